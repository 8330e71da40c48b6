//! The jobs archive: documents that were put there, and made-up ones for any other well-formed id.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::job_id::JobId;

/// The titles of made-up jobs.
const TITLES: [&str; 6] = [
    "Rust engineer for a data pipeline",
    "Build a dashboard in TypeScript",
    "Python developer for web scraping",
    "Port an Android app to Kotlin",
    "Set up CI for a Swift package",
    "Technical writer for an API guide",
];

/// Puts a document into the archive.
pub(crate) fn put(db: &Connection, job: &JobId, document: &Value) -> rusqlite::Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO jobs (uuid, cipher, document) VALUES (?1, ?2, ?3)",
        params![job.uuid, job.cipher, document.to_string()],
    )?;
    Ok(())
}

/// The job's document: the one put there, or one made up from its id, the same each time.
pub(crate) fn document(db: &Connection, job: &JobId) -> rusqlite::Result<Value> {
    let kept: Option<String> = db
        .prepare_cached("SELECT document FROM jobs WHERE uuid = ?1")?
        .query_row([&job.uuid], |row| row.get(0))
        .optional()?;
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_else(|| made_up_job(job)))
}

/// Puts a client's jobs into the archive.
pub(crate) fn put_client(db: &Connection, company: &str, document: &Value) -> rusqlite::Result<()> {
    let sql = "INSERT OR REPLACE INTO clients (company_id, document) VALUES (?1, ?2)";
    db.execute(sql, params![company, document.to_string()])?;
    Ok(())
}

/// The client's jobs: those put there, or some made up from the company id.
pub(crate) fn client(db: &Connection, company: &str, now: i64) -> rusqlite::Result<Value> {
    let kept: Option<String> = db
        .prepare_cached("SELECT document FROM clients WHERE company_id = ?1")?
        .query_row([company], |row| row.get(0))
        .optional()?;
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_else(|| made_up_client(company, now)))
}

/// Title and description of a document, for the proposal that is written about it.
pub(crate) fn title_and_description(document: &Value) -> (String, String) {
    let text = |name: &str| {
        let auth = document.pointer(&format!("/authJobDetailsResponse/data/jobAuthDetails/opening/job/{name}"));
        let public = document.pointer(&format!("/jobDetailsResponse/data/jobPubDetails/opening/job/{name}"));
        auth.or(public).or(document.get(name)).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    (text("title"), text("description"))
}

/// A number that follows from the text alone.
fn number(text: &str) -> u64 {
    Uuid::new_v5(&Uuid::NAMESPACE_OID, text.as_bytes()).as_u64_pair().0
}

fn title_for(seed: u64) -> &'static str {
    let at = usize::try_from(seed % TITLES.len() as u64).unwrap_or_default();
    TITLES.get(at).copied().unwrap_or_default()
}

/// An id of 19 digits, as the service's are.
fn long_id(seed: u64) -> String {
    (1_000_000_000_000_000_000 + seed % 9_000_000_000_000_000_000).to_string()
}

fn made_up_job(job: &JobId) -> Value {
    let seed = number(&job.uuid);
    let title = title_for(seed);
    let company = long_id(seed);
    let opening = json!({ "job": {
        "ciphertext": job.cipher,
        "title": title,
        "description": format!("{title}. We are looking for somebody who has done this before and explains it well."),
        "extendedBudgetInfo": { "hourlyBudgetMin": 35 + seed % 20, "hourlyBudgetMax": 60 + seed % 60 },
        "status": "ACTIVE",
    } });
    let buyer_location = json!({ "country": "NOR", "city": "Bergen", "countryTimezone": "Europe/Oslo (UTC+02:00)" });
    json!({
        "ciphertext": job.cipher,
        "processedJobId": job.uuid,
        "authJobDetailsResponse": { "data": { "jobAuthDetails": {
            "opening": opening,
            "buyer": { "info": { "company": { "companyId": company }, "location": buyer_location } },
        } } },
        "jobDetailsResponse": { "data": { "jobPubDetails": {
            "opening": opening,
            "buyer": { "company": { "companyId": company }, "location": buyer_location },
        } } },
    })
}

fn made_up_client(company: &str, now: i64) -> Value {
    let seed = number(company);
    let open: Vec<Value> = (0..2)
        .map(|n| {
            let id = long_id(seed ^ n);
            json!({ "id": id, "ciphertext": format!("~02{id}"), "title": title_for(seed + n), "type": "HOURLY",
                    "isPtcPrivate": false })
        })
        .collect();
    let archived: Vec<String> = (5..7).map(|n| long_id(seed ^ n)).collect();
    json!({
        "companyId": company,
        "lastSyncedAt": now,
        "buyer": {
            "company": { "name": format!("Client {}", seed % 1_000), "companyId": company, "isEDCReplicated": null,
                         "contractDate": "2019-03-11T00:00:00.000Z" },
            "location": { "country": "NOR", "city": "Bergen", "countryTimezone": "Europe/Oslo (UTC+02:00)" },
            "stats": { "totalAssignments": 12 + seed % 40, "score": 4.75, "totalCharges": { "amount": 18_250.5 },
                       "feedbackCount": 11, "totalJobsWithHires": 9 },
            "enterprise": false,
            "avgHourlyJobsRate": { "amount": 42.5 },
            "postedCount": 14 + seed % 40,
            "topClient": seed.is_multiple_of(2),
            "phoneVerificationStatus": { "status": "VERIFIED" },
        },
        "openJobs": open,
        "workHistory": [
            { "isPtcJob": false, "status": "CLOSED", "startDate": "2025-02-03T09:12:44.000Z",
              "endDate": "2025-04-18T17:30:02.113Z", "totalCharge": 4_120.0, "totalHours": 96.5,
              "title": title_for(seed + 3) },
            { "isPtcJob": true, "status": "ACTIVE", "startDate": "2025-05-01T08:00:00.000Z", "endDate": null },
        ],
        "archivedCiphers": archived.iter().map(|id| format!("~02{id}")).collect::<Vec<_>>(),
        "archivedJobIds": archived,
    })
}
