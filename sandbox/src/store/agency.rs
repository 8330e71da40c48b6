//! The user's agency on Upwork: Agency Plus, Connects, its profile, and the invitation of the business developer.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

/// An agency as the dashboard shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Agency {
    /// Its name on Upwork.
    pub name: String,
    /// Whether its members may submit proposals on its behalf.
    pub agency_plus: bool,
    /// Whether `profile` lacks nothing.
    pub profile_complete: bool,
    /// What its profile has.
    pub profile: AgencyProfile,
    /// Whether the business developer is a member.
    pub developer_joined: bool,
    /// Connects left.
    pub connects: i64,
}

/// What Upwork looks at in an agency's profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "each is a field of its own on Upwork")]
pub struct AgencyProfile {
    /// Whether a location is filled out.
    pub location: bool,
    /// Whether skills are filled out.
    pub skills: bool,
    /// Whether a tier is chosen.
    pub tier: bool,
    /// Whether some work was completed.
    pub completed_work: bool,
}

impl AgencyProfile {
    /// Why Upwork rejects every proposal of the agency; `None` when the profile lacks nothing.
    pub(crate) fn reason_to_reject(self) -> Option<String> {
        let fields = [("location", self.location), ("skills", self.skills), ("tier", self.tier)];
        let missing: Vec<_> = fields.iter().filter(|(_, filled)| !filled).map(|(name, _)| *name).collect();
        let mut reasons = Vec::new();
        if !missing.is_empty() {
            reasons.push(format!("lacks {}", missing.join(", ")));
        }
        if !self.completed_work {
            reasons.push("has no completed work".to_owned());
        }
        (!reasons.is_empty()).then(|| format!("The agency's profile {}.", reasons.join(" and ")))
    }
}

/// A change to an agency: what is `None` stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AgencyChange {
    /// The name on Upwork.
    pub name: Option<String>,
    /// Agency Plus on or off.
    pub agency_plus: Option<bool>,
    /// Everything of the profile filled out, or nothing.
    pub profile_complete: Option<bool>,
    /// The profile's location filled out or not.
    pub location: Option<bool>,
    /// The profile's skills filled out or not.
    pub skills: Option<bool>,
    /// The profile's tier chosen or not.
    pub tier: Option<bool>,
    /// Some work completed or none.
    pub completed_work: Option<bool>,
    /// The Connects balance.
    pub connects: Option<i64>,
}

/// A member of the agency, as the agency's list on Upwork shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// The name.
    pub name: String,
    /// `owner`, `businessDeveloper` or `freelancer`.
    pub role: &'static str,
    /// The profile on Upwork; the owner's is not known here.
    pub profile_url: Option<String>,
}

/// An invitation by profile URL.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Invitation {
    /// The profile URL that was pasted.
    pub profile_url: String,
    /// `pending` or `accepted`.
    pub state: &'static str,
    /// When it was sent, in Unix milliseconds.
    pub sent_at: i64,
    /// When it was accepted, in Unix milliseconds.
    pub accepted_at: Option<i64>,
}

/// Creates the agency when there is none.
pub(crate) fn create(db: &Connection, account: i64, name: &str) -> rusqlite::Result<bool> {
    let sql = "INSERT OR IGNORE INTO agencies (account_id, name, agency_plus, connects_bought, connects, connects_spent) \
               VALUES (?1, ?2, 0, 0, 0, 0)";
    Ok(db.execute(sql, params![account, name])? == 1)
}

/// Applies a change. A field of the profile wins over `profile_complete`.
pub(crate) fn change(db: &Connection, account: i64, change: &AgencyChange) -> rusqlite::Result<()> {
    let all = change.profile_complete;
    db.execute(
        "UPDATE agencies SET name = COALESCE(?2, name), agency_plus = COALESCE(?3, agency_plus), \
         has_location = COALESCE(?4, has_location), has_skills = COALESCE(?5, has_skills), \
         has_tier = COALESCE(?6, has_tier), has_completed_work = COALESCE(?7, has_completed_work), \
         connects_bought = COALESCE(?8, connects) + connects_spent, connects = COALESCE(?8, connects) \
         WHERE account_id = ?1",
        params![
            account,
            change.name,
            change.agency_plus,
            change.location.or(all),
            change.skills.or(all),
            change.tier.or(all),
            change.completed_work.or(all),
            change.connects
        ],
    )?;
    Ok(())
}

/// The account's agency.
pub(crate) fn find(db: &Connection, account: i64) -> rusqlite::Result<Option<Agency>> {
    db.prepare_cached(
        "SELECT name, agency_plus, has_location, has_skills, has_tier, has_completed_work, developer_joined, connects \
         FROM agencies WHERE account_id = ?1",
    )?
    .query_row([account], |row| {
        let profile = AgencyProfile {
            location: row.get(2)?,
            skills: row.get(3)?,
            tier: row.get(4)?,
            completed_work: row.get(5)?,
        };
        Ok(Agency {
            name: row.get(0)?,
            agency_plus: row.get(1)?,
            profile_complete: profile.reason_to_reject().is_none(),
            profile,
            developer_joined: row.get(6)?,
            connects: row.get(7)?,
        })
    })
    .optional()
}

/// Everybody in the agency: its owner, the business developer once it accepted, the freelancers.
pub(crate) fn members(db: &Connection, account: i64) -> rusqlite::Result<Vec<Member>> {
    let sql = "SELECT 'owner', email, NULL FROM accounts WHERE id = ?1 UNION ALL \
               SELECT 'businessDeveloper', developer_name, developer_url FROM accounts JOIN agencies ON account_id = id \
               WHERE id = ?1 AND developer_joined UNION ALL \
               SELECT 'freelancer', name, profile_url FROM freelancers WHERE account_id = ?1";
    db.prepare_cached(sql)?
        .query_map([account], |row| {
            let role = match row.get_ref(0)?.as_str()? {
                "owner" => "owner",
                "businessDeveloper" => "businessDeveloper",
                _ => "freelancer",
            };
            Ok(Member { name: row.get(1)?, role, profile_url: row.get(2)? })
        })?
        .collect()
}

/// Sends an invitation. Only the business developer's own URL is ever accepted, at `due_at`.
pub(crate) fn invite(db: &Connection, account: i64, url: &str, now: i64, due_at: Option<i64>) -> rusqlite::Result<()> {
    db.execute(
        "INSERT INTO invitations (account_id, profile_url, sent_at, due_at) VALUES (?1, ?2, ?3, ?4)",
        params![account, url, now, due_at],
    )?;
    Ok(())
}

/// Every invitation, oldest first.
pub(crate) fn invitations(db: &Connection, account: i64) -> rusqlite::Result<Vec<Invitation>> {
    db.prepare_cached("SELECT profile_url, sent_at, accepted_at FROM invitations WHERE account_id = ?1 ORDER BY id")?
        .query_map([account], |row| {
            let accepted_at: Option<i64> = row.get(2)?;
            let state = if accepted_at.is_some() { "accepted" } else { "pending" };
            Ok(Invitation { profile_url: row.get(0)?, state, sent_at: row.get(1)?, accepted_at })
        })?
        .collect()
}

/// Accepts the invitations that are due, and returns how many there were.
pub(crate) fn accept_due(db: &Connection, now: i64) -> rusqlite::Result<usize> {
    let accounts: Vec<i64> = db
        .prepare_cached(
            "UPDATE invitations SET accepted_at = ?1, due_at = NULL WHERE due_at <= ?1 RETURNING account_id",
        )?
        .query_map([now], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for account in &accounts {
        db.execute("UPDATE agencies SET developer_joined = 1 WHERE account_id = ?1", [account])?;
    }
    Ok(accounts.len())
}

/// Removes the business developer from the agency, as its owner may at any time.
pub(crate) fn remove_developer(db: &Connection, account: i64) -> rusqlite::Result<()> {
    db.execute("UPDATE agencies SET developer_joined = 0 WHERE account_id = ?1", [account])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::AgencyProfile;

    #[test]
    fn a_rejection_names_what_the_profile_lacks() {
        let full = AgencyProfile { location: true, skills: true, tier: true, completed_work: true };
        assert_eq!(full.reason_to_reject(), None);
        let reason = |profile: AgencyProfile| profile.reason_to_reject().unwrap_or_default();
        let lacking = AgencyProfile { skills: false, tier: false, ..full };
        assert_eq!(reason(lacking), "The agency's profile lacks skills, tier.");
        let new = AgencyProfile { completed_work: false, ..full };
        assert_eq!(reason(new), "The agency's profile has no completed work.");
        let both = AgencyProfile { location: false, completed_work: false, ..full };
        assert_eq!(reason(both), "The agency's profile lacks location and has no completed work.");
    }
}
