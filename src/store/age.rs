//! Which version of the program a database's tables are of.

use sqlx::migrate::Migrator;

use super::StoreError;
use super::db::{Db, on_read};

const APPLIED: &str = "SELECT version, checksum FROM _sqlx_migrations ORDER BY version";

/// How old a database's tables are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Age {
    /// They are this program's.
    Current,
    /// They are an earlier one's, and can be brought up to date.
    Older,
    /// They are a later one's, or somebody else's changes.
    Later,
    /// There are none of ours.
    None,
}

/// Looks at what was done to a database's tables.
pub(super) async fn age(db: &Db) -> Result<Age, StoreError> {
    let applied = on_read!(db, on => sqlx::query_as(APPLIED).fetch_all(on).await);
    let applied: Vec<(i64, Vec<u8>)> = match applied {
        Ok(applied) => applied,
        Err(sqlx::Error::Database(_)) => return Ok(Age::None),
        Err(error) => return Err(error.into()),
    };
    Ok(of(&applied, db.migrations()))
}

fn of(applied: &[(i64, Vec<u8>)], known: &Migrator) -> Age {
    let ours = |(version, checksum): &(i64, Vec<u8>)| {
        known
            .iter()
            .any(|known| known.version == *version && *known.checksum == **checksum)
    };
    if applied.is_empty() {
        Age::None
    } else if !applied.iter().all(ours) {
        Age::Later
    } else if applied.len() < known.iter().count() {
        Age::Older
    } else {
        Age::Current
    }
}
