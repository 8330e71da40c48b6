//! What the page reads: one snapshot of everything, and an event after each change.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use axum::routing::get;
use axum::{Json, Router};
use futures_util::{Stream, stream};
use serde_json::{Value, json};

use super::account_of;
use crate::error_response::ErrorResponse;
use crate::faults::Fault;
use crate::service::Service;
use crate::store::applications::Application;
use crate::store::{agency, applications, deliveries, freelancers};

/// How many applications, deliveries and requests a snapshot has at most, the newest of each.
const NEWEST: u32 = 200;
/// Changes within this time are one event.
const PAUSE: Duration = Duration::from_millis(100);

pub(super) fn router() -> Router<Arc<Service>> {
    Router::new().route("/sandbox/accounts/{account}/overview", get(overview)).route("/sandbox/events", get(events))
}

async fn overview(
    State(service): State<Arc<Service>>,
    Path(account): Path<String>,
) -> Result<Json<Value>, ErrorResponse> {
    let account = account_of(&service, &account)?;
    let cycles = service.cycles(account)?;
    let (agency, members, invitations, freelancers, newest, deliveries) = service.store.read(|db| {
        Ok::<_, rusqlite::Error>((
            agency::find(db, account)?,
            agency::members(db, account)?,
            agency::invitations(db, account)?,
            freelancers::list(db, account)?,
            applications::page(db, account, None, NEWEST, 0)?.0,
            deliveries::recent(db, account, NEWEST)?,
        ))
    })?;
    let requests = service.log.list();
    Ok(Json(json!({
        "account": service.account(account)?.to_json(service.now()),
        "ledger": service.ledger(account)?,
        "cycles": cycles,
        "agency": agency,
        "members": members,
        "invitations": invitations,
        "freelancers": freelancers,
        "keys": service.keys(account)?,
        "webhooks": service.webhooks(account)?,
        "deliveries": deliveries,
        "applications": newest.iter().map(Application::to_details).collect::<Vec<_>>(),
        "requests": requests.iter().rev().take(NEWEST as usize).collect::<Vec<_>>(),
        "faults": service.faults.list().iter().map(Fault::to_string).collect::<Vec<_>>(),
        "clock": { "now": service.now(), "advancedMs": service.clock.advanced_ms() },
    })))
}

/// Server-sent events, one after each change. They carry nothing: the snapshot does.
async fn events(State(service): State<Arc<Service>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let first = Box::pin(Arc::clone(&service.changes).notified_owned());
    let changes = stream::unfold((service, first), |(service, changed)| async move {
        changed.await;
        // Registered before the pause, so that a change during it is the next event.
        let mut next = Box::pin(Arc::clone(&service.changes).notified_owned());
        next.as_mut().enable();
        tokio::time::sleep(PAUSE).await;
        Some((Ok(Event::default().data("changed")), (service, next)))
    });
    Sse::new(changes).keep_alive(KeepAlive::default())
}
