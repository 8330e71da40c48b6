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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_cancelled_token_ends_and_drops_the_call() {
        let token = CancelToken::new();
        token.cancel();
        let alive = Arc::new(());
        let held = Arc::clone(&alive);
        let call = async move {
            let result = std::future::pending::<uphunt::Result<()>>().await;
            drop(held);
            result
        };
        assert!(matches!(run(Some(token), call).await, Err(Failure::Cancelled)));
        assert_eq!(Arc::strong_count(&alive), 1, "the future was dropped");
    }

    #[tokio::test]
    async fn a_call_without_a_token_returns_its_result() {
        assert_eq!(run(None, async { Ok(7) }).await.ok(), Some(7));
    }
}
