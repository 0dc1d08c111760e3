//! Calls and their events. A call is its events; nothing else of it is stored but what
//! was fixed at its start, and its end for the lists.

use std::collections::BTreeMap;

use sqlx::sqlite::SqliteConnection;
use sqlx::types::Json;
use trame_dsl::call::event::{Circumstances, Event};
use uuid::Uuid;

use super::writer::{Append, Ending};
use super::{Store, StoreError};

/// Takes the person only if she is still as she was read: two agentes never get the same one.
const CLAIM: &str = "UPDATE contact SET state = 'in_call', attempts = attempts + 1, \
     due_at = NULL, call_id = $2 \
     WHERE id = $1 AND attempts = $3 AND state IN ('to_call', 'callback')";
const INSERT: &str = "INSERT INTO call \
     (id, contact_id, script_hash, texts, circumstances, agent, started_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)";
const FIND: &str = "SELECT call.id, contact_id, script_hash, texts, circumstances, agent, \
     started_at, ended_at, outcome FROM call WHERE id = $1";
const LAST_OF_CONTACT: &str = "SELECT call.id, contact_id, script_hash, texts, circumstances, \
     agent, started_at, ended_at, outcome FROM call \
     WHERE contact_id = $1 ORDER BY started_at DESC, id DESC LIMIT 1";
const EVENTS: &str =
    "SELECT seq, request, event, at FROM call_event WHERE call_id = $1 ORDER BY seq";
const INSERT_EVENT: &str = "INSERT INTO call_event (call_id, seq, request, event, at) \
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
const HAS_REQUEST: &str = "SELECT COUNT(*) FROM call_event WHERE call_id = $1 AND request = $2";
const SET_AGENT: &str = "UPDATE call SET agent = $2 WHERE id = $1";
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
    /// Events it begins with: that it takes up an earlier one.
    pub first: Vec<Event>,
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
    /// Who leads it.
    pub agent: String,
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
    /// Takes the person and opens a call with her; false when somebody was faster.
    ///
    /// # Errors
    /// When the database cannot be written. Nothing has changed then.
    pub async fn open_call(&self, new: &NewCall) -> Result<bool, StoreError> {
        let mut transaction = self.write.begin().await?;
        let query = sqlx::query(INSERT)
            .bind(new.id)
            .bind(new.contact)
            .bind(&new.script);
        let query = query.bind(Json(&new.texts)).bind(Json(&new.circumstances));
        let query = query.bind(&new.circumstances.agent).bind(new.at);
        query.execute(&mut *transaction).await?;
        let claim = sqlx::query(CLAIM)
            .bind(new.contact)
            .bind(new.id)
            .bind(new.attempts);
        if claim.execute(&mut *transaction).await?.rows_affected() != 1 {
            transaction.rollback().await?;
            return Ok(false);
        }
        for (seq, event) in (1_i64..).zip(&new.first) {
            let query = sqlx::query(INSERT_EVENT).bind(new.id).bind(seq);
            let query = query
                .bind(format!("open-{seq}"))
                .bind(Json(event))
                .bind(new.at);
            query.execute(&mut *transaction).await?;
        }
        transaction.commit().await?;
        Ok(true)
    }

    /// A call.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_call(&self, id: Uuid) -> Result<Option<CallRow>, StoreError> {
        Ok(sqlx::query_as(FIND)
            .bind(id)
            .fetch_optional(&self.read)
            .await?)
    }

    /// The last call to a person.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_last_call(&self, contact: Uuid) -> Result<Option<CallRow>, StoreError> {
        Ok(sqlx::query_as(LAST_OF_CONTACT)
            .bind(contact)
            .fetch_optional(&self.read)
            .await?)
    }

    /// The events of a call, in order.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_events(&self, call: Uuid) -> Result<Vec<EventRow>, StoreError> {
        Ok(sqlx::query_as(EVENTS)
            .bind(call)
            .fetch_all(&self.read)
            .await?)
    }

    /// Whether a request has been stored already.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn has_request(&self, call: Uuid, request: &str) -> Result<bool, StoreError> {
        let query = sqlx::query_scalar::<_, i64>(HAS_REQUEST)
            .bind(call)
            .bind(request);
        Ok(query.fetch_one(&self.read).await? > 0)
    }
}

/// Writes an event; false when its place, or its request's, is taken.
pub(super) async fn insert_event(
    db: &mut SqliteConnection,
    item: &Append,
) -> Result<bool, StoreError> {
    let query = sqlx::query(INSERT_EVENT)
        .bind(item.call)
        .bind(item.seq)
        .bind(&item.request);
    let done = query
        .bind(Json(&item.event))
        .bind(item.at)
        .execute(db)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Whether a request is stored, seen from inside a transaction.
pub(super) async fn has_request(
    db: &mut SqliteConnection,
    call: Uuid,
    request: &str,
) -> Result<bool, StoreError> {
    let query = sqlx::query_scalar::<_, i64>(HAS_REQUEST)
        .bind(call)
        .bind(request);
    Ok(query.fetch_one(db).await? > 0)
}

/// Says who leads the call now.
pub(super) async fn set_agent(
    db: &mut SqliteConnection,
    call: Uuid,
    agent: &str,
) -> Result<(), StoreError> {
    sqlx::query(SET_AGENT)
        .bind(call)
        .bind(agent)
        .execute(db)
        .await?;
    Ok(())
}

/// Ends the call and gives the person her next state.
pub(super) async fn end(
    db: &mut SqliteConnection,
    call: Uuid,
    ending: &Ending,
    at: i64,
) -> Result<(), StoreError> {
    sqlx::query(END)
        .bind(call)
        .bind(at)
        .bind(&ending.outcome)
        .execute(&mut *db)
        .await?;
    let query = sqlx::query(END_CONTACT)
        .bind(call)
        .bind(ending.state)
        .bind(ending.due_at);
    query.bind(&ending.outcome).execute(db).await?;
    Ok(())
}
