//! TLS settings of the native transport.

use std::path::Path;
use std::sync::Arc;

use rustls::client::WantsClientCert;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};

use super::NativeOptions;
use super::errors::root_cause;
use crate::error::{Error, Result};

/// Returns TLS settings that trust what the system trusts, and the certificates of the options.
///
/// Built here and not by reqwest, which would want a crypto provider for the whole process; that is the program's choice.
pub(super) fn client_config(options: &NativeOptions) -> Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| cannot_start(&error))?;
    let extra = match &options.ca_certificates {
        Some(pem) => certificates("caCertificates", pem)?,
        None => Vec::new(),
    };
    let builder = if options.https {
        check_certificate_file()?;
        trust(builder, extra, provider)?
    } else {
        builder.with_root_certificates(RootCertStore::empty())
    };
    let mut config = match &options.client_certificate {
        Some(pem) => {
            let chain = certificates("clientCertificate", pem)?;
            let key = PrivateKeyDer::from_pem_slice(pem.as_bytes())
                .map_err(|_| no_pem("clientCertificate", "contains no private key"))?;
            builder
                .with_client_auth_cert(chain, key)
                .map_err(|_| no_pem("clientCertificate", "has a key that does not fit its certificate"))?
        }
        None => builder.with_no_client_auth(),
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// Trusts the system's certificates and some more.
#[cfg(not(target_os = "android"))]
fn trust(
    builder: ConfigBuilder<ClientConfig, WantsVerifier>,
    extra: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>> {
    for certificate in &extra {
        RootCertStore::empty().add(certificate.clone()).map_err(|error| {
            let message = format!("caCertificates contains a certificate that cannot be read: {error}");
            Error::invalid_input("caCertificates", message, "Export it again, as PEM.")
        })?;
    }
    let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots(extra, provider);
    let verifier = verifier.map_err(|error| cannot_start(&error))?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)))
}

/// Trusts Mozilla's certificates and some more. Android's own verifier is reached through the app's `Context` and a Kotlin
/// class, which a library does not have; without them it panics.
#[cfg(target_os = "android")]
fn trust(
    builder: ConfigBuilder<ClientConfig, WantsVerifier>,
    extra: Vec<CertificateDer<'static>>,
    _: Arc<CryptoProvider>,
) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for certificate in extra {
        roots.add(certificate).map_err(|_| no_pem("caCertificates", "has a malformed certificate"))?;
    }
    Ok(builder.with_root_certificates(roots))
}

fn certificates(field: &str, pem: &str) -> Result<Vec<CertificateDer<'static>>> {
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    match certificates {
        Ok(certificates) if certificates.is_empty() => Err(no_pem(field, "contains no certificate")),
        Ok(certificates) => Ok(certificates),
        Err(_) => Err(no_pem(field, "has a malformed certificate")),
    }
}

fn no_pem(field: &str, what: &str) -> Error {
    Error::invalid_input(field, format!("{field} {what}"), "Give the text of a PEM file: -----BEGIN CERTIFICATE-----…")
}

/// A missing file would leave no certificate to trust, and every connection would fail.
fn check_certificate_file() -> Result<()> {
    for name in ["SSL_CERT_FILE", "SSL_CERT_DIR"] {
        if let Some(path) = std::env::var_os(name).filter(|path| !path.is_empty())
            && !std::env::split_paths(&path).any(|path| Path::new(&path).exists())
        {
            let message = format!("{name} names {}, which does not exist", path.display());
            return Err(Error::invalid_input(name, message, format!("Correct {name}, or remove it.")));
        }
    }
    Ok(())
}

pub(super) fn cannot_start(error: &dyn std::error::Error) -> Error {
    let message = format!("the HTTP client cannot start: {}", root_cause(error));
    Error::invalid_input("transport", message, "Check that the system's certificates are installed (ca-certificates).")
}
