//! Where calls run: one thread in the background.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use tokio::runtime::{Builder, Handle};
use tokio::task::JoinHandle;
use uphunt::{ErrorDetails, ErrorKind};

use crate::Failure;
use crate::patience::{Moment, followed};

/// Where this process makes its calls.
static RUNTIME: Mutex<Option<Handle>> = Mutex::new(None);

/// The runtime of this process. Made on first use, unless one was offered.
pub(crate) fn runtime() -> Result<Handle, Failure> {
    let mut runtime = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*runtime {
        return Ok(handle.clone());
    }
    let handle = begin().map_err(|error| no_thread(&error))?;
    Ok(runtime.insert(handle).clone())
}

/// Makes this the runtime of the process, if it has none yet. Somebody else drives it.
pub(crate) fn offer(handle: &Handle) {
    RUNTIME.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(|| handle.clone());
}

fn begin() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let thread = std::thread::Builder::new().name("uphunt-sdk".to_owned());
    thread.spawn(move || {
        let _here = Here::enter();
        let mut moment = Moment::begin();
        runtime.block_on(poll_fn(|context| {
            moment.pass(context);
            Poll::<()>::Pending
        }));
    })?;
    Ok(handle)
}

fn no_thread(error: &io::Error) -> Failure {
    let mut details = ErrorDetails::default();
    details.kind = ErrorKind::Connection;
    details.message = format!("no thread could be had to make calls with: {error}");
    uphunt::Error::from(details).into()
}

thread_local! {
    static HERE: Cell<bool> = const { Cell::new(false) };
}

/// While there is one, this thread runs calls.
pub(crate) struct Here(());

impl Here {
    /// From now on it does.
    pub(crate) fn enter() -> Self {
        HERE.set(true);
        Self(())
    }

    /// Whether this thread runs calls, so that one need not be handed to it.
    pub(crate) fn is() -> bool {
        HERE.get()
    }
}

impl Drop for Here {
    fn drop(&mut self) {
        HERE.set(false);
    }
}

/// Work on the runtime. Dropping it drops the work.
pub(crate) struct Task<T>(JoinHandle<T>);

impl<T: Send + 'static> Task<T> {
    pub(crate) fn spawn(work: impl Future<Output = T> + Send + 'static) -> Result<Self, Failure> {
        Ok(Self(runtime()?.spawn(followed(work))))
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
