//! What is durable, and the only place that names sqlx. `SQLite` today; the queries are
//! written so that `PostgreSQL` can run the same text: `$1`, `RETURNING`, `ON CONFLICT`,
//! instants as whole microseconds, JSON as text.

mod alert;
mod call;
mod contact;
mod script;
mod writer;

use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::MigrateError;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

pub use alert::{AlertRow, NewAlert};
pub use call::{CallRow, EventRow, NewCall};
pub use contact::{Campaign, Contact, ContactState, NewContact};
pub use script::TextSet;
pub use uuid::Uuid;
pub use writer::{Append, Appended, Ending};

/// How many reads can go on at once.
const READERS: u32 = 4;
/// How long a statement waits for another process that holds the file.
const BUSY: Duration = Duration::from_secs(10);

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// Its tables could not be brought up to date.
    #[error("migration: {0}")]
    Migration(#[from] MigrateError),
    /// The writer has stopped: the program is shutting down, or the disk failed it.
    #[error("the writer has stopped")]
    Closed,
    /// Something stored does not read back.
    #[error("stored JSON does not read back: {0}")]
    Json(#[from] serde_json::Error),
}

/// The database of a site.
#[derive(Clone, Debug)]
pub struct Store {
    read: SqlitePool,
    write: SqlitePool,
    writer: writer::Writer,
}

impl Store {
    /// Opens the database, makes it when there is none, brings its tables up to date and
    /// starts its writer.
    ///
    /// # Errors
    /// When the file cannot be opened, or was made by a later version.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // An acknowledged answer must survive a power cut; grouped commits make it cheap.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(BUSY);
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options.clone())
            .await?;
        sqlx::migrate!("src/store/migrations/sqlite")
            .run(&write)
            .await?;
        let read = SqlitePoolOptions::new()
            .max_connections(READERS)
            .connect_with(options.create_if_missing(false).read_only(true))
            .await?;
        let writer = writer::Writer::start(write.clone());
        Ok(Self {
            read,
            write,
            writer,
        })
    }

    /// Stores an event, and answers once it is on disk.
    ///
    /// # Errors
    /// When the database refuses it or the writer has stopped. Nothing is stored then.
    pub async fn append(&self, append: Append) -> Result<Appended, StoreError> {
        self.writer.append(append).await
    }

    /// Writes what is waiting, and closes the database.
    pub async fn close(&self) {
        self.writer.stop().await;
        self.read.close().await;
        self.write.close().await;
    }
}
