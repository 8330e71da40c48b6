//! The test suites: a table of them here, and one module for each way of running one.

mod cargo;
mod kotlin_library;
pub(crate) mod mobile;
mod npm_package;
mod published_client;
pub(crate) mod python_package;
mod python_versions;
mod swift_package;

use crate::need::{Missing, Need};
use crate::process::Ended;
use crate::tally::Tally;
use crate::workspace::Workspace;
use crate::{kotlin, npm, python, rust, swift};

/// Every suite, in the order in which they run: the quick and fundamental ones first.
pub(crate) const SUITES: &[Suite] = &[
    Suite {
        name: "core",
        about: "the crate `uphunt`: unit and documentation tests",
        needs: &[],
        run: |workspace| cargo::test(workspace, &["uphunt"]),
    },
    Suite {
        name: "core-lean",
        about: "the same unit tests on the core's own reader of JSON, as the npm package has it",
        needs: &[],
        run: cargo::test_lean_core,
    },
    Suite {
        name: "sandbox",
        about: "the crate `uphunt-sandbox`: unit and documentation tests",
        needs: &[],
        run: |workspace| cargo::test(workspace, &["uphunt-sandbox"]),
    },
    Suite {
        name: "rust",
        about: "the crate against the sandbox, and the Rust examples",
        needs: &[],
        run: |workspace| cargo::test(workspace, &["uphunt-tests", "uphunt-examples"]),
    },
    Suite {
        name: "xtask",
        about: "these commands themselves",
        needs: &[],
        run: |workspace| cargo::test(workspace, &["xtask"]),
    },
    Suite {
        name: "wasm-check",
        about: "the core compiles for WebAssembly",
        needs: &[rust::wasm_target],
        run: cargo::check_wasm,
    },
    Suite {
        name: "mobile-check",
        about: "what Kotlin and Swift load compiles for Android and iOS; nothing is linked",
        needs: &[rust::mobile_targets, python::interpreter],
        run: mobile::check,
    },
    Suite {
        name: "published-client",
        about: "the Python client on PyPI, unchanged, against the sandbox program",
        needs: &[python::interpreter],
        run: published_client::run,
    },
    Suite {
        name: "python",
        about: "the Python package's wheel: vectors in both clients, behaviour, stubs, examples",
        needs: &[python::interpreter],
        run: python_package::run,
    },
    Suite {
        name: "python-versions",
        about: "the same wheel on every CPython from 3.9 on that is here",
        needs: &[python::interpreter],
        run: python_versions::every,
    },
    Suite {
        name: "python-sdist",
        about: "the Python package's source distribution: builds where nothing else is, installs, works",
        needs: &[python::interpreter],
        run: python_versions::from_source,
    },
    Suite {
        name: "python-free-threaded",
        about: "the Python package without the global lock, where there is such an interpreter",
        needs: &[python_versions::without_the_lock],
        run: python_versions::without_a_lock,
    },
    Suite {
        name: "wasm",
        about: "the npm package's tarball: vectors in Node, Chromium, Bun, Deno and workerd; behaviour, memory, examples",
        needs: &[npm::toolchain, npm::browser],
        run: npm_package::run,
    },
    Suite {
        name: "kotlin-swift-face",
        about: "what Kotlin and Swift share: the program that writes their sources",
        needs: &[],
        run: |workspace| cargo::test(workspace, &["uphunt-uniffi", "uphunt-uniffi-bindgen"]),
    },
    Suite {
        name: "kotlin",
        about: "the Kotlin library on a plain JVM: vectors, faults, exceptions, cancellation, 100,000 calls, the example",
        needs: &[kotlin::toolchain],
        run: kotlin_library::run,
    },
    Suite {
        name: "swift",
        about: "the Swift package as it is handed out: vectors, faults, cancellation, endurance, example",
        needs: &[swift::toolchain],
        run: swift_package::run,
    },
];

/// Suites that may be skipped also where all are required: what they need, no distribution packages.
pub(crate) const OPTIONAL: &[&str] = &["python-free-threaded"];

/// A group of tests that run and are counted together.
pub(crate) struct Suite {
    /// What it is called on the command line.
    pub(crate) name: &'static str,
    /// What it tests, for `--list`.
    pub(crate) about: &'static str,
    needs: &'static [Need],
    run: fn(&Workspace) -> Outcome,
}

impl Suite {
    /// The first thing that this machine lacks for the suite, if any.
    pub(crate) fn missing(&self, workspace: &Workspace) -> Option<Missing> {
        self.needs.iter().find_map(|need| need(workspace).err())
    }

    /// Runs the suite, or says why it cannot run here.
    pub(crate) fn run(&self, workspace: &Workspace) -> Outcome {
        self.missing(workspace).map_or_else(|| (self.run)(workspace), Outcome::Skipped)
    }
}

/// What became of a suite.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It ran; `why` explains what the counts do not.
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
    /// Judges a test program by its counts and by how it ended; neither alone is trusted.
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

    /// Judges a program that is itself one check, and prints no counts.
    fn of_check(ended: &Ended) -> Self {
        if ended.success {
            Self::Ran { tally: Tally::ONE_PASSED, why: String::new() }
        } else {
            Self::Ran { tally: Tally::ONE_FAILED, why: ended.how.clone() }
        }
    }
}

/// The names of all suites.
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
    fn counts_speak_for_themselves() {
        let (tally, why) = judged(true, "test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured");
        assert_eq!((tally, why.as_str()), (Tally { passed: 4, failed: 0, skipped: 1 }, ""));
    }

    #[test]
    fn a_suite_that_breaks_off_counts_a_failure_beside_what_passed() {
        let (tally, why) = judged(false, "test result: ok. 4 passed; 0 failed; 0 ignored; 0 measured");
        assert_eq!((tally, why.as_str()), (Tally { passed: 4, failed: 1, skipped: 0 }, "exit code 101"));
    }

    #[test]
    fn a_suite_without_a_test_has_failed() {
        let (tally, why) = judged(true, "test result: ok. 0 passed; 0 failed; 2 ignored; 0 measured");
        assert_eq!((tally, why.as_str()), (Tally { passed: 0, failed: 1, skipped: 2 }, "ran no test"));
    }

    #[test]
    fn no_two_suites_share_a_name() {
        let mut sorted: Vec<_> = names().collect();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), SUITES.len());
    }
}
