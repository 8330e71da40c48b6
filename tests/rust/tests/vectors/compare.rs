//! Comparing the outcome of a step with what the case expects.

use std::time::Duration;

use serde_json::Value;
use uphunt::Error;
use uphunt_sandbox::replay::{Comparison, Step, differences};

use crate::calls::Outcome;

/// Returns everything that is wrong with an outcome.
pub(crate) fn problems(step: &Step, outcome: Result<Outcome, Error>, took: Duration, key: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, expected: Option<&Value>, received: &Value| {
        let differences =
            expected.map(|expected| differences(expected, received, Comparison::Subset)).unwrap_or_default();
        found.extend(differences.into_iter().map(|difference| format!("{what}: {difference}")));
    };
    let shown_to_caller = match outcome {
        Ok(outcome) => {
            compare("result", step.result.as_ref(), &outcome.result);
            compare("derived", step.derived.as_ref(), &outcome.derived);
            let updates = Value::Array(outcome.updates);
            compare("updates", step.updates.as_ref(), &updates);
            if let Some(error) = &step.error {
                found.push(format!("expected an error {error}, got the result {}", outcome.result));
            }
            format!("{}{}", outcome.result, updates)
        }
        Err(error) => {
            let shown = format!("{error} {error:?}");
            let details = serde_json::to_value(error.into_details()).expect("an error has a JSON form");
            compare("error", step.error.as_ref(), &details);
            if step.error.is_none() {
                found.push(format!("expected a result, got the error {details}"));
            }
            format!("{shown}{details}")
        }
    };
    if !key.is_empty() && shown_to_caller.contains(key) {
        found.push("the outcome contains the key".to_owned());
    }
    if let Some(most) = step.within_ms
        && took > Duration::from_millis(most)
    {
        found.push(format!("took {} ms, expected at most {most} ms", took.as_millis()));
    }
    found
}
