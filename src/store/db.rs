//! The database behind the store: a `SQLite` file, or `PostgreSQL`. A query is written once;
//! the macros below run the same text on whichever it is, each arm statically typed.

use std::fs::OpenOptions;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::Transaction;
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions, Postgres};
use sqlx::sqlite::{
    Sqlite, SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};

use super::StoreError;

/// How many reads can go on at once on `SQLite`.
const READERS: u32 = 4;
/// Connections that one node opens to `PostgreSQL`, whose default takes 100 in all.
const CONNECTIONS: u32 = 12;
/// How long a statement waits for another process that holds the file, or for a connection.
const BUSY: Duration = Duration::from_secs(10);

/// What makes the tables of each, in order: the same numbers, the same names.
static SQLITE: Migrator = sqlx::migrate!("src/store/migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("src/store/migrations/postgres");

/// The database.
#[derive(Clone, Debug)]
pub(super) enum Db {
    /// One file. Writes go through one connection, reads beside it.
    Sqlite {
        /// Where to read.
        read: SqlitePool,
        /// Where to write.
        write: SqlitePool,
    },
    /// A server, which several nodes may share.
    Postgres(PgPool),
}

/// A transaction under way. Dropped, it changes nothing.
pub(super) enum Tx {
    /// On the file.
    Sqlite(Transaction<'static, Sqlite>),
    /// On the server.
    Postgres(Transaction<'static, Postgres>),
}

/// Runs a query that only reads: `on_read!(self.db, on => sqlx::query(…).fetch_all(on).await)`.
macro_rules! on_read {
    ($db:expr, $on:ident => $body:expr) => {
        match &$db {
            $crate::store::db::Db::Sqlite { read: $on, .. } => $body,
            $crate::store::db::Db::Postgres($on) => $body,
        }
    };
}

/// Runs one statement that writes, in a transaction of its own.
macro_rules! on_write {
    ($db:expr, $on:ident => $body:expr) => {
        match &$db {
            $crate::store::db::Db::Sqlite { write: $on, .. } => $body,
            $crate::store::db::Db::Postgres($on) => $body,
        }
    };
}

/// Runs a query inside a transaction: `within!(tx, on => sqlx::query(…).execute(on).await)`.
macro_rules! within {
    ($tx:expr, $on:ident => $body:expr) => {
        match $tx {
            $crate::store::db::Tx::Sqlite(transaction) => {
                let $on = &mut **transaction;
                $body
            }
            $crate::store::db::Tx::Postgres(transaction) => {
                let $on = &mut **transaction;
                $body
            }
        }
    };
}

pub(super) use {on_read, on_write, within};

impl Db {
    /// Opens the database that an address names, makes the file when there is none, and brings its
    /// tables up to date.
    pub(super) async fn open(url: &str) -> Result<Self, StoreError> {
        if is_postgres(url) {
            Self::open_postgres(url).await
        } else {
            Self::open_sqlite(url).await
        }
    }

    async fn open_sqlite(url: &str) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::from_str(url)?;
        make_private(options.get_filename());
        let options = options
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // An acknowledged answer must survive a power cut; grouped commits make it cheap.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(BUSY);
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            // Open as long as the site is: whoever wants the file for himself is told.
            .min_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.clone())
            .await?;
        SQLITE.run(&write).await?;
        let read = SqlitePoolOptions::new()
            .max_connections(READERS)
            .connect_with(options.create_if_missing(false).read_only(true))
            .await?;
        Ok(Self::Sqlite { read, write })
    }

    async fn open_postgres(url: &str) -> Result<Self, StoreError> {
        let pool = postgres(url).await?;
        POSTGRES.run(&pool).await?;
        Ok(Self::Postgres(pool))
    }

    /// Opens the database that an address names as it is: nothing is made, nothing is changed.
    pub(super) async fn look_at(url: &str) -> Result<Self, StoreError> {
        if is_postgres(url) {
            return Ok(Self::Postgres(postgres(url).await?));
        }
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(false)
            .read_only(true)
            .busy_timeout(BUSY);
        let read = SqlitePoolOptions::new()
            .max_connections(READERS)
            .connect_with(options)
            .await?;
        let write = read.clone();
        Ok(Self::Sqlite { read, write })
    }

    /// What brings its tables up to date.
    pub(super) fn migrations(&self) -> &'static Migrator {
        match self {
            Self::Sqlite { .. } => &SQLITE,
            Self::Postgres(_) => &POSTGRES,
        }
    }

    /// Begins a transaction that reads one moment, whatever is written meanwhile.
    pub(super) async fn snapshot(&self) -> Result<Tx, StoreError> {
        const ONE_MOMENT: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
        Ok(match self {
            Self::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin_with(ONE_MOMENT).await?),
        })
    }

    /// Begins a transaction that writes.
    pub(super) async fn begin(&self) -> Result<Tx, StoreError> {
        Ok(match self {
            // What is read inside it must still be true when it writes, beside other processes too.
            Self::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Closes every connection.
    pub(super) async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

impl Tx {
    /// Makes what was written last.
    pub(super) async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(transaction) => transaction.commit().await?,
            Self::Postgres(transaction) => transaction.commit().await?,
        }
        Ok(())
    }

    /// Forgets what was written.
    pub(super) async fn rollback(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(transaction) => transaction.rollback().await?,
            Self::Postgres(transaction) => transaction.rollback().await?,
        }
        Ok(())
    }
}

/// Makes the file of a database that only its owner reads: it speaks of people. The files beside it take
/// its permissions. What stands in the way is for `SQLite` to say, which opens it next.
fn make_private(file: &Path) {
    let in_memory = file.as_os_str().is_empty()
        || file == Path::new(":memory:")
        || file.to_string_lossy().starts_with("file:");
    if in_memory {
        return;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    if let Err(error) = options.open(file) {
        tracing::debug!(%error, "the database's file was not made");
    }
}

/// Connections to a server.
async fn postgres(url: &str) -> Result<PgPool, StoreError> {
    let options = PgConnectOptions::from_str(url)?;
    let name = options.get_application_name().unwrap_or("trame").to_owned();
    // Whatever the server's own settings: what is acknowledged is on disk, and statements see what
    // other nodes have just committed.
    let options = options.application_name(&name).options([
        ("synchronous_commit", "on"),
        ("default_transaction_isolation", "read committed"),
    ]);
    let pool = PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(BUSY)
        .connect_with(options)
        .await?;
    Ok(pool)
}

/// Whether an address names a `PostgreSQL` server.
pub(super) fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}
