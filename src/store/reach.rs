//! Whose things are: which campaign an object belongs to, and who calls for a campaign.

use uuid::Uuid;

use super::db::{on_read, within};
use super::{Store, StoreError};

const OF_CAMPAIGN: &str = "SELECT id FROM campaign WHERE id = $1";
const OF_CONTACT: &str = "SELECT campaign_id FROM contact WHERE id = $1";
const OF_CALL: &str = "SELECT campaign_id FROM call \
     JOIN contact ON contact.id = call.contact_id WHERE call.id = $1";
const IS_MEMBER: &str =
    "SELECT COUNT(*) FROM campaign_member WHERE campaign_id = $1 AND account_id = $2";
const LEADS: &str =
    "SELECT COUNT(*) FROM call WHERE id = $1 AND agent_id = $2 AND ended_at IS NULL";
const MEMBERS: &str = "SELECT account_id FROM campaign_member WHERE campaign_id = $1";
const REMOVE_MEMBERS: &str = "DELETE FROM campaign_member WHERE campaign_id = $1";
const INSERT_MEMBER: &str = "INSERT INTO campaign_member (campaign_id, account_id) \
     VALUES ($1, $2) ON CONFLICT DO NOTHING";
const SITE: &str = "SELECT value FROM site WHERE key = $1";
const SET_SITE: &str = "INSERT INTO site (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING";

/// Something whose campaign can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// A campaign itself.
    Campaign(Uuid),
    /// A person on a list.
    Contact(Uuid),
    /// A call.
    Call(Uuid),
}

impl Store {
    /// The campaign that something belongs to; `None` when there is no such thing.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn campaign_of(&self, held: Held) -> Result<Option<Uuid>, StoreError> {
        let (text, id) = match held {
            Held::Campaign(id) => (OF_CAMPAIGN, id),
            Held::Contact(id) => (OF_CONTACT, id),
            Held::Call(id) => (OF_CALL, id),
        };
        Ok(on_read!(self.db, on => {
            sqlx::query_scalar(text).bind(id).fetch_optional(on).await?
        }))
    }

    /// Whether somebody calls for a campaign.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn is_member(&self, campaign: Uuid, account: Uuid) -> Result<bool, StoreError> {
        let count: i64 = on_read!(self.db, on => {
            sqlx::query_scalar(IS_MEMBER).bind(campaign).bind(account).fetch_one(on).await?
        });
        Ok(count > 0)
    }

    /// Whether somebody leads a call that is under way.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn leads(&self, call: Uuid, account: Uuid) -> Result<bool, StoreError> {
        let count: i64 = on_read!(self.db, on => {
            sqlx::query_scalar(LEADS).bind(call).bind(account).fetch_one(on).await?
        });
        Ok(count > 0)
    }

    /// The accounts that call for a campaign.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_members(&self, campaign: Uuid) -> Result<Vec<Uuid>, StoreError> {
        Ok(on_read!(self.db, on => {
            sqlx::query_scalar(MEMBERS).bind(campaign).fetch_all(on).await?
        }))
    }

    /// Says who calls for a campaign from now on.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn set_members(&self, campaign: Uuid, members: &[Uuid]) -> Result<(), StoreError> {
        let mut tx = self.db.begin().await?;
        within!(&mut tx, on => {
            sqlx::query(REMOVE_MEMBERS).bind(campaign).execute(on).await?;
        });
        for member in members {
            within!(&mut tx, on => {
                sqlx::query(INSERT_MEMBER).bind(campaign).bind(member).execute(on).await?;
            });
        }
        tx.commit().await
    }

    /// A fact about the site: what was said first, which is `value` when nothing had been.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn settle(&self, key: &str, value: &str) -> Result<String, StoreError> {
        let mut tx = self.db.begin().await?;
        within!(&mut tx, on => {
            sqlx::query(SET_SITE).bind(key).bind(value).execute(on).await?;
        });
        let settled = within!(&mut tx, on => {
            sqlx::query_scalar(SITE).bind(key).fetch_one(on).await?
        });
        tx.commit().await?;
        Ok(settled)
    }
}
