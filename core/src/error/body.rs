//! Reads the JSON body of an error response. Source: `docs/api.md`, "Errors".

use serde_json::{Map, Value};

use super::ErrorDetails;
use crate::models::UnixMillis;
use crate::platform::json;
use crate::serde_helpers::as_count;

/// Longer bodies are cut in errors.
const LONGEST_BODY: usize = 64 * 1024;

/// The JSON body of an error response.
#[derive(Debug)]
pub(crate) struct ErrorBody(Map<String, Value>);

impl ErrorBody {
    /// Parses a body of the API: a JSON object with `error` or `message`. Pages of proxies and CDNs are `None`.
    pub(crate) fn parse(body: &[u8]) -> Option<Self> {
        let Value::Object(fields) = json::parse(body).ok()? else { return None };
        ["error", "message"].iter().any(|name| fields.contains_key(*name)).then_some(Self(fields))
    }

    /// Returns what the service says went wrong: `error`, and `message` where that says more.
    pub(crate) fn text(&self) -> Option<String> {
        let text = |name: &str| match self.0.get(name)? {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Object(object) => object.get("message").and_then(Value::as_str).map(str::to_owned),
            _ => None,
        };
        match (text("error"), text("message")) {
            // The sentence says more than the machine word, which is in `code`.
            (Some(error), Some(message)) if is_code(&error) => Some(message),
            (Some(error), Some(message)) if error != message => Some(format!("{error}: {message}")),
            (error, message) => error.or(message),
        }
    }

    /// Copies the documented fields.
    pub(crate) fn fill(&self, details: &mut ErrorDetails) {
        let count = |name: &str| self.0.get(name).and_then(as_count);
        details.code = self.code();
        details.credits_remaining = count("creditsRemaining");
        details.needs_credits = self.0.get("needsCredits").and_then(is_needed);
        details.limit = count("limit");
        details.used = count("used");
        details.resets_at = self.resets_at();
        let is_represented = |name: &str| match name {
            "creditsRemaining" => details.credits_remaining.is_some(),
            "needsCredits" => details.needs_credits.is_some(),
            "limit" => details.limit.is_some(),
            "used" => details.used.is_some(),
            "resetsAt" => details.resets_at.is_some(),
            // The message and the code have the first three; a field with the name of one of ours would be written twice.
            "error" | "message" | "code" | "kind" | "hint" | "status" | "retryAfter" | "attempts" | "requestId"
            | "body" | "field" | "queueId" | "jobId" | "application" => true,
            _ => false,
        };
        let rest = self.0.iter().filter(|(name, _)| !is_represented(name));
        details.extra = rest.map(|(name, value)| (name.clone(), value.clone())).collect();
    }

    /// Returns when the limit resets: ISO 8601 text, Unix milliseconds or seconds.
    pub(crate) fn resets_at(&self) -> Option<UnixMillis> {
        const SECONDS_END: i64 = 100_000_000_000;
        let value = self.0.get("resetsAt")?;
        match as_count(value) {
            Some(number) if number < SECONDS_END => Some(UnixMillis(number.saturating_mul(1_000))),
            Some(number) => Some(UnixMillis(number)),
            None => UnixMillis::from_json(value),
        }
    }

    /// Returns `code`, or `error` where that is one `snake_case` word: no documented body has a `code`.
    fn code(&self) -> Option<String> {
        let text = |name: &str| self.0.get(name).and_then(Value::as_str);
        text("code").or_else(|| text("error").filter(|error| is_code(error))).map(printable)
    }
}

fn is_code(text: &str) -> bool {
    text.contains('_') && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// Returns whether credits are needed: `true`, `false`, or how many.
fn is_needed(value: &Value) -> Option<bool> {
    value.as_bool().or_else(|| as_count(value).map(|needed| needed > 0))
}

/// Returns the body as text, cut to a length that fits an error.
pub(crate) fn body_text(body: &[u8]) -> String {
    String::from_utf8_lossy(&body[..body.len().min(LONGEST_BODY)]).into_owned()
}

/// Returns the beginning of a text on one line, without characters that could control a terminal.
pub(crate) fn excerpt(text: &str) -> String {
    const LENGTH: usize = 120;
    // White space runs may be long; each word is shown whole or the line ends within it.
    let line = text.split_whitespace().take(LENGTH).collect::<Vec<_>>().join(" ");
    cut(printable(&line), LENGTH)
}

/// Returns the first characters of a text.
pub(super) fn cut(text: String, length: usize) -> String {
    match text.char_indices().nth(length) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// Returns the text with U+FFFD for every control character and every character that changes the direction of text:
/// servers' text ends up in terminals and logs.
pub(crate) fn printable(text: &str) -> String {
    let replace = |character: char| match character {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' => '\u{fffd}',
        control if control.is_control() => '\u{fffd}',
        other => other,
    };
    text.chars().map(replace).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn details(body: &str) -> ErrorDetails {
        let mut details = ErrorDetails::default();
        ErrorBody::parse(body.as_bytes()).unwrap().fill(&mut details);
        details
    }

    #[test]
    fn every_documented_field_is_read() {
        let body = r#"{"error":"No credits","message":"top up","code":"NO_CREDITS","creditsRemaining":0,"needsCredits":true,
            "limit":1000,"used":1000,"resetsAt":1760000000}"#;
        let details = details(body);
        assert_eq!(details.code.as_deref(), Some("NO_CREDITS"));
        assert_eq!((details.credits_remaining, details.needs_credits), (Some(0), Some(true)));
        assert_eq!((details.limit, details.used), (Some(1_000), Some(1_000)));
        assert_eq!(details.resets_at, Some(UnixMillis(1_760_000_000_000)));
        assert_eq!(ErrorBody::parse(body.as_bytes()).unwrap().text().as_deref(), Some("No credits: top up"));
    }

    #[test]
    fn the_documented_429_has_its_code_in_error_and_its_time_as_text() {
        let body =
            r#"{"error":"rate_limit_exceeded","message":"Daily limit reached","resetsAt":"2026-06-09T00:00:00.000Z"}"#;
        let details = details(body);
        assert_eq!(details.code.as_deref(), Some("rate_limit_exceeded"));
        assert_eq!(details.resets_at, Some(UnixMillis(1_780_963_200_000)));
        assert_eq!(ErrorBody::parse(body.as_bytes()).unwrap().text().as_deref(), Some("Daily limit reached"));
    }

    #[test]
    fn further_fields_and_unreadable_values_are_kept() {
        let details = details(
            r#"{"error":"x","resetsAt":"tomorrow","limit":"none","creditsRemaining":1e300,"region":"eu","kind":"theirs"}"#,
        );
        assert_eq!((details.resets_at, &details.extra["resetsAt"]), (None, &"tomorrow".into()));
        assert_eq!((details.limit, &details.extra["limit"]), (None, &"none".into()));
        assert_eq!((details.credits_remaining, &details.extra["creditsRemaining"]), (None, &1e300.into()));
        assert_eq!(details.extra["region"], "eu");
        assert_eq!(details.extra.get("kind"), None, "our own fields win");
    }

    #[test]
    fn a_sentence_or_a_plain_word_is_no_code() {
        for error in ["Insufficient auto-apply credits", "Unauthorized", "unauthorized", ""] {
            assert_eq!(details(&format!(r#"{{"error":"{error}"}}"#)).code, None, "{error}");
        }
    }

    #[test]
    fn needs_credits_may_be_a_number() {
        for (value, needed) in
            [("true", Some(true)), ("false", Some(false)), ("1", Some(true)), ("0", Some(false)), ("[]", None)]
        {
            let body = format!(r#"{{"error":"","needsCredits":{value}}}"#);
            assert_eq!(details(&body).needs_credits, needed, "{value}");
        }
    }

    #[test]
    fn pages_and_other_json_are_not_the_apis() {
        for body in ["", "<html></html>", "[]", "{}", "null", r#""error""#, r#"{"status":404}"#] {
            assert!(ErrorBody::parse(body.as_bytes()).is_none(), "{body}");
        }
    }

    #[test]
    fn an_excerpt_is_one_printable_line() {
        assert_eq!(excerpt("<html>\n  <h1>Bad gateway</h1>\n"), "<html> <h1>Bad gateway</h1>");
        assert_eq!(excerpt("a\u{1b}[31mred\u{7}\u{202e}x\u{9b}"), "a\u{fffd}[31mred\u{fffd}\u{fffd}x\u{fffd}");
        let long = excerpt(&"é".repeat(100_000));
        assert!(long.ends_with("é…") && long.chars().count() == 121);
    }
}
