//! Reading counts from what test programs print: one module a program.

pub(crate) mod libtest;
pub(crate) mod node_test;
pub(crate) mod pytest;
pub(crate) mod surefire;
pub(crate) mod swift_testing;

/// The number before a word, as in `3 passed`.
fn number_before(text: &str, word: &str) -> Option<u32> {
    let (number, what) = text.trim().split_once(' ')?;
    if what == word { number.parse().ok() } else { None }
}
