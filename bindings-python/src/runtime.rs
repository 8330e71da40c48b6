//! One tokio runtime per process, and blocking calls on it.

use std::future::Future;
use std::io;
use std::pin::{Pin, pin};
use std::process;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3_async_runtimes::TaskLocals;
use pyo3_async_runtimes::generic::{self, ContextExt};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::{JoinError, JoinHandle};

use crate::stay::{self, Delivery, Stay};
use crate::{convert, fork, logging};

/// How often a blocking call on the main thread looks for signals, such as Ctrl-C.
const SIGNAL_INTERVAL: Duration = Duration::from_millis(50);
/// More threads would only wait for each other at the interpreter's lock.
const MAX_WORKERS: usize = 4;
/// The most threads that hand results to event loops, or wait for the resolution of a name.
const MAX_BLOCKING: usize = 128;
/// The message for trio, and for a coroutine that is driven by hand.
const NO_LOOP: &str = "no event loop of asyncio is running: with another library, use UpHunt or Campaign in a thread \
    (anyio.to_thread.run_sync, trio.to_thread.run_sync)";

/// The runtime and the process that it belongs to.
///
/// A child process inherits the parent's runtime without its threads, so it needs a runtime of its own. The parent's is leaked
/// there: dropping it would wait for threads that do not exist.
static RUNTIME: Mutex<Option<(u32, Runtime)>> = Mutex::new(None);

/// Returns a handle to this process's runtime; starts it if necessary.
pub(crate) fn runtime(py: Python<'_>) -> PyResult<Handle> {
    let mut current = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((process, runtime)) = &*current
        && *process == process::id()
    {
        return Ok(runtime.handle().clone());
    }
    let runtime = start().map_err(|error| convert::no_runtime(py, &error))?;
    let handle = runtime.handle().clone();
    if let Some((_, parents)) = current.replace((process::id(), runtime)) {
        stay::after_fork();
        std::mem::forget(parents);
    }
    Ok(handle)
}

/// Ends the runtime's threads, without waiting for them.
pub(crate) fn shut_down() {
    match RUNTIME.lock().unwrap_or_else(PoisonError::into_inner).take() {
        Some((process, runtime)) if process == process::id() => runtime.shutdown_background(),
        parents => std::mem::forget(parents),
    }
}

fn start() -> io::Result<Runtime> {
    let workers = thread::available_parallelism().map_or(1, |threads| threads.get().min(MAX_WORKERS));
    let mut builder = Builder::new_multi_thread();
    builder.worker_threads(workers).max_blocking_threads(MAX_BLOCKING).thread_name("uphunt").enable_all().build()
}

/// Runs a future to its end without holding the interpreter's lock. The caller keeps the stay until it returns to Python.
///
/// # Errors
/// Returns what a signal's handler raised, such as `KeyboardInterrupt`, or a log handler that wants to end the program. The future
/// is dropped then.
pub(crate) fn block_on<T: Send>(py: Python<'_>, future: impl Future<Output = T> + Send) -> PyResult<(T, Stay)> {
    let before = Stay::begin_attached(py);
    logging::read_level(py)?;
    let runtime = runtime(py)?;
    let is_main = is_main_thread(py)?;
    py.detach(|| {
        drop(before);
        let call = interruptible(future, is_main);
        // A log handler may run on a thread of the runtime, and make calls of its own.
        let outcome = match Handle::try_current() {
            Ok(_) => tokio::task::block_in_place(|| runtime.block_on(call)),
            Err(_) => runtime.block_on(call),
        };
        let stay = Stay::begin_or_block();
        outcome.map(|value| (value, stay))
    })
}

async fn interruptible<T>(future: impl Future<Output = T>, checks_signals: bool) -> PyResult<T> {
    let mut future = pin!(logging::until_interrupted(future));
    if !checks_signals {
        return future.await;
    }
    loop {
        match tokio::time::timeout(SIGNAL_INTERVAL, future.as_mut()).await {
            Ok(outcome) => return outcome,
            #[expect(clippy::redundant_closure_for_method_calls, reason = "the method alone is not general enough")]
            Err(_) => Python::attach(|py| py.check_signals())?,
        }
    }
}

/// Python runs signal handlers on its main thread only.
fn is_main_thread(py: Python<'_>) -> PyResult<bool> {
    let threading = py.import("threading")?;
    let main = threading.call_method0("main_thread")?.getattr("ident")?;
    threading.call_method0("get_ident")?.eq(main)
}

/// Starts a future on the runtime, and returns an asyncio future for its result. Cancelling the latter drops the former.
pub(crate) fn spawn<'py, F, T>(py: Python<'py>, future: F) -> PyResult<Bound<'py, PyAny>>
where
    F: Future<Output = PyResult<T>> + Send + 'static,
    T: for<'a> IntoPyObject<'a> + Send + 'static,
{
    let _stay = Stay::begin_attached(py);
    logging::read_level(py)?;
    let runtime = runtime(py)?;
    let _context = runtime.enter();
    let delivery = Delivery::default();
    let result = {
        let delivery = delivery.clone();
        async move { Ok(Delivered { value: future.await?, delivery }) }
    };
    let locals = TaskLocals::with_running_loop(py).map_err(|_| PyRuntimeError::new_err(NO_LOOP))?;
    let future = generic::future_into_py_with_locals::<Tokio, _, _>(py, locals, result)?;
    future.call_method1("add_done_callback", (delivery,))?;
    Ok(future)
}

/// A result whose delivery to the event loop begins when it becomes a Python object.
struct Delivered<T> {
    value: T,
    delivery: Delivery,
}

impl<'py, T: IntoPyObject<'py>> IntoPyObject<'py> for Delivered<T> {
    type Target = T::Target;
    type Output = T::Output;
    type Error = T::Error;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        self.delivery.begin();
        self.value.into_pyobject(py)
    }
}

/// The runtime as `pyo3-async-runtimes` sees it. Its own tokio module keeps one runtime for good, which does not survive `fork()`.
struct Tokio;

impl generic::Runtime for Tokio {
    type JoinError = Failure;
    type JoinHandle = Task;

    fn spawn<F: Future<Output = ()> + Send + 'static>(future: F) -> Task {
        Task(tokio::spawn(future))
    }

    /// Hands a result over to its event loop.
    fn spawn_blocking<F: FnOnce() + Send + 'static>(function: F) -> Task {
        Task(tokio::task::spawn_blocking(|| match Stay::begin() {
            Some(_stay) => fork::attach(|_| function()),
            // What it holds belongs to an interpreter that is gone.
            None => std::mem::forget(function),
        }))
    }
}

impl ContextExt for Tokio {
    fn scope<F, R>(_: TaskLocals, future: F) -> Pin<Box<dyn Future<Output = R> + Send>>
    where
        F: Future<Output = R> + Send + 'static,
    {
        // No future of ours calls back into Python's tasks.
        Box::pin(future)
    }

    fn get_task_locals() -> Option<TaskLocals> {
        None
    }
}

struct Task(JoinHandle<()>);

impl Future for Task {
    type Output = Result<(), Failure>;

    fn poll(mut self: Pin<&mut Self>, context: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context).map_err(Failure)
    }
}

struct Failure(JoinError);

impl generic::JoinError for Failure {
    fn is_panic(&self) -> bool {
        self.0.is_panic()
    }

    fn into_panic(self) -> Box<dyn std::any::Any + Send + 'static> {
        self.0.into_panic()
    }
}
