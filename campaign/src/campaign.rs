//! A campaign: a list of applications in a database.

use std::sync::Arc;

use serde::Serialize;
use uphunt::{ApplicationStatus, Client, Credit, Error, WebhookEvent, canonical_job};

use crate::error::{CampaignError, Result};
use crate::options::{Progress, RunOptions, RunSummary};
use crate::report::Report;
use crate::row::{Entry, Row, RowState};
use crate::store::{CampaignRow, NewRow, RowFilter, Store, unassigned};
use crate::worker::Worker;

/// The name of the campaign that [`Campaign::open`] opens.
const DEFAULT_NAME: &str = "default";

/// A list of applications in a database, and the workers that send them.
///
/// Every application is sent at most once, also across crashes and machines: an attempt is written down before it is made,
/// and what was left behind is looked up before anything is sent again.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use uphunt::{ApplyRequest, Client};
/// use uphunt_campaign::{Campaign, RunOptions};
///
/// let campaign = Campaign::open("campaign.db").await?;
/// campaign.add([ApplyRequest::new("~01abc123def456", "Hi, our team has 5+ years of experience with…")]).await?;
/// let summary = campaign.run(&Client::from_env()?, RunOptions::default()).await?;
/// println!("{} applied, {} failed", summary.progress.applied, summary.progress.failed);
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Campaign {
    store: Store,
    name: String,
    id: String,
}

/// What [`Campaign::add`] did.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Added {
    /// How many applications are new.
    pub added: u64,
    /// Those whose job is in the database already. They were not added again.
    pub duplicates: Vec<Entry>,
    /// Cover letters that stand in more than one application of what was added. Identical letters are what gets agencies
    /// banned.
    pub repeated_letters: Vec<RepeatedLetter>,
}

/// A cover letter that stands in more than one application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RepeatedLetter {
    /// The letter.
    pub cover_letter: String,
    /// In how many applications it stands.
    pub count: u64,
}

/// Which rows [`Campaign::retry`] puts back into the queue.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Retry {
    /// Rows that settled with one of these statuses, beside those that failed. Their credits were refunded.
    pub statuses: Vec<String>,
    /// Rows that were cancelled, too.
    pub cancelled: bool,
}

impl Default for Retry {
    /// What failed, and what was short of Connects or met a lapsed session.
    fn default() -> Self {
        let statuses = ["failed", "not_enough_connects", "logged_out"].map(str::to_owned).to_vec();
        Self { statuses, cancelled: false }
    }
}

impl Retry {
    /// Also puts rows back that settled with this status.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.statuses.push(status.into());
        self
    }
}

impl Campaign {
    /// Opens the campaign in a database, which is made if there is none: a path is SQLite, `postgres://…` is PostgreSQL.
    ///
    /// # Errors
    /// [`CampaignError::Database`] when the database cannot be opened or made.
    pub async fn open(database: &str) -> Result<Self> {
        Self::open_named(database, DEFAULT_NAME).await
    }

    /// Opens one of several campaigns in a database. A job is unique among all of them.
    ///
    /// # Errors
    /// See [`open`](Self::open).
    pub async fn open_named(database: &str, name: &str) -> Result<Self> {
        let store = Store::open(database).await?;
        let id = store.ensure_campaign(name).await?.id;
        Ok(Self { store, name: name.to_owned(), id })
    }

    /// Returns the names of all campaigns in a database.
    ///
    /// # Errors
    /// See [`open`](Self::open).
    pub async fn names(database: &str) -> Result<Vec<String>> {
        Store::open(database).await?.campaign_names().await
    }

    /// Returns the campaign's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    async fn stored(&self) -> Result<CampaignRow> {
        self.store.campaign(&self.name).await?.ok_or_else(|| CampaignError::NoSuchCampaign(self.name.clone()))
    }

    /// Adds applications. A job that the database has already is not added again, however it is written.
    ///
    /// # Errors
    /// [`CampaignError::Client`] when a request is not valid, named by its place among the entries; then none is added.
    pub async fn add<E: Into<Entry>>(&self, entries: impl IntoIterator<Item = E>) -> Result<Added> {
        let entries: Vec<Entry> = entries.into_iter().map(Into::into).collect();
        for (index, entry) in entries.iter().enumerate() {
            entry.request.validate().map_err(|error| at_place(index, &error))?;
        }
        let rows: Vec<NewRow<'_>> = entries
            .iter()
            .map(|Entry { request, line }| NewRow { job: canonical_job(&request.job_id), request, line: *line })
            .collect();
        let account = self.stored().await?.account;
        let new = self.store.add(&self.id, &account, &rows).await?;
        drop(rows);
        let mut result = Added::default();
        let mut letters = std::collections::BTreeMap::<String, u64>::new();
        for (entry, new) in entries.into_iter().zip(new) {
            if new {
                result.added += 1;
                *letters.entry(entry.request.cover_letter).or_default() += 1;
            } else {
                result.duplicates.push(entry);
            }
        }
        let repeated = letters.into_iter().filter(|(_, count)| *count > 1);
        result.repeated_letters =
            repeated.map(|(cover_letter, count)| RepeatedLetter { cover_letter, count }).collect();
        if let Some(RepeatedLetter { count, .. }) = result.repeated_letters.first() {
            tracing::warn!(count, "the same cover letter goes to several jobs, which can get an agency banned");
        }
        Ok(result)
    }

    /// Sends what is queued and follows it until it settles. Run it on as many machines as you like: they share the key's
    /// limits through the database.
    ///
    /// Dropping the future stops this worker at once. Use [`RunOptions::stop`] to let requests in flight end.
    ///
    /// # Errors
    /// [`CampaignError::OtherAccount`] when the campaign was started with another key, [`CampaignError::Database`] when the
    /// database fails. What goes wrong with one application is recorded in its row and is no error of the run.
    pub async fn run(&self, client: &Client, options: RunOptions) -> Result<RunSummary> {
        let account = client.account_id().to_owned();
        let stored = self.stored().await?;
        if stored.account != account {
            let first = stored.account == unassigned(&self.id);
            if !first && !options.accept_new_key {
                return Err(CampaignError::OtherAccount { campaign: self.name.clone() });
            }
            self.store.assign_account(&self.id, &account).await?;
        }
        Arc::new(Worker::new(self.id.clone(), self.store.clone(), client, account, options)).run().await
    }

    /// Stops all workers of the campaign after their requests in flight, until [`resume`](Self::resume).
    ///
    /// # Errors
    /// [`CampaignError::Database`].
    pub async fn pause(&self) -> Result<()> {
        self.store.set_paused(&self.id, true).await
    }

    /// Lets workers run again.
    ///
    /// # Errors
    /// [`CampaignError::Database`].
    pub async fn resume(&self) -> Result<()> {
        self.store.set_paused(&self.id, false).await
    }

    /// Cancels every application that was not sent. Returns how many there were.
    ///
    /// # Errors
    /// [`CampaignError::Database`].
    pub async fn cancel(&self) -> Result<u64> {
        self.store.cancel_queued(&self.id).await
    }

    /// Puts applications that came to nothing back into the queue. Returns how many there were.
    ///
    /// # Errors
    /// [`CampaignError::Client`] with [`InvalidInput`](uphunt::ErrorKind::InvalidInput) for a status whose credit was not refunded,
    /// which a misspelt one is, too; [`CampaignError::Database`].
    pub async fn retry(&self, which: &Retry) -> Result<u64> {
        let was_refunded = |status: &ApplicationStatus| status.credit() == Credit::Refunded;
        if let Some(other) = which.statuses.iter().find(|status| !was_refunded(&status.as_str().into())) {
            let refunded = ApplicationStatus::KNOWN.iter().filter(|known| was_refunded(known));
            let names = refunded.map(ApplicationStatus::as_str).collect::<Vec<_>>().join(", ");
            let message = format!("`{other}` is not a status whose credit was refunded");
            return Err(Error::invalid_input("statuses", message, format!("Give one of: {names}.")).into());
        }
        let statuses: Vec<&str> = which.statuses.iter().map(String::as_str).collect();
        self.store.requeue(&self.id, &statuses, which.cancelled).await
    }

    /// Returns all rows in their order.
    ///
    /// # Errors
    /// [`CampaignError::Database`].
    pub async fn rows(&self) -> Result<Vec<Row>> {
        self.store.rows(&self.id, &RowFilter::default()).await
    }

    /// Returns the rows in one of these states, in their order.
    ///
    /// # Errors
    /// [`CampaignError::Database`].
    pub async fn rows_in(&self, states: &[RowState]) -> Result<Vec<Row>> {
        self.store.rows(&self.id, &RowFilter { states: states.to_vec() }).await
    }

    /// Returns the campaign in numbers.
    ///
    /// # Errors
    /// [`CampaignError::Database`].
    pub async fn report(&self) -> Result<Report> {
        Ok(Report::of_rows(&self.name, &self.rows().await?))
    }

    /// Returns how the campaign stands.
    ///
    /// # Errors
    /// [`CampaignError::Database`].
    pub async fn progress(&self) -> Result<Progress> {
        self.store.progress(&self.id).await
    }

    /// Closes the connections to the database. Runs of this campaign end with an error; the campaign cannot be used again.
    pub async fn close(&self) {
        self.store.close().await;
    }

    /// Records the application that a webhook carries. Confirm an event with [`Client::confirm`] first: a webhook carries no signature.
    /// Returns whether it is about an application of this campaign that had not settled.
    ///
    /// # Errors
    /// [`CampaignError::Database`].
    pub async fn settled(&self, event: &WebhookEvent) -> Result<bool> {
        let application = &event.application;
        let job = application.job_id.as_deref().map(canonical_job);
        self.store.observe(&self.id, job.as_deref(), application).await
    }
}

/// Names the request that is not valid.
fn at_place(index: usize, error: &Error) -> Error {
    let place = format!("requests[{index}]");
    let field = error.field.as_ref().map_or_else(|| place.clone(), |field| format!("{place}.{field}"));
    Error::invalid_input(field, format!("{place}: {}", error.message), error.hint.clone().unwrap_or_default())
}
