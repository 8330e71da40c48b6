//! The replay server as a library: start it, begin runs, read reports.

use std::net::Ipv4Addr;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::certificates::Certificates;
use super::connection::{Protocol, serve};
use super::run::Report;
use super::service::{Begun, Service};
use super::vectors::{Vectors, VectorsError};

/// A replay server. It stops when dropped.
#[derive(Debug)]
pub struct Replay {
    service: Arc<Service>,
    tasks: Vec<JoinHandle<()>>,
}

impl Replay {
    /// Serves these cases on a free port of this machine, and the "other host" of the redirects on another.
    ///
    /// # Errors
    /// When there is no free port.
    pub async fn start(vectors: Vectors) -> std::io::Result<Self> {
        Self::start_on(vectors, 0).await
    }

    /// [`start`](Self::start), on this port; 0 takes a free one.
    ///
    /// # Errors
    /// When the port is taken.
    pub async fn start_on(vectors: Vectors, port: u16) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let other = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let certificates = Certificates::generate().map_err(std::io::Error::other)?;
        let vectors = vectors.with_certificates(&certificates.ca_pem(), &certificates.client_pem);
        let service = Service::new(vectors, certificates, listener.local_addr()?, other.local_addr()?);
        let service = Arc::new(service);
        let tasks =
            [listener, other].map(|listener| tokio::spawn(serve(listener, Arc::clone(&service), Protocol::Plain)));
        Ok(Self { service, tasks: tasks.into() })
    }

    /// Returns the server's URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.service.address)
    }

    /// Returns the cases, with the server's certificates filled in.
    pub fn vectors(&self) -> &Vectors {
        &self.service.vectors
    }

    /// Begins a run of a case. Runs are independent of each other, those of the same case too.
    ///
    /// # Errors
    /// When there is no such case, or no free port for one that needs its own.
    pub fn begin(&self, name: &str) -> Result<Begun, VectorsError> {
        self.service.begin(name).map_err(VectorsError::new)
    }

    /// Returns what the server saw of a run.
    pub async fn report(&self, begun: &Begun) -> Option<Report> {
        let id = begun.report_url.rsplitn(3, '/').take(2).collect::<Vec<_>>();
        let run = self.service.run(&format!("{}/{}", id.get(1)?, id.first()?))?;
        Some(run.report().await)
    }
}

impl Drop for Replay {
    fn drop(&mut self) {
        self.tasks.iter().chain(self.service.tasks().iter()).for_each(JoinHandle::abort);
    }
}
