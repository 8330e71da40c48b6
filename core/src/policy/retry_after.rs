//! Reading how long a server requests to wait, without trusting either clock.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::models::UnixMillis;

/// Longer waits are mistakes; they are cut to this, so that sums do not overflow.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// The parts of a response that limit when to send the next request.
#[derive(Debug, Clone, Copy)]
pub struct RetryHints<'a> {
    /// The HTTP status.
    pub status: u16,
    /// `Retry-After`
    pub retry_after: Option<&'a str>,
    /// `X-RateLimit-Reset`
    pub rate_limit_reset: Option<&'a str>,
    /// `resetsAt` of the response body.
    pub resets_at: Option<UnixMillis>,
    /// `Date`
    pub date: Option<&'a str>,
    /// The client's own wall clock, where the response has no `Date`.
    pub now: SystemTime,
}

impl RetryHints<'_> {
    /// Returns the wait that the server requests: `Retry-After`, and for a 429 else `X-RateLimit-Reset`, else `resetsAt`.
    ///
    /// Every response carries `X-RateLimit-Reset`, so it concerns this request only where that was limited.
    pub fn requested_wait(&self) -> Option<Duration> {
        let requested = self.retry_after.and_then(|value| parse(value, self.date, self.now));
        if self.status != 429 {
            return requested;
        }
        requested.or_else(|| parse_reset(self.rate_limit_reset?, self.date, self.now)).or_else(|| {
            let since_epoch = Duration::from_millis(u64::try_from(self.resets_at?.0).ok()?);
            Some(wait_until(UNIX_EPOCH.checked_add(since_epoch)?, self.date, self.now))
        })
    }
}

/// Parses `Retry-After`: seconds, or an HTTP date.
///
/// A date is measured from the response's own `Date`, so that a wrong clock on either side does not stretch or shrink
/// the wait; without one from `now`. A date in the past means no wait. Returns `None` for anything else.
pub fn parse(value: &str, date: Option<&str>, now: SystemTime) -> Option<Duration> {
    let value = value.trim_ascii();
    if let Some(seconds) = parse_seconds(value) {
        return Some(seconds);
    }
    Some(wait_until(httpdate::parse_http_date(value).ok()?, date, now))
}

/// Parses `X-RateLimit-Reset`: Unix seconds as documented, Unix milliseconds, or seconds from now.
///
/// The three cannot be confused: Unix seconds of our days have ten digits, milliseconds thirteen.
pub fn parse_reset(value: &str, date: Option<&str>, now: SystemTime) -> Option<Duration> {
    const FIRST_UNIX_SECONDS: u64 = 100_000_000; // 1973
    const FIRST_UNIX_MILLIS: u64 = 100_000_000_000; // 5138 in seconds, 1973 in milliseconds
    let (whole, _) = split_fraction(value.trim_ascii())?;
    let number: u64 = whole.parse().ok()?;
    let at = match number {
        0..FIRST_UNIX_SECONDS => return Some(Duration::from_secs(number).min(LONGEST)),
        FIRST_UNIX_SECONDS..FIRST_UNIX_MILLIS => Duration::from_secs(number),
        FIRST_UNIX_MILLIS.. => Duration::from_millis(number),
    };
    Some(wait_until(UNIX_EPOCH.checked_add(at)?, date, now))
}

/// Returns the time in a `Date` header.
pub fn server_time(date: Option<&str>) -> Option<SystemTime> {
    httpdate::parse_http_date(date?.trim_ascii()).ok()
}

fn wait_until(at: SystemTime, date: Option<&str>, now: SystemTime) -> Duration {
    let from = server_time(date).unwrap_or(now);
    at.duration_since(from).unwrap_or(Duration::ZERO).min(LONGEST)
}

/// `f64::from_str` would accept `inf` and `1e300`.
fn parse_seconds(value: &str) -> Option<Duration> {
    let (whole, fraction) = split_fraction(value)?;
    // A number with too many digits is still a number, and longer than the longest wait.
    let seconds = whole.parse().map_or(LONGEST, Duration::from_secs);
    let millis = fraction.bytes().chain(*b"000").take(3).fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
    Some(seconds.min(LONGEST).saturating_add(Duration::from_millis(millis)).min(LONGEST))
}

/// Splits digits with an optional fraction.
fn split_fraction(value: &str) -> Option<(&str, &str)> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let is_number = !whole.is_empty() && whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
    is_number.then_some((whole, fraction))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 784_111_777; // Sun, 06 Nov 1994 08:49:37 GMT
    const DATE: Option<&str> = Some("Sun, 06 Nov 1994 08:49:37 GMT");

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn wait(value: &str) -> Option<Duration> {
        parse(value, None, at(NOW))
    }

    /// The wait that is expected of a header.
    macro_rules! secs {
        ($seconds:expr) => {
            Some(Duration::from_secs($seconds))
        };
    }

    #[test]
    fn seconds_are_seconds() {
        assert_eq!(wait("0"), secs!(0));
        assert_eq!(wait(" 7 "), secs!(7));
        assert_eq!(wait("1.5"), Some(Duration::from_millis(1_500)));
    }

    #[test]
    fn a_date_is_measured_from_the_responses_own_date() {
        let until = "Sun, 06 Nov 1994 08:50:07 GMT";
        assert_eq!(wait(until), secs!(30));
        assert_eq!(parse(until, Some("Sun, 06 Nov 1994 08:50:00 GMT"), at(0)), secs!(7));
    }

    #[test]
    fn a_date_in_the_past_means_no_wait() {
        assert_eq!(wait("Sun, 06 Nov 1994 08:00:00 GMT"), secs!(0));
    }

    #[test]
    fn nonsense_is_not_a_wait() {
        for value in ["", "-1", "soon", "inf", "NaN", "1e9", ".", ".5", "1.x", "0x10"] {
            assert_eq!(wait(value), None, "{value:?}");
            assert_eq!(parse_reset(value, None, at(0)), None, "{value:?}");
        }
    }

    #[test]
    fn a_wait_of_ages_is_cut() {
        assert_eq!(wait("99999999999999999999999999"), Some(LONGEST));
        assert_eq!(parse_reset("99999999999999999999999999", None, at(0)), None);
        assert_eq!(parse_reset("18446744073709551615", DATE, at(0)), Some(LONGEST));
    }

    #[test]
    fn a_reset_is_measured_from_the_responses_own_date() {
        assert_eq!(parse_reset("784111807", DATE, at(0)), secs!(30));
        assert_eq!(parse_reset("784111807.5", None, at(784_111_800)), secs!(7));
    }

    #[test]
    fn a_reset_in_milliseconds_or_in_seconds_from_now_is_recognised() {
        assert_eq!(parse_reset("784111807000", DATE, at(0)), secs!(30));
        assert_eq!(parse_reset("45", DATE, at(0)), secs!(45));
    }

    #[test]
    fn a_429_falls_back_to_the_reset_and_then_to_the_body() {
        let none = RetryHints {
            status: 429,
            retry_after: None,
            rate_limit_reset: None,
            resets_at: None,
            date: DATE,
            now: at(0),
        };
        let resets_at = Some(UnixMillis(784_111_787_000));
        assert_eq!(none.requested_wait(), None);
        let body = RetryHints { resets_at, ..none };
        assert_eq!(body.requested_wait(), secs!(10));
        let reset = RetryHints { rate_limit_reset: Some("784111797"), ..body };
        assert_eq!(reset.requested_wait(), secs!(20));
        assert_eq!(RetryHints { retry_after: Some("7"), ..reset }.requested_wait(), secs!(7));
        assert_eq!(RetryHints { retry_after: Some("soon"), ..reset }.requested_wait(), secs!(20));
        assert_eq!(RetryHints { resets_at: Some(UnixMillis(-1)), ..none }.requested_wait(), None);
    }

    #[test]
    fn the_reset_of_a_limit_says_nothing_about_other_failures() {
        let reset = Some("784111797");
        let unavailable = RetryHints {
            status: 503,
            retry_after: None,
            rate_limit_reset: reset,
            resets_at: None,
            date: DATE,
            now: at(0),
        };
        assert_eq!(unavailable.requested_wait(), None);
        assert_eq!(RetryHints { retry_after: Some("9"), ..unavailable }.requested_wait(), secs!(9));
    }
}
