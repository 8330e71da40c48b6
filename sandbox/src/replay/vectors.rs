//! Reading the cases, and refusing those that could not mean what they say.

use std::collections::HashSet;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::case::{Case, Exchange, VectorFile};
use super::listener_form::Tls;
use super::reply::{Fault, RawPiece};

/// All cases, by file.
#[derive(Debug, Clone, Default)]
pub struct Vectors {
    files: Vec<(String, VectorFile)>,
}

/// Why the cases cannot be used.
#[derive(Debug)]
pub struct VectorsError(String);

impl std::fmt::Display for VectorsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for VectorsError {}

impl VectorsError {
    pub(super) fn new(why: String) -> Self {
        Self(why)
    }
}

impl Vectors {
    /// Reads every `*.json` of a folder but `schema.json`.
    ///
    /// # Errors
    /// When a file cannot be read or is not of the form, or a case contradicts itself or has the name of another.
    pub fn read(folder: impl AsRef<Path>) -> Result<Self, VectorsError> {
        let folder = folder.as_ref();
        let failed = |error: std::io::Error| VectorsError(format!("{}: {error}", folder.display()));
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let is_json = path.extension().is_some_and(|extension| extension == "json");
            if is_json && path.file_name().is_some_and(|name| name != "schema.json") {
                paths.push(path);
            }
        }
        paths.sort();
        let mut files = Vec::with_capacity(paths.len());
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).map_err(|error| VectorsError(format!("{name}: {error}")))?;
            let file = serde_json::from_str(&text).map_err(|error| VectorsError(format!("{name}: {error}")))?;
            files.push((name, file));
        }
        Self::new(files)
    }

    /// Cases by file.
    ///
    /// # Errors
    /// When a case contradicts itself or has the name of another.
    pub fn new(files: Vec<(String, VectorFile)>) -> Result<Self, VectorsError> {
        let vectors = Self { files };
        let mut names = HashSet::new();
        for (file, case) in
            vectors.files.iter().flat_map(|(file, cases)| cases.cases.iter().map(move |case| (file, case)))
        {
            let fault =
                contradiction(case).or_else(|| (!names.insert(&case.name)).then_some("another case has this name"));
            if let Some(fault) = fault {
                return Err(VectorsError(format!("{file}: {}: {fault}", case.name)));
            }
        }
        Ok(vectors)
    }

    /// The same cases with `{{ca}}` and `{{clientCertificate}}` filled in.
    pub(super) fn with_certificates(mut self, ca: &str, client: &str) -> Self {
        for case in self.files.iter_mut().flat_map(|(_, file)| &mut file.cases) {
            let fill = |text: &mut String| *text = text.replace("{{ca}}", ca).replace("{{clientCertificate}}", client);
            case.client.ca_certificates.iter_mut().for_each(fill);
            case.client.client_certificate.iter_mut().for_each(fill);
        }
        self
    }

    /// The files, by name.
    pub fn files(&self) -> impl Iterator<Item = (&str, &VectorFile)> {
        self.files.iter().map(|(name, file)| (name.as_str(), file))
    }

    /// Every case.
    pub fn cases(&self) -> impl Iterator<Item = &Case> {
        self.files.iter().flat_map(|(_, file)| &file.cases)
    }

    /// The case of this name.
    pub fn case(&self, name: &str) -> Option<&Case> {
        self.cases().find(|case| case.name == name)
    }
}

fn contradiction(case: &Case) -> Option<&'static str> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if case.name.is_empty() || !case.name.bytes().all(plain) {
        return Some("a name is snake_case, for it stands in URLs");
    }
    if case.steps.is_empty() {
        return Some("it has no steps");
    }
    for step in &case.steps {
        let good = step.result.is_some() || step.derived.is_some();
        if good == step.error.is_some() {
            return Some("a step ends with a result (or what is derived from it) or with an error");
        }
        if step.error.as_ref().is_some_and(|error| error.get("kind").is_none()) {
            return Some("an error has a kind");
        }
    }
    let listener = case.listener.unwrap_or_default();
    if (listener.http2 || listener.client_certificate)
        && !matches!(listener.tls, Some(Tls::Trusted | Tls::Untrusted | Tls::OtherHost))
    {
        return Some("http2 and clientCertificate need a listener that speaks TLS");
    }
    let last = case.exchanges.len().saturating_sub(1);
    case.exchanges.iter().enumerate().find_map(|(place, exchange)| {
        if exchange.repeats && place != last && !case.any_order {
            return Some("only the last exchange may repeat");
        }
        contradiction_of_exchange(exchange, listener.http2)
    })
}

fn contradiction_of_exchange(exchange: &Exchange, http2: bool) -> Option<&'static str> {
    let (request, reply) = (&exchange.request, &exchange.reply);
    if request.path.is_some() == request.target.is_some() {
        return Some("a request has a path or a target");
    }
    if request.target.is_some() && !request.query.is_empty() {
        return Some("a target has its query in itself");
    }
    let bodies = [reply.json.is_some(), reply.text.is_some(), reply.base64.is_some(), reply.raw.is_some()];
    if bodies.into_iter().filter(|there| *there).count() > 1 {
        return Some("a reply has one of json, text, base64 and raw");
    }
    if reply.base64.as_ref().is_some_and(|text| STANDARD.decode(text).is_err()) {
        return Some("base64 is not base64");
    }
    if let Some(pieces) = &reply.raw {
        if http2 || reply.fault.is_some() || !reply.headers.is_empty() {
            return Some("raw is all that an HTTP/1.1 reply writes: it has no headers and no fault, and no HTTP/2");
        }
        let is_bytes = |piece: &RawPiece| !matches!(piece, RawPiece::Bytes(text) if text.chars().any(|c| c > '\u{ff}'));
        if !pieces.iter().all(is_bytes) {
            return Some("a character of raw is one byte, U+0000 to U+00FF");
        }
    }
    if matches!(reply.fault, Some(Fault::RefuseStream | Fault::GoAway | Fault::GoAwayLate)) && !http2 {
        return Some("refuseStream, goAway and goAwayLate are faults of HTTP/2");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn with(case: &Value) -> Result<Vectors, VectorsError> {
        let file = json!({"about": "a test", "cases": [case, case]});
        let mut file: VectorFile = serde_json::from_value(file).map_err(|error| VectorsError(error.to_string()))?;
        file.cases[1].name.push_str("_again");
        Vectors::new(vec![("test.json".to_owned(), file)])
    }

    fn good() -> Value {
        json!({
            "name": "a_case", "about": "why",
            "steps": [{"call": "freelancers", "result": {}}],
            "exchanges": [{"request": {"method": "GET", "path": "/x"}, "reply": {"json": {}}}],
        })
    }

    #[test]
    fn a_case_that_contradicts_itself_is_refused() {
        assert!(with(&good()).is_ok());
        for (place, value) in [
            ("/name", json!("A case")),
            ("/steps", json!([])),
            ("/steps/0/error", json!({"kind": "not_found"})),
            ("/exchanges/0/request/target", json!("/x?y=1")),
            ("/exchanges/0/reply/text", json!("<p>")),
            ("/exchanges/0/reply/jsn", json!({})),
            ("/exchanges/0/reply/base64", json!("e30=")),
            ("/exchanges/0/reply/fault", json!("goAway")),
            ("/listener", json!({"http2": true})),
            ("/exchange", json!([])),
        ] {
            let mut case = good();
            let (parent, field) = place.rsplit_once('/').unwrap();
            case.pointer_mut(parent).unwrap()[field] = value;
            assert!(with(&case).is_err(), "{place}");
        }
    }

    #[test]
    fn two_cases_of_one_name_are_refused() {
        let file: VectorFile = serde_json::from_value(json!({"about": "", "cases": [good(), good()]})).unwrap();
        let error = Vectors::new(vec![("test.json".to_owned(), file)]).unwrap_err();
        assert_eq!(error.to_string(), "test.json: a_case: another case has this name");
    }
}
