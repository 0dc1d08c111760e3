//! What helps a translator while she writes: what was said elsewhere, and what the agente will see.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::{Bench, Translating};
use crate::library::files::Files;
use crate::store::StoreError;
use crate::translation::memory::Memory;
use crate::translation::memory::corpus::Marks;
use crate::translation::memory::shelf::Shelf;
use crate::translation::preview::Stage;

impl Translating<'_> {
    /// What the site's library says in a language, made again only when its files have changed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn memory(
        &self,
        memories: &Arc<Shelf>,
        language: &LanguageIdentifier,
    ) -> Result<Arc<Memory>, StoreError> {
        let rows = self.store.list_site_files().await?;
        let hashes = rows
            .iter()
            .filter_map(|row| Some((row.path.as_str(), row.hash.as_ref()?)));
        let marks = Marks::of(hashes, language);
        if let Some(memory) = memories.find(marks, language) {
            return Ok(memory);
        }
        let files: Files = self.store.read_site_files().await?.into_iter().collect();
        let (memories, language) = (Arc::clone(memories), language.clone());
        // The whole library is read: other requests are not kept waiting for it.
        let made = tokio::task::spawn_blocking(move || memories.make(marks, &files, &language));
        made.await.map_err(|_| StoreError::Closed)
    }
}

impl Bench {
    /// What its translations into a language are said on.
    #[must_use]
    pub fn stage<'a>(&'a self, language: &'a LanguageIdentifier) -> Stage<'a> {
        let compiled = self.package.compiled.as_ref();
        Stage {
            sources: &self.sources,
            published: &self.published,
            scenarios: compiled.map_or(&[], |compiled| &compiled.scenarios),
            language,
        }
    }
}
