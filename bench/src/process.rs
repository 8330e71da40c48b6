//! What this process uses, as the kernel counts it.

use anyhow::Context;
use serde::{Deserialize, Serialize};

/// Memory and threads of this process.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Usage {
    /// `VmRSS`
    pub(crate) resident_kilobytes: u64,
    /// `VmHWM`: the most it ever was.
    pub(crate) peak_kilobytes: u64,
    /// `Threads`
    pub(crate) threads: u64,
}

/// What this process uses now. Linux only, like every figure about memory here.
pub(crate) fn usage() -> anyhow::Result<Usage> {
    let status = std::fs::read_to_string("/proc/self/status").context("memory is measured on Linux only")?;
    let field = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        let number = line.and_then(|value| value.split_whitespace().next()?.parse().ok());
        number.with_context(|| format!("the kernel does not say {name}"))
    };
    Ok(Usage { resident_kilobytes: field("VmRSS")?, peak_kilobytes: field("VmHWM")?, threads: field("Threads")? })
}
