//! Responses that echo the key.

use super::KEY;

/// What the server does with a request.
#[derive(Clone)]
pub(crate) enum Reply {
    /// Writes this.
    Bytes(Vec<u8>),
    /// Closes the connection at once.
    Close,
    /// Says nothing.
    Stall,
}

impl Reply {
    /// Each with a name that can stand in a path. Redirects lead to `elsewhere`.
    pub(crate) fn every_kind(elsewhere: &str) -> Vec<(String, Self)> {
        let body = format!(
            r#"{{"error":"bad key {KEY}","message":"{KEY}","code":"{KEY}","creditsRemaining":"{KEY}","resetsAt":"{KEY}","{KEY}":{{}}}}"#
        );
        let mut replies: Vec<(String, Self)> = [
            301, 302, 303, 307, 308, 400, 401, 402, 403, 404, 405, 408, 409, 418, 422, 429, 451, 500, 501, 502, 503,
            504, 599,
        ]
        .into_iter()
        .map(|status| (format!("s{status}"), answer(status, elsewhere, &body)))
        .collect();
        let bodies = [
            ("text", KEY.to_owned()),
            ("page", format!("<html>{} {KEY}</html>", "the key that was given is ".repeat(4))),
            ("cut_in_the_middle", format!("{}{KEY}", "x".repeat(94))),
            ("cut_at_the_end", format!("{}{KEY}", "x".repeat(64 * 1024 - 30))),
            (
                "shape",
                format!(
                    r#"{{"queueId":{{"{KEY}":1}},"applicationStatus":{{"{KEY}":"{KEY}"}},"jobs":"{KEY}","freelancers":"{KEY}","proposal":["{KEY}"],"buyer":"{KEY}"}}"#
                ),
            ),
            (
                "processing",
                format!(
                    r#"{{"queueId":"q_1","applicationStatus":"processing","applicationStatusMessage":"{KEY}","{KEY}":"{KEY}"}}"#
                ),
            ),
            ("cut_json", format!(r#"{{"queueId":"{KEY}"#)),
            ("number", "17".to_owned()),
            ("nothing", String::new()),
        ];
        for (name, body) in bodies {
            for status in [200, 404, 409, 500] {
                replies.push((format!("{name}_{status}"), answer(status, elsewhere, &body)));
            }
        }
        let head_only = format!("HTTP/1.1 500 Oh\r\nx-request-id: {KEY}\r\ncontent-length: 900\r\n\r\n{KEY}");
        let bad_header = format!("HTTP/1.1 200 OK\r\n{KEY}\r\n\r\n");
        replies.extend([
            ("head_only".to_owned(), Self::Bytes(head_only.into_bytes())),
            ("bad_header".to_owned(), Self::Bytes(bad_header.into_bytes())),
            ("no_http".to_owned(), Self::Bytes(KEY.as_bytes().to_vec())),
            ("close".to_owned(), Self::Close),
            ("stall".to_owned(), Self::Stall),
        ]);
        replies
    }
}

fn answer(status: u16, elsewhere: &str, body: &str) -> Reply {
    let head = format!(
        "HTTP/1.1 {status} {KEY}\r\nlocation: {elsewhere}/{KEY}?key={KEY}\r\nx-request-id: {KEY}\r\nset-cookie: key={KEY}\r\n\
         www-authenticate: {KEY}\r\nx-ratelimit-limit: {KEY}\r\ncontent-type: {KEY}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    Reply::Bytes((head + body).into_bytes())
}
