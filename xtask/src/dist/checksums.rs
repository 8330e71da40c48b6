//! `SHA256SUMS`, in the format of `sha256sum`.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

const FILE: &str = "SHA256SUMS";

/// Writes the sums of all files below the folder, and returns a line with name and size for each.
pub(super) fn write(folder: &Path) -> io::Result<Vec<String>> {
    let mut files = Vec::new();
    collect(folder, Path::new(""), &mut files)?;
    files.sort();
    let (mut sums, mut lines) = (String::new(), Vec::new());
    for file in files {
        let content = fs::read(folder.join(&file))?;
        for byte in Sha256::digest(&content) {
            write!(sums, "{byte:02x}").map_err(io::Error::other)?;
        }
        writeln!(sums, "  {}", file.display()).map_err(io::Error::other)?;
        lines.push(format!("{:>11} bytes  {}", content.len(), file.display()));
    }
    fs::write(folder.join(FILE), sums)?;
    Ok(lines)
}

/// Collects what is published: not the assembled Swift package, which its archive holds.
fn collect(folder: &Path, below: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder.join(below))? {
        let entry = entry?;
        let path = below.join(entry.file_name());
        if path == Path::new(FILE) || path == Path::new("swift/UpHuntSDK") {
            continue;
        }
        if entry.file_type()?.is_dir() { collect(folder, &path, files)? } else { files.push(path) }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_as_sha256sum_writes_them() {
        let folder = std::env::temp_dir().join(format!("uphunt-sums-{}", std::process::id()));
        fs::create_dir_all(folder.join("npm")).unwrap();
        fs::write(folder.join("npm/a.tgz"), "abc").unwrap();
        assert_eq!(write(&folder).unwrap(), ["          3 bytes  npm/a.tgz"]);
        let sums = fs::read_to_string(folder.join(FILE)).unwrap();
        assert_eq!(sums, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  npm/a.tgz\n");
        fs::remove_dir_all(folder).unwrap();
    }
}
