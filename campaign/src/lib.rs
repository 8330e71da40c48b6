//! Bulk [Upwork](https://www.upwork.com) proposals through [UpHunt](https://uphunt.io) that survive crashes and run on many machines.
//!
//! A [`Campaign`] is a list of applications in a database: SQLite in a file, or PostgreSQL where several machines share the
//! work. [`Campaign::run`] sends what is queued, follows it until it settles, and can be stopped, killed and started again at
//! any time: every attempt is recorded before it is made, and an attempt whose outcome is not known is looked up before
//! anything is sent again.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use uphunt_campaign::{Campaign, RunOptions, Template, read_csv, to_entries};
//!
//! let records = read_csv(std::fs::File::open("jobs.csv")?)?;
//! let letter = Template::parse("Hi {{ client }}, our team has 5+ years of experience with…")?;
//! let import = to_entries(&records, Some(&letter), |_| None);
//!
//! let campaign = Campaign::open("campaign.db").await?;
//! campaign.add(import.entries).await?;
//! campaign.run(&uphunt::Client::from_env()?, RunOptions::default()).await?;
//! print!("{}", campaign.report().await?.to_table());
//! # Ok(()) }
//! ```
//!
//! This is an independent project. It is not made, endorsed or supported by UpHunt or Upwork.
#![forbid(unsafe_code)]

mod budget;
mod campaign;
mod error;
mod import;
mod options;
mod report;
mod row;
mod settle;
mod store;
mod template;
mod worker;

pub use campaign::{Added, Campaign, RepeatedLetter, Retry};
pub use error::{CampaignError, Result};
pub use import::{Import, Problem, Record, archived_jobs, read_csv, read_jsonl, to_entries};
pub use options::{OnProgress, Progress, RunOptions, RunSummary, Stop, StopReason};
pub use report::{Credits, Report, csv_cell, write_csv};
pub use row::{Entry, Row, RowState};
pub use template::Template;

/// The code of the README.
#[doc = include_str!("../README.md")]
#[cfg(doctest)]
struct Readme;
