//! Where calls run: one thread in the background.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use tokio::runtime::{Builder, Handle};
use tokio::task::JoinHandle;
use uphunt::{ErrorDetails, ErrorKind};

use crate::Failure;

/// The runtime of this process, made on first use.
pub(crate) fn runtime() -> Result<Handle, Failure> {
    static RUNTIME: Mutex<Option<Handle>> = Mutex::new(None);
    let mut runtime = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*runtime {
        return Ok(handle.clone());
    }
    let handle = begin().map_err(|error| no_thread(&error))?;
    Ok(runtime.insert(handle).clone())
}

fn begin() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let thread = std::thread::Builder::new().name("uphunt-sdk".to_owned());
    thread.spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(handle)
}

fn no_thread(error: &io::Error) -> Failure {
    let mut details = ErrorDetails::default();
    details.kind = ErrorKind::Connection;
    details.message = format!("no thread could be had to make calls with: {error}");
    uphunt::Error::from(details).into()
}

/// Work on the runtime. Dropping it drops the work.
pub(crate) struct Task<T>(JoinHandle<T>);

impl<T: Send + 'static> Task<T> {
    pub(crate) fn spawn(work: impl Future<Output = T> + Send + 'static) -> Result<Self, Failure> {
        Ok(Self(runtime()?.spawn(work)))
    }
}

impl<T> Future for Task<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        match ready!(Pin::new(&mut self.0).poll(context)) {
            Ok(output) => Poll::Ready(output),
            // Nobody else aborts it, so it panicked. UniFFI makes an exception of that.
            Err(error) => std::panic::resume_unwind(error.into_panic()),
        }
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
