//! The page at `/`: the files of `page/`, out of this program and from nowhere else.

use std::sync::Arc;

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue};
use axum::response::IntoResponse;
use axum::routing::get;

use crate::service::Service;

/// Where the page's files are, the page itself aside.
const FOLDER: &str = "/page/";

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// Path, type and content of each file.
const FILES: &[(&str, &str, &str)] = &[
    ("/", HTML, include_str!("../../page/index.html")),
    ("/page/style.css", CSS, include_str!("../../page/style.css")),
    ("/page/agency.js", JAVASCRIPT, include_str!("../../page/agency.js")),
    ("/page/app.js", JAVASCRIPT, include_str!("../../page/app.js")),
    ("/page/applications.js", JAVASCRIPT, include_str!("../../page/applications.js")),
    ("/page/chart.js", JAVASCRIPT, include_str!("../../page/chart.js")),
    ("/page/dom.js", JAVASCRIPT, include_str!("../../page/dom.js")),
    ("/page/faults.js", JAVASCRIPT, include_str!("../../page/faults.js")),
    ("/page/keys.js", JAVASCRIPT, include_str!("../../page/keys.js")),
    ("/page/overview.js", JAVASCRIPT, include_str!("../../page/overview.js")),
    ("/page/requests.js", JAVASCRIPT, include_str!("../../page/requests.js")),
    ("/page/send.js", JAVASCRIPT, include_str!("../../page/send.js")),
    ("/page/service.js", JAVASCRIPT, include_str!("../../page/service.js")),
    ("/page/webhooks.js", JAVASCRIPT, include_str!("../../page/webhooks.js")),
    // Built by `cargo xtask page` from `bindings-wasm`.
    ("/page/uphunt.js", JAVASCRIPT, include_str!("../../page/uphunt.js")),
];

/// What the page may do: run its own scripts and the npm package's WebAssembly, and send requests to this sandbox.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Headers of each file.
const HEADERS: [(HeaderName, &str); 6] = [
    (HeaderName::from_static("content-security-policy"), POLICY),
    (HeaderName::from_static("x-content-type-options"), "nosniff"),
    (HeaderName::from_static("referrer-policy"), "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    // The next start of the program may be another version on the same port.
    (CACHE_CONTROL, "no-store"),
];

pub(super) fn router() -> Router<Arc<Service>> {
    FILES.iter().fold(Router::new(), |router, &(path, content_type, content)| {
        router.route(path, get(async move || file(content_type, content)))
    })
}

/// Whether a path is one of the page's.
pub(super) fn serves(path: &str) -> bool {
    path == "/" || path.starts_with(FOLDER)
}

fn file(content_type: &'static str, content: &'static str) -> impl IntoResponse {
    let mut response = ([(CONTENT_TYPE, content_type)], content).into_response();
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_folder_is_served() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("page");
        for entry in std::fs::read_dir(folder).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let path = if name == "index.html" { "/".to_owned() } else { format!("{FOLDER}{name}") };
            assert!(FILES.iter().any(|(served, ..)| *served == path), "{name} is not served");
        }
    }

    #[test]
    fn no_file_loads_anything_from_elsewhere_or_has_inline_code() {
        for (path, _, content) in FILES.iter().filter(|(path, ..)| *path != "/page/uphunt.js") {
            for word in
                ["src=\"http", "href=\"http", "@import", "url(", "innerHTML", "outerHTML", "onclick=\"", "style=\""]
            {
                assert!(!content.contains(word), "{path} contains {word}");
            }
        }
    }
}
