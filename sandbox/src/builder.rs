//! Builds and starts a sandbox.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::net::TcpListener;
use uphunt::{Endpoint, RateLimit};

use crate::faults::Fault;
use crate::options::Options;
use crate::sandbox::Sandbox;
use crate::service::{Service, SettleRequests};
use crate::store::{accounts, deliveries, keys};
use crate::webhook_dispatcher::WebhookDispatcher;
use crate::{dashboard, default_account, http, worker};

/// How long to wait for a file that another sandbox holds.
const FILE_TIMEOUT: Duration = Duration::from_secs(3);

/// An error while starting a sandbox.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// An option that makes no sense.
    Option(String),
    /// The database could not be opened.
    Database(rusqlite::Error),
    /// The port could not be bound.
    Bind(std::io::Error),
    /// The client for webhooks could not be built.
    Webhooks(reqwest::Error),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Option(error) => f.write_str(error),
            Self::Database(error) => write!(f, "the database could not be opened: {error}"),
            Self::Bind(error) => write!(f, "the port could not be bound: {error}"),
            Self::Webhooks(error) => write!(f, "the client for webhooks could not be built: {error}"),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Option(_) => None,
            Self::Database(error) => Some(error),
            Self::Bind(error) => Some(error),
            Self::Webhooks(error) => Some(error),
        }
    }
}

/// Builds a sandbox. By default: a free port, in memory, the documented limits, an account that is
/// ready to apply, and half a second until an application settles.
#[derive(Debug, Clone, Default)]
pub struct SandboxBuilder {
    options: Options,
}

impl Sandbox {
    /// Returns a builder with the default options.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }
}

impl SandboxBuilder {
    /// Listens on this port of 127.0.0.1; 0, the default, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.options.port = port;
        self
    }

    /// Keeps all state in this file, and continues from it. Only one sandbox at a time may open it.
    pub fn db(mut self, file: impl Into<PathBuf>) -> Self {
        self.options.db = Some(file.into());
        self
    }

    /// Sets how long an application is processed before it settles. Default 500 ms.
    pub fn settle_delay(mut self, delay: Duration) -> Self {
        self.options.settle_delay = delay;
        self
    }

    /// Adds a seeded random time up to this to each settle delay. Default none.
    pub fn settle_jitter(mut self, jitter: Duration) -> Self {
        self.options.settle_jitter = jitter;
        self
    }

    /// Sets how long the business developer takes to accept an invitation. Default 500 ms.
    pub fn invite_delay(mut self, delay: Duration) -> Self {
        self.options.invite_delay = delay;
        self
    }

    /// Admits any number of requests. The limit headers then name a limit of a million.
    pub fn no_limits(mut self) -> Self {
        self.options.limits.off = true;
        self
    }

    /// Replaces the documented limits of one endpoint.
    pub fn limit(mut self, endpoint: Endpoint, limits: impl Into<Vec<RateLimit>>) -> Self {
        self.options.limits.overrides.insert(endpoint, limits.into());
        self
    }

    /// Makes a new key revoke the account's other keys at once.
    pub fn one_key(mut self) -> Self {
        self.options.one_key = true;
        self
    }

    /// Starts without an account: sign up through `/sandbox/accounts`. [`Sandbox::api_key`] is then empty.
    pub fn empty(mut self) -> Self {
        self.options.empty = true;
        self
    }

    /// Sets the credits of the default account for each billing cycle. Default 100.
    pub fn credits(mut self, credits: u32) -> Self {
        self.options.credits = credits.into();
        self
    }

    /// Sets the Connects of the default account's agency. Default 2,000; a proposal costs 10.
    pub fn connects(mut self, connects: u32) -> Self {
        self.options.connects = connects.into();
        self
    }

    /// Sets the default account's key. Default a random one.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.options.api_key = Some(key.into());
        self
    }

    /// Sets the token of the dashboard. Default a random one.
    pub fn dashboard_token(mut self, token: impl Into<String>) -> Self {
        self.options.dashboard_token = Some(token.into());
        self
    }

    /// Adds a fault before the sandbox starts.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.options.faults.push(fault);
        self
    }

    /// Seeds the random numbers of faults with a probability and of the settle jitter. Default 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.options.seed = seed;
        self
    }

    /// Sets how many requests the log keeps. Default 10,000; 0 for none.
    pub fn request_log(mut self, capacity: usize) -> Self {
        self.options.request_log = capacity;
        self
    }

    /// Allows webhooks to other machines.
    pub fn allow_remote_webhooks(mut self) -> Self {
        self.options.remote_webhooks = true;
        self
    }

    /// Starts the sandbox on the current tokio runtime.
    ///
    /// # Errors
    /// When an option makes no sense, the database cannot be opened (another sandbox that has it is waited for, at most three seconds), or the port not bound.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        self.options.check().map_err(StartError::Option)?;
        let listener = TcpListener::bind(("127.0.0.1", self.options.port)).await.map_err(StartError::Bind)?;
        let address = listener.local_addr().map_err(StartError::Bind)?;
        let (service, requests) = open(&self.options).await.map_err(StartError::Database)?;
        let (account, api_key) = first_account(&service).map_err(StartError::Database)?;
        let dispatcher = WebhookDispatcher::new().map_err(StartError::Webhooks)?;
        let router = dashboard::router(&service);
        let worker = tokio::spawn(worker::run(Arc::clone(&service), requests, dispatcher));
        let server = tokio::spawn(http::serve(listener, Arc::clone(&service), router));
        Ok(Sandbox::new(service, format!("http://{address}"), api_key, account, [worker, server]))
    }
}

/// Opens the database. The sandbox that had the file before may still be ending, so this function retries.
async fn open(options: &Options) -> rusqlite::Result<(Arc<Service>, SettleRequests)> {
    let give_up = Instant::now() + FILE_TIMEOUT;
    loop {
        match Service::open(options.clone()) {
            Err(error)
                if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) && Instant::now() < give_up =>
            {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            done => return done,
        }
    }
}

/// Creates the default account, or gives the one in the file a new key: keys are stored as hashes.
fn first_account(service: &Service) -> rusqlite::Result<(i64, String)> {
    let now = service.now();
    let options = &service.options;
    service.store.write(|db| {
        deliveries::recover(db, now)?;
        match accounts::first(db)? {
            Some(account) => {
                let kept = options.api_key.as_deref();
                let known = match kept {
                    Some(key) => keys::caller(db, key, now)?.is_some(),
                    None => false,
                };
                let key = match kept {
                    Some(key) if known => key.to_owned(),
                    Some(key) => {
                        keys::insert(db, account, key, now, options.one_key)?;
                        key.to_owned()
                    }
                    None => keys::generate(db, account, now, options.one_key)?.1,
                };
                Ok((account, key))
            }
            None if options.empty => Ok((0, String::new())),
            None => default_account::prepare(db, options, now),
        }
    })
}
