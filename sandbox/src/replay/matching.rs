//! Compares an expected JSON value with the actual one.

use serde_json::{Map, Value};

/// How strictly objects are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// The actual value may have further fields: results and errors, since a model may grow.
    Subset,
    /// It may not: requests.
    Exact,
}

/// Returns what differs, one line each, with its path in the document; empty when the values match.
///
/// `null` stands for a field that is `null` or not there, numbers compare by value, lists place by place. An object whose only
/// field begins with `$` is a condition instead of a value: `$contains`, `$lacks`, `$between`, `$any`, `$exactly`.
pub fn differences(expected: &Value, actual: &Value, comparison: Comparison) -> Vec<String> {
    let mut found = Vec::new();
    compare("", expected, actual, comparison, &mut found);
    found
}

fn compare(place: &str, expected: &Value, actual: &Value, comparison: Comparison, found: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(object), _) if condition(object).is_some() => {
            if let Some((name, value)) = condition(object) {
                check(place, name, value, actual, found);
            }
        }
        (Value::Object(expected), Value::Object(actual)) => fields(place, expected, actual, comparison, found),
        (Value::Array(expected_items), Value::Array(items)) => {
            if expected_items.len() != items.len() {
                found.push(differ(place, expected, actual));
                return;
            }
            for (at, (expected, actual)) in expected_items.iter().zip(items).enumerate() {
                compare(&format!("{place}[{at}]"), expected, actual, comparison, found);
            }
        }
        (Value::Number(one), Value::Number(two)) if same_number(one, two) => {}
        _ if expected == actual => {}
        _ => found.push(differ(place, expected, actual)),
    }
}

fn fields(
    place: &str,
    expected: &Map<String, Value>,
    actual: &Map<String, Value>,
    comparison: Comparison,
    found: &mut Vec<String>,
) {
    let inside = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
    for (name, expected) in expected {
        compare(&inside(name), expected, actual.get(name).unwrap_or(&Value::Null), comparison, found);
    }
    if comparison == Comparison::Exact {
        let more = actual.iter().filter(|(name, _)| !expected.contains_key(*name));
        found.extend(more.map(|(name, value)| format!("{}: not expected, but came as {value}", inside(name))));
    }
}

fn condition(object: &Map<String, Value>) -> Option<(&str, &Value)> {
    let (name, value) = object.iter().next()?;
    (object.len() == 1 && name.starts_with('$')).then_some((name.as_str(), value))
}

fn check(place: &str, name: &str, value: &Value, actual: &Value, found: &mut Vec<String>) {
    let holds = match name {
        "$contains" => actual.as_str().is_some_and(|text| texts(value).all(|part| text.contains(part))),
        "$lacks" => {
            let text = actual.as_str().map_or_else(|| actual.to_string(), str::to_owned);
            texts(value).all(|part| !text.contains(part))
        }
        "$between" => actual.as_f64().is_some_and(|number| {
            let bound = |at: usize| value.get(at).and_then(Value::as_f64);
            bound(0).is_some_and(|low| low <= number) && bound(1).is_some_and(|high| number <= high)
        }),
        "$any" => !actual.is_null(),
        "$exactly" => return compare(place, value, actual, Comparison::Exact, found),
        _ => false,
    };
    if !holds {
        found.push(format!("{}: {name} {value} does not hold for {actual}", shown(place)));
    }
}

/// One text, or a list of them.
fn texts(value: &Value) -> impl Iterator<Item = &str> {
    let list = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    list.iter().filter_map(Value::as_str)
}

/// 65 is 65.0.
fn same_number(one: &serde_json::Number, two: &serde_json::Number) -> bool {
    one == two || one.as_f64() == two.as_f64()
}

fn differ(place: &str, expected: &Value, actual: &Value) -> String {
    format!("{}: expected {expected}, came {actual}", shown(place))
}

fn shown(place: &str) -> &str {
    if place.is_empty() { "the whole" } else { place }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn subset(expected: &Value, actual: &Value) -> Vec<String> {
        differences(expected, actual, Comparison::Subset)
    }

    #[test]
    fn further_fields_are_fine_in_a_subset_and_not_in_an_exact_comparison() {
        let (expected, actual) = (json!({"a": {"b": 1}}), json!({"a": {"b": 1.0, "c": 2}}));
        assert!(subset(&expected, &actual).is_empty());
        let found = differences(&expected, &actual, Comparison::Exact);
        assert_eq!(found, ["a.c: not expected, but came as 2"]);
        assert_eq!(subset(&json!({"$exactly": {"a": {"b": 1}}}), &actual).len(), 1);
    }

    #[test]
    fn a_difference_names_its_place() {
        let found = subset(&json!({"jobs": [{"id": "a"}, {"id": "b"}]}), &json!({"jobs": [{"id": "a"}, {"id": "c"}]}));
        assert_eq!(found, [r#"jobs[1].id: expected "b", came "c""#]);
        assert_eq!(subset(&json!([1]), &json!([1, 2])).len(), 1);
    }

    #[test]
    fn null_is_a_field_that_is_not_there() {
        assert!(subset(&json!({"a": null}), &json!({})).is_empty());
        assert_eq!(subset(&json!({"a": null}), &json!({"a": 0})).len(), 1);
        assert_eq!(subset(&json!({"a": 0}), &json!({})).len(), 1);
    }

    #[test]
    fn conditions_hold_or_do_not() {
        for (expected, actual, holds) in [
            (json!({"$contains": "Billing"}), json!("check Billing"), true),
            (json!({"$contains": ["a", "b"]}), json!("a"), false),
            (json!({"$contains": "a"}), json!(null), false),
            (json!({"$lacks": "key"}), json!({"deep": ["the key"]}), false),
            (json!({"$lacks": ["x"]}), json!(null), true),
            (json!({"$between": [1, 2]}), json!(1.5), true),
            (json!({"$between": [1, 2]}), json!(3), false),
            (json!({"$any": true}), json!(0), true),
            (json!({"$any": true}), json!(null), false),
            (json!({"$nonsense": 1}), json!(1), false),
        ] {
            assert_eq!(subset(&expected, &actual).is_empty(), holds, "{expected} and {actual}");
        }
    }
}
