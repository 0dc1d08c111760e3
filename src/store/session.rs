//! What lets somebody in for a while: sessions, links that work once, and how often
//! a door was tried. Only hashes of secrets are here.

use uuid::Uuid;

use super::account::AccountRow;
use super::db::{on_read, on_write, within};
use super::{Store, StoreError};

const INSERT: &str = "INSERT INTO session \
     (token_hash, account_id, created_at, seen_at, address, browser) \
     VALUES ($1, $2, $3, $3, $4, $5)";
const ACCOUNT: &str = "SELECT account.id, email, name, roles, speaks, translates, direction, \
     password, account.created_at, disabled_at, \
     EXISTS (SELECT 1 FROM identity WHERE identity.account_id = account.id) AS tied \
     FROM session \
     JOIN account ON account.id = session.account_id \
     WHERE token_hash = $1 AND disabled_at IS NULL \
     AND session.created_at > $2 AND seen_at > $3";
const SEEN: &str = "UPDATE session SET seen_at = $2 WHERE token_hash = $1 AND seen_at < $3";
const LIST: &str = "SELECT token_hash, account_id, created_at, seen_at, address, browser \
     FROM session WHERE account_id = $1 ORDER BY seen_at DESC";
const REMOVE: &str = "DELETE FROM session WHERE token_hash = $1 AND account_id = $2";
const PURGE: &str = "DELETE FROM session WHERE created_at <= $1 OR seen_at <= $2";
const HOLD: &str = "UPDATE account SET name = name WHERE id = $1";
const INSERT_LINK: &str = "INSERT INTO link (token_hash, account_id, created_at, expires_at) \
     VALUES ($1, $2, $3, $4)";
const REMOVE_LINKS: &str =
    "DELETE FROM link WHERE account_id IS NOT DISTINCT FROM $1 OR expires_at <= $2";
const FIND_LINK: &str =
    "SELECT token_hash, account_id, expires_at FROM link WHERE token_hash = $1 AND expires_at > $2";
const USE_LINK: &str = "DELETE FROM link WHERE token_hash = $1 AND expires_at > $2";
const FAILURES: &str = "SELECT key, failures, last_at FROM throttle WHERE key = $1";
const FAIL_FIRST: &str = "INSERT INTO throttle (key, failures, last_at) VALUES ($1, 1, $2) \
     ON CONFLICT (key) DO NOTHING";
const FAIL_AGAIN: &str = "UPDATE throttle SET failures = $4, last_at = $5 \
     WHERE key = $1 AND failures = $2 AND last_at = $3";
const TAKE_BACK: &str =
    "UPDATE throttle SET failures = failures - 1 WHERE key = $1 AND failures > 0";
const FORGIVE: &str = "DELETE FROM throttle WHERE key = $1";
const FORGET: &str = "DELETE FROM throttle WHERE last_at < $1";

/// Somebody's session.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SessionRow {
    /// SHA-256 of its cookie, in hexadecimal.
    pub token_hash: String,
    /// Whose.
    pub account_id: Uuid,
    /// Since when.
    pub created_at: i64,
    /// When it was last used, to some minutes.
    pub seen_at: i64,
    /// From where it was opened.
    pub address: String,
    /// What the browser says it is.
    pub browser: String,
}

/// A link that works once.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct LinkRow {
    /// SHA-256 of its secret, in hexadecimal.
    pub token_hash: String,
    /// Whose password it lets choose; nobody's, when it makes the first account.
    pub account_id: Option<Uuid>,
    /// Until when.
    pub expires_at: i64,
}

/// How often a door was tried in vain.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Failures {
    /// The door: a login, or an address.
    pub key: String,
    /// How often.
    pub failures: i64,
    /// When last.
    pub last_at: i64,
}

impl Store {
    /// Opens a session.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn create_session(&self, session: &SessionRow) -> Result<(), StoreError> {
        on_write!(self.db, on => {
            let query = sqlx::query(INSERT).bind(&session.token_hash).bind(session.account_id);
            let query = query.bind(session.created_at).bind(&session.address);
            query.bind(&session.browser).execute(on).await?;
        });
        Ok(())
    }

    /// The enabled account of a session begun after `begun` and used after `seen`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_session(
        &self,
        hash: &str,
        begun: i64,
        seen: i64,
    ) -> Result<Option<AccountRow>, StoreError> {
        Ok(on_read!(self.db, on => {
            let query = sqlx::query_as(ACCOUNT).bind(hash).bind(begun).bind(seen);
            query.fetch_optional(on).await?
        }))
    }

    /// Notes that a session is in use, unless that was noted after `since`.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn touch_session(&self, hash: &str, at: i64, since: i64) -> Result<(), StoreError> {
        on_write!(self.db, on => {
            sqlx::query(SEEN).bind(hash).bind(at).bind(since).execute(on).await?;
        });
        Ok(())
    }

    /// Somebody's sessions, the last used first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_sessions(&self, account: Uuid) -> Result<Vec<SessionRow>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(LIST).bind(account).fetch_all(on).await?))
    }

    /// Ends one of somebody's sessions; false when it is not hers.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn remove_session(&self, hash: &str, account: Uuid) -> Result<bool, StoreError> {
        let done = on_write!(self.db, on => {
            sqlx::query(REMOVE).bind(hash).bind(account).execute(on).await?.rows_affected()
        });
        Ok(done == 1)
    }

    /// Forgets sessions begun before `begun` or not used since `seen`, and doors not tried since `tried`.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn purge_sessions(
        &self,
        begun: i64,
        seen: i64,
        tried: i64,
    ) -> Result<(), StoreError> {
        on_write!(self.db, on => {
            sqlx::query(PURGE).bind(begun).bind(seen).execute(on).await?;
        });
        on_write!(self.db, on => {
            sqlx::query(FORGET).bind(tried).execute(on).await?;
        });
        Ok(())
    }

    /// Makes a link; those that the same account had before no longer work.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn create_link(&self, link: &LinkRow, at: i64) -> Result<(), StoreError> {
        let mut tx = self.db.begin().await?;
        // Two that are made at once come one after the other, each for the whole account.
        within!(&mut tx, on => {
            sqlx::query(HOLD).bind(link.account_id).execute(on).await?;
        });
        within!(&mut tx, on => {
            sqlx::query(REMOVE_LINKS).bind(link.account_id).bind(at).execute(on).await?;
        });
        within!(&mut tx, on => {
            let query = sqlx::query(INSERT_LINK).bind(&link.token_hash).bind(link.account_id);
            query.bind(at).bind(link.expires_at).execute(on).await?;
        });
        tx.commit().await
    }

    /// A link that still works.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_link(&self, hash: &str, at: i64) -> Result<Option<LinkRow>, StoreError> {
        Ok(on_read!(self.db, on => {
            sqlx::query_as(FIND_LINK).bind(hash).bind(at).fetch_optional(on).await?
        }))
    }

    /// Uses a link up; false when it no longer worked.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn use_link(&self, hash: &str, at: i64) -> Result<bool, StoreError> {
        let done = on_write!(self.db, on => {
            sqlx::query(USE_LINK).bind(hash).bind(at).execute(on).await?.rows_affected()
        });
        Ok(done == 1)
    }

    /// How often a door was tried in vain.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_failures(&self, key: &str) -> Result<Option<Failures>, StoreError> {
        Ok(on_read!(self.db, on => {
            sqlx::query_as(FAILURES).bind(key).fetch_optional(on).await?
        }))
    }

    /// Counts a failure after those that were read; false when others were counted meanwhile, and
    /// they are to be read again.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn add_failure(
        &self,
        key: &str,
        known: Option<&Failures>,
        counted: i64,
        at: i64,
    ) -> Result<bool, StoreError> {
        let done = on_write!(self.db, on => match known {
            None => sqlx::query(FAIL_FIRST).bind(key).bind(at).execute(on).await?.rows_affected(),
            Some(known) => {
                let query = sqlx::query(FAIL_AGAIN).bind(key).bind(known.failures);
                let query = query.bind(known.last_at).bind(counted).bind(at);
                query.execute(on).await?.rows_affected()
            }
        });
        Ok(done == 1)
    }

    /// Takes one failure back, however many were counted since.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn take_back_failure(&self, key: &str) -> Result<(), StoreError> {
        on_write!(self.db, on => {
            sqlx::query(TAKE_BACK).bind(key).execute(on).await?;
        });
        Ok(())
    }

    /// Forgets failures.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn forgive(&self, key: &str) -> Result<(), StoreError> {
        on_write!(self.db, on => {
            sqlx::query(FORGIVE).bind(key).execute(on).await?;
        });
        Ok(())
    }
}
