//! Compares a request with the expected one, and checks what holds for every request.

use std::collections::BTreeMap;

use axum::http::{HeaderMap, Method};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::case::{ClientOptions, ExpectedRequest};
use super::matching::{Comparison, differences};

/// A request as it arrived.
#[derive(Debug)]
pub(super) struct Seen {
    pub(super) method: Method,
    /// Path and query below the base URL, as they travelled.
    pub(super) target: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl Seen {
    fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
    }

    fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The decoded query, as a form is decoded: a service reads `+` as a space.
    fn query(&self) -> BTreeMap<String, String> {
        let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
        let pairs =
            self.target.split_once('?').map_or("", |(_, query)| query).split('&').filter(|pair| !pair.is_empty());
        pairs
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (decode(name), decode(value)))
            .collect()
    }
}

/// Everything that is wrong with a request.
pub(super) fn problems(seen: &Seen, expected: &ExpectedRequest, client: &ClientOptions) -> Vec<String> {
    let mut found = Vec::new();
    let mut same = |what: &str, expected: &str, came: &str| {
        if expected != came {
            found.push(format!("{what}: expected {expected}, came {came}"));
        }
    };
    same("method", &expected.method, seen.method.as_str());
    match (&expected.target, &expected.path) {
        (Some(target), _) => same("target", target, &seen.target),
        (None, path) => {
            same("path", path.as_deref().unwrap_or_default(), seen.path());
            same("query", &format!("{:?}", expected.query), &format!("{:?}", seen.query()));
        }
    }
    for (name, expected) in &expected.headers {
        let came = seen.header(name).map_or(Value::Null, Value::String);
        let differences = differences(expected, &came, Comparison::Exact);
        found.extend(differences.into_iter().map(|difference| format!("header {name}: {difference}")));
    }
    for name in &expected.absent_headers {
        found.extend(seen.header(name).map(|value| format!("header {name}: must not be there, came {value}")));
    }
    found.extend(body(seen, expected.body.as_ref()));
    found.extend(always(seen, client));
    found
}

fn body(seen: &Seen, expected: Option<&Value>) -> Vec<String> {
    let Some(expected) = expected else {
        let came = String::from_utf8_lossy(&seen.body);
        return if came.is_empty() { Vec::new() } else { vec![format!("body: expected none, came {came}")] };
    };
    let mut found = match serde_json::from_slice(&seen.body) {
        Ok(came) => differences(expected, &came, Comparison::Exact),
        Err(error) => vec![format!("not JSON: {error}")],
    };
    for difference in &mut found {
        difference.insert_str(0, "body: ");
    }
    let content_type = seen.header("content-type").unwrap_or_default();
    if !content_type.starts_with("application/json") {
        found.push(format!("header content-type: expected application/json, came {content_type:?}"));
    }
    found
}

/// Checks what holds for every request: it accepts JSON, and the key is in its header and nowhere else.
fn always(seen: &Seen, client: &ClientOptions) -> Vec<String> {
    let mut found = Vec::new();
    let key = (!client.without_key).then_some(&client.api_key);
    if seen.header("x-api-key").as_ref() != key {
        found.push(format!(
            "header x-api-key: {}",
            if key.is_some() { "is not the case's key" } else { "must not be there" }
        ));
    }
    if !seen.header("accept").unwrap_or_default().contains("application/json") {
        found.push("header accept: expected application/json".to_owned());
    }
    if let Some(key) = key {
        let elsewhere = seen.headers.iter().filter(|(name, _)| *name != "x-api-key");
        let elsewhere = elsewhere.map(|(_, value)| value.as_bytes()).chain([seen.target.as_bytes(), &seen.body]);
        if elsewhere.map(String::from_utf8_lossy).any(|text| text.contains(key.as_str())) {
            found.push("the key is somewhere else than in its header".to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn seen(target: &str, headers: &[(&'static str, &str)], body: &str) -> Seen {
        let headers =
            headers.iter().map(|(name, value)| (axum::http::HeaderName::from_static(name), value.parse().unwrap()));
        Seen { method: Method::GET, target: target.to_owned(), headers: headers.collect(), body: body.into() }
    }

    fn found(seen: &Seen, expected: &Value) -> Vec<String> {
        let client = ClientOptions { api_key: "k_1".to_owned(), ..ClientOptions::default() };
        problems(seen, &serde_json::from_value(expected.clone()).unwrap(), &client)
    }

    const GOOD: [(&str, &str); 2] = [("x-api-key", "k_1"), ("accept", "application/json")];

    #[test]
    fn a_request_as_expected_has_no_problems() {
        let expected = json!({"method": "GET", "path": "/a", "query": {"b": "c d&e"}});
        assert!(found(&seen("/a?b=c%20d%26e", &GOOD, ""), &expected).is_empty());
    }

    #[test]
    fn each_deviation_is_named() {
        let expected =
            json!({"method": "POST", "path": "/a", "query": {"b": "c"}, "headers": {"x-y": "1"}, "body": {"d": 1}});
        let all = found(&seen("/b?b=d", &[("accept", "text/html")], "{\"d\":2}"), &expected).join("\n");
        for named in ["method:", "path:", "query:", "header x-y:", "body: d:", "content-type", "x-api-key", "accept"] {
            assert!(all.contains(named), "{named} in {all}");
        }
    }

    #[test]
    fn a_body_that_nobody_expects_and_a_key_that_leaks_are_found() {
        let all = found(&seen("/a?key=k_1", &GOOD, "{}"), &json!({"method": "GET", "target": "/a?key=k_1"}));
        assert_eq!(all.len(), 2, "{all:?}");
    }
}
