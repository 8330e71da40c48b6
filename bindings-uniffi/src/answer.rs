//! What raw requests are made of, and what they are answered with.

use uphunt::RawResponse;

use crate::Failure;

/// A header.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// A parameter of a query.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct QueryItem {
    /// Its name.
    pub name: String,
    /// Its value. It is percent-encoded here.
    pub value: String,
}

/// A successful answer to a raw request, as it came.
#[derive(Debug, uniffi::Object)]
pub struct NativeAnswer {
    pub(crate) response: RawResponse,
}

#[uniffi::export]
impl NativeAnswer {
    /// The HTTP status, a 2xx.
    pub fn status(&self) -> i32 {
        i32::from(self.response.status)
    }

    /// The headers, in the order in which they came.
    pub fn headers(&self) -> Vec<Header> {
        let pairs = self.response.headers.iter();
        pairs.map(|(name, value)| Header { name: name.to_owned(), value: value.to_owned() }).collect()
    }

    /// The body.
    pub fn body(&self) -> Vec<u8> {
        self.response.body.clone()
    }

    /// The body as JSON text, once it is known to be JSON.
    ///
    /// # Errors
    /// When it is not.
    pub fn json(&self) -> Result<String, Failure> {
        Ok(self.response.json::<serde_json::Value>()?.to_string())
    }
}
