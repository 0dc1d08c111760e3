//! Changes of the source's words that change nothing of what they say: its author says so, and the
//! translations made from the words before stay good.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Bench, Opening, Translating};
use crate::access::Person;
use crate::store::StoreError;
use crate::translation::progress::all;
use crate::translation::status::Status;
use crate::translation::written::state_path;

/// How often somebody else may be faster.
const TRIES: usize = 8;

/// A text of the source whose words have changed since it was translated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reworded {
    /// Its id.
    pub id: String,
    /// The hash of the words that it was translated from, and what they were where that is known.
    pub was: (String, Option<String>),
    /// The hash of today's words, and what they are.
    pub now: (String, String),
    /// The languages whose translation is of the words before.
    pub languages: Vec<String>,
}

/// A change that somebody says is of its spelling only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// The text.
    pub id: String,
    /// The hash of the words before.
    pub was: String,
    /// The hash of the words after.
    pub now: String,
}

impl Declared {
    /// Reads what a form says: the text and the two hashes.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let mut words = word.split(' ').map(str::to_owned);
        Some(Self {
            id: words.next()?,
            was: words.next()?,
            now: words.next()?,
        })
    }
}

impl Translating<'_> {
    /// The texts of a package whose words have changed since they were translated.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn reworded(&self, bench: &Bench) -> Result<Vec<Reworded>, StoreError> {
        let mut found: Vec<Reworded> = Vec::new();
        let mut index: BTreeMap<(String, String), usize> = BTreeMap::new();
        for progress in all(&bench.sources, &bench.files) {
            for text in &progress.texts {
                let source = text.source;
                let written = progress.written.get(&source.catalog);
                let record = written.and_then(|written| written.state.records.get(&source.id));
                let Some(record) = record.filter(|_| text.standing.status == Status::Stale) else {
                    continue;
                };
                let key = (source.id.clone(), record.source.clone());
                let at = *index.entry(key).or_insert_with(|| {
                    found.push(Reworded {
                        id: source.id.clone(),
                        was: (record.source.clone(), None),
                        now: (source.hash.clone(), source.text.clone()),
                        languages: Vec::new(),
                    });
                    found.len() - 1
                });
                found[at].languages.push(progress.language.to_string());
            }
        }
        for one in &mut found {
            let Some(catalog) = bench.sources.get(&one.id).map(|source| &source.catalog) else {
                continue;
            };
            let (hash, words) = &mut one.was;
            *words = self.store.find_source(catalog, &one.id, hash).await?;
        }
        Ok(found)
    }

    /// Says of changes that they are of the spelling only, in every language at once. How many
    /// translations stay good by it; `None` when there is no such package.
    ///
    /// # Errors
    /// When the database fails. Nothing has changed then.
    pub async fn declare_spelling(
        &self,
        person: &Person,
        package: &str,
        declared: &[Declared],
    ) -> Result<Option<usize>, StoreError> {
        for _ in 0..TRIES {
            let Opening::Bench(bench) = self.open(package).await? else {
                return Ok(None);
            };
            let (mut contents, mut events) = (Vec::new(), Vec::new());
            for mut progress in all(&bench.sources, &bench.files) {
                for (catalog, written) in &mut progress.written {
                    let mut touched = false;
                    for one in declared {
                        let source = bench.sources.get(&one.id);
                        let source = source
                            .filter(|source| source.catalog == *catalog && source.hash == one.now);
                        let Some(source) = source else { continue };
                        if written.spelling(source, &one.was) {
                            touched = true;
                            let what = (catalog.as_str(), one.id.as_str(), "orthographe");
                            let text = written.texts.get(&one.id).map(String::as_str);
                            let language = &progress.language;
                            events.push(self.done(person, language, what, (text, Some(source))));
                        }
                    }
                    if touched {
                        let path = state_path(catalog, &progress.language);
                        contents.push((path, written.state.write()));
                    }
                }
            }
            let changes = self.changes(&bench, contents).await?;
            let now = self.clock.now();
            let by = Some(person.id);
            if self
                .store
                .update_translations(&changes, &events, now, by)
                .await?
            {
                return Ok(Some(events.len()));
            }
        }
        Err(StoreError::Closed)
    }
}
