//! Accounts: who uses the site.

use std::collections::BTreeSet;

use sqlx::types::Json;
use unic_langid::LanguageIdentifier;
use uuid::Uuid;

use super::db::{Tx, on_read, on_write, within};
use super::{Store, StoreError};
use crate::access::{Person, Role};

const INSERT: &str = "INSERT INTO account \
     (id, email, name, roles, speaks, translates, direction, created_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (email) DO NOTHING";
const UPDATE: &str = "UPDATE account SET name = $2, roles = $3, speaks = $4, translates = $5, \
     direction = $6 WHERE id = $1";
const LIST: &str = "SELECT id, email, name, roles, speaks, translates, direction, password, \
     created_at, disabled_at, \
     EXISTS (SELECT 1 FROM identity WHERE identity.account_id = account.id) AS tied \
     FROM account ORDER BY disabled_at IS NOT NULL, name, email";
const FIND: &str = "SELECT id, email, name, roles, speaks, translates, direction, password, \
     created_at, disabled_at, \
     EXISTS (SELECT 1 FROM identity WHERE identity.account_id = account.id) AS tied \
     FROM account WHERE id = $1";
const FIND_BY_EMAIL: &str = "SELECT id, email, name, roles, speaks, translates, direction, \
     password, created_at, disabled_at, \
     EXISTS (SELECT 1 FROM identity WHERE identity.account_id = account.id) AS tied \
     FROM account WHERE email = $1";
const SET_PASSWORD: &str = "UPDATE account SET password = $2 WHERE id = $1";
const SET_DISABLED: &str = "UPDATE account SET disabled_at = $2 WHERE id = $1";
const END_SESSIONS: &str = "DELETE FROM session WHERE account_id = $1";
const END_TOKENS: &str = "DELETE FROM token WHERE account_id = $1";
const END_LINKS: &str = "DELETE FROM link WHERE account_id = $1";

/// An account.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AccountRow {
    /// Its number.
    pub id: Uuid,
    /// What she signs in with.
    pub email: String,
    /// Her name.
    pub name: String,
    /// What she is there for.
    #[sqlx(json)]
    pub roles: BTreeSet<Role>,
    /// The languages she can call in.
    #[sqlx(json)]
    pub speaks: BTreeSet<LanguageIdentifier>,
    /// The languages she translates into.
    #[sqlx(json)]
    pub translates: BTreeSet<LanguageIdentifier>,
    /// The direction she writes for.
    pub direction: Option<String>,
    /// The hash of her password, in PHC form, once she has chosen one.
    pub password: Option<String>,
    /// Since when.
    pub created_at: i64,
    /// Since when she can no longer sign in.
    pub disabled_at: Option<i64>,
    /// Whether she is tied to somebody of the directory.
    pub tied: bool,
}

impl AccountRow {
    /// Whether its person can come in and look after accounts. One who never chose a password nor came by
    /// the directory, and whose link is lost, looks after nothing.
    #[must_use]
    pub fn administers(&self) -> bool {
        self.state() == "active" && self.roles.contains(&Role::Administrator)
    }

    /// `invited` until she has chosen a password or come in by the directory, then `active`, or `disabled`.
    #[must_use]
    pub fn state(&self) -> &'static str {
        let comes_in = self.password.is_some() || self.tied;
        match self.disabled_at {
            Some(_) => "disabled",
            None if comes_in => "active",
            None => "invited",
        }
    }

    /// Whose it is.
    #[must_use]
    pub fn person(&self) -> Person {
        Person {
            id: self.id,
            email: self.email.clone(),
            name: self.name.clone(),
            roles: self.roles.clone(),
            speaks: self.speaks.clone(),
            translates: self.translates.clone(),
            direction: self.direction.clone(),
        }
    }
}

impl Store {
    /// Adds an account; false when its address has one already.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn create_account(&self, person: &Person, at: i64) -> Result<bool, StoreError> {
        let done = on_write!(self.db, on => {
            let query = sqlx::query(INSERT).bind(person.id).bind(&person.email).bind(&person.name);
            let query = query.bind(Json(&person.roles)).bind(Json(&person.speaks));
            let query = query.bind(Json(&person.translates)).bind(&person.direction).bind(at);
            query.execute(on).await?.rows_affected()
        });
        Ok(done == 1)
    }

    /// Changes what an account may do; false when there is none.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn update_account(&self, person: &Person) -> Result<bool, StoreError> {
        let done = on_write!(self.db, on => {
            let query = sqlx::query(UPDATE).bind(person.id).bind(&person.name);
            let query = query.bind(Json(&person.roles)).bind(Json(&person.speaks));
            let query = query.bind(Json(&person.translates)).bind(&person.direction);
            query.execute(on).await?.rows_affected()
        });
        Ok(done == 1)
    }

    /// Every account, those that are disabled last.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_accounts(&self) -> Result<Vec<AccountRow>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(LIST).fetch_all(on).await?))
    }

    /// An account.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_account(&self, id: Uuid) -> Result<Option<AccountRow>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(FIND).bind(id).fetch_optional(on).await?))
    }

    /// The account of an address, in lower case.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_account_by_email(
        &self,
        email: &str,
    ) -> Result<Option<AccountRow>, StoreError> {
        Ok(on_read!(self.db, on => {
            sqlx::query_as(FIND_BY_EMAIL).bind(email).fetch_optional(on).await?
        }))
    }

    /// Gives an account its password's hash. Its sessions, links and tokens end with the old one.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn set_password(&self, account: Uuid, hash: &str) -> Result<(), StoreError> {
        let mut tx = self.db.begin().await?;
        within!(&mut tx, on => {
            sqlx::query(SET_PASSWORD).bind(account).bind(hash).execute(on).await?;
        });
        shut_out(&mut tx, account).await?;
        tx.commit().await
    }

    /// Closes an account, with its sessions, links and tokens, or opens it again.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn set_disabled(&self, account: Uuid, at: Option<i64>) -> Result<(), StoreError> {
        let mut tx = self.db.begin().await?;
        within!(&mut tx, on => {
            sqlx::query(SET_DISABLED).bind(account).bind(at).execute(on).await?;
        });
        shut_out(&mut tx, account).await?;
        tx.commit().await
    }
}

/// Ends somebody's sessions, the links she was given, and the tokens she made.
async fn shut_out(tx: &mut Tx, account: Uuid) -> Result<(), StoreError> {
    for query in [END_SESSIONS, END_LINKS, END_TOKENS] {
        within!(&mut *tx, on => {
            sqlx::query(query).bind(account).execute(on).await?;
        });
    }
    Ok(())
}
