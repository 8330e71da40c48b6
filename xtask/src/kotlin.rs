//! The Kotlin library: the native library below it, and Maven, which builds the rest.

use std::env::consts::{ARCH, OS};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::native::{self, failed};
use crate::process::{Ended, run_quietly};
use crate::requirement::{Missing, Requirement};
use crate::workspace::Workspace;

/// The library's Maven project.
pub(crate) const PROJECT: &str = "bindings-uniffi/kotlin/pom.xml";
/// The version that the poms require, too.
const JAVA: u32 = 17;

/// A JDK, and Maven.
pub(crate) const JDK_WITH_MAVEN: Jdk = Jdk;

/// A JDK, and Maven.
pub(crate) struct Jdk;

impl Requirement for Jdk {
    fn name(&self) -> String {
        format!("JDK {JAVA} or later with Maven")
    }

    fn find(&self, workspace: &Workspace) -> Result<(), Missing> {
        let javac = run_quietly(workspace.command("javac").arg("-version"));
        let version = javac.output.split([' ', '.', '\n']).nth(1).and_then(|version| version.parse::<u32>().ok());
        let has_maven = run_quietly(workspace.command("mvn").arg("--version")).success;
        if javac.success && has_maven && version.is_some_and(|version| version >= JAVA) {
            return Ok(());
        }
        Err(Missing::system(format!("no {}", self.name())))
    }
}

/// Builds the native library as a release and generates the Kotlin that calls it.
pub(crate) fn prepare(workspace: &Workspace) -> Result<(), Ended> {
    let native = native::build(workspace)?;
    let resources = folder(workspace).join("native").join(platform());
    copied(&native.shared, &resources).map_err(|error| failed(format!("{}: {error}", native.shared.display())))?;
    let generated = folder(workspace).join("generated");
    // Files of an earlier version must not be compiled.
    let _ = fs::remove_dir_all(&generated);
    native.generate(workspace, "kotlin", &generated)
}

/// Creates a command of Maven for the library's project.
pub(crate) fn maven(workspace: &Workspace, goals: &[&str]) -> Command {
    let mut maven = workspace.command("mvn");
    maven.args(["--batch-mode", "--no-transfer-progress", "--file", PROJECT]);
    maven.arg(format!("-Duphunt.target={}", folder(workspace).display())).args(goals);
    maven.env("UPHUNT_SANDBOX", workspace.built_program("uphunt-sandbox"));
    maven.env("UPHUNT_BENCH", workspace.built_program("uphunt-bench"));
    maven.env("UPHUNT_VECTORS", workspace.root().join("tests/vectors"));
    maven.env_remove("UPHUNT_API_KEY").env_remove("UPHUNT_BASE_URL");
    maven
}

/// Returns the folder for everything that belongs to Kotlin.
pub(crate) fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join("kotlin")
}

/// Returns the class path of the library with its tests and dependencies, for programs that run without Maven.
pub(crate) fn classes(workspace: &Workspace) -> String {
    let folder = folder(workspace);
    let parts = [folder.join("build/test-classes"), folder.join("build/classes"), folder.join("libraries/*")];
    parts.map(|part| part.display().to_string()).join(if cfg!(windows) { ";" } else { ":" })
}

fn copied(file: &Path, folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::copy(file, folder.join(file.file_name().unwrap_or_default())).map(drop)
}

/// Returns JNA's name of this platform, such as `linux-x86-64` or `darwin-aarch64`.
fn platform() -> String {
    let system = if OS == "macos" {
        "darwin"
    } else if OS == "windows" {
        "win32"
    } else {
        OS
    };
    format!("{system}-{}", ARCH.replace("x86_64", "x86-64"))
}
