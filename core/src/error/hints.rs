//! Hints that depend on the call and the status. Source: `docs/api.md`, "Errors".

/// Returns what the user can do about a status of this call, where that is more specific than the hint of the error kind.
pub(crate) fn hint_for(call: &str, status: u16) -> Option<&'static str> {
    Some(match (call, status) {
        ("apply", 404) => {
            "Check the job id. If the job is only minutes old, the service has not read it yet: try again in a few minutes."
        }
        ("status", 404) => {
            "Check the id: the queue id is what apply returned, the job id is the job's ciphertext (~02…) or UUID. One does not stand for the other."
        }
        ("client_jobs", 404) => "No archived job of this company is known. Check the company id.",
        ("archived_job", 404) => "The archive does not have this job. Check the ciphertext (~02…).",
        (_, 407) => "The proxy wants a user name and a password: give them in the proxy's URL.",
        (_, 408 | 499) => "Something between the client and the service gave up waiting. Try again.",
        (_, 413) => "The request is too large: shorten the cover letter or the answers.",
        (_, 425) => "The server refused a request that was sent early in a TLS handshake. Try again.",
        (_, 405) => "The path exists, but not for this method. Check the base URL: it has no path of the API in it.",
        _ => return None,
    })
}
