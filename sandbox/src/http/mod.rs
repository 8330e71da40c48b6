//! The sandbox on the wire: connections that can be cut, and what every request passes on its way in and out.

mod broken;
mod front;
mod server;

pub(crate) use server::serve;
