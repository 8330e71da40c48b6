//! What became of a campaign, in numbers.

use std::collections::BTreeMap;
use std::io::Write;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uphunt::{ApplicationStatus, Credit, UnixMillis};

use crate::error::{CampaignError, Result};
use crate::row::{Row, RowState};

/// A campaign in numbers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Report {
    /// The campaign's name.
    pub campaign: String,
    /// How many applications there are.
    pub total: u64,
    /// How many there are in each state.
    pub states: BTreeMap<String, u64>,
    /// How the settled ones ended, by `applicationStatus`.
    pub statuses: BTreeMap<String, u64>,
    /// The same by the `profileId` that they were sent as. `default` is the business developer's own profile.
    pub profiles: BTreeMap<String, BTreeMap<String, u64>>,
    /// The same by the day on which they were sent (UTC, `2026-11-28`).
    pub days: BTreeMap<String, BTreeMap<String, u64>>,
    /// Where the credits went.
    pub credits: Credits,
    /// Applications whose response was lost and that a status request found.
    pub recovered: u64,
    /// Applications that failed because the agency was out of Connects, which are bought on Upwork.
    pub not_enough_connects: u64,
    /// Why the failed ones failed, by error kind.
    pub errors: BTreeMap<String, u64>,
}

/// Where a campaign's credits went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Credits {
    /// Set aside for applications that have not settled.
    pub reserved: u64,
    /// Spent: proposals that reached Upwork.
    pub deducted: u64,
    /// Given back.
    pub refunded: u64,
    /// May have been set aside: a request whose outcome is not known yet.
    pub in_doubt: u64,
}

impl Report {
    pub(crate) fn of_rows(campaign: &str, rows: &[Row]) -> Self {
        let mut report = Self { campaign: campaign.to_owned(), ..Self::default() };
        for row in rows {
            report.add(row);
        }
        report
    }

    fn add(&mut self, row: &Row) {
        self.total += 1;
        *self.states.entry(row.state.to_string()).or_default() += 1;
        self.recovered += u64::from(row.recovered);
        match row.credit() {
            Some(Credit::Reserved) => self.credits.reserved += 1,
            Some(Credit::Deducted) => self.credits.deducted += 1,
            Some(Credit::Refunded) => self.credits.refunded += 1,
            _ => self.credits.in_doubt += u64::from(row.state == RowState::Sending),
        }
        if row.state == RowState::Failed {
            *self.errors.entry(row.error_kind.clone().unwrap_or_default()).or_default() += 1;
        }
        let Some(status) = row.status.as_ref().filter(|_| row.state == RowState::Settled) else { return };
        self.not_enough_connects += u64::from(*status == ApplicationStatus::NotEnoughConnects);
        let name = status.as_str().to_owned();
        *self.statuses.entry(name.clone()).or_default() += 1;
        let profile = row.request.profile_id.clone().unwrap_or_else(|| "default".to_owned());
        *self.profiles.entry(profile).or_default().entry(name.clone()).or_default() += 1;
        *self.days.entry(day(row.sent_at)).or_default().entry(name).or_default() += 1;
    }

    /// Returns the report as a table for people: plain text.
    pub fn to_table(&self) -> String {
        let mut table = format!("{}: {} applications\n", self.campaign, self.total);
        let mut section = |title: &str, counts: &BTreeMap<String, u64>| {
            if counts.is_empty() {
                return;
            }
            table.push_str(&format!("\n{title}\n"));
            let width = counts.keys().map(String::len).max().unwrap_or_default();
            for (name, count) in counts {
                table.push_str(&format!("  {name:<width$}  {count:>6}\n"));
            }
        };
        section("by state", &self.states);
        section("by status", &self.statuses);
        for (title, groups) in [("by profile", &self.profiles), ("by day", &self.days)] {
            let rows = groups.iter().flat_map(|(group, counts)| {
                counts.iter().map(move |(status, count)| (format!("{group}  {status}"), *count))
            });
            section(title, &rows.collect());
        }
        section("failed", &self.errors);
        let Credits { reserved, deducted, refunded, in_doubt } = self.credits;
        table.push_str(&format!(
            "\ncredits: {deducted} deducted, {refunded} refunded, {reserved} reserved, {in_doubt} in doubt\n"
        ));
        if self.not_enough_connects > 0 {
            table.push_str(&format!(
                "{} failed because the agency was out of Connects: buy Connects on Upwork, then retry.\n",
                self.not_enough_connects
            ));
        }
        table
    }
}

/// Writes rows as CSV, one application a line, with a header line.
///
/// # Errors
/// [`CampaignError::Io`] when the output cannot be written.
pub fn write_csv(rows: &[Row], output: impl Write) -> Result<()> {
    let mut writer = csv::Writer::from_writer(output);
    let failed = |error: csv::Error| CampaignError::Io(std::io::Error::other(error));
    let header =
        ["line", "jobId", "profileId", "state", "status", "credit", "queueId", "sentAt", "settledAt", "error", "hint"];
    writer.write_record(header).map_err(failed)?;
    for row in rows {
        let credit = row.credit().map(|credit| credit.to_string()).unwrap_or_default();
        let record = [
            row.line.map(|line| line.to_string()).unwrap_or_default(),
            csv_cell(row.job.as_str()),
            csv_cell(row.request.profile_id.as_deref()),
            row.state.to_string(),
            csv_cell(row.status.as_ref().map(ApplicationStatus::as_str)),
            credit,
            csv_cell(row.queue_id.as_deref()),
            time(row.sent_at),
            time(row.settled_at),
            csv_cell(row.error.as_deref()),
            csv_cell(row.hint.as_deref()),
        ];
        writer.write_record(record).map_err(failed)?;
    }
    writer.flush()?;
    Ok(())
}

/// Returns somebody else's text as a cell of a CSV file: a spreadsheet takes what begins with `=`, `+`, `-` or `@` for a formula;
/// after an apostrophe it is text.
///
/// ```
/// assert_eq!(uphunt_campaign::csv_cell("=1+1"), "'=1+1");
/// assert_eq!(uphunt_campaign::csv_cell("~01abc"), "~01abc");
/// assert_eq!(uphunt_campaign::csv_cell(None), "");
/// ```
pub fn csv_cell<'a>(text: impl Into<Option<&'a str>>) -> String {
    let text = text.into().unwrap_or_default();
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

fn timestamp(time: Option<UnixMillis>) -> Option<Timestamp> {
    Timestamp::from_millisecond(time?.as_millis()).ok()
}

/// Returns a time as ISO 8601 text, or nothing.
fn time(time: Option<UnixMillis>) -> String {
    timestamp(time).map(|time| time.to_string()).unwrap_or_default()
}

fn day(time: Option<UnixMillis>) -> String {
    timestamp(time).map_or_else(|| "unknown".to_owned(), |time| time.strftime("%Y-%m-%d").to_string())
}
