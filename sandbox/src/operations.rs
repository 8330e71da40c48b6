//! The operations of the dashboard: one method each, behind both its routes and the library's typed methods.

use axum::http::StatusCode;
use serde_json::Value;

use crate::clock::millis;
use crate::error_response::ErrorResponse;
use crate::job_id::JobId;
use crate::options::MAX_AMOUNT;
use crate::service::Service;
use crate::store::accounts::Account;
use crate::store::agency::{Agency, AgencyChange, Member};
use crate::store::applications::Application;
use crate::store::credits::{Cycle, Ledger};
use crate::store::deliveries::{Delivery, Webhook};
use crate::store::feeds::Feed;
use crate::store::freelancers::NewFreelancer;
use crate::store::keys::KeyEntry;
use crate::store::{accounts, agency, applications, credits, deliveries, feeds, freelancers, jobs, keys};
use crate::submission::Submission;
use crate::webhook_dispatcher;

type Outcome<T> = Result<T, ErrorResponse>;

impl Service {
    /// The account itself, or 404.
    pub(crate) fn account(&self, id: i64) -> Outcome<Account> {
        self.store.read(|db| accounts::find(db, id))?.ok_or_else(|| ErrorResponse::unknown("Account"))
    }

    pub(crate) fn sign_up(&self, email: &str) -> Outcome<Account> {
        let now = self.now();
        Ok(self.store.write(|db| accounts::sign_up(db, email, now))?)
    }

    pub(crate) fn subscribe(&self, account: i64, plan: &str, plan_credits: i64) -> Outcome<Ledger> {
        check_amount("credits", plan_credits)?;
        let now = self.now();
        self.store.write(|db| accounts::subscribe(db, account, plan, plan_credits, now))?;
        self.ledger(account)
    }

    pub(crate) fn set_subscription_active(&self, account: i64, active: bool) -> Outcome<()> {
        Ok(self.store.write(|db| if active { accounts::resume(db, account) } else { accounts::expire(db, account) })?)
    }

    /// The ledger as of now: a cycle that has ended is rolled over first.
    pub(crate) fn ledger(&self, account: i64) -> Outcome<Ledger> {
        let now = self.now();
        let ledger = self.store.write(|db| {
            credits::roll_over(db, account, now)?;
            credits::ledger(db, account)
        })?;
        ledger.ok_or_else(|| ErrorResponse::unknown("Account"))
    }

    pub(crate) fn set_credits(&self, account: i64, available: i64) -> Outcome<Ledger> {
        check_amount("available", available)?;
        let now = self.now();
        self.store.write(|db| {
            credits::roll_over(db, account, now)?;
            credits::set_available(db, account, available)
        })?;
        self.ledger(account)
    }

    pub(crate) fn agency(&self, account: i64) -> Outcome<Agency> {
        self.store.read(|db| agency::find(db, account))?.ok_or_else(|| ErrorResponse::unknown("Agency"))
    }

    pub(crate) fn found_agency(&self, account: i64, name: &str, change: &AgencyChange) -> Outcome<Agency> {
        if !self.store.write(|db| agency::create(db, account, name))? {
            return Err(ErrorResponse::new(StatusCode::CONFLICT, "The account has an agency already"));
        }
        self.change_agency(account, change)
    }

    pub(crate) fn change_agency(&self, account: i64, change: &AgencyChange) -> Outcome<Agency> {
        check_amount("connects", change.connects.unwrap_or(0))?;
        self.agency(account)?;
        self.store.write(|db| agency::change(db, account, change))?;
        self.agency(account)
    }

    /// Invites by profile URL. An invitation with a wrong URL stays pending, as on Upwork.
    pub(crate) fn invite(&self, account: i64, profile_url: &str) -> Outcome<()> {
        let developer = self.account(account)?.developer_url;
        self.agency(account)?;
        let now = self.now();
        let right = profile_url.trim().trim_end_matches('/') == developer;
        let due = right.then(|| now + millis(self.options.invite_delay));
        self.store.write(|db| agency::invite(db, account, profile_url, now, due))?;
        if let Some(due) = due {
            self.due(due);
        }
        Ok(())
    }

    pub(crate) fn remove_developer(&self, account: i64) -> Outcome<()> {
        Ok(self.store.write(|db| agency::remove_developer(db, account))?)
    }

    pub(crate) fn hire(&self, account: i64, freelancer: &NewFreelancer) -> Outcome<(String, Vec<String>)> {
        self.agency(account)?;
        Ok(self.store.write(|db| freelancers::add(db, account, freelancer))?)
    }

    pub(crate) fn dismiss(&self, account: i64, freelancer: &str) -> Outcome<()> {
        found(self.store.write(|db| freelancers::remove(db, account, freelancer))?, "Freelancer")
    }

    pub(crate) fn freelancers(&self, account: i64) -> Outcome<Vec<Value>> {
        Ok(self.store.read(|db| freelancers::list(db, account))?)
    }

    pub(crate) fn create_key(&self, account: i64) -> Outcome<(KeyEntry, String)> {
        let now = self.now();
        Ok(self.store.write(|db| keys::generate(db, account, now, self.options.one_key))?)
    }

    pub(crate) fn keys(&self, account: i64) -> Outcome<Vec<KeyEntry>> {
        Ok(self.store.read(|db| keys::list(db, account))?)
    }

    pub(crate) fn delete_key(&self, account: i64, key: i64) -> Outcome<()> {
        found(self.store.write(|db| keys::delete(db, account, key))?, "Key")
    }

    pub(crate) fn register_webhook(&self, account: i64, url: &str) -> Outcome<Webhook> {
        webhook_dispatcher::check_target(url, self.options.remote_webhooks).map_err(ErrorResponse::invalid)?;
        let now = self.now();
        Ok(self.store.write(|db| deliveries::register(db, account, url, now))?)
    }

    pub(crate) fn webhooks(&self, account: i64) -> Outcome<Vec<Webhook>> {
        Ok(self.store.read(|db| deliveries::webhooks(db, account))?)
    }

    pub(crate) fn delete_webhook(&self, account: i64, webhook: i64) -> Outcome<()> {
        found(self.store.write(|db| deliveries::unregister(db, account, webhook))?, "Webhook")
    }

    pub(crate) fn deliveries(&self, account: i64) -> Outcome<Vec<Delivery>> {
        Ok(self.store.read(|db| deliveries::list(db, account))?)
    }

    /// Sends a delivery again, in any state but `sending`.
    pub(crate) fn resend(&self, account: i64, delivery: &str) -> Outcome<()> {
        let now = self.now();
        found(self.store.write(|db| deliveries::resend(db, account, delivery, now))?, "Delivery")?;
        self.due(now);
        Ok(())
    }

    pub(crate) fn members(&self, account: i64) -> Outcome<Vec<Member>> {
        self.agency(account)?;
        Ok(self.store.read(|db| agency::members(db, account))?)
    }

    /// Every billing cycle, the current one last: one that has ended is rolled over first.
    pub(crate) fn cycles(&self, account: i64) -> Outcome<Vec<Cycle>> {
        self.ledger(account)?;
        Ok(self.store.read(|db| credits::cycles(db, account))?)
    }

    pub(crate) fn applications(&self, account: i64) -> Outcome<Vec<Application>> {
        Ok(self.store.read(|db| applications::all(db, account))?)
    }

    pub(crate) fn create_feed(&self, account: i64, name: &str, profile: &str, letter: &str) -> Outcome<Feed> {
        self.store.write(|db| {
            known_profile(freelancers::shown_to_client(db, account, profile)?.is_some())?;
            Ok(feeds::create(db, account, name, profile, letter)?)
        })
    }

    pub(crate) fn feeds(&self, account: i64) -> Outcome<Vec<Feed>> {
        Ok(self.store.read(|db| feeds::list(db, account))?)
    }

    pub(crate) fn pin(&self, account: i64, feed: i64, profile: &str) -> Outcome<()> {
        let pinned = self.store.write(|db| {
            known_profile(freelancers::shown_to_client(db, account, profile)?.is_some())?;
            Ok::<_, ErrorResponse>(feeds::pin(db, account, feed, profile)?)
        })?;
        found(pinned, "Feed")
    }

    /// Applies to a job that matched a feed, as the pinned freelancer.
    pub(crate) fn match_job(&self, account: i64, feed: i64, job: &str, letter: Option<&str>) -> Outcome<Value> {
        let feed =
            self.store.read(|db| feeds::find(db, account, feed))?.ok_or_else(|| ErrorResponse::unknown("Feed"))?;
        let job = parse_job(job)?;
        let cover_letter = letter.unwrap_or(&feed.cover_letter).to_owned();
        let request =
            serde_json::json!({ "jobId": job.cipher, "coverLetter": cover_letter, "profileId": feed.profile_id });
        self.submit(
            account,
            &Submission {
                job,
                cover_letter,
                profile_id: Some(feed.profile_id),
                request: request.to_string(),
                feed: Some(feed.id),
                stuck: false,
            },
        )
    }

    pub(crate) fn put_job(&self, job: &str, document: &Value) -> Outcome<()> {
        let job = parse_job(job)?;
        Ok(self.store.write(|db| jobs::put(db, &job, document))?)
    }

    pub(crate) fn put_client(&self, company: &str, document: &Value) -> Outcome<()> {
        Ok(self.store.write(|db| jobs::put_client(db, company, document))?)
    }
}

fn found(there: bool, what: &str) -> Outcome<()> {
    if there { Ok(()) } else { Err(ErrorResponse::unknown(what)) }
}

fn check_amount(name: &str, number: i64) -> Outcome<()> {
    if (0..=MAX_AMOUNT).contains(&number) {
        Ok(())
    } else {
        Err(ErrorResponse::invalid(format!("`{name}` must be from 0 to {MAX_AMOUNT}")))
    }
}

fn known_profile(known: bool) -> Outcome<()> {
    if known { Ok(()) } else { Err(ErrorResponse::invalid("Unknown profileId")) }
}

fn parse_job(text: &str) -> Outcome<JobId> {
    JobId::parse(text).ok_or_else(|| ErrorResponse::malformed("not a job URL, a ciphertext or a UUID"))
}
