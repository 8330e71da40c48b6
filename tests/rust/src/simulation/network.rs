//! The network: lets the script's troubles happen to each request, and notes what became of it.

use std::collections::VecDeque;
use std::future::pending;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::time::{Instant, sleep};
use uphunt::Transport;
use uphunt::http::{BoxFuture, Delivery, Headers, Method, Request, Response, TransportError, TransportErrorKind};

use super::lock;
use super::script::{Fate, Trouble};
use super::service::{By, Service};

/// What the network noted about one request of the client.
#[derive(Debug, Clone)]
pub struct Sent {
    /// For an apply: the number of the call that made it.
    pub call: Option<usize>,
    /// The job it names, if it names one.
    pub job: Option<String>,
    /// When it was sent.
    pub at: Instant,
    /// When the client had its answer, or gave up.
    pub ended: Option<Instant>,
    /// Whether the client cannot know if the service acted: everything but a refusal, an acceptance it can read, and a
    /// connection that was never there.
    pub doubtful: bool,
    /// Whether an answer of the service itself came through whole.
    pub answered: bool,
}

/// The way from the client to the service.
#[derive(Debug, Clone)]
pub struct Network(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    service: Arc<Service>,
    applies: Mutex<VecDeque<Fate>>,
    statuses: Mutex<VecDeque<Fate>>,
    log: Mutex<Vec<Sent>>,
}

impl Network {
    /// Troubles for the applies and the status reads, in the order in which they are sent.
    pub fn new(service: Arc<Service>, applies: Vec<Fate>, statuses: Vec<Fate>) -> Self {
        let (applies, statuses) = (Mutex::new(applies.into()), Mutex::new(statuses.into()));
        Self(Arc::new(Inner { service, applies, statuses, log: Mutex::default() }))
    }

    /// From now on nothing goes wrong.
    pub fn calm(&self) {
        lock(&self.0.applies).clear();
        lock(&self.0.statuses).clear();
    }

    /// Every request so far, in the order in which they were sent.
    pub fn log(&self) -> Vec<Sent> {
        lock(&self.0.log).clone()
    }

    fn fate(&self, is_apply: bool) -> Fate {
        let fates = if is_apply { &self.0.applies } else { &self.0.statuses };
        lock(fates).pop_front().unwrap_or(Fate { there_ms: 20, back_ms: 20, dateless: false, trouble: Trouble::None })
    }

    fn note(&self, place: usize, note: impl FnOnce(&mut Sent)) {
        note(&mut lock(&self.0.log)[place]);
    }
}

impl Transport for Network {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let parcel = Parcel::open(&request);
            let fate = self.fate(parcel.is_apply());
            let (call, job) = parcel.label();
            let at = Instant::now();
            let place = {
                let mut log = lock(&self.0.log);
                log.push(Sent { call, job, at, ended: None, doubtful: true, answered: false });
                log.len() - 1
            };
            let way = Way { network: self, place };
            let result = way.carry(parcel, &fate).await;
            self.note(place, |sent| sent.doubtful = is_doubtful(&result));
            result
        })
    }
}

/// By the contract alone, not by how the client reads it.
fn is_doubtful(result: &Result<Response, TransportError>) -> bool {
    let (status, body) = match result {
        Ok(response) => (response.status, response.body.as_slice()),
        Err(failure) if failure.delivery == Delivery::NotSent => return false,
        Err(failure) => (failure.status.unwrap_or(0), &[][..]),
    };
    let body = serde_json::from_slice::<Value>(body).unwrap_or_default();
    let is_accepted = (200..300).contains(&status) && body["queueId"].is_string();
    // Only the service's own JSON refuses: a page with the same status may come from something in between. Some statuses
    // are refusals, from the service or a proxy.
    let is_refusal = (400..500).contains(&status) && !matches!(status, 408 | 425 | 499) && body["error"].is_string();
    let is_refusal = is_refusal || matches!(status, 401 | 407 | 413 | 414 | 429 | 431);
    !is_accepted && !is_refusal
}

/// What a request requires of the service.
#[derive(Debug, Clone)]
enum Parcel {
    Apply { body: Value, number: usize },
    Status { name: String, id: String },
}

impl Parcel {
    fn open(request: &Request) -> Self {
        if request.method == Method::Post {
            let body: Value =
                request.body.as_deref().and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default();
            let number = body["call"].as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or(usize::MAX);
            return Self::Apply { body, number };
        }
        let query = request.url.split_once('?').and_then(|(_, query)| query.split_once('='));
        let (name, id) = query.unwrap_or_default();
        Self::Status { name: name.to_owned(), id: id.to_owned() }
    }

    fn is_apply(&self) -> bool {
        matches!(self, Self::Apply { .. })
    }

    fn label(&self) -> (Option<usize>, Option<String>) {
        match self {
            Self::Apply { body, number } => (Some(*number), body["jobId"].as_str().map(str::to_owned)),
            Self::Status { name, id } => (None, (name == "jobId").then(|| id.clone())),
        }
    }

    fn arrive(&self, service: &Service, late: bool) -> Response {
        match self {
            Self::Apply { body, number } => service.apply(body, By::Call { number: *number, late }),
            Self::Status { name, id } => service.status(name, id, late),
        }
    }
}

/// One request in flight. When the client gives it up, it is dropped, and that is recorded.
struct Way<'a> {
    network: &'a Network,
    place: usize,
}

impl Drop for Way<'_> {
    fn drop(&mut self) {
        self.network.note(self.place, |sent| sent.ended = Some(Instant::now()));
    }
}

impl Way<'_> {
    async fn carry(&self, parcel: Parcel, fate: &Fate) -> Result<Response, TransportError> {
        let arrive = || parcel.arrive(&self.network.0.service, false);
        let maybe_sent = |what: &str| TransportError::new(TransportErrorKind::Interrupted, Delivery::MaybeSent, what);
        if let Trouble::Late { by_ms, broken_after_ms } = fate.trouble {
            self.deliver_later(parcel.clone(), fate.there_ms + by_ms);
            match broken_after_ms {
                Some(after) => ms(after).await,
                None => pending().await,
            }
            return Err(maybe_sent("the connection was reset"));
        }
        ms(fate.there_ms).await;
        let result = match fate.trouble {
            Trouble::None => {
                let mut response = arrive();
                if fate.dateless {
                    response.headers = response.headers.iter().filter(|(name, _)| *name != "Date").map(owned).collect();
                }
                self.network.note(self.place, |sent| sent.answered = true);
                Ok(response)
            }
            Trouble::NotSent => {
                Err(TransportError::new(TransportErrorKind::Connect, Delivery::NotSent, "connection refused"))
            }
            Trouble::LostBefore | Trouble::Late { .. } => Err(maybe_sent("the connection was reset")),
            Trouble::LostAfter => {
                arrive();
                Err(maybe_sent("the connection was reset"))
            }
            Trouble::HeadOnly => {
                let status = Some(arrive().status);
                Err(TransportError { status, ..maybe_sent("the connection was reset amid the body") })
            }
            Trouble::Between { status, acted, retry_after_s } => {
                if acted {
                    arrive();
                }
                Ok(page(status, retry_after_s))
            }
            Trouble::TooMany { retry_after_s } => Ok(page(429, retry_after_s)),
            Trouble::Cut => {
                let mut response = arrive();
                response.body.truncate(response.body.len() / 2);
                Ok(response)
            }
            Trouble::Stall { acted } => {
                if acted {
                    arrive();
                }
                pending().await
            }
        };
        ms(fate.back_ms).await;
        result
    }

    /// It arrives whether or not the client still waits for it.
    fn deliver_later(&self, parcel: Parcel, after_ms: u32) {
        let (network, place) = (self.network.clone(), self.place);
        tokio::spawn(async move {
            ms(after_ms).await;
            let late = lock(&network.0.log)[place].ended.is_some();
            parcel.arrive(&network.0.service, late);
        });
    }
}

fn page(status: u16, retry_after_s: Option<u8>) -> Response {
    let mut headers = Headers::from_iter([("content-type", "text/html")]);
    if let Some(seconds) = retry_after_s {
        headers.append("Retry-After", &seconds.to_string());
    }
    Response { status, headers, body: b"<html><h1>Please stand by</h1></html>".to_vec() }
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

async fn ms(milliseconds: u32) {
    sleep(Duration::from_millis(milliseconds.into())).await;
}
