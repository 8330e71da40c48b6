//! A program in another language that does what it is told: a line each, answered by a line of JSON.

use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

use anyhow::Context;
use serde::de::DeserializeOwned;

/// A program that waits to be told. Ended with this.
pub(crate) struct Told {
    child: Child,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Told {
    /// Starts it, and waits for the line that says that it is there.
    pub(crate) fn start(command: &mut Command) -> anyhow::Result<Self> {
        let program = command.get_program().to_owned();
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.with_context(|| format!("{} did not start", program.display()))?;
        let answers = BufReader::new(child.stdout.take().context("no standard output")?).lines();
        let mut told = Self { child, answers };
        told.answer::<serde_json::Value>()?;
        Ok(told)
    }

    /// Tells it to do something, and gives what it answers.
    pub(crate) fn ask<T: DeserializeOwned>(&mut self, what: &str, first: usize, second: usize) -> anyhow::Result<T> {
        let told = self.child.stdin.as_mut().context("no standard input")?;
        writeln!(told, "{what} {first} {second}")?;
        self.answer()
    }

    fn answer<T: DeserializeOwned>(&mut self) -> anyhow::Result<T> {
        let line = self.answers.next().context("the program ended early")??;
        serde_json::from_str(&line).with_context(|| format!("the program said: {line:?}"))
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        // It may be gone already, which is what this is for.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
