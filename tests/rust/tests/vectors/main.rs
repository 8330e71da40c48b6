//! Runs the shared vectors with the Rust client against the replay server. How to write a runner in another language:
//! `docs/vectors.md`.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod calls;
mod client;
mod compare;
mod runner;
mod schema;

use std::path::Path;

use serde_json::{Value, json};
use uphunt_sandbox::replay::{Replay, VectorFile, Vectors};

fn vectors() -> Vectors {
    Vectors::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors")).expect("the vectors are well-formed")
}

/// Runs a changed copy of a case, and returns what was wrong.
async fn problems_after(name: &str, change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut case = serde_json::to_value(vectors().case(name).expect("the case exists")).unwrap();
    change(&mut case);
    let file: VectorFile = serde_json::from_value(json!({"about": "changed", "cases": [case]})).unwrap();
    let changed = Vectors::new(vec![("changed.json".to_owned(), file)]).unwrap();
    let replay = Replay::start(changed).await.unwrap();
    runner::run(&replay, replay.vectors().case(name).unwrap(), &runner::transport()).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_case_passes() {
    let failures = runner::run_all(&Replay::start(vectors()).await.unwrap()).await;
    assert!(failures.is_empty(), "{} cases failed:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn there_are_enough_cases_and_each_says_why_it_is_there() {
    let vectors = vectors();
    for (file, cases) in vectors.files() {
        println!("{file}: {} cases", cases.cases.len());
        assert!(!cases.about.is_empty(), "{file} says what it is about");
    }
    let silent: Vec<_> = vectors.cases().filter(|case| case.about.is_empty()).map(|case| &case.name).collect();
    assert!(silent.is_empty(), "{silent:?} do not say why they are there");
    assert!(vectors.cases().count() >= 270, "there are only {}", vectors.cases().count());
}

#[tokio::test]
async fn a_wrong_result_is_noticed() {
    let name = "an_accepted_apply_gives_its_queue_id";
    assert_eq!(problems_after(name, |_| ()).await, Vec::<String>::new());
    let problems = problems_after(name, |case| case["steps"][0]["result"]["queueId"] = json!("another")).await;
    assert!(matches!(&problems[..], [one] if one.contains("queueId: expected \"another\"")), "{problems:?}");
    let problems = problems_after(name, |case| {
        let step = &mut case["steps"][0];
        step.as_object_mut().unwrap().remove("result");
        step["error"] = json!({"kind": "not_found"});
    })
    .await;
    assert!(matches!(&problems[..], [one] if one.contains("expected an error")), "{problems:?}");
}

#[tokio::test]
async fn a_request_that_differs_or_never_comes_or_is_one_too_many_is_noticed() {
    let name = "an_accepted_apply_gives_its_queue_id";
    let problems =
        problems_after(name, |case| case["exchanges"][0]["request"]["body"]["coverLetter"] = json!("Bye")).await;
    assert!(matches!(&problems[..], [one] if one.contains("body: coverLetter")), "{problems:?}");
    let problems = problems_after(name, |case| {
        let again = case["exchanges"][0].clone();
        case["exchanges"].as_array_mut().unwrap().push(again);
    })
    .await;
    assert!(matches!(&problems[..], [one] if one.contains("never came")), "{problems:?}");
    let problems = problems_after(name, |case| case["exchanges"] = json!([])).await;
    assert!(problems.iter().any(|problem| problem.contains("was not expected")), "{problems:?}");
}

#[tokio::test]
async fn a_key_in_an_outcome_is_noticed() {
    let problems = problems_after("an_accepted_apply_gives_its_queue_id", |case| {
        case["exchanges"][0]["reply"]["json"]["echo"] = case["client"]["apiKey"].clone();
    })
    .await;
    assert!(matches!(&problems[..], [one] if one.contains("contains the key")), "{problems:?}");
}
