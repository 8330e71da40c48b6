//! Sign-up, subscription, ledger, applications.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, put};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::{account_of, whole_number};
use crate::api::body;
use crate::error_response::ErrorResponse;
use crate::service::Service;
use crate::store::accounts;
use crate::store::applications::Application;

type Answer = Result<Json<Value>, ErrorResponse>;

pub(super) fn router() -> Router<Arc<Service>> {
    Router::new()
        .route("/sandbox/accounts", get(list).post(sign_up))
        .route("/sandbox/accounts/{account}", get(show))
        .route("/sandbox/accounts/{account}/subscription", put(subscription))
        .route("/sandbox/accounts/{account}/credits", put(credits))
        .route("/sandbox/accounts/{account}/ledger", get(ledger))
        .route("/sandbox/accounts/{account}/cycles", get(cycles))
        .route("/sandbox/accounts/{account}/applications", get(applications))
}

async fn list(State(service): State<Arc<Service>>) -> Answer {
    let now = service.now();
    let accounts = service.store.read(accounts::all)?;
    Ok(Json(json!({ "accounts": accounts.iter().map(|account| account.to_json(now)).collect::<Vec<_>>() })))
}

async fn sign_up(
    State(service): State<Arc<Service>>,
    request: Body,
) -> Result<(StatusCode, Json<Value>), ErrorResponse> {
    let email = body::required_text(&body::object(request).await?, "email")?;
    let account = service.sign_up(&email)?;
    Ok((StatusCode::CREATED, Json(account.to_json(service.now()))))
}

async fn show(State(service): State<Arc<Service>>, Path(account): Path<String>) -> Answer {
    let account = service.account(account_of(&service, &account)?)?;
    Ok(Json(account.to_json(service.now())))
}

/// `{"state": "active", "plan": …, "credits": …}` starts a billing cycle; `{"state": "active"}` alone resumes an expired
/// subscription; `{"state": "expired"}` ends it.
async fn subscription(State(service): State<Arc<Service>>, Path(account): Path<String>, request: Body) -> Answer {
    let account = account_of(&service, &account)?;
    let request = body::object(request).await?;
    let plan = body::text(&request, "plan")?;
    let credits = whole_number(&request, "credits")?;
    match body::required_text(&request, "state")?.as_str() {
        "expired" => service.set_subscription_active(account, false)?,
        "active" if plan.is_none() && credits.is_none() && service.account(account)?.plan != "trial" => {
            service.set_subscription_active(account, true)?;
        }
        "active" => {
            service.subscribe(account, plan.as_deref().unwrap_or("growth"), credits.unwrap_or(100))?;
        }
        other => return Err(ErrorResponse::invalid(format!("Unknown state `{other}`: active or expired"))),
    }
    Ok(Json(service.account(account)?.to_json(service.now())))
}

async fn credits(State(service): State<Arc<Service>>, Path(account): Path<String>, request: Body) -> Answer {
    let account = account_of(&service, &account)?;
    let available = whole_number(&body::object(request).await?, "available")?;
    let available = available.ok_or_else(|| ErrorResponse::malformed("`available` is required"))?;
    Ok(Json(json!(service.set_credits(account, available)?)))
}

async fn ledger(State(service): State<Arc<Service>>, Path(account): Path<String>) -> Answer {
    Ok(Json(json!(service.ledger(account_of(&service, &account)?)?)))
}

async fn cycles(State(service): State<Arc<Service>>, Path(account): Path<String>) -> Answer {
    Ok(Json(json!({ "cycles": service.cycles(account_of(&service, &account)?)? })))
}

async fn applications(State(service): State<Arc<Service>>, Path(account): Path<String>) -> Answer {
    let applications = service.applications(account_of(&service, &account)?)?;
    Ok(Json(json!({ "applications": applications.iter().map(Application::to_details).collect::<Vec<_>>() })))
}
