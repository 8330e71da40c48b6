//! Ending calls from outside.

use std::sync::Arc;

use tokio::sync::watch;

use crate::Failure;

/// Ends calls: those of the client that [`NativeClient::cancelled_by`](crate::NativeClient::cancelled_by) gave.
#[derive(Debug, uniffi::Object)]
pub struct Cancel {
    cancelled: watch::Sender<bool>,
}

#[uniffi::export]
impl Cancel {
    /// A handle for one call, or for several that end together.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::new(Self { cancelled: watch::Sender::new(false) })
    }

    /// Ends the calls that are under way, and those that begin later, with [`Failure::Cancelled`]. May be called more than once, and
    /// when the calls have ended.
    pub fn cancel(&self) {
        self.cancelled.send_replace(true);
    }
}

impl Cancel {
    /// Runs a future until it ends or this does.
    pub(crate) async fn or<T, E: Into<Failure>>(
        &self,
        future: impl Future<Output = Result<T, E>>,
    ) -> Result<T, Failure> {
        let mut cancelled = self.cancelled.subscribe();
        tokio::select! {
            biased;
            _ = cancelled.wait_for(|cancelled| *cancelled) => Err(Failure::Cancelled),
            result = future => result.map_err(Into::into),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_call_under_way_ends_and_those_after_it_do_not_begin() {
        let cancel = Cancel::new();
        let (sender, under_way) = tokio::sync::oneshot::channel();
        let endless = async {
            let _ = sender.send(());
            std::future::pending::<Result<(), Failure>>().await
        };
        let (ended, ()) = tokio::join!(cancel.or(endless), async {
            under_way.await.unwrap();
            cancel.cancel();
        });
        assert!(matches!(ended, Err(Failure::Cancelled)));
        let never = async { panic!("it is not even looked at") };
        assert!(matches!(cancel.or::<(), Failure>(never).await, Err(Failure::Cancelled)));
    }

    #[tokio::test]
    async fn what_ends_by_itself_ends_as_it_does() {
        let cancel = Cancel::new();
        assert!(matches!(cancel.or(async { Ok::<_, Failure>(7) }).await, Ok(7)));
        cancel.cancel();
        cancel.cancel();
    }
}
