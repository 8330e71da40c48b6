//! Reading response models from JSON without losing any of it.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::Extra;
use crate::serde_helpers::{DecodeError, deserialize};

/// A model of a response.
///
/// Fields that the SDK does not know, and values that a known field cannot represent (an explicit `null`, a time that cannot be
/// read), are kept in `extra`. A model therefore serializes to what the service sent.
pub trait Model: Serialize + DeserializeOwned {
    /// Returns the map that keeps what the fields do not represent; `None` for a model that is the whole document.
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        None
    }

    /// Brings a document that has another of the accepted shapes into the one that the model describes.
    fn normalize(document: Value) -> Value {
        document
    }
}

/// Reads a model from a JSON document.
///
/// # Errors
/// When the document has another shape, or lacks a field that the response is useless without.
pub fn from_value<T: Model>(document: Value) -> Result<T, DecodeError> {
    let document = T::normalize(document);
    let mut model: T = deserialize(&document)?;
    complete_extra(&mut model, document);
    Ok(model)
}

/// Moves what the fields of a model do not represent into its `extra`: whatever the model itself would not serialize.
fn complete_extra<T: Model>(model: &mut T, document: Value) {
    let (Value::Object(document), Ok(Value::Object(represented))) = (document, serde_json::to_value(&*model)) else {
        return;
    };
    if let Some(extra) = model.extra_mut() {
        extra.extend(document.into_iter().filter(|(name, _)| !represented.contains_key(name)));
    }
}

/// Reads a nested model; a value that is not one is `None`.
pub(super) fn nested<'de, D: Deserializer<'de>, T: Model>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(from_value(Value::deserialize(deserializer)?).ok())
}

/// Reads a list of models, in which no odd item costs the others. Anything but a list is an error.
pub(super) fn rows<'de, D: Deserializer<'de>, T: Model>(deserializer: D) -> Result<Vec<T>, D::Error> {
    read_rows(Vec::deserialize(deserializer)?).map_err(serde::de::Error::custom)
}

/// Reads a list of models; anything but a list is empty.
pub(super) fn optional_rows<'de, D: Deserializer<'de>, T: Model>(deserializer: D) -> Result<Vec<T>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Array(rows) => read_rows(rows).unwrap_or_default(),
        _ => Vec::new(),
    })
}

fn read_rows<T: Model>(rows: Vec<Value>) -> Result<Vec<T>, DecodeError> {
    rows.into_iter().map(|row| from_value(as_object(row))).collect()
}

/// Wraps a row that is not an object, so that it is kept: `"q_1"` becomes `{"value": "q_1"}`.
fn as_object(row: Value) -> Value {
    match row {
        Value::Object(_) => row,
        other => Value::Object([("value".to_owned(), other)].into_iter().collect()),
    }
}

/// Puts a list under the first of these names. It may come under any of them, or be the whole document.
pub(super) fn name_list(document: Value, names: &[&str]) -> Value {
    let [canonical, ..] = names else { return document };
    let fields = match document {
        Value::Array(_) => [((*canonical).to_owned(), document)].into_iter().collect(),
        Value::Object(fields) => match names.iter().find(|name| fields.get(**name).is_some_and(Value::is_array)) {
            Some(found) => fields
                .into_iter()
                .filter(|(name, _)| name == found || name != canonical)
                .map(|(name, value)| (if name == *found { (*canonical).to_owned() } else { name }, value))
                .collect(),
            None => fields,
        },
        other => return other,
    };
    Value::Object(fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::{Application, AppliedJobsPage, ClientJobs, Freelancers, Submission};
    use proptest::prelude::*;
    use serde_json::json;

    /// Reads a document and serializes the model.
    fn round_trip<T: Model>(document: &Value) -> Value {
        serde_json::to_value(from_value::<T>(document.clone()).unwrap()).unwrap()
    }

    #[test]
    fn a_model_serializes_to_what_the_service_sent() {
        for document in [
            json!({"applicationStatus": "applied"}),
            json!({"queueId": null, "applicationStatus": "applied", "errorMessage": null, "processedAt": null}),
            json!({"applicationStatus": "applied", "appliedAt": "yesterday", "processedAt": {"at": 5}, "new": [1, null]}),
            json!({"queueId": "", "jobId": true, "applicationStatus": null}),
            json!({"queueId": "q_1"}),
            json!({}),
        ] {
            assert_eq!(round_trip::<Application>(&document), document);
        }
        for document in [
            json!({"jobs": [], "total": null, "limit": "all"}),
            json!({"jobs": [{"queueId": "q", "appliedAt": null}, {"value": null}], "nextCursor": "abc"}),
        ] {
            assert_eq!(round_trip::<AppliedJobsPage>(&document), document);
        }
        for document in [
            json!({"freelancers": [{"id": "f", "profiles": null, "hourlyRate": {"amount": 5, "currency": "EUR"}}]}),
            json!({"freelancers": [{"profiles": [{"profileId": "p", "isDefault": false}, {"title": null}]}], "agency": 1}),
            json!({"freelancers": [{"profiles": [], "hourlyRate": 65}]}),
        ] {
            assert_eq!(round_trip::<Freelancers>(&document), document);
        }
        for document in [
            json!({}),
            json!({"openJobs": null, "workHistory": [], "archivedCiphers": ["~021", null], "lastSyncedAt": "soon"}),
            json!({"buyer": null}),
            json!({"buyer": "private"}),
            json!({"buyer": {"company": null, "stats": {"score": "good", "totalCharges": 5, "new": 1}, "topClient": "no"}}),
            json!({"workHistory": [{"totalHours": 10.333_333_333_333_334, "endDate": null}]}),
        ] {
            assert_eq!(round_trip::<ClientJobs>(&document), document);
        }
    }

    #[test]
    fn what_can_be_represented_is_not_kept_twice() {
        let document = json!({"queueId": 17, "creditsRemaining": "41", "jobId": "~01a", "priority": "fast"});
        let submission: Submission = from_value(document).unwrap();
        assert_eq!(submission.extra.keys().collect::<Vec<_>>(), ["priority"]);
        assert_eq!((submission.queue_id.as_str(), submission.credits_remaining), ("17", Some(41)));
    }

    #[test]
    fn the_place_of_a_decode_error_is_named() {
        let error = from_value::<Submission>(json!({"queueId": {"id": 5}})).unwrap_err();
        assert_eq!((error.path.as_str(), error.reason.as_str()), ("queueId", "expected an id (text or a number)"));
        let error = from_value::<Submission>(json!({"creditsRemaining": 5})).unwrap_err();
        assert_eq!((error.path.as_str(), error.reason.as_str()), ("", "missing field `queueId`"));
        let error = from_value::<AppliedJobsPage>(json!({"jobs": "none"})).unwrap_err();
        assert_eq!(error.path, "jobs");
        assert!(from_value::<Application>(json!([])).is_err());
    }

    #[test]
    fn a_list_is_found_under_any_of_its_names() {
        let names = ["jobs", "data"];
        assert_eq!(name_list(json!([1]), &names), json!({"jobs": [1]}));
        assert_eq!(name_list(json!({"data": [1], "total": 1}), &names), json!({"jobs": [1], "total": 1}));
        assert_eq!(name_list(json!({"jobs": [1], "data": [2]}), &names), json!({"jobs": [1], "data": [2]}));
        assert_eq!(name_list(json!({"jobs": null, "data": [2]}), &names), json!({"jobs": [2]}));
        assert_eq!(name_list(json!({"rows": [1]}), &names), json!({"rows": [1]}));
        assert_eq!(name_list(json!("soon"), &names), json!("soon"));
    }

    /// Values under the names that the models know, so that most documents nearly fit.
    fn documents() -> impl Strategy<Value = Value> {
        let names = prop::sample::select(vec![
            "queueId",
            "jobId",
            "applicationStatus",
            "status",
            "appliedAt",
            "processedAt",
            "errorMessage",
            "jobs",
            "total",
            "freelancers",
            "profiles",
            "profileId",
            "hourlyRate",
            "isDefault",
            "buyer",
            "company",
            "location",
            "stats",
            "score",
            "totalCharges",
            "amount",
            "enterprise",
            "topClient",
            "openJobs",
            "type",
            "workHistory",
            "totalHours",
            "archivedJobIds",
            "companyId",
            "lastSyncedAt",
            "recovered",
            "creditsRemaining",
            "other",
        ]);
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            Just(json!("applied")),
            Just(json!("late")),
        ];
        leaf.prop_recursive(4, 40, 6, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map(names.clone().prop_map(str::to_owned), inner, 0..8)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    /// Every field of the document is there, in whatever form.
    fn nothing_is_lost<T: Model>(document: &Value) {
        let Ok(model) = from_value::<T>(document.clone()) else { return };
        let written = serde_json::to_value(&model).unwrap();
        if let (Value::Object(fields), Value::Object(written)) = (document, &written) {
            for (name, value) in fields {
                let kept = written.get(name).unwrap_or_else(|| panic!("{name} is lost: {document}"));
                // These two are always written: one is the SDK's own, one may be derived.
                let is_own = matches!(name.as_str(), "recovered" | "applicationStatus");
                assert!(is_own || value.is_null() == kept.is_null(), "{name}: {document}");
            }
        }
        let text = serde_json::to_string(&model).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), written, "a field is written twice: {text}");
        assert_eq!(text.len(), written.to_string().len(), "a field is written twice: {text}");
    }

    proptest! {
        #[test]
        fn no_field_of_any_document_is_lost(document in documents()) {
            nothing_is_lost::<Application>(&document);
            nothing_is_lost::<Submission>(&document);
            nothing_is_lost::<AppliedJobsPage>(&document);
            nothing_is_lost::<Freelancers>(&document);
            nothing_is_lost::<ClientJobs>(&document);
        }

        #[test]
        fn every_object_is_an_application_and_a_client(document in documents()) {
            prop_assert_eq!(from_value::<Application>(document.clone()).is_ok(), document.is_object());
            prop_assert_eq!(from_value::<ClientJobs>(document.clone()).is_ok(), document.is_object());
        }
    }
}
