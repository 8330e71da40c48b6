//! The JSON Schema for editors says the same as the models that read the cases.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use uphunt_sandbox::replay::{Case, ClientOptions, Exchange, ExpectedRequest, Reply, Step, VectorFile};

fn schema() -> Value {
    serde_json::from_str(include_str!("../../../vectors/schema.json")).expect("the schema is JSON")
}

fn properties(schema: &Value) -> BTreeSet<String> {
    schema["properties"].as_object().expect("it has properties").keys().cloned().collect()
}

/// The fields of a model: it names them all when it refuses one that it does not have.
fn fields<T: DeserializeOwned>() -> BTreeSet<String> {
    let refusal = serde_json::from_value::<T>(json!({"?": 1})).err().expect("unknown fields are refused").to_string();
    let (_, known) = refusal.split_once("expected").expect("it says what it knows");
    known.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn the_schema_and_the_models_have_the_same_fields() {
    let schema = schema();
    let of = |name: &str| properties(&schema["$defs"][name]);
    assert_eq!(properties(&schema), fields::<VectorFile>());
    assert_eq!(of("case"), fields::<Case>());
    assert_eq!(of("client"), fields::<ClientOptions>());
    assert_eq!(of("step"), fields::<Step>());
    assert_eq!(of("exchange"), fields::<Exchange>());
    assert_eq!(of("request"), fields::<ExpectedRequest>());
    assert_eq!(of("reply"), fields::<Reply>());
}

#[test]
fn the_schema_and_the_models_have_the_same_defaults() {
    let defaults = serde_json::to_value(ClientOptions::default()).expect("it has a JSON form");
    for (name, property) in schema()["$defs"]["client"]["properties"].as_object().expect("it has properties") {
        if let Some(default) = property.get("default") {
            assert_eq!(&defaults[name], default, "{name}");
        }
    }
}

#[test]
fn every_call_fault_and_need_is_in_some_case() {
    let (schema, vectors) = (schema(), crate::vectors());
    let cases = serde_json::to_string(&vectors.cases().collect::<Vec<_>>()).expect("it has a JSON form");
    let words = [
        &schema["$defs"]["step"]["properties"]["call"]["enum"],
        &schema["$defs"]["reply"]["properties"]["fault"]["enum"],
        &schema["$defs"]["case"]["properties"]["needs"]["items"]["enum"],
    ];
    for word in words.into_iter().flat_map(|words| words.as_array().expect("it is a list")) {
        assert!(cases.contains(&word.to_string()), "{word} is in no case");
    }
}
