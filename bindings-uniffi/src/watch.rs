//! Following one application until it settles.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::Mutex;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use uphunt::{Application, ApplicationRef, ApplyRequest, Client, Submission, WaitOptions};

use crate::{CancelToken, Failure, cancel};

type Wait = Pin<Box<dyn Future<Output = uphunt::Result<Application>> + Send>>;

/// What [`NativeWatch::next`] returns.
#[derive(Debug, Clone, PartialEq, uniffi::Enum)]
pub enum WatchUpdate {
    /// The proposal was sent.
    Submitted {
        /// What apply returned.
        submission: Submission,
    },
    /// The application is in a state that differs from the previous one.
    Changed {
        /// The application.
        application: Application,
    },
}

/// The states of one application, until it settles. It makes progress while a caller awaits [`next`](Self::next).
#[derive(uniffi::Object)]
pub struct NativeWatch {
    state: Mutex<State>,
}

struct State {
    /// `None` once the wait has ended.
    wait: Option<Wait>,
    updates: UnboundedReceiver<WatchUpdate>,
}

impl NativeWatch {
    /// Waits for an application.
    pub(crate) fn wait(client: Client, reference: ApplicationRef, options: WaitOptions<'static>) -> Arc<Self> {
        let (sender, updates) = unbounded_channel();
        let options = reporting(options, &sender);
        Self::new(updates, async move { client.wait(reference, options).await })
    }

    /// Applies, then waits for the application.
    pub(crate) fn apply_and_wait(client: Client, request: ApplyRequest, options: WaitOptions<'static>) -> Arc<Self> {
        let (sender, updates) = unbounded_channel();
        let options = reporting(options, &sender);
        Self::new(updates, async move {
            let on_submitted = |submission: &Submission| {
                let _ = sender.send(WatchUpdate::Submitted { submission: submission.clone() });
            };
            client.apply_and_wait_with(&request, options, on_submitted).await
        })
    }

    fn new(
        updates: UnboundedReceiver<WatchUpdate>,
        wait: impl Future<Output = uphunt::Result<Application>> + Send + 'static,
    ) -> Arc<Self> {
        Arc::new(Self { state: Mutex::new(State { wait: Some(Box::pin(wait)), updates }) })
    }
}

/// Sends each update to the channel. When the receiver is gone, so is everybody who would read it.
fn reporting(options: WaitOptions<'static>, sender: &UnboundedSender<WatchUpdate>) -> WaitOptions<'static> {
    let sender = sender.clone();
    options.on_update(move |application| {
        let _ = sender.send(WatchUpdate::Changed { application: application.clone() });
    })
}

impl State {
    async fn next(&mut self) -> uphunt::Result<Option<WatchUpdate>> {
        loop {
            let Some(wait) = &mut self.wait else { return Ok(self.updates.recv().await) };
            let ended = tokio::select! {
                biased;
                Some(update) = self.updates.recv() => return Ok(Some(update)),
                ended = wait => ended,
            };
            // Dropping the future drops the senders, so that `recv` returns `None` after the last update.
            self.wait = None;
            ended?;
        }
    }
}

#[uniffi::export(async_runtime = "tokio")]
impl NativeWatch {
    /// Returns the next update, or `None` after the settled state.
    #[uniffi::method(default(cancel = None))]
    pub async fn next(&self, cancel: Option<Arc<CancelToken>>) -> Result<Option<WatchUpdate>, Failure> {
        cancel::run(cancel, async { self.state.lock().await.next().await }).await
    }
}

impl fmt::Debug for NativeWatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NativeWatch").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn watch(wait: impl Future<Output = uphunt::Result<Application>> + Send + 'static) -> Arc<NativeWatch> {
        let (sender, updates) = unbounded_channel();
        let application = Application::new("processing");
        sender.send(WatchUpdate::Changed { application }).expect("the receiver is there");
        NativeWatch::new(updates, wait)
    }

    #[tokio::test]
    async fn updates_come_before_the_end() {
        let watch = watch(async { Ok(Application::new("applied")) });
        assert!(matches!(watch.next(None).await, Ok(Some(WatchUpdate::Changed { .. }))));
        assert!(matches!(watch.next(None).await, Ok(None)));
        assert!(matches!(watch.next(None).await, Ok(None)));
    }

    #[tokio::test]
    async fn an_error_ends_the_watch() {
        let watch = watch(async { Err(uphunt::Error::invalid_input("queueId", "refused", "Pass another.")) });
        assert!(matches!(watch.next(None).await, Ok(Some(_))));
        assert!(matches!(watch.next(None).await, Err(Failure::Failed { .. })));
        assert!(matches!(watch.next(None).await, Ok(None)));
    }
}
