//! The drivers of this process: two where there are two processors, each with a runtime and connections of its own.
//!
//! One would be busy for all of a call, so that with many at once the other processors would wait for it. A runtime that moved
//! calls between threads would spend a good part of the gain on waking them.

use std::cell::Cell;
use std::future::Future;
use std::io;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread::available_parallelism;

use tokio::task::JoinHandle;
use uphunt::{ErrorDetails, ErrorKind};

use super::driver::Driver;
use super::lead::Traffic;
use super::outcome::Told;
use crate::Failure;

/// How many drivers there are at most.
pub(super) const MOST: usize = 2;
/// So many calls at once are made by the first one alone.
const FEW: usize = 4;

static TRAFFIC: Traffic = Traffic::new();
static CREW: OnceLock<Crew> = OnceLock::new();
/// What Swift is told of calls with.
static TOLD: OnceLock<Told> = OnceLock::new();

pub(super) struct Crew {
    drivers: Vec<Driver>,
    /// Whose turn it is.
    turn: AtomicUsize,
}

impl Crew {
    /// That of this process. Made on first use.
    pub(super) fn get() -> io::Result<&'static Self> {
        if let Some(crew) = CREW.get() {
            return Ok(crew);
        }
        let size = available_parallelism().map_or(1, usize::from).min(MOST);
        let drivers = (0..size).map(|place| Driver::new(place, &TRAFFIC)).collect::<io::Result<_>>()?;
        Ok(CREW.get_or_init(|| Self { drivers, turn: AtomicUsize::new(0) }))
    }

    pub(super) fn len(&self) -> usize {
        self.drivers.len()
    }

    /// The driver in this place.
    pub(super) fn driver(place: usize) -> Option<&'static Driver> {
        Self::get().ok()?.drivers.get(place)
    }

    /// The driver for the next call.
    pub(super) fn next(&self) -> &Driver {
        let turn = if TRAFFIC.count() < FEW { 0 } else { self.turn.fetch_add(1, Relaxed) };
        &self.drivers[turn % self.drivers.len()]
    }

    /// Drops a call. Whether it was under way.
    pub(super) fn cancel(call: u64) -> bool {
        CREW.get().is_some_and(|crew| crew.drivers.iter().any(|driver| driver.cancel(call)))
    }

    /// Drives all calls on threads of our own, and tells of them to this.
    pub(super) fn serve(told: Told) -> io::Result<()> {
        let crew = Self::get()?;
        if TOLD.set(told).is_err() {
            return Ok(());
        }
        for driver in &crew.drivers {
            let thread = std::thread::Builder::new().name("uphunt-sdk".to_owned());
            thread.spawn(move || {
                loop {
                    // Outside of the runtime, where they may do what they like.
                    driver
                        .drive(|ended| std::mem::take(&mut ended.outcomes))
                        .into_iter()
                        .for_each(|outcome| outcome.tell(told));
                }
            })?;
        }
        Ok(())
    }

    /// What Swift is told of calls with, if it is Swift that makes them.
    pub(super) fn told() -> Option<Told> {
        TOLD.get().copied()
    }
}

thread_local! {
    static HERE: Cell<Option<usize>> = const { Cell::new(None) };
}

/// While there is one, this thread runs the calls of a driver.
pub(super) struct Here(());

impl Here {
    /// From now on it does.
    pub(super) fn enter(place: usize) -> Self {
        HERE.set(Some(place));
        Self(())
    }

    /// Which driver's calls this thread runs.
    pub(super) fn place() -> Option<usize> {
        HERE.get()
    }
}

impl Drop for Here {
    fn drop(&mut self) {
        HERE.set(None);
    }
}

/// Work in the background. Dropping it drops the work.
pub(crate) struct Task<T>(JoinHandle<T>);

impl<T: Send + 'static> Task<T> {
    pub(crate) fn spawn(work: impl Future<Output = T> + Send + 'static) -> Result<Self, Failure> {
        let crew = Crew::get().map_err(|error| no_runtime(&error))?;
        Ok(Self(crew.next().spawn(work)))
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

fn no_runtime(error: &io::Error) -> Failure {
    let mut details = ErrorDetails::default();
    details.kind = ErrorKind::Connection;
    details.message = format!("the system has no room for what makes calls: {error}");
    uphunt::Error::from(details).into()
}
