//! Alerts: written with the event that raised them, never changed.

use uuid::Uuid;

use super::db::{Tx, on_read, within};
use super::{Store, StoreError};

const INSERT: &str = "INSERT INTO alert (call_id, name, service, priority, text, raised_at) \
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (call_id, name) DO NOTHING";
const OF_CALL: &str = "SELECT name, service, priority, text, raised_at FROM alert \
     WHERE call_id = $1 ORDER BY raised_at, name";

/// An alert that an event raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAlert {
    /// Its name in the call, with its turn; a number for those raised by hand.
    pub name: String,
    /// The directory entry of the service.
    pub service: String,
    /// `normale` or `haute`.
    pub priority: &'static str,
    /// What the service must know.
    pub text: String,
}

/// An alert as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct AlertRow {
    /// Its name in the call.
    pub name: String,
    /// The directory entry of the service.
    pub service: String,
    /// `normale` or `haute`.
    pub priority: String,
    /// What the service must know.
    pub text: String,
    /// When.
    pub raised_at: i64,
}

/// Writes one, inside the transaction of its event.
pub(super) async fn insert(
    tx: &mut Tx,
    call: Uuid,
    alert: &NewAlert,
    at: i64,
) -> Result<(), StoreError> {
    within!(tx, on => {
        let query = sqlx::query(INSERT).bind(call).bind(&alert.name).bind(&alert.service);
        query.bind(alert.priority).bind(&alert.text).bind(at).execute(on).await?;
    });
    Ok(())
}

impl Store {
    /// The alerts of a call, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_alerts(&self, call: Uuid) -> Result<Vec<AlertRow>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(OF_CALL).bind(call).fetch_all(on).await?))
    }
}
