//! Who people are in another directory: its address, and its own number for each.

use uuid::Uuid;

use super::db::{on_read, on_write};
use super::{AccountRow, Store, StoreError};

const FIND: &str = "SELECT account.id, email, name, roles, speaks, translates, direction, \
     password, created_at, disabled_at, TRUE AS tied FROM identity \
     JOIN account ON account.id = identity.account_id WHERE issuer = $1 AND subject = $2";
const INSERT: &str = "INSERT INTO identity (issuer, subject, account_id, linked_at) \
     VALUES ($1, $2, $3, $4) ON CONFLICT (issuer, subject) DO NOTHING";

impl Store {
    /// The account of somebody of another directory.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_account_by_identity(
        &self,
        issuer: &str,
        subject: &str,
    ) -> Result<Option<AccountRow>, StoreError> {
        Ok(on_read!(self.db, on => {
            sqlx::query_as(FIND).bind(issuer).bind(subject).fetch_optional(on).await?
        }))
    }

    /// Ties somebody of another directory to an account, for good; false when she is tied to one
    /// already.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn create_identity(
        &self,
        issuer: &str,
        subject: &str,
        account: Uuid,
        at: i64,
    ) -> Result<bool, StoreError> {
        let done = on_write!(self.db, on => {
            let query = sqlx::query(INSERT).bind(issuer).bind(subject).bind(account).bind(at);
            query.execute(on).await?.rows_affected()
        });
        Ok(done == 1)
    }
}
