//! The code in the project's pages, compiled and run as documentation tests.

#[doc = include_str!("../../../README.md")]
#[cfg(doctest)]
struct Readme;

#[doc = include_str!("../../../docs/guide.md")]
#[cfg(doctest)]
struct Guide;
