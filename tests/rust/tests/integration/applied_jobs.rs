//! Reading every application while new ones arrive: none that was there is skipped, none comes twice.

use std::collections::HashSet;

use futures_util::StreamExt;
use uphunt::{ApplicationStatus, AppliedJobsQuery, Client, Endpoint, ErrorKind};
use uphunt_sandbox::Fault;

use crate::setting::{open, proposal, requests_to, settle, status_fault};

async fn apply_to(client: &Client, jobs: std::ops::Range<u32>) -> Vec<String> {
    let mut ids = Vec::new();
    for job in jobs {
        ids.push(client.apply(&proposal(&format!("~01{job}"))).await.unwrap().queue_id);
    }
    ids
}

#[tokio::test]
async fn every_application_comes_once_newest_first() {
    let (_sandbox, client) = open().await;
    let mut expected = apply_to(&client, 0..23).await;
    expected.reverse();
    let mut jobs = client.iter_applied_jobs(AppliedJobsQuery::new().limit(5));
    let mut read = Vec::new();
    while let Some(job) = jobs.next().await {
        read.push(job.unwrap().queue_id.unwrap());
    }
    assert_eq!(read, expected);
    assert!(jobs.next().await.is_none());
}

#[tokio::test]
async fn rows_that_arrive_meanwhile_neither_hide_nor_repeat_any() {
    let (_sandbox, client) = open().await;
    let there = apply_to(&client, 0..20).await;
    let mut jobs = client.iter_applied_jobs(AppliedJobsQuery::new().limit(4));
    let (mut read, mut next_job) = (Vec::new(), 20);
    while let Some(job) = jobs.next().await {
        read.push(job.unwrap().queue_id.unwrap());
        if read.len() % 3 == 1 && next_job < 34 {
            apply_to(&client, next_job..next_job + 2).await;
            next_job += 2;
        }
    }
    let once: HashSet<_> = read.iter().collect();
    assert_eq!(once.len(), read.len(), "none comes twice");
    assert!(there.iter().all(|id| once.contains(id)), "none that was there is skipped");
}

#[tokio::test]
async fn rows_that_leave_the_filter_meanwhile_hide_none_that_stays() {
    let (sandbox, client) = open().await;
    let mut staying = Vec::new();
    for job in 0..12 {
        let job = if job % 2 == 0 { format!("~01sandbox_stuck_{job}") } else { format!("~01{job}") };
        let id = client.apply(&proposal(&job)).await.unwrap().queue_id;
        if job.contains("stuck") {
            staying.push(id);
        }
    }
    let query = AppliedJobsQuery::new().limit(3).status(ApplicationStatus::Processing);
    let mut jobs = client.iter_applied_jobs(query);
    let mut read = HashSet::new();
    while let Some(job) = jobs.next().await {
        assert!(read.insert(job.unwrap().queue_id.unwrap()));
        if read.len() == 4 {
            settle(&sandbox).await;
        }
    }
    assert!(staying.iter().all(|id| read.contains(id)));
}

#[tokio::test]
async fn a_stream_ends_after_its_first_error_and_an_iteration_can_go_on() {
    let (sandbox, client) = open().await;
    apply_to(&client, 0..6).await;
    let query = || AppliedJobsQuery::new().limit(3);
    let broken = || Fault::once(Endpoint::AppliedJobs, status_fault(401)).after(1);
    sandbox.faults().add(broken());
    let streamed: Vec<_> = client.iter_applied_jobs(query()).into_stream().collect().await;
    assert_eq!((streamed.len(), streamed[3].as_ref().unwrap_err().kind), (4, ErrorKind::Unauthorized));
    sandbox.faults().add(broken());
    let mut jobs = client.iter_applied_jobs(query());
    let (mut read, mut errors) = (0, 0);
    while let Some(job) = jobs.next().await {
        if job.is_ok() { read += 1 } else { errors += 1 }
    }
    assert_eq!((read, errors), (6, 1));
}

#[tokio::test]
async fn an_account_without_applications_takes_one_request() {
    let (sandbox, client) = open().await;
    assert!(client.iter_applied_jobs(AppliedJobsQuery::new()).next().await.is_none());
    assert_eq!(requests_to(&sandbox, Endpoint::AppliedJobs).len(), 1);
}
