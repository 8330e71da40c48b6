//! The service and the network between it and a client, simulated: hours of trouble in a millisecond.
//!
//! - [`script`] is one random story: what the calls are, and what befalls each request;
//! - [`service`] keeps the state that the contract describes, on a wall clock of its own;
//! - [`network`] is the [`Transport`](uphunt::Transport) that lets the script's troubles happen, and notes what it saw;
//! - [`run`] plays a script against a real client;
//! - [`market`] is a service for many applications, and [`figures`] measures how a batch and the documented recipe do there;
//! - [`promises`] says what must hold afterwards.

pub mod figures;
pub mod market;
pub mod network;
pub mod promises;
pub mod run;
pub mod script;
pub mod service;

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A failed assertion elsewhere must not hide behind a poisoned lock.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
