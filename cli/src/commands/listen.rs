//! `listen`: a receiver of webhooks.

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::{Value, json};
use tokio::sync::Notify;
use uphunt::http::BoxFuture;
use uphunt::{Application, ApplyRequest, Client, DeliveryStore, Received, StoreError, WebhookEvent, WebhookInbox};
use uphunt_campaign::Campaign;
use uphunt_sandbox::Sandbox;

use super::{Context, campaign};
use crate::args::{Database, Listen};
use crate::failure::{Failure, Result};
use crate::output::{Output, dim, printable, status};

/// The waits before an event is forwarded again.
const FORWARD_RETRIES: [Duration; 4] =
    [Duration::from_secs(1), Duration::from_secs(5), Duration::from_secs(15), Duration::from_mins(1)];

/// How long open requests may take once the server was stopped. The service gives each delivery as long.
const GRACE: Duration = Duration::from_secs(10);

/// How long `--test` waits for its event.
const TEST: Duration = Duration::from_secs(30);

/// What the requests' handler needs.
struct Receiver {
    inbox: WebhookInbox,
    log: Arc<Log>,
    /// To confirm events with; `None` where the user believes them as they come.
    client: Option<Client>,
    campaign: Option<Campaign>,
    forward: Option<(reqwest::Client, String)>,
    output: Output,
    handled: Notify,
    has_handled: AtomicBool,
    stopping: Notify,
}

/// Receives webhooks until a signal stops it; with `--test`, until one has come through a sandbox.
pub(crate) async fn listen(context: &Context, listen: &Listen) -> Result {
    let sandbox = if listen.test { Some(start_sandbox().await?) } else { None };
    let client = match (&sandbox, listen.no_confirm) {
        (Some(sandbox), _) => Some(Client::builder().api_key(sandbox.api_key()).base_url(sandbox.url()).build()?),
        (None, true) => None,
        (None, false) => Some(context.client()?),
    };
    let campaign = match &listen.campaign {
        Some(db) => Some(campaign::open(&Database { db: db.clone(), name: listen.name.clone() }).await?),
        None => None,
    };
    let forward = match &listen.forward_to {
        Some(url) => {
            let hint = "Give it as http://host/path or https://host/path.";
            let url = reqwest::Url::parse(url)
                .map_err(|error| Failure::usage(format!("--forward-to is not a URL: {error}"), hint))?;
            // Like the core, and unlike reqwest's default: without a C compiler. Fails where one is installed already.
            let _ = rustls::crypto::ring::default_provider().install_default();
            let client = reqwest::Client::builder().timeout(Duration::from_secs(10)).build();
            let client = client.map_err(|error| Failure::new(error.to_string(), "Check the system's certificates."))?;
            Some((client, url.to_string()))
        }
        None => None,
    };
    let log = Arc::new(Log::open(&listen.log)?);
    let receiver = Arc::new(Receiver {
        inbox: WebhookInbox::with_store(Arc::clone(&log)),
        log,
        client,
        campaign,
        forward,
        output: context.output,
        handled: Notify::new(),
        has_handled: AtomicBool::new(false),
        stopping: Notify::new(),
    });
    let listener = tokio::net::TcpListener::bind(&listen.address).await.map_err(|error| {
        Failure::usage(format!("cannot listen on {}: {error}", listen.address), "Choose another with --address.")
    })?;
    let address = listener.local_addr()?;
    let url = format!("http://{address}/");
    context.output.note(&format!("Listening on {url}  {}", dim("Ctrl-C stops it.")))?;
    if sandbox.is_none() && address.ip().is_loopback() {
        let advice = "The service cannot reach this address: put a tunnel or a reverse proxy in front, and register its URL in the dashboard.";
        context.output.note(&dim(advice))?;
    }
    let router = Router::new().fallback(post(receive)).with_state(Arc::clone(&receiver));
    let server = axum::serve(listener, router).with_graceful_shutdown(stopped(Arc::clone(&receiver), listen.test));
    let mut server = tokio::spawn(server.into_future());
    if let (Some(sandbox), Some(client)) = (&sandbox, &receiver.client) {
        sandbox
            .register_webhook(&url)
            .map_err(|error| Failure::new(error.to_string(), "This is a defect of the sandbox."))?;
        client.apply(&ApplyRequest::new("~01sandbox_applied_test", "A test of webhooks")).await?;
    }
    let ended = tokio::select! {
        ended = &mut server => ended,
        () = grace(&receiver) => Ok(Ok(())),
    };
    match ended {
        Ok(ended) => ended?,
        Err(error) => return Err(Failure::new(error.to_string(), "This is a defect: please report it.")),
    }
    if !listen.test {
        return Ok(());
    }
    if !receiver.has_handled.load(Ordering::SeqCst) {
        let message = format!("the test event was not handled within {} s", TEST.as_secs());
        return Err(Failure::new(message, "Run it again with --verbose to see why."));
    }
    context.output.note("The test event arrived.")
}

/// Waits until the server has to end although requests are open: a while after it was stopped, or at a second signal.
async fn grace(receiver: &Receiver) {
    receiver.stopping.notified().await;
    tokio::select! {
        () = tokio::time::sleep(GRACE) => {}
        _ = super::stopped() => {}
    }
}

async fn start_sandbox() -> Result<Sandbox> {
    let started = Sandbox::builder().settle_delay(Duration::from_millis(200)).start().await;
    started.map_err(|error| Failure::new(format!("the sandbox cannot start: {error}"), "Try again."))
}

async fn stopped(receiver: Arc<Receiver>, test: bool) {
    if test {
        // A delivery that never comes must not leave the test hanging.
        let _ = tokio::time::timeout(TEST, receiver.handled.notified()).await;
    } else if super::stopped().await.is_err() {
        std::future::pending::<()>().await;
    }
    receiver.stopping.notify_one();
}

/// Handles a delivery: 200 once it is recorded, 400 for what is no event, 503 for what could not be recorded or confirmed, so
/// that the service delivers it again.
async fn receive(State(receiver): State<Arc<Receiver>>, headers: HeaderMap, body: Bytes) -> (StatusCode, String) {
    let id = headers.get(WebhookEvent::DELIVERY_HEADER).and_then(|id| id.to_str().ok());
    let event = match receiver.inbox.receive(id, &body).await {
        Ok(Received::New(event)) => event,
        Ok(_) => return (StatusCode::OK, "received before\n".to_owned()),
        Err(error) => return (StatusCode::BAD_REQUEST, format!("{error}\n")),
    };
    match receiver.handle(&event).await {
        Ok(()) => {
            if let Some((client, url)) = receiver.forward.clone() {
                tokio::spawn(forward(client, url, event.delivery_id.clone(), body));
            }
            receiver.has_handled.store(true, Ordering::SeqCst);
            receiver.handled.notify_one();
            (StatusCode::OK, "received\n".to_owned())
        }
        Err(failure) => {
            // If the store fails as well, the event stays marked; the log says so.
            if let Err(error) = receiver.inbox.release(&event).await {
                tracing::error!(%error, "an event could not be released for redelivery");
            }
            tracing::warn!(%failure, "an event could not be handled");
            (StatusCode::SERVICE_UNAVAILABLE, "try again\n".to_owned())
        }
    }
}

impl Receiver {
    /// Confirms an event with the service, records it, and shows it.
    async fn handle(&self, event: &WebhookEvent) -> Result {
        let application = match &self.client {
            Some(client) => client.confirm(event).await?,
            None => event.application.clone(),
        };
        let mut confirmed = event.clone();
        confirmed.application = application;
        if let Some(campaign) = &self.campaign {
            campaign.settled(&confirmed).await?;
        }
        let entry = json!({
            "deliveryId": confirmed.delivery_id,
            "event": confirmed.event,
            "confirmed": self.client.is_some(),
            "application": confirmed.application,
        });
        self.log.append(&entry)?;
        if let Err(failure) = self.output.show(&entry, |_| describe(&confirmed.application)) {
            // It is handled; delivering it again would not help.
            tracing::warn!(%failure, "an event could not be shown");
        }
        Ok(())
    }
}

fn describe(application: &Application) -> String {
    let job = application.job_id.as_deref().map_or_else(|| "an unknown job".to_owned(), printable);
    let queue = application.queue_id.as_deref().map(|id| dim(&format!("  {}", printable(id)))).unwrap_or_default();
    format!("{}  {job}{queue}  the credit is {}", status(&application.application_status), application.credit())
}

/// Passes an event on, with the same delivery id each time, until the receiver answers 2xx.
async fn forward(client: reqwest::Client, url: String, delivery_id: Option<String>, body: Bytes) {
    for pause in FORWARD_RETRIES.iter().map(Some).chain([None]) {
        let mut request = client.post(&url).header("content-type", "application/json").body(body.clone());
        if let Some(id) = &delivery_id {
            request = request.header(WebhookEvent::DELIVERY_HEADER, id);
        }
        match request.send().await.and_then(reqwest::Response::error_for_status) {
            Ok(_) => return,
            Err(error) => match pause {
                Some(pause) => {
                    tracing::warn!(%error, "an event could not be forwarded; trying again");
                    tokio::time::sleep(*pause).await;
                }
                None => tracing::error!(%error, "an event could not be forwarded; giving up"),
            },
        }
    }
}

/// Deliveries in a JSON lines file: what was handled, also before a restart.
struct Log(Mutex<Deliveries>);

struct Deliveries {
    file: File,
    known: HashSet<String>,
    /// Whether the last line has no end: a crash or a full disk cut it off. What followed in it would not be found after a restart.
    cut_off: bool,
}

impl Log {
    fn open(path: &Path) -> Result<Self> {
        let failed = |error: std::io::Error| {
            Failure::usage(format!("{} cannot be opened: {error}", path.display()), "Choose another file with --log.")
        };
        let file = OpenOptions::new().create(true).read(true).append(true).open(path).map_err(failed)?;
        let mut known = HashSet::new();
        let (mut reader, mut line) = (BufReader::new(&file), Vec::new());
        let mut cut_off = false;
        while reader.read_until(b'\n', &mut line).map_err(failed)? > 0 {
            // A line that was cut off by a crash is no delivery that was handled.
            let entry: Option<Value> = serde_json::from_slice(&line).ok();
            known.extend(entry.and_then(|entry| entry["deliveryId"].as_str().map(str::to_owned)));
            cut_off = !line.ends_with(b"\n");
            line.clear();
        }
        Ok(Self(Mutex::new(Deliveries { file, known, cut_off })))
    }

    fn append(&self, entry: &Value) -> Result {
        let mut deliveries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let start = if deliveries.cut_off { "\n" } else { "" };
        deliveries.cut_off = true;
        // One write, so that lines of several deliveries do not mix.
        deliveries.file.write_all(format!("{start}{entry}\n").as_bytes())?;
        deliveries.cut_off = false;
        match deliveries.file.sync_data() {
            // A device such as /dev/null keeps nothing.
            Err(error) if error.kind() == std::io::ErrorKind::InvalidInput => Ok(()),
            synced => Ok(synced?),
        }
    }
}

impl DeliveryStore for Log {
    fn claim<'a>(&'a self, delivery_id: &'a str) -> BoxFuture<'a, Result<bool, StoreError>> {
        let new = self.0.lock().unwrap_or_else(PoisonError::into_inner).known.insert(delivery_id.to_owned());
        Box::pin(std::future::ready(Ok(new)))
    }

    fn release<'a>(&'a self, delivery_id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).known.remove(delivery_id);
        Box::pin(std::future::ready(Ok(())))
    }
}
