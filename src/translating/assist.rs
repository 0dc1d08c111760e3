//! What helps a translator while she writes: what was said elsewhere, and what the agente will see.

use std::sync::Arc;

use trame_dsl::text::compare::{self, Fault, Original, Source, Target, variables};
use unic_langid::LanguageIdentifier;

use super::{Bench, Translating};
use crate::library::files::Files;
use crate::store::StoreError;
use crate::translation::memory::Memory;
use crate::translation::memory::corpus::Marks;
use crate::translation::memory::shelf::Shelf;
use crate::translation::preview::Stage;
use crate::translation::source::{Audience, SourceText};

impl Translating<'_> {
    /// What the site's library says in a language, made again only when its files have changed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn memory(
        &self,
        shelf: &Arc<Shelf>,
        language: &LanguageIdentifier,
    ) -> Result<Arc<Memory>, StoreError> {
        let rows = self.store.list_site_files().await?;
        let hashes = rows
            .iter()
            .filter_map(|row| Some((row.path.as_str(), row.hash.as_ref()?)));
        let marks = Marks::of(hashes, language);
        if let Some(memory) = shelf.find(marks, language) {
            return Ok(memory);
        }
        let files: Files = self.store.read_site_files().await?.into_iter().collect();
        let (shelf, language) = (Arc::clone(shelf), language.clone());
        // The whole library is read: other requests are not kept waiting for it.
        let made = tokio::task::spawn_blocking(move || shelf.make(marks, &files, &language));
        made.await.map_err(|_| StoreError::Closed)
    }
}

impl Bench {
    /// What is wrong with texts as they are typed, one list for each. Lengths are not compared: a
    /// sentence that is half written is short.
    #[must_use]
    pub fn faults(
        &self,
        language: &LanguageIdentifier,
        typed: &[(&SourceText, &str)],
    ) -> Vec<Vec<Fault>> {
        let terms = self.sources.texts.iter();
        let terms = terms.filter(|text| text.id.starts_with('-'));
        let own = typed.iter().map(|(source, _)| *source);
        let originals = own.chain(terms).map(|source| Original {
            catalog: &source.catalog,
            id: &source.id,
            text: &source.text,
            spoken: source.audience == Audience::Person,
        });
        let variables = variables(&self.published.script);
        let source = Source::new(self.source().clone(), None, variables, originals);
        let texts = self.published.languages.iter();
        let files = texts
            .filter(|texts| texts.language == *language)
            .map(|texts| &*texts.ftl);
        let target = Target::new(language.clone(), None, files);
        let held = typed.iter().map(|(original, text)| {
            if text.trim().is_empty() {
                // Nothing is written yet: that is a state, and no fault.
                return Vec::new();
            }
            compare::text(&original.id, text, &source, &target)
        });
        held.collect()
    }

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
