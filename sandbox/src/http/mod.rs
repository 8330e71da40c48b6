//! The sandbox on the wire: connections that can be cut, and what every request passes on its way in and out.

mod fault_response;
mod handler;
mod server;

pub(crate) use server::serve;
