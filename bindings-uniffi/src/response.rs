//! Raw requests and responses.

use uphunt::RawResponse;

use crate::Failure;

/// A header.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Header {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}

/// A query parameter.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct QueryItem {
    /// Name.
    pub name: String,
    /// Value; percent-encoded by the core.
    pub value: String,
}

/// A successful response to a raw request.
#[derive(Debug, uniffi::Object)]
pub struct NativeResponse {
    pub(crate) response: RawResponse,
}

#[uniffi::export]
impl NativeResponse {
    /// Returns the HTTP status, a 2xx.
    pub fn status(&self) -> i32 {
        i32::from(self.response.status)
    }

    /// Returns the headers in the order in which they arrived.
    pub fn headers(&self) -> Vec<Header> {
        let headers = self.response.headers.iter();
        headers.map(|(name, value)| Header { name: name.to_owned(), value: value.to_owned() }).collect()
    }

    /// Returns the body.
    pub fn body(&self) -> Vec<u8> {
        self.response.body.clone()
    }

    /// Returns the body as JSON text.
    pub fn json(&self) -> Result<String, Failure> {
        Ok(self.response.json::<serde_json::Value>()?.to_string())
    }
}
