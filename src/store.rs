//! What is durable, and the only place that names sqlx. `SQLite` and `PostgreSQL` run the same
//! text: `$1`, `RETURNING`, `ON CONFLICT`, instants as whole microseconds, JSON through `Json`.

mod account;
mod age;
mod alert;
mod audit;
mod backup;
mod call;
mod contact;
mod copy;
mod db;
mod identity;
mod message_event;
mod presence;
mod reach;
mod report;
mod script;
mod session;
mod site_file;
mod token;
mod version;
mod writer;

use sqlx::migrate::MigrateError;

pub use account::AccountRow;
pub use alert::{AlertRow, NewAlert};
pub use audit::AuditRow;
pub use backup::{BackupError, back_up, file_of, prepare, put_back};
pub use call::{CallRow, EventRow, NewCall};
pub use contact::{Campaign, Contact, ContactState, NewContact};
pub use copy::{Copied, CopyError, copy};
pub use message_event::MessageEvent;
pub use presence::Seat;
pub use reach::Held;
pub use report::{NewReport, ReportRow};
pub use script::TextSet;
pub use session::{Failures, LinkRow, SessionRow};
pub use site_file::{FileChange, SiteFile};
pub use token::TokenRow;
pub use uuid::Uuid;
pub use version::{NewVersion, Version, Warned};
pub use writer::{Append, Appended, Ending};

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
    /// A copy into it was interrupted.
    #[error("a copy into this database is not finished")]
    Unfinished,
    /// Something stored does not read back.
    #[error("stored JSON does not read back: {0}")]
    Json(#[from] serde_json::Error),
}

impl StoreError {
    /// Whether the same may be done in a moment: others were in the way, or the connection was lost.
    fn is_passing(&self) -> bool {
        match self {
            Self::Database(sqlx::Error::Io(_)) => true,
            Self::Database(sqlx::Error::Database(error)) => {
                let code = error.code().unwrap_or_default();
                // PostgreSQL: serialisation failure, deadlock, shutdown, start, lost connection.
                matches!(&*code, "40001" | "40P01" | "57P01" | "57P02" | "57P03")
                    || code.starts_with("08")
            }
            _ => false,
        }
    }
}

/// The database of a site.
#[derive(Clone, Debug)]
pub struct Store {
    db: db::Db,
    writer: writer::Writer,
}

impl Store {
    /// Opens the database, makes it when there is none, brings its tables up to date and
    /// starts its writer.
    ///
    /// # Errors
    /// When the file cannot be opened, or was made by a later version.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let db = db::Db::open(url).await?;
        if copy::is_under_way(&db).await? {
            return Err(StoreError::Unfinished);
        }
        let writer = writer::Writer::start(db.clone());
        Ok(Self { db, writer })
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
        self.db.close().await;
    }
}
