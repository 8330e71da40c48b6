//! One budget of requests for all machines that use a key.

use std::time::Duration;

use sqlx::Row as _;
use uphunt::RateLimit;

use super::{Store, millis};
use crate::error::Result;

/// How long to wait before the next request may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wait(pub(crate) Duration);

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
        let mut next = blocked_until;
        for limit in limits {
            let oldest = "SELECT sent_at FROM uphunt_requests WHERE account = $1 AND endpoint = $2 \
                          ORDER BY sent_at DESC LIMIT 1 OFFSET $3";
            let offset = i64::from(limit.requests) - 1;
            let oldest = sqlx::query(oldest).bind(account).bind(endpoint).bind(offset);
            if let Some(row) = oldest.fetch_optional(&mut *transaction).await? {
                next = next.max(row.try_get::<i64, _>(0)? + millis(limit.per.mul_f64(1.0 + SAFETY)));
            }
        }
        if next > now {
            transaction.rollback().await?;
            return Ok(Err(Wait(Duration::from_millis(u64::try_from(next - now).unwrap_or_default()))));
        }
        let insert = "INSERT INTO uphunt_requests (account, endpoint, sent_at) VALUES ($1, $2, $3)";
        sqlx::query(insert).bind(account).bind(endpoint).bind(now).execute(&mut *transaction).await?;
        let longest = limits.iter().map(|limit| millis(limit.per)).max().unwrap_or_default();
        let prune = "DELETE FROM uphunt_requests WHERE account = $1 AND endpoint = $2 AND sent_at < $3";
        let before = now - longest.saturating_mul(2);
        sqlx::query(prune).bind(account).bind(endpoint).bind(before).execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(Ok(()))
    }

    /// Closes an endpoint for a while: the server has answered 429.
    pub(crate) async fn block(&self, account: &str, endpoint: &str, wait: Duration) -> Result<()> {
        let block = "INSERT INTO uphunt_limits (account, endpoint, blocked_until) VALUES ($1, $2, {now} + $3) \
                     ON CONFLICT (account, endpoint) DO UPDATE SET blocked_until = {now} + $3";
        sqlx::query(self.sql(block)).bind(account).bind(endpoint).bind(millis(wait)).execute(&self.pool).await?;
        Ok(())
    }
}
