//! Answers that a binding only passes on: documents that were made to fit, instead of models.

use crate::json::Value;

use crate::calls::{self, ask};
use crate::client::Client;
use crate::decode::fitting;
use crate::error::{Error, Result};
use crate::exchange::Call;
use crate::model::freelancer::defaults_first;
use crate::model::shape::{Shape, complete};
use crate::model::{ArchivedJob, ClientJobs, Freelancers, FromJson, GenerateProposal, GeneratedProposal};
use crate::raw;
use crate::setup::SetupReport;
use crate::transport::{Method, Response};

pub use crate::wait::What;
pub use crate::webhook::MemoryInbox;

/// The places of all profiles in a document that fits [`Freelancers`]: whose they are and which of theirs, in the order in
/// which they are told.
pub fn places_of_profiles(document: &Value) -> Vec<Vec<u32>> {
    let mut all = Vec::new();
    for (at, owner) in (0..).zip(list(document, "freelancers")) {
        let profiles: Vec<(u32, &Value)> = (0..).zip(list(owner, "profiles")).collect();
        let is_default = |(_, profile): &(u32, &Value)| profile.get("isDefault").and_then(Value::as_bool) == Some(true);
        all.extend(defaults_first(&profiles, is_default).map(|(place, _)| vec![at, *place]));
    }
    all
}

/// A list in a document.
pub fn list<'a>(document: &'a Value, name: &str) -> &'a [Value] {
    document.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// An error as it is displayed, without the standard library's formatting.
pub fn error_text(error: &Error) -> String {
    error.text()
}

/// A report as it is displayed.
pub fn report_text(report: &SetupReport) -> String {
    report.text()
}

/// A question whose answer is passed on.
#[derive(Debug)]
pub struct Question {
    call: Call,
    shape: &'static Shape,
}

impl Question {
    /// See [`Client::generate_proposal`].
    ///
    /// # Errors
    /// When the request is refused.
    pub fn generate_proposal(request: &GenerateProposal) -> Result<Self> {
        Ok(Self { call: calls::generate_proposal(request)?, shape: &GeneratedProposal::SHAPE })
    }

    /// See [`Client::freelancers`].
    pub fn freelancers() -> Self {
        Self { call: calls::freelancers(), shape: &Freelancers::SHAPE }
    }

    /// See [`Client::get_job`].
    ///
    /// # Errors
    /// When the ciphertext is refused.
    pub fn get_job(cipher: &str) -> Result<Self> {
        Ok(Self { call: calls::get_job(cipher)?, shape: &ArchivedJob::SHAPE })
    }

    /// See [`Client::get_client_jobs`].
    ///
    /// # Errors
    /// When the id is refused.
    pub fn get_client_jobs(company_id: &str) -> Result<Self> {
        Ok(Self { call: calls::get_client_jobs(company_id)?, shape: &ClientJobs::SHAPE })
    }
}

impl Question {
    /// See [`Client::request`].
    ///
    /// # Errors
    /// When the path is refused.
    pub fn raw(method: Method, path: String, query: &[(String, String)], body: Option<String>) -> Result<Self> {
        let mut encoded = String::new();
        for (name, value) in query {
            ask(&mut encoded, name, value);
        }
        let body = body.map(|body| Ok(body.into_bytes()));
        Ok(Self { call: raw::call(method, path, &encoded, body)?, shape: &Shape::Any })
    }
}

impl Client {
    /// The answer, and the document that its model would be written as.
    ///
    /// # Errors
    /// See [`Client`].
    pub async fn answer(&self, question: Question) -> Result<(Box<Response>, Value)> {
        let Question { call, shape } = question;
        let success = self.run(&call, self.deadline()).await.map_err(|error| raw::warned(&call, error))?;
        match fitting(call.name, &success.response, shape, complete) {
            Ok(document) => Ok((success.response, document)),
            Err(error) => Err(self.misread(error, &success)),
        }
    }
}
