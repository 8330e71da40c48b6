//! What the dashboard can do: one method each, behind both its routes and the library's typed methods.

use axum::http::StatusCode;
use serde_json::Value;

use crate::courier;
use crate::job_id::JobId;
use crate::refusal::Refusal;
use crate::service::{Service, millis};
use crate::store::accounts::Account;
use crate::store::agency::{Agency, AgencyChange};
use crate::store::applications::Application;
use crate::store::credits::Ledger;
use crate::store::deliveries::{Delivery, Webhook};
use crate::store::feeds::Feed;
use crate::store::freelancers::NewFreelancer;
use crate::store::keys::KeyEntry;
use crate::store::{accounts, agency, applications, credits, deliveries, feeds, freelancers, jobs, keys};
use crate::submission::Submission;

type Done<T> = Result<T, Refusal>;

impl Service {
    /// The account itself, or 404.
    pub(crate) fn account(&self, id: i64) -> Done<Account> {
        self.store.read(|db| accounts::find(db, id))?.ok_or_else(|| Refusal::unknown("Account"))
    }

    pub(crate) fn sign_up(&self, email: &str) -> Done<Account> {
        let now = self.now();
        Ok(self.store.write(|db| accounts::sign_up(db, email, now))?)
    }

    pub(crate) fn subscribe(&self, account: i64, plan: &str, plan_credits: i64) -> Done<Ledger> {
        not_negative("credits", plan_credits)?;
        let now = self.now();
        self.store.write(|db| accounts::subscribe(db, account, plan, plan_credits, now))?;
        self.ledger(account)
    }

    pub(crate) fn set_subscription_active(&self, account: i64, active: bool) -> Done<()> {
        Ok(self.store.write(|db| if active { accounts::resume(db, account) } else { accounts::expire(db, account) })?)
    }

    /// The ledger as of now: a cycle that has ended is rolled over first.
    pub(crate) fn ledger(&self, account: i64) -> Done<Ledger> {
        let now = self.now();
        let ledger = self.store.write(|db| {
            credits::roll_over(db, account, now)?;
            credits::ledger(db, account)
        })?;
        ledger.ok_or_else(|| Refusal::unknown("Account"))
    }

    pub(crate) fn set_credits(&self, account: i64, available: i64) -> Done<Ledger> {
        not_negative("available", available)?;
        let now = self.now();
        self.store.write(|db| {
            credits::roll_over(db, account, now)?;
            credits::set_available(db, account, available)
        })?;
        self.ledger(account)
    }

    pub(crate) fn agency(&self, account: i64) -> Done<Agency> {
        self.store.read(|db| agency::find(db, account))?.ok_or_else(|| Refusal::unknown("Agency"))
    }

    pub(crate) fn found_agency(&self, account: i64, name: &str, change: &AgencyChange) -> Done<Agency> {
        if !self.store.write(|db| agency::create(db, account, name))? {
            return Err(Refusal::new(StatusCode::CONFLICT, "agency_exists", "The account has an agency already"));
        }
        self.change_agency(account, change)
    }

    pub(crate) fn change_agency(&self, account: i64, change: &AgencyChange) -> Done<Agency> {
        not_negative("connects", change.connects.unwrap_or(0))?;
        self.agency(account)?;
        self.store.write(|db| agency::change(db, account, change))?;
        self.agency(account)
    }

    /// Whoever is invited by a wrong URL never accepts, as on Upwork: the invitation stays pending.
    pub(crate) fn invite(&self, account: i64, profile_url: &str) -> Done<()> {
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

    pub(crate) fn remove_developer(&self, account: i64) -> Done<()> {
        Ok(self.store.write(|db| agency::remove_developer(db, account))?)
    }

    pub(crate) fn hire(&self, account: i64, freelancer: &NewFreelancer) -> Done<(String, Vec<String>)> {
        self.agency(account)?;
        Ok(self.store.write(|db| freelancers::add(db, account, freelancer))?)
    }

    pub(crate) fn dismiss(&self, account: i64, freelancer: &str) -> Done<()> {
        found(self.store.write(|db| freelancers::remove(db, account, freelancer))?, "Freelancer")
    }

    pub(crate) fn freelancers(&self, account: i64) -> Done<Vec<Value>> {
        Ok(self.store.read(|db| freelancers::list(db, account))?)
    }

    pub(crate) fn create_key(&self, account: i64) -> Done<(KeyEntry, String)> {
        let now = self.now();
        Ok(self.store.write(|db| keys::generate(db, account, now, self.options.one_key))?)
    }

    pub(crate) fn keys(&self, account: i64) -> Done<Vec<KeyEntry>> {
        Ok(self.store.read(|db| keys::list(db, account))?)
    }

    pub(crate) fn delete_key(&self, account: i64, key: i64) -> Done<()> {
        found(self.store.write(|db| keys::delete(db, account, key))?, "Key")
    }

    pub(crate) fn register_webhook(&self, account: i64, url: &str) -> Done<Webhook> {
        courier::check_target(url, self.options.remote_webhooks)
            .map_err(|error| Refusal::invalid("invalid_webhook_url", error))?;
        let now = self.now();
        Ok(self.store.write(|db| deliveries::register(db, account, url, now))?)
    }

    pub(crate) fn webhooks(&self, account: i64) -> Done<Vec<Webhook>> {
        Ok(self.store.read(|db| deliveries::webhooks(db, account))?)
    }

    pub(crate) fn delete_webhook(&self, account: i64, webhook: i64) -> Done<()> {
        found(self.store.write(|db| deliveries::unregister(db, account, webhook))?, "Webhook")
    }

    pub(crate) fn deliveries(&self, account: i64) -> Done<Vec<Delivery>> {
        Ok(self.store.read(|db| deliveries::list(db, account))?)
    }

    pub(crate) fn applications(&self, account: i64) -> Done<Vec<Application>> {
        Ok(self.store.read(|db| applications::all(db, account))?)
    }

    pub(crate) fn create_feed(&self, account: i64, name: &str, profile: &str, letter: &str) -> Done<Feed> {
        self.store.write(|db| {
            known_profile(freelancers::name_of(db, account, profile)?)?;
            Ok(feeds::create(db, account, name, profile, letter)?)
        })
    }

    pub(crate) fn feeds(&self, account: i64) -> Done<Vec<Feed>> {
        Ok(self.store.read(|db| feeds::list(db, account))?)
    }

    pub(crate) fn pin(&self, account: i64, feed: i64, profile: &str) -> Done<()> {
        let pinned = self.store.write(|db| {
            known_profile(freelancers::name_of(db, account, profile)?)?;
            Ok::<_, Refusal>(feeds::pin(db, account, feed, profile)?)
        })?;
        found(pinned, "Feed")
    }

    /// A job matched a feed: it is applied to on behalf of the pinned freelancer, the same way as through the API.
    pub(crate) fn match_job(&self, account: i64, feed: i64, job: &str, letter: Option<&str>) -> Done<Value> {
        let feed = self.store.read(|db| feeds::find(db, account, feed))?.ok_or_else(|| Refusal::unknown("Feed"))?;
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

    pub(crate) fn put_job(&self, job: &str, document: &Value) -> Done<()> {
        let job = parse_job(job)?;
        Ok(self.store.write(|db| jobs::put(db, &job, document))?)
    }

    pub(crate) fn put_client(&self, company: &str, document: &Value) -> Done<()> {
        Ok(self.store.write(|db| jobs::put_client(db, company, document))?)
    }
}

fn found(there: bool, what: &str) -> Done<()> {
    if there { Ok(()) } else { Err(Refusal::unknown(what)) }
}

fn not_negative(name: &str, number: i64) -> Done<()> {
    if number < 0 { Err(Refusal::invalid("negative", format!("`{name}` must not be negative"))) } else { Ok(()) }
}

fn known_profile(name: Option<String>) -> Done<String> {
    name.ok_or_else(|| Refusal::invalid("unknown_profile", "Unknown profileId"))
}

fn parse_job(text: &str) -> Done<JobId> {
    JobId::parse(text).ok_or_else(|| Refusal::malformed("not a job URL, a ciphertext or a UUID"))
}
