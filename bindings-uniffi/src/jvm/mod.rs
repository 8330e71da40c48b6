//! How a JVM makes asynchronous calls: one crossing to begin one, and one for all that have ended since.
//!
//! UniFFI's own way takes about nine crossings a call, among them upcalls into the JVM and structures by value, which JNA handles by
//! reflection (`docs/decisions/013-how-kotlin-waits.md`). Here a thread of the JVM drives the runtime ([`Driver::drive`]), so it
//! never has to be called: it comes back with the results. Values cross as UniFFI writes them.
//!
//! These are the only functions of this project that are called with addresses. Their callers are `internal/Calls.kt` of
//! the Kotlin library, and what `uphunt-uniffi-bindgen` writes for it.
#![expect(unsafe_code, reason = "functions for C take addresses")]

mod calls;
mod driver;

use std::slice;

use driver::Driver;

/// Makes a driver, which lives as long as the process. Gives 0 when the system has no descriptors left.
#[unsafe(no_mangle)]
extern "C" fn uphunt_driver() -> u64 {
    Driver::new().map_or(0, |driver| std::ptr::from_ref(Box::leak(Box::new(driver))) as u64)
}

/// Drives calls until at least one has ended, and writes how into this room: see [`Driver::drive`].
///
/// # Safety
/// `driver` comes from [`uphunt_driver`], and so many bytes may be written at `room`, by nobody else meanwhile.
#[unsafe(no_mangle)]
unsafe extern "C" fn uphunt_drive(driver: u64, room: u64, capacity: i32) -> i32 {
    // SAFETY: the caller's promise.
    let (driver, room) = unsafe {
        (existing(driver), slice::from_raw_parts_mut(room as *mut u8, usize::try_from(capacity).unwrap_or_default()))
    };
    driver.drive(room)
}

/// Ends a call. Gives 1 when nothing will be heard of it any more, 0 when it has ended by itself and will be told of.
///
/// # Safety
/// `driver` comes from [`uphunt_driver`].
#[unsafe(no_mangle)]
unsafe extern "C" fn uphunt_cancel(driver: u64, call: u64) -> i32 {
    // SAFETY: the caller's promise.
    i32::from(unsafe { existing(driver) }.cancel(call))
}

/// # Safety
/// It comes from [`uphunt_driver`], so it is there for ever.
unsafe fn existing(driver: u64) -> &'static Driver {
    // SAFETY: the caller's promise.
    unsafe { &*(driver as *const Driver) }
}
