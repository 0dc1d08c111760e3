//! Published scripts and their texts: written once, never changed.

use std::collections::BTreeMap;

use sqlx::types::Json;
use trame_dsl::script::Script;

use super::db::{Tx, on_read, within};
use super::{Store, StoreError};

const INSERT_SCRIPT: &str = "INSERT INTO script (hash, package, compiled, published_at) \
     VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING";
const INSERT_TEXTS: &str = "INSERT INTO text_set \
     (script_hash, language, hash, draft, marks, ftl, published_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7) \
     ON CONFLICT (script_hash, language, hash) DO NOTHING";
const FIND_SCRIPT: &str = "SELECT compiled FROM script WHERE hash = $1";
const FIND_TEXTS: &str = "SELECT language, hash, draft, marks, ftl FROM text_set WHERE script_hash = $1 ORDER BY language";

/// One language's texts of a script.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct TextSet {
    /// The language.
    pub language: String,
    /// Their content's hash.
    pub hash: String,
    /// Whether nobody has reviewed them.
    pub draft: bool,
    /// What an agente must know of single texts, by text.
    #[sqlx(json)]
    pub marks: BTreeMap<String, String>,
    /// The messages.
    pub ftl: String,
}

impl Store {
    /// Keeps a script and its texts; what is there already is left as it is.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn publish(
        &self,
        script: &Script,
        texts: &[TextSet],
        at: i64,
    ) -> Result<(), StoreError> {
        let mut tx = self.db.begin().await?;
        insert_script(&mut tx, script, texts, at).await?;
        tx.commit().await
    }

    /// A script with the texts whose hashes are given by language.
    ///
    /// # Errors
    /// When the database cannot be read, or what it holds is no script.
    pub async fn find_script(
        &self,
        hash: &str,
        texts: &BTreeMap<String, String>,
    ) -> Result<Option<(Script, Vec<TextSet>)>, StoreError> {
        let compiled: Option<Json<Script>> = on_read!(self.db, on => {
            sqlx::query_scalar(FIND_SCRIPT).bind(hash).fetch_optional(on).await?
        });
        let Some(Json(script)) = compiled else {
            return Ok(None);
        };
        let mut sets: Vec<TextSet> = on_read!(self.db, on => {
            sqlx::query_as(FIND_TEXTS).bind(hash).fetch_all(on).await?
        });
        sets.retain(|set| texts.get(&set.language) == Some(&set.hash));
        Ok(Some((script, sets)))
    }
}

/// Keeps a script and its texts, inside a transaction.
pub(super) async fn insert_script(
    tx: &mut Tx,
    script: &Script,
    texts: &[TextSet],
    at: i64,
) -> Result<(), StoreError> {
    within!(&mut *tx, on => {
        let query = sqlx::query(INSERT_SCRIPT).bind(&script.hash).bind(&script.package);
        query.bind(Json(script)).bind(at).execute(on).await?;
    });
    for set in texts {
        within!(&mut *tx, on => {
            let query = sqlx::query(INSERT_TEXTS).bind(&script.hash).bind(&set.language);
            let query = query.bind(&set.hash).bind(set.draft).bind(Json(&set.marks)).bind(&set.ftl).bind(at);
            query.execute(on).await?;
        });
    }
    Ok(())
}
