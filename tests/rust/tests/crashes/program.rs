//! The program `uphunt-sandbox`: built if need be, started on the same file and port each time, and killed.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

pub(crate) const KEY: &str = "sk_uphunt_c0ffee00c0ffee00c0ffee00c0ffee00";
pub(crate) const TOKEN: &str = "dash_of_the_crash_test";
pub(crate) const CREDITS: i64 = 1_000_000;
pub(crate) const CONNECTS: i64 = 100_000_000;

/// Starts the program, always the same way.
pub(crate) struct Launcher {
    executable: PathBuf,
    arguments: Vec<String>,
    pub(crate) url: String,
}

/// The program, running. Dropping it kills it.
pub(crate) struct Program(Child);

impl Launcher {
    pub(crate) fn new(db: &Path, seed: u64) -> Self {
        let port = free_port();
        let db = db.to_str().expect("a path that is text");
        let arguments = format!(
            "--port {port} --api-key {KEY} --dashboard-token {TOKEN} --credits {CREDITS} --connects {CONNECTS} \
             --seed {seed} --settle-ms 3 --settle-jitter-ms 10 --no-limits --no-request-log --exit-with-stdin"
        );
        let arguments = arguments.split_whitespace().map(str::to_owned).chain(["--db".to_owned(), db.to_owned()]);
        Self { executable: build(), arguments: arguments.collect(), url: format!("http://127.0.0.1:{port}") }
    }

    /// Starts it, and waits until it serves.
    pub(crate) fn start(&self) -> Program {
        let mut program = self.spawn();
        let mut line = String::new();
        let out = program.0.stdout.take().expect("its standard output is piped");
        BufReader::new(out).read_line(&mut line).expect("its first line");
        let ready: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("it did not start again: {line:?}"));
        assert_eq!(ready["url"], self.url.as_str());
        program
    }

    /// Starts it and kills it before it has done what it does when it starts, or soon after.
    pub(crate) fn kill_while_it_starts(&self, after: Duration) {
        let program = self.spawn();
        std::thread::sleep(after);
        program.kill();
    }

    fn spawn(&self) -> Program {
        let mut command = Command::new(&self.executable);
        command.args(&self.arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
        Program(command.spawn().expect("the sandbox starts"))
    }
}

impl Program {
    /// SIGKILL, and gone when this returns.
    pub(crate) fn kill(self) {
        drop(self);
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // On Unix this is SIGKILL: no handler, no destructor, no flush.
        self.0.kill().expect("it can be killed");
        self.0.wait().expect("it is gone");
    }
}

/// cargo builds it, or finds that it is built, and says where it is: the target directory may be anywhere.
fn build() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "--package", "uphunt-sandbox", "--bin", "uphunt-sandbox"]);
    command.args(["--message-format", "json"]).current_dir(env!("CARGO_MANIFEST_DIR"));
    let built = command.stderr(Stdio::inherit()).output().expect("cargo runs");
    assert!(built.status.success(), "the sandbox does not build");
    let mut messages = built.stdout.split(|byte| *byte == b'\n');
    let executable = |line: &[u8]| {
        let message: Value = serde_json::from_slice(line).ok()?;
        let ours = message["target"]["name"] == "uphunt-sandbox";
        message["executable"].as_str().filter(|_| ours).map(PathBuf::from)
    };
    messages.find_map(executable).expect("cargo says where the sandbox is")
}

/// A free port that no connection is given as its own: below the range from which systems take those. In that range, a client
/// that tries to reach the dead sandbox could come to sit on its port.
fn free_port() -> u16 {
    let mut rng = fastrand::Rng::new();
    std::iter::repeat_with(|| rng.u16(12_000..30_000))
        .take(1_000)
        .find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok())
        .expect("a free port")
}
