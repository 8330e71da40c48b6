//! `cargo xtask test --changed`: the suites that a change can break.

use crate::process::run_quietly;
use crate::suite::{SUITES, Suite};
use crate::workspace::Workspace;

/// Files and folders that every suite is built with.
const SHARED: [&str; 5] = ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "xtask/Cargo.toml", "xtask/src"];
/// Files and folders that no suite reads.
const UNREAD: [&str; 3] = [".github", "LICENSE-MIT", "LICENSE-APACHE"];

/// Returns the names of the suites that read a file which differs from `base`, committed or not.
///
/// A file that no suite is known to read selects all of them: better one run too many than a break nobody saw.
pub(crate) fn suites(workspace: &Workspace, base: &str) -> Result<Vec<&'static str>, String> {
    let changed = files(workspace, base)?;
    let select_all = changed.iter().any(|file| {
        let is_read = SUITES.iter().any(|suite| reads(suite, file));
        is_below(file, &SHARED) || !(is_read || is_below(file, &UNREAD))
    });
    let selected = SUITES.iter().filter(|suite| select_all || changed.iter().any(|file| reads(suite, file)));
    Ok(selected.map(|suite| suite.name).collect())
}

/// The branch that this one is to be merged into.
pub(crate) const DEFAULT_BASE: &str = "origin/main";

fn files(workspace: &Workspace, base: &str) -> Result<Vec<String>, String> {
    let fork = git(workspace, &["merge-base", "HEAD", base])?;
    let mut files = git(workspace, &["diff", "--name-only", fork.trim()])?;
    files.push_str(&git(workspace, &["ls-files", "--others", "--exclude-standard"])?);
    Ok(files.lines().map(str::to_owned).collect())
}

fn git(workspace: &Workspace, args: &[&str]) -> Result<String, String> {
    let ended = run_quietly(workspace.command("git").args(args));
    if ended.success { Ok(ended.output) } else { Err(format!("git {}: {}", args.join(" "), ended.output.trim())) }
}

fn reads(suite: &Suite, file: &str) -> bool {
    is_below(file, suite.reads)
}

fn is_below(file: &str, paths: &[&str]) -> bool {
    paths.iter().any(|path| file.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_below_a_folder_and_not_below_one_that_only_begins_alike() {
        assert!(is_below("core/src/lib.rs", &["core"]));
        assert!(is_below("README.md", &["README.md"]));
        assert!(!is_below("core-extra/src/lib.rs", &["core"]));
    }
}
