//! The packages' files as they are worked on, and what a folder and the site last agreed on.

use uuid::Uuid;

use super::db::{Tx, on_read, within};
use super::{Store, StoreError};

const LIST: &str = "SELECT site_file.path, site_file.hash, site_file.pushed_hash, \
     CAST(LENGTH(blob.contents) AS BIGINT) AS size, site_file.changed_at, \
     account.name AS changed_by FROM site_file \
     LEFT JOIN blob ON blob.hash = site_file.hash \
     LEFT JOIN account ON account.id = site_file.changed_by ORDER BY site_file.path";
const READ: &str = "SELECT blob.contents FROM site_file \
     JOIN blob ON blob.hash = site_file.hash WHERE site_file.path = $1";
const CONTENTS: &str = "SELECT site_file.path, blob.contents FROM site_file \
     JOIN blob ON blob.hash = site_file.hash ORDER BY site_file.path";
const SET: &str = "INSERT INTO site_file (path, hash, pushed_hash, changed_at, changed_by) \
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (path) DO UPDATE \
     SET hash = excluded.hash, pushed_hash = excluded.pushed_hash, \
     changed_at = excluded.changed_at, changed_by = excluded.changed_by \
     WHERE site_file.hash IS NOT DISTINCT FROM $6";
const AGREE: &str = "UPDATE site_file SET pushed_hash = $2 \
     WHERE path = $1 AND hash IS NOT DISTINCT FROM $2";
const INSERT_BLOB: &str =
    "INSERT INTO blob (hash, contents) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING";

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SiteFile {
    /// Its path from the site's root.
    pub path: String,
    /// What it holds, by content; `None` once it was removed here.
    pub hash: Option<String>,
    /// What a folder and the site last agreed on.
    pub pushed_hash: Option<String>,
    /// How many bytes it holds.
    pub size: Option<i64>,
    /// When it last changed here.
    pub changed_at: i64,
    /// Who changed it; nobody, when the folder that the site is started in did.
    pub changed_by: Option<String>,
}

/// A file that changes, on both sides at once or here alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// Its path.
    pub path: String,
    /// What it held here, by content: when it holds something else by now, nothing changes.
    pub was: Option<String>,
    /// What it holds from now on, with its hash; `None` removes it.
    pub becomes: Option<(String, Vec<u8>)>,
    /// What a folder and the site agree on from now on.
    pub pushed: Option<String>,
}

impl Store {
    /// Every file that is or was there, by path.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_site_files(&self) -> Result<Vec<SiteFile>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(LIST).fetch_all(on).await?))
    }

    /// What the files hold, by path.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn read_site_files(&self) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(CONTENTS).fetch_all(on).await?))
    }

    /// What a file holds; `None` when it is not there.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn read_site_file(&self, path: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(on_read!(self.db, on => {
            sqlx::query_scalar(READ).bind(path).fetch_optional(on).await?
        }))
    }

    /// Changes files, all of them or none; false when one had changed meanwhile.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn update_site_files(
        &self,
        changes: &[FileChange],
        at: i64,
        by: Option<Uuid>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.db.begin().await?;
        if !change(&mut tx, changes, at, by).await? {
            tx.rollback().await?;
            return Ok(false);
        }
        tx.commit().await?;
        Ok(true)
    }

    /// Notes that a folder has the same as the site, file by file.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn agree_on(&self, files: &[(String, Option<String>)]) -> Result<(), StoreError> {
        let mut tx = self.db.begin().await?;
        for (path, hash) in files {
            within!(&mut tx, on => {
                sqlx::query(AGREE).bind(path).bind(hash).execute(on).await?;
            });
        }
        tx.commit().await
    }
}

/// Changes files inside a transaction; false, to be rolled back, when one had changed meanwhile.
pub(super) async fn change(
    tx: &mut Tx,
    changes: &[FileChange],
    at: i64,
    by: Option<Uuid>,
) -> Result<bool, StoreError> {
    for change in changes {
        let hash = change.becomes.as_ref().map(|(hash, _)| hash);
        if let Some((hash, contents)) = &change.becomes {
            insert_blob(&mut *tx, hash, contents).await?;
        }
        let done = within!(&mut *tx, on => {
            let query = sqlx::query(SET).bind(&change.path).bind(hash).bind(&change.pushed);
            let query = query.bind(at).bind(by).bind(&change.was);
            query.execute(on).await?.rows_affected()
        });
        if done != 1 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Keeps a content, once.
pub(super) async fn insert_blob(
    tx: &mut Tx,
    hash: &str,
    contents: &[u8],
) -> Result<(), StoreError> {
    within!(tx, on => {
        sqlx::query(INSERT_BLOB).bind(hash).bind(contents).execute(on).await?;
    });
    Ok(())
}
