//! What the npm package's JavaScript calls: the core's client, with requests that come as JavaScript's values and answers
//! that go as JSON text, which no engine reads slower than objects made field by field.
//!
//! Nothing here is for users: the classes that they see are in `js/`.
#![cfg(target_arch = "wasm32")]
#![expect(unreachable_pub, clippy::needless_pass_by_value, reason = "so wasm-bindgen wants what it exports")]

mod call;
mod callback;
mod client;
mod inbox;
mod input;
mod jobs;
mod log;
mod operations;
mod output;
mod rules;
mod settings;

/// Half of the code of the standard library's, as quick, and it gives memory back.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
