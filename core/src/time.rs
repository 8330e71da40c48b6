//! Spans and points in time: the standard library's.
//!
//! With the feature `lean` in WebAssembly they are counts of microseconds. The standard library's are pairs of seconds and
//! nanoseconds, and each sum and comparison of such a pair is written out where it stands: it was a tenth of the module.

#[cfg(not(all(feature = "lean", target_arch = "wasm32")))]
pub use std::time::{Duration, SystemTime, UNIX_EPOCH};

#[cfg(all(feature = "lean", target_arch = "wasm32"))]
pub use micros::{Duration, SystemTime, UNIX_EPOCH};

#[cfg(any(test, all(feature = "lean", target_arch = "wasm32")))]
mod micros {
    #![cfg_attr(test, expect(unreachable_pub, dead_code, reason = "only its sums are tested"))]

    use std::ops::{Add, Div};

    /// A span of time. The part of the standard library's `Duration` that is used here.
    #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Duration(u64);

    impl Duration {
        /// None at all.
        pub const ZERO: Self = Self(0);
        /// The longest.
        pub const MAX: Self = Self(u64::MAX);

        /// So many seconds.
        pub const fn from_secs(seconds: u64) -> Self {
            Self::from_millis(if seconds < u64::MAX / 1_000 { seconds * 1_000 } else { u64::MAX })
        }

        /// So many milliseconds.
        pub const fn from_millis(milliseconds: u64) -> Self {
            // Not `saturating_mul`: it multiplies to 128 bits.
            if milliseconds < u64::MAX / 1_000 { Self(milliseconds * 1_000) } else { Self::MAX }
        }

        /// So many microseconds.
        pub const fn from_micros(microseconds: u64) -> Self {
            Self(microseconds)
        }

        /// So many seconds, if they can be counted.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is in range")]
        pub fn try_from_secs_f64(seconds: f64) -> Result<Self, OutOfRange> {
            // No number is not in it either.
            if (0.0..1e13).contains(&seconds) { Ok(Self((seconds * 1e6 + 0.5) as u64)) } else { Err(OutOfRange) }
        }

        /// Its whole seconds.
        pub const fn as_secs(self) -> u64 {
            self.0 / 1_000_000
        }

        /// Its milliseconds beyond whole seconds.
        pub const fn subsec_millis(self) -> u32 {
            (self.0 / 1_000 % 1_000) as u32
        }

        /// Its whole milliseconds.
        pub const fn as_millis(self) -> u128 {
            (self.0 / 1_000) as u128
        }

        /// In seconds.
        #[expect(clippy::cast_precision_loss, reason = "as the standard library's")]
        pub fn as_secs_f64(self) -> f64 {
            self.0 as f64 / 1e6
        }

        /// Whether it is none at all.
        pub const fn is_zero(self) -> bool {
            self.0 == 0
        }

        /// The sum, if it can be counted.
        pub fn checked_add(self, other: Self) -> Option<Self> {
            self.0.checked_add(other.0).map(Self)
        }

        /// The difference, if there is one.
        pub fn checked_sub(self, other: Self) -> Option<Self> {
            self.0.checked_sub(other.0).map(Self)
        }

        /// The sum, or the longest.
        pub fn saturating_add(self, other: Self) -> Self {
            Self(self.0.saturating_add(other.0))
        }

        /// The difference, or none.
        pub fn saturating_sub(self, other: Self) -> Self {
            Self(self.0.saturating_sub(other.0))
        }

        /// So many times it, or the longest.
        pub fn saturating_mul(self, times: u32) -> Self {
            self.mul_f64(times.into())
        }

        /// So many times it, between none and the longest.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a cast of a fraction goes no further than the ends"
        )]
        pub fn mul_f64(self, times: f64) -> Self {
            Self((self.0 as f64 * times) as u64)
        }
    }

    impl Add for Duration {
        type Output = Self;

        fn add(self, other: Self) -> Self {
            self.saturating_add(other)
        }
    }

    impl Div<u32> for Duration {
        type Output = Self;

        fn div(self, parts: u32) -> Self {
            Self(self.0 / u64::from(parts))
        }
    }

    /// It cannot be counted.
    #[derive(Debug)]
    pub struct OutOfRange;

    /// A point in time.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub struct SystemTime(Duration);

    /// The first moment of 1970.
    pub const UNIX_EPOCH: SystemTime = SystemTime(Duration::ZERO);

    impl SystemTime {
        /// So much later, if that can be counted.
        pub fn checked_add(self, duration: Duration) -> Option<Self> {
            self.0.checked_add(duration).map(Self)
        }

        /// So much earlier, if that is after 1970.
        pub fn checked_sub(self, duration: Duration) -> Option<Self> {
            self.0.checked_sub(duration).map(Self)
        }

        /// The time since then, unless that was later.
        pub fn duration_since(self, earlier: Self) -> Result<Duration, OutOfRange> {
            self.0.checked_sub(earlier.0).ok_or(OutOfRange)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Duration;
    use super::micros::Duration as Micros;

    fn alike(micros: Micros, std: Duration) -> bool {
        (micros.as_secs(), micros.subsec_millis(), micros.is_zero())
            == (std.as_secs(), std.subsec_millis(), std.as_micros() == 0)
    }

    proptest! {
        #[test]
        fn microseconds_add_up_as_the_standard_librarys_spans_do(
            one in 0_u64..1 << 44, other in 0_u64..1 << 44, count in 1_u32..1_000,
        ) {
            let (mine, std) = (Micros::from_micros(one), Duration::from_micros(one));
            let (my_other, std_other) = (Micros::from_micros(other), Duration::from_micros(other));
            prop_assert!(alike(mine + my_other, std + std_other));
            prop_assert!(alike(mine.saturating_sub(my_other), std.saturating_sub(std_other)));
            prop_assert_eq!(mine.checked_sub(my_other).is_some(), std.checked_sub(std_other).is_some());
            prop_assert_eq!(mine < my_other, std < std_other);
            prop_assert!(alike(mine / count, std / count));
            prop_assert!((mine.saturating_mul(count).as_secs_f64() / std.saturating_mul(count).as_secs_f64() - 1.0).abs() < 1e-6 || one == 0);
            let read = Micros::try_from_secs_f64(std.as_secs_f64()).map(Micros::as_secs_f64);
            prop_assert!(read.is_ok_and(|read| (read - std.as_secs_f64()).abs() < 2e-6));
        }
    }

    #[test]
    fn what_cannot_be_counted_is_no_span() {
        for seconds in [-1.0, f64::NAN, f64::INFINITY, 1e300] {
            assert!(Micros::try_from_secs_f64(seconds).is_err(), "{seconds}");
        }
        assert_eq!(Micros::MAX.checked_add(Micros::from_micros(1)), None);
        assert_eq!(Micros::MAX.saturating_mul(3), Micros::MAX);
    }
}
