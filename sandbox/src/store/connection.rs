//! The one connection to the database and its transactions.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use super::schema;

/// The database behind a mutex. Every statement takes microseconds, so one connection is faster than a pool's bookkeeping.
#[derive(Debug)]
pub(crate) struct Store {
    connection: Mutex<Connection>,
}

impl Store {
    /// Opens `file`, or a database in memory when there is none.
    pub(crate) fn open(file: Option<&Path>) -> rusqlite::Result<Self> {
        let connection = match file {
            Some(file) => Connection::open(file)?,
            None => Connection::open_in_memory()?,
        };
        // A write-ahead log survives the death of the process without a sync per commit; only the machine's death could
        // lose its tail. Held exclusively, a file is read without a system call for each lock, which half as many reads
        // again a second are worth, and two sandboxes cannot settle the same application.
        connection.execute_batch(
            "PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; \
             PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;",
        )?;
        connection.set_prepared_statement_cache_capacity(128);
        schema::migrate(&connection)?;
        Ok(Self { connection: Mutex::new(connection) })
    }

    /// Reads, on the one connection.
    pub(crate) fn read<T, E>(&self, work: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E> {
        work(&self.connection.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Writes, all or nothing: an error from `work` undoes everything it did.
    pub(crate) fn write<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&transaction)?;
        transaction.commit()?;
        Ok(done)
    }

    /// A number that a kept database remembers, such as how far the clock was advanced.
    pub(crate) fn remembered(&self, name: &str) -> rusqlite::Result<Option<i64>> {
        self.read(|db| {
            db.query_row("SELECT value FROM remembered WHERE name = ?1", [name], |row| row.get(0)).optional()
        })
    }

    /// Keeps a number under a name.
    pub(crate) fn remember(&self, name: &str, value: i64) -> rusqlite::Result<()> {
        self.write(|db| {
            db.execute("INSERT OR REPLACE INTO remembered (name, value) VALUES (?1, ?2)", params![name, value])?;
            Ok(())
        })
    }
}
