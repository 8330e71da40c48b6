//! The Rust face that the Kotlin and Swift libraries share, and no public interface: their users see the thin layer that
//! each of them has on top (`bindings-uniffi/kotlin`, `bindings-uniffi/swift`).
//!
//! Models, statuses and errors are the core's own, which derives how they cross the border. Here are the objects: the client
//! ([`NativeClient`]), what gives one thing after the other ([`NativeWait`], [`NativeAppliedJobs`]), and webhooks.
//!
//! **Calls** do not go UniFFI's way, which polls a future from the other side of the border: `calls` makes them, on threads of its own or of the
//! JVM. A call that waits holds none. The async functions here say what there is to call, and are polled by those threads
//! only.
//!
//! **Ending a call** drops its future and the request with it, and the service sees the connection close.
#![expect(clippy::needless_pass_by_value, reason = "what crosses the border is owned by the one it is given to")]

mod answer;
mod applied_jobs;
mod calls;
mod client;
mod failure;
mod settings;
mod wait;
mod webhooks;

pub use answer::{Header, NativeAnswer, QueryItem};
pub use applied_jobs::NativeAppliedJobs;
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
