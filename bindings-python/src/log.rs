//! What the core tells by `tracing`, in Python's `logging` under the name `uphunt_sdk`: which events are wanted, and their lines.

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
use crate::lines::{Line, reader, unless_an_error};

/// The level that Python's logger wants, as of the latest call; 255 while nobody has imported `logging`.
static WANTED: AtomicU8 = AtomicU8::new(u8::MAX);

/// Python's number of this level.
pub(crate) const WARNING: u8 = 30;

/// Python's own level numbers. What is finer than its DEBUG goes by 5, as is usual.
fn python_level(level: Level) -> u8 {
    match level {
        Level::ERROR => 40,
        Level::WARN => WARNING,
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
///
/// # Errors
/// An interruption that comes meanwhile.
pub(crate) fn follow(py: Python<'_>) -> PyResult<()> {
    // The logger is Python's own code, in which other threads get their turn: also the one that takes the interpreter down.
    let Some(_arrival) = Arrival::unless_exiting() else { return Ok(()) };
    let wanted = logger(py).and_then(|logger| logger.map_or(Ok(u8::MAX), effective_level));
    WANTED.store(*wanted.as_ref().unwrap_or(&u8::MAX), Ordering::Relaxed);
    unless_an_error(py, wanted.map(drop))
}

/// What the logger's `getEffectiveLevel` would say, without running Python: this is asked before every call.
fn effective_level(mut logger: Bound<'_, PyAny>) -> PyResult<u8> {
    let py = logger.py();
    while !logger.is_none() {
        let level: i64 = logger.getattr(intern!(py, "level"))?.extract()?;
        if level != 0 {
            return Ok(u8::try_from(level).unwrap_or(u8::MAX));
        }
        logger = logger.getattr(intern!(py, "parent"))?;
    }
    Ok(0)
}

/// Python's logger, once somebody has imported `logging`.
pub(crate) fn logger(py: Python<'_>) -> PyResult<Option<Bound<'_, PyAny>>> {
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
        let mut text = Text::default();
        event.record(&mut text);
        let level = python_level(*event.metadata().level());
        reader().keep(Line { level, text: text.message + &text.fields });
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

/// An event as one line: its message, and its fields behind.
#[derive(Default)]
struct Text {
    message: String,
    fields: String,
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = if field.name() == "message" {
            write!(self.message, "{value:?}")
        } else {
            write!(self.fields, " {}={value:?}", field.name())
        };
    }
}
