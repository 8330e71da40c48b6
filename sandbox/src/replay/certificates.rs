//! The server's certificate authority, made anew for each server.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};

use super::listener_form::{Listener, Tls};

/// The names that every certificate of a listener is for.
const HOSTS: [&str; 2] = ["127.0.0.1", "localhost"];

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// A certificate authority that clients are given, and one that nobody trusts.
#[derive(Debug)]
pub(super) struct Certificates {
    trusted: CertifiedIssuer<'static, KeyPair>,
    untrusted: CertifiedIssuer<'static, KeyPair>,
    /// A certificate with its key, in PEM, that a listener with `clientCertificate` accepts.
    pub(super) client_pem: String,
}

impl Certificates {
    pub(super) fn generate() -> Result<Self, Failure> {
        let (trusted, untrusted) = (authority("Replay CA")?, authority("Another CA")?);
        let key = KeyPair::generate()?;
        let certificate = CertificateParams::new(vec!["client.test".to_owned()])?.signed_by(&key, &trusted)?;
        let client_pem = certificate.pem() + &key.serialize_pem();
        Ok(Self { trusted, untrusted, client_pem })
    }

    /// The certificate of the authority that clients trust, in PEM.
    pub(super) fn ca_pem(&self) -> String {
        self.trusted.pem()
    }

    /// The TLS configuration of a listener.
    pub(super) fn server_config(&self, listener: Listener) -> Result<Arc<ServerConfig>, Failure> {
        let issuer = if listener.tls == Some(Tls::Untrusted) { &self.untrusted } else { &self.trusted };
        let hosts = if listener.tls == Some(Tls::OtherHost) { vec!["other.test"] } else { HOSTS.to_vec() };
        let key = KeyPair::generate()?;
        let hosts: Vec<String> = hosts.into_iter().map(str::to_owned).collect();
        let certificate = CertificateParams::new(hosts)?.signed_by(&key, issuer)?;
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder =
            ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
        let builder = if listener.client_certificate {
            let mut roots = RootCertStore::empty();
            roots.add(CertificateDer::from(self.trusted.der().to_vec()))?;
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build()?;
            builder.with_client_cert_verifier(verifier)
        } else {
            builder.with_no_client_auth()
        };
        let mut config = builder.with_single_cert(vec![certificate.der().clone()], key)?;
        config.alpn_protocols = vec![if listener.http2 { b"h2".to_vec() } else { b"http/1.1".to_vec() }];
        Ok(Arc::new(config))
    }
}

fn authority(name: &str) -> Result<CertifiedIssuer<'static, KeyPair>, Failure> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    Ok(CertifiedIssuer::self_signed(params, KeyPair::generate()?)?)
}
