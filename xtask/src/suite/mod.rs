//! The test suites: a table of them here, and one module for each way of running one.

mod campaign;
mod cargo;
mod command_line;
pub(crate) mod installed;
mod kotlin_library;
mod manual;
mod mobile;
mod npm_package;
mod openapi;
mod published_client;
pub(crate) mod python_package;
mod python_versions;
mod sandbox_page;
mod swift_package;

use crate::cargo_tool::MDBOOK;
use crate::chromium::CHROMIUM;
use crate::kotlin::JDK_WITH_MAVEN;
use crate::node::NODE_WITH_NPM;
use crate::npm;
use crate::npm_project::MCP_CLIENT;
use crate::postgres::POSTGRES;
use crate::process::Ended;
use crate::python::{INTERPRETER, OPENAPI, PACKAGE_BUILD, PACKAGE_TESTS, PUBLISHED_CLIENT};
use crate::requirement::{Missing, Requirement};
use crate::rust::{ANDROID_TARGET, IOS_TARGET, RUST_SRC, WASM_TARGET};
use crate::swift::SWIFT;
use crate::tally::Tally;
use crate::workspace::Workspace;

/// Every suite, in the order in which they run: the quick and fundamental ones first.
pub(crate) const SUITES: &[Suite] = &[
    Suite {
        name: "core",
        track: Track::Alone,
        about: "the crate `uphunt`: unit and documentation tests",
        needs: &[],
        reads: &["core"],
        run: |workspace| cargo::test(workspace, &["uphunt"]),
    },
    Suite {
        name: "sandbox",
        track: Track::Alone,
        about: "the crate `uphunt-sandbox`: unit and documentation tests",
        needs: &[],
        reads: &["core", "sandbox", "tests/vectors"],
        run: |workspace| cargo::test(workspace, &["uphunt-sandbox"]),
    },
    Suite {
        name: "rust",
        track: Track::Alone,
        about: "the crate against the sandbox, and the Rust examples",
        needs: &[],
        reads: &[
            "core",
            "sandbox",
            "tests/vectors",
            "tests/rust",
            "examples",
            // A test finds the code of every page in a file that is compiled.
            "docs",
            "README.md",
            "campaign/README.md",
            "cli/README.md",
            "bindings-python/README.md",
            "bindings-wasm/README.md",
            "bindings-uniffi/kotlin/README.md",
            "bindings-uniffi/swift/README.md",
        ],
        run: |workspace| cargo::test(workspace, &["uphunt-tests", "uphunt-examples", "uphunt-demo"]),
    },
    Suite {
        name: "campaign",
        track: Track::First,
        about: "campaigns on SQLite and PostgreSQL: crashes, several machines, one rate limit",
        needs: &[&POSTGRES],
        reads: &["core", "sandbox", "campaign"],
        run: campaign::test,
    },
    Suite {
        name: "cli",
        track: Track::First,
        about: "the program `uphunt`, run against the sandbox",
        needs: &[],
        reads: &["core", "sandbox", "campaign", "examples/demo", "cli"],
        run: |workspace| cargo::test(workspace, &["uphunt-cli"]),
    },
    Suite {
        name: "mcp",
        track: Track::First,
        about: "the server `uphunt mcp`, used by the reference client of the Model Context Protocol",
        needs: &[&NODE_WITH_NPM, &MCP_CLIENT],
        reads: &["core", "sandbox", "campaign", "examples/demo", "cli"],
        run: command_line::mcp,
    },
    Suite {
        name: "xtask",
        track: Track::First,
        about: "these commands themselves",
        needs: &[],
        reads: &["xtask", ".cargo"],
        run: |workspace| cargo::test(workspace, &["xtask"]),
    },
    Suite {
        name: "docs",
        track: Track::First,
        about: "the manual: builds without a warning, no dead local link",
        needs: &[&MDBOOK],
        reads: &["docs", "examples"],
        run: manual::check,
    },
    Suite {
        name: "wasm-check",
        track: Track::Second,
        about: "the core compiles for WebAssembly",
        needs: &[&WASM_TARGET],
        reads: &["core"],
        run: cargo::check_wasm,
    },
    Suite {
        name: "mobile-check",
        track: Track::Second,
        about: "the library of Kotlin and Swift compiles for Android and iOS; nothing is linked",
        needs: &[&ANDROID_TARGET, &IOS_TARGET, &PACKAGE_BUILD],
        reads: &["core", "bindings-uniffi"],
        run: mobile::check,
    },
    Suite {
        name: "openapi",
        track: Track::First,
        about: "the sandbox's /openapi.json: schemathesis finds no 5xx and no response outside of the schema",
        needs: &[&OPENAPI],
        reads: &["sandbox", "tests/openapi"],
        run: openapi::run,
    },
    Suite {
        name: "sandbox-page",
        track: Track::First,
        about: "the sandbox's page in Chromium: keys, live settling, faults, the clock, keyboard, phone, foreign origins",
        needs: &[&NODE_WITH_NPM, &npm::TOOLS, &CHROMIUM],
        reads: &["sandbox", "bindings-wasm/tools"],
        run: sandbox_page::run,
    },
    Suite {
        name: "published-client",
        track: Track::First,
        about: "the Python client on PyPI, unchanged, against the sandbox program",
        needs: &[&PUBLISHED_CLIENT],
        reads: &["sandbox", "tests/published_client"],
        run: published_client::run,
    },
    Suite {
        name: "python",
        track: Track::First,
        about: "the Python package's wheel: vectors in both clients, behaviour, types, examples",
        needs: &[&PACKAGE_BUILD, &PACKAGE_TESTS],
        reads: &["core", "sandbox", "campaign", "tests/vectors", "bindings-python", "examples/python"],
        run: python_package::run,
    },
    Suite {
        name: "python-versions",
        track: Track::First,
        about: "the same wheel on every CPython from 3.9 on that is here",
        needs: &[&PACKAGE_BUILD],
        reads: &["core", "sandbox", "campaign", "bindings-python"],
        run: python_versions::every,
    },
    Suite {
        name: "python-sdist",
        track: Track::First,
        about: "the Python package's source distribution: builds where nothing else is, installs, works",
        needs: &[&PACKAGE_BUILD, &PACKAGE_TESTS],
        reads: &["core", "sandbox", "campaign", "bindings-python"],
        run: python_versions::from_source,
    },
    Suite {
        name: "python-free-threaded",
        track: Track::First,
        about: "the Python package without the global lock, where there is such an interpreter",
        needs: &[&python_versions::FREE_THREADED, &PACKAGE_BUILD],
        reads: &["core", "sandbox", "campaign", "bindings-python"],
        run: python_versions::without_a_lock,
    },
    Suite {
        name: "wasm",
        track: Track::Second,
        about: "the npm package's tarball: vectors in Node, Bun, Deno and workerd; behaviour, memory, Node examples, size",
        needs: &[&NODE_WITH_NPM, &WASM_TARGET, &RUST_SRC, &npm::TOOLS],
        reads: &["core", "sandbox", "tests/vectors", "bindings-wasm", "examples/node"],
        run: npm_package::run,
    },
    Suite {
        name: "wasm-browser",
        track: Track::Second,
        about: "the npm package's tarball in Chromium: vectors, and the browser example as a person uses it",
        needs: &[&NODE_WITH_NPM, &WASM_TARGET, &RUST_SRC, &npm::TOOLS, &CHROMIUM],
        reads: &["core", "sandbox", "tests/vectors", "bindings-wasm", "examples/browser"],
        run: npm_package::run_in_browser,
    },
    Suite {
        name: "uniffi",
        track: Track::Second,
        about: "the native library of Kotlin and Swift, and UniFFI's generator",
        needs: &[],
        reads: &["core", "bindings-uniffi"],
        run: |workspace| cargo::test(workspace, &["uphunt-uniffi", "uphunt-uniffi-bindgen"]),
    },
    Suite {
        name: "kotlin",
        track: Track::Second,
        about: "the Kotlin library on a plain JVM: vectors, faults, exceptions, cancellation, 100,000 calls, the example",
        needs: &[&JDK_WITH_MAVEN, &INTERPRETER],
        reads: &["core", "sandbox", "tests/vectors", "bindings-uniffi", "examples/kotlin"],
        run: kotlin_library::run,
    },
    Suite {
        name: "swift",
        track: Track::Second,
        about: "the Swift package as it is handed out: vectors, faults, cancellation, endurance, example",
        needs: &[&SWIFT],
        reads: &["core", "sandbox", "tests/vectors", "bindings-uniffi", "examples/swift"],
        run: swift_package::run,
    },
    Suite {
        name: "installed",
        track: Track::Alone,
        about: "what is published, installed into empty projects: the first program of each README",
        needs: &[&PACKAGE_BUILD, &NODE_WITH_NPM, &WASM_TARGET, &RUST_SRC, &npm::TOOLS, &JDK_WITH_MAVEN],
        reads: &[
            "core",
            "sandbox",
            "examples/demo",
            "bindings-python",
            "bindings-wasm",
            "bindings-uniffi",
            "campaign",
            "cli",
            "README.md",
        ],
        run: installed::every,
    },
];

/// Suites that may be skipped even where all are required: no distribution packages what they need.
pub(crate) const OPTIONAL: &[&str] = &["python-free-threaded"];

/// Beside which suites a suite runs. Half of the processor idles while a suite waits for a JVM, a browser or a compiler's last
/// step, so two tracks of suites run side by side. No folder is written by suites of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Track {
    /// It runs alone: the first suites build what all others use, the last one uses what they built.
    Alone,
    /// The program, Python and the sandbox's own tests.
    First,
    /// The platforms: npm, Kotlin, Swift.
    Second,
}

/// A group of tests that run and are counted together.
pub(crate) struct Suite {
    /// Its name on the command line.
    pub(crate) name: &'static str,
    /// What it tests, for `--list`.
    pub(crate) about: &'static str,
    /// Beside which suites it runs.
    pub(crate) track: Track,
    /// What it needs on this machine.
    pub(crate) needs: &'static [&'static dyn Requirement],
    /// The folders and files whose change can break it, beside the manifests; `--changed` selects by them.
    pub(crate) reads: &'static [&'static str],
    /// Runs it, once everything it needs is here.
    pub(crate) run: fn(&Workspace) -> Outcome,
}

impl Suite {
    /// Returns the first requirement that is missing and cannot be installed by running the suite.
    pub(crate) fn missing(&self, workspace: &Workspace) -> Option<Missing> {
        let manual = self.needs.iter().filter(|need| !need.is_installable());
        manual.into_iter().find_map(|need| need.find(workspace).err())
    }
}

/// How a suite ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It ran. `why` explains what the counts do not show.
    Ran {
        /// Its tests.
        tally: Tally,
        /// Empty when there is nothing to explain.
        why: String,
    },
    /// It could not run here.
    Skipped(Missing),
}

impl Outcome {
    /// Combines the counts of a test program with its exit code; neither alone is trusted.
    fn of_tests(ended: &Ended, count: fn(&str) -> Tally) -> Self {
        let mut tally = count(&ended.output);
        let why = if !ended.success && tally.failed == 0 {
            tally.failed = 1;
            ended.how.clone()
        } else if ended.success && tally.ran_nothing() {
            tally.failed = 1;
            "ran no test".to_owned()
        } else {
            String::new()
        };
        Self::Ran { tally, why }
    }

    /// Returns one passed or failed test, for a program without counts.
    fn of_check(ended: &Ended) -> Self {
        if ended.success {
            Self::Ran { tally: Tally::ONE_PASSED, why: String::new() }
        } else {
            Self::Ran { tally: Tally::ONE_FAILED, why: ended.how.clone() }
        }
    }
}

/// Returns the names of all suites.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SUITES.iter().map(|suite| suite.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counts::libtest;

    fn ended(success: bool, output: &str) -> Ended {
        Ended { success, how: "exit code 101".to_owned(), output: output.to_owned() }
    }

    fn judged(success: bool, output: &str) -> (Tally, String) {
        match Outcome::of_tests(&ended(success, output), libtest::count) {
            Outcome::Ran { tally, why } => (tally, why),
            Outcome::Skipped(missing) => panic!("skipped: {missing}"),
        }
    }

    #[test]
    fn a_successful_run_needs_no_explanation() {
        let (tally, why) = judged(true, "test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured");
        assert_eq!((tally, why.as_str()), (Tally { passed: 4, failed: 0, skipped: 1 }, ""));
    }

    #[test]
    fn a_program_that_fails_without_a_failed_test_counts_one_failure() {
        let (tally, why) = judged(false, "test result: ok. 4 passed; 0 failed; 0 ignored; 0 measured");
        assert_eq!((tally, why.as_str()), (Tally { passed: 4, failed: 1, skipped: 0 }, "exit code 101"));
    }

    #[test]
    fn a_suite_without_a_test_has_failed() {
        let (tally, why) = judged(true, "test result: ok. 0 passed; 0 failed; 2 ignored; 0 measured");
        assert_eq!((tally, why.as_str()), (Tally { passed: 0, failed: 1, skipped: 2 }, "ran no test"));
    }

    #[test]
    fn every_path_that_a_suite_reads_exists() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for suite in SUITES {
            for path in suite.reads {
                assert!(root.join(path).exists(), "{}: {path}", suite.name);
            }
        }
    }

    #[test]
    fn no_two_suites_share_a_name() {
        let mut sorted: Vec<_> = names().collect();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), SUITES.len());
    }
}
