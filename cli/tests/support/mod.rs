//! Running `uphunt` as a user does: a process of its own, a sandbox, a folder of its own.
#![allow(dead_code, reason = "each test program uses a part")]

#[cfg(unix)]
pub(crate) mod terminal;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use uphunt_sandbox::{Sandbox, SandboxBuilder};

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_uphunt");

/// A sandbox and a folder to run the program in.
pub(crate) struct World {
    pub(crate) sandbox: Sandbox,
    pub(crate) folder: TempDir,
    // The sandbox's server runs on it.
    runtime: tokio::runtime::Runtime,
}

/// What the program printed, and how it ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    fn from_output(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
        Self { code: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// Both streams and the exit code, for a snapshot.
    pub(crate) fn shown(&self) -> String {
        format!("exit code {}\n--- standard output\n{}--- standard error\n{}", self.code, self.stdout, self.stderr)
    }

    /// The JSON on standard output, which fits a definition of `schema.json`.
    pub(crate) fn json(&self, definition: &str) -> Value {
        let value: Value = serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"));
        let mut schema: Value = serde_json::from_str(include_str!("../../schema.json")).expect("the schema is JSON");
        assert!(schema["$defs"][definition].is_object(), "the schema defines {definition}");
        schema["$ref"] = json!(format!("#/$defs/{definition}"));
        let validator = jsonschema::validator_for(&schema).expect("the schema is one");
        let problems: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(problems.is_empty(), "{definition}: {problems:?}\n{value:#}");
        value
    }
}

impl World {
    pub(crate) fn new() -> Self {
        Self::with(|builder| builder)
    }

    pub(crate) fn with(configure: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Self {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let builder = configure(Sandbox::builder().settle_delay(Duration::ZERO).seed(1));
        let sandbox = runtime.block_on(builder.start()).expect("the sandbox starts");
        Self { sandbox, folder: tempfile::tempdir().expect("a folder"), runtime }
    }

    pub(crate) fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    pub(crate) fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) {
        self.runtime.spawn(future);
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).expect("the file is written");
        path
    }

    /// Writes a program, and returns its path.
    #[cfg(unix)]
    pub(crate) fn script(&self, name: &str, text: &str) -> String {
        use std::os::unix::fs::PermissionsExt as _;
        let path = self.write(name, text);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("it can be run");
        path.to_str().expect("a path").to_owned()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = bare(self.folder.path(), arguments);
        command.env("UPHUNT_API_KEY", self.sandbox.api_key()).env("UPHUNT_BASE_URL", self.sandbox.url());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::from_output(self.command(arguments).output().expect("the program runs"))
    }

    pub(crate) fn run_with_input(&self, arguments: &[&str], input: &str) -> Ran {
        run_with_input(self.command(arguments), input)
    }

    pub(crate) fn applies(&self) -> usize {
        self.sandbox.requests_seen().iter().filter(|request| request.endpoint == Some("apply")).count()
    }
}

/// A command without a key, and with its configuration in the folder.
pub(crate) fn bare(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    for name in [
        "UPHUNT_API_KEY",
        "UPHUNT_BASE_URL",
        "UPHUNT_PROFILE",
        "UPHUNT_CAMPAIGN",
        "RUST_LOG",
        "DBUS_SESSION_BUS_ADDRESS",
    ] {
        command.env_remove(name);
    }
    command.env("UPHUNT_CONFIG_DIR", folder.join("config")).env("NO_COLOR", "1").env("TZ", "UTC");
    command
}

pub(crate) fn run(mut command: Command) -> Ran {
    Ran::from_output(command.output().expect("the program runs"))
}

pub(crate) fn run_with_input(mut command: Command, input: &str) -> Ran {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
    child.stdin.take().expect("it has an input").write_all(input.as_bytes()).expect("the input is written");
    Ran::from_output(child.wait_with_output().expect("the program ends"))
}

/// Runs an assertion on a snapshot in which ids, times and addresses do not count.
pub(crate) fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.add_filter(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "[queue id]");
    settings.add_filter(r"\d{4}-\d{2}-\d{2}T[\d:.]+Z", "[time]");
    settings.add_filter(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}", "[day and time]");
    settings.add_filter(r"\d{4}-\d{2}-\d{2}", "[day]");
    settings.add_filter(r"127\.0\.0\.1:\d+", "[address]");
    settings.add_filter(r"profile_[0-9a-f]{16}", "[profile id]");
    settings.add_filter(r"/\S*/config/", "[config]/");
    settings.bind(|| insta::assert_snapshot!(name, text));
}
