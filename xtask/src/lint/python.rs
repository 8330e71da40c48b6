//! Python: ruff over all of it, mypy over each project with that project's own packages.

use super::Verdict;
use super::tracked::files;
use crate::process::{run, run_quietly, typed};
use crate::python::{Environment, PACKAGE_TESTS, PUBLISHED_CLIENT, TOOLS};
use crate::requirement::Requirement;
use crate::term;
use crate::workspace::Workspace;

/// Folders with a `pyproject.toml`, and the environment whose packages they import.
const PROJECTS: &[(&str, Environment)] =
    &[("tests/published_client", PUBLISHED_CLIENT), ("bindings-python", PACKAGE_TESTS)];

/// Runs ruff's lints, as the nearest `pyproject.toml` selects them.
pub(super) fn ruff_check(workspace: &Workspace) -> Verdict {
    ruff(workspace, &["check", "--quiet"])
}

/// Checks the formatting.
pub(super) fn ruff_format(workspace: &Workspace) -> Verdict {
    ruff(workspace, &["format", "--check", "--quiet", "--diff"])
}

/// Runs mypy in strict mode.
pub(super) fn mypy(workspace: &Workspace) -> Verdict {
    for (folder, environment) in PROJECTS {
        if let Err(missing) = TOOLS.ensure(workspace).and_then(|()| environment.ensure(workspace)) {
            return Verdict::Objection(missing.to_string());
        }
        let mut command = workspace.command(TOOLS.program(workspace, "mypy"));
        command.current_dir(workspace.root().join(folder)).args(["--strict", "."]);
        command.arg("--python-executable").arg(environment.program(workspace, "python"));
        command.arg("--cache-dir").arg(workspace.target().join("mypy"));
        term::line(&format!("{folder}: mypy --strict"));
        let ended = run(&mut command);
        if !ended.success {
            return Verdict::Objection(format!("{folder}: {}", ended.how));
        }
    }
    Verdict::Clean(String::new())
}

/// Runs pyright in strict mode on the examples, and checks that every type of the package's public API is known.
pub(super) fn pyright(workspace: &Workspace) -> Verdict {
    if let Err(missing) = TOOLS.ensure(workspace).and_then(|()| PACKAGE_TESTS.ensure(workspace)) {
        return Verdict::Objection(missing.to_string());
    }
    if !run_quietly(workspace.command("node").arg("--version")).success {
        // pyright's Python package would fetch a Node from elsewhere.
        return Verdict::Objection("pyright runs on Node, which is not here; install it (Debian: nodejs)".to_owned());
    }
    for (folder, args) in [("examples/python", &["."][..]), (".", &["--verifytypes", "uphunt_sdk", "--ignoreexternal"])]
    {
        let mut command = workspace.command(TOOLS.program(workspace, "pyright"));
        command.current_dir(workspace.root().join(folder)).args(args);
        command.arg("--pythonpath").arg(PACKAGE_TESTS.program(workspace, "python"));
        // As it is here, whatever is installed: its extension has a stub.
        command.env("PYTHONPATH", workspace.root().join("bindings-python/python"));
        term::line(&format!("{folder}: {}", typed(&command)));
        let ended = run(&mut command);
        if !ended.success {
            return Verdict::Objection(format!("{folder}: {}", ended.how));
        }
    }
    Verdict::Clean(String::new())
}

fn ruff(workspace: &Workspace, args: &[&str]) -> Verdict {
    if let Err(missing) = TOOLS.ensure(workspace) {
        return Verdict::Objection(missing.to_string());
    }
    let python = match files(workspace, &["*.py", "*.pyi"]) {
        Ok(python) => python,
        Err(why) => return Verdict::Objection(why),
    };
    if python.is_empty() {
        return Verdict::Clean("no Python here".to_owned());
    }
    let mut command = workspace.command(TOOLS.program(workspace, "ruff"));
    command.args(args).args(python).env("RUFF_CACHE_DIR", workspace.target().join("ruff"));
    term::line(&typed(&command));
    run(&mut command).into()
}
