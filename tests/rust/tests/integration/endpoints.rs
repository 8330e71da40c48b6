//! The seven calls, and every field of their answers.

use serde_json::json;
use uphunt::{
    ApplicationRef, ApplicationStatus, AppliedJobsQuery, ApplyRequest, Credit, Endpoint, ErrorKind, GenerateProposal,
    ProposalTerms, ReasoningEffort, Timeline,
};

use crate::setting::{open, proposal, queued, requests_to, settle};

#[tokio::test]
async fn apply_sends_everything_and_reads_everything() {
    let (sandbox, client) = open().await;
    let profile = client.freelancers().await.unwrap().profiles().nth(1).unwrap().1.profile_id.clone();
    let mut request = ApplyRequest::new("~01abc123def456", "Hi…\n“Grüße”")
        .profile_id(&profile)
        .proposal(ProposalTerms::new().hourly_rate(72.5).timeline(Timeline::ThreeToSixMonths))
        .auto_fill_other_questions(true)
        .question_answer("Which tools?", "Rust and patience");
    request.extra.insert("boostConnects".into(), json!(4));
    let submission = client.apply(&request).await.unwrap();
    assert_eq!(submission.credits_remaining, Some(99));
    assert_eq!(submission.job_id.as_deref(), Some("~01abc123def456"));
    assert_eq!(submission.application_status, Some(ApplicationStatus::Processing));
    assert!(submission.processed_job_id.is_some() && !submission.recovered && submission.extra.is_empty());
    let kept = sandbox.applications().unwrap().remove(0);
    assert_eq!(kept["queueId"], submission.queue_id);
    assert_eq!(kept["profileId"], profile);
    let expected = json!({
        "jobId": "~01abc123def456",
        "coverLetter": "Hi…\n“Grüße”",
        "profileId": profile,
        "proposal": { "hourlyRate": 72.5, "timeline": "3 to 6 months" },
        "autoFillOtherQuestions": true,
        "questionAnswers": [{ "question": "Which tools?", "answer": "Rust and patience" }],
        "boostConnects": 4,
    });
    assert_eq!(kept["request"], expected);
}

#[tokio::test]
async fn status_is_read_by_queue_id_and_by_job_id() {
    let (sandbox, client) = open().await;
    let submission = client.apply(&proposal("~011")).await.unwrap();
    let processing = client.status(&submission).await.unwrap();
    assert_eq!(processing.application_status, ApplicationStatus::Processing);
    assert_eq!((processing.applied_at, processing.processed_at, &processing.error_message), (None, None, &None));
    settle(&sandbox).await;
    let applied = client.status(ApplicationRef::queue(&submission.queue_id)).await.unwrap();
    assert_eq!(applied.queue_id.as_ref(), Some(&submission.queue_id));
    assert_eq!(applied.job_id.as_deref(), Some("~011"));
    assert_eq!(applied.processed_job_id, submission.processed_job_id);
    assert_eq!(applied.application_status, ApplicationStatus::Applied);
    assert!(applied.application_status_message.as_ref().unwrap().contains("submitted"));
    assert!(applied.applied_at > applied.processed_at, "as in the documented example");
    let since = sandbox.clock().now_ms() - applied.applied_at.unwrap().as_millis();
    assert!((0..5_000).contains(&since), "settled {since} ms ago");
    assert_eq!((&applied.error_message, applied.credit()), (&None, Credit::Deducted));
    assert_eq!(applied.extra.iter().collect::<Vec<_>>(), [(&"errorMessage".to_owned(), &json!(null))]);
    assert_eq!(client.status(ApplicationRef::job("~011")).await.unwrap(), applied);
}

#[tokio::test]
async fn a_url_a_ciphertext_and_a_uuid_name_the_same_job() {
    let (sandbox, client) = open().await;
    let url = "https://www.upwork.com/jobs/Rust-engineer_~01abc123def456/?source=rss&x=1#top";
    let submission = client.apply(&proposal(url)).await.unwrap();
    let uuid = submission.processed_job_id.clone().unwrap();
    for name in [url, "~01abc123def456", &uuid] {
        let found = client.status(ApplicationRef::job(name)).await.unwrap();
        assert_eq!(found.queue_id.as_ref(), Some(&submission.queue_id), "{name}");
        let again = client.apply(&proposal(name)).await.unwrap_err();
        assert_eq!(again.kind, ErrorKind::AlreadyApplied, "{name}");
    }
    assert_eq!(queued(&sandbox), 1);
}

#[tokio::test]
async fn applied_jobs_are_paged_and_filtered() {
    let (sandbox, client) = open().await;
    for job in ["~011", "~01sandbox_failed_2", "~013"] {
        client.apply(&proposal(job)).await.unwrap();
    }
    settle(&sandbox).await;
    let page = client.applied_jobs(&AppliedJobsQuery::new().limit(2).offset(1)).await.unwrap();
    assert_eq!((page.total, page.limit, page.offset), (Some(3), Some(2), Some(1)));
    let jobs: Vec<_> = page.jobs.iter().map(|job| job.job_id.as_deref().unwrap()).collect();
    assert_eq!(jobs, ["~01sandbox_failed_2", "~011"], "newest first");
    let failed = client.applied_jobs(&AppliedJobsQuery::new().status(ApplicationStatus::Failed)).await.unwrap();
    assert_eq!((failed.total, failed.jobs.len()), (Some(1), 1));
    assert!(failed.jobs[0].error_message.is_some());
}

#[tokio::test]
async fn a_proposal_is_written_for_a_known_job_or_a_described_one() {
    let (sandbox, client) = open().await;
    let known = GenerateProposal::for_job("~011").reasoning_effort(ReasoningEffort::High).feed_id("7");
    let letter = client.generate_proposal(&known).await.unwrap();
    assert!(letter.proposal.contains("A plan:") && letter.extra.is_empty(), "{}", letter.proposal);
    let described = GenerateProposal::for_description("Rust SDK, five languages", "We need an SDK");
    let letter = client.generate_proposal(&described).await.unwrap();
    assert!(letter.proposal.contains("Rust SDK, five languages"), "{}", letter.proposal);
    assert_eq!((queued(&sandbox), sandbox.ledger().unwrap().available), (0, 100), "nothing is sent, nothing is spent");
}

#[tokio::test]
async fn freelancers_come_with_their_profiles() {
    let (_sandbox, client) = open().await;
    let everyone = client.freelancers().await.unwrap();
    let jonas = everyone.freelancers.iter().find(|one| one.name.as_deref() == Some("Jonas Lie")).unwrap();
    assert!(jonas.id.is_some() && jonas.profile_url.as_ref().unwrap().starts_with("https://www.upwork.com/"));
    assert_eq!((jonas.title.as_deref(), jonas.hourly_rate), (Some("Full-stack developer"), Some(65.0)));
    assert_eq!(jonas.profiles.len(), 3);
    let default = jonas.default_profile().unwrap();
    assert!(default.is_default && default.title == jonas.title && default.hourly_rate == jonas.hourly_rate);
    let python = &jonas.profiles[2];
    assert_eq!((python.title.as_deref(), python.hourly_rate), (Some("Python automation"), Some(60.0)));
    assert_eq!(everyone.by_profile(&python.profile_id), Some(jonas));
    assert!(everyone.extra.is_empty() && jonas.extra.is_empty());
}

#[tokio::test]
async fn an_archived_job_leads_to_its_clients_jobs() {
    let (sandbox, client) = open().await;
    let job = client.get_job("~0211").await.unwrap();
    let company = job.company_id().unwrap();
    assert_eq!(job.document["ciphertext"], "~0211");
    let jobs = client.get_client_jobs(&company).await.unwrap();
    assert_eq!(jobs.company_id.as_ref(), Some(&company));
    assert!(jobs.last_synced_at.unwrap().as_millis() <= sandbox.clock().now_ms());
    let buyer = jobs.buyer.as_ref().unwrap();
    let stats = buyer.stats.as_ref().unwrap();
    assert!(stats.total_assignments.unwrap() >= 12 && buyer.posted_count.unwrap() >= 14);
    assert_eq!((stats.score, stats.feedback_count, stats.total_jobs_with_hires), (Some(4.75), Some(11), Some(9)));
    assert_eq!(stats.total_charges.as_ref().unwrap().amount, Some(18_250.5));
    assert_eq!(buyer.avg_hourly_jobs_rate.as_ref().unwrap().amount, Some(42.5));
    assert_eq!(buyer.phone_verification_status.as_ref().unwrap().status.as_deref(), Some("VERIFIED"));
    assert_eq!(buyer.location.as_ref().unwrap().country.as_deref(), Some("NOR"));
    assert_eq!(buyer.company.as_ref().unwrap().extra["isEDCReplicated"], json!(null));
    assert_eq!(buyer.enterprise, Some(false));
    assert!(buyer.top_client.is_some() && buyer.extra.is_empty() && stats.extra.is_empty() && jobs.extra.is_empty());
    let open = &jobs.open_jobs[0];
    assert!(open.id.is_some() && open.title.is_some() && open.ciphertext.as_ref().unwrap().starts_with("~02"));
    assert_eq!((open.r#type.as_deref(), open.is_ptc_private), (Some("HOURLY"), Some(false)));
    let (public, private) = (&jobs.work_history[0], &jobs.work_history[1]);
    assert_eq!((public.total_charge, public.total_hours), (Some(4120.0), Some(96.5)));
    assert_eq!(public.start_date.as_deref(), Some("2025-02-03T09:12:44.000Z"));
    assert_eq!(public.end_date.as_deref(), Some("2025-04-18T17:30:02.113Z"));
    assert_eq!(
        (private.is_ptc_job, private.status.as_deref(), private.total_charge),
        (Some(true), Some("ACTIVE"), None)
    );
    assert_eq!((jobs.archived_ciphers.len(), jobs.archived_job_ids.len()), (2, 2));
    assert!(client.get_job(&jobs.archived_ciphers[0]).await.is_ok());
}

#[tokio::test]
async fn bad_input_is_refused_before_anything_is_sent() {
    let (sandbox, client) = open().await;
    let refused = [
        client.apply(&proposal("")).await.err(),
        client.apply(&ApplyRequest::new("~011", " \n")).await.err(),
        client.apply(&proposal("~011").proposal(ProposalTerms::new().hourly_rate(-1.0))).await.err(),
        client.status(ApplicationRef::queue("../apply")).await.err(),
        client.status(ApplicationRef::job("~011?x=1")).await.err(),
        client.get_job("~02 1").await.err(),
        client.get_client_jobs("..").await.err(),
        client.generate_proposal(&GenerateProposal::default()).await.err(),
        client.applied_jobs(&AppliedJobsQuery::new().limit(0)).await.err(),
    ];
    for error in refused {
        let error = error.expect("it should be refused");
        assert_eq!((error.kind, error.attempts), (ErrorKind::InvalidInput, 0));
        assert!(error.field.is_some() && error.hint.is_some(), "{error}");
    }
    assert!(sandbox.requests_seen().is_empty());
}

#[tokio::test]
async fn every_request_goes_to_its_documented_path() {
    let (sandbox, client) = open().await;
    let _ = client.apply(&proposal("~011")).await.unwrap();
    let _ = client.status(ApplicationRef::job("~011")).await.unwrap();
    let _ = client.applied_jobs(&AppliedJobsQuery::new()).await.unwrap();
    let _ = client.generate_proposal(&GenerateProposal::for_job("~011")).await.unwrap();
    let _ = client.freelancers().await.unwrap();
    let _ = client.get_job("~0211").await.unwrap();
    let _ = client.get_client_jobs("77").await.unwrap();
    for endpoint in Endpoint::ALL {
        let seen = requests_to(&sandbox, *endpoint);
        assert_eq!((seen.len(), seen[0].status), (1, Some(200)), "{}", endpoint.name());
        assert!(seen[0].headers.iter().any(|name| name == "x-api-key"));
    }
    assert_eq!(requests_to(&sandbox, Endpoint::Status)[0].query.as_deref(), Some("jobId=~011"));
    assert_eq!(requests_to(&sandbox, Endpoint::ClientJobs)[0].path, "/api/clients/77/jobs");
}
