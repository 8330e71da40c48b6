//! Reading models from JSON values, and saying where they do not fit.
//!
//! Answers are read by serde, straight from their bytes. What serde refuses is read again by this, which names the place
//! in the document. With the feature `lean` everything is read by this alone: it is a little slower, and a tenth of the code.
//!
//! A value is first made to [fit](super::shape) by one function for all models; what is built of one that fits cannot fail.

use std::fmt;

use crate::json::Value;

use super::Extra;
use super::shape::{Field, Shape, fit};

/// Reads itself from a JSON value. Derived beside serde's `Deserialize`, from the same attributes.
pub trait FromJson: Sized {
    /// What its JSON looks like.
    const SHAPE: Shape;

    /// Builds it from a value that fits its shape. `null` stands for what is not there.
    fn of_fitting(value: Value) -> Self;

    /// Reads the value.
    ///
    /// # Errors
    /// Where the value does not fit, and why.
    fn from_json(mut value: Value) -> Result<Self, Misfit> {
        fit(&mut value, &Self::SHAPE)?;
        Ok(Self::of_fitting(value))
    }
}

/// Where a JSON value is not what was expected, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit(Box<Place>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    path: String,
    why: String,
}

impl Misfit {
    /// The value itself does not fit.
    pub fn new(why: impl Into<String>) -> Self {
        Self(Box::new(Place { path: String::new(), why: why.into() }))
    }

    /// It was in the field of this name, or at `[3]` in a list; without a name, it stays where it was.
    #[cold]
    #[inline(never)]
    pub fn within(mut self, place: &str) -> Self {
        let path = &mut self.0.path;
        let point = if place.is_empty() || path.is_empty() || path.starts_with('[') { "" } else { "." };
        *path = [place, point, path].concat();
        self
    }

    /// The place in the document, such as `jobs[2].queueId`; empty for the document itself.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What is wrong there.
    pub fn why(&self) -> &str {
        &self.0.why
    }

    #[cold]
    pub(super) fn missing(name: &str) -> Self {
        Self::new("it is missing").within(name)
    }

    #[cold]
    #[inline(never)]
    pub(super) fn expected(wanted: &str, value: &Value) -> Self {
        let found = match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Self::new(["expected ", wanted, ", found ", found].concat())
    }
}

impl Misfit {
    /// Where, and why.
    pub(crate) fn text(&self) -> String {
        let place = self.path();
        [place, if place.is_empty() { "" } else { ": " }, self.why()].concat()
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl std::error::Error for Misfit {}

/// The fields of an object that fits, taken out one after the other.
#[derive(Debug)]
pub struct Fields(Extra);

impl Fields {
    /// The fields of this value.
    #[inline(never)]
    pub fn of(value: Value) -> Self {
        Self(Extra::of_fitting(value))
    }

    /// The field of this name.
    pub fn take<T: FromJson>(&mut self, name: &str) -> T {
        T::of_fitting(self.value(name))
    }

    // It leaves `null`: taking an entry out of the map would have the map put in order again each time.
    #[inline(never)]
    fn value(&mut self, name: &str) -> Value {
        self.0.get_mut(name).map(Value::take).unwrap_or_default()
    }

    /// All but these.
    #[inline(never)]
    pub fn rest(self, known: &[Field]) -> Extra {
        let mut rest = Extra::new();
        for (name, value) in self.0 {
            if known.iter().all(|field| field.name != name) {
                rest.insert(name, value);
            }
        }
        rest
    }
}

impl FromJson for Value {
    const SHAPE: Shape = Shape::Any;

    fn of_fitting(value: Value) -> Self {
        value
    }
}

impl FromJson for Extra {
    const SHAPE: Shape = Shape::Object;

    fn of_fitting(value: Value) -> Self {
        match value {
            Value::Object(fields) => fields,
            _ => Self::new(),
        }
    }
}

impl FromJson for String {
    const SHAPE: Shape = Shape::Text;

    fn of_fitting(value: Value) -> Self {
        match value {
            Value::String(text) => text,
            _ => Self::new(),
        }
    }
}

impl FromJson for bool {
    const SHAPE: Shape = Shape::Flag;

    fn of_fitting(value: Value) -> Self {
        value.as_bool() == Some(true)
    }
}

impl FromJson for f64 {
    const SHAPE: Shape = Shape::Number;

    fn of_fitting(value: Value) -> Self {
        value.as_f64().unwrap_or_default()
    }
}

impl FromJson for i64 {
    const SHAPE: Shape = Shape::Number;

    fn of_fitting(value: Value) -> Self {
        value.as_number().and_then(super::time::whole).unwrap_or_default()
    }
}

impl<T: FromJson> FromJson for Option<T> {
    const SHAPE: Shape = Shape::Maybe(&T::SHAPE);

    fn of_fitting(value: Value) -> Self {
        if value.is_null() { None } else { Some(T::of_fitting(value)) }
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);

    fn of_fitting(value: Value) -> Self {
        match value {
            Value::Array(items) => items.into_iter().map(T::of_fitting).collect(),
            _ => Self::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::de::DeserializeOwned;
    use serde_json::json;

    use super::*;
    use crate::model::{Application, AppliedJobsPage, ApplyRequest, ClientJobs, Freelancers, Submission};

    #[test]
    fn the_place_that_does_not_fit_is_named() {
        let place = |value| Application::from_json(value).unwrap_err().to_string();
        assert_eq!(place(json!([])), "expected an object, found a list");
        assert_eq!(place(json!({})), "applicationStatus: it is missing");
        assert_eq!(place(json!({"applicationStatus": 7})), "applicationStatus: expected text, found a number");
        let page = json!({"jobs": [{"applicationStatus": "applied"}, {"applicationStatus": null}]});
        let misfit = AppliedJobsPage::from_json(page).unwrap_err();
        assert_eq!(misfit.path(), "jobs[1].applicationStatus");
        assert_eq!(misfit.why(), "expected text, found null");
    }

    /// Values under the names that the models have, so that most documents nearly fit.
    fn documents() -> impl Strategy<Value = Value> {
        let names = prop::sample::select(vec![
            "queueId",
            "jobId",
            "applicationStatus",
            "appliedAt",
            "coverLetter",
            "proposal",
            "hourlyRate",
            "timeline",
            "jobs",
            "total",
            "freelancers",
            "profiles",
            "profileId",
            "isDefault",
            "buyer",
            "stats",
            "score",
            "totalCharges",
            "amount",
            "openJobs",
            "workHistory",
            "totalHours",
            "archivedJobIds",
            "recovered",
            "other",
            "creditsRemaining",
            "questionAnswers",
            "autoFillOtherQuestions",
            "companyId",
            "topClient",
        ]);
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i32>().prop_map(Value::from),
            (0.0..1e6).prop_map(Value::from),
            Just(json!("applied")),
            Just(json!("12")),
        ];
        leaf.prop_recursive(4, 40, 6, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map(names.clone().prop_map(str::to_owned), inner, 0..8)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    fn both_read_alike<T: FromJson + DeserializeOwned + PartialEq + fmt::Debug>(document: &Value) {
        let by_serde: Result<T, _> = serde_json::from_value(document.clone());
        let by_this = T::from_json(document.clone());
        assert_eq!(by_serde.is_ok(), by_this.is_ok(), "{document}: {by_serde:?}, {by_this:?}");
        if let (Ok(one), Ok(other)) = (by_serde, by_this) {
            assert_eq!(one, other);
        }
    }

    proptest! {
        #[test]
        fn it_reads_what_serde_reads(document in documents()) {
            both_read_alike::<Application>(&document);
            both_read_alike::<Submission>(&document);
            both_read_alike::<ApplyRequest>(&document);
            both_read_alike::<AppliedJobsPage>(&document);
            both_read_alike::<Freelancers>(&document);
            both_read_alike::<ClientJobs>(&document);
        }
    }
}
