//! What a client can be asked to do, by name.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use js_sys::Function;
use serde::Serialize;
use uphunt::model::{Extra, FromJson, JsonValue};
use uphunt::transport::Method;
use uphunt::{
    Application, ApplicationRef, AppliedJobsQuery, ApplyRequest, ArchivedJob, Client, Error, Freelancer, Freelancers,
    GenerateProposal, Profile, SetupCheck, SetupReport, WaitOptions, WebhookEvent,
};
use wasm_bindgen::JsValue;

use crate::input::read;
use crate::output::{json, refused};
use crate::settings::{WaitSettings, whole};

type Outcome = Pin<Box<dyn Future<Output = Result<String, Error>>>>;

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

#[derive(Serialize)]
struct Answer<'a> {
    status: u16,
    headers: BTreeMap<&'a str, &'a str>,
    body: JsonValue,
}

/// The freelancers, and what the core knows of them: the places of all profiles, defaults first, and of each freelancer's
/// default.
#[derive(Serialize)]
struct Listed {
    list: Freelancers,
    profiles: Vec<(usize, usize)>,
    defaults: Vec<Option<usize>>,
}

impl Listed {
    fn of(list: Freelancers) -> Self {
        let place = |owner: &Freelancer, profile: &Profile| {
            owner.profiles.iter().position(|other| std::ptr::eq(other, profile)).unwrap_or_default()
        };
        let owner_of = |owner: &Freelancer| {
            list.freelancers.iter().position(|other| std::ptr::eq(other, owner)).unwrap_or_default()
        };
        let profiles = list.profiles().map(|(owner, profile)| (owner_of(owner), place(owner, profile))).collect();
        let default = |owner: &Freelancer| owner.default_profile().map(|profile| place(owner, profile));
        let defaults = list.freelancers.iter().map(default).collect();
        Self { profiles, defaults, list }
    }
}

/// The report, and what the core says of it.
#[derive(Serialize)]
struct Checked {
    ready: bool,
    text: String,
    checks: Vec<SetupCheck>,
    freelancers: Option<Listed>,
}

/// The job, and where its company is.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Archived {
    company_id: Option<String>,
    job: ArchivedJob,
}

pub(crate) fn of(
    client: Client,
    operation: &str,
    arguments: JsValue,
    on_update: Option<Function>,
    waiting: JsValue,
) -> Outcome {
    begin(client, operation, arguments, on_update, waiting)
        .unwrap_or_else(|error| Box::pin(std::future::ready(Err(error))))
}

fn begin(
    client: Client,
    operation: &str,
    arguments: JsValue,
    on_update: Option<Function>,
    waiting: JsValue,
) -> Result<Outcome, Error> {
    Ok(match operation {
        "apply" => {
            let request: ApplyRequest = read("request", arguments)?;
            Box::pin(async move { Ok(json(&client.apply(&request).await?)) })
        }
        "status" => {
            let reference = reference(arguments)?;
            Box::pin(async move { Ok(json(&client.status(reference).await?)) })
        }
        "wait" => {
            let options = options(waiting, on_update)?;
            let reference = reference(arguments)?;
            Box::pin(async move { Ok(json(&client.wait(reference, options).await?)) })
        }
        "applyAndWait" => {
            let options = options(waiting, on_update)?;
            let request: ApplyRequest = read("request", arguments)?;
            Box::pin(async move { Ok(json(&client.apply_and_wait(&request, options).await?)) })
        }
        "appliedJobs" => {
            let query = query(arguments)?;
            Box::pin(async move { Ok(json(&client.applied_jobs(&query).await?)) })
        }
        "generateProposal" => {
            let request: GenerateProposal = read("request", arguments)?;
            Box::pin(async move { Ok(json(&client.generate_proposal(&request).await?)) })
        }
        "freelancers" => Box::pin(async move { Ok(json(&Listed::of(client.freelancers().await?))) }),
        "getJob" => {
            let cipher: String = read("cipher", arguments)?;
            Box::pin(async move {
                let job = client.get_job(&cipher).await?;
                Ok(json(&Archived { company_id: job.company_id(), job }))
            })
        }
        "getClientJobs" => {
            let company_id: String = read("companyId", arguments)?;
            Box::pin(async move { Ok(json(&client.get_client_jobs(&company_id).await?)) })
        }
        "checkSetup" => Box::pin(async move {
            let report = client.check_setup().await;
            let (ready, text) = (report.is_ready(), report.to_string());
            let SetupReport { checks, freelancers, .. } = report;
            Ok(json(&Checked { ready, text, checks, freelancers: freelancers.map(Listed::of) }))
        }),
        "confirm" => {
            let event: WebhookEvent = read("event", arguments)?;
            Box::pin(async move { Ok(json(&client.confirm(&event).await?)) })
        }
        "request" => {
            let raw: Raw = read("request", arguments)?;
            let method = method(&raw.method)?;
            Box::pin(async move {
                let mut request = client.request(method, raw.path);
                for (name, value) in raw.query {
                    let value = match value {
                        JsonValue::String(text) => text,
                        other => json(&other),
                    };
                    request = request.query(name, value);
                }
                if let Some(body) = &raw.body {
                    request = request.json(body);
                }
                let response = request.send().await?;
                let body = response.document()?;
                Ok(json(&Answer { status: response.status, headers: response.headers.iter().collect(), body }))
            })
        }
        _ => return Err(refused("operation", ["there is no operation ", operation].concat(), "Update the package.")),
    })
}

fn reference(arguments: JsValue) -> Result<ApplicationRef, Error> {
    let ids: Ids = read("reference", arguments)?;
    ApplicationRef::from_parts(ids.queue_id, ids.job_id)
}

pub(crate) fn query(arguments: JsValue) -> Result<AppliedJobsQuery, Error> {
    let Listing { limit, offset, status } = read("query", arguments)?;
    let mut query = AppliedJobsQuery::new();
    if let Some(limit) = limit {
        query = query.limit(whole("limit", limit)?);
    }
    if let Some(offset) = offset {
        query = query.offset(whole("offset", offset)?.into());
    }
    Ok(match status {
        Some(status) => query.status(status),
        None => query,
    })
}

fn options(waiting: JsValue, on_update: Option<Function>) -> Result<WaitOptions<'static>, Error> {
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
