//! Log events for a client's own logger.

use std::fmt::{self, Write as _};

use js_sys::Function;
use send_wrapper::SendWrapper;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Dispatch, Event, Metadata, Subscriber};
use wasm_bindgen::JsValue;

/// Returns a dispatcher that calls `log(level, message)` for each of the core's events.
pub(crate) fn dispatch(log: Function) -> Dispatch {
    Dispatch::new(Logger { log: SendWrapper::new(log) })
}

struct Logger {
    log: SendWrapper<Function>,
}

impl Subscriber for Logger {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event() && metadata.target().starts_with("uphunt") && *metadata.level() <= tracing::Level::DEBUG
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        let level = event.metadata().level().as_str().to_ascii_lowercase();
        // The function never throws: `js/client.ts` catches what the user's logger throws.
        let _ = self.log.call2(&JsValue::UNDEFINED, &level.into(), &line.0.into());
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// An event as text: its message, then ` name=value` for each other field.
#[derive(Default)]
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = match field.name() {
            "message" => write!(self.0, "{value:?}"),
            name => write!(self.0, " {name}={value:?}"),
        };
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = write!(self.0, " {}={value}", field.name());
    }
}
