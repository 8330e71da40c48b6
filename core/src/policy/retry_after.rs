//! Reading `Retry-After` and other points in time that a server writes, without trusting either clock.

use crate::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::platform::http_date;
use crate::text::{cut, split, whole};

/// Longer than this is not a wait but a mistake; it is cut to it.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// How long a `Retry-After` header asks to wait: seconds, or an HTTP date.
///
/// A date is measured from the answer's own `Date` header where there is one, so a clock that is wrong on either side does
/// not stretch or shrink the wait; else from `now`. A date that has passed means no wait. Anything else is `None`.
pub fn parse(value: &str, date: Option<&str>, now: SystemTime) -> Option<Duration> {
    let value = value.trim_ascii();
    if let Some(seconds) = parse_seconds(value) {
        return Some(seconds);
    }
    let until = http_date(value)?;
    let from = server_time(date).unwrap_or(now);
    Some(until.duration_since(from).unwrap_or(Duration::ZERO).min(LONGEST))
}

/// How long until `X-RateLimit-Reset`, Unix seconds (`contract.md`, "Errors").
pub fn parse_reset(value: &str, date: Option<&str>, now: SystemTime) -> Option<Duration> {
    let at = UNIX_EPOCH.checked_add(parse_unix_seconds(value.trim_ascii())?)?;
    let from = server_time(date).unwrap_or(now);
    Some(at.duration_since(from).unwrap_or(Duration::ZERO).min(LONGEST))
}

/// The time that a `Date` header tells.
pub fn server_time(date: Option<&str>) -> Option<SystemTime> {
    http_date(date?.trim_ascii())
}

/// Digits with an optional fraction. Not `f64::from_str`: that takes `inf` and `1e300`.
fn parse_seconds(value: &str) -> Option<Duration> {
    let (seconds, fraction) = cut(value, b'.').unwrap_or((value, ""));
    if seconds.is_empty() || !seconds.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // More digits than can be counted is still a number, and longer than the longest wait.
    let seconds = whole(seconds).map_or(LONGEST, Duration::from_secs);
    let millis = fraction.bytes().chain(*b"000").take(3).fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
    Some((seconds.min(LONGEST) + Duration::from_millis(millis)).min(LONGEST))
}

/// Unix seconds, not so far off that adding them to 1970 would overflow.
fn parse_unix_seconds(value: &str) -> Option<Duration> {
    let seconds = whole(split(value, b'.').next()?)?;
    (seconds < 1 << 40).then(|| Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn wait(value: &str) -> Option<Duration> {
        parse(value, None, at(784_111_777)) // Sun, 06 Nov 1994 08:49:37 GMT
    }

    #[test]
    fn seconds_are_seconds() {
        assert_eq!(wait("0"), Some(Duration::ZERO));
        assert_eq!(wait(" 7 "), Some(Duration::from_secs(7)));
        assert_eq!(wait("1.5"), Some(Duration::from_millis(1_500)));
    }

    #[test]
    fn a_date_is_measured_from_the_answers_own_date() {
        let until = "Sun, 06 Nov 1994 08:50:07 GMT";
        assert_eq!(wait(until), Some(Duration::from_secs(30)));
        let ahead_by_an_hour = Some("Sun, 06 Nov 1994 08:50:00 GMT");
        assert_eq!(parse(until, ahead_by_an_hour, at(0)), Some(Duration::from_secs(7)));
    }

    #[test]
    fn a_date_that_has_passed_means_no_wait() {
        assert_eq!(wait("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
    }

    #[test]
    fn nonsense_is_not_a_wait() {
        for value in ["", "-1", "soon", "inf", "NaN", "1e9", ".", ".5", "1.x", "0x10"] {
            assert_eq!(wait(value), None, "{value:?}");
        }
    }

    #[test]
    fn a_wait_of_ages_is_cut() {
        assert_eq!(wait("99999999999999999999999999"), Some(LONGEST));
        assert_eq!(parse_reset("99999999999999999999999999", None, at(0)), None);
    }

    #[test]
    fn a_reset_is_measured_from_the_answers_own_date() {
        let date = Some("Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(parse_reset("784111807", date, at(0)), Some(Duration::from_secs(30)));
        assert_eq!(parse_reset("784111807", None, at(784_111_800)), Some(Duration::from_secs(7)));
    }
}
