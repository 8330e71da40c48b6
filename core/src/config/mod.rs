//! What a client is made of: key, base URL, options.

mod base_url;
mod builder;
mod key;
mod options;

pub(crate) use base_url::BaseUrl;
pub use builder::ClientBuilder;
pub use key::ApiKey;
pub(crate) use options::one_of;
pub use options::{CallOptions, Pacing};
