//! The Python interpreters of this machine.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::process::run_quietly;
use crate::workspace::Workspace;

/// The versions `3.x` to look for: the oldest one that the package supports, up to future ones.
const MINORS: std::ops::Range<u8> = 9..20;

/// One CPython.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Interpreter {
    /// The `x` of `3.x`.
    pub(crate) minor: u8,
    /// Whether it has no global interpreter lock.
    pub(crate) free_threaded: bool,
    /// Its version, such as `3.14.2`.
    pub(crate) version: String,
    pub(crate) program: PathBuf,
}

/// Finds one of each version from 3.9 on, with and without the lock: on the `PATH`, and as pyenv installed them.
pub(crate) fn found(workspace: &Workspace) -> Vec<Interpreter> {
    let mut kinds = BTreeMap::new();
    for program in candidates() {
        if let Some(interpreter) = inspect(workspace, &program) {
            kinds.entry((interpreter.minor, interpreter.free_threaded)).or_insert(interpreter);
        }
    }
    kinds.into_values().collect()
}

fn candidates() -> Vec<PathBuf> {
    let names = MINORS.flat_map(|minor| [format!("python3.{minor}"), format!("python3.{minor}t")]);
    let names: Vec<String> = std::iter::once("python3".to_owned()).chain(names).collect();
    let path = env::var_os("PATH").unwrap_or_default();
    let on_path = env::split_paths(&path).flat_map(|folder| names.iter().map(move |name| folder.join(name)));
    on_path.chain(of_pyenv()).filter(|program| program.is_file()).collect()
}

fn of_pyenv() -> Vec<PathBuf> {
    let root = env::var_os("PYENV_ROOT").map(PathBuf::from);
    let root = root.or_else(|| Some(Path::new(&env::var_os("HOME")?).join(".pyenv")));
    let versions = root.and_then(|root| fs::read_dir(root.join("versions")).ok());
    let mut programs: Vec<_> =
        versions.into_iter().flatten().flatten().map(|version| version.path().join("bin/python3")).collect();
    programs.sort();
    programs
}

/// Runs a program to learn its version; `None` if it is no such Python, such as a pyenv shim of an inactive version.
fn inspect(workspace: &Workspace, program: &Path) -> Option<Interpreter> {
    let script = "import sys, sysconfig; assert sys.implementation.name == 'cpython' and sys.version_info[0] == 3; \
                    print(sys.version_info[1], sysconfig.get_config_var('Py_GIL_DISABLED') or 0, sys.version.split()[0])";
    let printed = run_quietly(workspace.command(program).args(["-c", script]));
    let mut words = printed.output.split_whitespace();
    let minor = words.next()?.parse().ok()?;
    let free_threaded = words.next()? == "1";
    let version = words.next()?.to_owned();
    let program = program.to_path_buf();
    (printed.success && MINORS.contains(&minor)).then_some(Interpreter { minor, free_threaded, version, program })
}
