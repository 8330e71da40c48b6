//! The native library of the Kotlin and Swift packages.
//!
//! Models are the core's own; with its feature `uniffi` they derive how they cross the language boundary. This crate adds the
//! objects: the client ([`NativeClient`]), its iterations ([`NativeWatch`], [`NativeAppliedJobs`], [`NativeBatch`]) and
//! webhooks ([`NativeInbox`]). It is not a public interface: users see the layer that each language has on top
//! (`bindings-uniffi/kotlin`, `bindings-uniffi/swift`).
//!
//! Configuration crosses as JSON, which the core reads and validates the same way for every binding.
#![expect(clippy::needless_pass_by_value, reason = "UniFFI hands over owned arguments")]
#![expect(
    clippy::missing_errors_doc,
    reason = "the errors are those of the core's methods, and of options that it refuses"
)]

mod applied_jobs;
mod batch;
mod cancel;
mod client;
mod failure;
mod json;
mod response;
mod watch;
mod webhooks;

pub use applied_jobs::NativeAppliedJobs;
pub use batch::NativeBatch;
pub use cancel::CancelToken;
pub use client::{NativeClient, application_ref};
pub use failure::Failure;
pub use response::{Header, NativeResponse, QueryItem};
pub use watch::{NativeWatch, WatchUpdate};
pub use webhooks::{NativeInbox, parse_webhook};

uniffi::setup_scaffolding!();

/// Returns the version of the SDK.
#[uniffi::export]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
