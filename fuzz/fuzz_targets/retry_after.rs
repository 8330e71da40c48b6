//! Any `Retry-After`, `X-RateLimit-Reset` and `Date`: a wait of at most a year and a day, or none.
#![no_main]

use std::time::{Duration, UNIX_EPOCH};

use libfuzzer_sys::fuzz_target;
use uphunt::policy::retry_after::{parse, parse_reset, server_time};

const LONGEST: Duration = Duration::from_secs(366 * 24 * 60 * 60);

fuzz_target!(|input: (&str, Option<&str>, u32)| {
    let (value, date, now) = input;
    let now = UNIX_EPOCH + Duration::from_secs(now.into());
    server_time(date);
    for wait in [parse(value, date, now), parse_reset(value, date, now)].into_iter().flatten() {
        assert!(wait <= LONGEST, "{wait:?}");
    }
});
