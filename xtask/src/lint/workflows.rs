//! GitHub's workflows, by actionlint.

use super::Verdict;
use crate::process::{run, run_quietly, typed};
use crate::term;
use crate::workspace::Workspace;

const ACTIONLINT: &str = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12";

/// actionlint, which Go builds and caches. A machine without Go leaves it to CI's.
pub(super) fn actionlint(workspace: &Workspace) -> Verdict {
    if !run_quietly(workspace.command("go").arg("version")).success {
        return Verdict::Clean("not run: no Go".to_owned());
    }
    let mut command = workspace.command("go");
    // shellcheck is not everywhere, and findings must not depend on the machine.
    command.args(["run", ACTIONLINT, "-shellcheck=", "-pyflakes="]);
    term::line(&typed(&command));
    run(&mut command).into()
}
