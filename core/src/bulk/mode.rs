//! What a batch does.

/// What a batch does with its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Apply,
    Wait,
    ApplyAndWait,
}
