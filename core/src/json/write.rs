//! Writing JSON text in WebAssembly: what `serde_json` would write, by one small function a model. serde's own are written
//! out anew for every type and every field. Fractions are written by the platform, whose tables are there already.

use crate::time::Duration;

use super::{Number, Value};

use crate::model::Extra;
use crate::platform;
use crate::text::Part;

/// Writes itself as JSON. Derived beside serde's `Serialize`, from the same attributes.
pub trait ToJson {
    /// Writes it behind what is there.
    fn write(&self, out: &mut String);

    /// Whether a field that may be left out is.
    fn is_nothing(&self) -> bool {
        false
    }
}

/// The fields of an object on its way.
#[derive(Debug)]
pub struct Object<'a>(&'a mut String);

impl<'a> Object<'a> {
    /// Begins an object.
    #[inline(never)]
    pub fn begin(out: &'a mut String) -> Self {
        out.push('{');
        Self(out)
    }

    /// Writes a field.
    #[inline(never)]
    pub fn field(&mut self, name: &str, value: &dyn ToJson) {
        separate(self.0, '{');
        name.write(self.0);
        self.0.push(':');
        value.write(self.0);
    }

    /// Writes a field, unless it is nothing.
    #[inline(never)]
    pub fn given(&mut self, name: &str, value: &dyn ToJson) {
        if !value.is_nothing() {
            self.field(name, value);
        }
    }

    /// Writes the fields of this map.
    #[inline(never)]
    pub fn rest(&mut self, fields: &Extra) {
        for (name, value) in fields {
            self.field(name, value);
        }
    }

    /// Ends the object.
    #[inline(never)]
    pub fn end(self) {
        self.0.push('}');
    }
}

/// Puts a comma where this is not the first. What stands in text ends in a quotation mark.
fn separate(out: &mut String, begin: char) {
    if !out.ends_with(begin) {
        out.push(',');
    }
}

impl ToJson for str {
    #[inline(never)]
    fn write(&self, out: &mut String) {
        out.push('"');
        let mut rest = self;
        // What needs no escape is copied at once.
        while let Some(at) = rest.bytes().position(|byte| matches!(byte, 0..b' ' | b'"' | b'\\')) {
            out.push_str(&rest[..at]);
            match rest.as_bytes()[at] {
                b'"' => out.push_str("\\\""),
                b'\\' => out.push_str("\\\\"),
                b'\n' => out.push_str("\\n"),
                byte => {
                    out.push_str("\\u00");
                    out.extend([byte >> 4, byte & 15].map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)])));
                }
            }
            rest = &rest[at + 1..];
        }
        out.push_str(rest);
        out.push('"');
    }
}

impl ToJson for String {
    fn write(&self, out: &mut String) {
        self.as_str().write(out);
    }
}

impl ToJson for bool {
    fn write(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

impl ToJson for u64 {
    fn write(&self, out: &mut String) {
        self.say(out);
    }
}

impl ToJson for u32 {
    fn write(&self, out: &mut String) {
        u64::from(*self).write(out);
    }
}

impl ToJson for u16 {
    fn write(&self, out: &mut String) {
        u64::from(*self).write(out);
    }
}

impl ToJson for i64 {
    fn write(&self, out: &mut String) {
        self.say(out);
    }
}

impl ToJson for f64 {
    fn write(&self, out: &mut String) {
        out.push_str(&if self.is_finite() { platform::number_text(*self) } else { "null".to_owned() });
    }
}

impl ToJson for Duration {
    /// In seconds.
    fn write(&self, out: &mut String) {
        self.as_secs_f64().write(out);
    }
}

#[cfg(all(feature = "lean", target_arch = "wasm32"))]
impl ToJson for Number {
    fn write(&self, out: &mut String) {
        out.push_str(&self.0);
    }
}

#[cfg(not(all(feature = "lean", target_arch = "wasm32")))]
impl ToJson for Number {
    fn write(&self, out: &mut String) {
        if let Some(whole) = self.as_u64() {
            whole.write(out);
        } else if let Some(whole) = self.as_i64() {
            whole.write(out);
        } else {
            self.as_f64().write(out);
        }
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn write(&self, out: &mut String) {
        match self {
            Some(value) => value.write(out),
            None => out.push_str("null"),
        }
    }

    fn is_nothing(&self) -> bool {
        self.is_none()
    }
}

impl<T: ToJson> ToJson for Box<T> {
    fn write(&self, out: &mut String) {
        (**self).write(out);
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn write(&self, out: &mut String) {
        out.push('[');
        for item in self {
            separate(out, '[');
            item.write(out);
        }
        out.push(']');
    }
}

impl ToJson for Extra {
    fn write(&self, out: &mut String) {
        let mut object = Object::begin(out);
        object.rest(self);
        object.end();
    }
}

impl ToJson for Value {
    fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(truth) => truth.write(out),
            Self::Number(number) => number.write(out),
            Self::String(text) => text.write(out),
            Self::Array(items) => items.write(out),
            Self::Object(fields) => fields.write(out),
        }
    }

    fn is_nothing(&self) -> bool {
        self.is_null()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::model::{Application, ApplyRequest, FromJson as _, ProposalTerms, Submission, Timeline};

    fn written(value: &dyn ToJson) -> Value {
        let mut out = String::new();
        value.write(&mut out);
        serde_json::from_str(&out).unwrap()
    }

    #[test]
    fn models_are_written_as_serde_writes_them() {
        let request = ApplyRequest::new("~01a", "Hi\n\"you\" \\ \u{1} é😀")
            .proposal(ProposalTerms::new().hourly_rate(65.5).timeline(Timeline::OneToThreeMonths))
            .question_answer("Why?", "");
        assert_eq!(written(&request), serde_json::to_value(&request).unwrap());
        assert_eq!(written(&ApplyRequest::new("~01a", "")), json!({"jobId": "~01a", "coverLetter": ""}));
        let application =
            json!({"queueId": "q", "applicationStatus": "new", "appliedAt": -5, "more": [[], {}, [{}, 1.5, null]]});
        let application = Application::from_json(application).unwrap();
        assert_eq!(written(&application), serde_json::to_value(&application).unwrap());
        let submission = Submission::from_json(json!({"queueId": "q", "creditsRemaining": 3})).unwrap();
        assert_eq!(written(&submission), serde_json::to_value(&submission).unwrap());
        let error = crate::Error::new(crate::ErrorKind::RateLimited, "no").with(|details| {
            details.retry_after = Some(Duration::from_millis(1_500));
            details.application = Some(Box::new(application));
        });
        assert_eq!(written(&*error), serde_json::to_value(&*error).unwrap());
    }

    proptest! {
        #[test]
        fn any_text_is_written_so_that_it_reads_the_same(text in any::<String>(), whole in any::<u64>(), number in any::<i64>()) {
            let value = json!({ text.clone(): [text, whole, number, { "{": "[" }, ["", "[", "{"]] });
            prop_assert_eq!(written(&value), value);
        }
    }
}
