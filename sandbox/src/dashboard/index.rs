//! `GET /sandbox`: every route of the dashboard, as JSON.

use std::sync::Arc;

use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};
use uphunt::Endpoint;

use crate::service::Service;

/// Method, path and meaning of each route. `{account}` is a number, or `default` for the first account.
pub(crate) const ROUTES: &[(&str, &str, &str)] = &[
    ("GET", "/sandbox", "this index"),
    ("GET", "/sandbox/accounts", "every account"),
    ("POST", "/sandbox/accounts", "sign up {email}: a 7-day trial and a business developer"),
    ("GET", "/sandbox/accounts/{account}", "one account"),
    ("PUT", "/sandbox/accounts/{account}/subscription", "{state: active|expired, plan?, credits?}"),
    ("PUT", "/sandbox/accounts/{account}/credits", "{available}: set what may be spent in this cycle"),
    ("GET", "/sandbox/accounts/{account}/overview", "everything that the page shows, the newest 200 of each kind"),
    ("GET", "/sandbox/events", "server-sent events: one after each change"),
    ("GET", "/sandbox/accounts/{account}/ledger", "granted = available + reserved + deducted; Connects"),
    ("GET", "/sandbox/accounts/{account}/cycles", "credits and Connects by billing cycle, the current one last"),
    ("GET", "/sandbox/accounts/{account}/applications", "every application with all details"),
    ("GET", "/sandbox/accounts/{account}/agency", "the agency"),
    (
        "POST",
        "/sandbox/accounts/{account}/agency",
        "{name?, agencyPlus?, profileComplete?, location?, skills?, tier?, completedWork?, connects?}",
    ),
    ("PATCH", "/sandbox/accounts/{account}/agency", "change any of the same"),
    ("GET", "/sandbox/accounts/{account}/agency/invitations", "invitations, pending or accepted"),
    ("POST", "/sandbox/accounts/{account}/agency/invitations", "{profileUrl}"),
    ("DELETE", "/sandbox/accounts/{account}/agency/developer", "remove the business developer from the agency"),
    ("GET", "/sandbox/accounts/{account}/agency/members", "everybody in the agency, the business developer included"),
    ("GET", "/sandbox/accounts/{account}/agency/freelancers", "freelancers and profiles, as Upwork shows them"),
    (
        "POST",
        "/sandbox/accounts/{account}/agency/freelancers",
        "{name, title, hourlyRate, specializations?, portfolio?}",
    ),
    ("DELETE", "/sandbox/accounts/{account}/agency/freelancers/{freelancer}", "remove a freelancer"),
    ("GET", "/sandbox/accounts/{account}/keys", "keys: prefix and date"),
    ("POST", "/sandbox/accounts/{account}/keys", "create a key; shown only in this response"),
    ("DELETE", "/sandbox/accounts/{account}/keys/{key}", "delete a key"),
    ("GET", "/sandbox/accounts/{account}/feeds", "feeds"),
    ("POST", "/sandbox/accounts/{account}/feeds", "{name, profileId, coverLetter?}"),
    ("PATCH", "/sandbox/accounts/{account}/feeds/{feed}", "{profileId}: pin another freelancer"),
    (
        "POST",
        "/sandbox/accounts/{account}/feeds/{feed}/matches",
        "{jobId, coverLetter?}: apply as the pinned freelancer",
    ),
    ("PUT", "/sandbox/jobs/{job}", "put a document into the jobs archive"),
    ("PUT", "/sandbox/clients/{company}", "put a client's jobs into the archive"),
    ("GET", "/sandbox/accounts/{account}/webhooks", "webhooks"),
    ("POST", "/sandbox/accounts/{account}/webhooks", "{url}"),
    ("DELETE", "/sandbox/accounts/{account}/webhooks/{webhook}", "delete a webhook"),
    ("GET", "/sandbox/accounts/{account}/deliveries", "deliveries with the response to each attempt"),
    ("POST", "/sandbox/accounts/{account}/deliveries/{delivery}/resend", "send a delivery again, with the same id"),
    ("GET", "/sandbox/webhooks", "the first account's webhooks"),
    ("POST", "/sandbox/webhooks", "{url}, for the first account"),
    ("GET", "/sandbox/deliveries", "the first account's deliveries"),
    ("GET", "/sandbox/faults", "faults that may still hit"),
    ("POST", "/sandbox/faults", "{faults: [text], seed?}"),
    ("DELETE", "/sandbox/faults", "remove every fault"),
    ("GET", "/sandbox/clock", "now, in Unix milliseconds"),
    ("POST", "/sandbox/clock", "{advanceMs}"),
    ("GET", "/sandbox/requests", "requests to the API"),
    ("DELETE", "/sandbox/requests", "clear the list"),
];

pub(super) fn router() -> Router<Arc<Service>> {
    Router::new().route("/sandbox", get(index))
}

async fn index() -> Json<Value> {
    let routes: Vec<Value> =
        ROUTES.iter().map(|(method, path, about)| json!({ "method": method, "path": path, "about": about })).collect();
    let endpoints: Vec<Value> =
        Endpoint::ALL.iter().map(|endpoint| json!({ "name": endpoint.name(), "path": endpoint.path() })).collect();
    Json(json!({ "routes": routes, "endpoints": endpoints }))
}
