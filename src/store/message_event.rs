//! What was done to each text of a translation, never changed; and the files that it changed, in the
//! same transaction.

use uuid::Uuid;

use super::db::{Tx, on_read, within};
use super::site_file::{self, FileChange};
use super::{Store, StoreError};

const INSERT: &str = "INSERT INTO message_event \
     (id, at, account_id, who, catalog, language, message, action, text, source, source_hash) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
const LIST: &str = "SELECT id, at, account_id, who, catalog, language, message, action, text, source, \
     source_hash FROM message_event WHERE catalog = $1 AND language = $2 \
     AND (message = $3 OR substr(message, 1, length($3) + 1) = $3 || '.') \
     ORDER BY at DESC, id DESC LIMIT $4";
const KNOWN: &str = "SELECT DISTINCT message, source_hash FROM message_event \
     WHERE catalog = $1 AND source_hash IS NOT NULL AND source IS NOT NULL";
const SOURCE: &str = "SELECT source FROM message_event WHERE catalog = $1 AND message = $2 \
     AND source_hash = $3 AND source IS NOT NULL LIMIT 1";

/// Something that was done to a text.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct MessageEvent {
    /// Its number.
    pub id: Uuid,
    /// When.
    pub at: i64,
    /// The account of who did it.
    pub account_id: Option<Uuid>,
    /// Her name; empty when nobody did.
    pub who: String,
    /// The catalog of the text.
    pub catalog: String,
    /// The language; the source's for what the source said.
    pub language: String,
    /// The text: `message`, `message.attribute`.
    pub message: String,
    /// What was done: the end of `history-<action>`.
    pub action: String,
    /// What the text said from then on.
    pub text: Option<String>,
    /// What the source said.
    pub source: Option<String>,
    /// The hash of what it said.
    pub source_hash: Option<String>,
}

impl Store {
    /// What was done to a message and its attributes in a language, the last first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_message_events(
        &self,
        catalog: &str,
        language: &str,
        message: &str,
        limit: i64,
    ) -> Result<Vec<MessageEvent>, StoreError> {
        Ok(on_read!(self.db, on => {
            let query = sqlx::query_as(LIST).bind(catalog).bind(language).bind(message);
            query.bind(limit).fetch_all(on).await?
        }))
    }

    /// The sources of a catalog whose words are kept: each text with the hash of its words.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_sources(&self, catalog: &str) -> Result<Vec<(String, String)>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(KNOWN).bind(catalog).fetch_all(on).await?))
    }

    /// The words of a source by their hash.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_source(
        &self,
        catalog: &str,
        text: &str,
        hash: &str,
    ) -> Result<Option<String>, StoreError> {
        Ok(on_read!(self.db, on => {
            let query = sqlx::query_scalar(SOURCE).bind(catalog).bind(text).bind(hash);
            query.fetch_optional(on).await?
        }))
    }

    /// Changes files and tells what was done, all of it or nothing; false when a file had changed
    /// meanwhile.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn update_translations(
        &self,
        changes: &[FileChange],
        events: &[MessageEvent],
        at: i64,
        by: Option<Uuid>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.db.begin().await?;
        if !site_file::change(&mut tx, changes, at, by).await? {
            tx.rollback().await?;
            return Ok(false);
        }
        for event in events {
            insert(&mut tx, event).await?;
        }
        tx.commit().await?;
        Ok(true)
    }
}

async fn insert(tx: &mut Tx, event: &MessageEvent) -> Result<(), StoreError> {
    within!(tx, on => {
        let query = sqlx::query(INSERT).bind(event.id).bind(event.at).bind(event.account_id);
        let query = query.bind(&event.who).bind(&event.catalog).bind(&event.language);
        let query = query.bind(&event.message).bind(&event.action).bind(&event.text);
        query.bind(&event.source).bind(&event.source_hash).execute(on).await?;
    });
    Ok(())
}
