//! How a sandbox is to be.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

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

/// Key and token stay out of whatever prints the options.
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
