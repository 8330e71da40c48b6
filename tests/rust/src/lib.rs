//! uphunt-tests
