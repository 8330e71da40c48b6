//! The form of a reply: what the server sends, and what it does to the connection.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A response, or what happens instead of one.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Reply {
    /// The HTTP status.
    #[serde(default = "ok")]
    pub status: u16,
    /// The headers. `{{other}}` stands for another host, `{{base}}` for this one.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// The body as JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub json: Option<Value>,
    /// The body as text, `text/html` unless the headers have another type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The body as bytes in base64, `application/json` unless the headers have another type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base64: Option<String>,
    /// Everything that is written to the connection, the status line included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw: Option<Vec<RawPiece>>,
    /// What goes wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
    /// How long the reply takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delay_ms: Option<u64>,
    /// What becomes of the connection afterwards.
    #[serde(default, skip_serializing_if = "AfterReply::is_close")]
    pub then: AfterReply,
}

/// Bytes to write, or a pause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RawPiece {
    /// Text whose characters, U+0000 to U+00FF, are one byte each.
    Bytes(String),
    /// Milliseconds until the next piece.
    PauseMs(u64),
}

/// What becomes of a connection after a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AfterReply {
    /// The server announces `Connection: close` and closes it.
    #[default]
    Close,
    /// It stays open for further requests.
    Keep,
    /// It stays open, and the server closes it without notice once it was idle for so many milliseconds.
    CloseAfterMs(u64),
}

impl AfterReply {
    fn is_close(&self) -> bool {
        *self == Self::Close
    }
}

/// What goes wrong with a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Fault {
    /// The server reads the request and closes the connection without a byte.
    Close,
    /// The server reads the request and resets the connection (TCP RST).
    Reset,
    /// The server never replies.
    Stall,
    /// The server sends half of the body, then closes the connection.
    Truncate,
    /// HTTP/2: the server resets the stream with `REFUSED_STREAM`, so it did not process the request.
    RefuseStream,
    /// HTTP/2: the server sends `GOAWAY` with last stream 0, so it did not process the request, and closes the connection.
    GoAway,
    /// HTTP/2: the server sends `GOAWAY` with an error and a last stream above the request's, so it may have processed the
    /// request, and closes the connection.
    GoAwayLate,
}

const fn ok() -> u16 {
    200
}
