//! What the core tells by `tracing`, in Python's `logging` under the name `uphunt_sdk`.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU8, Ordering};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tracing::field::{Field, Visit};
use tracing::span;
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

use crate::exit::Arrival;

/// The level that Python's logger wants, as of the latest call; 255 while nobody has imported `logging`.
static WANTED: AtomicU8 = AtomicU8::new(u8::MAX);

/// Python's own level numbers. What is finer than its DEBUG goes by 5, as is usual.
fn python_level(level: Level) -> u8 {
    match level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        Level::DEBUG => 10,
        Level::TRACE => 5,
    }
}

/// Hands events to Python from now on. What is compiled into this extension shares it, and nothing else does.
pub(crate) fn install() {
    // A second interpreter of the same process finds it there already.
    let _ = tracing::subscriber::set_global_default(Bridge);
}

/// Looks at which level Python wants. Nothing is imported for it: a program without `logging` shows no logs.
pub(crate) fn follow(py: Python<'_>) {
    // The logger is Python's own code, in which other threads get their turn: also the one that takes the interpreter down.
    let Some(_arrival) = Arrival::unless_exiting() else { return };
    let wanted = || -> PyResult<u8> {
        let Some(logger) = logger(py)? else { return Ok(u8::MAX) };
        let level: i64 = logger.call_method0(intern!(py, "getEffectiveLevel"))?.extract()?;
        Ok(u8::try_from(level).unwrap_or(u8::MAX))
    };
    WANTED.store(wanted().unwrap_or(u8::MAX), Ordering::Relaxed);
}

fn logger(py: Python<'_>) -> PyResult<Option<Bound<'_, PyAny>>> {
    static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    if let Some(logger) = LOGGER.get(py) {
        return Ok(Some(logger.bind(py).clone()));
    }
    let modules = py.import(intern!(py, "sys"))?.getattr(intern!(py, "modules"))?;
    if !modules.contains(intern!(py, "logging"))? {
        return Ok(None);
    }
    let logger = py.import("uphunt_sdk._logging")?.call_method0("logger")?.unbind();
    Ok(Some(LOGGER.get_or_init(py, || logger).bind(py).clone()))
}

struct Bridge;

impl Subscriber for Bridge {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        let ours = metadata.is_event() && metadata.target().starts_with("uphunt");
        if ours { Interest::sometimes() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event() && python_level(*metadata.level()) >= WANTED.load(Ordering::Relaxed)
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        let level = python_level(*event.metadata().level());
        let Some(_arrival) = Arrival::unless_exiting() else { return };
        // A handler that fails has nobody to tell.
        let _ = Python::try_attach(|py| -> PyResult<()> {
            if let Some(logger) = logger(py)? {
                logger.call_method1(intern!(py, "log"), (level, "%s", line.message + &line.fields))?;
            }
            Ok(())
        });
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

/// An event as one line: its message, and its fields behind.
#[derive(Default)]
struct Line {
    message: String,
    fields: String,
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = if field.name() == "message" {
            write!(self.message, "{value:?}")
        } else {
            write!(self.fields, " {}={value:?}", field.name())
        };
    }
}
