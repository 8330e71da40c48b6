//! Thousands of random stories: whatever the network, the service and others do, the promises of `apply` hold.
//!
//! What exactly is promised, and where a client's power ends, stands in [`uphunt_tests::simulation::promises`]. A story that
//! breaks a promise shrinks to a small one, and its script is printed.

use proptest::test_runner::{Config, TestRunner};
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
