//! Words that must not come back: metaphors and vague subjects where HTTP, Rust and their users have a term.
//!
//! Only prose is read: Markdown outside code blocks, comments and docstrings.

use std::fs;

use super::Verdict;
use super::tracked::files;
use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;

/// Words and phrases, lower case, and the terms to use instead.
const WORDS: &[(&str, &str)] = &[
    ("face", "binding, interface"),
    ("faces", "bindings"),
    ("said", "returned, responded"),
    ("told", "returned, notified, configured"),
    ("tell", "log, emit, return"),
    ("tells", "logs, emits, returns"),
    ("heard", "logged, received"),
    ("asked", "requested; prompted (the user)"),
    ("asks", "sends a request; prompts (the user)"),
    ("what came", "the response"),
    ("answer that cannot be read", "decode error"),
    ("misfit", "decode error"),
    ("misfits", "decode errors"),
    ("tolerant", "accepts unknown values"),
    ("lenient", "accepts unknown values"),
    ("in turn", "one after another"),
    ("untold", "not reported"),
    ("patience", "timeout"),
    ("crew", "workers"),
    ("lane", "worker"),
    ("lanes", "workers"),
    ("harvest", "collect"),
    ("mailbox", "queue"),
    ("bell", "notification"),
    ("courier", "webhook dispatcher"),
    ("desk", "service"),
    ("seat", "slot"),
    ("dice", "random numbers"),
    ("whoever", "the user, the caller"),
    ("whom", "the user, the caller"),
    ("one can", "the caller can"),
    ("what one", "what the caller"),
    ("lets one", "lets the caller"),
    ("as one would", "as a user would"),
    ("in the middle of", "in flight, pending"),
    ("on its way", "in flight, pending"),
    ("a class a kind", "one class per error kind"),
    ("the door", "the listener"),
    ("speaks to", "sends requests to"),
    ("is no news", "is not new information"),
    ("the whole house", "the workspace"),
];

/// Files, or folders ending in `/`, in which a word of the list is the right one.
const EXCEPTIONS: &[(&str, &[&str])] = &[
    // The record of earlier releases is not rewritten.
    ("CHANGELOG.md", &["face", "faces", "asks", "asked", "a class a kind"]),
    // The list itself.
    ("xtask/src/lint/words.rs", &["said"]),
];

/// Folders whose text is data, not prose.
const SKIPPED: &[&str] = &["tests/vectors/", "bench/results/"];

/// Reads the prose of every tracked file.
pub(super) fn check(workspace: &Workspace) -> Verdict {
    let patterns = ["*.md", "*.rs", "*.py", "*.pyi", "*.ts", "*.js", "*.mjs", "*.kt", "*.swift", "*.java"];
    let tracked = match files(workspace, &patterns) {
        Ok(tracked) => tracked,
        Err(reason) => return Verdict::Objection(reason),
    };
    let (mut found, mut affected) = (0, 0);
    for path in tracked.iter().filter(|path| !SKIPPED.iter().any(|folder| path.starts_with(folder))) {
        let Ok(text) = fs::read_to_string(workspace.root().join(path)) else { continue };
        let before = found;
        for (number, prose) in prose(path, &text) {
            for (word, instead) in words_in(prose).filter(|(word, _)| !is_excepted(path, word)) {
                found += 1;
                line(&paint(&format!("{path}:{number}: \"{word}\"; say: {instead}"), Tone::Bad));
            }
        }
        affected += u32::from(found > before);
    }
    if found > 0 { Verdict::Objection(format!("{found} in {affected} files")) } else { Verdict::Clean(String::new()) }
}

fn is_excepted(path: &str, word: &str) -> bool {
    EXCEPTIONS.iter().any(|(file, words)| {
        let is_in = path == *file || (file.ends_with('/') && path.starts_with(file));
        is_in && words.contains(&word)
    })
}

/// Finds whole words and phrases, in any case. Code between backquotes is skipped.
fn words_in(prose: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let spoken: String = prose.split('`').step_by(2).collect::<Vec<_>>().join(" ").to_lowercase();
    let words: Vec<&str> = spoken.split(|char: char| !char.is_alphanumeric() && char != '_').collect();
    let normalized = format!(" {} ", words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "));
    WORDS.iter().copied().filter(move |(word, _)| normalized.contains(&format!(" {word} ")))
}

/// Returns the lines of prose with their numbers.
fn prose<'a>(path: &str, text: &'a str) -> Vec<(usize, &'a str)> {
    let lines = (1..).zip(text.lines());
    match path.rsplit('.').next() {
        Some("md") => markdown(lines),
        Some("py" | "pyi") => python(lines),
        _ => lines.filter_map(|(number, text)| comment(text).map(|comment| (number, comment))).collect(),
    }
}

fn markdown<'a>(lines: impl Iterator<Item = (usize, &'a str)>) -> Vec<(usize, &'a str)> {
    let mut is_code = false;
    let mut prose = Vec::new();
    for (number, text) in lines {
        if text.trim_start().starts_with("```") {
            is_code = !is_code;
        } else if !is_code {
            prose.push((number, text));
        }
    }
    prose
}

fn python<'a>(lines: impl Iterator<Item = (usize, &'a str)>) -> Vec<(usize, &'a str)> {
    const QUOTES: &str = "\"\"\"";
    let mut is_docstring = false;
    let mut prose = Vec::new();
    for (number, text) in lines {
        let quotes = text.matches(QUOTES).count();
        if is_docstring || (quotes > 0 && text.trim_start().starts_with(QUOTES)) {
            prose.push((number, text));
        } else if let Some((_, comment)) = text.split_once("# ") {
            prose.push((number, comment));
        }
        is_docstring ^= quotes % 2 == 1;
    }
    prose
}

/// The comment of a line: from `//`, unless that is part of an address, or a line of a block comment.
fn comment(line: &str) -> Option<&str> {
    let text = line.trim_start();
    if text.starts_with("* ") || text.starts_with("/*") {
        return Some(text);
    }
    let (before, comment) = text.split_once("//")?;
    let is_in_string = before.matches('"').count() % 2 == 1 || before.ends_with(':');
    (!is_in_string).then_some(comment)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(prose: &str) -> Vec<&'static str> {
        words_in(prose).map(|(word, _)| word).collect()
    }

    #[test]
    fn a_word_is_found_whole_and_in_any_case() {
        assert_eq!(found("Faces of the core, as one can see."), ["faces", "one can"]);
        assert_eq!(found("An interface has a surface."), [""; 0]);
    }

    #[test]
    fn code_between_backquotes_is_skipped() {
        assert_eq!(found("The macro `tell!` is gone."), [""; 0]);
    }

    #[test]
    fn only_comments_of_code_are_read() {
        let text = "let asked = 1; // asked twice\nlet url = \"https://told.example\";\n/// Says it.\n";
        assert_eq!(prose("a.rs", text), [(1, " asked twice"), (3, "/ Says it.")]);
    }

    #[test]
    fn code_blocks_of_markdown_are_skipped() {
        assert_eq!(prose("a.md", "One.\n```sh\nask\n```\nTwo.\n"), [(1, "One."), (5, "Two.")]);
    }

    #[test]
    fn docstrings_and_comments_of_python_are_read() {
        let text = "\"\"\"Module.\n\nMore.\n\"\"\"\nx = 1  # note\ny = 2\n";
        let numbers: Vec<usize> = prose("a.py", text).into_iter().map(|(number, _)| number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5]);
    }
}
