//! What a handler may do to its connection, and after it.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{Notify, oneshot};
use tokio::task::JoinSet;

/// Cuts the connection that a request came in on.
#[derive(Debug, Clone, Default)]
pub(super) struct Connection(Arc<Notify>);

impl Connection {
    /// Closes the TCP connection without another byte. Never returns: the caller is dropped with the connection.
    pub(super) async fn cut(&self) -> Infallible {
        self.0.notify_one();
        std::future::pending().await
    }

    /// Resolves when a handler cuts the connection.
    pub(super) async fn when_cut(&self) {
        self.0.notified().await;
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
