//! The three forms of a job id, and the conventions by which an id forces its outcome.

use uphunt::models::ApplicationStatus;
use uuid::Uuid;

/// The namespace in which a ciphertext has its UUID. Any fixed value does; it must never change, or kept databases break.
const NAMESPACE: Uuid = Uuid::from_u128(0x7a3d_5f0e_91c4_4b62_8e17_c0ff_ee5e_ed01);
/// The prefix of a ciphertext that is derived from a UUID.
const FROM_UUID: &str = "~02u";
/// The longest ciphertext that the sandbox accepts.
const MAX_CIPHER: usize = 128;

/// A job, whatever form its id had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct JobId {
    /// `~01…` or `~02…`; derived when the caller sent a UUID.
    pub(crate) cipher: String,
    /// The processed job's UUID.
    pub(crate) uuid: String,
    /// Whether the caller sent a UUID: a ciphertext on record is then better than the derived one.
    pub(crate) by_uuid: bool,
}

impl JobId {
    /// Parses a job URL, a ciphertext or a UUID. `None` when the text is none of these.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(uuid) = Uuid::parse_str(text) {
            let cipher = format!("{FROM_UUID}{}", uuid.simple());
            return Some(Self { cipher, uuid: uuid.to_string(), by_uuid: true });
        }
        if text.starts_with('~') {
            return Self::from_cipher(text);
        }
        let path = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?.split_once('/')?.1;
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let start = path.find("~0").or_else(|| path.find("%7E0")).or_else(|| path.find("%7e0"))?;
        let segment = path.get(start..)?.split('/').next()?;
        Self::from_cipher(&segment.replacen("%7E", "~", 1).replacen("%7e", "~", 1))
    }

    fn from_cipher(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("~01").or_else(|| text.strip_prefix("~02"))?;
        let well_formed = !rest.is_empty()
            && text.len() <= MAX_CIPHER
            && rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
        if !well_formed {
            return None;
        }
        let uuid = match text.strip_prefix(FROM_UUID).map(Uuid::try_parse) {
            Some(Ok(original)) => original,
            _ => Uuid::new_v5(&NAMESPACE, text.as_bytes()),
        };
        Some(Self { cipher: text.to_owned(), uuid: uuid.to_string(), by_uuid: false })
    }

    /// Returns the outcome that the id forces (`docs/api.md`, "The sandbox's conventions").
    pub(crate) fn forced_outcome(&self) -> ForcedOutcome {
        forced_outcome_of(&self.cipher)
    }
}

/// The outcome that a job id forces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ForcedOutcome {
    /// Nothing: the state of the agency decides.
    Ordinary,
    /// The job is unknown: 404.
    Missing,
    /// An application to it never settles.
    Stuck,
    /// An application to it settles so.
    Settle(ApplicationStatus),
}

/// Returns the outcome that `text`, a ciphertext or a company id, forces.
pub(crate) fn forced_outcome_of(text: &str) -> ForcedOutcome {
    let Some((_, rest)) = text.split_once("sandbox_") else { return ForcedOutcome::Ordinary };
    if rest.starts_with("missing") {
        return ForcedOutcome::Missing;
    }
    if rest.starts_with("stuck") || rest.starts_with(ApplicationStatus::Processing.as_str()) {
        return ForcedOutcome::Stuck;
    }
    let named = ApplicationStatus::KNOWN.iter().filter(|status| rest.starts_with(status.as_str()));
    named
        .max_by_key(|status| status.as_str().len())
        .map_or(ForcedOutcome::Ordinary, |status| ForcedOutcome::Settle(status.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> JobId {
        JobId::parse(text).unwrap_or_else(|| panic!("{text} should be a job id"))
    }

    #[test]
    fn a_url_and_its_ciphertext_name_the_same_job() {
        let plain = parse("~01abc123def456");
        for url in [
            "https://www.upwork.com/jobs/~01abc123def456",
            "https://www.upwork.com/jobs/Rust-engineer_~01abc123def456/?source=rss",
            "https://www.upwork.com/freelance-jobs/apply/x_%7E01abc123def456/",
        ] {
            assert_eq!(parse(url), plain, "{url}");
        }
    }

    #[test]
    fn a_uuid_and_the_ciphertext_made_up_for_it_name_the_same_job() {
        let by_uuid = parse("0b7c9f0e-3d3c-4c0e-9a57-5f0f6f1f2a3b");
        assert_eq!(parse(&by_uuid.cipher).uuid, by_uuid.uuid);
    }

    #[test]
    fn a_ciphertext_always_has_the_same_uuid() {
        assert_eq!(parse("~021").uuid, parse("~021").uuid);
        assert_ne!(parse("~021").uuid, parse("~022").uuid);
    }

    #[test]
    fn malformed_ids_are_refused() {
        for text in ["", "~", "~01", "~03abc", "abc", "12345", "../..", "https://www.upwork.com/jobs/", "~01a b"] {
            assert_eq!(JobId::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn an_id_can_force_each_status() {
        for status in ApplicationStatus::KNOWN.iter().filter(|status| status.is_settled()) {
            let id = parse(&format!("~01sandbox_{status}_7"));
            assert_eq!(id.forced_outcome(), ForcedOutcome::Settle(status.clone()));
        }
        assert_eq!(parse("~01sandbox_missing").forced_outcome(), ForcedOutcome::Missing);
        assert_eq!(parse("~01sandbox_stuck").forced_outcome(), ForcedOutcome::Stuck);
        assert_eq!(parse("~01sandbox_something").forced_outcome(), ForcedOutcome::Ordinary);
    }
}
