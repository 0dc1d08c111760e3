//! Who has a message open, so that another who opens it is told.

use uuid::Uuid;

use super::db::{on_read, on_write};
use super::{Store, StoreError};

const TOUCH: &str = "INSERT INTO presence (catalog, language, message, account_id, seen_at) \
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (catalog, language, message, account_id) \
     DO UPDATE SET seen_at = excluded.seen_at";
const OTHERS: &str = "SELECT account.name FROM presence \
     JOIN account ON account.id = presence.account_id \
     WHERE presence.catalog = $1 AND presence.language = $2 AND presence.message = $3 \
     AND presence.account_id <> $4 AND presence.seen_at > $5 ORDER BY account.name";
const FORGET: &str = "DELETE FROM presence WHERE seen_at < $1";

/// A message that somebody has open.
#[derive(Clone, Copy, Debug)]
pub struct Seat<'a> {
    /// The catalog.
    pub catalog: &'a str,
    /// The language.
    pub language: &'a str,
    /// The message.
    pub message: &'a str,
}

impl Store {
    /// Notes that somebody has a message open, and forgets who had one open before `since`.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn touch_presence(
        &self,
        seat: Seat<'_>,
        account: Uuid,
        at: i64,
        since: i64,
    ) -> Result<(), StoreError> {
        on_write!(self.db, on => {
            sqlx::query(FORGET).bind(since).execute(on).await?;
        });
        on_write!(self.db, on => {
            let query = sqlx::query(TOUCH).bind(seat.catalog).bind(seat.language);
            query.bind(seat.message).bind(account).bind(at).execute(on).await?;
        });
        Ok(())
    }

    /// The names of the others who have had a message open since an instant.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_presence(
        &self,
        seat: Seat<'_>,
        account: Uuid,
        since: i64,
    ) -> Result<Vec<String>, StoreError> {
        Ok(on_read!(self.db, on => {
            let query = sqlx::query_scalar(OTHERS).bind(seat.catalog).bind(seat.language);
            query.bind(seat.message).bind(account).bind(since).fetch_all(on).await?
        }))
    }
}
