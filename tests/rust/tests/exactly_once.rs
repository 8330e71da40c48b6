//! Thousands of random stories: whatever the network, the service and others do, the promises of `apply` hold.
//!
//! What exactly is promised, and where a client's power ends, stands in [`uphunt_tests::simulation::promises`]. A story that
//! breaks a promise shrinks to a small one, and its script is printed.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::test_runner::{Config, TestRunner};
use uphunt::http::{Delivery, Method, TransportError, TransportErrorKind};
use uphunt::{ApplyRequest, ErrorKind};
use uphunt_tests::answering::{Answering, answer};
use uphunt_tests::simulation::promises::broken;
use uphunt_tests::simulation::run::play;
use uphunt_tests::simulation::script::scripts;

/// The number is part of the promise, so no environment variable changes it.
const STORIES: u32 = 5_000;

#[test]
fn every_promise_holds_in_every_story() {
    let config = Config { cases: STORIES, failure_persistence: None, max_shrink_iters: 20_000, ..Config::default() };
    let mut runner = TestRunner::new(config);
    let outcome = runner.run(&scripts(), |script| {
        let story = play(&script);
        let broken = broken(&story);
        proptest::prop_assert!(broken.is_empty(), "{broken:?}\n{story:#?}");
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_404_page_of_something_in_between_frees_no_second_sending() {
    let posts = Arc::new(AtomicUsize::new(0));
    let sent = Arc::clone(&posts);
    let client = Answering::by(move |request| {
        let result = if request.method == Method::Post {
            sent.fetch_add(1, Ordering::Relaxed);
            Err(TransportError::new(TransportErrorKind::Interrupted, Delivery::MaybeSent, "the connection was reset"))
        } else {
            Ok(answer(404, "<html>There is nothing here</html>"))
        };
        std::future::ready(result)
    });
    let client = client.builder().build().expect("a client");
    let error = client.apply(&ApplyRequest::new("~02job", "Hello")).await.expect_err("nobody can tell");
    assert_eq!((error.kind, posts.load(Ordering::Relaxed)), (ErrorKind::OutcomeUnknown, 1));
}
