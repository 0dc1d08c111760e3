//! The journal: who saw and changed what. It names accounts and objects, never what was said
//! in a call, and is kept twelve months (CNIL, guide de la sécurité des données personnelles,
//! « Tracer les opérations »: six months to a year).

use std::collections::BTreeMap;

use super::{Accounts, HOUR, Origin};
use crate::access::Person;
use crate::store::{AuditRow, StoreError, Uuid};

/// How long it is kept.
const KEPT: i64 = 365 * 24 * HOUR;

/// Something that was done.
#[derive(Clone, Debug, Default)]
pub struct Deed {
    action: &'static str,
    object: String,
    detail: BTreeMap<String, String>,
}

impl Deed {
    /// Something of that kind: the end of `audit-<action>`.
    #[must_use]
    pub fn new(action: &'static str) -> Self {
        Self {
            action,
            ..Self::default()
        }
    }

    /// On what: its number or its name.
    #[must_use]
    pub fn on(mut self, object: impl Into<String>) -> Self {
        self.object = object.into();
        self
    }

    /// What else there is to know; nothing about people who are called.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.detail.insert(name.to_owned(), value.into());
        self
    }
}

impl Accounts {
    /// Writes that somebody did something.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn note(
        &self,
        person: &Person,
        deed: Deed,
        origin: &Origin,
    ) -> Result<(), StoreError> {
        self.record(Some(person.id), &person.email, deed, origin)
            .await
    }

    /// Writes what somebody did who may have no account: on the command line, or at the door.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn record(
        &self,
        account: Option<Uuid>,
        who: &str,
        deed: Deed,
        origin: &Origin,
    ) -> Result<(), StoreError> {
        let row = AuditRow {
            id: self.clock.id(),
            at: self.clock.now(),
            account_id: account,
            who: who.to_owned(),
            action: deed.action.to_owned(),
            object: deed.object,
            detail: deed.detail,
            address: origin.address.clone(),
        };
        self.store.create_audit(&row).await
    }

    /// What was done before an instant, the last first; of one kind or by one login where they
    /// are not empty.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn journal(
        &self,
        before: Option<i64>,
        action: &str,
        who: &str,
        limit: i64,
    ) -> Result<Vec<AuditRow>, StoreError> {
        let before = before.unwrap_or(i64::MAX);
        self.store.list_audit(before, action, who, limit).await
    }

    pub(super) async fn purge_journal(&self) -> Result<(), StoreError> {
        self.store.purge_audit(self.clock.now() - KEPT).await
    }
}
