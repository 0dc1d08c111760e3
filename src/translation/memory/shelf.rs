//! Memories that were made, kept until what they are made of changes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use unic_langid::LanguageIdentifier;

use super::Memory;
use super::corpus::{Corpus, Marks};
use crate::library::files::Files;

/// The memories of a site: its source texts once, and for each language its translations.
#[derive(Default)]
pub struct Shelf {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    corpus: Option<(u64, Arc<Corpus>)>,
    memories: HashMap<LanguageIdentifier, (Marks, Arc<Memory>)>,
}

impl Shelf {
    /// The memory of a language, when it was made of what has these marks.
    #[must_use]
    pub fn find(&self, marks: Marks, language: &LanguageIdentifier) -> Option<Arc<Memory>> {
        let kept = self.lock();
        let (made, memory) = kept.memories.get(language)?;
        (*made == marks).then(|| Arc::clone(memory))
    }

    /// Makes it of files that have these marks. When translations were saved, their language alone is
    /// read again.
    #[must_use]
    pub fn make(&self, marks: Marks, files: &Files, language: &LanguageIdentifier) -> Arc<Memory> {
        let corpus = {
            let kept = self.lock();
            let corpus = kept.corpus.as_ref();
            let corpus = corpus.filter(|(made, _)| *made == marks.sources);
            corpus.map(|(_, corpus)| Arc::clone(corpus))
        };
        // Nobody waits for the lock while the library is read; two who ask at once both read it.
        let corpus = corpus.unwrap_or_else(|| Arc::new(Corpus::of(files)));
        let memory = Arc::new(Memory::of(&corpus, files, language));
        let mut kept = self.lock();
        kept.corpus = Some((marks.sources, corpus));
        let made = (marks, Arc::clone(&memory));
        kept.memories.insert(language.clone(), made);
        memory
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
