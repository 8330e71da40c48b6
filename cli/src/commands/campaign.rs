//! `campaign`: many applications that survive crashes.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{self, BufReader, IsTerminal as _};
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use dialoguer::Confirm;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use uphunt::canonical_job;
use uphunt_campaign::{
    Campaign, Entry, Import, Progress, Record, Retry, Row, RowState, RunOptions, RunSummary, Stop, StopReason,
    Template, archived_jobs, read_csv, read_jsonl, to_entries, write_csv,
};

use super::apply::declined;
use super::{Context, stopped};
use crate::args::{self, CampaignAdd, CampaignExport, CampaignRetry, CampaignRun, Database};
use crate::failure::{Failure, Result};
use crate::output::{bold, can_ask, count, dim, print, print_error, prompt, rendered, table};

/// Runs a campaign command.
pub(crate) async fn run(context: &Context, command: args::Campaign) -> Result {
    match command {
        args::Campaign::Add(add) => self::add(context, &add).await,
        args::Campaign::Run(run) => send(context, &run).await,
        args::Campaign::Status(database) => status(context, &database).await,
        args::Campaign::Retry(retry) => self::retry(context, &retry).await,
        args::Campaign::Pause(database) => {
            open(&database).await?.pause().await?;
            context
                .output
                .show(&json!({"paused": true}), |_| "Paused. Workers stop after their requests in flight.".to_owned())
        }
        args::Campaign::Resume(database) => {
            open(&database).await?.resume().await?;
            context
                .output
                .show(&json!({"paused": false}), |_| "Resumed. Start workers with `uphunt campaign run`.".to_owned())
        }
        args::Campaign::Cancel(database) => {
            let cancelled = open(&database).await?.cancel().await?;
            context
                .output
                .show(&json!({"cancelled": cancelled}), |_| format!("{} cancelled.", count(cancelled, "application")))
        }
        args::Campaign::Report(database) => {
            context.output.show(&open(&database).await?.report().await?, uphunt_campaign::Report::to_table)
        }
        args::Campaign::Export(export) => self::export(context, &export).await,
    }
}

/// Opens a campaign that is there. Opening one in the wrong folder must not create an empty file.
pub(super) async fn open(database: &Database) -> Result<Campaign> {
    if !exists(database) {
        let message = format!("there is no campaign in {}", database.db);
        let hint = "Create it with `uphunt campaign add`, or name its database with --db.";
        return Err(Failure::usage(message, hint));
    }
    // Nor must a name with a typing error create a campaign: pausing that one would pause nothing.
    let names = Campaign::names(&database.db).await?;
    if !names.contains(&database.name) {
        let message = format!("there is no campaign `{}` in {}", database.name, shown(database));
        let hint = match names.is_empty() {
            true => "Create it with `uphunt campaign add`.".to_owned(),
            false => format!("It has: {}. Choose one with --name.", names.join(", ")),
        };
        return Err(Failure::usage(message, hint));
    }
    create(database).await
}

/// Returns whether there is a file of this name; a server's database may always hold a campaign.
fn exists(database: &Database) -> bool {
    database.db.contains("://") || Path::new(&database.db).exists()
}

/// Returns how to name the database to the user: a URL without its password.
fn shown(database: &Database) -> String {
    match reqwest::Url::parse(&database.db) {
        Ok(mut url) if url.has_host() => {
            // Both only fail for URLs that cannot have them.
            let _ = url.set_password(None);
            url.set_query(None);
            url.to_string()
        }
        _ => database.db.clone(),
    }
}

async fn create(database: &Database) -> Result<Campaign> {
    Ok(Campaign::open_named(&database.db, &database.name).await?)
}

async fn add(context: &Context, add: &CampaignAdd) -> Result {
    let records = read(&add.file)?;
    let template = match &add.template {
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|error| {
                Failure::usage(format!("the template {} cannot be read: {error}", path.display()), "Check the path.")
            })?;
            Some(Template::parse(&text)?)
        }
        None => None,
    };
    let jobs = match &template {
        Some(template) if template.needs_job() => archived_jobs(&context.client()?, &records).await?,
        _ => HashMap::new(),
    };
    let import = to_entries(&records, template.as_ref(), |job| jobs.get(&canonical_job(job)).cloned());
    if add.dry_run {
        let there = exists(&add.database) && Campaign::names(&add.database.db).await?.contains(&add.database.name);
        let rows = if there { open(&add.database).await?.rows().await? } else { Vec::new() };
        return show_import(context, &import, rows.into_iter().map(|row| row.job).collect());
    }
    if !import.problems.is_empty() && !add.skip_invalid {
        show_problems(&import);
        let message = format!("{} cannot be sent, so nothing was added", count(import.problems.len() as u64, "line"));
        return Err(Failure::usage(message, "Correct the lines above, or add --skip-invalid to leave them out."));
    }
    let added = create(&add.database).await?.add(import.entries).await?;
    let result = json!({
        "added": added.added, "duplicates": added.duplicates.len(), "invalid": import.problems.len(),
        "repeatedLetters": added.repeated_letters.len(),
    });
    context.output.show(&result, |_| {
        let mut text = format!("{} added to {}", count(added.added, "application"), shown(&add.database));
        if !added.duplicates.is_empty() {
            let were = if added.duplicates.len() == 1 { "was" } else { "were" };
            text.push_str(&format!(", {} {were} there already", added.duplicates.len()));
        }
        text.push_str(".\n");
        if let Some(letter) = added.repeated_letters.first() {
            text.push_str(&format!(
                "Warning: the same letter stands in {} applications. Identical letters get agencies banned.\n",
                letter.count
            ));
        }
        text.push_str("Send with `uphunt campaign run`.\n");
        text
    })
}

fn read(path: &Path) -> Result<Vec<Record>> {
    if path == Path::new("-") {
        return Ok(read_csv(io::stdin().lock())?);
    }
    let file = File::open(path)
        .map_err(|error| Failure::usage(format!("{} cannot be read: {error}", path.display()), "Check the path."))?;
    let lines = path.extension().is_some_and(|extension| extension == "jsonl" || extension == "ndjson");
    Ok(if lines { read_jsonl(BufReader::new(file))? } else { read_csv(file)? })
}

/// Shows what would be added beside the jobs that are in the campaign already.
fn show_import(context: &Context, import: &Import, mut known: HashSet<String>) -> Result {
    // A job that the list names twice is added once.
    let mut is_new = |entry: &Entry| known.insert(canonical_job(&entry.request.job_id));
    let new: Vec<&Entry> = import.entries.iter().filter(|entry| is_new(entry)).collect();
    let letters: HashSet<&str> = new.iter().map(|entry| entry.request.cover_letter.as_str()).collect();
    let requests: Vec<_> =
        import.entries.iter().map(|entry| json!({"line": entry.line, "request": entry.request})).collect();
    context.output.show(&json!({"dryRun": true, "requests": requests, "problems": import.problems}), |_| {
        let mut rows = table(&["LINE", "JOB", "AS", "LETTER"]);
        for entry in &new {
            let letter: String =
                entry.request.cover_letter.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(60).collect();
            let profile = entry.request.profile_id.clone().unwrap_or_else(|| "default".to_owned());
            rows.add_row([
                entry.line.map(|line| line.to_string()).unwrap_or_default(),
                entry.request.job_id.clone(),
                profile,
                letter,
            ]);
        }
        let mut text = format!("{}\n{} can be sent. ", rendered(&rows), count(new.len() as u64, "application"));
        match import.entries.len() - new.len() {
            0 => {}
            1 => text.push_str("1 is in the campaign or the list already. "),
            there => text.push_str(&format!("{there} are in the campaign or the list already. ")),
        }
        text.push_str(&format!("{}\n", dim("Nothing was added.")));
        if letters.len() < new.len() {
            text.push_str(
                "Warning: several applications have the same letter. Identical letters get agencies banned.\n",
            );
        }
        text
    })?;
    if import.problems.is_empty() {
        return Ok(());
    }
    show_problems(import);
    let message = format!("{} cannot be sent", count(import.problems.len() as u64, "line"));
    Err(Failure::usage(message, "Correct the lines above.").after_result())
}

fn show_problems(import: &Import) {
    for problem in &import.problems {
        let hint = problem.hint.as_deref().map(|hint| format!(" {hint}")).unwrap_or_default();
        print_error(&format!("line {}: {}.{hint}", problem.line, problem.message));
    }
}

async fn send(context: &Context, run: &CampaignRun) -> Result {
    let campaign = open(&run.database).await?;
    let waiting = campaign.rows_in(&[RowState::Queued, RowState::Sending, RowState::Processing]).await?;
    // A row in doubt is sent again if the service has no application to its job.
    let may_send = |row: &&Row| matches!(row.state, RowState::Queued | RowState::Sending);
    let queued = waiting.iter().filter(may_send).count() as u64;
    if run.dry_run {
        return context.output.show(&json!({"dryRun": true, "rows": waiting}), |_| {
            let mut rows = table(&["LINE", "JOB", "AS", "STATE"]);
            for row in &waiting {
                let profile = row.request.profile_id.clone().unwrap_or_else(|| "default".to_owned());
                rows.add_row([
                    row.line.map(|line| line.to_string()).unwrap_or_default(),
                    row.job.clone(),
                    profile,
                    row.state.to_string(),
                ]);
            }
            format!(
                "{}\n{} would be sent. {}\n",
                rendered(&rows),
                count(queued, "application"),
                dim("Nothing was sent.")
            )
        });
    }
    if waiting.is_empty() {
        return context.output.show(&campaign.progress().await?, |_| {
            "Nothing is queued. Add applications with `uphunt campaign add`.".to_owned()
        });
    }
    let client = context.client()?;
    if queued > 0 && !run.yes {
        confirm(queued, run)?;
    }
    let stop = Stop::default();
    let options = options(run, stop.clone(), bar(context, &campaign).await?);
    let bar = options.1;
    let work = campaign.run(&client, options.0);
    tokio::pin!(work);
    let summary = tokio::select! {
        summary = &mut work => summary?,
        signal = stopped() => {
            signal?;
            bar.set_message("stopping after the requests in flight");
            stop.stop();
            tokio::select! {
                summary = &mut work => summary?,
                // A second Ctrl-C does not wait. What is in flight is looked up at the next run.
                _ = stopped() => {
                    bar.finish_and_clear();
                    return Err(Failure::interrupted(GO_ON));
                }
            }
        }
    };
    bar.finish_and_clear();
    context.output.show(&summary, describe)?;
    match &summary.stopped {
        Some(StopReason::Requested) => Err(Failure::interrupted(GO_ON).after_result()),
        Some(StopReason::Error { message, hint, kind }) => {
            let code = uphunt::ErrorKind::ALL
                .iter()
                .find(|known| known.as_str() == kind)
                .map_or(1, |kind| crate::exit::code_of(*kind));
            let hint = hint.clone().unwrap_or_else(|| GO_ON.to_owned());
            Err(Failure::new(message.clone(), hint).with_code(code).after_result())
        }
        Some(StopReason::Status { status }) => {
            let hint = uphunt::ApplicationStatus::from(status.as_str()).hint().unwrap_or(GO_ON).to_owned();
            let message = format!("an application ended as {status}, so nothing more was sent");
            Err(Failure::new(message, hint).with_code(5).after_result())
        }
        None | Some(_) => Ok(()),
    }
}

const GO_ON: &str = "Nothing is lost. Continue with `uphunt campaign run`.";

fn confirm(queued: u64, run: &CampaignRun) -> Result {
    let most = [run.max_credits, run.max_applications, Some(queued)].into_iter().flatten().min().unwrap_or(queued);
    if !can_ask() {
        let message = format!("this may spend {}, and there is no terminal to confirm it on", count(most, "credit"));
        let hint = "Add --yes to send without a confirmation, or --dry-run to see what would be sent.";
        return Err(Failure::usage(message, hint));
    }
    print_error(&format!("{} queued; at most {} will be spent.", count(queued, "application"), count(most, "credit")));
    let question = Confirm::new().with_prompt("Send them?").default(false);
    let yes = prompt(|| question.interact())?;
    if yes { Ok(()) } else { Err(declined()) }
}

async fn bar(context: &Context, campaign: &Campaign) -> Result<ProgressBar> {
    if context.output.is_json() || !io::stderr().is_terminal() {
        return Ok(ProgressBar::hidden());
    }
    let total = campaign.progress().await?.total;
    // What does not fit into the second line is cut off: a line that wraps cannot be drawn again.
    let template = "{spinner} {wide_bar} {pos}/{len}\n  {wide_msg}";
    let bar = ProgressBar::new(total);
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style.progress_chars("━╸ "));
    }
    bar.enable_steady_tick(Duration::from_millis(120));
    Ok(bar)
}

fn options(run: &CampaignRun, stop: Stop, bar: ProgressBar) -> (RunOptions, ProgressBar) {
    let shown = bar.clone();
    let plain = bar.is_hidden() && !io::stderr().is_terminal();
    let rate = Rate::new();
    let last = std::sync::Mutex::new(String::new());
    let mut options = RunOptions::default();
    options.max_credits = run.max_credits;
    options.max_applications = run.max_applications;
    options.settle = !run.no_settle;
    options.accept_new_key = run.accept_new_key;
    options.stop = stop;
    options.on_progress = Some(Arc::new(move |progress: &Progress| {
        shown.set_position(progress.applied + progress.failed + progress.cancelled);
        let line = one_line(progress, rate.a_minute(progress));
        shown.set_message(line.clone());
        if plain
            && let Ok(mut last) = last.lock()
            && *last != line
        {
            print_error(&line);
            *last = line;
        }
    }));
    (options, bar)
}

/// How many applications a run sends in a minute.
struct Rate {
    start: Instant,
    queued: OnceLock<u64>,
}

impl Rate {
    /// The time after which a rate means something.
    const WARM_UP: Duration = Duration::from_secs(3);

    fn new() -> Self {
        Self { start: Instant::now(), queued: OnceLock::new() }
    }

    fn a_minute(&self, progress: &Progress) -> Option<u64> {
        let sent = self.queued.get_or_init(|| progress.queued).saturating_sub(progress.queued);
        let elapsed = self.start.elapsed();
        (sent > 0 && elapsed > Self::WARM_UP).then(|| sent * 60 / elapsed.as_secs().max(1))
    }
}

fn one_line(progress: &Progress, rate: Option<u64>) -> String {
    let mut parts =
        vec![format!("{} queued", progress.queued), format!("{} processing", progress.processing + progress.sending)];
    parts.push(format!("{} applied", progress.applied));
    if progress.failed > 0 {
        parts.push(format!("{} failed", progress.failed));
    }
    if progress.cancelled > 0 {
        parts.push(format!("{} cancelled", progress.cancelled));
    }
    parts.push(format!("{} spent", count(progress.credits.deducted, "credit")));
    if let Some(rate) = rate {
        parts.push(format!("{rate}/min"));
    }
    let left = progress.estimated.as_secs();
    if left > 0 {
        parts.push(format!(
            "about {} left",
            if left < 60 { format!("{left} s") } else { format!("{} min", left.div_ceil(60)) }
        ));
    }
    parts.join(" · ")
}

fn describe(summary: &RunSummary) -> String {
    let progress = &summary.progress;
    let mut rows = table(&["SENT NOW", "APPLIED", "FAILED", "PROCESSING", "QUEUED", "CREDITS SPENT", "REFUNDED"]);
    rows.add_row([
        summary.sent,
        progress.applied,
        progress.failed,
        progress.processing + progress.sending,
        progress.queued,
        progress.credits.deducted,
        progress.credits.refunded,
    ]);
    let mut text = rendered(&rows);
    match &summary.stopped {
        Some(StopReason::MaxCredits) => text.push_str("\nStopped: --max-credits is reached.\n"),
        Some(StopReason::MaxApplications) => text.push_str("\nStopped: --max-applications is reached.\n"),
        Some(StopReason::Paused) => {
            text.push_str("\nThe campaign is paused. Continue with `uphunt campaign resume`.\n");
        }
        _ => {}
    }
    if progress.failed > 0 {
        let failed = count(progress.failed, "application");
        text.push_str(&format!("\n{failed} did not reach Upwork. See why with {}.\n", bold("uphunt campaign export")));
    }
    text
}

async fn status(context: &Context, database: &Database) -> Result {
    let progress = open(database).await?.progress().await?;
    context.output.show(&progress, |progress| {
        if progress.total == 0 {
            return "Nothing is in this campaign yet. Add applications with `uphunt campaign add`.".to_owned();
        }
        format!("{} of {}: {}", progress.total - progress.queued, progress.total, one_line(progress, None))
    })
}

async fn retry(context: &Context, retry: &CampaignRetry) -> Result {
    let mut which = Retry::default();
    which.cancelled = retry.cancelled;
    which.statuses.extend(retry.status.iter().cloned());
    let queued = open(&retry.database).await?.retry(&which).await?;
    context.output.show(&json!({"queued": queued}), |_| {
        format!("{} queued again. Send with `uphunt campaign run`.", count(queued, "application"))
    })
}

async fn export(context: &Context, export: &CampaignExport) -> Result {
    let rows = open(&export.database).await?.rows().await?;
    let mut text = Vec::new();
    if context.output.is_json() {
        serde_json::to_writer_pretty(&mut text, &rows).map_err(io::Error::other)?;
        text.push(b'\n');
    } else {
        write_csv(&rows, &mut text)?;
    }
    match &export.output {
        Some(path) => std::fs::write(path, text).map_err(|error| {
            Failure::new(format!("{} cannot be written: {error}", path.display()), "Choose another file with --output.")
        }),
        None => print(&String::from_utf8_lossy(&text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_is_shown_without_its_password() {
        let named = |db: &str| shown(&Database { db: db.to_owned(), name: "default".to_owned() });
        assert_eq!(named("postgres://me:hunter2@host/uphunt?password=hunter2"), "postgres://me@host/uphunt");
        assert_eq!(named("lists/campaign.db"), "lists/campaign.db");
        assert_eq!(named("C:\\lists\\campaign.db"), "C:\\lists\\campaign.db");
    }
}
