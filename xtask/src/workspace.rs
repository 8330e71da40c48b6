//! The folders of this checkout, and commands that start in it.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The checkout that `cargo xtask` was called in.
pub(crate) struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Finds the checkout from this crate's own folder, and the build folder from `CARGO_TARGET_DIR` or its default.
    pub(crate) fn here() -> Self {
        let manifest_dir =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root = manifest_dir.parent().map_or_else(|| manifest_dir.clone(), Path::to_path_buf);
        let target = root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()));
        Self { root, target }
    }

    /// Treats a folder as a checkout.
    #[cfg(test)]
    pub(crate) fn at(root: &Path) -> Self {
        Self { root: root.to_owned(), target: root.join("target") }
    }

    /// Returns the checkout's top folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the folder for everything that is built or installed; git ignores it.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// Returns the path of a program of this workspace, as `cargo build` leaves it.
    pub(crate) fn built_program(&self, name: &str) -> PathBuf {
        self.target.join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// Creates a command that starts in the checkout's top folder.
    ///
    /// `cargo run` sets `CARGO_PKG_*` and the like for *this* crate. They are removed: build scripts that watch them
    /// (ring's does) would run again whenever cargo is started by hand after it was started from here.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        for (name, _) in env::vars_os() {
            let describes_xtask = name.to_str().is_some_and(|name| {
                name.starts_with("CARGO_PKG_")
                    || name.starts_with("CARGO_MANIFEST_")
                    || matches!(name, "CARGO_BIN_NAME" | "CARGO_CRATE_NAME" | "CARGO_PRIMARY_PACKAGE" | "OUT_DIR")
            });
            if describes_xtask {
                command.env_remove(name);
            }
        }
        command
    }

    /// Creates a command of the cargo that started xtask, so that one toolchain builds everything.
    pub(crate) fn cargo<I>(&self, args: I) -> Command
    where
        I: IntoIterator,
        I::Item: AsRef<OsStr>,
    {
        let mut command = self.command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(args);
        command
    }
}
