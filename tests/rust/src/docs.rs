//! The code in the project's pages, compiled and run as documentation tests.

#[doc = include_str!("../../../README.md")]
#[cfg(doctest)]
struct Readme;

#[doc = include_str!("../../../core/README.md")]
#[cfg(doctest)]
struct CoreReadme;
