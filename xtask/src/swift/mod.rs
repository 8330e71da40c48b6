//! Swift: the machine's own toolchain, or one in a folder with a Debian of its own.
//!
//! Debian 12 has no Swift; Debian 13 has. Its packages need Debian 13's libraries, so `cargo xtask setup --system` installs them in
//! a root folder, and every Swift command runs with that folder as `/` (`docs/decisions/012-swift-toolchain.md`).

mod install;
pub(crate) mod package;

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) use install::ensure;

use crate::process::run_quietly;
use crate::requirement::{Missing, Requirement};
use crate::workspace::Workspace;

/// Names the folder to keep the toolchain in.
pub(crate) const ROOT_VARIABLE: &str = "UPHUNT_SWIFT_ROOT";
/// The default folder: outside of every checkout, so that it is installed once.
const DEFAULT_ROOT: &str = "/var/lib/uphunt-swift";
/// What `ensure` installs, for the user.
pub(crate) const DESCRIPTION: &str = "Debian 13 with Swift 6 in /var/lib/uphunt-swift or $UPHUNT_SWIFT_ROOT (3.3 GB)";
/// The file that is written last; it lists the installed packages.
const STAMP: &str = "etc/uphunt-swift";

/// Where `swift` comes from.
pub(crate) enum Toolchain {
    /// The machine's own.
    Native,
    /// A root folder with Debian 13 in it.
    Root(PathBuf),
}

/// Swift 6, the machine's or the root folder's.
pub(crate) const SWIFT: Swift = Swift;

/// Swift 6, the machine's or the root folder's.
pub(crate) struct Swift;

impl Requirement for Swift {
    fn name(&self) -> String {
        "Swift 6".to_owned()
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        find(workspace).map(drop)
    }
}

/// Finds the toolchain.
pub(crate) fn find(workspace: &Workspace) -> Result<Toolchain, Missing> {
    if is_swift_6(&run_quietly(workspace.command("swift").arg("--version")).output) {
        return Ok(Toolchain::Native);
    }
    let root = root();
    if root.join(STAMP).is_file() {
        return Ok(Toolchain::Root(root));
    }
    if cfg!(target_os = "linux") {
        return Err(Missing::system("no Swift 6"));
    }
    Err(Missing::new("no Swift 6", "install Xcode, or Swift from swift.org"))
}

/// Returns the root folder for machines without Swift.
fn root() -> PathBuf {
    env::var_os(ROOT_VARIABLE).filter(|value| !value.is_empty()).map_or_else(|| DEFAULT_ROOT.into(), PathBuf::from)
}

impl Toolchain {
    /// Creates a command of `swift` in a folder of the checkout.
    pub(crate) fn swift(&self, workspace: &Workspace, folder: &Path, arguments: &[&str]) -> Command {
        self.program(workspace, folder, "swift", arguments)
    }

    /// Creates a command of any program inside the toolchain's root. Checkout and build folder have the same paths as outside.
    pub(crate) fn program(&self, workspace: &Workspace, folder: &Path, program: &str, arguments: &[&str]) -> Command {
        match self {
            Self::Native => {
                let mut command = workspace.command(program);
                command.current_dir(folder).args(arguments);
                command
            }
            Self::Root(root) => {
                let mut command = inside(workspace, root, &[workspace.root(), workspace.target()], folder);
                command.arg(program).args(arguments).env("HOME", workspace.target().join("swift/home"));
                command
            }
        }
    }
}

/// Mounts into the root folder, then runs the rest of the command line in it. `$1` is the root, `$2` the folder to start in, and
/// what follows up to `--` is mounted where it is outside.
const ENTER: &str = r#"
set -e
root=$1 start=$2
shift 2
for system in /proc /dev; do mount --rbind "$system" "$root$system"; done
while [ "$1" != -- ]; do
    mkdir -p "$root$1"
    mount --bind "$1" "$root$1"
    shift
done
shift
exec chroot "$root" /usr/bin/env --chdir="$start" "$@"
"#;

/// Creates a command that runs inside the root folder.
///
/// The mounts are in a namespace of that command alone and end with it, however it ends: no `rm -rf` of the folder can follow
/// them. A user who is not root becomes root of a user namespace, where the kernel allows that.
fn inside(workspace: &Workspace, root: &Path, shared: &[&Path], start: &Path) -> Command {
    let mut command = workspace.command("unshare");
    if !is_root(workspace) {
        command.arg("--map-root-user");
    }
    command.args(["--mount", "--propagation", "private", "sh", "-c", ENTER, "sh"]).arg(root).arg(start);
    command.args(shared).arg("--");
    // Debian has docc in a folder of Swift's own.
    command.env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/libexec/swift/bin");
    // They name a linker or libraries of the machine outside.
    for name in ["LD_LIBRARY_PATH", "LD_PRELOAD", "TMPDIR"] {
        command.env_remove(name);
    }
    command
}

/// OpenStack has a program of that name, too, and Swift 5 does not know the package's language mode.
fn is_swift_6(version: &str) -> bool {
    let number = version.split_once("Swift version ").and_then(|(_, rest)| rest.split(['.', ' ']).next()?.parse().ok());
    number.is_some_and(|major: u32| major >= 6)
}

fn is_root(workspace: &Workspace) -> bool {
    run_quietly(workspace.command("id").arg("-u")).output.trim() == "0"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swift_6_is_recognized_by_its_version_text() {
        assert!(is_swift_6("Swift version 6.0.3 (swift-6.0.3-RELEASE)\nTarget: x86_64-pc-linux-gnu"));
        assert!(is_swift_6("Apple Swift version 6.2 (swiftlang-6.2)"));
        assert!(!is_swift_6("Swift version 5.10.1 (swift-5.10.1-RELEASE)"));
        assert!(!is_swift_6("python-swiftclient 4.2.0"));
    }
}
