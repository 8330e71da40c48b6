//! Ports on which nobody listens, or not yet.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpSocket;

use super::case::Door;
use super::connection::serve;
use super::service::Service;

/// Reserves a port of its own for a run. Nobody else can get it, and until it opens connections to it are refused.
///
/// The task keeps the port until it is aborted.
pub(super) fn build(door: Door, service: Arc<Service>) -> std::io::Result<(SocketAddr, tokio::task::JoinHandle<()>)> {
    let socket = TcpSocket::new_v4()?;
    // Bound but not listening: the system answers every connection with a refusal.
    socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
    let address = socket.local_addr()?;
    let task = tokio::spawn(async move {
        let Door::OpensAfterMs(after) = door else {
            let _closed = socket;
            return std::future::pending().await;
        };
        tokio::time::sleep(Duration::from_millis(after)).await;
        match socket.listen(128) {
            Ok(listener) => serve(listener, service).await,
            Err(error) => tracing::error!(%error, "a door does not open"),
        }
    });
    Ok((address, task))
}
