//! Saving texts and saying how far they are. Nothing typed is lost, nothing of somebody else's is
//! written over, and only an act on a text says anything of it.

use std::collections::BTreeSet;

use trame_dsl::text::listing;
use unic_langid::LanguageIdentifier;

use super::message::{base_of, pronunciation_of, seen};
use super::{Bench, Opening, Translating, pen};
use crate::access::Person;
use crate::library::push::content_hash;
use crate::store::{FileChange, MessageEvent, StoreError};
use crate::translation::TERMS;
use crate::translation::source::{SourceText, parts};
use crate::translation::state::{Record, Stage};
use crate::translation::status::Status;
use crate::translation::written::{Author, Written, state_path, texts_path};

/// How often somebody else may be faster.
const TRIES: usize = 8;

/// What somebody sends of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Its texts, as she typed them.
    pub texts: Vec<SentText>,
    /// What she says of them.
    pub act: Act,
}

/// A text that somebody sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentText {
    /// Its id.
    pub id: String,
    /// What she typed; nothing removes it.
    pub typed: String,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    /// It is done: how many texts were changed, and how many something was said of.
    Done {
        /// Texts that say something else now.
        saved: usize,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The text.
    pub id: String,
    /// Why.
    pub why: Why,
}

/// Why a text was not saved. The words are those of `save-<code>`, or the fault's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Somebody else has changed it since: what it says now.
    Changed(Option<String>),
    /// The source has changed since: nobody has said anything of these words yet.
    Source,
    /// There is nothing to say something of.
    Empty,
    /// The file is such that writing this text would touch another.
    File,
    /// It cannot be read.
    Fault {
        /// Its code, which is also the id of its sentence.
        code: &'static str,
        /// What the sentence quotes.
        args: Vec<(&'static str, String)>,
    },
}

/// What is to be written.
struct Work<'b> {
    bench: &'b Bench,
    written: Written,
    /// Texts that say something else now.
    changed: BTreeSet<String>,
    /// Texts of which something is said.
    marked: Vec<(String, Stage)>,
    /// Texts that somebody else has changed and she has not.
    unseen: BTreeSet<String>,
    refused: Vec<Refusal>,
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
            let mut work = Work {
                bench: &bench,
                written,
                changed: BTreeSet::new(),
                marked: Vec::new(),
                unseen: BTreeSet::new(),
                refused: Vec::new(),
            };
            work.texts(message, &sent.texts);
            work.note(author);
            work.marks(sent, author);
            if !work.refused.is_empty() {
                return Ok(Saving::Refused(work.refused));
            }
            let events = work.events(self, person);
            if self.write(&bench, &work.written, &events, person).await? {
                return Ok(Saving::Done {
                    saved: work.changed.len(),
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
            let file = pen::write(&written.ftl, id, None, &[]);
            let (true, Some(file)) = (base_of(text.as_deref()) == base, file) else {
                return Ok(false);
            };
            written.ftl = file;
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

impl Work<'_> {
    fn source(&self, id: &str) -> Option<&SourceText> {
        self.bench.sources.get(id)
    }

    fn refuse(&mut self, id: &str, why: Why) {
        self.refused.push(Refusal {
            id: id.to_owned(),
            why,
        });
    }

    /// Takes the words that were sent.
    fn texts(&mut self, message: &str, sent: &[SentText]) {
        for text in sent {
            let own = parts(&text.id).0 == message && self.is_known(&text.id);
            if own {
                self.text(text);
            }
        }
        self.written.texts = listing::list(&self.written.ftl);
    }

    /// Whether an id is a text of the source, or the pronunciation of one.
    fn is_known(&self, id: &str) -> bool {
        let mut texts = self.bench.sources.texts.iter();
        self.source(id).is_some() || texts.any(|text| pronunciation_of(&text.id) == id)
    }

    fn text(&mut self, sent: &SentText) {
        let now = self.written.texts.get(&sent.id).cloned();
        let typed = if sent.typed.trim().is_empty() {
            None
        } else {
            match pen::read(&sent.typed) {
                Ok(typed) => Some(typed),
                // Words that somebody wrote elsewhere may be faulty; these she has not touched.
                Err(_) if base_of(Some(&sent.typed.replace("\r\n", "\n"))) == sent.base => return,
                Err(fault) => {
                    let (code, args) = (fault.code, fault.args);
                    return self.refuse(&sent.id, Why::Fault { code, args });
                }
            }
        };
        let text = typed.as_ref().map(|(_, text)| text.as_str());
        if text == now.as_deref() {
            return;
        }
        if base_of(text) == sent.base {
            self.unseen.insert(sent.id.clone());
            return;
        }
        if base_of(now.as_deref()) != sent.base {
            return self.refuse(&sent.id, Why::Changed(now));
        }
        let ftl = typed.as_ref().map(|(ftl, _)| ftl.as_str());
        let order = self.bench.sources.order_of(&self.written.catalog);
        match pen::write(&self.written.ftl, &sent.id, ftl, order) {
            Some(file) => {
                self.written.ftl = file;
                self.changed.insert(sent.id.clone());
            }
            None => self.refuse(&sent.id, Why::File),
        }
    }

    /// Notes what was saved, which clears no mark.
    fn note(&mut self, author: Author<'_>) {
        for id in &self.changed {
            match self.bench.sources.get(id) {
                Some(_) if !self.written.texts.contains_key(id) => {
                    self.written.state.records.remove(id);
                }
                Some(source) => self.written.saved(source, author),
                None => {}
            }
        }
    }

    /// Says what she says of her texts.
    fn marks(&mut self, sent: &Sent, author: Author<'_>) {
        let (stage, only) = match &sent.act {
            Act::Save => return,
            Act::Mark(stage) => (*stage, None),
            Act::MarkOne(stage, id) => (*stage, Some(id)),
        };
        for text in &sent.texts {
            if only.is_some_and(|only| *only != text.id) {
                continue;
            }
            let Some(source) = self.bench.sources.get(&text.id) else {
                continue;
            };
            let standing = self.written.standing(source);
            let is_there = standing.status != Status::Missing;
            // A message's button says nothing again of what stands well already.
            let stands = matches!(standing.status, Status::Fresh | Status::Reviewed)
                && standing.stage >= Some(stage)
                && stage != Stage::Draft;
            if only.is_none() && (!is_there || stands) {
                continue;
            }
            if !is_there {
                self.refuse(&text.id, Why::Empty);
            } else if seen(source) != text.seen {
                self.refuse(&text.id, Why::Source);
            } else if self.unseen.contains(&text.id) {
                let now = self.written.texts.get(&text.id).cloned();
                self.refuse(&text.id, Why::Changed(now));
            } else {
                self.mark(source, stage, author);
            }
        }
    }

    fn mark(&mut self, source: &SourceText, stage: Stage, author: Author<'_>) {
        let what = |record: Option<&Record>| {
            record.map(|record| {
                let hashes = (&record.source, &record.context, &record.text);
                (record.stage, format!("{hashes:?}"))
            })
        };
        let before = self.written.state.records.get(&source.id).cloned();
        self.written.mark(source, stage, author);
        let after = self.written.state.records.get(&source.id);
        if what(before.as_ref()) == what(after) {
            // Sent twice: it stays hers who said it first.
            if let Some(before) = before {
                self.written.state.records.insert(source.id.clone(), before);
            }
        } else {
            self.marked.push((source.id.clone(), stage));
        }
    }

    /// What was done, a line a text.
    fn events(&self, translating: &Translating<'_>, person: &Person) -> Vec<MessageEvent> {
        let event = |id: &str, action: &str| {
            let text = self.written.texts.get(id).map(String::as_str);
            let what = (self.written.catalog.as_str(), id, action);
            translating.done(
                person,
                &self.written.language,
                what,
                (text, self.source(id)),
            )
        };
        let marked = self.marked.iter();
        let marks = marked.map(|(id, stage)| event(id, stage.code()));
        let is_marked = |id: &String| self.marked.iter().any(|(marked, _)| marked == id);
        let saved = self.changed.iter().filter(|id| !is_marked(id)).map(|id| {
            let there = self.written.texts.contains_key(id);
            event(id, if there { "enregistre" } else { "retire" })
        });
        marks.chain(saved).collect()
    }
}
