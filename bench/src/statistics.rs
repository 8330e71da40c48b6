//! Medians, percentiles, and samples kept in little space.

use std::collections::BTreeMap;
use std::iter;
use std::time::Duration;

use serde::{Serialize, Serializer};

/// The middle one, or the mean of the two in the middle. 0 for none.
pub(crate) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => 0.0,
        odd if odd % 2 == 1 => sorted[middle],
        _ => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

/// What is kept of many values.
#[derive(Debug, Serialize)]
pub(crate) struct Quantiles {
    count: usize,
    smallest: f64,
    median: f64,
    p90: f64,
    p99: f64,
    largest: f64,
}

impl Quantiles {
    /// Summarizes values. All 0 for none.
    pub(crate) fn from_values(values: &[f64]) -> Self {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let at = |percent: usize| sorted.get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1)));
        let [smallest, p90, p99, largest] = [0, 90, 99, 100].map(|percent| at(percent).copied().unwrap_or_default());
        Self { count: values.len(), smallest, median: median(values), p90, p99, largest }
    }
}

/// Writes the quantiles of values instead of the values, which nobody reads in a file of results.
pub(crate) fn as_quantiles<S: Serializer>(values: &[f64], serializer: S) -> Result<S::Ok, S::Error> {
    Quantiles::from_values(values).serialize(serializer)
}

/// How long each of many calls took: every sample, to the microsecond. Written as quantiles.
#[derive(Debug, Clone, Default)]
pub(crate) struct Histogram {
    /// How many calls took this many microseconds.
    microseconds: BTreeMap<u64, u64>,
}

impl Histogram {
    /// Counts a call.
    pub(crate) fn add(&mut self, took: Duration) {
        self.add_many(u64::try_from(took.as_micros()).unwrap_or(u64::MAX), 1);
    }

    /// Counts calls that took this many microseconds.
    pub(crate) fn add_many(&mut self, microseconds: u64, calls: u64) {
        *self.microseconds.entry(microseconds).or_default() += calls;
    }

    /// The time within which this many of a thousand calls had ended, in microseconds.
    pub(crate) fn per_mille(&self, per_mille: u64) -> u64 {
        let calls: u64 = self.microseconds.values().sum();
        let wanted = (calls * per_mille).div_ceil(1_000).max(1);
        let mut seen = 0;
        for (microseconds, count) in &self.microseconds {
            seen += count;
            if seen >= wanted {
                return *microseconds;
            }
        }
        0
    }
}

impl Serialize for Histogram {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let quantiles = [("p10", 100), ("p50", 500), ("p90", 900), ("p99", 990), ("p999", 999), ("largest", 1_000)];
        let count = ("count", self.microseconds.values().sum());
        serializer.collect_map(iter::once(count).chain(quantiles.map(|(name, share)| (name, self.per_mille(share)))))
    }
}

/// A count as a number to calculate with. Exact up to 2^53, far more than anything counted here.
#[expect(clippy::cast_precision_loss, reason = "nothing counted here comes near 2^53")]
pub(crate) fn number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_one() {
        let close = |one: f64, two: f64| assert!((one - two).abs() < 1e-9, "{one} {two}");
        close(median(&[3.0, 1.0, 2.0]), 2.0);
        close(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        close(median(&[]), 0.0);
    }

    #[test]
    fn a_percentile_is_a_time_that_was_measured() {
        let mut histogram = Histogram::default();
        (1..=100).for_each(|took| histogram.add(Duration::from_micros(took)));
        assert_eq!(histogram.per_mille(500), 50);
        assert_eq!(histogram.per_mille(990), 99);
        assert_eq!(Histogram::default().per_mille(500), 0);
    }

    #[test]
    fn results_have_quantiles_instead_of_samples() {
        let mut histogram = Histogram::default();
        (1..=1_000).for_each(|took| histogram.add(Duration::from_micros(took)));
        let written = serde_json::to_value(&histogram).expect("serializable");
        let expected = serde_json::json!({ "count": 1_000, "p10": 100, "p50": 500, "p90": 900, "p99": 990, "p999": 999, "largest": 1_000 });
        assert_eq!(written, expected);
    }
}
