//! Waiting for the limiter's turn, and giving it back.

use std::sync::{Arc, MutexGuard};

use crate::time::Duration;

use crate::client::{Client, Shared};
use crate::config::Pacing;
use crate::error::{Error, ErrorKind};
use crate::exchange::{Call, Deadline, in_words, lock, milliseconds};
use crate::log::tell;
use crate::platform;
use crate::policy::rate_limit::{Limiter, Observed, Ticket};
use crate::policy::retry_after;
use crate::text::whole;
use crate::transport::Response;
use crate::{Endpoint, Result};

/// Whoever waits looks again this often: an answer may have raised the limit meanwhile, or one ahead may have left.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// Waits for the limiter's turn, within the deadline.
pub(crate) async fn take_turn(client: &Client, call: &Call, until: Deadline) -> Result<Option<Turn>> {
    let paced = call.endpoint.filter(|_| client.options().pacing != Pacing::Off);
    let Some(endpoint) = paced else {
        return if until.remaining().is_zero() { Err(call.too_late()) } else { Ok(None) };
    };
    #[cfg(not(target_arch = "wasm32"))]
    if let Some(turn) = client.turn_taken(endpoint) {
        return Ok(Some(turn));
    }
    let mut turn = Turn::queue(client.shared(), endpoint);
    loop {
        if until.remaining().is_zero() {
            return Err(call.too_late());
        }
        let Err(wait) = turn.start() else { return Ok(Some(turn)) };
        let too_long = wait >= until.remaining();
        if too_long || client.options().pacing == Pacing::FailFast {
            let message = [call.name, " was held back: its limit is used up for another ", &in_words(wait)].concat();
            return Err(Error::new(ErrorKind::RateLimited, message).with(|details| details.retry_after = Some(wait)));
        }
        tell!(debug, call = (call.name), wait_ms = (milliseconds(wait)); "waiting for the limiter");
        platform::sleep(wait.min(LOOK_AGAIN)).await;
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Client {
    /// Waits for the turn of a request to this endpoint, and gives a client whose first request there has it: the deadline of
    /// a call begins when it is made, so this wait is none of it. For one who has more to ask than a limit admits, and asks in order.
    ///
    /// It ends at once, without a turn, where waiting is not a matter of the shortest of the limits, nor of a deadline's length:
    /// a day's limit is used up. The call then fails as any other does, and says until when. So it does where calls are not to wait
    /// ([`Pacing`]).
    ///
    /// ```no_run
    /// # async fn example(client: uphunt::Client, requests: Vec<uphunt::ApplyRequest>) -> uphunt::Result<()> {
    /// for request in &requests {
    ///     client.in_turn(uphunt::Endpoint::Apply).await.apply(request).await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn in_turn(&self, endpoint: Endpoint) -> Self {
        if self.options().pacing != Pacing::Wait {
            return self.with_turn(None);
        }
        let mut turn = Turn::queue(self.shared(), endpoint);
        let longest = turn.limiter().shortest_window().max(self.options().deadline.unwrap_or(Duration::MAX));
        while let Err(wait) = turn.start() {
            if wait > longest {
                return self.with_turn(None);
            }
            platform::sleep(wait.min(LOOK_AGAIN)).await;
        }
        turn.stage = Stage::Kept;
        self.with_turn(Some(turn))
    }

    /// The turn that was waited for, if it is for this endpoint and nobody has taken it.
    fn turn_taken(&self, endpoint: Endpoint) -> Option<Turn> {
        let mut turn = self.turn()?.take_if(|turn| turn.endpoint == endpoint)?;
        turn.stage = Stage::Used;
        Some(turn)
    }
}

/// A place in the limiter's queue, given back when dropped: also when the call is cancelled.
pub(crate) struct Turn {
    shared: Arc<Shared>,
    endpoint: Endpoint,
    ticket: Ticket,
    stage: Stage,
}

/// How far a turn has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Waiting,
    /// It has come, and no request uses it yet.
    #[cfg(not(target_arch = "wasm32"))]
    Kept,
    Used,
}

impl Turn {
    fn queue(shared: &Arc<Shared>, endpoint: Endpoint) -> Self {
        let ticket = lock(&shared.limiters[endpoint as usize]).enqueue();
        Self { shared: Arc::clone(shared), endpoint, ticket, stage: Stage::Waiting }
    }

    fn limiter(&self) -> MutexGuard<'_, Limiter> {
        lock(&self.shared.limiters[self.endpoint as usize])
    }

    /// Starts, or says how long to wait before asking again.
    fn start(&mut self) -> Result<(), Duration> {
        let now = self.shared.epoch.elapsed();
        self.limiter().start(self.ticket, now).map_err(|at| at.saturating_sub(now))?;
        self.stage = Stage::Used;
        Ok(())
    }

    pub(crate) fn learn(&self, response: &Response, retry_after: Option<Duration>) {
        let headers = &response.headers;
        let number = |name| headers.get(name).and_then(|value| u32::try_from(whole(value.trim_ascii())?).ok());
        let reset_in = headers
            .get("x-ratelimit-reset")
            .and_then(|value| retry_after::parse_reset(value, headers.get("date"), platform::wall_clock()));
        let now = self.shared.epoch.elapsed();
        let mut limiter = self.limiter();
        limiter.observe(
            Observed { limit: number("x-ratelimit-limit"), remaining: number("x-ratelimit-remaining"), reset_in },
            now,
        );
        if let (429, Some(wait)) = (response.status, retry_after) {
            limiter.block(now + wait);
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut limiter = self.limiter();
        match self.stage {
            Stage::Waiting => limiter.leave(self.ticket),
            #[cfg(not(target_arch = "wasm32"))]
            Stage::Kept => limiter.give_back(),
            Stage::Used => limiter.end(self.shared.epoch.elapsed()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Instant;
    use crate::transport::{BoxFuture, Failure, Headers, Request, Transport};
    use crate::{ApplicationRef, RateLimit};

    /// A service that admits far more than is documented, and says so.
    struct Generous;

    impl Transport for Generous {
        fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, Failure>> {
            Box::pin(async {
                tokio::time::sleep(Duration::from_millis(100)).await;
                let headers = [("x-ratelimit-limit", "1000"), ("x-ratelimit-remaining", "900")];
                let body = br#"{"applicationStatus":"processing"}"#.to_vec();
                Ok(Response { status: 200, headers: Headers::from_iter(headers), body })
            })
        }
    }

    #[tokio::test(start_paused = true)]
    async fn those_who_wait_hear_of_a_limit_that_was_raised() {
        let limits = [RateLimit::per_minute(2)];
        let client = Client::builder().api_key("sk_uphunt_0123").transport(Generous).limits(Endpoint::Status, &limits);
        let client = client.build().unwrap();
        let began = Instant::now();
        let calls = (0..10).map(|_| client.status(ApplicationRef::queue("q")));
        let results = futures_util::future::join_all(calls).await;
        assert!(results.iter().all(Result::is_ok));
        assert_eq!(began.elapsed().as_millis(), 1_100, "not a minute");
    }
    #[tokio::test(start_paused = true)]
    async fn a_turn_that_is_waited_for_before_a_call_is_none_of_its_deadline() {
        let limits = [RateLimit { requests: 2, per: Duration::from_secs(600) }, RateLimit::per_day(5)];
        let client = Client::builder().api_key("sk_uphunt_0123").transport(Silent).limits(Endpoint::Status, &limits);
        let client = client.build().unwrap();
        let mut results = Vec::new();
        for _ in 0..6 {
            let in_turn = client.in_turn(Endpoint::Status).await;
            let began = Instant::now();
            results.push(in_turn.status(ApplicationRef::queue("q")).await.map_err(|error| error.kind));
            assert_eq!(began.elapsed(), Duration::ZERO);
        }
        assert!(results[..5].iter().all(Result::is_ok), "{results:?}");
        assert_eq!(results[5].as_ref().err(), Some(&ErrorKind::RateLimited), "a day is not waited for");
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_that_nobody_uses_is_given_back() {
        let client = Client::builder().api_key("sk_uphunt_0123").transport(Silent);
        let client = client.limits(Endpoint::Status, &[RateLimit::per_minute(1)]).build().unwrap();
        drop(client.in_turn(Endpoint::Status).await);
        let refused = client.in_turn(Endpoint::Status).await.status(ApplicationRef::queue("")).await;
        assert_eq!(refused.unwrap_err().kind, ErrorKind::InvalidInput);
        let began = Instant::now();
        assert!(client.status(ApplicationRef::queue("q")).await.is_ok());
        assert_eq!(began.elapsed(), Duration::ZERO, "nothing was sent before");
    }

    /// A service that says nothing of limits.
    struct Silent;

    impl Transport for Silent {
        fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, Failure>> {
            let body = br#"{"applicationStatus":"processing"}"#.to_vec();
            Box::pin(std::future::ready(Ok(Response { status: 200, headers: Headers::new(), body })))
        }
    }
}
