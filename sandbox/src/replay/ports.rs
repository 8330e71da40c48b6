//! A run's own ports: its listener and its proxy.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpSocket;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use super::certificates::Certificates;
use super::connection::{Handler, Protocol, serve};
use super::listener_form::{Listener, Tls};

/// Reserves a port for a run and listens as the case says. The task keeps the port until it is aborted.
pub(super) fn listen(
    listener: Listener,
    certificates: &Certificates,
    handler: Arc<impl Handler>,
) -> Result<(SocketAddr, JoinHandle<()>), String> {
    let (socket, address) = reserve().map_err(|error| error.to_string())?;
    let protocol = match listener.tls {
        None | Some(Tls::Plain) => Protocol::Plain,
        Some(Tls::Silent) => Protocol::Silent,
        Some(Tls::Trusted | Tls::Untrusted | Tls::OtherHost) => {
            let config = certificates.server_config(listener).map_err(|error| error.to_string())?;
            Protocol::Tls(TlsAcceptor::from(config), listener.http2)
        }
    };
    let opens_after = listener.opens_after_ms.map(Duration::from_millis);
    let task = if listener.refuses || opens_after.is_some() {
        tokio::spawn(async move {
            let Some(wait) = opens_after else {
                // Bound but not listening: the system refuses every connection.
                let _reserved = socket;
                return std::future::pending().await;
            };
            tokio::time::sleep(wait).await;
            match socket.listen(128) {
                Ok(listener) => serve(listener, handler, protocol).await,
                Err(error) => tracing::error!(%error, "a listener does not open"),
            }
        })
    } else {
        let open = socket.listen(128).map_err(|error| error.to_string())?;
        tokio::spawn(serve(open, handler, protocol))
    };
    Ok((address, task))
}

/// Binds a free port that nobody else can get.
pub(super) fn reserve() -> std::io::Result<(TcpSocket, SocketAddr)> {
    let socket = TcpSocket::new_v4()?;
    socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
    let address = socket.local_addr()?;
    Ok((socket, address))
}
