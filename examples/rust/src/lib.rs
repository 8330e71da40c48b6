//! uphunt-examples
