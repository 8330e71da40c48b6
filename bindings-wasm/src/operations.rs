//! What a client can be asked to do, by name.

use js_sys::Function;
use uphunt::lean::Question;
use uphunt::model::{Extra, FromJson, JsonValue, ToJson};
use uphunt::transport::Method;
use uphunt::{
    Application, ApplicationRef, AppliedJobsQuery, ApplyRequest, ArchivedJob, Client, Error, Freelancers,
    GenerateProposal, Profile, SetupCheck, SetupReport, WaitOptions, WebhookEvent,
};
use wasm_bindgen::JsValue;

use crate::call::Outcome;
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
struct Listing {
    limit: Option<f64>,
    offset: Option<f64>,
    status: Option<String>,
}

#[derive(FromJson)]
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

/// The freelancers, and what the core knows of them: the places of all profiles, defaults first, and of each freelancer's
/// default.
#[derive(ToJson)]
struct Listed {
    list: JsonValue,
    profiles: Vec<Vec<u32>>,
    defaults: Vec<Option<u32>>,
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

/// What ends in an application.
enum Wanted {
    Status(ApplicationRef),
    Wait(ApplicationRef, WaitOptions<'static>),
    ApplyAndWait(ApplyRequest, WaitOptions<'static>),
}

pub(crate) fn of(
    client: Client,
    operation: &str,
    arguments: &str,
    on_update: Option<Function>,
    waiting: &str,
) -> Outcome {
    let begun = match operation {
        "apply" => read("request", arguments).map(|request| apply(client, request)),
        "appliedJobs" => query(arguments).map(|query| applied_jobs(client, query)),
        "checkSetup" => Ok(check_setup(client)),
        "request" => read("request", arguments).map(|raw| raw_request(client, raw)),
        "generateProposal" => {
            let question =
                read("request", arguments).and_then(|request: GenerateProposal| Question::generate_proposal(&request));
            question.map(|question| document(client, question, |document| json(&document)))
        }
        "freelancers" => Ok(document(client, Question::freelancers(), |document| json(&listed(document)))),
        "getJob" => {
            let question = read("cipher", arguments).and_then(|cipher: String| Question::get_job(&cipher));
            question.map(|question| document(client, question, archived))
        }
        "getClientJobs" => {
            let question = read("companyId", arguments).and_then(|id: String| Question::get_client_jobs(&id));
            question.map(|question| document(client, question, |document| json(&document)))
        }
        _ => wanted(operation, arguments, on_update, waiting).map(|wanted| application(client, wanted)),
    };
    begun.unwrap_or_else(|error| Box::pin(std::future::ready(Err(error))))
}

fn wanted(operation: &str, arguments: &str, on_update: Option<Function>, waiting: &str) -> Result<Wanted, Error> {
    Ok(match operation {
        "status" => Wanted::Status(reference(arguments)?),
        "confirm" => Wanted::Status(read::<WebhookEvent>("event", arguments)?.reference()?),
        "wait" => Wanted::Wait(reference(arguments)?, options(waiting, on_update)?),
        "applyAndWait" => Wanted::ApplyAndWait(read("request", arguments)?, options(waiting, on_update)?),
        _ => return Err(refused("operation", ["there is no operation ", operation].concat(), "Update the package.")),
    })
}

fn application(client: Client, wanted: Wanted) -> Outcome {
    Box::pin(async move {
        let application = match wanted {
            Wanted::Status(reference) => client.status(reference).await,
            Wanted::Wait(reference, options) => client.wait(reference, options).await,
            Wanted::ApplyAndWait(request, options) => client.apply_and_wait(&request, options).await,
        };
        Ok(json(&application?))
    })
}

fn apply(client: Client, request: ApplyRequest) -> Outcome {
    Box::pin(async move { Ok(json(&client.apply(&request).await?)) })
}

fn applied_jobs(client: Client, query: AppliedJobsQuery) -> Outcome {
    Box::pin(async move { Ok(json(&client.applied_jobs(&query).await?)) })
}

/// An answer that is passed on, with what the core knows of it.
fn document(client: Client, question: Question, write: fn(JsonValue) -> String) -> Outcome {
    Box::pin(async move { Ok(write(client.document(question).await?)) })
}

fn check_setup(client: Client) -> Outcome {
    Box::pin(async move {
        let (document, people) = match client.document(Question::freelancers()).await {
            Ok(document) => (Some(document.clone()), Ok(Freelancers::of_fitting(document))),
            Err(error) => (None, Err(error)),
        };
        let report = client.check_setup_with(people).await;
        let (ready, text) = (report.is_ready(), report.to_string());
        let SetupReport { checks, .. } = report;
        Ok(json(&Checked { ready, text, checks, freelancers: document.map(listed) }))
    })
}

fn raw_request(client: Client, raw: Raw) -> Outcome {
    Box::pin(async move {
        let mut request = client.request(method(&raw.method)?, raw.path);
        for (name, value) in raw.query {
            let value = match value {
                JsonValue::String(text) => text,
                other => json(&other),
            };
            request = request.query(name, value);
        }
        if let Some(body) = &raw.body {
            request = request.text(json(body));
        }
        let (status, all, body) = request.send().await?.into_document()?;
        let mut headers = Extra::new();
        for (name, value) in all.iter() {
            headers.insert(name.to_owned(), value.into());
        }
        Ok(json(&Answer { status, headers, body }))
    })
}

fn listed(document: JsonValue) -> Listed {
    let Freelancers { freelancers, .. } = &Freelancers::of_fitting(document.clone());
    let mut profiles = Vec::new();
    let mut defaults = Vec::new();
    for (at, owner) in (0..).zip(freelancers) {
        let place = |profile: &Profile| owner.profiles.iter().zip(0..).find(|(other, _)| std::ptr::eq(*other, profile));
        let places = owner.profiles().filter_map(place).map(|(_, place)| vec![at, place]);
        profiles.extend(places);
        defaults.push(owner.default_profile().and_then(place).map(|(_, place)| place));
    }
    Listed { list: document, profiles, defaults }
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

fn options(waiting: &str, on_update: Option<Function>) -> Result<WaitOptions<'static>, Error> {
    let waiting = if waiting.is_empty() { "{}" } else { waiting };
    let options = read::<WaitSettings>("options", waiting)?.options()?;
    Ok(match on_update {
        Some(on_update) => options.on_update(move |application: &Application| {
            // What it throws ends the wait, which is seen to where it was given.
            let _ = on_update.call1(&JsValue::UNDEFINED, &json(application).into());
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
