//! The `Date` header.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Unix milliseconds as an HTTP date.
pub(super) fn http_date(ms: i64) -> String {
    let since = Duration::from_millis(u64::try_from(ms).unwrap_or(0));
    // The format ends with the year 9999, and the clock can be advanced past it.
    let last = Duration::from_secs(253_402_300_799);
    httpdate::fmt_http_date(UNIX_EPOCH.checked_add(since.min(last)).unwrap_or(SystemTime::UNIX_EPOCH))
}
