//! `doctor` and `freelancers`.

use uphunt::SetupVerdict;

use super::{Context, interruptible};
use crate::failure::{Failure, Result};
use crate::output::{bold, dim, rendered, table};

/// Checks that everything is in place to send proposals.
pub(crate) async fn doctor(context: &Context) -> Result {
    let client = context.client()?;
    let report = interruptible(async { Ok(client.check_setup().await) }, "Nothing was changed.").await?;
    context.output.show(&report, |report| {
        let mut text = String::new();
        for check in &report.checks {
            let (mark, style) = match check.verdict {
                SetupVerdict::Passed => ("✓", console::Style::new().green()),
                SetupVerdict::Failed => ("✗", console::Style::new().red().bold()),
                SetupVerdict::Warning => ("!", console::Style::new().yellow().bold()),
                _ => ("?", console::Style::new().dim()),
            };
            let name = check.name.as_str().replace('_', " ");
            text.push_str(&format!("{} {name:<19} {}\n", style.apply_to(mark), check.message));
            if let Some(hint) = &check.hint {
                text.push_str(&format!("{:22}{}\n", "", dim(hint)));
            }
        }
        text.push_str(&format!(
            "\n{}\n",
            if report.is_ready() { bold("Ready to apply.") } else { bold("Not ready yet.") }
        ));
        text
    })?;
    if report.is_ready() {
        return Ok(());
    }
    Err(Failure::new("the setup is not complete", "See the checks above.").after_result())
}

/// Lists the freelancers that proposals can be sent as.
pub(crate) async fn freelancers(context: &Context) -> Result {
    let freelancers = interruptible(context.client()?.freelancers(), "Nothing was changed.").await?;
    context.output.show(&freelancers, |freelancers| {
        let mut table = table(&["FREELANCER", "PROFILE", "RATE", "PROFILE ID"]);
        for (freelancer, profile) in freelancers.profiles() {
            let rate = profile.hourly_rate.or(freelancer.hourly_rate);
            table.add_row([
                freelancer.name.clone().unwrap_or_default(),
                profile.title.clone().unwrap_or_default(),
                rate.map(|rate| format!("${rate}/h")).unwrap_or_default(),
                format!("{}{}", profile.profile_id, if profile.is_default { "  (default)" } else { "" }),
            ]);
        }
        if table.is_empty() {
            return "No freelancers yet. Invite the business developer into your agency: `uphunt doctor` says how."
                .to_owned();
        }
        rendered(&table)
    })
}
