//! Accepts connections, each of which a handler can cut.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinSet;

use super::handler::handle;
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

/// Requests that are processed after their caller may have gone. They end with the server.
#[derive(Debug, Clone, Default)]
pub(super) struct LateRequests(Arc<Mutex<JoinSet<()>>>);

impl LateRequests {
    /// Runs `work` to its end, even when the caller of this function is dropped.
    pub(super) async fn run<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> Option<T> {
        let (done, result) = oneshot::channel();
        let task = async move {
            // The client may have gone.
            let _ = done.send(work.await);
        };
        {
            let mut tasks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            while tasks.try_join_next().is_some() {}
            tasks.spawn(task);
        }
        result.await.ok()
    }
}

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
        () = cut.0.notified() => tracing::debug!("a connection was cut on purpose"),
    }
}
