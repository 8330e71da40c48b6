//! Where and of what the figures were made.

use std::process::Command;

use serde::Serialize;

/// The machine.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Machine {
    processor: String,
    cores: usize,
    kernel: String,
    memory_megabytes: u64,
}

/// What was measured.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Versions {
    rustc: String,
    uphunt: String,
    reqwest: String,
    /// With `-dirty` behind it when there were changes beside it.
    commit: String,
}

const UNKNOWN: &str = "unknown";

impl Machine {
    /// This one.
    pub(crate) fn here() -> Self {
        let file = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
        let field = |text: &str, name: &str| {
            let line = text.lines().find(|line| line.starts_with(name))?;
            Some(line.split_once(':')?.1.trim().to_owned())
        };
        let memory = field(&file("/proc/meminfo"), "MemTotal").unwrap_or_default();
        let kilobytes: u64 = memory.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        let release = file("/proc/sys/kernel/osrelease");
        Self {
            processor: field(&file("/proc/cpuinfo"), "model name").unwrap_or_else(|| UNKNOWN.to_owned()),
            cores: std::thread::available_parallelism().map_or(0, usize::from),
            kernel: format!("{} {}", std::env::consts::OS, release.trim()),
            memory_megabytes: kilobytes / 1_024,
        }
    }
}

impl Versions {
    /// Those of this workspace.
    pub(crate) fn here() -> Self {
        Self {
            rustc: read_output("rustc", &["--version"]),
            uphunt: env!("CARGO_PKG_VERSION").to_owned(),
            reqwest: locked("reqwest").unwrap_or_else(|| UNKNOWN.to_owned()),
            commit: read_output("git", &["describe", "--always", "--dirty", "--exclude=*"]),
        }
    }
}

fn read_output(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let succeeded = output.ok().filter(|output| output.status.success());
    succeeded.map_or_else(|| UNKNOWN.to_owned(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The version of a dependency, from the lock file.
fn locked(package: &str) -> Option<String> {
    let lock = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock")).ok()?;
    let (_, entry) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    Some(entry.split('"').next()?.to_owned())
}
