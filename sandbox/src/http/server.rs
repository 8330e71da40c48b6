//! Accepts connections, each of which a handler can cut.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinSet;

use super::front::front;
use crate::service::Service;

/// Cuts the connection that a request came in on.
#[derive(Debug, Clone, Default)]
pub(super) struct Connection(Arc<Notify>);

impl Connection {
    /// Closes the TCP connection without another byte. Never returns: the caller is dropped with the connection.
    pub(super) async fn cut(&self) -> Infallible {
        self.0.notify_one();
        std::future::pending().await
    }
}

/// Serves until it is aborted; its connections go with it.
pub(crate) async fn serve(listener: TcpListener, service: Arc<Service>, router: Router) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&service), router.clone()));
                }
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    // Out of file descriptors, most likely: let some connections end before trying again.
                    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn connection(stream: TcpStream, service: Arc<Service>, router: Router) {
    // Answers are small and complete; waiting to fill a packet would only add latency.
    let _ = stream.set_nodelay(true);
    let handle = Connection::default();
    let cut = handle.clone();
    let answer = service_fn(move |request| front(Arc::clone(&service), router.clone(), handle.clone(), request));
    let serving = http1::Builder::new().header_read_timeout(None).serve_connection(TokioIo::new(stream), answer);
    tokio::select! {
        ended = serving => {
            if let Err(error) = ended {
                tracing::debug!(%error, "a connection ended early");
            }
        }
        () = cut.0.notified() => tracing::debug!("a connection was cut on purpose"),
    }
}
