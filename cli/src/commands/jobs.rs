//! `job` and `client`: what to know before spending Connects.

use serde::Serialize;
use serde_json::Value;
use uphunt::{ArchivedJob, ClientJobs, canonical_job};

use super::{Context, interruptible};
use crate::args::{Client, Job};
use crate::failure::{Failure, Result};
use crate::output::{bold, dim, dollars, printable, rendered, table};

/// What is shown of a job.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    job: ArchivedJob,
    client: Option<ClientJobs>,
}

/// Shows a job from the archive, and its client.
pub(crate) async fn job(context: &Context, job: &Job) -> Result {
    let client = context.client()?;
    let shown = async {
        let job = client.get_job(&canonical_job(&job.job)).await?;
        let company = match job.company_id() {
            // The job is worth showing also where the client is not known.
            Some(id) => client.get_client_jobs(&id).await.ok(),
            None => None,
        };
        Ok(Shown { job, client: company })
    };
    let shown = interruptible(shown, "Nothing was changed.").await?;
    context.output.show(&shown, |Shown { job, client }| {
        let mut text = String::new();
        for (name, keys) in [("title", &["title"][..]), ("type", &["type"]), ("posted", &["publishTime", "createdOn"])]
        {
            if let Some(found) = keys.iter().find_map(|key| job.find(key)) {
                text.push_str(&format!("{}  {}\n", dim(&format!("{name:<10}")), plain(found)));
            }
        }
        if text.is_empty() {
            text.push_str("The archive has the job; use --json to see its document.\n");
        }
        match client {
            Some(client) => text.push_str(&format!("\n{}", describe(client))),
            None => text.push_str("\nThe client of this job is not known.\n"),
        }
        text
    })
}

/// Shows a client.
pub(crate) async fn client(context: &Context, asked: &Client) -> Result {
    let client = context.client()?;
    let company = if asked.id.chars().all(|digit| digit.is_ascii_digit()) {
        asked.id.clone()
    } else {
        let job = interruptible(client.get_job(&canonical_job(&asked.id)), "Nothing was changed.").await?;
        let hint = "Give the company id itself, if you know it.";
        job.company_id().ok_or_else(|| Failure::new("the archived job does not name its client", hint).with_code(4))?
    };
    let jobs = interruptible(client.get_client_jobs(&company), "Nothing was changed.").await?;
    context.output.show(&jobs, describe)
}

/// Returns a client as lines for people: where from, verified, spent, hires, rating, open jobs.
fn describe(client: &ClientJobs) -> String {
    let document = serde_json::to_value(client).unwrap_or_default();
    let at = |path: &str| document.pointer(path).filter(|value| !value.is_null()).map(plain);
    let mut text = String::new();
    let mut line = |name: &str, value: Option<String>| {
        text.push_str(&format!("{}  {}\n", dim(&format!("{name:<10}")), value.unwrap_or_else(|| dim("not known"))));
    };
    line("client", at("/buyer/company/name").or_else(|| client.company_id.as_deref().map(printable)));
    let place = [at("/buyer/location/city"), at("/buyer/location/country")];
    let place = place.into_iter().flatten().collect::<Vec<_>>().join(", ");
    line("country", Some(place).filter(|place| !place.is_empty()));
    line("phone", at("/buyer/phoneVerificationStatus/status").map(|status| status.to_lowercase()));
    line("since", at("/buyer/company/contractDate").map(|date| date.chars().take(10).collect()));
    let money = |path: &str| document.pointer(path).and_then(Value::as_f64).map(dollars);
    line("spent", money("/buyer/stats/totalCharges/amount"));
    line("hires", at("/buyer/stats/totalJobsWithHires"));
    let reviews = at("/buyer/stats/feedbackCount").map(|reviews| format!(" ({reviews} reviews)")).unwrap_or_default();
    line("rating", at("/buyer/stats/score").map(|score| format!("{score} of 5{reviews}")));
    line("pays", money("/buyer/avgHourlyJobsRate/amount").map(|amount| format!("{amount}/h on average")));
    if client.open_jobs.is_empty() {
        text.push_str(&format!("\n{}\n", bold("No open jobs.")));
        return text;
    }
    let mut jobs = table(&["OPEN JOBS", "CIPHERTEXT"]);
    for job in &client.open_jobs {
        jobs.add_row([&job.title, &job.ciphertext].map(|text| text.as_deref().map(printable).unwrap_or_default()));
    }
    text.push_str(&format!("\n{}", rendered(&jobs)));
    text
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), printable)
}
