//! One name for one job, however the caller spells it.

/// The canonical name of a job: its ciphertext or UUID where there is one.
///
/// A job can be given as a URL, a ciphertext (`~01…`, `~02…`) or the UUID of a processed job. Responses name it by its
/// ciphertext, and the status endpoint accepts a ciphertext or UUID, but not a URL (`docs/api.md`, "Status").
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JobKey {
    name: String,
    /// Whether the status endpoint can look the job up by this name.
    can_look_up: bool,
}

impl JobKey {
    /// Reads a job id in any spelling.
    pub fn parse(job_id: &str) -> Self {
        let job_id = job_id.trim();
        if is_uuid(job_id) {
            return Self { name: job_id.to_ascii_lowercase(), can_look_up: true };
        }
        if !is_url(job_id) {
            return Self { name: decode_tilde(job_id), can_look_up: true };
        }
        match ciphertext_in_url(&decode_tilde(job_id)) {
            Some(ciphertext) => Self { name: ciphertext.to_owned(), can_look_up: true },
            None => Self { name: job_id.to_owned(), can_look_up: false },
        }
    }

    /// Returns the canonical name. Equal for every spelling of a job, as far as the spelling itself shows.
    pub fn as_str(&self) -> &str {
        &self.name
    }

    /// Returns the id for `status?jobId=`; `None` for a URL without a ciphertext.
    ///
    /// A 404 for such a URL would prove nothing: the service may know the job by its ciphertext only.
    pub fn lookup_id(&self) -> Option<&str> {
        self.can_look_up.then_some(self.name.as_str())
    }
}

impl std::fmt::Display for JobKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.name)
    }
}

/// Ids contain no slash; `www.upwork.com/jobs/~02…` is a URL without its scheme.
fn is_url(job_id: &str) -> bool {
    job_id.contains('/')
}

/// Browsers write the tilde as `%7E` in some places.
fn decode_tilde(job_id: &str) -> String {
    job_id.replace("%7E", "~").replace("%7e", "~")
}

/// Finds the one ciphertext in the path. A query may name something else (a referrer's job, a filter), and a path with
/// two ciphertexts is ambiguous: a 404 for the wrong one would free a second sending.
fn ciphertext_in_url(url: &str) -> Option<&str> {
    let path = url.split(['?', '#']).next()?;
    let mut ciphertexts = path.match_indices("~0").filter_map(|(start, _)| ciphertext_at(path, start));
    let first = ciphertexts.next()?;
    ciphertexts.all(|other| other == first).then_some(first)
}

/// Returns `~0` and the letters and digits that follow it, if there are any.
fn ciphertext_at(text: &str, start: usize) -> Option<&str> {
    let tail = &text[start + 2..];
    let length = tail.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(tail.len());
    (length > 0).then(|| &text[start..start + 2 + length])
}

fn is_uuid(text: &str) -> bool {
    const GROUPS: [usize; 5] = [8, 4, 4, 4, 12];
    let mut groups = text.split('-');
    let fits = |length: &usize| {
        groups.next().is_some_and(|group| group.len() == *length && group.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    GROUPS.iter().all(fits) && groups.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SPELLINGS: [&str; 9] = [
        "~021234567890123456789",
        " ~021234567890123456789\n",
        "%7E021234567890123456789",
        "https://www.upwork.com/jobs/~021234567890123456789",
        "https://www.upwork.com/jobs/Rust-~0-developer_~021234567890123456789/?source=rss#top",
        "http://upwork.com/nx/proposals/job/%7e021234567890123456789/apply/",
        "www.upwork.com/jobs/~021234567890123456789",
        "https://www.upwork.com/jobs/~021234567890123456789/apply/~021234567890123456789?from=~029",
        "https://www.upwork.com/nx/find-work/details/~021234567890123456789?pageTitle=Job%20Details",
    ];

    #[test]
    fn every_spelling_of_a_job_is_one_key() {
        for spelling in SPELLINGS {
            let key = JobKey::parse(spelling);
            assert_eq!(key.lookup_id(), Some("~021234567890123456789"), "{spelling}");
        }
    }

    #[test]
    fn a_uuid_has_no_case() {
        let key = JobKey::parse("6F9619FF-8B86-D011-B42D-00C04FC964FF");
        assert_eq!(key.lookup_id(), Some("6f9619ff-8b86-d011-b42d-00c04fc964ff"));
    }

    #[test]
    fn a_url_without_a_ciphertext_cannot_be_looked_up() {
        for url in [
            "https://www.upwork.com/jobs/1234567890",
            "https://www.upwork.com/jobs/~0",
            "upwork.com/jobs/~x",
            "https://www.upwork.com/jobs/~021/similar/~022",
            "https://www.upwork.com/jobs/search/?referrer=~021234567890123456789",
        ] {
            let key = JobKey::parse(url);
            assert_eq!((key.as_str(), key.lookup_id()), (url, None));
        }
    }

    #[test]
    fn other_ids_stay_as_they_are() {
        for id in ["~01abc123def456", "~01sandbox_not_eligible_7", "1234567890", "6f9619ff-8b86", ""] {
            assert_eq!(JobKey::parse(id).lookup_id(), Some(id));
        }
    }

    proptest! {
        #[test]
        fn parsing_any_text_never_panics_and_is_stable(text in "\\PC*|[~0-9/?%7Ee#=&_-]*") {
            let key = JobKey::parse(&text);
            if let Some(id) = key.lookup_id() {
                let again = JobKey::parse(id);
                prop_assert_eq!(again.as_str(), id);
            }
        }
    }
}
