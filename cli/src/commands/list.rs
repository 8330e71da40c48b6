//! `list` and `credits`.

use serde::Serialize;
use uphunt::{Application, AppliedJobsQuery, Credit};
use uphunt_campaign::csv_cell;

use super::{Context, interruptible};
use crate::args::{Credits, List};
use crate::failure::Result;
use crate::output::{bold, count, fits, iso_time, print, printable, rendered, status, table, time};

/// Lists the applications made so far, newest first.
pub(crate) async fn list(context: &Context, list: &List) -> Result {
    let most = if list.all { usize::MAX } else { list.limit };
    let applications = read(context, list.status.as_deref(), most).await?;
    if list.csv {
        return print_csv(&applications);
    }
    context.output.show(&applications, |applications| {
        if applications.is_empty() {
            return match &list.status {
                Some(status) => format!("No applications with the status `{status}`."),
                None => "No applications yet.".to_owned(),
            };
        }
        // On a narrow terminal a queue id would wrap, and nobody could copy it. `status` takes the job as well.
        let with_queue_id = fits(WITH_QUEUE_ID);
        let mut header = vec!["STATUS", "CREDIT", "JOB", "APPLIED"];
        if with_queue_id {
            header.push("QUEUE ID");
        }
        let mut table = table(&header);
        for application in applications {
            let mut row = vec![
                status(&application.application_status),
                application.credit().to_string(),
                application.job_id.as_deref().map(printable).unwrap_or_default(),
                time(application.applied_at),
            ];
            if with_queue_id {
                row.push(application.queue_id.as_deref().map(printable).unwrap_or_default());
            }
            table.add_row(row);
        }
        rendered(&table)
    })
}

/// The width of a list with every column, for a job of 22 characters.
const WITH_QUEUE_ID: u16 = 110;

async fn read(context: &Context, status: Option<&str>, most: usize) -> Result<Vec<Application>> {
    let mut query = AppliedJobsQuery::new().limit(u32::try_from(most.clamp(1, 100)).unwrap_or(100));
    if let Some(status) = status {
        query = query.status(status);
    }
    let mut rows = context.client()?.iter_applied_jobs(query);
    let reading = async {
        let mut applications = Vec::new();
        while applications.len() < most
            && let Some(application) = rows.next().await
        {
            applications.push(application?);
        }
        Ok(applications)
    };
    interruptible(reading, "Nothing was changed.").await
}

fn print_csv(applications: &[Application]) -> Result {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let failed = |error: csv::Error| std::io::Error::other(error);
    let header = ["jobId", "status", "credit", "queueId", "appliedAt", "processedAt", "message", "error"];
    writer.write_record(header).map_err(failed)?;
    for application in applications {
        let record = [
            csv_cell(application.job_id.as_deref()),
            csv_cell(application.application_status.as_str()),
            application.credit().to_string(),
            csv_cell(application.queue_id.as_deref()),
            iso_time(application.applied_at),
            iso_time(application.processed_at),
            csv_cell(application.application_status_message.as_deref()),
            csv_cell(application.error_message.as_deref()),
        ];
        writer.write_record(record).map_err(failed)?;
    }
    let text = writer.into_inner().map_err(|error| std::io::Error::other(error.to_string()))?;
    print(&String::from_utf8_lossy(&text))
}

/// Where the credits of the latest applications went.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Spent {
    applications: u64,
    reserved: u64,
    deducted: u64,
    refunded: u64,
    unknown: u64,
}

/// Shows where the credits of recent applications went: the service has no endpoint for the balance.
pub(crate) async fn credits(context: &Context, credits: &Credits) -> Result {
    let mut spent = Spent::default();
    for application in read(context, None, credits.limit).await? {
        spent.applications += 1;
        match application.credit() {
            Credit::Reserved => spent.reserved += 1,
            Credit::Deducted => spent.deducted += 1,
            Credit::Refunded => spent.refunded += 1,
            _ => spent.unknown += 1,
        }
    }
    context.output.show(&spent, |spent| {
        let Spent { applications, reserved, deducted, refunded, unknown } = spent;
        let mut text = format!("The latest {}:\n", count(*applications, "application"));
        for (name, number) in
            [("deducted", deducted), ("refunded", refunded), ("reserved", reserved), ("unknown", unknown)]
        {
            if *number > 0 || name != "unknown" {
                text.push_str(&format!("  {}  {name}\n", bold(&format!("{number:>5}"))));
            }
        }
        text.push_str("The balance is in the dashboard; `uphunt apply` also prints what is left.\n");
        text
    })
}
