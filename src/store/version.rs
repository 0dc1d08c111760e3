//! Published versions: written once, never changed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sqlx::types::Json;
use trame_dsl::script::Script;
use uuid::Uuid;

use super::db::{on_read, on_write, within};
use super::script::insert_script;
use super::site_file::insert_blob;
use super::{Store, StoreError, TextSet};

const INSERT: &str = "INSERT INTO version (id, package, number, title, direction, hash, \
     script_hash, texts, warnings, published_at, published_by) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
     ON CONFLICT (package, number) DO NOTHING";
const INSERT_FILE: &str = "INSERT INTO version_file (version_id, path, hash) VALUES ($1, $2, $3)";
const LATEST_NUMBER: &str = "SELECT COALESCE(MAX(number), 0) FROM version WHERE package = $1";
const LIST: &str = "SELECT version.id, package, number, title, version.direction, hash, \
     script_hash, texts, warnings, published_at, account.name AS publisher \
     FROM version LEFT JOIN account ON account.id = version.published_by \
     WHERE package = $1 ORDER BY number DESC";
const LATEST: &str = "SELECT version.id, package, number, title, version.direction, hash, \
     script_hash, texts, warnings, published_at, account.name AS publisher \
     FROM version LEFT JOIN account ON account.id = version.published_by \
     WHERE number = (SELECT MAX(number) FROM version AS other \
     WHERE other.package = version.package) ORDER BY package";
const FIND: &str = "SELECT version.id, package, number, title, version.direction, hash, \
     script_hash, texts, warnings, published_at, account.name AS publisher \
     FROM version LEFT JOIN account ON account.id = version.published_by WHERE version.id = $1";
const FILES: &str = "SELECT version_file.path, blob.contents FROM version_file \
     JOIN blob ON blob.hash = version_file.hash \
     WHERE version_id = $1 ORDER BY version_file.path";
const SET_OF_CAMPAIGN: &str = "UPDATE campaign SET version_id = $2 \
     WHERE id = $1 AND version_id IS NOT DISTINCT FROM $3 \
     AND package = (SELECT package FROM version WHERE version.id = $2)";

/// Something that was warned of when a version was published, and accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warned {
    /// Its code.
    pub code: String,
    /// The file; empty when it is of no file's.
    pub path: String,
    /// A line of it.
    pub line: usize,
    /// What was said of it, by language of the pages.
    pub said: BTreeMap<String, String>,
}

/// A version.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Version {
    /// Its id.
    pub id: Uuid,
    /// The package.
    pub package: String,
    /// Its number in that package, from 1.
    pub number: i64,
    /// The enquête's title in it.
    pub title: String,
    /// Who ordered it.
    pub direction: String,
    /// The hash of all that makes it.
    pub hash: String,
    /// The compiled script's.
    pub script_hash: String,
    /// The hash of its texts, by language.
    #[sqlx(json)]
    pub texts: BTreeMap<String, String>,
    /// What was warned of, and accepted.
    #[sqlx(json)]
    pub warnings: Vec<Warned>,
    /// When.
    pub published_at: i64,
    /// By whom; `None` when the program did, or her account is gone.
    pub publisher: Option<String>,
}

/// A version to publish.
#[derive(Debug)]
pub struct NewVersion<'a> {
    /// Its id.
    pub id: Uuid,
    /// Its number: one more than the latest that its author has seen.
    pub number: i64,
    /// The hash of all that makes it.
    pub hash: String,
    /// The compiled script.
    pub script: &'a Script,
    /// Its texts.
    pub texts: Vec<TextSet>,
    /// The files it was made of: path, hash, contents.
    pub files: Vec<(String, String, Vec<u8>)>,
    /// What was warned of, and accepted.
    pub warnings: Vec<Warned>,
    /// When.
    pub at: i64,
    /// By whom.
    pub by: Option<Uuid>,
}

impl Store {
    /// Publishes a version, wholly; false when that number is taken, or another is the next.
    ///
    /// # Errors
    /// When the database cannot be written. Nothing is published then.
    pub async fn create_version(&self, new: &NewVersion<'_>) -> Result<bool, StoreError> {
        let package = &new.script.package;
        let mut tx = self.db.begin().await?;
        let latest: i64 = within!(&mut tx, on => {
            sqlx::query_scalar(LATEST_NUMBER).bind(package).fetch_one(on).await?
        });
        if latest + 1 != new.number {
            tx.rollback().await?;
            return Ok(false);
        }
        insert_script(&mut tx, new.script, &new.texts, new.at).await?;
        let texts: BTreeMap<&str, &str> = new
            .texts
            .iter()
            .map(|set| (set.language.as_str(), set.hash.as_str()))
            .collect();
        let header = &new.script.header;
        let done = within!(&mut tx, on => {
            let query = sqlx::query(INSERT).bind(new.id).bind(package).bind(new.number);
            let query = query.bind(&header.title).bind(&header.direction).bind(&new.hash);
            let query = query.bind(&new.script.hash).bind(Json(&texts)).bind(Json(&new.warnings));
            query.bind(new.at).bind(new.by).execute(on).await?.rows_affected()
        });
        if done != 1 {
            tx.rollback().await?;
            return Ok(false);
        }
        for (path, hash, contents) in &new.files {
            insert_blob(&mut tx, hash, contents).await?;
            within!(&mut tx, on => {
                sqlx::query(INSERT_FILE).bind(new.id).bind(path).bind(hash).execute(on).await?;
            });
        }
        tx.commit().await?;
        Ok(true)
    }

    /// The versions of a package, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_versions(&self, package: &str) -> Result<Vec<Version>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(LIST).bind(package).fetch_all(on).await?))
    }

    /// The latest version of every package.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_latest_versions(&self) -> Result<Vec<Version>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(LATEST).fetch_all(on).await?))
    }

    /// A version.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_version(&self, id: Uuid) -> Result<Option<Version>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(FIND).bind(id).fetch_optional(on).await?))
    }

    /// The files that a version was made of, by path.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn read_version_files(
        &self,
        version: Uuid,
    ) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        Ok(on_read!(self.db, on => {
            sqlx::query_as(FILES).bind(version).fetch_all(on).await?
        }))
    }

    /// Makes a campaign's next calls begin with another version of its package; false when it has
    /// left the version `from` meanwhile, or that is no version of its package.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn set_campaign_version(
        &self,
        campaign: Uuid,
        from: Option<Uuid>,
        to: Uuid,
    ) -> Result<bool, StoreError> {
        let done = on_write!(self.db, on => {
            let query = sqlx::query(SET_OF_CAMPAIGN).bind(campaign).bind(to).bind(from);
            query.execute(on).await?.rows_affected()
        });
        Ok(done == 1)
    }
}
