//! Keeps the API key out of errors and logs.

use std::borrow::Cow;

use serde_json::Value;

use super::Error;
use crate::models::{self, Extra};

/// Replaces a secret wherever it appears: a server may echo it, and a user may put it where it does not belong.
#[derive(Clone, Default)]
pub(crate) struct Redactor {
    secret: Option<String>,
}

impl Redactor {
    /// Shorter secrets, as tests use, are not replaced: they would be found in ordinary words.
    const SHORTEST_SECRET: usize = 8;
    const REPLACEMENT: &str = "[api key]";

    pub(crate) fn new(secret: Option<&str>) -> Self {
        let secret = secret.filter(|secret| secret.len() >= Self::SHORTEST_SECRET);
        Self { secret: secret.map(str::to_owned) }
    }

    /// Returns whether these bytes contain the secret.
    pub(crate) fn is_in(&self, bytes: &[u8]) -> bool {
        let contains = |secret: &str| bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
        self.secret.as_deref().is_some_and(contains)
    }

    /// Returns the text without the secret.
    pub(crate) fn text<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let Some(secret) = &self.secret else { return Cow::Borrowed(text) };
        // An excerpt may have been cut within the secret, and then ends in `…`.
        let has_part = text.split('…').any(|part| self.cut_length(part) > 0);
        if !has_part && !text.contains(secret) {
            return Cow::Borrowed(text);
        }
        let clean = text.replace(secret, Self::REPLACEMENT);
        let parts = clean.split('…').map(|part| match self.cut_length(part) {
            0 => part.to_owned(),
            length => format!("{}{}", &part[..part.len() - length], Self::REPLACEMENT),
        });
        Cow::Owned(parts.collect::<Vec<_>>().join("…"))
    }

    /// Returns the length of the beginning of the secret that the text ends with.
    fn cut_length(&self, text: &str) -> usize {
        let secret = self.secret.as_deref().unwrap_or_default();
        (Self::SHORTEST_SECRET..secret.len()).rev().find(|length| text.ends_with(&secret[..*length])).unwrap_or(0)
    }

    /// Returns the document without the secret in any of its names and texts.
    fn json(&self, document: Value) -> Value {
        match document {
            Value::String(text) => self.text(&text).into(),
            Value::Array(items) => items.into_iter().map(|item| self.json(item)).collect(),
            Value::Object(fields) => self.fields(fields).into(),
            other => other,
        }
    }

    fn fields(&self, fields: Extra) -> Extra {
        fields.into_iter().map(|(name, value)| (self.text(&name).into_owned(), self.json(value))).collect()
    }

    /// Returns the error without the secret in any of its fields.
    pub(crate) fn error(&self, error: Error) -> Error {
        if self.secret.is_none() {
            return error;
        }
        error.with(|details| {
            let optional = [
                &mut details.code,
                &mut details.request_id,
                &mut details.body,
                &mut details.field,
                &mut details.queue_id,
                &mut details.job_id,
            ];
            for text in optional.into_iter().flatten().chain([&mut details.message]) {
                if let Cow::Owned(clean) = self.text(text) {
                    *text = clean;
                }
            }
            if let Some(application) = &mut details.application
                && let Ok(document) = serde_json::to_value(&*application)
                && let Ok(clean) = models::from_value(self.json(document))
            {
                **application = clean;
            }
            details.extra = self.fields(std::mem::take(&mut details.extra));
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_is_replaced_also_where_a_text_was_cut_within_it() {
        let redactor = Redactor::new(Some("sk_uphunt_0123456789"));
        assert_eq!(redactor.text("bad key sk_uphunt_0123456789!"), "bad key [api key]!");
        assert_eq!(redactor.text("bad key sk_uphunt_01234…)"), "bad key [api key]…)");
        assert_eq!(redactor.text("sk_uphunt_0123456789 sk_uphunt_0"), "[api key] [api key]");
        assert_eq!(redactor.text("a key begins with sk_"), "a key begins with sk_");
    }
}
