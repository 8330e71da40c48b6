//! `GET /openapi.json`: the API's description, with this sandbox as its server.

use std::sync::LazyLock;

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::error_response::ErrorResponse;

/// Where the description is.
pub(crate) const PATH: &str = "/openapi.json";

/// The same document as `docs/openapi.yaml`, as JSON.
static DOCUMENT: LazyLock<Result<String, String>> = LazyLock::new(|| {
    let mut document: Value =
        serde_saphyr::from_str(include_str!("../../openapi.yaml")).map_err(|error| error.to_string())?;
    document["servers"] = json!([{ "url": "/" }]);
    Ok(document.to_string())
});

pub(super) async fn document() -> Response {
    match &*DOCUMENT {
        Ok(document) => ([(CONTENT_TYPE, "application/json")], document.as_str()).into_response(),
        Err(error) => {
            tracing::error!(error, "the OpenAPI document is not YAML");
            ErrorResponse::new(axum::http::StatusCode::INTERNAL_SERVER_ERROR, "Internal server error").into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uphunt::Endpoint;

    #[test]
    fn every_endpoint_is_described_with_its_path() {
        let document: Value = serde_json::from_str(DOCUMENT.as_ref().unwrap()).unwrap();
        for endpoint in Endpoint::ALL {
            assert!(document["paths"][endpoint.path()].is_object(), "{} is missing", endpoint.path());
        }
        assert_eq!(document["openapi"], "3.1.0");
        assert_eq!(document["paths"]["/api/auto-apply-v2/status"]["get"]["operationId"], "getStatus");
    }
}
