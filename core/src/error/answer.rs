//! Reading an answer that is not a success.

use crate::time::Duration;

use crate::json::Value;

use super::{Error, ErrorKind};
use crate::model::{UnixMillis, tolerant::as_count};
use crate::platform;
use crate::text::text;
use crate::transport::Response;

/// More of a body than this is of no use in an error.
const LONGEST_BODY: usize = 64 * 1024;

/// Where services and the networks in front of them put the id of a request.
const REQUEST_ID_HEADERS: [&str; 3] = ["x-request-id", "x-uphunt-request-id", "cf-ray"];

/// The error that an answer stands for. `call` names what was asked, `retry_after` is what its header said.
#[cold]
#[inline(never)]
pub(crate) fn from_response(call: &str, response: &Response, retry_after: Option<Duration>) -> Error {
    let status = response.status;
    let body = body_text(&response.body);
    let json = crate::json::read(&response.body);
    let said = json.as_ref().and_then(said);
    let code = text!("{}", status);
    let shown = said.clone().unwrap_or_else(|| excerpt(&body));
    let message = match (status, response.headers.get("location")) {
        (300..400, Some(location)) => {
            [call, " was redirected (HTTP ", &code, ") to ", location, ", which is not followed"].concat()
        }
        (300..400, None) => [call, " was redirected (HTTP ", &code, "), which is not followed"].concat(),
        _ if said.is_none() && body.is_empty() => {
            [call, " was answered with HTTP ", &code, " and an empty body"].concat()
        }
        _ => [call, " was answered with HTTP ", &code, ": ", &shown].concat(),
    };
    let field = |name: &str| json.as_ref().and_then(|json| json.get(name));
    Error::new(ErrorKind::from_status(status), message).with(|details| {
        details.status = Some(status);
        details.retry_after = retry_after;
        details.code = field("code").and_then(Value::as_str).map(str::to_owned);
        details.credits_remaining = field("creditsRemaining").and_then(as_count);
        details.needs_credits = field("needsCredits").and_then(is_needed);
        details.limit = field("limit").and_then(as_count);
        details.used = field("used").and_then(as_count);
        details.resets_at = field("resetsAt").and_then(point_in_time);
        details.request_id = request_id(response);
        details.body = Some(body);
    })
}

/// The service's id of a request, wherever it stands.
pub(crate) fn request_id(response: &Response) -> Option<String> {
    REQUEST_ID_HEADERS.iter().find_map(|name| response.headers.get(name)).map(str::to_owned)
}

/// The body as text, cut to a length that fits an error.
pub(crate) fn body_text(body: &[u8]) -> String {
    platform::lossy(&body[..body.len().min(LONGEST_BODY)])
}

/// The beginning of a text, on one line.
pub(crate) fn excerpt(text: &str) -> String {
    const SHOWN: usize = 120;
    let mut line = String::new();
    let mut shown = 0;
    for word in text.split_ascii_whitespace() {
        let gap = if line.is_empty() { "" } else { " " };
        for character in gap.chars().chain(word.chars()) {
            if shown == SHOWN {
                line.push('…');
                return line;
            }
            line.push(character);
            shown += 1;
        }
    }
    line
}

/// What the service says went wrong: `error`, and `message` where that says more.
fn said(json: &Value) -> Option<String> {
    let text = |value: &Value| match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Object(object) => object.get("message").and_then(Value::as_str).map(str::to_owned),
        _ => None,
    };
    let error = json.get("error").and_then(text);
    let message = json.get("message").and_then(text);
    match (error, message) {
        (Some(error), Some(message)) if error != message => Some([error, message].join(": ")),
        (error, message) => error.or(message),
    }
}

/// `true` and `false`, or how many are needed: nowhere is it said which of the two comes.
fn is_needed(value: &Value) -> Option<bool> {
    value.as_bool().or_else(|| as_count(value).map(|needed| needed > 0))
}

/// Unix milliseconds or seconds, or a date in text, which stays readable in the body.
fn point_in_time(value: &Value) -> Option<UnixMillis> {
    const SECONDS_END: i64 = 100_000_000_000;
    let number = as_count(value)?;
    Some(UnixMillis(if number < SECONDS_END { number.saturating_mul(1_000) } else { number }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::Headers;

    fn error(status: u16, body: &str) -> Error {
        let headers = Headers::from_iter([("x-request-id", "req_7")]);
        from_response("apply", &Response { status, headers, body: body.as_bytes().to_vec() }, None)
    }

    #[test]
    fn every_field_of_a_documented_body_arrives() {
        let error = error(
            402,
            r#"{"error":"No credits","message":"top up","code":"NO_CREDITS","creditsRemaining":0,"needsCredits":true,
                "limit":1000,"used":1000,"resetsAt":1760000000}"#,
        );
        assert_eq!(error.kind, ErrorKind::OutOfCredits);
        assert_eq!(error.message, "apply was answered with HTTP 402: No credits: top up");
        assert_eq!(error.code.as_deref(), Some("NO_CREDITS"));
        assert_eq!((error.credits_remaining, error.needs_credits), (Some(0), Some(true)));
        assert_eq!((error.limit, error.used), (Some(1_000), Some(1_000)));
        assert_eq!(error.resets_at, Some(UnixMillis(1_760_000_000_000)));
        assert_eq!(error.request_id.as_deref(), Some("req_7"));
        assert!(error.hint.as_deref().unwrap().contains("Top up"));
    }

    #[test]
    fn whether_credits_are_needed_may_come_as_a_number() {
        for (value, needed) in
            [("true", Some(true)), ("false", Some(false)), ("1", Some(true)), ("0", Some(false)), ("[]", None)]
        {
            assert_eq!(error(402, &format!(r#"{{"needsCredits":{value}}}"#)).needs_credits, needed, "{value}");
        }
    }

    #[test]
    fn a_body_that_is_not_json_keeps_its_status_and_shows_its_beginning() {
        let page = error(502, "<html>\n  <h1>Bad gateway</h1>\n</html>");
        assert_eq!((page.kind, page.status), (ErrorKind::Server, Some(502)));
        assert_eq!(page.message, "apply was answered with HTTP 502: <html> <h1>Bad gateway</h1> </html>");
        assert_eq!(error(500, "").message, "apply was answered with HTTP 500 and an empty body");
    }

    #[test]
    fn a_long_body_is_cut_between_characters() {
        let error = error(500, &"é".repeat(100_000));
        assert!(error.message.ends_with("é…") && error.message.chars().count() < 200);
        assert!(error.body.as_ref().unwrap().len() <= LONGEST_BODY + 3);
    }
}
