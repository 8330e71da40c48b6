//! Creates the root folder with Debian 13 and Swift.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{STAMP, find, inside, is_root, root};
use crate::process::{run_quietly, typed};
use crate::term;
use crate::workspace::Workspace;

/// The first Debian with Swift 6.
const SUITE: &str = "trixie";
/// Swift, and the headers and library that it links against.
const PACKAGES: [&str; 3] = ["swiftlang", "libc6-dev", "libstdc++-14-dev"];

/// Installs the toolchain unless there is one. An interrupted installation is continued.
pub(crate) fn ensure(workspace: &Workspace) -> Result<(), String> {
    if find(workspace).is_ok() {
        return Ok(());
    }
    let root = root();
    if !cfg!(target_os = "linux") || !has(workspace, "apt-get") {
        return Err("made here only on Debian; install Swift 6 from swift.org".to_owned());
    }
    if !is_root(workspace) {
        return Err("making it takes root".to_owned());
    }
    if !has(workspace, "debootstrap") {
        return Err("no debootstrap: `apt-get install debootstrap`".to_owned());
    }
    let mirror = mirror(workspace)?;
    if !is_bootstrapped(&root) {
        clear(&root)?;
        term::line(&format!("{SUITE} into {}", root.display()));
        // In a namespace of its own: debootstrap mounts too, and may be killed before it cleans up.
        let mut command = workspace.command("unshare");
        command.args(["--mount", "--propagation", "private", "debootstrap", "--variant=minbase", SUITE]);
        step(command.arg(&root).arg(&mirror))?;
    }
    copy_certificates(&root);
    term::line(&format!("{} into {}", PACKAGES.join(", "), root.display()));
    let in_root = |arguments: &[&str]| {
        let mut command = inside(workspace, &root, &[], Path::new("/"));
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        step(&mut command)
    };
    in_root(&["dpkg", "--configure", "-a"])?;
    in_root(&["apt-get", "update", "-qq"])?;
    in_root(&[&["apt-get", "install", "-y", "-qq", "--no-install-recommends"][..], &PACKAGES].concat())?;
    in_root(&["apt-get", "clean"])?;
    let said = run_quietly(inside(workspace, &root, &[], Path::new("/")).args(["swift", "--version"]));
    if !said.success {
        return Err(format!("swift does not run: {}", said.output.trim_end()));
    }
    fs::write(root.join(STAMP), PACKAGES.join("\n")).map_err(|error| format!("{}: {error}", root.display()))?;
    Ok(())
}

/// Returns true if debootstrap has finished: until then it keeps a folder `debootstrap`.
fn is_bootstrapped(root: &Path) -> bool {
    root.join("var/lib/dpkg/status").is_file() && !root.join("debootstrap").exists()
}

/// Removes an interrupted installation, unless something is mounted in the folder or it holds something else.
fn clear(root: &Path) -> Result<(), String> {
    if !root.exists() {
        return Ok(());
    }
    let empty = fs::read_dir(root).is_ok_and(|mut entries| entries.next().is_none());
    if !empty && !root.join("debootstrap").is_dir() {
        return Err(format!("{} is something else; name another folder in {}", root.display(), super::ROOT_VARIABLE));
    }
    let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    if mounted_below(&mounts, root) {
        return Err(format!("something is mounted below {}; unmount it first", root.display()));
    }
    fs::remove_dir_all(root).map_err(|error| format!("{}: {error}", root.display()))
}

/// Returns true if a line of `mountinfo` names a mount point at or below this folder, in its fifth field.
fn mounted_below(mountinfo: &str, folder: &Path) -> bool {
    let mount_points = mountinfo.lines().filter_map(|line| line.split(' ').nth(4));
    mount_points.map(Path::new).any(|point| point.starts_with(folder))
}

/// Returns the mirror that this machine's apt uses.
fn mirror(workspace: &Workspace) -> Result<String, String> {
    let known = || {
        let mut command = workspace.command("apt-get");
        command.args(["indextargets", "--format", "$(LABEL) $(REPO_URI)", "Created-By: Packages"]);
        let listed = run_quietly(&mut command).output;
        listed.lines().find_map(|line| line.strip_prefix("Debian ")).map(str::to_owned)
    };
    if let Some(mirror) = known() {
        return Ok(mirror);
    }
    // Before the first update apt does not know which mirror is Debian's.
    step(workspace.command("apt-get").args(["update", "-qq"]))?;
    known().ok_or_else(|| "apt knows no mirror of Debian".to_owned())
}

/// Copies this machine's certificates, so that a mirror that it trusts is trusted inside, too.
fn copy_certificates(root: &Path) {
    const CERTIFICATES: &str = "etc/ssl/certs/ca-certificates.crt";
    let inside = root.join(CERTIFICATES);
    if let Some(folder) = inside.parent() {
        // A machine without them uses a mirror that needs none.
        let _ = fs::create_dir_all(folder).and_then(|()| fs::copy(Path::new("/").join(CERTIFICATES), &inside));
    }
    let _ = fs::copy("/etc/resolv.conf", root.join("etc/resolv.conf"));
}

fn has(workspace: &Workspace, program: &str) -> bool {
    run_quietly(workspace.command(program).arg("--version")).success
}

/// Runs a command and returns the end of its output if it fails.
fn step(command: &mut Command) -> Result<(), String> {
    let ended = run_quietly(command);
    if ended.success {
        return Ok(());
    }
    let mut last: Vec<&str> = ended.output.trim_end().lines().rev().take(20).collect();
    last.reverse();
    Err(format!("{}: {}\n{}", typed(command), ended.how, last.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mount_below_the_folder_is_found() {
        let line = |place: &str| format!("36 35 98:0 / {place} rw,noatime - ext4 /dev/root rw");
        let folder = Path::new("/var/lib/swift");
        assert!(mounted_below(&line("/var/lib/swift/proc"), folder));
        assert!(!mounted_below(&line("/var/lib/swift-other"), folder));
        assert!(!mounted_below("", folder));
    }
}
