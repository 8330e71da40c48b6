//! uphunt-sandbox
