//! What can go wrong with a campaign.

/// A result whose error is a [`CampaignError`].
pub type Result<T, E = CampaignError> = std::result::Result<T, E>;

/// What went wrong. The message says what happened; [`hint`](Self::hint) says what to do.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CampaignError {
    /// The database could not be opened, read or written.
    #[error("the campaign's database failed: {0}")]
    Database(#[from] sqlx::Error),
    /// The database URL names neither SQLite nor PostgreSQL.
    #[error("`{0}` is neither a file nor a postgres:// URL")]
    UnknownDatabase(String),
    /// The database was written by a newer version of this crate.
    #[error("the database has schema version {found}; this program knows versions up to {known}")]
    NewerSchema {
        /// The version in the database.
        found: i64,
        /// The newest version that this crate can read.
        known: i64,
    },
    /// The campaign was started with another API key.
    #[error("campaign `{campaign}` belongs to another API key")]
    OtherAccount {
        /// The campaign's name.
        campaign: String,
    },
    /// There is no such campaign in this database.
    #[error("there is no campaign `{0}` in this database")]
    NoSuchCampaign(String),
    /// A stored value has an unexpected form.
    #[error("row {row} of the database cannot be read: {reason}")]
    Corrupt {
        /// The row's id.
        row: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A template or a list of applications could not be read.
    #[error("{0}")]
    Import(String),
    /// The service or the way to it failed.
    #[error(transparent)]
    Client(#[from] uphunt::Error),
    /// A file could not be read.
    #[error("a file could not be read: {0}")]
    Io(#[from] std::io::Error),
}

impl CampaignError {
    /// Returns what the user can do about it, where that is known.
    pub fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::Database(error) => database_hint(error),
            Self::UnknownDatabase(_) => "Give a path such as campaign.db, or postgres://user@host/database.",
            Self::NewerSchema { .. } => "Update the program.",
            Self::OtherAccount { .. } => {
                "Use the key that the campaign was started with. After a key rotation of the same account, accept the new key once (`accept_new_key`, or `--accept-new-key`)."
            }
            Self::NoSuchCampaign(_) => "Add applications to it first, or check the name.",
            Self::Corrupt { .. } => "Restore the database from a backup, or cancel that row.",
            Self::Import(_) => {
                "Correct the lines that the message names and add the file again; lines that are in the campaign are not added twice."
            }
            Self::Client(error) => return error.hint.clone(),
            Self::Io(_) => "Check the path and its permissions.",
        };
        Some(hint.to_owned())
    }
}

/// Returns what to do about an error of the database, by SQLite's result codes (<https://www.sqlite.org/rescode.html>).
fn database_hint(error: &sqlx::Error) -> &'static str {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    // The lowest byte of an extended code is the primary code. PostgreSQL's codes have five characters.
    let sqlite = code.filter(|code| code.len() < 5).and_then(|code| code.parse::<u32>().ok()).map(|code| code & 0xff);
    match sqlite {
        Some(5 | 6) => "Another program keeps the file locked. End it, and run the command again.",
        Some(11 | 26) => "Check the path: the file is not a campaign, or it is damaged.",
        Some(13) => "The disk is full. Make room, and run the command again.",
        Some(14) => "Check that the folder exists, and that the path is a file that you may write.",
        _ => "Check that the file is writable, or that the database server is running.",
    }
}
