//! Accepts connections, each of which a handler can cut.

use std::sync::Arc;

use axum::Router;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::connection::{Connection, LateRequests};
use super::handler::handle;
use crate::service::Service;

/// Serves until it is aborted; its connections go with it.
pub(crate) async fn serve(listener: TcpListener, service: Arc<Service>, router: Router) {
    let (mut connections, late) = (JoinSet::new(), LateRequests::default());
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, Arc::clone(&service), router.clone(), late.clone()));
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

async fn connection(stream: TcpStream, service: Arc<Service>, router: Router, late: LateRequests) {
    // Answers are small and complete; waiting to fill a packet would only add latency.
    let _ = stream.set_nodelay(true);
    let this = Connection::default();
    let cut = this.clone();
    let answer =
        service_fn(move |request| handle(Arc::clone(&service), router.clone(), this.clone(), late.clone(), request));
    let serving = http1::Builder::new().header_read_timeout(None).serve_connection(TokioIo::new(stream), answer);
    tokio::select! {
        ended = serving => {
            if let Err(error) = ended {
                tracing::debug!(%error, "a connection ended early");
            }
        }
        () = cut.when_cut() => tracing::debug!("a connection was cut on purpose"),
    }
}
