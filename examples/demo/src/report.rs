//! How it ended: a table for people, a document for machines.

use console::style;
use serde::Serialize;
use serde_json::Value;
use uphunt::{Credit, CreditLedger, SetupReport};

use crate::jobs::Applied;
use crate::progress::paint;
use crate::receiver::Counts;

/// Everything that happened.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Report {
    pub(crate) base_url: String,
    pub(crate) setup: SetupReport,
    pub(crate) applications: Vec<Applied>,
    pub(crate) webhooks: Option<Counts>,
    /// Where the credits went, as the client followed them.
    pub(crate) ledger: CreditLedger,
    /// The same as the service keeps it, where it can be read.
    pub(crate) service_ledger: Option<Value>,
    pub(crate) seconds: f64,
}

impl Report {
    /// Whether every application settled, and the ledgers agree where both can be seen.
    pub(crate) fn is_good(&self) -> bool {
        self.applications
            .iter()
            .all(|applied| applied.application.as_ref().is_some_and(uphunt::Application::is_settled))
            && self.adds_up().unwrap_or(true)
    }

    /// Whether what the client says is what the service says; `None` where the service's ledger cannot be seen.
    fn adds_up(&self) -> Option<bool> {
        let service = self.service_ledger.as_ref()?;
        let ledger = &self.ledger;
        let of = |name: &str| service[name].as_i64();
        let same = of("available") == ledger.available
            && of("reserved") == Some(ledger.reserved)
            && of("deducted") == Some(ledger.deducted)
            && of("refunded") == Some(ledger.refunded);
        let sum = of("available")? + of("reserved")? + of("deducted")?;
        Some(same && of("granted") == Some(sum))
    }

    pub(crate) fn print(&self) {
        println!("\n{}", style("Where every credit went").bold());
        println!("  {}", style(format!("{:<30} {:<12} {:<20} {}", "JOB", "FREELANCER", "STATUS", "CREDIT")).dim());
        for applied in &self.applications {
            let (status, credit) = match &applied.application {
                Some(application) => (application.application_status.to_string(), application.credit()),
                None => ("unknown".to_owned(), Credit::Reserved),
            };
            let note = if applied.submission.recovered { "  (answer lost, recovered)" } else { "" };
            println!(
                "  {:<30} {:<12} {} {}{}",
                applied.title,
                applied.freelancer,
                paint(&format!("{status:<20}"), &credit),
                paint(credit.as_str(), &credit),
                style(note).cyan()
            );
        }
        if let Some(counts) = &self.webhooks {
            println!(
                "\n  webhooks: {} received, {} confirmed with the service, {} duplicate dropped",
                counts.received, counts.confirmed, counts.duplicates_dropped
            );
        }
        self.print_ledger();
        println!("  {}", style(format!("{:.1} s in all", self.seconds)).dim());
    }

    fn print_ledger(&self) {
        let CreditLedger { available, reserved, deducted, refunded, .. } = self.ledger;
        let available = available.map_or_else(|| "?".to_owned(), |available| available.to_string());
        println!("  ledger:   {available} available, {reserved} reserved, {deducted} deducted, {refunded} refunded");
        let Some(service) = &self.service_ledger else { return };
        let verdict = match self.adds_up() {
            Some(true) => style("it adds up, and the service reports the same").green(),
            _ => style("it does NOT add up").red(),
        };
        println!(
            "            {} granted = {} available + {} reserved + {} deducted: {verdict}",
            service["granted"], service["available"], service["reserved"], service["deducted"]
        );
    }
}
