//! Rate limits that several processes or machines share.

use std::time::Duration;

use super::endpoint::Endpoint;
use crate::error::Result;
use crate::platform::{BoxFuture, MaybeSend, MaybeSync};

/// A rate limiter that several clients share, for example through a database.
///
/// The client's own limiter comes first; this one is called before every request that is sent, retries and status lookups
/// included. Time spent waiting counts for the deadline of the call, not for the timeout of an attempt.
pub trait SharedLimiter: MaybeSend + MaybeSync + 'static {
    /// Waits until a request to the endpoint may be sent.
    ///
    /// # Errors
    /// An error ends the call: the request is not sent, and not retried.
    fn acquire(&self, endpoint: Endpoint) -> BoxFuture<'_, Result<()>>;

    /// Learns from a response: its status, and the wait that the server requested.
    fn observe(&self, endpoint: Endpoint, status: u16, retry_after: Option<Duration>) -> BoxFuture<'_, ()>;
}
