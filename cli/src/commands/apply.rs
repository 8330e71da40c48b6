//! `apply`, `status` and `wait`.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use dialoguer::Confirm;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use uphunt::{
    Application, ApplicationRef, ApplyRequest, Client, Credit, ErrorKind, ProposalTerms, Submission, WaitOptions,
};

use super::{Context, interruptible};
use crate::args::{Apply, Letter, Reference, Terms, Wait};
use crate::exit::INTERRUPTED;
use crate::failure::{Failure, Result};
use crate::output::{Output, bold, can_ask, dim, print_error, printable, prompt, status as shown, time};

/// Sends a proposal.
pub(crate) async fn apply(context: &Context, apply: &Apply) -> Result {
    let letter = read_letter(&apply.letter)?;
    let request = request(&apply.job, letter, &apply.terms);
    send(context, &request, Sending { wait: apply.wait, yes: apply.yes, dry_run: apply.dry_run }).await
}

/// How to send a proposal.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sending {
    pub(crate) wait: bool,
    pub(crate) yes: bool,
    pub(crate) dry_run: bool,
}

/// Checks a proposal, requests a confirmation, and sends it.
pub(crate) async fn send(context: &Context, request: &ApplyRequest, how: Sending) -> Result {
    request.validate()?;
    let output = context.output;
    if how.dry_run {
        return output.show(&json!({"dryRun": true, "request": request}), |_| preview(request));
    }
    let client = context.client()?;
    if !how.yes {
        confirm(request)?;
    }
    let hint = format!(
        "It may have been sent. Check with `uphunt status --job \"{}\"` before you send it again.",
        request.job_id
    );
    let submission = interruptible(client.apply(request), &hint).await?;
    // Whatever fails from here on must not look as if nothing was sent.
    let sent = |failure: Failure| failure.after_sending(&submission);
    if !how.wait {
        return output.show(&submission, accepted).map_err(sent);
    }
    output.note(&accepted(&submission)).map_err(sent)?;
    let followed = follow(output, &client, submission.reference(), WaitOptions::new()).await;
    let application =
        followed.map_err(|failure| if failure.code() == INTERRUPTED { failure } else { sent(failure) })?;
    show_settled(output, &application)
        .map_err(|failure| if failure.is_after_result() { failure } else { sent(failure) })
}

fn accepted(submission: &Submission) -> String {
    let credits = submission.credits_remaining.map(|credits| format!(" · {credits} credits left")).unwrap_or_default();
    let recovered =
        if submission.recovered { " (the response was lost; the application was found by its job)" } else { "" };
    format!("Queued as {}{credits}{recovered}", bold(&submission.queue_id))
}

/// Builds a request of the arguments.
pub(crate) fn request(job: &str, letter: String, terms: &Terms) -> ApplyRequest {
    let mut request = ApplyRequest::new(job, letter);
    if let Some(profile) = &terms.profile_id {
        request = request.profile_id(profile);
    }
    if terms.rate.is_some() || terms.timeline.is_some() {
        let mut proposal = ProposalTerms::new();
        if let Some(rate) = terms.rate {
            proposal = proposal.hourly_rate(rate);
        }
        if let Some(timeline) = &terms.timeline {
            proposal = proposal.timeline(timeline.as_str());
        }
        request = request.proposal(proposal);
    }
    if terms.auto_fill {
        request = request.auto_fill_other_questions(true);
    }
    request
}

/// Reads a cover letter: from a file, from standard input, or from an editor.
fn read_letter(letter: &Letter) -> Result<String> {
    match &letter.letter {
        Some(path) if path == Path::new("-") => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(|error| {
                Failure::usage(format!("the letter cannot be read: {error}"), "Give it as UTF-8 text.")
            })?;
            Ok(without_bom(text))
        }
        Some(path) => fs::read_to_string(path).map(without_bom).map_err(|error| {
            let hint = match error.kind() {
                std::io::ErrorKind::InvalidData => "Save it as UTF-8 text.",
                _ => "Check the path. `--letter -` reads standard input; without --letter an editor opens.",
            };
            Failure::usage(format!("the letter {} cannot be read: {error}", path.display()), hint)
        }),
        None => edit("", Unsaved::IsRefused),
    }
}

/// Removes the byte order mark that editors on Windows write. The client would receive it.
fn without_bom(text: String) -> String {
    text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
}

/// What leaving the editor without saving means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unsaved {
    /// The user gave up.
    IsRefused,
    /// The letter stays as it is.
    IsKept,
}

/// Opens an editor (`$VISUAL`, `$EDITOR`) on a letter.
pub(crate) fn edit(letter: &str, unsaved: Unsaved) -> Result<String> {
    if !can_ask() {
        let hint = "Give the letter with --letter FILE, or --letter - for standard input.";
        return Err(Failure::usage("there is no cover letter", hint));
    }
    let mut editor = dialoguer::Editor::new();
    let edited = editor.extension(".txt").require_save(unsaved == Unsaved::IsRefused).edit(letter)?;
    edited.ok_or_else(|| Failure::usage("the editor was closed without saving", "Nothing was sent."))
}

pub(crate) fn preview(request: &ApplyRequest) -> String {
    let mut text = format!("{}  {}\n", dim("job"), request.job_id);
    if let Some(profile) = &request.profile_id {
        text.push_str(&format!("{}  {profile}\n", dim("as ")));
    }
    if let Some(terms) = &request.proposal {
        let rate = terms.hourly_rate.map(|rate| format!("${rate}/h ")).unwrap_or_default();
        let timeline = terms.timeline.as_ref().map(ToString::to_string).unwrap_or_default();
        text.push_str(&format!("{}  {rate}{timeline}\n", dim("for")));
    }
    text.push_str(&format!("\n{}\n", printable(request.cover_letter.trim_end())));
    text
}

/// Requests a confirmation before a credit is spent.
fn confirm(request: &ApplyRequest) -> Result {
    if !can_ask() {
        return Err(no_terminal());
    }
    print_error(&preview(request));
    let question = Confirm::new().with_prompt("Send this proposal? It reserves one credit").default(false);
    let yes = prompt(|| question.interact())?;
    if yes { Ok(()) } else { Err(declined()) }
}

/// The failure of a command that spends credits, where nobody can confirm it.
pub(crate) fn no_terminal() -> Failure {
    let hint = "Add --yes to send without a confirmation, or --dry-run to see what would be sent.";
    Failure::usage("this spends a credit, and there is no terminal to confirm it on", hint)
}

/// The failure of a proposal that the user did not confirm.
pub(crate) fn declined() -> Failure {
    Failure::new("nothing was sent", "Run the command again to send it; --yes skips the confirmation.")
}

fn reference(reference: &Reference) -> ApplicationRef {
    // No queue id begins like a ciphertext or looks like a URL.
    let is_job = reference.job || reference.id.starts_with("~0") || reference.id.contains("://");
    if is_job { ApplicationRef::job(&reference.id) } else { ApplicationRef::queue(&reference.id) }
}

/// Shows how an application stands.
pub(crate) async fn status(context: &Context, asked: &Reference) -> Result {
    let client = context.client()?;
    let application = interruptible(client.status(reference(asked)), "Nothing was changed.").await?;
    context.output.show(&application, describe)
}

/// Waits until an application settles.
pub(crate) async fn wait(context: &Context, wait: &Wait) -> Result {
    let client = context.client()?;
    let options = WaitOptions::new().timeout(Duration::from_secs_f64(wait.timeout));
    let application = follow(context.output, &client, reference(&wait.reference), options).await?;
    show_settled(context.output, &application)
}

/// Waits with a spinner on a terminal.
async fn follow(
    output: Output,
    client: &Client,
    reference: ApplicationRef,
    options: WaitOptions<'_>,
) -> Result<Application> {
    let spinner = if output.is_json() { ProgressBar::hidden() } else { ProgressBar::new_spinner() };
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        spinner.set_style(style);
    }
    spinner.enable_steady_tick(Duration::from_millis(120));
    spinner.set_message("processing");
    let bar = spinner.clone();
    let hint = match &reference {
        ApplicationRef::Queue(id) => {
            format!("The application is not cancelled. Check later with `uphunt status {id}`.")
        }
        ApplicationRef::Job(id) => {
            format!("The application is not cancelled. Check later with `uphunt status --job \"{id}\"`.")
        }
    };
    let options = options.on_update(move |application| bar.set_message(application.application_status.to_string()));
    let result = interruptible(client.wait(reference, options), &hint).await;
    spinner.finish_and_clear();
    result
}

fn show_settled(output: Output, application: &Application) -> Result {
    output.show(application, describe)?;
    if application.credit() == Credit::Refunded {
        let status = &application.application_status;
        let hint = status.hint().unwrap_or("The credit was refunded.").to_owned();
        let code =
            if status.as_str() == "not_enough_connects" { crate::exit::code_of(ErrorKind::OutOfCredits) } else { 1 };
        return Err(Failure::new(format!("the application ended as {status}"), hint).with_code(code).after_result());
    }
    Ok(())
}

/// Returns an application as lines for people.
fn describe(application: &Application) -> String {
    let mut text = format!("{}  the credit is {}\n", shown(&application.application_status), application.credit());
    let mut line = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            text.push_str(&format!("{}  {}\n", dim(&format!("{name:<10}")), printable(&value)));
        }
    };
    line("message", application.application_status_message.clone());
    line("error", application.error_message.clone());
    line("job", application.job_id.clone());
    line("queue id", application.queue_id.clone());
    line("applied at", Some(time(application.applied_at)).filter(|time| !time.is_empty()));
    text
}
