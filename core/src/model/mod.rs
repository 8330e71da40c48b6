//! What the service says and is told: every model, each declared once.

mod open_enum;
mod status;
mod timeline;

pub use status::{ApplicationStatus, Credit};
pub use timeline::Timeline;
