//! Memories that were made, kept until what they are made of changes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use unic_langid::LanguageIdentifier;

use super::Memory;
use super::corpus::{Corpus, mark_of_language, mark_of_sources};
use crate::library::files::Files;

/// The memories of a site: its source texts once, and for each language its translations.
#[derive(Default)]
pub struct Shelf {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    corpus: Option<(u64, Arc<Corpus>)>,
    memories: HashMap<LanguageIdentifier, (u64, u64, Arc<Memory>)>,
}

impl Shelf {
    /// The memory of a language. When a translation was saved, its language alone is read again.
    #[must_use]
    pub fn memory(&self, files: &Files, language: &LanguageIdentifier) -> Arc<Memory> {
        let (sources, texts) = (mark_of_sources(files), mark_of_language(files, language));
        let corpus = {
            let kept = self.lock();
            match kept.memories.get(language) {
                Some((one, other, memory)) if (*one, *other) == (sources, texts) => {
                    return Arc::clone(memory);
                }
                _ => {}
            }
            let corpus = kept.corpus.as_ref().filter(|(mark, _)| *mark == sources);
            corpus.map(|(_, corpus)| Arc::clone(corpus))
        };
        // Nobody waits for a lock while the library is read; two who ask at once both read it.
        let corpus = corpus.unwrap_or_else(|| Arc::new(Corpus::of(files)));
        let memory = Arc::new(Memory::of(&corpus, files, language));
        let mut kept = self.lock();
        kept.corpus = Some((sources, corpus));
        kept.memories
            .insert(language.clone(), (sources, texts, Arc::clone(&memory)));
        memory
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
