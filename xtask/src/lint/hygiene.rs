//! Tracked files must not contain paths of one machine, and lock files no private registry.

use std::fs;

use super::Verdict;
use super::tracked::files;
use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;

/// Top folders that belong to one machine. Without slashes, so that this file passes its own check.
const MACHINE_FOLDERS: [&str; 4] = ["root", "work", "home", "Users"];

/// Where packages of a lock file may be from.
const PUBLIC_REGISTRIES: [&str; 2] = ["https://github.com/rust-lang/crates.io-index", "https://registry.npmjs.org/"];

/// Lines beyond which a file is probably more than one idea.
const LONG: usize = 400;

/// Reads every tracked text file. A long file is a warning only.
pub(super) fn check(workspace: &Workspace) -> Verdict {
    let tracked = match files(workspace, &[]) {
        Ok(tracked) => tracked,
        Err(why) => return Verdict::Objection(why),
    };
    let (mut objections, mut long) = (0, 0);
    for path in tracked {
        // What is not UTF-8 is an image or an archive.
        let Ok(text) = fs::read_to_string(workspace.root().join(&path)) else { continue };
        let lock_file = is_lock_file(&path);
        for (number, text) in (1..).zip(text.lines()) {
            if let Some(found) = objection(text, lock_file) {
                objections += 1;
                line(&paint(&format!("{path}:{number}: {found}"), Tone::Bad));
            }
        }
        let lines = text.lines().count();
        if lines > LONG && is_code(&path) {
            long += 1;
            line(&paint(&format!("{path}: {lines} lines; is it one idea?"), Tone::Wary));
        }
    }
    let remark = if long > 0 { format!("{long} files of more than {LONG} lines") } else { String::new() };
    if objections > 0 { Verdict::Objection(format!("{objections} lines")) } else { Verdict::Clean(remark) }
}

fn objection(line: &str, lock_file: bool) -> Option<String> {
    if let Some(path) = machine_path(line) {
        return Some(format!("a path of one machine: {path}"));
    }
    if !lock_file {
        return None;
    }
    let from = origin(line)?;
    (!PUBLIC_REGISTRIES.iter().any(|registry| from.starts_with(registry)))
        .then(|| format!("not a public registry: {from}"))
}

/// An absolute path into a machine's folder. `https://host/home/` and `src/work/` are not such paths: something that
/// belongs to a name or a path stands before their slash.
fn machine_path(line: &str) -> Option<&str> {
    MACHINE_FOLDERS.iter().find_map(|folder| {
        line.match_indices(folder).find_map(|(at, _)| {
            let start = line[..at].strip_suffix('/')?;
            let absolute = start.ends_with("://")
                || !start.ends_with(|before: char| before.is_alphanumeric() || "._-~/}*)>".contains(before));
            let folder_ends = line[at + folder.len()..].starts_with('/');
            let end =
                line[at..].find(|c: char| c.is_whitespace() || "\"'`)".contains(c)).map_or(line.len(), |end| at + end);
            (absolute && folder_ends).then(|| &line[at - 1..end])
        })
    })
}

/// Returns the registry that a line of a lock file names.
fn origin(line: &str) -> Option<&str> {
    let line = line.trim();
    let quoted = line.strip_prefix("source = \"registry+").or_else(|| line.strip_prefix("\"resolved\": \""))?;
    quoted.split('"').next().filter(|from| from.contains("://"))
}

fn is_lock_file(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| matches!(name, "Cargo.lock" | "package-lock.json"))
}

fn is_code(path: &str) -> bool {
    let extension = path.rsplit('.').next().unwrap_or_default();
    matches!(extension, "rs" | "py" | "pyi" | "js" | "mjs" | "cjs" | "ts" | "kt" | "swift" | "sh" | "md")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_one_machine_is_found() {
        let [root, work] = ["root", "work"].map(|folder| ["", folder, "x"].join("/"));
        assert_eq!(machine_path(&format!("see {root}/y for it")), Some(format!("{root}/y").as_str()));
        assert_eq!(machine_path(&format!("path = \"{work}\"")), Some(work.as_str()));
        assert_eq!(machine_path(&format!("file://{work}")), Some(work.as_str()));
        assert_eq!(machine_path(&format!("file:{work}")), Some(work.as_str()));
    }

    #[test]
    fn a_path_of_an_address_or_a_project_is_not() {
        for line in ["https://example.com/home/page", "src/work/mod.rs", "/rooted/tree", "the root/work folder"] {
            assert_eq!(machine_path(line), None, "{line}");
        }
    }

    #[test]
    fn a_lock_file_names_public_registries_only() {
        let npm = |host: &str| format!("      \"resolved\": \"https://{host}/a/-/a-1.0.0.tgz\",");
        assert_eq!(objection(&npm("registry.npmjs.org"), true), None);
        assert!(objection(&npm("mirror.example.com"), true).is_some());
        assert_eq!(objection(&npm("mirror.example.com"), false), None);
        assert_eq!(objection("source = \"registry+https://github.com/rust-lang/crates.io-index\"", true), None);
    }
}
