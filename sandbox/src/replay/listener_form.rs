//! The form of a case's listener and proxy.

use serde::{Deserialize, Serialize};

/// How the server listens at a case's base URL. A case with one has a port of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Listener {
    /// Refuses every connection.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub refuses: bool,
    /// Refuses connections until so many milliseconds after the run began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_after_ms: Option<u64>,
    /// Makes the base URL an `https` one, and says what the peer does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<Tls>,
    /// Speaks HTTP/2 and nothing else. Needs `tls`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub http2: bool,
    /// Requires a client certificate. Needs `tls`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub client_certificate: bool,
}

/// What a TLS peer does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Tls {
    /// It has a certificate of the server's CA, which a client has as `{{ca}}`.
    Trusted,
    /// It has a certificate of another CA.
    Untrusted,
    /// It has a certificate of the server's CA for another host.
    OtherHost,
    /// It accepts the connection and never sends a byte.
    Silent,
    /// It speaks plain HTTP.
    Plain,
}

/// A proxy of a run: an HTTP one, unless it says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Proxy {
    /// Speaks SOCKS 5 instead of HTTP; the client resolves no names.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub socks: bool,
    /// Answers `CONNECT` with this status instead of opening a tunnel; over SOCKS, refuses by its rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refuses_with: Option<u16>,
    /// Must not be used: any connection to it is a problem.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unused: bool,
}
