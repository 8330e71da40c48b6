//! Reading lists of applications: CSV and JSON lines, with line numbers in what is reported.

use std::collections::HashMap;
use std::io::{BufRead, Read};

use serde::Serialize;
use serde_json::{Map, Number, Value, json};
use uphunt::{ApplyRequest, ArchivedJob, Client, Endpoint, ErrorKind, canonical_job};

use crate::error::{CampaignError, Result};
use crate::row::Entry;
use crate::template::Template;

/// A list that was read: what can be sent, and what is wrong with the rest.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Import {
    /// The applications that are complete.
    pub entries: Vec<Entry>,
    /// The lines that cannot be sent, in their order.
    pub problems: Vec<Problem>,
}

/// What is wrong with one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The line in the file, from 1. A CSV file's first line holds the names of its columns.
    pub line: u64,
    /// The column, where one is at fault.
    pub column: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

/// One line of a list: its number and its columns by name.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The line in the file, from 1.
    pub line: u64,
    /// The columns by name. Those without a value are left out: a cell that is empty or blank, `null`.
    pub columns: Map<String, Value>,
}

/// The columns that make up a request. Everything else is for the template.
const JOB_ID: &str = "jobId";
const COVER_LETTER: &str = "coverLetter";
const PROFILE_ID: &str = "profileId";
const HOURLY_RATE: &str = "hourlyRate";
const TIMELINE: &str = "timeline";
const ANSWERS: &str = "answers";
const KNOWN: &[&str] = &[JOB_ID, COVER_LETTER, PROFILE_ID, HOURLY_RATE, TIMELINE, ANSWERS];

/// Stands on a line of its own behind a CSV file. Where a quotation mark is not closed, it is part of the last cell.
const END: &str = "\u{4}end\u{4}";

/// Reads a CSV file with a header line. Column names are those of the API (`jobId`, `coverLetter`, `profileId`, `hourlyRate`,
/// `timeline`, `answers`); `job_id`, `Job ID` and the like are taken, too. Other columns are for templates.
///
/// # Errors
/// [`CampaignError::Import`] when the file is not CSV, has no `jobId` column, or has a column twice.
pub fn read_csv(input: impl Read) -> Result<Vec<Record>> {
    let end = format!("\n{END}");
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::Headers).from_reader(input.chain(end.as_bytes()));
    let headers = reader.headers().map_err(|error| not_csv(&error))?;
    let names: Vec<String> = headers.iter().map(|name| known_name(name.trim_start_matches('\u{feff}'))).collect();
    check_columns(&names)?;
    let mut records = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| not_csv(&error))?;
        let line = record.position().map_or(0, csv::Position::line);
        match record.iter().next_back() {
            Some(END) if record.len() == 1 => break,
            Some(cell) if cell.ends_with(END) => return Err(open_quote(line)),
            _ => {}
        }
        if record.len() != names.len() {
            let (found, expected) = (record.len(), names.len());
            return Err(CampaignError::Import(format!(
                "line {line} has {found} columns; the first line has {expected}"
            )));
        }
        let cells = names.iter().zip(&record).filter(|(_, cell)| !cell.trim().is_empty());
        let columns = cells.map(|(name, cell)| (name.clone(), Value::from(cell))).collect();
        records.push(Record { line, columns });
    }
    Ok(records)
}

/// Checks the names in a CSV file's first line.
fn check_columns(names: &[String]) -> Result<()> {
    let error = match names {
        [only] if only == END => "the file is empty".to_owned(),
        [.., last] if last.ends_with(END) => return Err(open_quote(1)),
        _ => match names.iter().enumerate().find(|(place, name)| !name.is_empty() && names[..*place].contains(name)) {
            Some((_, twice)) => format!("the file has two columns for `{twice}`"),
            None if names.iter().any(|name| name == JOB_ID) => return Ok(()),
            None => {
                let found = names.join(", ");
                let other = match names {
                    [only] => [(';', "semicolons"), ('\t', "tabs")]
                        .into_iter()
                        .find(|(separator, _)| only.contains(*separator)),
                    _ => None,
                };
                let how =
                    other.map(|(_, other)| format!(". It has {other} where commas are needed")).unwrap_or_default();
                format!("the file has no column `jobId`; its first line names: {found}{how}")
            }
        },
    };
    Err(CampaignError::Import(error))
}

fn open_quote(line: u64) -> CampaignError {
    CampaignError::Import(format!("line {line} has a quotation mark (\") that is not closed"))
}

/// Reads JSON lines: one object a line. Blank lines are passed over, and so are names whose value is `null` or blank text.
///
/// # Errors
/// [`CampaignError::Import`] naming a line that is not a JSON object, or has a name twice.
pub fn read_jsonl(input: impl BufRead) -> Result<Vec<Record>> {
    let mut records = Vec::new();
    for (line, text) in (1..).zip(input.lines()) {
        let text = text?;
        if text.trim().is_empty() {
            continue;
        }
        let given: Map<String, Value> = serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| CampaignError::Import(format!("line {line} is not a JSON object: {error}")))?;
        let mut columns = Map::new();
        for (name, value) in given {
            let name = known_name(&name);
            if columns.contains_key(&name) {
                return Err(CampaignError::Import(format!("line {line} has two values for `{name}`")));
            }
            if !value.is_null() && value.as_str().is_none_or(|text| !text.trim().is_empty()) {
                columns.insert(name, value);
            }
        }
        records.push(Record { line, columns });
    }
    Ok(records)
}

/// Makes requests of records. A record without a `coverLetter` gets one from the template.
///
/// `job` gives the archived job for a template that mentions `job`; see [`Template::needs_job`].
pub fn to_entries(
    records: &[Record],
    template: Option<&Template>,
    mut job: impl FnMut(&str) -> Option<ArchivedJob>,
) -> Import {
    let mut import = Import::default();
    for record in records {
        match to_request(record, template, &mut job) {
            Ok(request) => import.entries.push(Entry { request, line: Some(record.line) }),
            Err(problem) => import.problems.push(problem),
        }
    }
    import
}

/// Reads the archived jobs of records, for a template that mentions `job`, by [`canonical_job`]. Jobs that the archive does
/// not have are left out. Each costs a request; the service admits 60 a minute.
///
/// # Errors
/// [`CampaignError::Client`] when the archive cannot be read.
pub async fn archived_jobs(client: &Client, records: &[Record]) -> Result<HashMap<String, ArchivedJob>> {
    let mut jobs = HashMap::new();
    for job in records.iter().filter_map(|record| record.columns.get(JOB_ID)?.as_str()).map(canonical_job) {
        if jobs.contains_key(&job) {
            continue;
        }
        match client.with_permit(Endpoint::ArchivedJob).await.get_job(&job).await {
            Ok(found) => drop(jobs.insert(job, found)),
            Err(error) if matches!(error.kind, ErrorKind::NotFound | ErrorKind::InvalidInput) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(jobs)
}

fn to_request(
    record: &Record,
    template: Option<&Template>,
    job: &mut impl FnMut(&str) -> Option<ArchivedJob>,
) -> Result<ApplyRequest, Problem> {
    let Record { line, columns } = record;
    let problem = |column: &str, message: String, hint: &str| Problem {
        line: *line,
        column: Some(column.to_owned()),
        message,
        hint: Some(hint.to_owned()),
    };
    let text =
        |column: &str| columns.get(column).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let job_id = text(JOB_ID).ok_or_else(|| {
        problem(JOB_ID, "jobId is empty".to_owned(), "Give the job's URL, its ciphertext (~01… or ~02…) or its UUID.")
    })?;
    let letter = match (text(COVER_LETTER), template) {
        (Some(letter), _) => letter,
        (None, Some(template)) => {
            let job = if template.needs_job() { job(&job_id) } else { None };
            template.render(columns, job.as_ref()).map_err(|error| {
                problem(COVER_LETTER, error.to_string(), "Fill in the column, or change the template.")
            })?
        }
        (None, None) => {
            let hint = "Fill in the coverLetter column, or give a template.";
            return Err(problem(COVER_LETTER, "there is no cover letter".to_owned(), hint));
        }
    };
    let mut body = Map::new();
    body.insert(JOB_ID.to_owned(), job_id.trim().into());
    body.insert(COVER_LETTER.to_owned(), letter.into());
    if let Some(profile) = text(PROFILE_ID) {
        body.insert(PROFILE_ID.to_owned(), profile.trim().into());
    }
    let mut proposal = match columns.get("proposal") {
        Some(Value::Object(proposal)) => proposal.clone(),
        _ => Map::new(),
    };
    if let Some(rate) = text(HOURLY_RATE) {
        let number: Option<Number> = serde_json::from_str(rate.trim().trim_start_matches('$')).ok();
        let hint = "Give US dollars an hour as a number, such as 65 or 72.50.";
        let number = number.ok_or_else(|| problem(HOURLY_RATE, format!("`{rate}` is not a number"), hint))?;
        proposal.insert(HOURLY_RATE.to_owned(), number.into());
    }
    if let Some(timeline) = text(TIMELINE) {
        proposal.insert(TIMELINE.to_owned(), timeline.trim().into());
    }
    if !proposal.is_empty() {
        body.insert("proposal".to_owned(), proposal.into());
    }
    if let Some(answers) = columns.get(ANSWERS).or_else(|| columns.get("questionAnswers")) {
        body.insert(
            "questionAnswers".to_owned(),
            to_answers(answers).map_err(|message| {
                problem(ANSWERS, message, "Give a JSON list such as [{\"question\": \"…\", \"answer\": \"…\"}].")
            })?,
        );
    }
    if let Some(fill) = columns.get("autoFillOtherQuestions") {
        let text = fill.as_str().map_or_else(|| fill.to_string(), |text| text.trim().to_ascii_lowercase());
        let fill = match text.as_str() {
            "true" | "yes" | "1" => true,
            "false" | "no" | "0" => false,
            _ => {
                let message = format!("`{text}` is neither true nor false");
                return Err(problem("autoFillOtherQuestions", message, "Give true or false."));
            }
        };
        body.insert("autoFillOtherQuestions".to_owned(), fill.into());
    }
    let request: ApplyRequest = serde_json::from_value(body.into()).map_err(|error| Problem {
        line: *line,
        column: None,
        message: error.to_string(),
        hint: None,
    })?;
    request.validate().map_err(|error| Problem {
        line: *line,
        column: error.field.clone(),
        message: error.message.clone(),
        hint: error.hint.clone(),
    })?;
    Ok(request)
}

/// Reads answers: a JSON list, or an object with an answer for each of them; in a CSV cell as text.
fn to_answers(value: &Value) -> Result<Value, String> {
    match value {
        Value::String(text) => {
            let parsed: Value =
                serde_json::from_str(text).map_err(|error| format!("the answers are not JSON: {error}"))?;
            match parsed {
                Value::Array(_) | Value::Object(_) => to_answers(&parsed),
                _ => Err("the answers are neither a list nor an object".to_owned()),
            }
        }
        Value::Array(_) => Ok(value.clone()),
        Value::Object(answers) => {
            Ok(answers.iter().map(|(question, answer)| json!({"question": question, "answer": answer})).collect())
        }
        _ => Err("the answers are neither a list nor an object".to_owned()),
    }
}

/// Returns the API's name of a column that is spelt in another way (`job_id`, `Job ID`, `JobId`), or the name as it is.
fn known_name(name: &str) -> String {
    let plain = |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let given = plain(name);
    KNOWN.iter().find(|known| plain(known) == given).map_or_else(|| name.to_owned(), |known| (*known).to_owned())
}

fn not_csv(error: &csv::Error) -> CampaignError {
    let message = match error.kind() {
        csv::ErrorKind::Utf8 { pos: Some(position), .. } => {
            format!("line {} is not UTF-8; save the file as \"CSV UTF-8\"", position.line())
        }
        csv::ErrorKind::Io(error) => format!("the file cannot be read: {error}"),
        _ => format!("the file is not CSV: {error}"),
    };
    CampaignError::Import(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn import(csv: &str, template: Option<&str>) -> Import {
        let template = template.map(|text| Template::parse(text).unwrap());
        to_entries(&read_csv(csv.as_bytes()).unwrap(), template.as_ref(), |_| None)
    }

    #[test]
    fn columns_become_a_request() {
        let csv = "\u{feff}Job ID,coverLetter,profile_id,Hourly Rate,timeline,answers\n\
                   ~01a,\"Hi,\nthere\",p1,$72.50,1 to 3 months,\"{\"\"Why?\"\": \"\"Because\"\"}\"\n";
        let import = import(csv, None);
        assert_eq!(import.problems, []);
        let body = serde_json::to_value(&import.entries[0].request).unwrap();
        let expected = json!({
            "jobId": "~01a", "coverLetter": "Hi,\nthere", "profileId": "p1",
            "proposal": {"hourlyRate": 72.5, "timeline": "1 to 3 months"},
            "questionAnswers": [{"question": "Why?", "answer": "Because"}],
        });
        assert_eq!(body, expected);
        assert_eq!(import.entries[0].line, Some(2));
    }

    #[test]
    fn each_problem_names_its_line_and_column() {
        let csv = "jobId,coverLetter,hourlyRate\n~01a,,\n,Hi,\n~01b,Hi,cheap\n~01c,Hi,\n";
        let import = import(csv, None);
        let problems: Vec<_> =
            import.problems.iter().map(|problem| (problem.line, problem.column.as_deref().unwrap())).collect();
        assert_eq!(problems, [(2, "coverLetter"), (3, "jobId"), (4, "hourlyRate")]);
        assert_eq!(import.entries.len(), 1);
    }

    #[test]
    fn letters_come_from_the_template_where_there_is_none() {
        let csv = "jobId,client,coverLetter\n~01a,Ann,\n~01b,Ben,My own\n~01c,,\n";
        let import = import(csv, Some("Hi {{ client }}!"));
        let letters: Vec<_> = import.entries.iter().map(|entry| entry.request.cover_letter.as_str()).collect();
        assert_eq!(letters, ["Hi Ann!", "My own"]);
        assert_eq!(import.problems[0].line, 4, "a missing column is not an empty place in a letter");
    }

    #[test]
    fn a_file_without_jobs_and_a_line_of_another_length_are_refused() {
        assert!(read_csv("name,letter\na,b\n".as_bytes()).unwrap_err().to_string().contains("name, letter"));
        let error = read_csv("jobId,coverLetter\n~01a\n".as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), "line 2 has 1 columns; the first line has 2");
    }

    #[test]
    fn a_blank_value_is_no_value() {
        let hi = Template::parse("Hi {{ client }}!").unwrap();
        let csv = "jobId,client,coverLetter\n~01a, ,\n~01b,\u{a0},\n~01c,Ann,\" \"\n";
        let import = to_entries(&read_csv(csv.as_bytes()).unwrap(), Some(&hi), |_| None);
        assert_eq!(import.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [2, 3]);
        assert_eq!(import.entries[0].request.cover_letter, "Hi Ann!");
        let json = concat!(
            "{\"jobId\": \"~01a\", \"client\": \"\"}\n{\"jobId\": \"~01b\", \"client\": null}\n",
            "{\"jobId\": null, \"client\": \"Ann\"}\n{\"jobId\": \"~01c\", \"coverLetter\": null, \"client\": \"Ann\"}\n",
        );
        let import = to_entries(&read_jsonl(json.as_bytes()).unwrap(), Some(&hi), |_| None);
        assert_eq!(import.problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(import.entries[0].request.cover_letter, "Hi Ann!", "`null` is no letter");
    }

    #[test]
    fn a_column_that_is_there_twice_is_refused() {
        let error = read_csv("jobId,coverLetter,Cover Letter\n~01a,A,B\n".as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), "the file has two columns for `coverLetter`");
        let error = read_jsonl("{\"jobId\": \"~01a\", \"job_id\": \"~01b\"}".as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), "line 1 has two values for `jobId`");
        assert_eq!(read_csv("jobId,coverLetter,,\n~01a,A,,\n".as_bytes()).unwrap().len(), 1, "columns without a name");
    }

    #[test]
    fn a_quotation_mark_that_is_not_closed_takes_no_lines_with_it() {
        let error = read_csv("jobId,coverLetter\n~01a,Hi\n~01b,\"Hi\n~01c,Hi\n".as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), "line 3 has a quotation mark (\") that is not closed");
        let error = read_csv("jobId,\"coverLetter\n~01a,Hi\n".as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), "line 1 has a quotation mark (\") that is not closed");
        assert_eq!(
            read_csv("jobId,coverLetter\n~01a,\"Hi\"".as_bytes()).unwrap().len(),
            1,
            "the last line ends the file"
        );
    }

    #[test]
    fn a_file_of_another_form_is_named_as_such() {
        assert_eq!(read_csv("".as_bytes()).unwrap_err().to_string(), "the file is empty");
        let error = read_csv("jobId;coverLetter\n~01a;Hi\n".as_bytes()).unwrap_err().to_string();
        assert!(error.ends_with("It has semicolons where commas are needed"), "{error}");
    }

    #[test]
    fn a_switch_that_is_neither_true_nor_false_is_a_problem() {
        let csv = "jobId,coverLetter,autoFillOtherQuestions\n~01a,Hi,yes\n~01b,Hi,FALSE\n~01c,Hi,maybe\n";
        let import = import(csv, None);
        let filled: Vec<_> = import.entries.iter().map(|entry| entry.request.auto_fill_other_questions).collect();
        assert_eq!((filled, import.problems[0].line), (vec![Some(true), Some(false)], 4));
    }

    #[test]
    fn json_lines_are_read_with_their_numbers() {
        let records = read_jsonl("{\"jobId\": \"~01a\"}\n\n{\"job_id\": 7}\n".as_bytes()).unwrap();
        assert_eq!(records.iter().map(|record| record.line).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(records[1].columns["jobId"], json!(7));
        assert!(read_jsonl("[]\n".as_bytes()).unwrap_err().to_string().starts_with("line 1 is not a JSON object"));
    }
}
