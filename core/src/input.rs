//! Checking what the user gives before anything is sent. A check loses nothing: the value goes out as it was given.

use crate::model::{ApplicationRef, AppliedJobsQuery, ApplyRequest, GenerateProposal, ProposalTerms};
use crate::text::{among, split};
use crate::{Error, Result, platform};

/// Longer than any id or job URL there is.
const LONGEST_ID: usize = 2_048;

/// A job: a URL, a ciphertext, a UUID, or whatever id the service may invent.
pub(crate) fn job_id(field: &str, id: &str) -> Result<()> {
    let is_url = ["https://", "http://"]
        .iter()
        .any(|scheme| id.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    if is_url {
        return no_blank(field, id, "the job's URL, its ciphertext (~01… or ~02…) or its UUID");
    }
    identifier(field, id, "the job's URL, its ciphertext (~01… or ~02…) or its UUID")
}

/// An id that is one word: nothing in it could reach into another path or query.
pub(crate) fn identifier(field: &str, id: &str, what: &str) -> Result<()> {
    no_blank(field, id, what)?;
    match id.bytes().position(|byte| among(b"/\\?#%&", byte)) {
        Some(bad) => Err(no_id(field, &["has a '", &id[bad..=bad], "', which no id has"].concat(), what)),
        None if id.bytes().all(|byte| byte == b'.') => Err(no_id(field, "is only dots", what)),
        None => Ok(()),
    }
}

#[cold]
#[inline(never)]
fn no_id(field: &str, why: &str, what: &str) -> Error {
    Error::invalid_input(field, [field, " ", why].concat(), &["Give ", what, "."].concat())
}

fn no_blank(field: &str, id: &str, what: &str) -> Result<()> {
    let why = if id.is_empty() {
        "is empty"
    } else if id.len() > LONGEST_ID {
        "is too long to be an id"
    } else if id.chars().any(|character| character.is_whitespace() || character.is_control()) {
        "has white space or a control character in it"
    } else {
        return Ok(());
    };
    Err(no_id(field, why, what))
}

/// Whether a path has a part that leads upwards or nowhere, also in disguise.
pub(crate) fn has_dot_segment(path: &str) -> bool {
    split(path, b'/').any(|part| {
        let mut rest = part.as_bytes();
        let mut dots = 0;
        while let [b'.', after @ ..] | [b'%', b'2', b'e' | b'E', after @ ..] = rest {
            dots += 1;
            rest = after;
        }
        rest.is_empty() && matches!(dots, 1 | 2)
    })
}

fn not_blank(field: &str, text: &str, hint: &str) -> Result<()> {
    if text.chars().all(char::is_whitespace) {
        return Err(Error::invalid_input(field, [field, " is empty"].concat(), hint));
    }
    Ok(())
}

impl ApplyRequest {
    /// Checks what can be checked here: job, cover letter, profile, rate. Apply does this before it sends anything.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput), naming the field.
    pub fn validate(&self) -> Result<()> {
        job_id("jobId", &self.job_id)?;
        not_blank("coverLetter", &self.cover_letter, "Write one, or have the service generate it.")?;
        if let Some(profile_id) = &self.profile_id {
            identifier(
                "profileId",
                profile_id,
                "a profileId from the freelancers list, or none for the default profile",
            )?;
        }
        self.proposal.as_ref().map_or(Ok(()), ProposalTerms::validate)
    }
}

impl ProposalTerms {
    fn validate(&self) -> Result<()> {
        match self.hourly_rate {
            Some(rate) if !rate.is_finite() || rate < 0.0 => Err(Error::invalid_input(
                "proposal.hourlyRate",
                ["proposal.hourlyRate is ", &platform::number_text(rate)].concat(),
                "Give US dollars an hour, 0 or more.",
            )),
            _ => Ok(()),
        }
    }
}

impl GenerateProposal {
    /// Checks that there is a job to write for.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput), naming the field.
    pub fn validate(&self) -> Result<()> {
        const EITHER: &str = "Give a jobId, or a jobTitle with a jobDescription.";
        match (&self.job_id, &self.job_title, &self.job_description) {
            (Some(id), _, _) => job_id("jobId", id),
            (None, Some(title), Some(description)) => {
                not_blank("jobTitle", title, EITHER)?;
                not_blank("jobDescription", description, EITHER)
            }
            (None, Some(_), None) => {
                Err(Error::invalid_input("jobDescription", "jobTitle was given without jobDescription", EITHER))
            }
            (None, None, Some(_)) => {
                Err(Error::invalid_input("jobTitle", "jobDescription was given without jobTitle", EITHER))
            }
            (None, None, None) => Err(Error::invalid_input("jobId", "there is no job to write for", EITHER)),
        }
    }
}

impl ApplicationRef {
    pub(crate) fn validate(&self) -> Result<()> {
        match self {
            Self::Queue(id) => identifier("queueId", id, "the queueId that apply answered"),
            Self::Job(id) => job_id("jobId", id),
        }
    }
}

impl AppliedJobsQuery {
    pub(crate) fn validate(&self) -> Result<()> {
        match self.limit {
            Some(0) => {
                Err(Error::invalid_input("limit", "limit is 0", "Ask for at least one row, or leave limit out."))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(result: Result<()>) -> String {
        result.expect_err("it should be refused").field.clone().unwrap_or_default()
    }

    #[test]
    fn the_three_forms_of_a_job_id_pass() {
        for id in [
            "~01abc123def456",
            "0b8f6a3e-6f5b-4a51-8a08-0d3a7f1f6d11",
            "https://www.upwork.com/jobs/Rust-SDK_~01abc123def456/?source=rss",
            "HTTPS://www.upwork.com/jobs/~02abc",
        ] {
            assert!(job_id("jobId", id).is_ok(), "{id}");
        }
    }

    #[test]
    fn an_id_that_could_reach_elsewhere_is_refused() {
        for id in [
            "",
            " ",
            "../../x",
            "a/b",
            "a?b=c",
            "a#b",
            "a\\b",
            "a%2fb",
            "a b",
            "a\n",
            "\u{0}",
            "..",
            ".",
            "a&b=c",
            &"a".repeat(3_000),
        ] {
            assert_eq!(field(job_id("jobId", id)), "jobId", "{id:?}");
            assert_eq!(field(identifier("companyId", id, "an id")), "companyId", "{id:?}");
        }
    }

    #[test]
    fn an_empty_job_or_letter_and_a_rate_that_is_none_are_refused() {
        assert_eq!(field(ApplyRequest::new("", "Hi").validate()), "jobId");
        assert_eq!(field(ApplyRequest::new("~01a", " \n").validate()), "coverLetter");
        assert_eq!(field(ApplyRequest::new("~01a", "Hi").profile_id("").validate()), "profileId");
        for rate in [-1.0, f64::NAN, f64::INFINITY] {
            let request = ApplyRequest::new("~01a", "Hi").proposal(ProposalTerms::new().hourly_rate(rate));
            assert_eq!(field(request.validate()), "proposal.hourlyRate");
        }
        assert!(ApplyRequest::new("~01a", "Hi").proposal(ProposalTerms::new().hourly_rate(0.0)).validate().is_ok());
    }

    #[test]
    fn a_proposal_is_written_for_a_job_or_for_a_title_with_a_description() {
        assert_eq!(field(GenerateProposal::default().validate()), "jobId");
        let title_only = GenerateProposal { job_title: Some("Rust".into()), ..GenerateProposal::default() };
        assert_eq!(field(title_only.validate()), "jobDescription");
        assert_eq!(field(GenerateProposal::for_description(" ", "x").validate()), "jobTitle");
        assert!(GenerateProposal::for_description("Rust", "An SDK").validate().is_ok());
    }

    #[test]
    fn both_or_neither_of_queue_id_and_job_id_is_refused() {
        assert!(ApplicationRef::from_parts(Some("q".into()), Some("j".into())).is_err());
        assert!(ApplicationRef::from_parts(None, None).is_err());
        assert!(ApplicationRef::from_parts(None, Some("j".into())).is_ok());
    }
}
