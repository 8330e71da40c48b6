//! Is everything in place to apply? Finds the documented pitfalls before they cost an evening.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::model::{Application, ApplicationStatus, AppliedJobsQuery, Freelancers, FromJson, ToJson, open_enum};
use crate::text::{split, text};

open_enum! {
    /// What was checked.
    pub enum SetupCheckName {
        /// The service answers at the base URL.
        Service = "service",
        /// The key is accepted.
        Key = "key",
        /// The account behind the key has an active subscription.
        Subscription = "subscription",
        /// The business developer is in the agency.
        BusinessDeveloper = "business_developer",
        /// There are profiles to send proposals as.
        Profiles = "profiles",
        /// Upwork accepts the agency's profile.
        Eligibility = "eligibility",
        /// The agency has Connects.
        Connects = "connects",
        /// The business developer is logged in to Upwork.
        Session = "session",
    }
}

open_enum! {
    /// How a check came out.
    pub enum SetupVerdict {
        /// As it should be.
        Passed = "passed",
        /// It will keep proposals from being sent.
        Failed = "failed",
        /// It kept a recent proposal from being sent, and may do so again.
        Warning = "warning",
        /// It cannot be told: an earlier check failed, or nothing was applied to lately.
        Unknown = "unknown",
    }
}

/// One check: what, how it came out, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromJson, ToJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetupCheck {
    /// What was checked.
    pub name: SetupCheckName,
    /// How it came out.
    pub verdict: SetupVerdict,
    /// What was found.
    pub message: String,
    /// What to do about it, unless it passed.
    pub hint: Option<String>,
}

/// Every check, in the order of the setup. Its `Display` is a checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi::export(Display))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetupReport {
    /// The checks.
    pub checks: Vec<SetupCheck>,
    /// The freelancers that were found, to pick a profile from.
    pub freelancers: Option<Freelancers>,
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl SetupReport {
    /// Whether nothing was found that keeps proposals from being sent.
    pub fn is_ready(&self) -> bool {
        self.checks.iter().all(|check| check.verdict != SetupVerdict::Failed)
    }
}

impl SetupReport {
    /// One of the checks.
    pub fn check(&self, name: &SetupCheckName) -> Option<&SetupCheck> {
        self.checks.iter().find(|check| check.name == *name)
    }
}

impl fmt::Display for SetupReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl SetupReport {
    /// A line for each check, and what to do below it: as it is displayed.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for check in &self.checks {
            let mark = match check.verdict {
                SetupVerdict::Passed => "ok  ",
                SetupVerdict::Failed => "FAIL",
                SetupVerdict::Warning => "warn",
                _ => "?   ",
            };
            let name = check.name.as_str();
            let space = &"                    "[name.len().min(18)..];
            text.extend(["[", mark, "] ", name, space, &check.message, "\n"]);
            if let Some(hint) = &check.hint {
                wrap(&mut text, hint);
            }
        }
        text
    }
}

/// The text below a check, in lines of at most 76 characters, broken between words.
fn wrap(out: &mut String, text: &str) {
    const WIDTH: usize = 76;
    const INDENT: &str = "                           ";
    let mut column = 0;
    for (place, word) in split(text, b' ').enumerate() {
        let width = word.chars().count();
        let fits = column + 1 + width <= WIDTH;
        let lead = match (place, fits) {
            (0, _) => [INDENT, "-> "],
            (_, true) => ["", " "],
            (_, false) => ["\n", "                              "],
        };
        column = if place > 0 && fits { column + 1 + width } else { width };
        out.extend([lead[0], lead[1], word]);
    }
    out.push('\n');
}

/// How many of the latest applications are looked at.
const LATEST: u32 = 20;

impl Client {
    /// Checks the setup: service, key, subscription, business developer, profiles, and what the latest applications tell
    /// about eligibility, Connects and the business developer's session. Costs no credit; two reads.
    ///
    /// It never fails: what went wrong is in the report.
    pub async fn check_setup(&self) -> SetupReport {
        let (found, freelancers) = match self.freelancers().await {
            Ok(freelancers) => (Ok((freelancers.freelancers.len(), freelancers.profiles().count())), Some(freelancers)),
            Err(error) => (Err(error), None),
        };
        SetupReport { freelancers, ..self.check_setup_with(found).await }
    }

    /// The same with how many freelancers and profiles were found, and without them in the report.
    #[doc(hidden)]
    pub async fn check_setup_with(&self, found: Result<(usize, usize), Error>) -> SetupReport {
        let latest = match &found {
            Ok(_) => self.applied_jobs(&AppliedJobsQuery::new().limit(LATEST)).await.map(|page| page.jobs),
            Err(_) => Ok(Vec::new()),
        };
        SetupReport { checks: report(found, latest), freelancers: None }
    }
}

/// The checks so far. They come in the order of the setup, so each knows its name by its place.
struct Checks(Vec<SetupCheck>);

impl Checks {
    #[inline(never)]
    fn add(&mut self, verdict: SetupVerdict, message: &str, hint: Option<&str>) {
        let name = SetupCheckName::KNOWN[self.0.len()].clone();
        self.0.push(SetupCheck { name, verdict, message: message.to_owned(), hint: hint.map(str::to_owned) });
    }

    fn passed(&mut self, message: &str) {
        self.add(SetupVerdict::Passed, message, None);
    }

    /// Nobody can tell how the rest stands.
    fn end(mut self, why: &str, hint: Option<&str>) -> Vec<SetupCheck> {
        while self.0.len() < SetupCheckName::KNOWN.len() {
            self.add(SetupVerdict::Unknown, why, hint);
        }
        self.0
    }
}

/// What the two reads mean. Source: `contract.md`, "Pitfalls a user runs into" (seed).
fn report(found: Result<(usize, usize), Error>, latest: Result<Vec<Application>, Error>) -> Vec<SetupCheck> {
    // What passed when the freelancers could be read.
    const PASSED: [&str; 3] = ["the service answers", "the key is accepted", "the subscription is active"];
    let mut checks = Checks(Vec::with_capacity(SetupCheckName::KNOWN.len()));
    let passed = match &found {
        Ok(_) => 3,
        Err(error) => match error.kind {
            ErrorKind::Unauthorized => 1,
            ErrorKind::SubscriptionInactive => 2,
            // It answered, and let the key and the subscription pass.
            ErrorKind::Decode => 3,
            ErrorKind::RateLimited if error.status.is_some() => 3,
            _ => 0,
        },
    };
    PASSED.iter().take(passed).for_each(|message| checks.passed(message));
    let (people, profiles) = match found {
        Ok(found) => found,
        Err(error) => {
            checks.add(SetupVerdict::Failed, &error.message, error.hint.as_deref());
            return checks.end("not checked: see above", None);
        }
    };
    if people == 0 {
        checks.add(
            SetupVerdict::Failed,
            "the freelancers list is empty: the business developer is not in the agency (yet)",
            Some(
                "Invite the business developer on Upwork under My Teams → Members. An invite is accepted within seconds: if it is \
                 pending for more than a minute, the profile URL that was pasted is not the one that the dashboard shows.",
            ),
        );
        checks.add(SetupVerdict::Unknown, "not visible before the business developer is in the agency", None);
    } else {
        checks.passed("the business developer is in the agency");
        let verdict = if profiles == 0 { SetupVerdict::Failed } else { SetupVerdict::Passed };
        let hint = (profiles == 0).then_some("Complete the freelancers' profiles on Upwork.");
        checks.add(verdict, &text!("{} profiles of {} freelancers", profiles, people), hint);
    }
    match latest {
        Ok(latest) => {
            outcomes(&latest, &mut checks);
            checks.0
        }
        Err(error) => {
            let message = ["the latest applications could not be read: ", &error.message].concat();
            checks.end(&message, error.hint.as_deref())
        }
    }
}

/// What the latest settled applications, newest first, tell about what no endpoint shows.
fn outcomes(latest: &[Application], checks: &mut Checks) {
    use ApplicationStatus::{Applied, LoggedOut, NotEligible, NotEnoughConnects};
    const SIGNS: [(ApplicationStatus, &str, &str); 3] = [
        (NotEligible, "Upwork rejected the profile", "Upwork accepts the agency's profile"),
        (NotEnoughConnects, "the agency was out of Connects", "the agency had Connects for the latest proposal"),
        (LoggedOut, "the business developer was logged out of Upwork", "the business developer is logged in"),
    ];

    let settled =
        || latest.iter().map(|application| &application.application_status).filter(|status| status.is_settled());
    let total = settled().count();
    let since_applied = settled().position(|status| *status == Applied);
    for (trouble, bad, good) in &SIGNS {
        // Those since one went through.
        let times = settled().take(since_applied.unwrap_or(total)).filter(|status| *status == trouble).count();
        if times > 0 {
            // On every job, or only on some?
            let always = times == total || *trouble == NotEnoughConnects;
            let verdict = if always && *trouble != LoggedOut { SetupVerdict::Failed } else { SetupVerdict::Warning };
            checks.add(verdict, &text!("{} in {} of the latest {} applications", *bad, times, total), trouble.hint());
        } else if since_applied.is_some() {
            checks.passed(good);
        } else {
            checks.add(SetupVerdict::Unknown, "no recent proposal reached Upwork, so this cannot be told", None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(found: Result<(usize, usize), Error>, latest: Result<Vec<Application>, Error>) -> SetupReport {
        SetupReport { checks: super::report(found, latest), freelancers: None }
    }

    fn latest(statuses: &[ApplicationStatus]) -> Vec<Application> {
        let one = |status: &ApplicationStatus| serde_json::json!({"applicationStatus": status.as_str()});
        statuses.iter().map(|status| serde_json::from_value(one(status)).unwrap()).collect()
    }

    fn verdict(report: &SetupReport, name: &SetupCheckName) -> SetupVerdict {
        report.check(name).unwrap().verdict.clone()
    }

    fn with(statuses: &[ApplicationStatus]) -> SetupReport {
        report(Ok((2, 2)), Ok(latest(statuses)))
    }

    #[test]
    fn a_good_setup_passes_everything() {
        let report = with(&[ApplicationStatus::Processing, ApplicationStatus::Applied]);
        assert!(report.checks.iter().all(|check| check.verdict == SetupVerdict::Passed), "{report}");
        assert_eq!(report.checks.len(), SetupCheckName::KNOWN.len());
    }

    #[test]
    fn a_fresh_setup_is_ready_and_says_what_it_cannot_know() {
        let report = with(&[]);
        assert!(report.is_ready());
        assert_eq!(verdict(&report, &SetupCheckName::Connects), SetupVerdict::Unknown);
    }

    #[test]
    fn pitfall_the_freelancers_list_is_empty_or_the_invite_is_not_accepted() {
        let report = report(Ok((0, 0)), Ok(Vec::new()));
        assert_eq!(verdict(&report, &SetupCheckName::BusinessDeveloper), SetupVerdict::Failed);
        let hint = report.check(&SetupCheckName::BusinessDeveloper).unwrap().hint.clone().unwrap();
        assert!(hint.contains("Invite") && hint.contains("profile URL"), "{hint}");
    }

    #[test]
    fn pitfall_not_eligible_on_every_job() {
        let every = with(&[ApplicationStatus::NotEligible, ApplicationStatus::NotEligible]);
        assert_eq!(verdict(&every, &SetupCheckName::Eligibility), SetupVerdict::Failed);
        assert!(
            every
                .check(&SetupCheckName::Eligibility)
                .unwrap()
                .hint
                .as_ref()
                .unwrap()
                .contains("location, skills, tier")
        );
        let some = with(&[ApplicationStatus::NotEligible, ApplicationStatus::NotAvailable]);
        assert_eq!(verdict(&some, &SetupCheckName::Eligibility), SetupVerdict::Warning);
        let over = with(&[ApplicationStatus::Applied, ApplicationStatus::NotEligible]);
        assert_eq!(verdict(&over, &SetupCheckName::Eligibility), SetupVerdict::Passed);
    }

    #[test]
    fn pitfall_not_enough_connects() {
        let report =
            with(&[ApplicationStatus::Failed, ApplicationStatus::NotEnoughConnects, ApplicationStatus::Applied]);
        assert_eq!(verdict(&report, &SetupCheckName::Connects), SetupVerdict::Failed);
        assert!(report.check(&SetupCheckName::Connects).unwrap().hint.as_ref().unwrap().contains("Buy Connects"));
    }

    #[test]
    fn applications_that_cannot_be_read_leave_their_checks_open_and_say_why() {
        let report = report(Ok((1, 1)), Err(Error::new(ErrorKind::Server, "applied_jobs: HTTP 500")));
        assert!(report.is_ready());
        assert_eq!(report.checks.len(), SetupCheckName::KNOWN.len());
        let connects = report.check(&SetupCheckName::Connects).unwrap();
        assert!(connects.verdict == SetupVerdict::Unknown && connects.message.contains("HTTP 500"));
    }

    #[test]
    fn pitfall_403_on_every_call() {
        let report = report(Err(Error::new(ErrorKind::SubscriptionInactive, "HTTP 403")), Ok(Vec::new()));
        assert_eq!(verdict(&report, &SetupCheckName::Key), SetupVerdict::Passed);
        assert_eq!(verdict(&report, &SetupCheckName::Subscription), SetupVerdict::Failed);
        assert_eq!(verdict(&report, &SetupCheckName::BusinessDeveloper), SetupVerdict::Unknown);
        assert!(report.to_string().contains("Billing"), "{report}");
        assert_eq!(report.checks.len(), SetupCheckName::KNOWN.len());
    }
}
