//! An independent client for the UpHunt auto-apply API.

mod endpoint;
pub mod model;

pub use endpoint::{Endpoint, RateLimit};
