//! Calls and their events. A call is its events; nothing else of it is stored but what
//! was fixed at its start, and its end for the lists.

use std::collections::BTreeMap;

use sqlx::types::Json;
use trame_dsl::call::event::{Circumstances, Event};
use uuid::Uuid;

use super::alert::{self, NewAlert};
use super::db::{Tx, on_read, within};
use super::writer::{Append, Ending};
use super::{Store, StoreError};

/// Takes the person only if she is still as she was read: two agentes never get the same one.
const CLAIM: &str = "UPDATE contact SET state = 'in_call', attempts = attempts + 1, \
     due_at = NULL, call_id = $2 \
     WHERE id = $1 AND attempts = $3 AND state IN ('to_call', 'callback')";
const INSERT: &str = "INSERT INTO call \
     (id, contact_id, script_hash, texts, circumstances, agent, started_at, agent_id) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
const FIND: &str = "SELECT call.id, contact_id, script_hash, texts, circumstances, agent, \
     agent_id, started_at, ended_at, outcome FROM call WHERE id = $1";
const LAST_OF_CONTACT: &str = "SELECT call.id, contact_id, script_hash, texts, circumstances, \
     agent, agent_id, started_at, ended_at, outcome FROM call \
     WHERE contact_id = $1 ORDER BY started_at DESC, id DESC LIMIT 1";
const EVENTS: &str =
    "SELECT seq, request, event, at FROM call_event WHERE call_id = $1 ORDER BY seq";
const LAST_SEQ: &str = "SELECT COALESCE(MAX(seq), 0) FROM call_event WHERE call_id = $1";
const INSERT_EVENT: &str = "INSERT INTO call_event (call_id, seq, request, event, at) \
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
const HAS_REQUEST: &str = "SELECT COUNT(*) FROM call_event WHERE call_id = $1 AND request = $2";
const SET_AGENT: &str = "UPDATE call SET agent = $2, agent_id = $3 WHERE id = $1";
const END: &str = "UPDATE call SET ended_at = $2, outcome = $3 WHERE id = $1";
const END_CONTACT: &str = "UPDATE contact SET state = $2, due_at = $3, outcome = $4 \
     WHERE call_id = $1";

/// A call to open.
#[derive(Clone, Debug)]
pub struct NewCall {
    /// Its number.
    pub id: Uuid,
    /// The person.
    pub contact: Uuid,
    /// How many calls she had had when she was read.
    pub attempts: i64,
    /// The script.
    pub script: String,
    /// The texts: hash by language.
    pub texts: BTreeMap<String, String>,
    /// What is fixed at its start.
    pub circumstances: Circumstances,
    /// The account of the agente.
    pub agent: Option<Uuid>,
    /// Events it begins with: that it takes up an earlier one.
    pub first: Vec<Event>,
    /// Alerts that it raises before anything is answered.
    pub alerts: Vec<NewAlert>,
    /// When it starts.
    pub at: i64,
}

/// A call as it is stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CallRow {
    /// Its number.
    pub id: Uuid,
    /// The person.
    pub contact_id: Uuid,
    /// The script.
    pub script_hash: String,
    /// The texts: hash by language.
    #[sqlx(json)]
    pub texts: BTreeMap<String, String>,
    /// What was fixed at its start.
    #[sqlx(json)]
    pub circumstances: Circumstances,
    /// Who leads it, as she is named on the telephone.
    pub agent: String,
    /// Her account.
    pub agent_id: Option<Uuid>,
    /// When it started.
    pub started_at: i64,
    /// When it ended.
    pub ended_at: Option<i64>,
    /// How it ended.
    pub outcome: Option<String>,
}

/// An event as it is stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct EventRow {
    /// Its place, from 1.
    pub seq: i64,
    /// The sender's number for it.
    pub request: String,
    /// What happened.
    #[sqlx(json)]
    pub event: Event,
    /// When.
    pub at: i64,
}

impl Store {
    /// Takes the person and opens a call with her; false when somebody was faster, or when there is
    /// a call of that number already.
    ///
    /// # Errors
    /// When the database cannot be written. Nothing has changed then.
    pub async fn open_call(&self, new: &NewCall) -> Result<bool, StoreError> {
        let mut tx = self.db.begin().await?;
        let opened = within!(&mut tx, on => {
            let query = sqlx::query(INSERT).bind(new.id).bind(new.contact).bind(&new.script);
            let query = query.bind(Json(&new.texts)).bind(Json(&new.circumstances));
            let query = query.bind(&new.circumstances.agent).bind(new.at).bind(new.agent);
            query.execute(on).await?.rows_affected()
        });
        let claimed = within!(&mut tx, on => {
            let query = sqlx::query(CLAIM).bind(new.contact).bind(new.id).bind(new.attempts);
            query.execute(on).await?.rows_affected()
        });
        if opened != 1 || claimed != 1 {
            tx.rollback().await?;
            return Ok(false);
        }
        for (seq, event) in (1_i64..).zip(&new.first) {
            within!(&mut tx, on => {
                let query = sqlx::query(INSERT_EVENT).bind(new.id).bind(seq);
                let query = query.bind(format!("open-{seq}")).bind(Json(event)).bind(new.at);
                query.execute(on).await?;
            });
        }
        for raised in &new.alerts {
            alert::insert(&mut tx, new.id, raised, new.at).await?;
        }
        tx.commit().await?;
        Ok(true)
    }

    /// A call.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_call(&self, id: Uuid) -> Result<Option<CallRow>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(FIND).bind(id).fetch_optional(on).await?))
    }

    /// The last call to a person.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_last_call(&self, contact: Uuid) -> Result<Option<CallRow>, StoreError> {
        Ok(
            on_read!(self.db, on => sqlx::query_as(LAST_OF_CONTACT).bind(contact).fetch_optional(on).await?),
        )
    }

    /// The events of a call, in order.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_events(&self, call: Uuid) -> Result<Vec<EventRow>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(EVENTS).bind(call).fetch_all(on).await?))
    }

    /// How many events a call has: the place of the last one.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn last_seq(&self, call: Uuid) -> Result<i64, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_scalar(LAST_SEQ).bind(call).fetch_one(on).await?))
    }

    /// Whether a request has been stored already.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn has_request(&self, call: Uuid, request: &str) -> Result<bool, StoreError> {
        let count: i64 = on_read!(self.db, on => {
            sqlx::query_scalar(HAS_REQUEST).bind(call).bind(request).fetch_one(on).await?
        });
        Ok(count > 0)
    }
}

/// Writes an event; false when its place, or its request's, is taken.
pub(super) async fn insert_event(tx: &mut Tx, item: &Append) -> Result<bool, StoreError> {
    let done = within!(tx, on => {
        let query = sqlx::query(INSERT_EVENT).bind(item.call).bind(item.seq);
        let query = query.bind(&item.request).bind(Json(&item.event)).bind(item.at);
        query.execute(on).await?.rows_affected()
    });
    Ok(done == 1)
}

/// Whether a request is stored, seen from inside a transaction.
pub(super) async fn has_request(
    tx: &mut Tx,
    call: Uuid,
    request: &str,
) -> Result<bool, StoreError> {
    let count: i64 = within!(tx, on => {
        sqlx::query_scalar(HAS_REQUEST).bind(call).bind(request).fetch_one(on).await?
    });
    Ok(count > 0)
}

/// Says who leads the call now.
pub(super) async fn set_agent(
    tx: &mut Tx,
    call: Uuid,
    id: Option<Uuid>,
    name: &str,
) -> Result<(), StoreError> {
    within!(tx, on => {
        sqlx::query(SET_AGENT).bind(call).bind(name).bind(id).execute(on).await?;
    });
    Ok(())
}

/// Ends the call and gives the person her next state.
pub(super) async fn end(
    tx: &mut Tx,
    call: Uuid,
    ending: &Ending,
    at: i64,
) -> Result<(), StoreError> {
    within!(&mut *tx, on => {
        sqlx::query(END).bind(call).bind(at).bind(&ending.outcome).execute(on).await?;
    });
    within!(tx, on => {
        let query = sqlx::query(END_CONTACT).bind(call).bind(ending.state);
        query.bind(ending.due_at).bind(&ending.outcome).execute(on).await?;
    });
    Ok(())
}
