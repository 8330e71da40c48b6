//! What a client can be asked to do, by name.

use uphunt::lean::{Question, What, list, places_of_profiles, report_text};
use uphunt::model::{Extra, FromJson, JsonValue, ToJson};
use uphunt::transport::{Headers, Method};
use uphunt::{
    Application, ApplicationRef, AppliedJobsQuery, ArchivedJob, Client, Error, SetupCheck, SetupReport, WaitOptions,
    WebhookEvent,
};

use crate::callback::Callback;
use crate::input::read;
use crate::output::{json, refused};
use crate::settings::{WaitSettings, whole};

/// One of the two.
#[derive(FromJson)]
#[serde(rename_all = "camelCase")]
struct Ids {
    queue_id: Option<String>,
    job_id: Option<String>,
}

#[derive(FromJson)]
#[serde(deny_unknown_fields)]
struct Listing {
    limit: Option<f64>,
    offset: Option<f64>,
    status: Option<String>,
}

#[derive(FromJson)]
#[serde(deny_unknown_fields)]
struct Raw {
    method: String,
    path: String,
    #[serde(default)]
    query: Extra,
    body: Option<JsonValue>,
}

/// A successful answer as it came.
#[derive(ToJson)]
struct Answer {
    status: u16,
    headers: Extra,
    body: JsonValue,
}

/// The freelancers, and whose profiles there are at which places, in the core's order.
#[derive(ToJson)]
struct Listed {
    list: JsonValue,
    profiles: Vec<Vec<u32>>,
}

/// The job, and where its company is.
#[derive(ToJson)]
#[serde(rename_all = "camelCase")]
struct Archived {
    job: JsonValue,
    company_id: Option<String>,
}

/// The report, and what the core says of it.
#[derive(ToJson)]
struct Checked {
    ready: bool,
    text: String,
    checks: Vec<SetupCheck>,
    freelancers: Option<Listed>,
}

/// Does what is named. All in one: a future an operation would be as much code again.
pub(crate) async fn perform(
    client: Client,
    operation: String,
    arguments: String,
    on_update: Option<Callback>,
    waiting: String,
) -> Result<String, Error> {
    let (operation, arguments) = (operation.as_str(), arguments.as_str());
    match operation {
        "apply" => Ok(json(&client.apply(&read("request", arguments)?).await?)),
        "appliedJobs" => Ok(json(&client.applied_jobs(&query(arguments)?).await?)),
        "status" | "confirm" => {
            let reference = match operation {
                "status" => reference(arguments),
                _ => read::<WebhookEvent>("event", arguments).and_then(|event| event.reference()),
            };
            Ok(json(&client.status(reference?).await?))
        }
        "wait" | "applyAndWait" => {
            let request;
            let what = if operation == "wait" {
                What::Known(reference(arguments)?)
            } else {
                request = read("request", arguments)?;
                What::New(&request)
            };
            Ok(json(&client.settled(what, options(&waiting, on_update)?).await?))
        }
        _ => {
            let answered = client.answer(question(operation, arguments)?).await;
            if operation == "checkSetup" {
                let (counts, people) = match answered.map(|(_, found)| listed(found)) {
                    Ok(people) => (Ok((list(&people.list, "freelancers").len(), people.profiles.len())), Some(people)),
                    Err(error) => (Err(error), None),
                };
                return Ok(checked(client.check_setup_with(counts).await, people));
            }
            let (response, found) = answered?;
            Ok(match operation {
                "freelancers" => json(&listed(found)),
                "getJob" => archived(found),
                "request" => raw_answer(response.status, &response.headers, found),
                _ => json(&found),
            })
        }
    }
}

/// What is asked, where the answer is passed on.
fn question(operation: &str, arguments: &str) -> Result<Question, Error> {
    match operation {
        "generateProposal" => Question::generate_proposal(&read("request", arguments)?),
        "freelancers" | "checkSetup" => Ok(Question::freelancers()),
        "getJob" => Question::get_job(&read::<String>("cipher", arguments)?),
        "request" => raw(read("request", arguments)?),
        "getClientJobs" => Question::get_client_jobs(&read::<String>("companyId", arguments)?),
        _ => Err(refused("operation", ["there is no operation ", operation].concat(), "Update the package.")),
    }
}

fn checked(report: SetupReport, freelancers: Option<Listed>) -> String {
    let (ready, text) = (report.is_ready(), report_text(&report));
    json(&Checked { ready, text, checks: report.checks, freelancers })
}

fn raw(raw: Raw) -> Result<Question, Error> {
    let text = |value| match value {
        JsonValue::String(text) => text,
        other => json(&other),
    };
    let query: Vec<_> = raw.query.into_iter().map(|(name, value)| (name, text(value))).collect();
    Question::raw(method(&raw.method)?, raw.path, &query, raw.body.as_ref().map(json))
}

fn raw_answer(status: u16, all: &Headers, body: JsonValue) -> String {
    let mut headers = Extra::new();
    for (name, value) in all.iter() {
        headers.insert(name.to_owned(), value.into());
    }
    json(&Answer { status, headers, body })
}

fn listed(document: JsonValue) -> Listed {
    Listed { profiles: places_of_profiles(&document), list: document }
}

fn archived(document: JsonValue) -> String {
    let job = ArchivedJob::of_fitting(document);
    json(&Archived { company_id: job.company_id(), job: job.document })
}

fn reference(arguments: &str) -> Result<ApplicationRef, Error> {
    let ids: Ids = read("reference", arguments)?;
    ApplicationRef::from_parts(ids.queue_id, ids.job_id)
}

pub(crate) fn query(arguments: &str) -> Result<AppliedJobsQuery, Error> {
    let Listing { limit, offset, status } = read("query", arguments)?;
    let mut query = AppliedJobsQuery::new();
    query.limit = limit.map(|limit| whole("limit", limit)).transpose()?;
    query.offset = offset.map(|offset| whole("offset", offset)).transpose()?.map(u64::from);
    query.status = status.map(Into::into);
    Ok(query)
}

fn options(waiting: &str, on_update: Option<Callback>) -> Result<WaitOptions<'static>, Error> {
    let waiting = if waiting.is_empty() { "{}" } else { waiting };
    let options = read::<WaitSettings>("options", waiting)?.options()?;
    Ok(match on_update {
        Some(on_update) => options.on_update(move |application: &Application| {
            on_update.update(&json(application));
        }),
        None => options,
    })
}

fn method(name: &str) -> Result<Method, Error> {
    const METHODS: [Method; 5] = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];
    METHODS
        .into_iter()
        .find(|method| method.as_str() == name)
        .ok_or_else(|| refused("method", ["method is ", name].concat(), "Give GET, POST, PUT, PATCH or DELETE."))
}
