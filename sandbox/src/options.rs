//! The options of a sandbox.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use crate::clock::MAX_DELAY;
use crate::faults::Fault;
use crate::limits::LimitRules;

/// Everything the builder and the command line can choose.
#[derive(Clone)]
pub(crate) struct Options {
    pub(crate) port: u16,
    pub(crate) db: Option<PathBuf>,
    pub(crate) settle_delay: Duration,
    pub(crate) settle_jitter: Duration,
    pub(crate) invite_delay: Duration,
    pub(crate) limits: LimitRules,
    pub(crate) one_key: bool,
    pub(crate) empty: bool,
    pub(crate) credits: i64,
    pub(crate) connects: i64,
    pub(crate) api_key: Option<String>,
    pub(crate) dashboard_token: Option<String>,
    pub(crate) faults: Vec<Fault>,
    pub(crate) seed: u64,
    pub(crate) request_log: usize,
    pub(crate) remote_webhooks: bool,
}

/// The most credits or Connects that can be given: no test needs more, and their sums stay far from an overflow.
pub(crate) const MAX_AMOUNT: i64 = 1_000_000_000;

impl Options {
    /// Names the first option that makes no sense.
    pub(crate) fn check(&self) -> Result<(), String> {
        let delays = [
            ("settle delay", self.settle_delay),
            ("settle jitter", self.settle_jitter),
            ("invite delay", self.invite_delay),
        ];
        if let Some((name, _)) = delays.iter().find(|(_, delay)| *delay > MAX_DELAY) {
            return Err(format!("the {name} must be at most ten years"));
        }
        let amounts = [("credits", self.credits), ("connects", self.connects)];
        if let Some((name, _)) = amounts.iter().find(|(_, amount)| *amount > MAX_AMOUNT) {
            return Err(format!("the {name} must be at most {MAX_AMOUNT}"));
        }
        let secrets = [("API key", &self.api_key), ("dashboard token", &self.dashboard_token)];
        let sendable = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
        match secrets.iter().find(|(_, secret)| secret.as_deref().is_some_and(|text| !sendable(text))) {
            Some((name, _)) => Err(format!("the {name} must be visible ASCII characters, at least one")),
            None => Ok(()),
        }
    }
}

/// Omits key and token.
impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options").field("port", &self.port).field("db", &self.db).finish_non_exhaustive()
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            db: None,
            settle_delay: Duration::from_millis(500),
            settle_jitter: Duration::ZERO,
            invite_delay: Duration::from_millis(500),
            limits: LimitRules::default(),
            one_key: false,
            empty: false,
            credits: 100,
            connects: 2_000,
            api_key: None,
            dashboard_token: None,
            faults: Vec::new(),
            seed: 0,
            request_log: 10_000,
            remote_webhooks: false,
        }
    }
}
