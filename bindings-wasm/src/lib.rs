//! The part of the npm package that runs as WebAssembly: the core's client as classes for `js/`.
//!
//! Values cross the boundary through `serde-wasm-bindgen`. `js/encode.ts` hands over plain data only, so that nothing here
//! runs code of the user's; what does (`fetch`, loggers, callbacks) never throws into this module.
#![cfg(target_arch = "wasm32")]
#![expect(unreachable_pub, clippy::needless_pass_by_value, reason = "wasm-bindgen wants exports like this")]

mod boundary;
mod bulk;
mod call;
mod client;
mod log;
mod pages;
mod reference;
mod webhook;
