//! Each row of the contract's limits: the client admits exactly the documented number and holds back the next one itself.

use uphunt::{
    ApplicationRef, AppliedJobsQuery, Client, Endpoint, ErrorKind, GenerateProposal, Pacing, RateLimit, Result,
};
use uphunt_sandbox::Sandbox;

use crate::setting::{builder, proposal, requests_to};

/// One request that costs nothing. A 404 is an answer, too.
async fn call(client: &Client, endpoint: Endpoint) -> Result<()> {
    let answer = match endpoint {
        Endpoint::Apply => client.apply(&proposal("~01sandbox_missing")).await.map(drop),
        Endpoint::Status => client.status(ApplicationRef::queue("nobody")).await.map(drop),
        Endpoint::AppliedJobs => client.applied_jobs(&AppliedJobsQuery::new()).await.map(drop),
        Endpoint::GenerateProposal => client.generate_proposal(&GenerateProposal::for_job("~011")).await.map(drop),
        Endpoint::Freelancers => client.freelancers().await.map(drop),
        Endpoint::ArchivedJob => client.get_job("~021").await.map(drop),
        Endpoint::ClientJobs => client.get_client_jobs("77").await.map(drop),
        other => unreachable!("{} is not in the contract", other.name()),
    };
    answer.or_else(|error| if error.kind == ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

/// Uses up the window: the next call fails here, with the time to wait, and the sandbox never has to say 429.
async fn use_up(sandbox: &Sandbox, client: &Client, endpoint: Endpoint, window: RateLimit) {
    for sent in 0..window.requests {
        call(client, endpoint).await.unwrap_or_else(|error| panic!("{sent} were sent: {error}"));
    }
    let held = call(client, endpoint).await.unwrap_err();
    assert_eq!((held.kind, held.status, held.attempts), (ErrorKind::RateLimited, None, 0), "{held}");
    let wait = held.retry_after.unwrap();
    assert!(wait <= window.per + std::time::Duration::from_secs(2) && wait > window.per / 2, "{wait:?}");
    let seen = requests_to(sandbox, endpoint);
    assert_eq!(seen.len(), window.requests as usize);
    assert!(seen.iter().all(|request| request.status != Some(429)));
}

/// The documented limits, as they are.
async fn admits_a_minute(endpoint: Endpoint, requests: u32) {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let client = builder(&sandbox).pacing(Pacing::FailFast).build().unwrap();
    use_up(&sandbox, &client, endpoint, RateLimit::per_minute(requests)).await;
}

/// The documented limit of a day alone: with that of a minute beside it, this would take a quarter of an hour.
async fn admits_a_day(endpoint: Endpoint, requests: u32) {
    let window = RateLimit::per_day(requests);
    assert!(endpoint.limits().contains(&window));
    let sandbox = Sandbox::builder().limit(endpoint, [window]).start().await.unwrap();
    let client = builder(&sandbox).pacing(Pacing::FailFast).limits(endpoint, &[window]).build().unwrap();
    use_up(&sandbox, &client, endpoint, window).await;
}

macro_rules! limits {
    ($($name:ident: $admits:ident($endpoint:ident, $requests:literal);)+) => {
        $(
            #[tokio::test]
            async fn $name() {
                $admits(Endpoint::$endpoint, $requests).await;
            }
        )+
    };
}

limits! {
    limit_apply_60_a_minute: admits_a_minute(Apply, 60);
    limit_apply_1000_a_day: admits_a_day(Apply, 1_000);
    limit_status_300_a_minute: admits_a_minute(Status, 300);
    limit_applied_jobs_60_a_minute: admits_a_minute(AppliedJobs, 60);
    limit_generate_proposal_30_a_minute: admits_a_minute(GenerateProposal, 30);
    limit_generate_proposal_500_a_day: admits_a_day(GenerateProposal, 500);
    limit_freelancers_30_a_minute: admits_a_minute(Freelancers, 30);
    limit_archived_job_60_a_minute: admits_a_minute(ArchivedJob, 60);
    limit_client_jobs_60_a_minute: admits_a_minute(ClientJobs, 60);
}
