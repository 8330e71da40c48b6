//! What the core tells by `tracing`, for a client's own logger.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::future::Future;

use js_sys::Function;
use tracing::dispatcher::Dispatch;
use tracing::field::{Field, Visit};
use tracing::instrument::WithSubscriber as _;
use tracing::subscriber::Interest;
use tracing::{Event, Metadata, Subscriber, span};
use wasm_bindgen::JsValue;

/// Hears what the calls of one client tell.
#[derive(Clone)]
pub(crate) struct Logger(Dispatch);

impl Logger {
    /// `log(level, message)` is called with each line.
    pub(crate) fn new(log: Function) -> Self {
        let id = LOGS.with_borrow_mut(|logs| {
            logs.push(Some(log));
            logs.len() - 1
        });
        Self(Dispatch::new(Bridge(id)))
    }

    /// The same future, with this logger listening.
    pub(crate) fn heard<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        future.with_subscriber(self.0.clone())
    }
}

thread_local! {
    // `tracing` wants what can go between threads, which a function of JavaScript cannot.
    static LOGS: RefCell<Vec<Option<Function>>> = const { RefCell::new(Vec::new()) };
}

/// Writes to the function of this number.
struct Bridge(usize);

impl Drop for Bridge {
    fn drop(&mut self) {
        LOGS.with_borrow_mut(|logs| logs[self.0].take());
    }
}

impl Subscriber for Bridge {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if metadata.is_event() { Interest::always() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event()
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        let log = LOGS.with_borrow(|logs| logs[self.0].clone());
        if let Some(log) = log {
            let level = event.metadata().level().as_str().to_ascii_lowercase();
            // A logger that fails has nobody to tell.
            let _ = log.call2(&JsValue::UNDEFINED, &level.into(), &(line.message + &line.fields).into());
        }
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
