//! The Rust face that the Kotlin and Swift libraries share, and no public interface: their users see the thin layer that
//! each of them has on top (`bindings-uniffi/kotlin`, `bindings-uniffi/swift`).
//!
//! Models, statuses and errors are the core's own, which derives how they cross the border. Here are the objects: what
//! can be told to end calls ([`Cancel`]), the client
//! ([`NativeClient`]), what gives one thing after the other ([`NativeWait`], [`NativeAppliedJobs`]), and webhooks.
//!
//! **Ending a call.** Dropping the future of an async function drops the request with it, and the service sees the
//! connection close: that is what UniFFI does for a Kotlin coroutine that is cancelled. Where the language does not
//! (Swift), make the call through [`NativeClient::cancelled_by`]: [`Cancel::cancel`] ends it at once with
//! [`Failure::Cancelled`].
//!
//! **Threads.** Everything runs on one background thread; a call that waits holds none. An async function may be polled from
//! any thread, and is woken once, when its result is there. For Kotlin that thread is one of the JVM's, which drives the
//! calls itself (`jvm`).
#![expect(clippy::needless_pass_by_value, reason = "what crosses the border is owned by the one it is given to")]

mod answer;
mod applied_jobs;
mod cancel;
mod client;
mod failure;
mod jvm;
mod patience;
mod runtime;
mod settings;
mod wait;
mod webhooks;

pub use answer::{Header, NativeAnswer, QueryItem};
pub use applied_jobs::NativeAppliedJobs;
pub use cancel::Cancel;
pub use client::{NativeClient, application_ref};
pub use failure::Failure;
pub use settings::{CallSettings, ClientSettings, WaitSettings};
pub use wait::NativeWait;
pub use webhooks::{NativeInbox, parse_webhook};

uniffi::setup_scaffolding!();

/// The version of the SDK.
#[uniffi::export]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
