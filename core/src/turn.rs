//! Waiting for the limiter's turn, and giving it back.

use crate::time::Duration;
use std::sync::Mutex;

use crate::client::Client;
use crate::config::Pacing;
use crate::error::{Error, ErrorKind};
use crate::exchange::{Call, Deadline, Seconds, lock, milliseconds};
use crate::log::tell;
use crate::platform::{self, Instant};
use crate::policy::rate_limit::{Limiter, Observed, Ticket};
use crate::policy::retry_after;
use crate::transport::Response;
use crate::{Endpoint, Result};

/// Whoever waits looks again this often: an answer may have raised the limit meanwhile, or one ahead may have left.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// Waits for the limiter's turn, within the deadline.
pub(crate) async fn take_turn<'a>(client: &'a Client, call: &Call, until: Deadline) -> Result<Option<Turn<'a>>> {
    let paced = call.endpoint.filter(|_| client.options().pacing != Pacing::Off);
    let Some(endpoint) = paced else {
        return if until.remaining().is_zero() { Err(call.too_late()) } else { Ok(None) };
    };
    let mut turn = Turn::queue(client, endpoint);
    loop {
        if until.remaining().is_zero() {
            return Err(call.too_late());
        }
        let Err(wait) = turn.start() else { return Ok(Some(turn)) };
        let too_long = wait >= until.remaining();
        if too_long || client.options().pacing == Pacing::FailFast {
            let message = format!("{} was held back: its limit is used up for another {}", call.name, Seconds(wait));
            return Err(Error::new(ErrorKind::RateLimited, message).with(|details| details.retry_after = Some(wait)));
        }
        tell!(debug, call = (call.name), wait_ms = (milliseconds(wait)); "waiting for the limiter");
        platform::sleep(wait.min(LOOK_AGAIN)).await;
    }
}

/// A place in the limiter's queue, given back when dropped: also when the call is cancelled.
pub(crate) struct Turn<'a> {
    limiter: &'a Mutex<Limiter>,
    epoch: Instant,
    ticket: Ticket,
    started: bool,
}

impl<'a> Turn<'a> {
    fn queue(client: &'a Client, endpoint: Endpoint) -> Self {
        let shared = client.shared();
        let limiter = &shared.limiters[endpoint as usize];
        let ticket = lock(limiter).enqueue();
        Self { limiter, epoch: shared.epoch, ticket, started: false }
    }

    /// Starts, or says how long to wait before asking again.
    fn start(&mut self) -> Result<(), Duration> {
        let now = self.epoch.elapsed();
        lock(self.limiter).start(self.ticket, now).map_err(|at| at.saturating_sub(now))?;
        self.started = true;
        Ok(())
    }

    pub(crate) fn learn(&self, response: &Response, retry_after: Option<Duration>) {
        let headers = &response.headers;
        let number =
            |name| headers.get(name).and_then(|value| u32::try_from(value.trim_ascii().parse::<i64>().ok()?).ok());
        let reset_in = headers
            .get("x-ratelimit-reset")
            .and_then(|value| retry_after::parse_reset(value, headers.get("date"), platform::wall_clock()));
        let now = self.epoch.elapsed();
        let mut limiter = lock(self.limiter);
        limiter.observe(
            Observed { limit: number("x-ratelimit-limit"), remaining: number("x-ratelimit-remaining"), reset_in },
            now,
        );
        if let (429, Some(wait)) = (response.status, retry_after) {
            limiter.block(now + wait);
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut limiter = lock(self.limiter);
        if self.started {
            limiter.end(self.epoch.elapsed());
        } else {
            limiter.leave(self.ticket);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
}
