//! The form of a case in `tests/vectors/*.json`. `docs/vectors.md` explains it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::listener_form::{Listener, Proxy};
use super::reply::Reply;

/// The key of every case that does not bring its own.
const KEY: &str = "sk_uphunt_5eed0c0de5eed0c0de5eed0c0de5eed0";

/// One file of cases.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VectorFile {
    /// Where the JSON Schema is, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// What its cases have in common.
    pub about: String,
    /// The cases.
    pub cases: Vec<Case>,
}

/// One case: the calls that a client makes, the requests that must arrive, and what is answered.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Case {
    /// A sentence in `snake_case`, unique among all files.
    pub name: String,
    /// Why it matters.
    pub about: String,
    /// What a platform must be able to do for this case to make sense there.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// How the client is made.
    #[serde(default)]
    pub client: ClientOptions,
    /// How the server listens at the base URL; plain HTTP/1.1 without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listener: Option<Listener>,
    /// A proxy that the case's client is given as `{{proxy}}`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<Proxy>,
    /// The calls, one after the other, with one client and one webhook inbox.
    pub steps: Vec<Step>,
    /// The requests that must arrive, each with its response. No other may arrive.
    #[serde(default)]
    pub exchanges: Vec<Exchange>,
    /// Whether the requests may arrive in any order; otherwise they must arrive in this one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub any_order: bool,
}

/// Something that not every platform can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Need {
    /// Distinguishes a connection that was never made from one that broke. A browser does not.
    NotSent,
    /// Shows the status and the target of a redirect that is not followed. A browser does not.
    RedirectStatus,
    /// May set `User-Agent`. A browser may not.
    UserAgent,
    /// Takes `queueId` and `jobId` as two arguments, so that both or neither can be given.
    SeparateIds,
    /// Opens its own connections: CA certificates, proxies, stale connections, HTTP/2 errors. Nothing on `fetch` does.
    NativeTransport,
}

/// How the case's client is made. What a case leaves out has these defaults, which are served filled in.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ClientOptions {
    /// The API key.
    pub api_key: String,
    /// Makes the client without a key.
    pub without_key: bool,
    /// The base URL, with `{{base}}` for the run's own. A run is begun with it filled in.
    pub base_url: String,
    /// Extra headers of every request.
    pub headers: BTreeMap<String, String>,
    /// The product in front of the SDK's own in `User-Agent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// How long one attempt may take.
    pub timeout_ms: u64,
    /// How long a call may take; `null` for no end.
    pub deadline_ms: Option<u64>,
    /// Attempts after the first.
    pub max_retries: u32,
    /// The ceiling of the wait before the first retry.
    pub backoff_base_ms: u64,
    /// The ceiling of every wait.
    pub backoff_cap_ms: u64,
    /// What to do about the limits.
    pub pacing: PacingName,
    /// How long connecting may take, the TLS handshake included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connect_timeout_ms: Option<u64>,
    /// PEM certificates to trust beside the system's, with `{{ca}}` for the server's own. Served filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ca_certificates: Option<String>,
    /// A PEM certificate with its key, with `{{clientCertificate}}` for one that the server accepts. Served filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_certificate: Option<String>,
    /// The URL of a proxy, with `{{proxy}}` for the run's own. Filled in when a run begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy: Option<String>,
    /// The hosts to which no proxy is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_proxy: Option<String>,
}

impl Default for ClientOptions {
    fn default() -> Self {
        Self {
            api_key: KEY.to_owned(),
            without_key: false,
            base_url: "{{base}}".to_owned(),
            headers: BTreeMap::new(),
            user_agent: None,
            timeout_ms: 10_000,
            deadline_ms: Some(30_000),
            max_retries: 2,
            backoff_base_ms: 1,
            backoff_cap_ms: 5,
            pacing: PacingName::Wait,
            connect_timeout_ms: None,
            ca_certificates: None,
            client_certificate: None,
            proxy: None,
            no_proxy: None,
        }
    }
}

/// What a client does about the limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PacingName {
    /// Waits for a permit.
    Wait,
    /// Fails at once.
    FailFast,
    /// Sends.
    Off,
}

/// One call and what must come of it: a result or an error.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Step {
    /// The call.
    pub call: CallName,
    /// Its arguments.
    #[serde(default)]
    pub args: Map<String, Value>,
    /// What the JSON form of the result must contain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<Value>,
    /// What the result must have beyond its fields: `settled`, `credit`, `hint`, `companyId`, `profiles`, `ready`, ….
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived: Option<Value>,
    /// The states that the callback of a wait must receive, in order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updates: Option<Value>,
    /// What the JSON form of the error must contain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<Value>,
    /// How long the call may take at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_ms: Option<u64>,
    /// How long the runner waits before the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pause_ms: Option<u64>,
    /// How often the call is made at the same time; each must end as the step says. Once without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_once: Option<u32>,
}

/// The calls, by the names of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "each is the method of that name")]
pub enum CallName {
    Apply,
    Status,
    Wait,
    ApplyAndWait,
    AppliedJobs,
    IterAppliedJobs,
    GenerateProposal,
    Freelancers,
    GetJob,
    GetClientJobs,
    CheckSetup,
    Credits,
    ParseWebhook,
    Receive,
    Release,
    Confirm,
    Request,
    ApplyMany,
    WaitMany,
    ApplyAndWaitMany,
}

/// A request that must arrive, and its answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Exchange {
    /// What must arrive.
    pub request: ExpectedRequest,
    /// What is answered.
    pub reply: Reply,
    /// Whether it may arrive more than once. In order, only the last exchange may say so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub repeats: bool,
    /// How long after the answer before it, at the earliest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before_ms: Option<u64>,
    /// Which connection it must arrive on; any without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<ConnectionUse>,
}

/// The connection that a request must arrive on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ConnectionUse {
    /// The one of the request before it.
    Same,
    /// One that carried no request of this run.
    New,
}

/// A request that must arrive.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExpectedRequest {
    /// The method.
    pub method: String,
    /// The path below the base URL, as it travels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The decoded query: these pairs and no others.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub query: BTreeMap<String, String>,
    /// Instead of path and query: both as they travel, where the escaping itself matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Headers beside those that every request must have.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, Value>,
    /// Headers that must not be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent_headers: Vec<String>,
    /// The JSON body, exactly. Without it the request must have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
}
