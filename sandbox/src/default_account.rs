//! The account that is there from the start: set up, paid for, and ready to apply.

use rusqlite::Connection;

use crate::options::Options;
use crate::store::agency::AgencyChange;
use crate::store::freelancers::{NewFreelancer, NewProfile};
use crate::store::{accounts, agency, credits, freelancers, keys};

/// The plan of the default account.
const PLAN: &str = "growth";

/// Signs up, pays, creates the agency, lets the business developer join and creates a key. Returns the account and the key.
pub(crate) fn prepare(db: &Connection, options: &Options, now: i64) -> rusqlite::Result<(i64, String)> {
    let account = accounts::sign_up(db, "you@example.com", now)?;
    accounts::subscribe(db, account.id, PLAN, options.credits, now)?;
    agency::create(db, account.id, "Fjord Software")?;
    let change = AgencyChange {
        agency_plus: Some(true),
        profile_complete: Some(true),
        connects: Some(options.connects),
        ..AgencyChange::default()
    };
    agency::change(db, account.id, &change)?;
    agency::invite(db, account.id, &account.developer_url, now, Some(now))?;
    agency::accept_due(db, now)?;
    for freelancer in staff() {
        freelancers::add(db, account.id, &freelancer)?;
    }
    let key = match &options.api_key {
        Some(key) => {
            keys::insert(db, account.id, key, now, options.one_key)?;
            key.clone()
        }
        None => keys::generate(db, account.id, now, options.one_key)?.1,
    };
    credits::roll_over(db, account.id, now)?;
    Ok((account.id, key))
}

fn staff() -> [NewFreelancer; 3] {
    let profile = |title: &str, hourly_rate| NewProfile { title: title.to_owned(), hourly_rate };
    let person = |name: &str, title: &str, hourly_rate, specializations| NewFreelancer {
        name: name.to_owned(),
        title: title.to_owned(),
        hourly_rate,
        specializations,
        portfolio: vec![format!("{title}: a work of {name}")],
    };
    [
        person("Ada Berg", "Rust and backend engineer", 85.0, vec![profile("Rust engineer", 95.0)]),
        person(
            "Jonas Lie",
            "Full-stack developer",
            65.0,
            vec![profile("TypeScript and React developer", 70.0), profile("Python automation", 60.0)],
        ),
        person("Mina Holm", "Mobile developer", 75.0, vec![profile("Kotlin and Android developer", 80.0)]),
    ]
}
