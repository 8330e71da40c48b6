//! JavaScript and TypeScript: prettier, and the compiler over the package.

use super::Verdict;
use super::tracked::files;
use crate::npm;
use crate::process::{run, typed};
use crate::requirement::Requirement;
use crate::term;
use crate::workspace::Workspace;

/// Checks the formatting.
pub(super) fn prettier(workspace: &Workspace) -> Verdict {
    if let Err(missing) = npm::TOOLS.ensure(workspace) {
        return Verdict::Objection(missing.to_string());
    }
    let sources = match files(workspace, &["*.ts", "*.js", "*.mjs", "*.css", "*.html", ":!bindings-wasm/js/generated"])
    {
        Ok(sources) => sources,
        Err(why) => return Verdict::Objection(why),
    };
    let mut command = npm::TOOLS.command(workspace, "prettier");
    command.args(["--config", "bindings-wasm/.prettierrc.json", "--check"]).args(sources);
    term::line("prettier --check");
    run(&mut command).into()
}

/// Compiles the package's own TypeScript in strict mode. The tests compile the examples, against the installed package.
pub(super) fn tsc(workspace: &Workspace) -> Verdict {
    if let Err(missing) = npm::TOOLS.ensure(workspace) {
        return Verdict::Objection(missing.to_string());
    }
    let work = match npm::sources(workspace) {
        Ok(work) => work,
        Err(ended) => return ended.into(),
    };
    let mut command = npm::TOOLS.command(workspace, "tsc");
    command.arg("--project").arg(work.join("tsconfig.json")).args(["--noEmit", "--emitDeclarationOnly", "false"]);
    term::line(&typed(&command));
    run(&mut command).into()
}
