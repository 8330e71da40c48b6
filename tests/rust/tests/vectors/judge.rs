//! Comparing what came of a step with what must.

use std::time::Duration;

use serde_json::Value;
use uphunt::Error;
use uphunt_sandbox::replay::{Comparison, Step, differences};

use crate::calls::Answer;

/// Everything that is wrong with an outcome.
pub(crate) fn problems(step: &Step, outcome: Result<Answer, Error>, took: Duration, key: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, expected: Option<&Value>, came: &Value| {
        let differences = expected.map(|expected| differences(expected, came, Comparison::Subset)).unwrap_or_default();
        found.extend(differences.into_iter().map(|difference| format!("{what}: {difference}")));
    };
    let said = match outcome {
        Ok(answer) => {
            compare("result", step.result.as_ref(), &answer.result);
            compare("derived", step.derived.as_ref(), &answer.derived);
            let updates = Value::Array(answer.updates);
            compare("updates", step.updates.as_ref(), &updates);
            if let Some(error) = &step.error {
                found.push(format!("expected an error {error}, came the result {}", answer.result));
            }
            format!("{}{}", answer.result, updates)
        }
        Err(error) => {
            let shown = format!("{error} {error:?}");
            let details = serde_json::to_value(error.into_details()).expect("an error has a JSON form");
            compare("error", step.error.as_ref(), &details);
            if step.error.is_none() {
                found.push(format!("expected a result, came the error {details}"));
            }
            format!("{shown}{details}")
        }
    };
    if !key.is_empty() && said.contains(key) {
        found.push("the key stands in what the caller gets".to_owned());
    }
    if let Some(most) = step.within_ms
        && took > Duration::from_millis(most)
    {
        found.push(format!("took {} ms, expected at most {most} ms", took.as_millis()));
    }
    found
}
