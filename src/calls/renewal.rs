//! What the next calls of a campaign begin with: the version that it runs, and the translations of
//! its very words as they stand today. A call under way stays on the texts it began with.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use super::{CallError, Calls, engine};
use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::publish::Published;
use crate::library::site::texts_of;
use crate::store::{Campaign, Uuid, Version};
use crate::translation::renewal::{may_renew, renewed};
use crate::translation::source::Sources;

/// A version in its renewed form.
#[derive(Clone)]
pub(super) struct Renewed {
    /// The files of translations that it was renewed from, by content.
    from: BTreeMap<String, Option<String>>,
    edition: Arc<Published>,
}

impl Calls {
    /// What the next calls of a campaign begin with.
    ///
    /// # Errors
    /// When it was never given a version, or the database fails.
    pub async fn edition_of(&self, campaign: &Campaign) -> Result<Arc<Published>, CallError> {
        let unpublished = || CallError::Unusable(format!("{}: no version", campaign.title));
        let id = campaign.version_id.ok_or_else(unpublished)?;
        let version = self.store.find_version(id).await?;
        let version = version.ok_or_else(unpublished)?;
        let published = self.edition(&version.script_hash, &version.texts).await?;
        let speaks = |path: &str| {
            let language = texts_of(path).map(|(language, _)| language);
            let mut languages = published.languages.iter().skip(1);
            languages.any(|texts| Some(texts.language.to_string().as_str()) == language)
        };
        let rows = self.store.list_site_files().await?.into_iter();
        let from: BTreeMap<String, Option<String>> = rows
            .filter(|row| speaks(&row.path))
            .map(|row| (row.path, row.hash))
            .collect();
        if let Some(known) = self.known(version.id).filter(|known| known.from == from) {
            return Ok(known.edition);
        }
        let edition = self.renew(&version, &published, &speaks).await?;
        let renewed = Renewed {
            from,
            edition: Arc::clone(&edition),
        };
        let mut all = self.renewed.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(version.id, renewed);
        Ok(edition)
    }

    fn known(&self, version: Uuid) -> Option<Renewed> {
        let all = self.renewed.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&version).cloned()
    }

    /// The version with today's translations, from the version itself: a correction that was taken
    /// back leaves no trace.
    async fn renew(
        &self,
        version: &Version,
        published: &Arc<Published>,
        speaks: &(dyn Fn(&str) -> bool + Sync),
    ) -> Result<Arc<Published>, CallError> {
        let mut today = self.store.read_site_files().await?;
        today.retain(|(path, _)| speaks(path));
        // Most often nobody has vouched for anything: then the version is not even read again.
        if !today.iter().any(|(_, contents)| may_renew(contents)) {
            return Ok(Arc::clone(published));
        }
        let files = self.store.read_version_files(version.id).await?;
        let package = Package::build(&version.package, &files.into_iter().collect());
        // Another version of the program may read the same files otherwise: then nothing is renewed.
        let sources =
            Sources::of(&package).filter(|sources| sources.script.hash == version.script_hash);
        let Some(sources) = sources else {
            return Ok(Arc::clone(published));
        };
        let today: Files = today.into_iter().collect();
        let texts = renewed(published, &sources, &today, package.allows_drafts());
        let edition = Published::new(Arc::clone(&published.script), texts);
        let hashes = edition.text_hashes();
        if hashes != version.texts {
            let sets = engine::text_sets(&edition);
            let now = self.clock.now();
            self.store.publish(&edition.script, &sets, now).await?;
        }
        self.edition(&version.script_hash, &hashes).await
    }
}
