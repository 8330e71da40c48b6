//! HTTP: the pipeline of one call (pace, send, classify, retry, decode) and the transports below it. Knows neither
//! [`Client`](crate::Client) nor the models.
//!
//! Bring your own [`Transport`] to send requests through another HTTP client than the built-in one.

mod call;
mod deadline;
mod decode;
mod endpoint;
#[cfg(target_arch = "wasm32")]
mod fetch;
mod headers;
mod outcome;
mod pipeline;
mod rate_limiting;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
mod reqwest;
mod settings;
mod shared_limiter;
mod transport;

pub(crate) use call::{Call, encode, escape, with_query};
pub(crate) use deadline::Deadline;
pub(crate) use decode::{decode, decode_with};
pub use endpoint::Endpoint;
#[cfg(target_arch = "wasm32")]
pub use fetch::{FetchError, FetchTransport};
pub use headers::Headers;
pub(crate) use outcome::Outcome;
pub(crate) use pipeline::{Attempts, CallContext, Pipeline};
pub(crate) use rate_limiting::{RateLimitPermit, RateLimiters};
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use reqwest::{NativeOptions, NativeTransport};
pub(crate) use settings::CallSettings;
pub use settings::Pacing;
pub use shared_limiter::SharedLimiter;
pub use transport::{Delivery, Method, Request, Response, SendProgress, Transport, TransportError, TransportErrorKind};

pub use crate::platform::{BoxFuture, MaybeSend, MaybeSync};

use std::time::Duration;

/// Returns whole milliseconds, for logs.
pub(crate) fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// Formats a duration for messages: `250 ms`, `1.5 s`, `3.0 min`.
pub(crate) fn format_duration(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    if seconds < 1.0 {
        format!("{} ms", duration.subsec_millis())
    } else if seconds < 120.0 {
        format!("{seconds:.1} s")
    } else if seconds < 7_200.0 {
        format!("{:.1} min", seconds / 60.0)
    } else {
        format!("{:.1} h", seconds / 3_600.0)
    }
}
