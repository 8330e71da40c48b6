//! What a reqwest error means: kind, delivery, message, hint.

use std::error::Error as StdError;

use rustls::CertificateError;

use crate::http::{Delivery, SendProgress, TransportError, TransportErrorKind};

/// Classifies a reqwest error.
pub(super) fn transport_error(error: reqwest::Error, progress: &SendProgress) -> TransportError {
    let error = error.without_url();
    let never_connected = error.is_connect() || error.is_builder();
    let delivery =
        if never_connected || was_refused_unprocessed(&error) { Delivery::NotSent } else { progress.delivery() };
    let (kind, what) = if error.is_connect() {
        (TransportErrorKind::Connect, "the connection could not be established")
    } else if error.is_builder() {
        (TransportErrorKind::Other, "the request is invalid")
    } else if error.is_timeout() {
        (TransportErrorKind::Timeout, "there was no response in time")
    } else {
        (TransportErrorKind::Interrupted, "the connection broke")
    };
    let tls = find::<rustls::Error>(&error);
    let cause = tls.map_or_else(|| root_cause(&error), tls_message);
    let hint = tls.and_then(tls_hint).or_else(|| proxy_hint(&cause));
    TransportError {
        hint,
        source: Some(Box::new(error)),
        ..TransportError::new(kind, delivery, format!("{what}: {cause}"))
    }
}

/// Whether an HTTP/2 server declares that it did not process the request (RFC 9113, 8.7).
fn was_refused_unprocessed(error: &reqwest::Error) -> bool {
    find::<h2::Error>(error).is_some_and(|error| {
        let refused_stream = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        // h2 fails a stream with the GOAWAY only if its id is above the last one that the server processed.
        refused_stream || (error.is_go_away() && error.is_remote())
    })
}

/// Finds an error of this type among the causes.
fn find<'a, E: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a E> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        // `source` of an I/O error skips the error that it wraps.
        let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        next = match wrapped {
            Some(wrapped) => Some(wrapped as _),
            None => error.source(),
        };
    }
    None
}

/// The innermost cause says what happened; those around it say which layer noticed.
pub(super) fn root_cause(error: &dyn StdError) -> String {
    let mut root = error;
    while let Some(cause) = root.source() {
        root = cause;
    }
    root.to_string()
}

/// rustls prints the bytes of some certificates and messages.
fn tls_message(error: &rustls::Error) -> String {
    match error {
        rustls::Error::InvalidCertificate(error) => match error {
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                "the server's certificate has expired".to_owned()
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                "the server's certificate is not valid yet".to_owned()
            }
            CertificateError::UnknownIssuer => "the server's certificate is from an unknown issuer".to_owned(),
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                "the server's certificate is for another host".to_owned()
            }
            CertificateError::Revoked => "the server's certificate is revoked".to_owned(),
            other => format!("the server's certificate is invalid ({})", name_of(other)),
        },
        rustls::Error::AlertReceived(alert) => format!("the server refused the TLS handshake ({alert:?})"),
        rustls::Error::InvalidMessage(_) | rustls::Error::InappropriateMessage { .. } => {
            "the server does not speak TLS on this port".to_owned()
        }
        other => format!("TLS failed ({})", name_of(other)),
    }
}

/// Returns the name of an enum's variant, without its fields.
fn name_of(error: &impl std::fmt::Debug) -> String {
    format!("{error:?}").split([' ', '(', '{']).next().unwrap_or_default().to_owned()
}

fn tls_hint(error: &rustls::Error) -> Option<&'static str> {
    Some(match error {
        rustls::Error::InvalidCertificate(error) => match error {
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. } => "Check this machine's clock and the base URL.",
            CertificateError::UnknownIssuer => {
                "If your network intercepts TLS, or the server has a private certificate authority, give its certificate with \
                 `ca_certificates` (PEM), install it in the system, or name it in SSL_CERT_FILE."
            }
            _ => "Check the base URL, and whether something in between intercepts TLS.",
        },
        rustls::Error::AlertReceived(_) => {
            "The server may want a client certificate: give one with `client_certificate` (PEM)."
        }
        rustls::Error::InvalidMessage(_) | rustls::Error::InappropriateMessage { .. } => {
            "Check the scheme and the port of the base URL: plain http may be served there."
        }
        _ => return None,
    })
}

fn proxy_hint(cause: &str) -> Option<&'static str> {
    cause
        .contains("proxy")
        .then_some("Check the proxy: its URL, its user name and password, and whether it allows this host.")
}
