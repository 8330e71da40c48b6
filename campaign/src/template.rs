//! Cover letters from templates: `{{name}}` stands for a column of the list, or for a field of the archived job.

use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde_json::{Map, Value};
use uphunt::ArchivedJob;

use crate::error::{CampaignError, Result};

/// A cover letter with places to fill in.
///
/// ```
/// use serde_json::json;
/// use uphunt_campaign::Template;
///
/// let template = Template::parse("Hi {{ client }}, our team has built {{ count }} shops.")?;
/// let letter = template.render(json!({"client": "Ann", "count": 12}).as_object().unwrap(), None)?;
/// assert_eq!(letter, "Hi Ann, our team has built 12 shops.");
/// # Ok::<(), uphunt_campaign::CampaignError>(())
/// ```
#[derive(Debug)]
pub struct Template {
    environment: Environment<'static>,
    needs_job: bool,
}

const NAME: &str = "letter";

/// The name by which a template mentions the archived job.
const JOB: &str = "job";

/// The job's title, in its document.
const TITLE: &str = "title";

impl Template {
    /// Reads a template. The syntax is Jinja's: `{{ column }}`, `{{ job.title }}`, `{% if … %}`.
    ///
    /// # Errors
    /// [`CampaignError::Import`] with the line of a mistake in the syntax.
    pub fn parse(text: &str) -> Result<Self> {
        let mut environment = Environment::new();
        // A column that is missing must not become an empty place in a letter.
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        // Errors then name the place.
        environment.set_debug(true);
        // JSON's `null` would be the word `None` in a letter.
        environment.set_formatter(|output, state, value| match value.is_none() {
            true => Err(minijinja::ErrorKind::UndefinedError.into()),
            false => minijinja::escape_formatter(output, state, value),
        });
        // Editors on Windows write a byte order mark, which the client would receive.
        let text = text.trim_start_matches('\u{feff}');
        environment.add_template_owned(NAME, text.to_owned()).map_err(|error| {
            CampaignError::Import(format!("the template of the cover letter has a mistake: {error}"))
        })?;
        let names = environment.get_template(NAME).map(|template| template.undeclared_variables(false));
        let needs_job = names.is_ok_and(|names| names.contains(JOB));
        Ok(Self { environment, needs_job })
    }

    /// Returns whether the template mentions `job`, the archived job's document.
    pub fn needs_job(&self) -> bool {
        self.needs_job
    }

    /// Fills in the places from a row's columns and, as `job`, from the archived job's document. A column `Client Name` is
    /// `client_name`, too; `job.title` is the job's title, wherever the document has it.
    ///
    /// # Errors
    /// [`CampaignError::Import`] naming a place that has no value.
    pub fn render(&self, columns: &Map<String, Value>, job: Option<&ArchivedJob>) -> Result<String> {
        let mut places = columns.clone();
        for (column, value) in columns {
            places.entry(as_name(column)).or_insert_with(|| value.clone());
        }
        if let Some(job) = job {
            places.insert(JOB.to_owned(), with_title(job));
        }
        let template = self.environment.get_template(NAME);
        let rendered = template.and_then(|template| template.render(Serde(&places)));
        rendered
            .map_err(|error| CampaignError::Import(format!("the cover letter cannot be filled in: {}", why(&error))))
    }
}

/// Returns a column's name as a template can write it: `client_name` for `Client Name`.
fn as_name(column: &str) -> String {
    let plain = column.trim().to_lowercase();
    plain.chars().map(|character| if character.is_alphanumeric() { character } else { '_' }).collect()
}

/// Says why a template has no result. The library names the position of a missing value, and not the value.
fn why(error: &minijinja::Error) -> String {
    let source = error.template_source().zip(error.range()).and_then(|(text, range)| text.get(range));
    match (error.kind(), source) {
        (minijinja::ErrorKind::UndefinedError, Some(place)) => format!("`{place}` has no value in this line"),
        _ => error.detail().map_or_else(|| error.to_string(), str::to_owned),
    }
}

/// Returns an archived job's document with the title at its top. The document is Upwork's own, and has it deep inside.
fn with_title(job: &ArchivedJob) -> Value {
    let mut document = job.document.clone();
    if let (Some(title), Some(fields)) = (job.find(TITLE), document.as_object_mut()) {
        fields.entry(TITLE).or_insert_with(|| title.clone());
    }
    document
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn columns(value: &Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn a_missing_column_is_an_error_and_not_an_empty_place() {
        let template = Template::parse("Hi {{ client }}").unwrap();
        let error = template.render(&columns(&json!({"name": "Ann"})), None).unwrap_err().to_string();
        assert!(error.contains("`client` has no value"), "{error}");
    }

    #[test]
    fn a_column_with_spaces_has_a_name() {
        let template = Template::parse("Hi {{ client_name }} of {{ company }}").unwrap();
        let row = columns(&json!({"Client Name": "Ann", "Company": "Shops", "company": "Bikes"}));
        assert_eq!(template.render(&row, None).unwrap(), "Hi Ann of Bikes");
    }

    #[test]
    fn null_and_a_byte_order_mark_are_in_no_letter() {
        let template = Template::parse("\u{feff}Hi {{ client.name }}").unwrap();
        assert_eq!(template.render(&columns(&json!({"client": {"name": "Ann"}})), None).unwrap(), "Hi Ann");
        let error = template.render(&columns(&json!({"client": {"name": null}})), None).unwrap_err().to_string();
        assert!(error.contains("`client.name` has no value"), "{error}");
    }

    #[test]
    fn the_archived_job_is_available_when_the_template_asks_for_it() {
        let template = Template::parse("About {{ job.title }}").unwrap();
        assert!(template.needs_job());
        let letter = template.render(&Map::new(), Some(&ArchivedJob { document: json!({"title": "a shop"}) })).unwrap();
        assert_eq!(letter, "About a shop");
        let document = json!({"jobDetailsResponse": {"data": {"opening": {"job": {"title": "a farm"}}}}});
        let deep = ArchivedJob { document };
        assert_eq!(template.render(&Map::new(), Some(&deep)).unwrap(), "About a farm");
        let missing = template.render(&Map::new(), None).unwrap_err().to_string();
        assert!(missing.contains("`job` has no value") || missing.contains("`job.title` has no value"), "{missing}");
        assert!(!Template::parse("Hi {{ client }}").unwrap().needs_job());
    }

    #[test]
    fn a_mistake_in_the_syntax_is_reported() {
        assert!(Template::parse("Hi {{ client").is_err());
    }
}
