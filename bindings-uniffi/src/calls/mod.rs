//! How Kotlin and Swift make asynchronous calls: one crossing to begin one, and one thing told of how it ended.
//!
//! UniFFI's own way takes a crossing for each of some nine steps, among them callbacks, and in Swift a hop between threads for each poll
//! (`docs/decisions/013-how-calls-wait.md`). Here a call is a number that the language chose. It is begun with its arguments, as
//! UniFFI writes them, and made by a [`Driver`]; its [`Outcome`](outcome::Outcome) is told to whoever drives: a thread that the JVM lends comes
//! back with it ([`uphunt_drive`]), and a thread of our own calls Swift ([`uphunt_serve`]). A call that is alone may be made by the thread that
//! begins it ([`lead`]).
//!
//! These are the only functions of this project that are called with addresses. Their callers are `internal/Calls.kt` of the Kotlin
//! library, `NativeCalls.swift` of the Swift package, and what `uphunt-uniffi-bindgen` writes for them.
#![expect(unsafe_code, reason = "functions for C take addresses")]

mod connections;
mod crew;
mod driver;
mod lead;
mod methods;
mod outcome;

use std::slice;

pub(crate) use connections::Connections;
use crew::Crew;
pub(crate) use crew::Task;
use outcome::Told;

/// How many threads are to be lent, each by [`uphunt_drive`] with its place. Gives 0 when the system has no descriptors left.
#[unsafe(no_mangle)]
extern "C" fn uphunt_crew() -> i32 {
    Crew::get().map_or(0, |crew| i32::try_from(crew.len()).unwrap_or(i32::MAX))
}

/// Drives the calls of one place until at least one has ended, and writes how into this room: see [`outcome::Ended::tell`].
///
/// # Safety
/// So many bytes may be written at `room`, by nobody else meanwhile.
#[unsafe(no_mangle)]
unsafe extern "C" fn uphunt_drive(place: i32, room: u64, capacity: i32) -> i32 {
    // SAFETY: the caller's promise.
    let room = unsafe { slice::from_raw_parts_mut(room as *mut u8, usize::try_from(capacity).unwrap_or_default()) };
    match usize::try_from(place).ok().and_then(Crew::driver) {
        Some(driver) => driver.drive(|ended| ended.tell(room)),
        None => 0,
    }
}

/// Starts the threads that drive calls, and tell of each to this. Gives 0 when the system has no threads or descriptors left. Once.
#[unsafe(no_mangle)]
extern "C" fn uphunt_serve(told: Told) -> i32 {
    i32::from(Crew::serve(told).is_ok())
}

/// Ends a call. Gives 1 when nothing will be heard of it any more, 0 when it has not begun, or has ended by itself and is told of.
#[unsafe(no_mangle)]
extern "C" fn uphunt_cancel(call: u64) -> i32 {
    i32::from(Crew::cancel(call))
}
