//! `cargo xtask setup --system`: what takes root, by Debian's packages and one Debian in a folder.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::{Command, ExitCode};

use crate::chromium::CHROMIUM;
use crate::kotlin::JDK_WITH_MAVEN;
use crate::postgres::POSTGRES;
use crate::process::{self, run_quietly, typed};
use crate::python::INTERPRETER;
use crate::requirement::Requirement;
use crate::swift::{self, SWIFT};
use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;

/// Debian's packages for a requirement.
struct Packages {
    requirement: &'static dyn Requirement,
    names: &'static [&'static str],
    purpose: &'static str,
}

const PACKAGES: &[Packages] = &[
    Packages { requirement: &INTERPRETER, names: &["python3", "python3-venv"], purpose: "Python packages" },
    Packages { requirement: &CHROMIUM, names: &["chromium"], purpose: "tests in a browser" },
    Packages { requirement: &POSTGRES, names: &["postgresql"], purpose: "campaigns on many machines" },
    Packages { requirement: &JDK_WITH_MAVEN, names: &["openjdk-17-jdk-headless", "maven"], purpose: "Kotlin" },
];

/// Lists what is missing, confirms, and installs it.
fn install(workspace: &Workspace, assume_yes: bool) -> Result<(), String> {
    // What can be installed without root is left to the suite that needs it.
    let takes_root = PACKAGES.iter().filter(|packages| !packages.requirement.is_installable());
    let missing: Vec<&Packages> = takes_root.filter(|packages| packages.requirement.find(workspace).is_err()).collect();
    let needs_swift = SWIFT.find(workspace).is_err();
    if missing.is_empty() && !needs_swift {
        line("Everything that takes root is installed.");
        return Ok(());
    }
    line("This installs, as root:");
    for packages in &missing {
        line(&format!("  {} (apt-get): {}", packages.names.join(", "), packages.purpose));
    }
    if needs_swift {
        line(&format!("  {}: Swift", swift::DESCRIPTION));
    }
    if !has(workspace, "apt-get") {
        return Err("this machine has no apt-get; install the above by its own means".to_owned());
    }
    if !assume_yes && !confirm()? {
        return Err("nothing was installed".to_owned());
    }
    if !is_root(workspace) {
        return again_as_root(workspace);
    }
    let mut names: Vec<&str> = missing.iter().flat_map(|packages| packages.names).copied().collect();
    if needs_swift && !Path::new("/usr/sbin/debootstrap").exists() {
        names.push("debootstrap");
    }
    if !names.is_empty() {
        apt_get(workspace, &["update", "-qq"])?;
        apt_get(workspace, &[&["install", "-y", "-qq", "--no-install-recommends"][..], &names].concat())?;
    }
    if needs_swift { swift::ensure(workspace) } else { Ok(()) }
}

/// Runs the command and prints why it failed.
pub(crate) fn run(workspace: &Workspace, assume_yes: bool) -> ExitCode {
    match install(workspace, assume_yes) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            line(&paint(&format!("setup --system: {reason}"), Tone::Bad));
            ExitCode::FAILURE
        }
    }
}

fn confirm() -> Result<bool, String> {
    if !io::stdin().is_terminal() {
        return Err("stdin is not a terminal; pass --yes to confirm".to_owned());
    }
    let mut out = io::stdout().lock();
    write!(out, "Continue? [y/N] ").and_then(|()| out.flush()).map_err(|error| error.to_string())?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).map_err(|error| error.to_string())?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}

/// Runs itself again by sudo. The user has confirmed already.
fn again_as_root(workspace: &Workspace) -> Result<(), String> {
    let program = env::current_exe().map_err(|error| error.to_string())?;
    let mut sudo = workspace.command("sudo");
    sudo.arg(format!("--preserve-env={}", swift::ROOT_VARIABLE)).arg(program).args(["setup", "--system", "--yes"]);
    line(&typed(&sudo));
    match sudo.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("sudo: {status}")),
        Err(error) => Err(format!("installing takes root, and there is no sudo ({error})")),
    }
}

fn apt_get(workspace: &Workspace, args: &[&str]) -> Result<(), String> {
    let mut command: Command = workspace.command("apt-get");
    command.args(args).env("DEBIAN_FRONTEND", "noninteractive");
    line(&typed(&command));
    let ended = process::run(&mut command);
    if ended.success { Ok(()) } else { Err(format!("{}: {}", typed(&command), ended.how)) }
}

fn has(workspace: &Workspace, program: &str) -> bool {
    run_quietly(workspace.command(program).arg("--version")).success
}

fn is_root(workspace: &Workspace) -> bool {
    run_quietly(workspace.command("id").arg("-u")).output.trim() == "0"
}
