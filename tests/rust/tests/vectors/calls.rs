//! Making the call that a step names, and returning its outcome as JSON.

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use uphunt::http::Method;
use uphunt::{
    Application, ApplicationRef, AppliedJobsQuery, BulkConfig, Client, PollSchedule, Received, Result, WaitOptions,
    WebhookEvent, WebhookInbox,
};
use uphunt_sandbox::replay::{CallName, Step};

/// The outcome of a call: the result's JSON form, what its methods return, and the updates that a wait's callback received.
#[derive(Default)]
pub(crate) struct Outcome {
    pub(crate) result: Value,
    pub(crate) derived: Value,
    pub(crate) updates: Vec<Value>,
}

/// Makes the call.
pub(crate) async fn call(client: &Client, inbox: &WebhookInbox, step: &Step) -> Result<Outcome> {
    let args = Args(&step.args);
    match step.call {
        CallName::Apply => client.apply(&args.read(&[])).await.map(plain),
        CallName::Status => client.status(args.reference()?).await.map(|application| settled(&application)),
        CallName::Wait | CallName::ApplyAndWait => wait(client, step.call, &args).await,
        CallName::AppliedJobs => client.applied_jobs(&args.page()).await.map(plain),
        CallName::IterAppliedJobs => {
            let (mut jobs, mut all) = (client.iter_applied_jobs(args.page()), Vec::new());
            while let Some(job) = jobs.next().await {
                all.push(job?);
            }
            Ok(plain(all))
        }
        CallName::GenerateProposal => client.generate_proposal(&args.read(&[])).await.map(plain),
        CallName::Freelancers => client.freelancers().await.map(|list| {
            let profiles: Vec<_> = list.profiles().map(|(_, profile)| &profile.profile_id).collect();
            let default = |one: &uphunt::Freelancer| one.default_profile().map(|profile| profile.profile_id.clone());
            let defaults: Vec<_> = list.freelancers.iter().map(default).collect();
            with(json!({"profiles": profiles, "defaultProfiles": defaults}), plain(&list))
        }),
        CallName::GetJob => {
            let job = client.get_job(&args.text("cipher").unwrap_or_default()).await?;
            Ok(with(json!({"companyId": job.company_id()}), plain(job)))
        }
        CallName::GetClientJobs => client.get_client_jobs(&args.text("companyId").unwrap_or_default()).await.map(plain),
        CallName::CheckSetup => {
            let report = client.check_setup().await;
            Ok(with(json!({"ready": report.is_ready()}), plain(report)))
        }
        CallName::Credits => Ok(plain(client.credits())),
        CallName::Request => request(client, &args).await,
        CallName::ApplyMany | CallName::WaitMany | CallName::ApplyAndWaitMany => bulk(client, step.call, &args).await,
        CallName::ParseWebhook | CallName::Receive | CallName::Release | CallName::Confirm => {
            webhook(client, inbox, step.call, &args).await
        }
    }
}

async fn bulk(client: &Client, call: CallName, args: &Args<'_>) -> Result<Outcome> {
    let config = BulkConfig::read(args.0.get("config").cloned().unwrap_or_else(|| json!({})))?;
    let items = |name| args.0.get(name).and_then(Value::as_array).into_iter().flatten();
    let requests = items("requests").map(|request| serde_json::from_value(request.clone()).expect("a request"));
    let references = items("references").filter_map(|reference| {
        let text = |name: &str| reference[name].as_str().map(str::to_owned);
        ApplicationRef::from_parts(text("queueId"), text("jobId")).ok()
    });
    let batch = match call {
        CallName::ApplyMany => client.apply_many(requests, config)?,
        CallName::WaitMany => client.wait_many(references, config)?,
        _ => client.apply_and_wait_many(requests, config)?,
    };
    Ok(plain(batch.finish().await))
}

async fn wait(client: &Client, call: CallName, args: &Args<'_>) -> Result<Outcome> {
    let mut updates = Vec::new();
    let schedule = PollSchedule {
        interval: args.millis("intervalMs").unwrap_or(PollSchedule::default().interval),
        jitter: 0.0,
        ..PollSchedule::default()
    };
    let options = WaitOptions::new()
        .timeout(args.millis("waitTimeoutMs").unwrap_or(PollSchedule::DEFAULT_TIMEOUT))
        .schedule(schedule)
        .on_update(|application| updates.push(form(application)));
    let application = if call == CallName::Wait {
        client.wait(args.reference()?, options).await?
    } else {
        client.apply_and_wait(&args.read(&WAIT_ARGS), options).await?
    };
    Ok(Outcome { updates, ..settled(&application) })
}

/// The arguments of a wait, beside those of the apply before it.
const WAIT_ARGS: [&str; 2] = ["waitTimeoutMs", "intervalMs"];

async fn request(client: &Client, args: &Args<'_>) -> Result<Outcome> {
    let method: Method = args.text("method").unwrap_or_else(|| "GET".to_owned()).parse()?;
    let mut request = client.request(method, args.text("path").unwrap_or_default());
    for (name, value) in args.0.get("query").and_then(Value::as_object).into_iter().flatten() {
        request = request.query(name, value.as_str().unwrap_or_default());
    }
    if let Some(body) = args.0.get("json") {
        request = request.json(body);
    }
    let answer = request.send().await?;
    Ok(Outcome { result: json!({"status": answer.status, "json": answer.json::<Value>()?}), ..Outcome::default() })
}

async fn webhook(client: &Client, inbox: &WebhookInbox, call: CallName, args: &Args<'_>) -> Result<Outcome> {
    let (id, body) = (args.text("deliveryId"), args.payload());
    let parsed = || WebhookEvent::parse(id.as_deref(), body.as_bytes());
    match call {
        CallName::ParseWebhook => parsed().map(plain),
        CallName::Confirm => Ok(settled(&client.confirm(&parsed()?).await?)),
        CallName::Release => inbox.release(&parsed()?).await.map(|()| plain(json!({}))),
        _ => Ok(match inbox.receive(id.as_deref(), body.as_bytes()).await? {
            Received::New(event) => plain(json!({"received": "new", "event": form(&event)})),
            Received::Duplicate { delivery_id } => plain(json!({"received": "duplicate", "deliveryId": delivery_id})),
            _ => plain(json!({"received": "something else"})),
        }),
    }
}

fn form(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("a model has a JSON form")
}

fn plain(value: impl Serialize) -> Outcome {
    Outcome { result: form(&value), ..Outcome::default() }
}

fn with(derived: Value, answer: Outcome) -> Outcome {
    Outcome { derived, ..answer }
}

fn settled(application: &Application) -> Outcome {
    let derived = json!({
        "settled": application.is_settled(),
        "credit": application.credit(),
        "hint": application.hint(),
    });
    with(derived, plain(application))
}

/// A step's arguments.
struct Args<'a>(&'a Map<String, Value>);

impl Args<'_> {
    fn text(&self, name: &str) -> Option<String> {
        self.0.get(name).and_then(Value::as_str).map(str::to_owned)
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.0.get(name).and_then(Value::as_u64)
    }

    fn millis(&self, name: &str) -> Option<Duration> {
        self.number(name).map(Duration::from_millis)
    }

    fn reference(&self) -> Result<ApplicationRef> {
        ApplicationRef::from_parts(self.text("queueId"), self.text("jobId"))
    }

    fn page(&self) -> AppliedJobsQuery {
        AppliedJobsQuery {
            limit: self.number("limit").map(|limit| u32::try_from(limit).expect("a limit is small")),
            offset: self.number("offset"),
            status: self.text("status").map(Into::into),
        }
    }

    /// The body of a webhook: text as it came, or JSON to be written as text.
    fn payload(&self) -> String {
        self.text("body").or_else(|| self.0.get("json").map(Value::to_string)).unwrap_or_default()
    }

    /// All arguments but these as one of the request models.
    fn read<T: DeserializeOwned>(&self, but: &[&str]) -> T {
        let all = self.0.iter().filter(|(name, _)| !but.contains(&name.as_str()));
        let all: Map<_, _> = all.map(|(name, value)| (name.clone(), value.clone())).collect();
        serde_json::from_value(all.into()).expect("the arguments fit the call")
    }
}
