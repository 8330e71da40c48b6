//! What the sandbox knows, in an embedded database: in memory, or in a file that outlives the process.

pub(crate) mod accounts;
pub(crate) mod agency;
pub(crate) mod applications;
pub(crate) mod connection;
pub(crate) mod credits;
pub(crate) mod deliveries;
pub(crate) mod feeds;
pub(crate) mod freelancers;
pub(crate) mod jobs;
pub(crate) mod keys;
mod schema;
pub(crate) mod settlement;

pub(crate) use connection::Store;
