//! Secrets with which somebody's own machine speaks to the site. Only their hashes are here.

use uuid::Uuid;

use super::account::AccountRow;
use super::db::{on_read, on_write};
use super::{Store, StoreError};

const INSERT: &str = "INSERT INTO token (token_hash, account_id, name, created_at, expires_at) \
     VALUES ($1, $2, $3, $4, $5)";
const ACCOUNT: &str = "SELECT account.id, email, account.name, roles, speaks, translates, \
     direction, password, account.created_at, disabled_at, \
     EXISTS (SELECT 1 FROM identity WHERE identity.account_id = account.id) AS tied \
     FROM token \
     JOIN account ON account.id = token.account_id \
     WHERE token_hash = $1 AND disabled_at IS NULL AND expires_at > $2";
const FIND: &str = "SELECT token_hash, account_id, name, created_at, expires_at, used_at \
     FROM token WHERE token_hash = $1";
const USED: &str = "UPDATE token SET used_at = $2 WHERE token_hash = $1 \
     AND (used_at IS NULL OR used_at < $3)";
const LIST: &str = "SELECT token_hash, account_id, name, created_at, expires_at, used_at \
     FROM token WHERE account_id = $1 ORDER BY created_at DESC, token_hash";
const REMOVE: &str = "DELETE FROM token WHERE token_hash = $1 AND account_id = $2";
const PURGE: &str = "DELETE FROM token WHERE expires_at <= $1";

/// A secret of somebody's own machine.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct TokenRow {
    /// SHA-256 of the secret, in hexadecimal.
    pub token_hash: String,
    /// Whose.
    pub account_id: Uuid,
    /// What she calls it.
    pub name: String,
    /// Since when.
    pub created_at: i64,
    /// Until when.
    pub expires_at: i64,
    /// When it was last used, to some minutes.
    pub used_at: Option<i64>,
}

impl Store {
    /// Keeps one.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn create_token(&self, token: &TokenRow) -> Result<(), StoreError> {
        on_write!(self.db, on => {
            let query = sqlx::query(INSERT).bind(&token.token_hash).bind(token.account_id);
            let query = query.bind(&token.name).bind(token.created_at).bind(token.expires_at);
            query.execute(on).await?;
        });
        Ok(())
    }

    /// The enabled account of one that still works.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_token_account(
        &self,
        hash: &str,
        at: i64,
    ) -> Result<Option<AccountRow>, StoreError> {
        Ok(on_read!(self.db, on => {
            sqlx::query_as(ACCOUNT).bind(hash).bind(at).fetch_optional(on).await?
        }))
    }

    /// One, whether or not it still works.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_token(&self, hash: &str) -> Result<Option<TokenRow>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(FIND).bind(hash).fetch_optional(on).await?))
    }

    /// Notes that one is in use, unless that was noted after `since`.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn touch_token(&self, hash: &str, at: i64, since: i64) -> Result<(), StoreError> {
        on_write!(self.db, on => {
            sqlx::query(USED).bind(hash).bind(at).bind(since).execute(on).await?;
        });
        Ok(())
    }

    /// Somebody's, the last made first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_tokens(&self, account: Uuid) -> Result<Vec<TokenRow>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(LIST).bind(account).fetch_all(on).await?))
    }

    /// Forgets one of somebody's; false when it is not hers.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn remove_token(&self, hash: &str, account: Uuid) -> Result<bool, StoreError> {
        let done = on_write!(self.db, on => {
            sqlx::query(REMOVE).bind(hash).bind(account).execute(on).await?.rows_affected()
        });
        Ok(done == 1)
    }

    /// Forgets those that stopped working before an instant.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn purge_tokens(&self, expired: i64) -> Result<(), StoreError> {
        on_write!(self.db, on => {
            sqlx::query(PURGE).bind(expired).execute(on).await?;
        });
        Ok(())
    }
}
