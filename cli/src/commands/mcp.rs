//! `mcp`: a Model Context Protocol server on standard input and output, for AI agents.
//!
//! Reads are free. `apply` sends only where the user set a cap of credits when starting the server. The user confirms each
//! proposal in the agent's program, unless the server was started with `--no-confirm`.

use std::sync::atomic::{AtomicU64, Ordering};

use rmcp::handler::server::wrapper::Parameters;
use rmcp::model::{CallToolResult, ContentBlock, Implementation, ServerCapabilities, ServerConfig};
use rmcp::service::ElicitationError;
use rmcp::{Peer, RoleServer, ServerHandler, ServiceExt as _, tool, tool_handler, tool_router};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uphunt::{
    ApplicationRef, AppliedJobsQuery, ApplyRequest, Client, ErrorKind, GenerateProposal, ProposalTerms, canonical_job,
};

use super::Context;
use crate::args::Mcp;
use crate::failure::{Failure, Result};
use crate::output::count;

/// Serves until the agent's program closes standard input.
pub(crate) async fn serve(context: &Context, options: &Mcp) -> Result {
    let server = Server { client: context.client()?, options: options.clone(), spent: AtomicU64::new(0) };
    let failed =
        |error: String| Failure::new(format!("the agent's program ended the session: {error}"), "Start it again.");
    let running = server.serve(rmcp::transport::stdio()).await.map_err(|error| failed(error.to_string()))?;
    running.waiting().await.map_err(|error| failed(error.to_string()))?;
    Ok(())
}

/// The server's state.
struct Server {
    client: Client,
    options: Mcp,
    /// Credits that this session has reserved or may have reserved.
    spent: AtomicU64,
}

/// An application, by its queue id or its job.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Reference {
    /// The queue id that `apply` returned.
    queue_id: Option<String>,
    /// The job: its URL, ciphertext (~01… or ~02…) or UUID. Give this or `queueId`, not both.
    job_id: Option<String>,
}

/// Which applications to list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Filter {
    /// Only those with this status: processing, applied, failed, not_available, not_eligible, not_enough_connects, logged_out.
    status: Option<String>,
    /// At most this many; default 20, at most 100.
    limit: Option<u32>,
}

/// A job.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Job {
    /// The job: its URL, ciphertext (~01… or ~02…) or UUID.
    job_id: String,
}

/// A client of Upwork.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Company {
    /// The company id, which `get_job` returns.
    company_id: String,
}

/// A proposal to send.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Proposal {
    /// The job: its URL, ciphertext (~01… or ~02…) or UUID.
    job_id: String,
    /// The whole cover letter.
    cover_letter: String,
    /// The freelancer's profile to send it as, from `list_freelancers`; the business developer's own without it.
    profile_id: Option<String>,
    /// US dollars an hour.
    hourly_rate: Option<f64>,
    /// One of: Less than 1 month, 1 to 3 months, 3 to 6 months, More than 6 months.
    timeline: Option<String>,
}

/// The user's answer.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
struct Confirmation {
    /// Send this proposal.
    send: bool,
}

rmcp::elicit_safe!(Confirmation);

fn shown<T: Serialize>(result: uphunt::Result<T>) -> CallToolResult {
    match result {
        Ok(value) => match serde_json::to_value(&value) {
            // The protocol's structured content is an object.
            Ok(Value::Object(object)) => CallToolResult::structured(Value::Object(object)),
            Ok(other) => CallToolResult::structured(json!({"items": other})),
            Err(error) => CallToolResult::error(vec![ContentBlock::text(error.to_string())]),
        },
        Err(error) => CallToolResult::structured_error(json!({"error": *error})),
    }
}

fn refused(message: impl Into<String>) -> CallToolResult {
    CallToolResult::error(vec![ContentBlock::text(message.into())])
}

#[tool_router]
impl Server {
    #[tool(description = "Check that everything is in place to send proposals.", annotations(read_only_hint = true))]
    async fn check_setup(&self) -> CallToolResult {
        shown(Ok(self.client.check_setup().await))
    }

    #[tool(
        description = "List the freelancers and profiles that proposals can be sent as.",
        annotations(read_only_hint = true)
    )]
    async fn list_freelancers(&self) -> CallToolResult {
        shown(self.client.freelancers().await)
    }

    #[tool(
        description = "Show how an application stands, and what became of its credit.",
        annotations(read_only_hint = true)
    )]
    async fn get_status(&self, Parameters(reference): Parameters<Reference>) -> CallToolResult {
        let reference = match ApplicationRef::from_parts(reference.queue_id, reference.job_id) {
            Ok(reference) => reference,
            Err(error) => return shown::<()>(Err(error)),
        };
        shown(self.client.status(reference).await)
    }

    #[tool(description = "List the applications made so far, newest first.", annotations(read_only_hint = true))]
    async fn list_applications(&self, Parameters(filter): Parameters<Filter>) -> CallToolResult {
        let mut query = AppliedJobsQuery::new().limit(filter.limit.unwrap_or(20).clamp(1, 100));
        if let Some(status) = filter.status {
            query = query.status(status);
        }
        shown(self.client.applied_jobs(&query).await)
    }

    #[tool(
        description = "Show a job from the archive, with the company id of its client.",
        annotations(read_only_hint = true)
    )]
    async fn get_job(&self, Parameters(job): Parameters<Job>) -> CallToolResult {
        let job = self.client.get_job(&canonical_job(&job.job_id)).await;
        shown(job.map(|job| json!({"companyId": job.company_id(), "job": job})))
    }

    #[tool(
        description = "Show a client: country, verified, spent, hires, rating, open jobs.",
        annotations(read_only_hint = true)
    )]
    async fn get_client(&self, Parameters(company): Parameters<Company>) -> CallToolResult {
        shown(self.client.get_client_jobs(&company.company_id).await)
    }

    #[tool(
        description = "Have the service write a cover letter. Nothing is sent and no credit is used.",
        annotations(read_only_hint = true)
    )]
    async fn write_cover_letter(&self, Parameters(job): Parameters<Job>) -> CallToolResult {
        shown(self.client.generate_proposal(&GenerateProposal::for_job(job.job_id)).await)
    }

    #[tool(
        description = "Send a proposal. It reserves one credit and, once it reaches Upwork, costs it and Connects. The user is asked first.",
        annotations(read_only_hint = false, destructive_hint = true, idempotent_hint = false)
    )]
    async fn apply(&self, Parameters(proposal): Parameters<Proposal>, peer: Peer<RoleServer>) -> CallToolResult {
        let Some(most) = self.options.max_credits else {
            return refused(
                "This server can only read. Its user starts it with --max-credits N to let proposals be sent.",
            );
        };
        let request = to_request(proposal);
        if let Err(error) = request.validate() {
            return shown::<()>(Err(error));
        }
        let used_up =
            format!("The cap of {}, which the user set, is used up. Nothing was sent.", count(most, "credit"));
        // No prompt for a proposal that cannot be sent.
        if self.spent.load(Ordering::SeqCst) >= most {
            return refused(used_up);
        }
        if !self.options.no_confirm
            && let Err(reason) = confirm(&peer, &request).await
        {
            return refused(format!("{reason} Nothing was sent."));
        }
        // Reserved before the request goes out, so that calls at the same time cannot pass the cap together.
        let reserved =
            self.spent.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |spent| (spent < most).then_some(spent + 1));
        if reserved.is_err() {
            return refused(used_up);
        }
        let result = self.client.apply(&request).await;
        if let Err(error) = &result
            && error.kind != ErrorKind::OutcomeUnknown
        {
            self.spent.fetch_sub(1, Ordering::SeqCst);
        }
        shown(result)
    }
}

fn to_request(proposal: Proposal) -> ApplyRequest {
    let mut request = ApplyRequest::new(proposal.job_id, proposal.cover_letter);
    if let Some(profile) = proposal.profile_id {
        request = request.profile_id(profile);
    }
    if proposal.hourly_rate.is_some() || proposal.timeline.is_some() {
        let mut terms = ProposalTerms::new();
        if let Some(rate) = proposal.hourly_rate {
            terms = terms.hourly_rate(rate);
        }
        if let Some(timeline) = proposal.timeline {
            terms = terms.timeline(timeline);
        }
        request = request.proposal(terms);
    }
    request
}

/// Requests the user's confirmation in the agent's program.
async fn confirm(peer: &Peer<RoleServer>, request: &ApplyRequest) -> Result<(), String> {
    let profile = request.profile_id.as_deref().unwrap_or("the business developer's default profile");
    let message = format!(
        "Send this proposal to job {} as {profile}? It reserves one credit.\n\n{}",
        request.job_id, request.cover_letter
    );
    match peer.elicit::<Confirmation>(message).await {
        Ok(Some(Confirmation { send: true })) => Ok(()),
        Ok(_) | Err(ElicitationError::UserDeclined | ElicitationError::UserCancelled) => {
            Err("The user declined.".to_owned())
        }
        Err(ElicitationError::CapabilityNotSupported) => {
            Err("This program does not support elicitation, so the user cannot confirm. \
            The user can start the server with --no-confirm to let the agent send without a confirmation."
                .to_owned())
        }
        Err(error) => Err(format!("The confirmation failed: {error}.")),
    }
}

#[tool_handler(router = Self::tool_router())]
impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let instructions = "UpHunt sends Upwork proposals for an agency. Look at the job and its client before you apply; \
            never send the same letter twice.";
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new("uphunt", env!("CARGO_PKG_VERSION")))
            .with_instructions(instructions)
    }
}
