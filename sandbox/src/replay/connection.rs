//! Connections, each of which a handler can close without a word.

use std::convert::Infallible;
use std::sync::Arc;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinSet;

use super::service::{Service, answer};

/// Closes the connection that a request came in on.
#[derive(Debug, Clone, Default)]
pub(super) struct Connection(Arc<Notify>);

impl Connection {
    /// Closes it without another byte. Never returns: the caller is dropped with the connection.
    pub(super) async fn close(&self) -> Infallible {
        self.0.notify_one();
        std::future::pending().await
    }
}

/// Serves until it is aborted; its connections go with it.
pub(super) async fn serve(listener: TcpListener, service: Arc<Service>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&service)));
                }
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    // Out of file descriptors, most likely: some connections must end first.
                    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn connection(stream: TcpStream, service: Arc<Service>) {
    let _ = stream.set_nodelay(true);
    let handle = Connection::default();
    let close = handle.clone();
    let answer = service_fn(move |request| {
        let (service, handle) = (Arc::clone(&service), handle.clone());
        async move { Ok::<_, Infallible>(answer(&service, &handle, request).await) }
    });
    let mut http = http1::Builder::new();
    // Only a case says what day it is: what a client makes of an answer must not depend on when the tests run.
    http.header_read_timeout(None).auto_date_header(false);
    let serving = http.serve_connection(TokioIo::new(stream), answer);
    tokio::select! {
        ended = serving => {
            if let Err(error) = ended {
                tracing::debug!(%error, "a connection ended early");
            }
        }
        () = close.0.notified() => tracing::debug!("a connection was closed on purpose"),
    }
}
