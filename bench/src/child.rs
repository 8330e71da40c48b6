//! Programs that a measurement needs beside itself, ended with it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::Context;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A program that says on its first line where it is, and ends with its standard input.
pub(crate) struct Running<T> {
    child: Child,
    /// Its first line.
    pub(crate) ready: T,
}

/// What the fixed server says.
#[derive(Debug, Deserialize)]
pub(crate) struct Server {
    /// Where it is.
    pub(crate) url: String,
}

impl<T: DeserializeOwned> Running<T> {
    /// Starts it, and waits until it is there.
    pub(crate) fn start(command: &mut Command) -> anyhow::Result<Self> {
        let program = command.get_program().to_owned();
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("{} did not start", program.display()))?;
        let mut line = String::new();
        let out = child.stdout.take().context("no standard output")?;
        BufReader::new(out).read_line(&mut line)?;
        let ready = serde_json::from_str(&line).with_context(|| format!("{} said: {line:?}", program.display()))?;
        Ok(Self { child, ready })
    }
}

impl Running<Server> {
    /// This program again, as the fixed server.
    pub(crate) fn server() -> anyhow::Result<Self> {
        Self::start(Command::new(std::env::current_exe()?).args(["serve", "--exit-with-stdin"]))
    }
}

impl<T> Drop for Running<T> {
    fn drop(&mut self) {
        // It may be gone already, which is what this is for.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
