//! Reading models from JSON values, and saying where they do not fit.
//!
//! Answers are read by serde, straight from their bytes. What serde refuses is read again by this, which names the place
//! in the document. With the feature `lean` everything is read by this alone: it is a little slower, and a tenth of the code.

use std::fmt;

use serde_json::Value;

use super::Extra;

/// Reads itself from a JSON value. Derived beside serde's `Deserialize`, from the same attributes.
pub trait FromJson: Sized {
    /// Reads the value.
    ///
    /// # Errors
    /// Where the value does not fit, and why.
    fn from_json(value: Value) -> Result<Self, Misfit>;

    /// What a field that is not there stands for, if it may be missing.
    fn missing() -> Option<Self> {
        None
    }
}

/// Where a JSON value is not what was expected, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    path: String,
    why: String,
}

impl Misfit {
    /// The value itself does not fit.
    pub fn new(why: impl Into<String>) -> Self {
        Self { path: String::new(), why: why.into() }
    }

    /// It was in the field of this name, or at `[3]` in a list.
    pub fn within(mut self, place: &str) -> Self {
        let point = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = [place, point, &self.path].concat();
        self
    }

    /// The place in the document, such as `jobs[2].queueId`; empty for the document itself.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there.
    pub fn why(&self) -> &str {
        &self.why
    }

    fn expected(wanted: &str, value: &Value) -> Self {
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

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            f.write_str(&self.path)?;
            f.write_str(": ")?;
        }
        f.write_str(&self.why)
    }
}

impl std::error::Error for Misfit {}

/// The fields of an object, taken out one after the other.
#[derive(Debug)]
pub struct Fields(Extra);

impl Fields {
    /// The fields of this value.
    ///
    /// # Errors
    /// When it is no object.
    pub fn of(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::Object(fields) => Ok(Self(fields)),
            other => Err(Misfit::expected("an object", &other)),
        }
    }

    /// The field of this name.
    ///
    /// # Errors
    /// When it does not fit, or is missing and may not be.
    pub fn take<T: FromJson>(&mut self, name: &str) -> Result<T, Misfit> {
        match self.0.remove(name) {
            Some(value) => T::from_json(value).map_err(|misfit| misfit.within(name)),
            None => T::missing().ok_or_else(|| Misfit::new(["missing field `", name, "`"].concat())),
        }
    }

    /// The field of this name, or the default of its type.
    ///
    /// # Errors
    /// When it does not fit.
    pub fn or_default<T: FromJson + Default>(&mut self, name: &str) -> Result<T, Misfit> {
        match self.0.remove(name) {
            Some(value) => T::from_json(value).map_err(|misfit| misfit.within(name)),
            None => Ok(T::default()),
        }
    }

    /// The field of this name, read by a function that makes the best of it. A field that is not there is `null` to it.
    ///
    /// # Errors
    /// Those of the function.
    pub fn with<T>(&mut self, name: &str, read: fn(Value) -> Result<T, Misfit>) -> Result<T, Misfit> {
        read(self.0.remove(name).unwrap_or_default()).map_err(|misfit| misfit.within(name))
    }

    /// All that was not taken.
    pub fn rest(&mut self) -> Extra {
        std::mem::take(&mut self.0)
    }

    /// Sees to it that nothing is left.
    ///
    /// # Errors
    /// When something is.
    pub fn end(self) -> Result<(), Misfit> {
        match self.0.into_iter().next() {
            Some((name, _)) => Err(Misfit::new("there is no such option").within(&name)),
            None => Ok(()),
        }
    }
}

impl FromJson for Value {
    fn from_json(value: Value) -> Result<Self, Misfit> {
        Ok(value)
    }
}

impl FromJson for Extra {
    fn from_json(value: Value) -> Result<Self, Misfit> {
        Fields::of(value).map(|fields| fields.0)
    }
}

impl FromJson for String {
    fn from_json(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(Misfit::expected("text", &other)),
        }
    }
}

impl FromJson for bool {
    fn from_json(value: Value) -> Result<Self, Misfit> {
        value.as_bool().ok_or_else(|| Misfit::expected("a boolean", &value))
    }
}

impl FromJson for f64 {
    fn from_json(value: Value) -> Result<Self, Misfit> {
        value.as_f64().ok_or_else(|| Misfit::expected("a number", &value))
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: Value) -> Result<Self, Misfit> {
        if value.is_null() { Ok(None) } else { T::from_json(value).map(Some) }
    }

    fn missing() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: Value) -> Result<Self, Misfit> {
        let Value::Array(items) = value else { return Err(Misfit::expected("a list", &value)) };
        let mut read = Self::with_capacity(items.len());
        for (at, item) in items.into_iter().enumerate() {
            read.push(T::from_json(item).map_err(|misfit| misfit.within(&["[", &at.to_string(), "]"].concat()))?);
        }
        Ok(read)
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
        assert_eq!(place(json!({})), "missing field `applicationStatus`");
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
