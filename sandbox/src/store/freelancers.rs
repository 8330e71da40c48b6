//! The agency's freelancers and their profiles, one of which a proposal is sent as.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

/// A freelancer to add to the agency.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewFreelancer {
    /// The name that clients see.
    pub name: String,
    /// The title of the default profile.
    pub title: String,
    /// US dollars an hour, on the default profile.
    pub hourly_rate: f64,
    /// Specialized profiles besides the default one.
    #[serde(default)]
    pub specializations: Vec<NewProfile>,
    /// The titles of the works that clients see.
    #[serde(default)]
    pub portfolio: Vec<String>,
}

/// A specialized profile.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewProfile {
    /// Its title.
    pub title: String,
    /// US dollars an hour.
    pub hourly_rate: f64,
}

/// Adds a freelancer, and returns its id and the profile ids, the default one first.
pub(crate) fn add(db: &Connection, account: i64, new: &NewFreelancer) -> rusqlite::Result<(String, Vec<String>)> {
    let id = format!("freelancer_{}", &Uuid::new_v4().simple().to_string()[..12]);
    let url = format!("https://www.upwork.com/freelancers/~01{}", &Uuid::new_v4().simple().to_string()[..16]);
    db.execute(
        "INSERT INTO freelancers (id, account_id, name, title, hourly_rate, profile_url, portfolio) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![id, account, new.name, new.title, new.hourly_rate, url, json!(new.portfolio).to_string()],
    )?;
    let default = NewProfile { title: new.title.clone(), hourly_rate: new.hourly_rate };
    let mut profiles = Vec::new();
    for (at, profile) in std::iter::once(&default).chain(&new.specializations).enumerate() {
        let profile_id = format!("profile_{}", &Uuid::new_v4().simple().to_string()[..16]);
        db.execute(
            "INSERT INTO profiles (id, freelancer_id, account_id, title, hourly_rate, is_default) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![profile_id, id, account, profile.title, profile.hourly_rate, at == 0],
        )?;
        profiles.push(profile_id);
    }
    Ok((id, profiles))
}

/// Removes a freelancer and their profiles. Proposals in flight keep the name they go out under.
pub(crate) fn remove(db: &Connection, account: i64, id: &str) -> rusqlite::Result<bool> {
    Ok(db.execute("DELETE FROM freelancers WHERE account_id = ?1 AND id = ?2", params![account, id])? == 1)
}

/// What the client on Upwork sees of the freelancer behind a profile of this account's agency.
pub(crate) fn shown_to_client(db: &Connection, account: i64, profile: &str) -> rusqlite::Result<Option<Value>> {
    db.prepare_cached(
        "SELECT name, profiles.title, profiles.hourly_rate, portfolio FROM profiles \
         JOIN freelancers ON freelancers.id = freelancer_id WHERE profiles.id = ?1 AND profiles.account_id = ?2",
    )?
    .query_row(params![profile, account], |row| {
        Ok(json!({
            "name": row.get::<_, String>(0)?,
            "title": row.get::<_, String>(1)?,
            "hourlyRate": row.get::<_, f64>(2)?,
            "portfolio": serde_json::from_str::<Value>(row.get_ref(3)?.as_str()?).unwrap_or(Value::Null),
        }))
    })
    .optional()
}

/// Every freelancer with profiles, in the shape of the API (`docs/api.md`, "Freelancers").
pub(crate) fn list(db: &Connection, account: i64) -> rusqlite::Result<Vec<Value>> {
    let mut people = db.prepare_cached(
        "SELECT id, name, title, hourly_rate, profile_url FROM freelancers WHERE account_id = ?1 ORDER BY rowid",
    )?;
    let mut profiles = db.prepare_cached(
        "SELECT id, title, hourly_rate, is_default FROM profiles WHERE freelancer_id = ?1 ORDER BY rowid",
    )?;
    let rows = people.query_map([account], |row| {
        let id: String = row.get(0)?;
        let profiles = profiles
            .query_map([&id], |row| {
                Ok(json!({
                    "profileId": row.get::<_, String>(0)?,
                    "title": row.get::<_, String>(1)?,
                    "hourlyRate": row.get::<_, f64>(2)?,
                    "isDefault": row.get::<_, bool>(3)?,
                }))
            })?
            .collect::<rusqlite::Result<Vec<Value>>>()?;
        Ok(json!({
            "id": id,
            "name": row.get::<_, String>(1)?,
            "title": row.get::<_, String>(2)?,
            "hourlyRate": row.get::<_, f64>(3)?,
            "profileUrl": row.get::<_, String>(4)?,
            "profiles": profiles,
        }))
    })?;
    rows.collect()
}
