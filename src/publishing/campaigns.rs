//! Which version the calls of a campaign begin with.

use super::Publishing;
use crate::review::changes::Changes;
use crate::store::{Campaign, StoreError, Uuid, Version};
use crate::words::UiLanguage;

/// The version of a campaign, and the one it could move to.
pub struct Running {
    /// The version that its calls begin with; `None` on a campaign that was never given one.
    pub version: Option<Version>,
    /// The latest of its package, when it is another.
    pub newer: Option<Version>,
    /// What changed from one to the other.
    pub changes: Option<Changes>,
}

impl Publishing<'_> {
    /// What a campaign runs.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn running(
        &self,
        campaign: &Campaign,
        ui: UiLanguage,
    ) -> Result<Running, StoreError> {
        let versions = self.store.list_versions(&campaign.package).await?;
        let version = versions
            .iter()
            .find(|version| Some(version.id) == campaign.version_id)
            .cloned();
        let newest = versions.into_iter().next();
        let newer = newest.filter(|newest| Some(newest.id) != campaign.version_id);
        let changes = match (&version, &newer) {
            (Some(version), Some(newer)) => self.between(version, newer, ui).await?,
            _ => None,
        };
        Ok(Running {
            version,
            newer,
            changes,
        })
    }

    /// Makes the next calls of a campaign begin with another version of its package. Calls under
    /// way stay on theirs. False when somebody else has moved it meanwhile, or it is no version of
    /// that package.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn move_to(&self, campaign: &Campaign, version: Uuid) -> Result<bool, StoreError> {
        let from = campaign.version_id;
        self.store
            .set_campaign_version(campaign.id, from, version)
            .await
    }
}
