//! The HTTP server: connections that can be cut, the host check, faults, and headers of every response.

mod connection;
mod date;
mod fault_response;
mod handler;
mod server;

pub(crate) use server::serve;
