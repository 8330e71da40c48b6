//! What differs between platforms: clocks, timers, randomness, threads, JSON. Beside it, `http` has a transport for each, and
//! the client's builder the options that only the native one has.

#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod wasm;

#[cfg(not(target_arch = "wasm32"))]
use native as current;
#[cfg(target_arch = "wasm32")]
use wasm as current;

pub(crate) mod json;

pub use current::{BoxFuture, MaybeSend, MaybeSync};
pub(crate) use current::{ConcurrencyLimit, Instant, TaskHandle, random, sleep, spawn, timeout, wall_clock};

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks a mutex whether or not a thread panicked while holding it: no lock in this crate is held across code that could
/// leave its data half-changed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
