//! Copies of a `SQLite` database that are kept, and put back. A server of `PostgreSQL` has tools of its own.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};

use super::StoreError;
use super::age::{Age, age};
use super::db::{Db, is_postgres};

const COPY: &str = "VACUUM INTO $1";
const INTEGRITY: &str = "PRAGMA integrity_check";
const LINKS: &str = "SELECT COUNT(*) FROM pragma_foreign_key_check";
/// Refused as long as another program has the file open.
const ALONE: &str = "PRAGMA journal_mode = DELETE";
const HOLD: &str = "BEGIN EXCLUSIVE";
/// What opens the site: whoever had left, or whose password or token has changed, must not come back with
/// an old database.
const KEYS: [&str; 3] = ["session", "link", "token"];
const HAS_TABLE: &str = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = $1";
/// How long another program may hold the file before it is said to be in use.
const BUSY: Duration = Duration::from_secs(1);
/// `SQLite`'s codes for a file that is damaged, or is no database.
const DAMAGED: [&str; 2] = ["11", "26"];

/// Why a database was not kept or put back. The words are those of `cli-backup-<code>`.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] io::Error),
    /// The database is on a server, or nowhere.
    #[error("not a SQLite file")]
    NotAFile,
    /// There is no database of ours.
    #[error("no database of Trame")]
    NoDatabase,
    /// The file is damaged.
    #[error("damaged: {0}")]
    Damaged(String),
    /// It was made by a later version.
    #[error("made by a later version")]
    Later,
    /// Another program has the database open.
    #[error("in use")]
    InUse,
}

impl From<sqlx::Error> for BackupError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(cause) if is_damage(&error) => {
                Self::Damaged(cause.message().to_owned())
            }
            _ => Self::Store(error.into()),
        }
    }
}

impl BackupError {
    /// The end of its message's id.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(_) | Self::File(_) => "failed",
            Self::NotAFile => "not-a-file",
            Self::NoDatabase => "no-database",
            Self::Damaged(_) => "damaged",
            Self::Later => "later",
            Self::InUse => "in-use",
        }
    }
}

/// Where a database's file is.
///
/// # Errors
/// When it is on a server, or in memory only.
pub fn file_of(url: &str) -> Result<PathBuf, BackupError> {
    if is_postgres(url) {
        return Err(BackupError::NotAFile);
    }
    let options = SqliteConnectOptions::from_str(url)?;
    let file = options.get_filename();
    let lasting = !file.as_os_str().is_empty() && !file.to_string_lossy().contains(":memory:");
    let file = file.to_owned();
    lasting.then_some(file).ok_or(BackupError::NotAFile)
}

/// Copies a database as it is at this moment into an empty file, while others read and write it, and
/// proves the copy sound.
///
/// # Errors
/// When there is no database, or the copy cannot be written.
pub async fn back_up(url: &str, into: &Path) -> Result<(), BackupError> {
    if !file_of(url)?.exists() {
        return Err(BackupError::NoDatabase);
    }
    let db = Db::look_at(url).await?;
    let copied = copy(&db, into).await;
    db.close().await;
    copied?;
    prove(into).await?;
    File::open(into)?.sync_all()?;
    Ok(())
}

async fn copy(db: &Db, into: &Path) -> Result<(), BackupError> {
    if age(db).await? == Age::None {
        return Err(BackupError::NoDatabase);
    }
    let Db::Sqlite { read, .. } = db else {
        return Err(BackupError::NotAFile);
    };
    let path = into.to_string_lossy().into_owned();
    sqlx::query(COPY).bind(path).execute(read).await?;
    Ok(())
}

/// Proves that a file is a whole database of ours that this version can open.
async fn prove(file: &Path) -> Result<(), BackupError> {
    let mut connection = options(file).read_only(true).connect().await?;
    let said: Vec<String> = sqlx::query_scalar(INTEGRITY)
        .fetch_all(&mut connection)
        .await?;
    if said != ["ok"] {
        return Err(BackupError::Damaged(said.join("; ")));
    }
    let astray: i64 = sqlx::query_scalar(LINKS).fetch_one(&mut connection).await?;
    if astray > 0 {
        return Err(BackupError::Damaged(format!("{astray} foreign keys")));
    }
    connection.close().await?;
    let db = Db::look_at(&format!("sqlite://{}", file.display())).await?;
    let age = age(&db).await;
    db.close().await;
    match age? {
        Age::Current | Age::Older => Ok(()),
        Age::Later => Err(BackupError::Later),
        Age::None => Err(BackupError::NoDatabase),
    }
}

/// Makes a copy fit to be served: sound, of a version that is known, with nobody signed in.
///
/// # Errors
/// When it is not what it should be.
pub async fn prepare(copy: &Path) -> Result<(), BackupError> {
    prove(copy).await?;
    let mut connection = options(copy).connect().await?;
    sqlx::query(ALONE).execute(&mut connection).await?;
    for table in KEYS {
        let has = sqlx::query_scalar(HAS_TABLE).bind(table);
        let known: i64 = has.fetch_one(&mut connection).await?;
        // An earlier version has no such table.
        if known == 1 {
            let emptied = AssertSqlSafe(format!("DELETE FROM {table}"));
            sqlx::query(emptied).execute(&mut connection).await?;
        }
    }
    connection.close().await?;
    File::open(copy)?.sync_all()?;
    Ok(())
}

/// Puts a prepared copy in the place of a database that nobody has open; the one that was there is
/// kept beside, where it says.
///
/// # Errors
/// When the database is in use, or a file cannot be moved. The database is then as it was.
pub async fn put_back(url: &str, copy: &Path) -> Result<Option<PathBuf>, BackupError> {
    let file = file_of(url)?;
    if !file.exists() {
        fs::rename(copy, &file)?;
        return Ok(None);
    }
    let held = hold(&file).await?;
    let aside = (1..u32::MAX)
        .map(|number| beside(&file, &format!(".old{number}")))
        .find(|aside| !aside.exists())
        .ok_or(BackupError::NotAFile)?;
    // A damaged database may have left its log.
    for end in ["-wal", "-shm"] {
        let log = beside(&file, end);
        if log.exists() {
            fs::rename(log, beside(&aside, end))?;
        }
    }
    let meta = fs::metadata(&file)?;
    fs::set_permissions(copy, meta.permissions())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, chown};
        // Who serves the site must be able to open it, whoever restores it.
        chown(copy, Some(meta.uid()), Some(meta.gid()))?;
    }
    // At no moment is there no database: a server started then would make a new one.
    fs::hard_link(&file, &aside).or_else(|_| fs::copy(&file, &aside).map(|_| ()))?;
    fs::rename(copy, &file)?;
    if let Some(connection) = held {
        connection.close_hard().await?;
    }
    if let Some(folder) = file.parent().filter(|folder| folder.is_dir()) {
        File::open(folder)?.sync_all()?;
    }
    Ok(Some(aside))
}

/// Has a database alone, with all of it in one file; `None` when it is damaged.
async fn hold(file: &Path) -> Result<Option<SqliteConnection>, BackupError> {
    let held = async {
        let mut connection = options(file).busy_timeout(BUSY).connect().await?;
        sqlx::query(ALONE).execute(&mut connection).await?;
        sqlx::query(HOLD).execute(&mut connection).await?;
        Ok(connection)
    };
    match held.await {
        Ok(connection) => Ok(Some(connection)),
        Err(error) if is_damage(&error) => Ok(None),
        Err(sqlx::Error::Database(_)) => Err(BackupError::InUse),
        Err(error) => Err(error.into()),
    }
}

fn options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(false)
}

fn is_damage(error: &sqlx::Error) -> bool {
    let sqlx::Error::Database(error) = error else {
        return false;
    };
    error.code().is_some_and(|code| DAMAGED.contains(&&*code))
}

/// The same path with something after it.
fn beside(file: &Path, end: &str) -> PathBuf {
    let mut path = file.as_os_str().to_owned();
    path.push(end);
    path.into()
}
