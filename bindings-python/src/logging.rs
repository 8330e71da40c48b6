//! The core's `tracing` events as records of Python's logger `uphunt_sdk`.
//!
//! `pyo3-log` is not used: it leaves an exception that a handler raised pending, so Ctrl-C in a handler would not end the call.

use std::cell::RefCell;
use std::fmt::{self, Write as _};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::Poll;

use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::{Interest, Subscriber};
use tracing::{Event, Level, Metadata};

use crate::fork;
use crate::stay::Stay;

/// The lowest of Python's levels that is logged. Read before each call, because asking Python needs its lock.
static LEVEL: AtomicU32 = AtomicU32::new(u32::MAX);
static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

thread_local! {
    /// What a log handler raised to end the program, such as `KeyboardInterrupt`.
    static INTERRUPT: RefCell<Option<PyErr>> = const { RefCell::new(None) };
}

/// Sends the core's events to Python, unless this process has another subscriber.
pub(crate) fn install() {
    let _ = tracing::subscriber::set_global_default(PythonLogging);
}

/// Reads the logger's level. Where the program does not use `logging`, nothing is logged.
pub(crate) fn read_level(py: Python<'_>) -> PyResult<()> {
    let logger = match LOGGER.get(py) {
        Some(logger) => logger,
        None if py.import("sys")?.getattr("modules")?.contains("logging")? => LOGGER.get_or_try_init(py, || {
            py.import("uphunt_sdk._logging")?.call_method0("package_logger").map(Bound::unbind)
        })?,
        None => return Ok(()),
    };
    // Python takes any number for a level, also one below zero.
    let level: i64 = logger.bind(py).call_method0("getEffectiveLevel")?.extract()?;
    LEVEL.store(u32::try_from(level.max(0)).unwrap_or(u32::MAX), Ordering::Relaxed);
    Ok(())
}

/// Runs a future until it ends, or until a log handler on this thread raises an exception that ends programs.
pub(crate) async fn until_interrupted<T>(future: impl Future<Output = T>) -> PyResult<T> {
    let mut future = pin!(future);
    poll_fn(|context| {
        let polled = future.as_mut().poll(context);
        match INTERRUPT.take() {
            Some(interrupt) => Poll::Ready(Err(interrupt)),
            None => polled.map(Ok),
        }
    })
    .await
}

struct PythonLogging;

impl Subscriber for PythonLogging {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        // The HTTP crates have events of their own, which show headers.
        let is_ours = metadata.is_event() && metadata.target().starts_with("uphunt");
        if is_ours { Interest::sometimes() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        python_level(*metadata.level()) >= LEVEL.load(Ordering::Relaxed)
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = Text::default();
        event.record(&mut text);
        let level = python_level(*event.metadata().level());
        let Some(_stay) = Stay::begin() else { return };
        fork::attach(|py| {
            let Some(logger) = LOGGER.get(py) else { return };
            if let Err(error) = logger.bind(py).call_method1("log", (level, "%s", text.0)) {
                // `logging` itself reports what a handler's `emit` raises; whatever else comes here has nobody to catch it.
                if !error.is_instance_of::<PyException>(py) {
                    INTERRUPT.set(Some(error));
                }
            }
        });
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

fn python_level(level: Level) -> u32 {
    match level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        Level::DEBUG => 10,
        Level::TRACE => 5,
    }
}

/// An event's message, and its fields behind it.
#[derive(Default)]
struct Text(String);

impl Visit for Text {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Writing to a String does not fail.
        let _ = match field.name() {
            "message" => {
                let fields = std::mem::take(&mut self.0);
                write!(self.0, "{value:?}{fields}")
            }
            name => write!(self.0, " {name}={value:?}"),
        };
    }
}
