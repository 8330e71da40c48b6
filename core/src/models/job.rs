//! A job from the service's archive.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::model::Model;
use crate::serde_helpers::as_id;

/// A job as the service archived it: a large document of Upwork's own shape, kept as a whole (`docs/api.md`, "Archived job and
/// client's jobs").
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(transparent)]
pub struct ArchivedJob {
    /// The document.
    pub document: Value,
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl ArchivedJob {
    /// Returns the id of the buyer's company, which `get_client_jobs` takes.
    ///
    /// The document has it in one of two places, depending on how the service read the job.
    pub fn company_id(&self) -> Option<String> {
        const PLACES: [&str; 2] = [
            "/authJobDetailsResponse/data/jobAuthDetails/buyer/info/company/companyId",
            "/jobDetailsResponse/data/jobPubDetails/buyer/company/companyId",
        ];
        PLACES.iter().find_map(|place| as_id(self.document.pointer(place)?.clone()))
    }
}

impl ArchivedJob {
    /// Returns the first text or number under this key, however deep in the document: `find("title")` is the job's title.
    pub fn find(&self, key: &str) -> Option<&Value> {
        find(&self.document, key)
    }
}

fn find<'a>(document: &'a Value, key: &str) -> Option<&'a Value> {
    match document {
        Value::Object(fields) => {
            let here = fields.get(key).filter(|value| value.is_string() || value.is_number());
            here.or_else(|| fields.values().find_map(|value| find(value, key)))
        }
        Value::Array(items) => items.iter().find_map(|item| find(item, key)),
        _ => None,
    }
}

impl Model for ArchivedJob {}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_company_is_found_in_either_place_and_the_first_wins() {
        let public =
            json!({"jobDetailsResponse": {"data": {"jobPubDetails": {"buyer": {"company": {"companyId": "pub"}}}}}});
        let mut both = public.clone();
        both["authJobDetailsResponse"] =
            json!({"data": {"jobAuthDetails": {"buyer": {"info": {"company": {"companyId": 1003}}}}}});
        assert_eq!(ArchivedJob { document: public }.company_id().as_deref(), Some("pub"));
        assert_eq!(ArchivedJob { document: both }.company_id().as_deref(), Some("1003"));
        assert_eq!(ArchivedJob { document: json!({}) }.company_id(), None);
    }

    #[test]
    fn a_text_is_found_however_deep_it_is() {
        let job = ArchivedJob { document: json!({"title": {"en": 1}, "a": [null, {"b": {"title": "Rust"}}]}) };
        assert_eq!(job.find("title"), Some(&json!("Rust")));
        assert_eq!(job.find("rate"), None);
    }
}
