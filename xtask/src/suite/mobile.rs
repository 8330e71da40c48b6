//! The native library, type-checked for phones. No phone's toolchain is needed, so nothing is linked and nothing runs.

use std::fs;
use std::path::{Path, PathBuf};

use super::Outcome;
use crate::process::{run, typed};
use crate::python::PACKAGE_BUILD;
use crate::rust::{ANDROID_TARGET, IOS_TARGET};
use crate::tally::Tally;
use crate::term;
use crate::workspace::Workspace;

/// A phone's target for Rust, and the nearest target that zig has a libc for.
struct Phone {
    target: &'static str,
    zig: &'static str,
}

const PHONES: [Phone; 2] = [
    Phone { target: ANDROID_TARGET.0, zig: "aarch64-linux-musl" },
    Phone { target: IOS_TARGET.0, zig: "aarch64-macos" },
];

/// Type-checks the library of Kotlin and Swift: every line of Rust that a phone would run.
///
/// The build script of *ring* compiles C although nothing is linked. Without the NDK or Xcode, zig compiles it: for the right
/// processor, but against the headers of a libc that zig knows.
pub(super) fn check(workspace: &Workspace) -> Outcome {
    let (mut tally, mut why) = (Tally::default(), String::new());
    for phone in PHONES {
        match phone.check(workspace) {
            Ok(()) => tally.passed += 1,
            Err(error) => {
                tally.failed += 1;
                why = format!("{}: {error}", phone.target);
            }
        }
    }
    Outcome::Ran { tally, why }
}

impl Phone {
    fn check(&self, workspace: &Workspace) -> Result<(), String> {
        let folder = workspace.target().join("mobile-check");
        let compiler = self.compiler(workspace, &folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let variable = |name: &str| format!("{name}_{}", self.target.replace('-', "_"));
        let mut command = workspace.cargo(["check", "--package", "uphunt-uniffi", "--target", self.target]);
        command.env(variable("CC"), compiler).env(variable("AR"), "ar");
        // cc checks that this folder exists and has this name; the headers are zig's.
        command.env("SDKROOT", folder.join("iPhoneOS.sdk"));
        term::line(&typed(&command));
        let ended = run(&mut command);
        if ended.success { Ok(()) } else { Err(ended.how) }
    }

    /// Writes a C compiler that takes the arguments of the phone's and calls zig.
    fn compiler(&self, workspace: &Workspace, folder: &Path) -> std::io::Result<PathBuf> {
        fs::create_dir_all(folder.join("iPhoneOS.sdk"))?;
        let python = PACKAGE_BUILD.program(workspace, "python");
        let script = format!(
            "#!/bin/sh\n\
             for argument; do\n    shift\n    case $argument in\n    --target=* | -m*os-version-min=*) ;;\n    \
             *) set -- \"$@\" \"$argument\" ;;\n    esac\ndone\n\
             exec '{}' -m ziglang cc -target {} \"$@\"\n",
            python.display(),
            self.zig
        );
        let path = folder.join(format!("cc-{}", self.target));
        if fs::read_to_string(&path).unwrap_or_default() != script {
            fs::write(&path, script)?;
        }
        executable(&path)?;
        Ok(path)
    }
}

#[cfg(unix)]
fn executable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn executable(_: &Path) -> std::io::Result<()> {
    Err(std::io::Error::other("the compiler is a script for sh"))
}
