//! Saving texts and saying how far they are. Nothing typed is lost, nothing of somebody else's is
//! written over, and only an act on a text says anything of it.

mod work;

use trame_dsl::diagnostic::Diagnostic;
use trame_dsl::text::document::Document;
use unic_langid::LanguageIdentifier;

use super::message::base_of;
use super::{Bench, Opening, Translating};
use crate::access::Person;
use crate::library::push::content_hash;
use crate::store::{FileChange, MessageEvent, StoreError};
use crate::translation::TERMS;
use crate::translation::state::Stage;
use crate::translation::written::{Author, Written, state_path, texts_path};
use work::Work;

pub(super) use work::unreadable;

/// How often somebody else may be faster.
const TRIES: usize = 8;

/// What somebody sends of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Its texts, as she typed them.
    pub texts: Vec<SentText>,
    /// What she says of them.
    pub act: Act,
    /// Whether she has read what is warned of.
    pub accepted: bool,
}

/// A text that somebody sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentText {
    /// Its id.
    pub id: String,
    /// What she typed; nothing removes it.
    pub typed: String,
    /// What she typed sentence by sentence, by key, where the text was shown so.
    pub sentences: Vec<(String, String)>,
    /// The hash of what it said when she opened it; empty for nothing.
    pub base: String,
    /// The source as she saw it; empty for a pronunciation.
    pub seen: String,
}

/// What somebody says with her texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Nothing: they are kept, and no mark is cleared.
    Save,
    /// That stage, of all the message's texts.
    Mark(Stage),
    /// That stage, of one text.
    MarkOne(Stage, String),
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Saving {
    /// It is done: how many texts were changed, and how many something was said of.
    Done {
        /// Texts that say something else now.
        saved: usize,
        /// Those of them that say nothing any more.
        removed: usize,
        /// Texts of which something was said that was not known.
        marked: usize,
    },
    /// Nothing was done, for these reasons.
    Refused(Vec<Refusal>),
    /// There is no such message any more.
    Gone,
    /// What is known of the language's texts cannot be read: nothing may be written over it.
    Unreadable,
}

/// Why a text was not saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The text.
    pub id: String,
    /// Why.
    pub why: Why,
}

/// Why a text was not saved. The words are those of `save-<code>`, or the fault's own.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// Somebody else has changed it since: what it says now.
    Changed(Option<String>),
    /// The source has changed since: nobody has said anything of these words yet.
    Source,
    /// There is nothing to say something of.
    Empty,
    /// One of its sentences is empty: its key.
    Blank(String),
    /// The file is such that writing this text would touch another.
    File,
    /// Something is wrong with it, or warned of and not read yet.
    Fault(Box<Diagnostic>),
}

impl Translating<'_> {
    /// Saves what somebody sends of a message, and says what she says of it.
    ///
    /// # Errors
    /// When the database fails. Nothing has changed then.
    pub async fn save(
        &self,
        person: &Person,
        day: &str,
        (package, language, message): (&str, &LanguageIdentifier, &str),
        sent: &Sent,
    ) -> Result<Saving, StoreError> {
        let author = Author {
            name: &person.name,
            day,
        };
        for _ in 0..TRIES {
            let Opening::Bench(bench) = self.open(package).await? else {
                return Ok(Saving::Gone);
            };
            let Some(catalog) = bench.catalog_of(message) else {
                return Ok(Saving::Gone);
            };
            let Ok(written) = Written::read(&bench.files, catalog, language) else {
                return Ok(Saving::Unreadable);
            };
            let work = match Work::of(&bench, written, message, sent, author) {
                Ok(work) => work,
                Err(refused) => return Ok(Saving::Refused(refused)),
            };
            let events = work.events(self, person);
            if self.write(&bench, &work.written, &events, person).await? {
                let texts = &work.written.texts;
                let said = work.changed.iter().filter(|id| texts.contains_key(*id));
                return Ok(Saving::Done {
                    saved: work.changed.len(),
                    removed: work.changed.len() - said.count(),
                    marked: work.marked.len(),
                });
            }
        }
        Err(StoreError::Closed)
    }

    /// Removes a text that the source does not have any more; false when it does, or when the text is
    /// not the one that was shown.
    ///
    /// # Errors
    /// When the database fails. Nothing has changed then.
    pub async fn remove_obsolete(
        &self,
        person: &Person,
        (package, language): (&str, &LanguageIdentifier),
        id: &str,
        base: &str,
    ) -> Result<bool, StoreError> {
        for _ in 0..TRIES {
            let Opening::Bench(bench) = self.open(package).await? else {
                return Ok(false);
            };
            let mut progress = bench.progress(language);
            let written = progress.written.values_mut().find(|written| {
                let own = written.catalog != TERMS;
                own && written.obsolete(&bench.sources).contains(&id)
            });
            let Some(written) = written else {
                return Ok(false);
            };
            let text = written.texts.remove(id);
            if base_of(text.as_deref()) != base || !written.legible {
                return Ok(false);
            }
            let mut file = Document::read(written.ftl.as_str());
            file.remove(id);
            file.text().clone_into(&mut written.ftl);
            written.state.records.remove(id);
            let what = (written.catalog.as_str(), id, "retire");
            let event = self.done(person, language, what, (text.as_deref(), None));
            if self.write(&bench, written, &[event], person).await? {
                return Ok(true);
            }
        }
        Err(StoreError::Closed)
    }

    /// Writes the files of a catalog in a language, with what was done; false when one had changed
    /// meanwhile.
    async fn write(
        &self,
        bench: &Bench,
        written: &Written,
        events: &[MessageEvent],
        person: &Person,
    ) -> Result<bool, StoreError> {
        if events.is_empty() {
            return Ok(true);
        }
        let contents = [
            (
                texts_path(&written.catalog, &written.language),
                written.ftl.clone(),
            ),
            (
                state_path(&written.catalog, &written.language),
                written.state.write(),
            ),
        ];
        let changes = self.changes(bench, contents.into()).await?;
        let now = self.clock.now();
        self.store
            .update_translations(&changes, events, now, Some(person.id))
            .await
    }

    /// The changes that give files these contents; none for those that have them.
    pub(super) async fn changes(
        &self,
        bench: &Bench,
        contents: Vec<(String, String)>,
    ) -> Result<Vec<FileChange>, StoreError> {
        let rows = self.store.list_site_files().await?;
        let pushed = |path: &str| {
            let row = rows.iter().find(|row| row.path == path);
            row.and_then(|row| row.pushed_hash.clone())
        };
        let changes = contents.into_iter().filter_map(|(path, text)| {
            let before = bench.files.get(&path);
            if before.unwrap_or_default() == text.as_bytes() {
                return None;
            }
            Some(FileChange {
                was: before.map(content_hash),
                pushed: pushed(&path),
                becomes: Some((content_hash(text.as_bytes()), text.into_bytes())),
                path,
            })
        });
        Ok(changes.collect())
    }
}

impl Bench {
    /// The catalog of a message; `None` when the source does not have it.
    #[must_use]
    pub fn catalog_of(&self, message: &str) -> Option<&str> {
        let mut texts = self.sources.texts.iter();
        let text = texts.find(|text| text.message() == message)?;
        Some(&text.catalog)
    }
}
