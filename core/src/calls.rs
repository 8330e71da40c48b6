//! What each method of the client sends.

use crate::error::{Error, Result};
use crate::exchange::Call;
use crate::model::{ApplicationRef, AppliedJobsQuery, GenerateProposal};
use crate::policy::retry::Safety;
use crate::text::{among, cut, decimal};
use crate::{Endpoint, input, json};

/// The reference was checked before.
pub(crate) fn status(reference: &ApplicationRef) -> Call {
    let pair = match reference {
        ApplicationRef::Queue(id) => ("queueId", id.as_str()),
        ApplicationRef::Job(id) => ("jobId", id.as_str()),
    };
    questioned(Endpoint::Status, &[pair])
}

pub(crate) fn applied_jobs(query: &AppliedJobsQuery) -> Result<Call> {
    query.validate()?;
    let mut call = questioned(Endpoint::AppliedJobs, &[]);
    for (name, number) in [("limit", query.limit.map(u64::from)), ("offset", query.offset)] {
        if let Some(number) = number {
            ask(&mut call.target, name, &decimal(number));
        }
    }
    if let Some(status) = &query.status {
        ask(&mut call.target, "status", status.as_str());
    }
    Ok(call)
}

pub(crate) fn generate_proposal(request: &GenerateProposal) -> Result<Call> {
    request.validate()?;
    // Written twice is a little waste of the day's limit, and nothing worse.
    Ok(Call { patience: 3, ..Call::post(Endpoint::GenerateProposal, request, Safety::Repeatable)? })
}

pub(crate) fn freelancers() -> Call {
    questioned(Endpoint::Freelancers, &[])
}

pub(crate) fn get_job(cipher: &str) -> Result<Call> {
    input::identifier("cipher", cipher, "the job's ciphertext (~02…)")?;
    Ok(questioned(Endpoint::ArchivedJob, &[("cipher", cipher)]))
}

pub(crate) fn get_client_jobs(company_id: &str) -> Result<Call> {
    input::identifier("companyId", company_id, "the company id of an archived job's buyer")?;
    let endpoint = Endpoint::ClientJobs;
    // The path has one place to fill in: `{companyId}`.
    let (before, place) = cut(endpoint.path(), b'{').unwrap_or_default();
    let after = cut(place, b'}').unwrap_or_default().1;
    let mut target = before.to_owned();
    escape(&mut target, company_id);
    Ok(Call::read(endpoint, target + after))
}

fn questioned(endpoint: Endpoint, pairs: &[(&str, &str)]) -> Call {
    let mut target = endpoint.path().to_owned();
    for (name, value) in pairs {
        ask(&mut target, name, value);
    }
    Call::read(endpoint, target)
}

pub(crate) fn encode(call: &str, body: &impl json::Written) -> Result<Vec<u8>> {
    json::to_vec(body).ok_or_else(|| no_json(call))
}

#[cold]
pub(crate) fn no_json(call: &str) -> Error {
    let message = ["the body of ", call, " cannot be written as JSON"].concat();
    Error::invalid_input("body", message, "Check the values in `extra`.")
}

/// Adds the text as one part of a path or a query: unreserved characters stay (RFC 3986), everything else is escaped.
pub(crate) fn escape(out: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || among(b"-._~", byte) {
            out.push(byte.into());
        } else {
            let hex = |digit: u8| char::from(b"0123456789ABCDEF"[usize::from(digit)]);
            out.extend(['%', hex(byte >> 4), hex(byte & 15)]);
        }
    }
}

/// Adds a parameter to the query of a path.
pub(crate) fn ask(target: &mut String, name: &str, value: &str) {
    target.push(if among(target.as_bytes(), b'?') { '&' } else { '?' });
    escape(target, name);
    target.push('=');
    escape(target, value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escaped_value_stays_one_value() {
        let mut target = "/status".to_owned();
        ask(&mut target, "jobId", "https://x/~01a?b=c&d#é +");
        ask(&mut target, "page", "1");
        assert_eq!(target, "/status?jobId=https%3A%2F%2Fx%2F~01a%3Fb%3Dc%26d%23%C3%A9%20%2B&page=1");
    }
}
