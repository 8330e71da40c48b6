//! Pure decisions of the client. Nothing here does I/O, reads a clock or generates random numbers: the caller passes the
//! time and the randomness in. Every rule can therefore be tested exactly and without a server.
//!
//! `now` is a [`Duration`](std::time::Duration) since the client was made; `random` is a number in `0.0..1.0`.

pub mod backoff;
pub mod credits;
pub mod job_key;
pub mod paging;
pub mod poll;
pub mod rate_limit;
pub mod retry;
pub mod retry_after;
pub mod settling;
pub mod submission;
