//! The files of the repository, with those that `git add` would add.

use crate::process::run_quietly;
use crate::workspace::Workspace;

/// Returns their paths from the checkout's top folder. `patterns` are git's; none means every file.
pub(super) fn files(workspace: &Workspace, patterns: &[&str]) -> Result<Vec<String>, String> {
    let mut command = workspace.command("git");
    command.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--"]).args(patterns);
    let listed = run_quietly(&mut command);
    if !listed.success {
        return Err(format!("git ls-files: {}", listed.how));
    }
    let paths = listed.output.split_terminator('\0').map(str::to_owned);
    // A file that was deleted and not yet committed is still listed.
    Ok(paths.filter(|path| workspace.root().join(path).is_file()).collect())
}
