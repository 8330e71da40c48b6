//! Waiting for an application to settle.

use std::future::Future;
use std::sync::Arc;

use tokio::sync::Mutex;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use uphunt::{Application, WaitOptions};

use crate::calls::Task;
use crate::{Failure, WaitSettings};

/// The states of one application as they come, until it settles. It is under way from the beginning, whether or not
/// somebody asks for the next state; dropping it ends it.
#[derive(uniffi::Object)]
pub struct NativeWait {
    states: Mutex<UnboundedReceiver<uphunt::Result<Application>>>,
    _waiting: Task<()>,
}

impl NativeWait {
    pub(crate) fn begin<F>(
        settings: &WaitSettings,
        wait: impl FnOnce(WaitOptions<'static>) -> F,
    ) -> Result<Arc<Self>, Failure>
    where
        F: Future<Output = uphunt::Result<Application>> + Send + 'static,
    {
        let (sender, states) = unbounded_channel();
        let told = sender.clone();
        // What cannot be told any more is of no interest to anybody.
        let options = settings.options().on_update(move |application| {
            let _ = told.send(Ok(application.clone()));
        });
        let waiting = wait(options);
        let waiting = Task::spawn(async move {
            if let Err(error) = waiting.await {
                let _ = sender.send(Err(error));
            }
        })?;
        Ok(Arc::new(Self { states: Mutex::new(states), _waiting: waiting }))
    }
}

#[uniffi::export]
impl NativeWait {
    /// The next state that differs from the one before, or `None` after the settled one or an error.
    ///
    /// # Errors
    /// See [`uphunt::Client::wait`].
    pub async fn next(&self) -> Result<Option<Application>, Failure> {
        Ok(self.states.lock().await.recv().await.transpose()?)
    }
}
