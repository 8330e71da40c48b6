//! Checks the setup: finds the documented pitfalls before the first proposal.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::client::Client;
use crate::error::{Error, ErrorKind, printable};
use crate::models::{Application, ApplicationStatus, AppliedJobsQuery, Freelancers, open_enum};

open_enum! {
    /// What was checked.
    pub enum SetupCheckName {
        /// The service responds at the base URL.
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
    /// The result of a check.
    pub enum SetupVerdict {
        /// As it should be.
        Passed = "passed",
        /// It will keep proposals from being sent.
        Failed = "failed",
        /// It kept a recent proposal from being sent, and may do so again.
        Warning = "warning",
        /// It cannot be determined: an earlier check failed, or there is no recent application.
        Unknown = "unknown",
    }
}

/// One check: what was checked, the result, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetupCheck {
    /// What was checked.
    pub name: SetupCheckName,
    /// The result.
    pub verdict: SetupVerdict,
    /// What was found.
    pub message: String,
    /// What to do about it, unless it passed.
    pub hint: Option<String>,
}

/// Every check, in the order of the setup. Its `Display` is a checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// Returns whether nothing was found that keeps proposals from being sent.
    pub fn is_ready(&self) -> bool {
        self.checks.iter().all(|check| check.verdict != SetupVerdict::Failed)
    }
}

impl SetupReport {
    /// Returns the check of this name.
    pub fn check(&self, name: &SetupCheckName) -> Option<&SetupCheck> {
        self.checks.iter().find(|check| check.name == *name)
    }
}

impl fmt::Display for SetupReport {
    /// A checklist: a line for each check, and what to do below it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for check in &self.checks {
            let mark = match check.verdict {
                SetupVerdict::Passed => "ok",
                SetupVerdict::Failed => "FAIL",
                SetupVerdict::Warning => "warn",
                _ => "?",
            };
            writeln!(f, "[{mark:4}] {:20}{}", check.name.as_str(), check.message)?;
            if let Some(hint) = &check.hint {
                for (row, line) in wrap(hint).iter().enumerate() {
                    writeln!(f, "{:27}{} {line}", "", if row == 0 { "->" } else { "  " })?;
                }
            }
        }
        Ok(())
    }
}

/// Breaks a text between words into lines of at most 76 characters.
fn wrap(text: &str) -> Vec<String> {
    const WIDTH: usize = 76;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// How many of the latest applications are read.
const LATEST: u32 = 20;

impl Client {
    /// Checks the setup: service, key, subscription, business developer, profiles, and what the latest applications show
    /// about eligibility, Connects and the business developer's session. Costs no credit; two reads.
    ///
    /// Never fails: what went wrong is in the report.
    pub async fn check_setup(&self) -> SetupReport {
        match self.freelancers().await {
            Ok(freelancers) => {
                let found = (freelancers.freelancers.len(), freelancers.profiles().count());
                let latest = self.applied_jobs(&AppliedJobsQuery::new().limit(LATEST)).await;
                let checks = report(Ok(found), latest.map(|page| page.jobs));
                SetupReport { checks, freelancers: Some(freelancers) }
            }
            Err(error) => SetupReport { checks: report(Err(error), Ok(Vec::new())), freelancers: None },
        }
    }
}

/// The checks so far. They are added in the order of the setup, so each gets its name by its position.
struct Checks(Vec<SetupCheck>);

impl Checks {
    fn add(&mut self, verdict: SetupVerdict, message: impl Into<String>, hint: Option<&str>) {
        let name = SetupCheckName::KNOWN[self.0.len()].clone();
        self.0.push(SetupCheck { name, verdict, message: message.into(), hint: hint.map(str::to_owned) });
    }

    fn passed(&mut self, message: &str) {
        self.add(SetupVerdict::Passed, message, None);
    }

    /// Adds all further checks as unknown.
    fn end(mut self, why: &str, hint: Option<&str>) -> Vec<SetupCheck> {
        while self.0.len() < SetupCheckName::KNOWN.len() {
            self.add(SetupVerdict::Unknown, why, hint);
        }
        self.0
    }
}

/// Derives the checks from the two reads. Source: `docs/api.md`, "Problems that users run into".
fn report(found: Result<(usize, usize), Error>, latest: Result<Vec<Application>, Error>) -> Vec<SetupCheck> {
    const PASSED: [&str; 3] = ["the service responds", "the key is accepted", "the subscription is active"];
    let mut checks = Checks(Vec::with_capacity(SetupCheckName::KNOWN.len()));
    let passed = match &found {
        Ok(_) => 3,
        Err(error) => match error.kind {
            ErrorKind::Unauthorized => 1,
            ErrorKind::SubscriptionInactive => 2,
            // The service responded, and accepted the key and the subscription.
            ErrorKind::Decode => 3,
            ErrorKind::RateLimited if error.status.is_some() => 3,
            _ => 0,
        },
    };
    PASSED.iter().take(passed).for_each(|message| checks.passed(message));
    let (people, profiles) = match found {
        Ok(found) => found,
        Err(error) => {
            checks.add(SetupVerdict::Failed, &*error.message, error.hint.as_deref());
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
        checks.add(verdict, format!("{profiles} profiles of {people} freelancers"), hint);
    }
    match latest {
        Ok(latest) => {
            add_outcomes(&latest, &mut checks);
            checks.0
        }
        Err(error) => {
            let message = format!("the latest applications could not be read: {}", error.message);
            checks.end(&message, error.hint.as_deref())
        }
    }
}

/// Adds what the latest settled applications, newest first, show about what no endpoint returns.
fn add_outcomes(latest: &[Application], checks: &mut Checks) {
    use ApplicationStatus::{Applied, LoggedOut, NotEligible, NotEnoughConnects};
    const SIGNS: [(ApplicationStatus, &str, &str); 3] = [
        (NotEligible, "Upwork rejected the profile", "Upwork accepts the agency's profile"),
        (NotEnoughConnects, "the agency was out of Connects", "the agency had Connects for the latest proposal"),
        (LoggedOut, "the business developer was logged out of Upwork", "the business developer is logged in"),
    ];

    let settled: Vec<&Application> = latest.iter().filter(|application| application.is_settled()).collect();
    let last_applied = settled.iter().position(|application| application.application_status == Applied);
    let since_applied = &settled[..last_applied.unwrap_or(settled.len())];
    for (trouble, bad, good) in &SIGNS {
        let mut troubled =
            since_applied.iter().filter(|application| application.application_status == *trouble).peekable();
        if let Some(newest) = troubled.peek().copied() {
            let times = troubled.count();
            // What happens on every job is a fault of the setup; what happens on some is a warning.
            let always = times == settled.len() || *trouble == NotEnoughConnects;
            let verdict = if always && *trouble != LoggedOut { SetupVerdict::Failed } else { SetupVerdict::Warning };
            let reason = newest.error_message.as_deref().or(newest.application_status_message.as_deref());
            let reason = reason.map(|reason| format!(" ({})", printable(reason))).unwrap_or_default();
            let message = format!("{bad} in {times} of the latest {} applications{reason}", settled.len());
            checks.add(verdict, message, trouble.hint());
        } else if last_applied.is_some() {
            checks.passed(good);
        } else {
            checks.add(SetupVerdict::Unknown, "no recent proposal reached Upwork, so this cannot be determined", None);
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
    fn the_newest_reason_of_the_service_is_passed_on() {
        let rejected = serde_json::json!({
            "applicationStatus": "not_eligible",
            "errorMessage": "The agency's profile lacks location and skills.",
        });
        let report = report(Ok((1, 1)), Ok(vec![serde_json::from_value(rejected).unwrap()]));
        let message = &report.check(&SetupCheckName::Eligibility).unwrap().message;
        assert!(message.ends_with("(The agency's profile lacks location and skills.)"), "{message}");
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
