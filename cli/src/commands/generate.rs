//! `generate`.

use uphunt::GenerateProposal;

use super::apply::{Sending, edit, request, send};
use super::{Context, interruptible};
use crate::args::{Effort, Generate};
use crate::failure::Result;
use crate::output::can_ask;

/// Has the service write a cover letter; with `--apply`, lets the user edit it and sends it.
pub(crate) async fn generate(context: &Context, generate: &Generate) -> Result {
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
        return context.output.show(&written, |written| written.proposal.clone());
    }
    let letter = if can_ask() { edit(&written.proposal)? } else { written.proposal };
    let request = request(&generate.job, letter, &generate.terms);
    send(context, &request, Sending { wait: false, yes: generate.yes, dry_run: false }).await
}
