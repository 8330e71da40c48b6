//! The whole programs in Kotlin and Swift in the READMEs stand in a file that their own tests compile and run.

use std::fs;
use std::path::{Path, PathBuf};

const PAGES: [&str; 3] = ["README.md", "bindings-uniffi/kotlin/README.md", "bindings-uniffi/swift/README.md"];

/// Where such files are.
const RUN: [&str; 4] =
    ["examples/kotlin", "examples/swift/Sources", "bindings-uniffi/kotlin/src/test", "bindings-uniffi/swift/Tests"];

/// How a whole program begins. Shorter pieces of code show one call, or a line of a manifest.
const PROGRAM: &str = "import ";

#[test]
fn kotlin_and_swift_on_a_page_are_in_a_file_that_runs() {
    let sources: Vec<String> =
        RUN.iter().flat_map(|folder| texts(&root().join(folder))).map(|text| unindented(&text)).collect();
    let mut seen = 0;
    for page in PAGES {
        for code in blocks(&read(&root().join(page))) {
            seen += 1;
            let found = sources.iter().any(|source| source.contains(&unindented(&code)));
            assert!(found, "{page} shows code that nothing runs:\n{code}");
        }
    }
    assert_eq!(seen, 4, "a program is new or gone");
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every file below a folder.
fn texts(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.flat_map(|path| if path.is_dir() { texts(&path) } else { vec![read(&path)] }).collect()
}

/// The programs in Kotlin and Swift in a page.
fn blocks(page: &str) -> Vec<String> {
    let parts = page.split("\n```").skip(1).step_by(2);
    let code = parts.filter_map(|part| part.strip_prefix("kotlin\n").or_else(|| part.strip_prefix("swift\n")));
    code.filter(|code| code.starts_with(PROGRAM)).map(str::to_owned).collect()
}

fn unindented(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}
