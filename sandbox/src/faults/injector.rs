//! Decides which fault hits which request.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use fastrand::Rng;
use uphunt::Endpoint;

use super::fault::{Fault, FaultKind, Target};
use crate::clock::millis;
use crate::store::deliveries::DeliveryTrouble;

/// The faults that hit one request.
#[derive(Debug, Clone, Default)]
pub(crate) struct Drawn {
    /// Waits before anything else happens.
    pub(crate) latency: Duration,
    /// How long the request is processed after it arrived, whether or not the caller still waits.
    pub(crate) late: Duration,
    /// The application that it queues never settles.
    pub(crate) stuck: bool,
    /// What goes wrong with the answer, and whether the request is processed all the same.
    pub(crate) failure: Option<(FaultKind, bool)>,
    /// How all of it is written, for the request log.
    pub(crate) names: Vec<String>,
}

/// Holds the active faults and a seeded random number generator.
#[derive(Debug)]
pub(crate) struct Injector {
    inner: Mutex<(Vec<Fault>, Rng)>,
}

impl Injector {
    /// Creates an injector. The same seed gives the same random numbers.
    pub(crate) fn new(faults: Vec<Fault>, seed: u64) -> Self {
        Self { inner: Mutex::new((faults, Rng::with_seed(seed))) }
    }

    /// Appends a fault.
    pub(crate) fn add(&self, fault: Fault) {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner).0.push(fault);
    }

    /// Returns the faults that may still hit.
    pub(crate) fn list(&self) -> Vec<Fault> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    /// Removes every fault.
    pub(crate) fn clear(&self) {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner).0.clear();
    }

    /// Restarts the random numbers.
    pub(crate) fn reseed(&self, seed: u64) {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner).1 = Rng::with_seed(seed);
    }

    /// Draws the faults for a request to `endpoint`: every latency, and the first other fault that hits.
    pub(crate) fn draw(&self, endpoint: Endpoint) -> Drawn {
        let mut drawn = Drawn::default();
        self.strike(
            |fault| fault.target.covers(endpoint),
            |fault| {
                match &fault.kind {
                    FaultKind::Latency(time) => drawn.latency += *time,
                    FaultKind::Late(time) => drawn.late += *time,
                    FaultKind::Stuck => drawn.stuck = true,
                    _ if drawn.failure.is_some() => return false,
                    other => drawn.failure = Some((other.clone(), fault.processed)),
                }
                drawn.names.push(fault.kind.to_string());
                true
            },
        );
        drawn
    }

    /// Draws the faults for the next webhook delivery.
    pub(crate) fn draw_delivery(&self) -> DeliveryTrouble {
        let mut trouble = DeliveryTrouble::default();
        self.strike(
            |fault| fault.target == Target::Webhook,
            |fault| {
                match &fault.kind {
                    FaultKind::DuplicateDelivery => trouble.repeats += 1,
                    FaultKind::DelayedDelivery(time) => {
                        trouble.delay_ms += millis(*time);
                    }
                    _ => return false,
                }
                true
            },
        );
        trouble
    }

    /// Goes through the faults in order; `hit` says whether one that covers the request, is due and passed its probability was used.
    fn strike(&self, covers: impl Fn(&Fault) -> bool, mut hit: impl FnMut(&Fault) -> bool) {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let (faults, rng) = &mut *inner;
        for fault in faults.iter_mut().filter(|fault| covers(fault)) {
            if fault.skip > 0 {
                fault.skip -= 1;
            } else if (fault.probability >= 1.0 || rng.f64() < fault.probability)
                && hit(fault)
                && let Some(remaining) = &mut fault.remaining
            {
                *remaining = remaining.saturating_sub(1);
            }
        }
        faults.retain(|fault| fault.remaining != Some(0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_strikes_as_often_as_asked_and_then_never_again() {
        let injector = Injector::new(vec![Fault::once(Endpoint::Apply, FaultKind::Html).times(2).after(1)], 0);
        let hits: Vec<bool> = (0..5).map(|_| injector.draw(Endpoint::Apply).failure.is_some()).collect();
        assert_eq!(hits, [false, true, true, false, false]);
        assert!(injector.list().is_empty());
    }

    #[test]
    fn a_fault_leaves_other_endpoints_alone() {
        let injector = Injector::new(vec![Fault::once(Endpoint::Apply, FaultKind::Html)], 0);
        assert!(injector.draw(Endpoint::Status).failure.is_none());
        assert!(injector.draw(Endpoint::Apply).failure.is_some());
    }

    #[test]
    fn the_same_seed_hits_the_same_requests() {
        let hits = |seed| {
            let injector = Injector::new(vec![Fault::once(Target::Any, FaultKind::Html).with_probability(0.5)], seed);
            (0..64).map(|_| injector.draw(Endpoint::Status).failure.is_some()).collect::<Vec<_>>()
        };
        assert_eq!(hits(7), hits(7));
        assert_ne!(hits(7), hits(8));
    }
}
