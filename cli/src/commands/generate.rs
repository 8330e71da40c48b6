//! `generate`.

use dialoguer::Select;
use uphunt::{ApplyRequest, GenerateProposal};

use super::apply::{Sending, Unsaved, declined, edit, no_terminal, preview, request, send};
use super::{Context, interruptible};
use crate::args::{Effort, Generate};
use crate::failure::Result;
use crate::output::{can_ask, print_error, printable, prompt};

/// Has the service write a cover letter; with `--apply`, lets the user review and edit it, and sends it.
pub(crate) async fn generate(context: &Context, generate: &Generate) -> Result {
    if generate.apply && !generate.yes && !can_ask() {
        return Err(no_terminal());
    }
    let mut wanted = GenerateProposal::for_job(&generate.job);
    if let Some(effort) = generate.effort {
        wanted = wanted.reasoning_effort(match effort {
            Effort::Low => "low",
            Effort::Medium => "medium",
            Effort::High => "high",
        });
    }
    let client = context.client()?;
    let written = interruptible(client.generate_proposal(&wanted), "Nothing was sent.").await?;
    if !generate.apply {
        return context.output.show(&written, |written| printable(&written.proposal));
    }
    let mut request = request(&generate.job, written.proposal, &generate.terms);
    if generate.yes {
        return send(context, &request, Sending { wait: false, yes: true, dry_run: false }).await;
    }
    while review(&mut request)? == Next::Review {}
    send(context, &request, Sending { wait: false, yes: true, dry_run: false }).await
}

/// What follows a review.
#[derive(Debug, PartialEq, Eq)]
enum Next {
    Review,
    Send,
}

/// Shows the proposal, and lets the user edit, send or drop it.
fn review(request: &mut ApplyRequest) -> Result<Next> {
    print_error(&preview(request));
    let choices = ["Edit the letter", "Send the proposal (reserves one credit)", "Send nothing"];
    let question = Select::new().with_prompt("What next?").items(choices).default(0);
    match prompt(|| question.interact_opt())? {
        Some(0) => {
            request.cover_letter = edit(&request.cover_letter, Unsaved::IsKept)?;
            Ok(Next::Review)
        }
        Some(1) => Ok(Next::Send),
        _ => Err(declined()),
    }
}
