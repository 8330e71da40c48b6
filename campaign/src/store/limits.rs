//! One budget of requests for all machines that use a key.

use std::time::Duration;

use sqlx::{Any, Row as _, Transaction};
use uphunt::RateLimit;

use super::{Store, millis};
use crate::error::Result;

/// How long to wait before the next request may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wait(pub(crate) Duration);

impl Wait {
    fn between(now: i64, next: i64) -> Self {
        Self(Duration::from_millis(u64::try_from(next - now).unwrap_or_default()))
    }
}

/// Requests reach the server a little later than they are counted here, and not all equally late. A window that is this
/// much longer keeps the server's own window from seeing one request too many.
const SAFETY: f64 = 0.03;

impl Store {
    /// Counts a request, or returns how long to wait.
    ///
    /// The first statement writes, so it takes the lock on the endpoint's row in both databases: requests are counted one
    /// after the other, whichever machine they come from.
    pub(crate) async fn acquire(
        &self,
        account: &str,
        endpoint: &str,
        limits: &[RateLimit],
    ) -> Result<Result<(), Wait>> {
        let mut transaction = self.pool.begin().await?;
        let lock = "INSERT INTO uphunt_limits (account, endpoint, uses) VALUES ($1, $2, 1) \
                    ON CONFLICT (account, endpoint) DO UPDATE SET uses = uphunt_limits.uses + 1 \
                    RETURNING blocked_until";
        let row = sqlx::query(lock).bind(account).bind(endpoint).fetch_one(&mut *transaction).await?;
        let blocked_until: i64 = row.try_get(0)?;
        let now: i64 = sqlx::query(self.sql("SELECT {now}")).fetch_one(&mut *transaction).await?.try_get(0)?;
        // After the clock was set back, requests seem to be sent in the future, and the window would stay closed until then.
        let late = "UPDATE uphunt_requests SET sent_at = $3 WHERE account = $1 AND endpoint = $2 AND sent_at > $3";
        let late = sqlx::query(late).bind(account).bind(endpoint).bind(now).execute(&mut *transaction).await?;
        let counted = if blocked_until > now {
            Err(Wait::between(now, blocked_until))
        } else {
            count(&mut transaction, account, endpoint, limits, now).await?
        };
        if counted.is_ok() || late.rows_affected() > 0 {
            transaction.commit().await?;
        } else {
            transaction.rollback().await?;
        }
        Ok(counted)
    }

    /// Closes an endpoint for a while: the server has answered 429.
    pub(crate) async fn block(&self, account: &str, endpoint: &str, wait: Duration) -> Result<()> {
        let block = "INSERT INTO uphunt_limits (account, endpoint, blocked_until) VALUES ($1, $2, {now} + $3) \
                     ON CONFLICT (account, endpoint) DO UPDATE SET blocked_until = {now} + $3";
        sqlx::query(self.sql(block)).bind(account).bind(endpoint).bind(millis(wait)).execute(&self.pool).await?;
        Ok(())
    }
}

/// Counts a request at a time in Unix milliseconds, or returns how long to wait from then on.
async fn count(
    transaction: &mut Transaction<'_, Any>,
    account: &str,
    endpoint: &str,
    limits: &[RateLimit],
    now: i64,
) -> Result<Result<(), Wait>> {
    let mut next = now;
    for limit in limits {
        let oldest = "SELECT sent_at FROM uphunt_requests WHERE account = $1 AND endpoint = $2 \
                      ORDER BY sent_at DESC LIMIT 1 OFFSET $3";
        let offset = i64::from(limit.requests) - 1;
        let oldest = sqlx::query(oldest).bind(account).bind(endpoint).bind(offset);
        if let Some(row) = oldest.fetch_optional(&mut **transaction).await? {
            next = next.max(row.try_get::<i64, _>(0)? + millis(limit.per.mul_f64(1.0 + SAFETY)));
        }
    }
    if next > now {
        return Ok(Err(Wait::between(now, next)));
    }
    let insert = "INSERT INTO uphunt_requests (account, endpoint, sent_at) VALUES ($1, $2, $3)";
    sqlx::query(insert).bind(account).bind(endpoint).bind(now).execute(&mut **transaction).await?;
    let longest = limits.iter().map(|limit| millis(limit.per)).max().unwrap_or_default();
    let prune = "DELETE FROM uphunt_requests WHERE account = $1 AND endpoint = $2 AND sent_at < $3";
    let before = now - longest.saturating_mul(2);
    sqlx::query(prune).bind(account).bind(endpoint).bind(before).execute(&mut **transaction).await?;
    Ok(Ok(()))
}

#[cfg(test)]
mod tests {
    use uphunt::Endpoint;

    use super::*;

    /// Requests take this long to the service, in milliseconds, one after the other: not all equally long.
    const JOURNEYS: [i64; 5] = [40, 900, 15, 1_400, 120];

    /// A clock that was a day ahead, and was set right.
    #[tokio::test]
    async fn requests_of_the_future_close_no_window_for_longer_than_it_lasts() {
        let store = Store::open(":memory:").await.unwrap();
        let limit = RateLimit { requests: 1, per: Duration::from_mins(1) };
        assert_eq!(store.acquire("account", "apply", &[limit]).await.unwrap(), Ok(()));
        sqlx::query("UPDATE uphunt_requests SET sent_at = sent_at + 86400000").execute(&store.pool).await.unwrap();
        let Err(Wait(first)) = store.acquire("account", "apply", &[limit]).await.unwrap() else {
            panic!("it is closed")
        };
        assert!(first <= limit.per.mul_f64(1.0 + SAFETY), "{first:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
        let Err(Wait(second)) = store.acquire("account", "apply", &[limit]).await.unwrap() else {
            panic!("it is closed")
        };
        assert!(second < first, "{second:?}");
    }

    /// Four workers send 1,000 applications in simulated time, as fast as the database lets them.
    #[tokio::test]
    async fn four_workers_use_the_limit_and_never_exceed_it() {
        let store = Store::open(":memory:").await.unwrap();
        let [limit, ..] = Endpoint::Apply.limits() else { panic!("apply has a limit") };
        let began = 1_800_000_000_000;
        let mut free_at = [began, began + 7, began + 13, began + 350];
        let mut arrived = Vec::new();
        while arrived.len() < 1_000 {
            let worker = free_at.iter_mut().min().unwrap();
            let mut transaction = store.pool.begin().await.unwrap();
            match count(&mut transaction, "account", "apply", &[*limit], *worker).await.unwrap() {
                Ok(()) => {
                    let at = *worker + JOURNEYS[arrived.len() % JOURNEYS.len()];
                    arrived.push(at);
                    *worker = at + 60;
                }
                Err(Wait(wait)) => *worker += millis(wait).max(1),
            }
            transaction.commit().await.unwrap();
        }
        arrived.sort_unstable();
        let requests = usize::try_from(limit.requests).unwrap();
        let window = millis(limit.per);
        assert!(arrived.windows(requests + 1).all(|sent| sent[requests] - sent[0] >= window), "too many in a window");
        // The limit admits the last one when the windows of all before it are over.
        let ideal = 999 / i64::from(limit.requests) * window;
        let took = arrived[999] - began;
        assert!(ideal * 100 >= took * 95, "1,000 applications took {took} ms; the limit admits them in {ideal} ms");
    }
}
