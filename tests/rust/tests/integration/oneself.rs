//! Running one test of this program in a process of its own, with other environment variables.

use std::process::{Command, Output};

/// Set in the child, so that it does the work instead of starting another child.
const CHILD: &str = "UPHUNT_TEST_CHILD";

pub(crate) fn is_child() -> bool {
    std::env::var_os(CHILD).is_some()
}

/// Runs the test of this name again, alone, with these variables. Whatever it prints is not captured by the harness.
pub(crate) fn run(test: &str, variables: &[(&str, &str)]) -> Output {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", test, "--nocapture", "--test-threads=1"]).env(CHILD, "1").env("NO_COLOR", "1");
    child.env_remove("UPHUNT_API_KEY").env_remove("UPHUNT_BASE_URL").envs(variables.iter().copied());
    child.output().unwrap()
}
