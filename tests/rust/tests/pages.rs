//! The pages for users: their code stands in files that tests compile and run, and what they name exists.

use std::fs;
use std::path::{Path, PathBuf};

/// Pages with code in Kotlin and Swift. The manual includes its code from files.
const PAGES: [&str; 3] = ["README.md", "bindings-uniffi/kotlin/README.md", "bindings-uniffi/swift/README.md"];

/// Folders whose Kotlin and Swift the suites of these languages compile.
const COMPILED: [&str; 4] =
    ["examples/kotlin", "examples/swift/Sources", "bindings-uniffi/kotlin/src/test", "bindings-uniffi/swift/Tests"];

/// Lines of a manifest, which no source file can contain.
const MANIFEST_LINES: [&str; 2] = [r#"implementation("uphunt:uphunt-sdk:0.1.0")"#, r#".package(path: "…/UpHuntSDK")"#];

#[test]
fn kotlin_and_swift_of_the_readmes_are_compiled() {
    let sources: Vec<String> = COMPILED.iter().flat_map(|folder| texts(&root().join(folder))).map(unindented).collect();
    for page in PAGES {
        let blocks = blocks(&read(page));
        assert!(!blocks.is_empty(), "{page} shows no code");
        for code in blocks {
            let is_compiled = sources.iter().any(|source| source.contains(&unindented(&code)));
            let is_manifest = MANIFEST_LINES.contains(&code.trim());
            assert!(is_compiled || is_manifest, "{page} shows code that nothing compiles:\n{code}");
        }
    }
}

#[test]
fn the_manual_includes_code_that_exists() {
    let mut included = 0;
    for page in manual() {
        let text = read(&page);
        for block in blocks(&text) {
            assert!(block.trim().starts_with("{{#include "), "{page} shows code that is in no file:\n{block}");
        }
        for include in text.split("{{#include ").skip(1).filter_map(|rest| rest.split_once("}}")).map(|(path, _)| path)
        {
            let (file, anchor) = include.split_once(':').unwrap_or((include, ""));
            let source = read(&format!("docs/manual/{file}"));
            let is_there = anchor.is_empty() || source.contains(&format!("ANCHOR: {anchor}\n"));
            assert!(is_there, "{page} includes {include}, which does not exist");
            included += 1;
        }
    }
    assert!(included > 100, "the manual includes {included} pieces of code");
}

#[test]
fn every_page_is_in_the_summary_under_its_title() {
    let summary = read("docs/SUMMARY.md");
    let decisions = markdown("docs/decisions");
    for page in manual().into_iter().chain(decisions) {
        let text = read(&page);
        let title = text.lines().next().and_then(|line| line.strip_prefix("# ")).unwrap_or_default();
        let entry = format!("- [{title}]({})", page.trim_start_matches("docs/"));
        assert!(summary.lines().any(|line| line == entry), "docs/SUMMARY.md has no line {entry}");
    }
}

mod llms_txt {
    use super::*;

    fn text() -> String {
        read("docs/llms.txt")
    }

    #[test]
    fn its_links_exist_and_cover_the_manual() {
        let text = text();
        let links: Vec<&str> =
            text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link).collect();
        for link in &links {
            let source = link.strip_suffix(".html").map_or_else(|| (*link).to_owned(), |page| format!("{page}.md"));
            assert!(root().join("docs").join(source).is_file(), "{link} does not exist");
        }
        for page in manual() {
            let page = page.trim_start_matches("docs/").replace(".md", ".html");
            assert!(links.contains(&page.as_str()), "{page} is missing");
        }
    }

    #[test]
    fn its_methods_exist_in_every_language() {
        let sources = [
            ("core/src", "fn "),
            ("bindings-python/python", "def "),
            ("bindings-wasm/js", ""),
            ("bindings-uniffi/kotlin/src/main", "fun "),
            ("bindings-uniffi/swift/Sources", ""),
        ]
        .map(|(folder, keyword)| (texts(&root().join(folder)).concat(), keyword));
        let text = text();
        let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| `")).collect();
        assert!(rows.len() > 15, "{} methods", rows.len());
        for row in rows {
            let names: Vec<&str> = row.split('`').skip(1).step_by(2).collect();
            assert_eq!(names.len(), sources.len(), "{row}");
            for (name, (source, keyword)) in names.iter().zip(&sources) {
                let is_method =
                    source.contains(&format!("{keyword}{name}(")) || source.contains(&format!("var {name}: "));
                assert!(is_method, "{row}: {name} does not exist");
            }
        }
    }

    #[test]
    fn its_errors_are_those_of_the_core() {
        let text = text();
        for kind in uphunt::ErrorKind::ALL {
            let line = format!("- `{kind}`: `{}`", kind.class_name());
            assert!(text.lines().any(|found| found == line), "{line} is missing");
        }
        assert_eq!(text.matches("`: `").count(), uphunt::ErrorKind::ALL.len(), "an error is gone");
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn manual() -> Vec<String> {
    markdown("docs/manual")
}

/// The pages of a folder.
fn markdown(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let pages = paths.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    pages.filter_map(|path| Some(format!("{folder}/{}", path.file_name()?.display()))).collect()
}

/// The text of every file below a folder.
fn texts(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let text = |path: PathBuf| fs::read_to_string(path).unwrap_or_default();
    paths.flat_map(|path| if path.is_dir() { texts(&path) } else { vec![text(path)] }).collect()
}

/// The blocks of Kotlin and Swift in a page.
fn blocks(page: &str) -> Vec<String> {
    let parts = page.split("\n```").skip(1).step_by(2);
    parts
        .filter_map(|part| part.strip_prefix("kotlin\n").or_else(|| part.strip_prefix("swift\n")))
        .map(str::to_owned)
        .collect()
}

fn unindented(text: impl AsRef<str>) -> String {
    text.as_ref().lines().map(str::trim).collect::<Vec<_>>().join("\n")
}
