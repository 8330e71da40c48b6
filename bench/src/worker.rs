//! A program in another language that takes commands: one per line, each with a line of JSON as its response.

use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

use anyhow::Context;
use serde::de::DeserializeOwned;

/// A program that waits for commands. Dropping this ends it.
pub(crate) struct Worker {
    child: Child,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Worker {
    /// Starts it, and waits for the line that says that it is there.
    pub(crate) fn start(command: &mut Command) -> anyhow::Result<Self> {
        let program = command.get_program().to_owned();
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.with_context(|| format!("{} did not start", program.display()))?;
        let answers = BufReader::new(child.stdout.take().context("no standard output")?).lines();
        let mut worker = Self { child, answers };
        worker.answer::<serde_json::Value>()?;
        Ok(worker)
    }

    /// Sends a command, and returns the response.
    pub(crate) fn ask<T: DeserializeOwned>(&mut self, what: &str, first: usize, second: usize) -> anyhow::Result<T> {
        let input = self.child.stdin.as_mut().context("no standard input")?;
        writeln!(input, "{what} {first} {second}")?;
        self.answer()
    }

    fn answer<T: DeserializeOwned>(&mut self) -> anyhow::Result<T> {
        let line = self.answers.next().context("the program ended early")??;
        serde_json::from_str(&line).with_context(|| format!("the program said: {line:?}"))
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // It may be gone already, which is what this is for.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
