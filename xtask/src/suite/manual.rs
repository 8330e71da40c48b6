//! The manual: it builds without a warning, and no link is dead.

use super::Outcome;
use crate::docs;
use crate::tally::Tally;
use crate::term::line;
use crate::workspace::Workspace;

/// Builds the book and follows its links.
pub(super) fn check(workspace: &Workspace) -> Outcome {
    match docs::check_book(workspace) {
        Ok(dead) if dead.is_empty() => Outcome::Ran { tally: Tally::ONE_PASSED, why: String::new() },
        Ok(dead) => {
            for link in &dead {
                line(link);
            }
            Outcome::Ran { tally: Tally::ONE_FAILED, why: format!("{} dead links", dead.len()) }
        }
        Err(ended) => Outcome::of_check(&ended),
    }
}
