//! Validation of input before anything is sent. Values are sent as they were given.

use serde::de::{DeserializeOwned, Deserializer};

use crate::error::{Error, Result};
use crate::models::{ApplicationRef, AppliedJobsQuery, ApplyRequest, Extra, GenerateProposal, ProposalTerms};
use crate::serde_helpers::DecodeError;

/// Longer than any id or job URL.
const LONGEST_ID: usize = 2_048;

const JOB_FORMS: &str = "the job's URL, its ciphertext (~01… or ~02…) or its UUID";

/// Reads input of a binding's user, such as a request that was given as an object.
///
/// # Errors
/// [`InvalidInput`](crate::ErrorKind::InvalidInput) whose `field` is the place of the value that does not fit, or `what`.
pub fn read_input<'de, T: DeserializeOwned, D: Deserializer<'de>>(what: &str, input: D) -> Result<T> {
    serde_path_to_error::deserialize(input).map_err(|error| unreadable(what, error.into(), None))
}

/// Returns the error for input that does not fit. `what` names the input, where no field does; without a hint, the user is to
/// check the field.
pub(crate) fn unreadable(what: &str, error: DecodeError, hint: Option<&'static str>) -> Error {
    let DecodeError { path, reason } = error;
    let field = match path.as_str() {
        "" => what,
        item if item.starts_with('[') => &format!("{what}{item}"),
        _ => &path,
    };
    let hint = hint.map_or_else(|| format!("Check {field}."), str::to_owned);
    Error::invalid_input(field, format!("{field}: {reason}"), hint)
}

/// Returns the known name that a misspelt one most likely means.
pub fn suggest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const CLOSE: f64 = 0.85;
    let letters = |name: &str| name.replace(['_', '-', ' '], "").to_ascii_lowercase();
    let name = letters(name);
    known
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&name, &letters(candidate)), candidate))
        .filter(|(similarity, _)| *similarity >= CLOSE)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
}

/// Returns the canonical name of a job: its ciphertext where the id is a URL that contains one.
pub fn canonical_job(job_id: &str) -> String {
    crate::policy::job_key::JobKey::parse(job_id).as_str().to_owned()
}

/// Validates a job id: a URL, a ciphertext, a UUID, or another id that the service may introduce.
pub(crate) fn validate_job_id(field: &str, id: &str) -> Result<()> {
    let is_scheme = |scheme: &str| id.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    if is_scheme("https://") || is_scheme("http://") {
        validate_word(field, id, JOB_FORMS)
    } else {
        validate_id(field, id, JOB_FORMS)
    }
}

/// Validates an id: one word that cannot reach into another path or query.
pub(crate) fn validate_id(field: &str, id: &str, what: &str) -> Result<()> {
    validate_word(field, id, what)?;
    if let Some(bad) = id.chars().find(|character| "/\\?#%&".contains(*character)) {
        return Err(invalid_id(field, &format!("contains a '{bad}', which no id does"), what));
    }
    if id.bytes().all(|byte| byte == b'.') {
        return Err(invalid_id(field, "consists of dots", what));
    }
    Ok(())
}

fn validate_word(field: &str, id: &str, what: &str) -> Result<()> {
    let why = if id.is_empty() {
        "is empty"
    } else if id.len() > LONGEST_ID {
        "is too long to be an id"
    } else if id.chars().any(|character| character.is_whitespace() || character.is_control()) {
        "contains white space or a control character"
    } else {
        return Ok(());
    };
    Err(invalid_id(field, why, what))
}

fn invalid_id(field: &str, why: &str, what: &str) -> Error {
    Error::invalid_input(field, format!("{field} {why}"), format!("Give {what}."))
}

/// Returns whether a path has a `.` or `..` segment, also when it is percent-encoded.
pub(crate) fn has_dot_segment(path: &str) -> bool {
    path.split('/').any(|segment| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | ".."))
}

fn validate_text(field: &str, text: &str, hint: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Error::invalid_input(field, format!("{field} is empty"), hint));
    }
    Ok(())
}

/// Refuses a further field that is a misspelt known one: `profile_id`, `profileID`. Others are sent as they are.
fn validate_extra(extra: &Extra, place: &str, known: &[&'static str]) -> Result<()> {
    let letters = |name: &str| name.replace(['_', '-'], "").to_ascii_lowercase();
    for name in extra.keys() {
        if let Some(meant) = known.iter().find(|known| letters(known) == letters(name)) {
            return Err(misspelt(place, name, meant));
        }
    }
    Ok(())
}

/// Refuses a further field that is almost a required one, where that one is absent: `coverLeter`.
fn validate_absent(extra: &Extra, required: &str) -> Result<()> {
    let close = extra.keys().find(|name| suggest(name, [required]).is_some());
    close.map_or(Ok(()), |name| Err(misspelt("", name, required)))
}

fn misspelt(place: &str, name: &str, meant: &str) -> Error {
    let field = format!("{place}{name}");
    let message = format!("{field} is not a field; did you mean `{meant}`?");
    Error::invalid_input(field, message, format!("Give it as `{place}{meant}`."))
}

impl ApplyRequest {
    /// Validates job, cover letter, profile and rate. [`apply`](crate::Client::apply) does this before it sends anything.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput), naming the field.
    pub fn validate(&self) -> Result<()> {
        const FIELDS: [&str; 6] =
            ["jobId", "coverLetter", "profileId", "proposal", "autoFillOtherQuestions", "questionAnswers"];
        validate_extra(&self.extra, "", &FIELDS)?;
        let absent = [("jobId", &self.job_id), ("coverLetter", &self.cover_letter)];
        let absent = absent.into_iter().filter(|(_, text)| text.is_empty()).map(|(name, _)| name);
        absent.into_iter().try_for_each(|name| validate_absent(&self.extra, name))?;
        validate_job_id("jobId", &self.job_id)?;
        validate_text("coverLetter", &self.cover_letter, "Write one, or let the service generate it.")?;
        if let Some(profile_id) = &self.profile_id {
            let what = "a profileId from the freelancers list, or none for the default profile";
            validate_id("profileId", profile_id, what)?;
        }
        self.proposal.as_ref().map_or(Ok(()), ProposalTerms::validate)
    }
}

impl ProposalTerms {
    fn validate(&self) -> Result<()> {
        if let Some(rate) = self.hourly_rate.filter(|rate| !rate.is_finite() || *rate < 0.0) {
            let message = format!("proposal.hourlyRate is {rate}");
            return Err(Error::invalid_input("proposal.hourlyRate", message, "Give US dollars an hour, 0 or more."));
        }
        validate_extra(&self.extra, "proposal.", &["hourlyRate", "timeline"])
    }
}

impl GenerateProposal {
    /// Validates that there is a job to write for.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput), naming the field.
    pub fn validate(&self) -> Result<()> {
        const EITHER: &str = "Give a jobId, or a jobTitle with a jobDescription.";
        const FIELDS: [&str; 5] = ["jobId", "jobTitle", "jobDescription", "feedId", "reasoningEffort"];
        validate_extra(&self.extra, "", &FIELDS)?;
        match (&self.job_id, &self.job_title, &self.job_description) {
            (Some(id), _, _) => validate_job_id("jobId", id),
            (None, Some(title), Some(description)) => {
                validate_text("jobTitle", title, EITHER)?;
                validate_text("jobDescription", description, EITHER)
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
    /// Creates a reference from two optional ids, as languages with keyword arguments take them.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when both or neither are given: the service takes exactly one.
    pub fn from_parts(queue_id: Option<String>, job_id: Option<String>) -> Result<Self> {
        match (queue_id, job_id) {
            (Some(queue_id), None) => Ok(Self::Queue(queue_id)),
            (None, Some(job_id)) => Ok(Self::Job(job_id)),
            (Some(_), Some(_)) => Err(Error::invalid_input(
                "queueId",
                "both queueId and jobId were given",
                "Give one of them: queueId for one application, jobId for the latest application to a job.",
            )),
            (None, None) => Err(Error::invalid_input(
                "queueId",
                "neither queueId nor jobId was given",
                "Give the queueId that apply returned, or the jobId.",
            )),
        }
    }

    pub(crate) fn validate(&self) -> Result<()> {
        match self {
            Self::Queue(id) => validate_id("queueId", id, "the queueId that apply returned"),
            Self::Job(id) => validate_job_id("jobId", id),
        }
    }
}

impl AppliedJobsQuery {
    pub(crate) fn validate(&self) -> Result<()> {
        if self.limit == Some(0) {
            return Err(Error::invalid_input("limit", "limit is 0", "Give at least 1, or leave limit out."));
        }
        Ok(())
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
            assert!(validate_job_id("jobId", id).is_ok(), "{id}");
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
            assert_eq!(field(validate_job_id("jobId", id)), "jobId", "{id:?}");
            assert_eq!(field(validate_id("companyId", id, "an id")), "companyId", "{id:?}");
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

    #[test]
    fn misspelt_fields_are_refused_and_further_ones_are_not() {
        let with = |name: &str| {
            let mut request = ApplyRequest::new("~01a", "Hi");
            request.extra.insert(name.to_owned(), 1.into());
            request.validate()
        };
        for name in ["profileID", "profile_id", "Proposal", "job-id"] {
            assert_eq!(field(with(name)), name);
        }
        assert!(with("boost").is_ok());
        let mut terms = ProposalTerms::new();
        terms.extra.insert("hourly_rate".to_owned(), 1.into());
        assert_eq!(field(ApplyRequest::new("~01a", "Hi").proposal(terms).validate()), "proposal.hourly_rate");
    }

    #[test]
    fn a_missing_field_is_named_and_so_is_the_misspelt_one_given_for_it() {
        let refused =
            |request: serde_json::Value| field(read_input::<ApplyRequest, _>("request", request).unwrap().validate());
        assert_eq!(refused(serde_json::json!({"jobId": "~01a"})), "coverLetter");
        assert_eq!(refused(serde_json::json!({"coverLetter": "Hi"})), "jobId");
        assert_eq!(refused(serde_json::json!({"jobId": "~01a", "coverletter": "Hi"})), "coverletter");
        assert_eq!(refused(serde_json::json!({"jobId": "~01a", "coverLeter": "Hi"})), "coverLeter");
    }

    #[test]
    fn suggestions_are_close() {
        let known = ["timeout", "deadline", "maxRetries", "baseUrl"];
        assert_eq!(suggest("max_retry", known), Some("maxRetries"));
        assert_eq!(suggest("baseURL", known), Some("baseUrl"));
        assert_eq!(suggest("colour", known), None);
    }
}
