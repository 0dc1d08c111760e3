//! The journal: who saw and changed what.

use std::collections::BTreeMap;

use sqlx::types::Json;
use uuid::Uuid;

use super::db::{on_read, on_write};
use super::{Store, StoreError};

const INSERT: &str = "INSERT INTO audit (id, at, account_id, who, action, object, detail, address) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const LIST: &str = "SELECT id, at, account_id, who, action, object, detail, address FROM audit \
     WHERE at < $1 AND ($2 = '' OR action = $2) AND ($3 = '' OR who = $3) \
     ORDER BY at DESC, id DESC LIMIT $4";
const PURGE: &str = "DELETE FROM audit WHERE at < $1";

/// One thing that somebody did.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AuditRow {
    /// Its number.
    pub id: Uuid,
    /// When.
    pub at: i64,
    /// The account of who did it, if she had one.
    pub account_id: Option<Uuid>,
    /// How she was named: her login, or what the command line was run as.
    pub who: String,
    /// What she did: the end of `audit-<action>`.
    pub action: String,
    /// On what: its number or name; empty when on nothing.
    pub object: String,
    /// What else there is to know, without anything about people who are called.
    #[sqlx(json)]
    pub detail: BTreeMap<String, String>,
    /// From where.
    pub address: String,
}

impl Store {
    /// Writes that somebody did something.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn create_audit(&self, row: &AuditRow) -> Result<(), StoreError> {
        on_write!(self.db, on => {
            let query = sqlx::query(INSERT).bind(row.id).bind(row.at).bind(row.account_id);
            let query = query.bind(&row.who).bind(&row.action).bind(&row.object);
            query.bind(Json(&row.detail)).bind(&row.address).execute(on).await?;
        });
        Ok(())
    }

    /// What was done before an instant, the last first; of one kind or by one person where they are
    /// not empty.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_audit(
        &self,
        before: i64,
        action: &str,
        who: &str,
        limit: i64,
    ) -> Result<Vec<AuditRow>, StoreError> {
        Ok(on_read!(self.db, on => {
            let query = sqlx::query_as(LIST).bind(before).bind(action).bind(who).bind(limit);
            query.fetch_all(on).await?
        }))
    }

    /// Forgets what was done before an instant.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn purge_audit(&self, before: i64) -> Result<(), StoreError> {
        on_write!(self.db, on => {
            sqlx::query(PURGE).bind(before).execute(on).await?;
        });
        Ok(())
    }
}
