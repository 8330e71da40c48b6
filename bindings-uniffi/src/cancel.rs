//! Cancellation for languages whose UniFFI bindings do not drop the future.

use std::future::Future;
use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use crate::Failure;

/// Ends a call from outside. Swift's tasks need it: UniFFI does not drop the Rust future when a task is cancelled.
///
/// Kotlin does not: cancelling a coroutine drops the future.
#[derive(Debug, Default, uniffi::Object)]
pub struct CancelToken {
    token: CancellationToken,
}

#[uniffi::export]
impl CancelToken {
    /// Creates a token for one call.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Drops the call's future, which closes its connection. The call ends with [`Failure::Cancelled`].
    pub fn cancel(&self) {
        self.token.cancel();
    }
}

/// Runs a call until it ends or its token is cancelled.
pub(crate) async fn run<T>(
    cancel: Option<Arc<CancelToken>>,
    call: impl Future<Output = uphunt::Result<T>>,
) -> Result<T, Failure> {
    let Some(cancel) = cancel else { return Ok(call.await?) };
    tokio::select! {
        biased;
        () = cancel.token.cancelled() => Err(Failure::Cancelled),
        result = call => Ok(result?),
    }
}
