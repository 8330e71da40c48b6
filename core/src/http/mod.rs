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
mod format;
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
pub(crate) use format::format_duration;
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
