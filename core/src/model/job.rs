//! An archived job, kept whole.

use crate::json::Value;
use serde::{Deserialize, Serialize};

use super::FromJson;

/// A job as the service archived it: a large document of Upwork's own shape, kept as it came.
///
/// Source: `contract.md`, "archived job and client's jobs".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(transparent)]
pub struct ArchivedJob {
    /// The document.
    pub document: Value,
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl ArchivedJob {
    /// The buyer's company, which [`get_client_jobs`](crate::Client::get_client_jobs) takes.
    ///
    /// The document has it in one of two places, depending on how the job was read.
    pub fn company_id(&self) -> Option<String> {
        const PATHS: [&[&str]; 2] = [
            &["authJobDetailsResponse", "data", "jobAuthDetails", "buyer", "info", "company", "companyId"],
            &["jobDetailsResponse", "data", "jobPubDetails", "buyer", "company", "companyId"],
        ];
        PATHS.iter().find_map(|path| match path.iter().try_fold(&self.document, |place, name| place.get(name))? {
            Value::String(id) if !id.is_empty() => Some(id.clone()),
            Value::Number(id) => Some(crate::json::number(id)),
            _ => None,
        })
    }
}

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
            json!({"data": {"jobAuthDetails": {"buyer": {"info": {"company": {"companyId": "auth"}}}}}});
        assert_eq!(ArchivedJob { document: public }.company_id().as_deref(), Some("pub"));
        assert_eq!(ArchivedJob { document: both }.company_id().as_deref(), Some("auth"));
        assert_eq!(ArchivedJob { document: json!({}) }.company_id(), None);
    }
}
