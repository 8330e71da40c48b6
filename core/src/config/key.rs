//! The API key, which stays put.

use std::borrow::Cow;
use std::fmt;

use crate::model::FromJson;
use crate::text::text;
use crate::{Error, Result, json};

/// An API key. It looks like `sk_uphunt_` and hex, and never shows in `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiKey(String);

impl ApiKey {
    /// A key of a few letters, as tests use, is no secret, and would be found in every other word.
    const SHORTEST_SECRET: usize = 8;

    /// Checks that the key can be sent at all. Whether it is valid only the service knows.
    ///
    /// # Errors
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when it is empty or holds anything but visible ASCII: a line break at the end is
    /// what reading it from a file leaves. The error does not show the key.
    pub fn new(key: impl Into<String>) -> Result<Self> {
        let key = key.into();
        if key.is_empty() {
            return Err(Error::invalid_input(
                "apiKey",
                "the API key is empty",
                "Make one in the dashboard under Auto-Apply → API & Webhooks.",
            ));
        }
        if let Some(place) = key.bytes().position(|byte| !byte.is_ascii_graphic()) {
            let what = match key.as_bytes()[place] {
                b'\n' | b'\r' => "a line break",
                b' ' | b'\t' => "white space",
                _ => "a character that is not visible ASCII",
            };
            return Err(Error::invalid_input(
                "apiKey",
                text!(
                    "the API key has {} at character {}",
                    what,
                    key.char_indices().take_while(|(at, _)| *at < place).count() + 1
                ),
                "Remove it, for example by trimming what was read from a file.",
            ));
        }
        Ok(Self(key))
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }

    /// Whether these bytes hold the key.
    pub(crate) fn is_in(&self, bytes: &[u8]) -> bool {
        self.place_in(bytes).is_some()
    }

    #[inline(never)]
    fn place_in(&self, bytes: &[u8]) -> Option<usize> {
        let key = self.0.as_bytes();
        let secret = key.len() >= Self::SHORTEST_SECRET;
        bytes.windows(key.len()).position(|window| window[0] == key[0] && window == key).filter(|_| secret)
    }

    /// The text without the key, should somebody have put it there.
    pub(crate) fn redact<'a>(&self, text: &'a str) -> Cow<'a, str> {
        const HIDDEN: &str = "[api key]";
        // An excerpt may have been cut amid the key.
        let end = text.strip_suffix('…').unwrap_or(text);
        let begun = (Self::SHORTEST_SECRET..self.0.len()).rev().find(|length| end.ends_with(&self.0[..*length]));
        if begun.is_none() && !self.is_in(text.as_bytes()) {
            return Cow::Borrowed(text);
        }
        let mut rest = begun.map_or(text, |length| &text[..end.len() - length]);
        let mut clean = String::with_capacity(rest.len());
        while let Some(place) = self.place_in(rest.as_bytes()) {
            clean.push_str(&rest[..place]);
            clean.push_str(HIDDEN);
            rest = &rest[place + self.0.len()..];
        }
        clean.push_str(rest);
        if begun.is_some() {
            clean.push_str(HIDDEN);
        }
        Cow::Owned(clean)
    }

    /// The error without the key, should an answer have echoed it, or the user have put it where it does not belong.
    pub(crate) fn clean(&self, error: Error) -> Error {
        error.with(|details| {
            let said = [&mut details.code, &mut details.request_id, &mut details.body];
            let meant = [&mut details.field, &mut details.queue_id, &mut details.job_id];
            for text in said.into_iter().chain(meant).flatten().chain([&mut details.message]) {
                if let Cow::Owned(clean) = self.redact(text) {
                    *text = clean;
                }
            }
            if let Some(clean) = details.application.as_deref().and_then(|application| self.clean_document(application))
            {
                details.application = Some(Box::new(clean));
            }
        })
    }

    /// By way of its JSON, where the key could stand anywhere. `None` when it does not.
    fn clean_document<T: json::Written + FromJson>(&self, document: &T) -> Option<T> {
        match self.redact(&json::to_text(document)) {
            Cow::Owned(clean) => T::from_json(json::read(clean.as_bytes())?).ok(),
            Cow::Borrowed(_) => None,
        }
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey([hidden])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_with_a_newline_is_refused_and_not_shown() {
        for key in ["sk_uphunt_abc\n", "sk_uphunt_abc\r\n", " sk_uphunt_abc", "sk_uphunt_é", "", "sk\0"] {
            let error = ApiKey::new(key).unwrap_err();
            assert_eq!(error.field.as_deref(), Some("apiKey"));
            assert!(!format!("{error} {error:?}").contains("sk_uphunt"), "{error}");
        }
        assert_eq!(ApiKey::new("abc\n").unwrap_err().message, "the API key has a line break at character 4");
    }

    #[test]
    fn the_key_is_hidden_also_where_a_text_was_cut_amid_it() {
        let key = ApiKey::new("sk_uphunt_0123456789").unwrap();
        assert_eq!(key.redact("bad key sk_uphunt_0123456789!"), "bad key [api key]!");
        assert_eq!(key.redact("bad key sk_uphunt_01234…"), "bad key [api key]");
        assert_eq!(key.redact("sk_uphunt_0123456789 sk_uphunt_0"), "[api key] [api key]");
        assert_eq!(key.redact("a key begins with sk_"), "a key begins with sk_");
    }

    #[test]
    fn debug_does_not_show_it() {
        assert_eq!(format!("{:?}", ApiKey::new("sk_uphunt_abc").unwrap()), "ApiKey([hidden])");
    }
}
