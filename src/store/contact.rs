//! Campaigns and the people on their lists.

use sqlx::types::Json;
use trame_dsl::call::event::Data;
use uuid::Uuid;

use super::db::{on_read, within};
use super::{Store, StoreError};

const INSERT_CAMPAIGN: &str = "INSERT INTO campaign \
     (id, package, title, demonstration, opened_at, version_id) VALUES ($1, $2, $3, $4, $5, $6) \
     ON CONFLICT (id) DO NOTHING";
const INSERT_CONTACT: &str = "INSERT INTO contact \
     (id, campaign_id, rank, name, phone, language, data, state) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'to_call')";
const CAMPAIGNS: &str =
    "SELECT id, package, title, demonstration, version_id FROM campaign ORDER BY opened_at, id";
/// With the agente and the start of the call under way.
const CONTACTS: &str = "SELECT contact.id, campaign_id, name, phone, contact.language, data, state, attempts, \
     due_at, contact.outcome, call_id, call.agent, call.started_at \
     FROM contact LEFT JOIN call ON call.id = contact.call_id \
     WHERE campaign_id = $1 ORDER BY rank";
const CONTACT: &str = "SELECT contact.id, campaign_id, name, phone, contact.language, data, state, attempts, \
     due_at, contact.outcome, call_id, call.agent, call.started_at \
     FROM contact LEFT JOIN call ON call.id = contact.call_id WHERE contact.id = $1";
/// Those who wait for us at this hour come first, then those who were tried least.
const NEXT: &str = "SELECT contact.id, campaign_id, name, phone, contact.language, data, state, attempts, \
     due_at, contact.outcome, call_id, call.agent, call.started_at \
     FROM contact LEFT JOIN call ON call.id = contact.call_id \
     WHERE campaign_id = $1 AND state IN ('to_call', 'callback') \
     AND (due_at IS NULL OR due_at <= $2) \
     AND ($3 = '' OR replace($3, ',' || contact.language || ',', '') <> $3 \
     OR (substr(contact.language, 3, 1) = '-' \
     AND replace($3, ',' || substr(contact.language, 1, 2) || ',', '') <> $3) \
     OR (substr(contact.language, 4, 1) = '-' \
     AND replace($3, ',' || substr(contact.language, 1, 3) || ',', '') <> $3)) \
     ORDER BY CASE state WHEN 'callback' THEN 0 ELSE 1 END, attempts, rank LIMIT 1 OFFSET $4";

/// What a person on a list waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::Type, serde::Serialize)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ContactState {
    /// Someone is on the phone with her.
    InCall,
    /// She is to be called back, at a day and an hour.
    Callback,
    /// She is to be called.
    ToCall,
    /// Nothing more.
    Done,
}

/// A campaign.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Campaign {
    /// Its number.
    pub id: Uuid,
    /// The package it runs.
    pub package: String,
    /// Its title.
    pub title: String,
    /// Whether its people are invented.
    pub demonstration: bool,
    /// The published version that its calls begin with.
    pub version_id: Option<Uuid>,
}

/// A person to put on a list.
#[derive(Clone, Debug)]
pub struct NewContact {
    /// Her number.
    pub id: Uuid,
    /// How she is called.
    pub name: String,
    /// E.164.
    pub phone: String,
    /// The language she speaks best.
    pub language: String,
    /// What the script needs to know.
    pub data: Data,
}

/// A person on a list.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Contact {
    /// Her number.
    pub id: Uuid,
    /// Her campaign.
    pub campaign_id: Uuid,
    /// How she is called.
    pub name: String,
    /// E.164.
    pub phone: String,
    /// The language she speaks best.
    pub language: String,
    /// What the script needs to know.
    #[sqlx(json)]
    pub data: Data,
    /// What she waits for.
    pub state: ContactState,
    /// Calls begun so far.
    pub attempts: i64,
    /// When she can be called again.
    pub due_at: Option<i64>,
    /// How her last call ended.
    pub outcome: Option<String>,
    /// Her last call.
    pub call_id: Option<Uuid>,
    /// Who led it.
    pub agent: Option<String>,
    /// When it began.
    pub started_at: Option<i64>,
}

impl Store {
    /// Opens a campaign with its list, in one go; nothing when there is one of that number already.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn create_campaign(
        &self,
        campaign: &Campaign,
        people: &[NewContact],
        at: i64,
    ) -> Result<(), StoreError> {
        let mut tx = self.db.begin().await?;
        let made = within!(&mut tx, on => {
            let query = sqlx::query(INSERT_CAMPAIGN).bind(campaign.id).bind(&campaign.package);
            let query = query.bind(&campaign.title).bind(campaign.demonstration).bind(at);
            query.bind(campaign.version_id).execute(on).await?.rows_affected()
        });
        if made == 0 {
            return Ok(());
        }
        for (rank, person) in (0_i64..).zip(people) {
            within!(&mut tx, on => {
                let query = sqlx::query(INSERT_CONTACT).bind(person.id).bind(campaign.id);
                let query = query.bind(rank).bind(&person.name).bind(&person.phone);
                query.bind(&person.language).bind(Json(&person.data)).execute(on).await?;
            });
        }
        tx.commit().await
    }

    /// Every campaign, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_campaigns(&self) -> Result<Vec<Campaign>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(CAMPAIGNS).fetch_all(on).await?))
    }

    /// The people of a campaign, in the list's order.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_contacts(&self, campaign: Uuid) -> Result<Vec<Contact>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(CONTACTS).bind(campaign).fetch_all(on).await?))
    }

    /// A person.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_contact(&self, id: Uuid) -> Result<Option<Contact>, StoreError> {
        Ok(on_read!(self.db, on => sqlx::query_as(CONTACT).bind(id).fetch_optional(on).await?))
    }

    /// Who would be next, so many being passed over, among those who speak one of these languages, each
    /// between commas; empty for any. Who speaks `pt` speaks `pt-BR`. Whoever opens a call with her first
    /// has her.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn find_next(
        &self,
        campaign: Uuid,
        at: i64,
        spoken: &str,
        passed: i64,
    ) -> Result<Option<Contact>, StoreError> {
        Ok(on_read!(self.db, on => {
            let query = sqlx::query_as(NEXT).bind(campaign).bind(at).bind(spoken).bind(passed);
            query.fetch_optional(on).await?
        }))
    }
}
