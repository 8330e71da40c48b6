//! Pure decisions. Nothing here does I/O, owns a clock or rolls dice: time and randomness are handed in, so every rule is
//! tested exactly, to the millisecond, without a server.
//!
//! Times are [`Duration`](std::time::Duration)s since the client was made; `unit` is a random number in `0.0..1.0`.

/// Flags by id. WebAssembly has the map of JSON objects anyway, and another is 2 KB.
#[cfg(not(feature = "lean"))]
type Flags = std::collections::HashMap<String, bool>;
#[cfg(feature = "lean")]
type Flags = crate::model::Extra;

#[cfg(not(feature = "lean"))]
const fn flag(on: bool) -> bool {
    on
}
#[cfg(feature = "lean")]
const fn flag(on: bool) -> crate::json::Value {
    crate::json::Value::Bool(on)
}

pub mod backoff;
pub mod credits;
pub mod paging;
pub mod poll;
pub mod rate_limit;
pub mod retry;
pub mod retry_after;
pub mod submission;
