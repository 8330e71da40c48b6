//! Parsers for the output of test programs, one module each.

pub(crate) mod libtest;
pub(crate) mod node_test;
pub(crate) mod pytest;
pub(crate) mod surefire;
pub(crate) mod swift_testing;

/// Returns the number before a word, as in `3 passed`.
fn number_before(text: &str, word: &str) -> Option<u32> {
    let (number, what) = text.trim().split_once(' ')?;
    if what == word { number.parse().ok() } else { None }
}
