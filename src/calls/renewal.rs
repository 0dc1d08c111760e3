//! What the next calls of a campaign begin with: the version that it runs, and the translations of
//! its very words as they stand today. A call under way stays on the texts it began with.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use super::{CallError, Calls, engine};
use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::publish::Published;
use crate::store::{Campaign, Uuid, Version};
use crate::translation::renewal::{paths, renewed};
use crate::translation::source::Sources;

/// A version in its renewed form.
pub(super) struct Renewed {
    /// What the version was made of; `None` when its files do not read as they did.
    made_of: Option<MadeOf>,
    /// The files that it was renewed from, by content.
    from: BTreeMap<String, Option<String>>,
    edition: Arc<Published>,
}

/// What a version was made of.
struct MadeOf {
    sources: Sources,
    drafts: bool,
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
        let known = match self.take_renewed(version.id) {
            Some(known) => known,
            None => self.first_form(&version).await?,
        };
        let renewed = self.renew(&version, known).await?;
        let edition = Arc::clone(&renewed.edition);
        let mut all = self.renewed.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(version.id, renewed);
        Ok(edition)
    }

    fn take_renewed(&self, version: Uuid) -> Option<Renewed> {
        let mut all = self.renewed.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(&version)
    }

    /// A version as it was published.
    async fn first_form(&self, version: &Version) -> Result<Renewed, CallError> {
        let edition = self.edition(&version.script_hash, &version.texts).await?;
        let files = self.store.read_version_files(version.id).await?;
        let files: Files = files.into_iter().collect();
        let package = Package::build(&version.package, &files);
        let drafts = package.allows_drafts();
        // Another version of the program may read the same files otherwise: then nothing is renewed.
        let sources =
            Sources::of(&package).filter(|sources| sources.script.hash == version.script_hash);
        Ok(Renewed {
            made_of: sources.map(|sources| MadeOf { sources, drafts }),
            from: BTreeMap::new(),
            edition,
        })
    }

    /// The version with today's translations; nothing is read when no file has changed.
    async fn renew(&self, version: &Version, known: Renewed) -> Result<Renewed, CallError> {
        let Some(made_of) = &known.made_of else {
            return Ok(known);
        };
        let languages = known.edition.languages.iter();
        let wanted: Vec<String> = languages
            .flat_map(|texts| paths(&made_of.sources, &texts.language))
            .collect();
        let rows = self.store.list_site_files().await?;
        let from: BTreeMap<String, Option<String>> = rows
            .into_iter()
            .filter(|row| wanted.contains(&row.path))
            .map(|row| (row.path, row.hash))
            .collect();
        if from == known.from {
            return Ok(known);
        }
        let files: Files = self.store.read_site_files().await?.into_iter().collect();
        // From the version itself: a correction that was taken back leaves no trace.
        let published = self.edition(&version.script_hash, &version.texts).await?;
        let texts = renewed(&published, &made_of.sources, &files, made_of.drafts);
        let edition = Published::new(Arc::clone(&published.script), texts);
        let hashes = edition.text_hashes();
        if hashes != version.texts {
            let sets = engine::text_sets(&edition);
            let now = self.clock.now();
            self.store.publish(&edition.script, &sets, now).await?;
        }
        Ok(Renewed {
            edition: self.edition(&version.script_hash, &hashes).await?,
            from,
            ..known
        })
    }
}
