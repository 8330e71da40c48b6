//! The faults.

use std::time::Duration;

use uphunt::Endpoint;

/// The requests that a fault hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Any endpoint of the API.
    Any,
    /// One endpoint.
    Endpoint(Endpoint),
    /// Webhook deliveries.
    Webhook,
}

impl From<Endpoint> for Target {
    fn from(endpoint: Endpoint) -> Self {
        Self::Endpoint(endpoint)
    }
}

impl Target {
    /// `any`, `webhook`, or the endpoint's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Webhook => "webhook",
            Self::Endpoint(endpoint) => endpoint.name(),
        }
    }

    pub(super) fn covers(self, endpoint: Endpoint) -> bool {
        match self {
            Self::Any => true,
            Self::Endpoint(own) => own == endpoint,
            Self::Webhook => false,
        }
    }
}

/// The `Retry-After` header of a failing answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryAfter {
    /// As a number of seconds.
    Seconds(u64),
    /// As an HTTP date this many seconds ahead of the sandbox's clock.
    Date(u64),
}

/// What a fault does.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The answer comes late by this much of real time, and is otherwise right.
    Latency(Duration),
    /// The request is processed after this much of real time, even when the caller has given up by then.
    Late(Duration),
    /// An error status with a JSON body, with or without `Retry-After`.
    Status(u16, Option<RetryAfter>),
    /// 200 with an HTML page, as a captive proxy would.
    Html,
    /// An answer whose body ends before its `Content-Length`.
    Truncated,
    /// 307 to this URL.
    Redirect(String),
    /// The connection closes and nothing was processed.
    CloseBefore,
    /// The request is processed and the connection closes without an answer.
    LostAnswer,
    /// There is no response; the caller has to give up.
    Stall,
    /// The application that is queued never settles.
    Stuck,
    /// A webhook delivery is sent once more after it was accepted, with the same id.
    DuplicateDelivery,
    /// A webhook delivery waits this long by the sandbox's clock.
    DelayedDelivery(Duration),
}

/// A fault: where, what, and how often.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The requests that it hits.
    pub target: Target,
    /// What a fault does.
    pub kind: FaultKind,
    /// Whether the request is processed all the same: the difference between "not sent" and "answer lost".
    pub processed: bool,
    /// How many requests pass before the first is hit.
    pub skip: u32,
    /// How many more requests it hits; `None` is without end.
    pub remaining: Option<u32>,
    /// The chance that a request is hit, from 0 to 1.
    pub probability: f64,
}

impl Fault {
    /// Creates a fault that hits once.
    pub fn once(target: impl Into<Target>, kind: FaultKind) -> Self {
        let processed = matches!(kind, FaultKind::LostAnswer | FaultKind::Truncated);
        Self { target: target.into(), kind, processed, skip: 0, remaining: Some(1), probability: 1.0 }
    }

    /// Makes it hit `count` times.
    pub fn times(mut self, count: u32) -> Self {
        self.remaining = Some(count);
        self
    }

    /// Makes it hit each request with this probability, without end.
    pub fn with_probability(mut self, probability: f64) -> Self {
        self.remaining = None;
        self.probability = probability;
        self
    }

    /// Lets `count` requests pass first.
    pub fn after(mut self, count: u32) -> Self {
        self.skip = count;
        self
    }

    /// Processes the request before it fails.
    pub fn processed(mut self) -> Self {
        self.processed = true;
        self
    }
}
