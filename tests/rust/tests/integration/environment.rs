//! A client by its environment, and a base URL with a path.

use uphunt::{ApplicationRef, AppliedJobsQuery, Client, ErrorKind};
use uphunt_sandbox::Sandbox;

use crate::forwarder::Forwarder;
use crate::oneself;
use crate::setting::{builder, open, proposal};

#[tokio::test]
async fn a_base_url_may_have_a_path() {
    let (sandbox, _) = open().await;
    let gateway = Forwarder::to(sandbox.url(), "/uphunt/v1").await;
    let client = builder(&sandbox).base_url(format!("{}/uphunt/v1/", gateway.url)).build().unwrap();
    client.apply(&proposal("~011")).await.unwrap();
    client.status(ApplicationRef::job("~011")).await.unwrap();
    assert_eq!(client.applied_jobs(&AppliedJobsQuery::new().limit(5)).await.unwrap().total, Some(1));
    assert_eq!(client.get_client_jobs("77").await.unwrap().company_id.as_deref(), Some("77"));
    let expected = [
        "/uphunt/v1/api/auto-apply-v2/apply",
        "/uphunt/v1/api/auto-apply-v2/status?jobId=~011",
        "/uphunt/v1/api/auto-apply-v2/applied-jobs?limit=5",
        "/uphunt/v1/api/clients/77/jobs",
    ];
    assert_eq!(gateway.targets(), expected);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn from_env_reads_the_key_and_the_base_url() {
    if oneself::is_child() {
        let client = Client::from_env().unwrap();
        assert_eq!(client.freelancers().await.unwrap().freelancers.len(), 3);
        return;
    }
    let sandbox = Sandbox::builder().start().await.unwrap();
    let variables = [("UPHUNT_API_KEY", sandbox.api_key()), ("UPHUNT_BASE_URL", sandbox.url())];
    let child = oneself::run("environment::from_env_reads_the_key_and_the_base_url", &variables);
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
    assert_eq!(sandbox.requests_seen().len(), 1);
}

#[test]
fn from_env_without_a_key_says_so() {
    if oneself::is_child() {
        let error = Client::from_env().unwrap_err();
        assert_eq!((error.kind, error.field.as_deref()), (ErrorKind::InvalidInput, Some("apiKey")));
        assert!(error.hint.as_ref().unwrap().contains("UPHUNT_API_KEY"));
        return;
    }
    let child = oneself::run("environment::from_env_without_a_key_says_so", &[("UPHUNT_API_KEY", "")]);
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
}

#[test]
fn from_env_goes_to_the_service_when_the_base_url_is_empty() {
    if oneself::is_child() {
        assert!(format!("{:?}", Client::from_env().unwrap()).contains("\"https://uphunt.io\""));
        return;
    }
    let variables = [("UPHUNT_API_KEY", "sk_uphunt_0123456789"), ("UPHUNT_BASE_URL", "")];
    let child = oneself::run("environment::from_env_goes_to_the_service_when_the_base_url_is_empty", &variables);
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
}

#[tokio::test]
async fn what_is_set_wins_over_the_environment() {
    let (sandbox, _) = open().await;
    if oneself::is_child() {
        let client = builder(&sandbox).from_env().build().unwrap();
        client.freelancers().await.unwrap();
        return;
    }
    let variables = [("UPHUNT_API_KEY", "sk_uphunt_wrong"), ("UPHUNT_BASE_URL", "http://127.0.0.1:1")];
    let child = oneself::run("environment::what_is_set_wins_over_the_environment", &variables);
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_proxy_of_the_environment_gets_no_plain_http_to_this_machine() {
    if oneself::is_child() {
        assert_eq!(Client::from_env().unwrap().freelancers().await.unwrap().freelancers.len(), 3);
        return;
    }
    let sandbox = Sandbox::builder().start().await.unwrap();
    let proxy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    proxy.set_nonblocking(true).unwrap();
    let address = format!("http://{}", proxy.local_addr().unwrap());
    let variables = [
        ("UPHUNT_API_KEY", sandbox.api_key()),
        ("UPHUNT_BASE_URL", sandbox.url()),
        ("HTTP_PROXY", address.as_str()),
        ("http_proxy", address.as_str()),
        ("NO_PROXY", ""),
        ("no_proxy", ""),
    ];
    let name = "environment::a_proxy_of_the_environment_gets_no_plain_http_to_this_machine";
    let child = oneself::run(name, &variables);
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
    assert!(proxy.accept().is_err(), "the key went to the proxy in clear");
    assert_eq!(sandbox.requests_seen().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_client_that_sends_no_key_takes_none_from_the_environment() {
    if oneself::is_child() {
        let client = Client::builder().without_key().from_env().build().unwrap();
        assert_eq!(client.freelancers().await.unwrap_err().kind, ErrorKind::Unauthorized);
        return;
    }
    let sandbox = Sandbox::builder().start().await.unwrap();
    let variables = [("UPHUNT_API_KEY", sandbox.api_key()), ("UPHUNT_BASE_URL", sandbox.url())];
    let child = oneself::run("environment::a_client_that_sends_no_key_takes_none_from_the_environment", &variables);
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
    let seen = sandbox.requests_seen();
    assert!(!seen.is_empty() && seen.iter().all(|request| request.headers.iter().all(|name| name != "x-api-key")));
}

#[test]
fn variables_that_would_break_every_connection_are_refused_when_the_client_is_made() {
    const NAME: &str = "environment::variables_that_would_break_every_connection_are_refused_when_the_client_is_made";
    if oneself::is_child() {
        let error = Client::builder().without_key().build().unwrap_err();
        assert_eq!(error.field, std::env::var("UPHUNT_TEST_FIELD").ok(), "{error}");
        assert!(!format!("{error:?}").contains("secret"), "{error}");
        return;
    }
    for (name, value) in [
        ("HTTPS_PROXY", "http://"),
        ("https_proxy", "http://user:secret@"),
        ("ALL_PROXY", "ftp://proxy.local"),
        ("SSL_CERT_FILE", "/nowhere/ca.pem"),
    ] {
        let child = oneself::run(NAME, &[(name, value), ("UPHUNT_TEST_FIELD", name)]);
        assert!(child.status.success(), "{name}: {}", String::from_utf8_lossy(&child.stdout));
    }
}

#[tokio::test]
async fn a_client_without_a_key_takes_none_from_the_environment_in_any_order() {
    const NAME: &str = "environment::a_client_without_a_key_takes_none_from_the_environment_in_any_order";
    if oneself::is_child() {
        assert!(Client::builder().without_key().from_env().build().is_ok());
        assert!(Client::builder().from_env().without_key().build().is_ok());
        return;
    }
    let child = oneself::run(NAME, &[("UPHUNT_API_KEY", "sk_uphunt_0123456789")]);
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
}
