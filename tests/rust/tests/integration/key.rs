//! Rule 5, the key stays put: it goes to the service and nowhere else.

use uphunt::{ApplicationRef, AppliedJobsQuery, Client, Endpoint, ErrorKind};
use uphunt_sandbox::{Fault, FaultKind, Sandbox};

use crate::script::Script;
use crate::setting::{builder, client, open, proposal, queued};

#[tokio::test]
async fn a_redirect_to_another_host_is_not_followed_and_the_key_never_arrives_there() {
    let elsewhere = Script::always(200, r#"{"freelancers":[]}"#).await;
    let (sandbox, client) = open().await;
    let redirect = FaultKind::Redirect(format!("{}/api", elsewhere.url));
    for endpoint in [Endpoint::Freelancers, Endpoint::Status, Endpoint::Apply] {
        sandbox.faults().add(Fault::once(endpoint, redirect.clone()));
    }
    let errors =
        [client.freelancers().await.unwrap_err(), client.status(ApplicationRef::job("~011")).await.unwrap_err()];
    for error in errors {
        assert_eq!(
            (error.kind, error.status, error.attempts),
            (ErrorKind::UnexpectedResponse, Some(307), 1),
            "{error}"
        );
        assert!(error.message.contains("not followed") && error.message.contains(&elsewhere.url), "{error}");
    }
    // Whatever redirected the proposal may have passed it on, so it is looked up before it is sent again.
    let submission = client.apply(&proposal("~011")).await.unwrap();
    assert!(!submission.recovered);
    assert!(elsewhere.heard().is_empty());
    assert_eq!((queued(&sandbox), client.credits().in_doubt), (1, 0));
}

#[test]
fn plain_http_to_another_host_is_refused() {
    let builder = || Client::builder().api_key("sk_uphunt_0123456789").base_url("http://uphunt.example");
    let error = builder().build().unwrap_err();
    assert_eq!((error.kind, error.field.as_deref()), (ErrorKind::InvalidInput, Some("baseUrl")));
    assert!(error.message.contains("plain http"), "{error}");
    assert!(builder().allow_http(true).build().is_ok(), "unless asked for");
}

#[tokio::test]
async fn the_key_is_in_no_debug_and_no_error() {
    let (sandbox, client) = open().await;
    let key = sandbox.api_key();
    let echo = Script::always(400, &format!(r#"{{"error":"who is {key}?","code":"{key}"}}"#)).await;
    let builder = || Client::builder().api_key(key).base_url(&echo.url);
    let error = builder().build().unwrap().freelancers().await.unwrap_err();
    assert_eq!(echo.heard()[0].header("x-api-key"), key);
    for shown in [format!("{client:?}"), format!("{error:?}"), error.to_string(), error.body.clone().unwrap()] {
        assert!(!shown.contains(key), "{shown}");
    }
    assert!(error.message.contains("who is"), "{error}");
}

#[tokio::test]
async fn a_new_key_works_beside_the_old_one() {
    let (sandbox, old) = open().await;
    let new = builder(&sandbox).api_key(sandbox.create_key().unwrap()).build().unwrap();
    for client in [&old, &new] {
        assert!(client.freelancers().await.is_ok());
    }
}

#[tokio::test]
async fn a_key_that_a_new_one_revoked_says_so() {
    let sandbox = Sandbox::builder().one_key().start().await.unwrap();
    let new = builder(&sandbox).api_key(sandbox.create_key().unwrap()).build().unwrap();
    assert_eq!(client(&sandbox).freelancers().await.unwrap_err().kind, ErrorKind::Unauthorized);
    assert!(new.freelancers().await.is_ok());
}

#[tokio::test]
async fn what_stands_in_a_path_or_query_is_percent_encoded() {
    let service = Script::always(200, r#"{"companyId":"x"}"#).await;
    let client = Client::builder().api_key("sk_uphunt_0123456789").base_url(&service.url).build().unwrap();
    client.get_client_jobs("a+b=c;d'é").await.unwrap();
    let _ = client.applied_jobs(&AppliedJobsQuery::new().status("a b&limit=1#top/é")).await;
    let targets: Vec<_> = service.heard().into_iter().map(|heard| heard.target).collect();
    assert_eq!(targets[0], "/api/clients/a%2Bb%3Dc%3Bd%27%C3%A9/jobs");
    assert_eq!(targets[1], "/api/auto-apply-v2/applied-jobs?status=a%20b%26limit%3D1%23top%2F%C3%A9");
}
