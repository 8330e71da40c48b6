//! A command that failed: two lines for people, one object for programs, and an exit code.

use std::fmt;
use std::time::Duration;

use serde_json::{Value, json};
use uphunt::{ErrorKind, Submission};

use crate::exit;

/// Why a command failed.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    hint: Option<String>,
    code: u8,
    /// What `--json` prints of an error of the client; boxed, because every result of a command carries its space.
    details: Option<Box<Value>>,
    /// The command printed its result before it failed. Standard output then has its one JSON document already.
    follows_result: bool,
}

/// The result of a command.
pub(crate) type Result<T = (), E = Failure> = std::result::Result<T, E>;

impl Failure {
    pub(crate) fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: Some(hint.into()), code: 1, details: None, follows_result: false }
    }

    /// A failure of the arguments that clap cannot see.
    pub(crate) fn usage(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { code: 2, ..Self::new(message, hint) }
    }

    /// A key among the arguments, where no key is taken. Its own value is not shown.
    pub(crate) fn misplaced_key() -> Self {
        let hint = "Other programs see arguments, and the shell keeps them. Enter the key at the prompt of `uphunt login`, set \
                    UPHUNT_API_KEY, or give the path of a file that has it with --api-key-file.";
        Self::usage("an API key is among the arguments, where none is taken", hint)
    }

    pub(crate) fn with_code(mut self, code: u8) -> Self {
        self.code = code;
        self
    }

    /// Marks a failure of a command that has printed its result.
    pub(crate) fn after_result(mut self) -> Self {
        self.follows_result = true;
        self
    }

    pub(crate) const fn is_after_result(&self) -> bool {
        self.follows_result
    }

    /// Says that a proposal was sent before this failure.
    pub(crate) fn after_sending(mut self, submission: &Submission) -> Self {
        let id = &submission.queue_id;
        self.message =
            format!("the proposal was sent and queued as {id}, but its result cannot be shown: {}", self.message);
        self.hint = Some(format!("Do not send it again. Check it with `uphunt status {id}`."));
        self.details = Some(Box::new(json!({"message": self.message, "hint": self.hint, "queueId": id})));
        self
    }

    pub(crate) fn interrupted(hint: impl Into<String>) -> Self {
        Self::new("interrupted", hint).with_code(exit::INTERRUPTED)
    }

    pub(crate) const fn code(&self) -> u8 {
        self.code
    }

    /// Returns what `--json` prints: nothing after a result, which is the one document.
    pub(crate) fn to_json(&self) -> Option<Value> {
        if self.follows_result {
            return None;
        }
        let error =
            self.details.as_deref().cloned().unwrap_or_else(|| json!({"message": self.message, "hint": self.hint}));
        Some(json!({"error": error, "exitCode": self.code}))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let style = console::Style::new().for_stderr();
        write!(f, "{} {}", style.clone().red().bold().apply_to("error:"), self.message)?;
        if let Some(hint) = &self.hint {
            write!(f, "\n{} {hint}", style.cyan().bold().apply_to(" hint:"))?;
        }
        Ok(())
    }
}

impl From<uphunt::Error> for Failure {
    fn from(error: uphunt::Error) -> Self {
        let code = exit::code_of(error.kind);
        let details = serde_json::to_value(&*error).ok().map(Box::new);
        let hint = match error.retry_after.filter(|_| error.kind == ErrorKind::RateLimited) {
            Some(wait) => Some(format!("Try again in {}. The limit is per key and endpoint.", duration(wait))),
            None => error.hint.clone(),
        };
        Self { message: error.message.clone(), hint, code, details, follows_result: false }
    }
}

/// Returns a time to wait, rounded up.
fn duration(wait: Duration) -> String {
    match wait.as_secs() + u64::from(wait.subsec_nanos() > 0) {
        seconds @ ..120 => format!("{seconds} s"),
        seconds @ ..7200 => format!("{} min", seconds.div_ceil(60)),
        seconds => format!("{} h", seconds.div_ceil(3600)),
    }
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        let text = error.to_string();
        // What follows the first paragraph is the usage.
        let reason: Vec<&str> = text.split("\n\n").next().unwrap_or_default().lines().map(str::trim).collect();
        Self::usage(reason.join(" ").trim_start_matches("error: "), "See `uphunt --help`, or that of the command.")
    }
}

impl From<uphunt_campaign::CampaignError> for Failure {
    fn from(error: uphunt_campaign::CampaignError) -> Self {
        match error {
            uphunt_campaign::CampaignError::Client(error) => error.into(),
            other => {
                Self { hint: other.hint(), message: other.to_string(), code: 1, details: None, follows_result: false }
            }
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::new(error.to_string(), "Check the path and its permissions.")
    }
}

impl From<dialoguer::Error> for Failure {
    fn from(error: dialoguer::Error) -> Self {
        let dialoguer::Error::IO(error) = error;
        if error.kind() == std::io::ErrorKind::Interrupted {
            return Self::interrupted("Nothing was sent.");
        }
        error.into()
    }
}
