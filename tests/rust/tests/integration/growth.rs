//! Rule 6, the service may grow: what is new is kept, what is strange is named, and neither costs an answer.

use serde_json::json;
use uphunt::{
    ApplicationRef, ApplicationStatus, AppliedJobsQuery, Client, Credit, ErrorKind, PollSchedule, WaitOptions,
};

use crate::script::Script;
use crate::setting::{OFTEN, proposal, quick};

fn speaking_to(service: &Script) -> Client {
    Client::builder().api_key("sk_uphunt_0123456789").base_url(&service.url).calls(quick()).build().unwrap()
}

async fn answering(body: serde_json::Value) -> (Script, Client) {
    let service = Script::always(200, &body.to_string()).await;
    let client = speaking_to(&service);
    (service, client)
}

#[tokio::test]
async fn an_unknown_status_is_a_value_and_unknown_fields_are_kept() {
    let (_service, client) =
        answering(json!({ "queueId": "q", "applicationStatus": "shortlisted", "score": 0.9, "by": { "who": "x" } }))
            .await;
    let application = client.status(ApplicationRef::queue("q")).await.unwrap();
    assert_eq!(application.application_status, ApplicationStatus::Other("shortlisted".into()));
    assert_eq!((application.is_settled(), application.credit()), (false, Credit::Reserved));
    assert_eq!((&application.extra["score"], &application.extra["by"]["who"]), (&json!(0.9), &json!("x")));
    assert_eq!(serde_json::to_value(&application).unwrap()["applicationStatus"], "shortlisted");
}

#[tokio::test]
async fn waiting_goes_on_through_an_unknown_status() {
    const STATES: [&str; 4] = ["processing", "reviewing", "reviewing", "applied"];
    let service = Script::new(|_, before| {
        (200, json!({ "queueId": "q", "applicationStatus": STATES[before.min(3)] }).to_string())
    })
    .await;
    let mut told = Vec::new();
    let options = WaitOptions::new()
        .schedule(PollSchedule { ..OFTEN })
        .on_update(|application| told.push(application.application_status.to_string()));
    let settled = speaking_to(&service).wait(ApplicationRef::queue("q"), options).await.unwrap();
    assert!(settled.is_applied());
    assert_eq!(told, ["processing", "reviewing", "applied"]);
}

#[tokio::test]
async fn the_answer_to_apply_needs_a_queue_id_and_nothing_else() {
    let (service, client) = answering(json!({ "queueId": "q_1", "creditsRemaining": "41", "eta": 30 })).await;
    let submission = client.apply(&proposal("~011")).await.unwrap();
    assert_eq!((submission.queue_id.as_str(), submission.credits_remaining), ("q_1", Some(41)));
    assert_eq!((&submission.job_id, &submission.extra["eta"]), (&None, &json!(30)));
    let heard = &service.heard()[0];
    assert_eq!((heard.method.as_str(), heard.header("content-type")), ("POST", "application/json"));
    assert!(String::from_utf8_lossy(&heard.body).starts_with(r#"{"jobId":"~011""#));
}

#[tokio::test]
async fn applied_jobs_are_understood_in_every_shape() {
    let row = json!({ "queueId": "q", "applicationStatus": "applied" });
    let mut shapes = vec![json!([row])];
    for name in ["jobs", "appliedJobs", "applications", "data", "items", "results"] {
        shapes.push(json!({ name: [row], "total": 1, "cursor": "c" }));
    }
    for shape in shapes {
        let (_service, client) = answering(shape.clone()).await;
        let page = client.applied_jobs(&AppliedJobsQuery::new()).await.unwrap();
        assert_eq!(page.jobs[0].queue_id.as_deref(), Some("q"), "{shape}");
        assert_eq!(shape.is_object().then_some(&json!("c")), page.extra.get("cursor"));
    }
}

#[tokio::test]
async fn missing_optional_fields_are_fine() {
    let (_service, client) = answering(json!({ "applicationStatus": "applied" })).await;
    assert!(client.status(ApplicationRef::queue("q")).await.unwrap().is_applied());
    let (_service, client) = answering(json!({ "freelancers": [{ "name": "A" }], "openJobs": null })).await;
    assert_eq!(client.freelancers().await.unwrap().profiles().count(), 0);
    assert!(client.get_client_jobs("7").await.unwrap().open_jobs.is_empty());
}

#[tokio::test]
async fn an_error_that_is_not_json_keeps_its_status() {
    let service = Script::always(502, "<html>\n<h1>Bad gateway</h1></html>").await;
    let error = speaking_to(&service).freelancers().await.unwrap_err();
    assert_eq!((error.kind, error.status, error.attempts), (ErrorKind::Server, Some(502), 3));
    assert_eq!(error.body.as_deref(), Some("<html>\n<h1>Bad gateway</h1></html>"));
}

#[tokio::test]
async fn a_status_that_is_not_documented_has_a_kind_all_the_same() {
    for (status, kind) in [(418, ErrorKind::BadRequest), (599, ErrorKind::Server)] {
        let service = Script::always(status, r#"{"error":{"message":"short and stout"}}"#).await;
        let error = speaking_to(&service).freelancers().await.unwrap_err();
        assert_eq!((error.kind, error.status), (kind, Some(status)));
        assert!(error.message.contains("short and stout"), "{error}");
    }
}

#[tokio::test]
async fn a_decoding_error_names_the_path_in_the_document() {
    let (service, client) = answering(json!({ "queueId": "q_1", "applicationStatus": 7 })).await;
    let error = client.status(ApplicationRef::queue("q_1")).await.unwrap_err();
    assert_eq!((error.kind, error.status, service.heard().len()), (ErrorKind::Decode, Some(200), 1));
    assert!(error.message.contains("`applicationStatus` is not as documented"), "{error}");
    assert!(error.body.as_ref().unwrap().contains("q_1"));
}

#[tokio::test]
async fn one_odd_row_does_not_cost_the_page() {
    let rows = json!({ "jobs": [{ "applicationStatus": "applied" }, { "applicationStatus": 7 }] });
    let (_service, client) = answering(rows).await;
    let page = client.applied_jobs(&AppliedJobsQuery::new()).await.unwrap();
    assert_eq!((page.jobs.len(), page.jobs[1].is_settled()), (2, false));
    assert_eq!(page.jobs[1].extra["applicationStatus"], 7);
}
