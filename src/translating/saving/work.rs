//! What one sending changes: in the texts, in what is known of them, and in the history.

use std::collections::BTreeSet;

use trame_dsl::diagnostic::{Diagnostic, Severity};
use trame_dsl::span::Span;
use trame_dsl::text::document::Document;
use trame_dsl::text::{PatternFault, listing};

use super::{Act, Refusal, Sent, SentText, Why};
use crate::access::Person;
use crate::store::MessageEvent;
use crate::translating::checking::Checker;
use crate::translating::message::{base_of, pronunciation_of, seen};
use crate::translating::variants::join;
use crate::translating::{Bench, Translating};
use crate::translation::source::{SourceText, parts};
use crate::translation::state::{Record, Stage};
use crate::translation::status::Status;
use crate::translation::written::{Author, Written};

/// What is to be written.
pub(super) struct Work<'b> {
    bench: &'b Bench,
    pub(super) written: Written,
    /// Texts that say something else now.
    pub(super) changed: BTreeSet<String>,
    /// Texts of which something is said.
    pub(super) marked: Vec<(String, Stage)>,
    /// Texts that somebody else has changed and she has not.
    unseen: BTreeSet<String>,
    refused: Vec<Refusal>,
}

impl<'b> Work<'b> {
    /// Does what was sent, in memory.
    ///
    /// # Errors
    /// Why nothing of it is to be written.
    pub(super) fn of(
        bench: &'b Bench,
        written: Written,
        message: &str,
        sent: &Sent,
        author: Author<'_>,
    ) -> Result<Self, Vec<Refusal>> {
        let mut work = Self {
            bench,
            written,
            changed: BTreeSet::new(),
            marked: Vec::new(),
            unseen: BTreeSet::new(),
            refused: Vec::new(),
        };
        work.texts(message, &sent.texts);
        work.note(author);
        work.marks(sent, author);
        work.check(sent.accepted);
        if work.refused.is_empty() {
            Ok(work)
        } else {
            Err(work.refused)
        }
    }

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
        let typed = match self.typed(sent, now.as_deref()) {
            Ok(typed) => typed,
            Err(why) => return self.refuse(&sent.id, why),
        };
        let typed = typed.trim_matches('\n');
        // Words that somebody wrote elsewhere may be faulty; these she has not touched.
        let untouched = base_of(Some(typed)) == sent.base;
        let text = match canonical(typed) {
            Ok(text) => text,
            Err(_) if untouched => return,
            Err(fault) => return self.refuse(&sent.id, unreadable(fault)),
        };
        if text == now {
            return;
        }
        if base_of(text.as_deref()) == sent.base {
            self.unseen.insert(sent.id.clone());
            return;
        }
        if base_of(now.as_deref()) != sent.base {
            return self.refuse(&sent.id, Why::Changed(now));
        }
        self.put(&sent.id, text.as_deref());
    }

    /// What she typed of a text, in one.
    fn typed(&self, sent: &SentText, now: Option<&str>) -> Result<String, Why> {
        match self.source(&sent.id).filter(|_| !sent.sentences.is_empty()) {
            None => Ok(sent.typed.replace("\r\n", "\n")),
            Some(source) => {
                let joined = join(source, now, &self.written.language, &sent.sentences);
                joined.map(Option::unwrap_or_default)
            }
        }
    }

    /// Writes a text into the file, or removes it.
    fn put(&mut self, id: &str, text: Option<&str>) {
        let order = self.bench.sources.order_of(&self.written.catalog);
        let mut file = Document::read(self.written.ftl.as_str());
        let done = if let Some(text) = text {
            file.set(id, text, order)
        } else {
            file.remove(id);
            Ok(())
        };
        match done {
            Ok(()) if self.written.legible && is_sound(&self.written.ftl, file.text(), id) => {
                file.text().clone_into(&mut self.written.ftl);
                self.changed.insert(id.to_owned());
            }
            Ok(()) => self.refuse(id, Why::File),
            Err(fault) => self.refuse(id, unreadable(fault)),
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

    /// Holds what is changed, or said to be good, against its source: errors keep it from being saved,
    /// and so does what is warned of until she has read it.
    fn check(&mut self, accepted: bool) {
        let marked = self.marked.iter().map(|(id, _)| id);
        let ids: BTreeSet<String> = self.changed.iter().chain(marked).cloned().collect();
        if ids.is_empty() {
            return;
        }
        let checker = Checker::of(self.bench, &self.written.language);
        for id in ids {
            let Some(text) = self.written.texts.get(&id).cloned() else {
                continue;
            };
            for fault in checker.faults(&id, &text) {
                if !accepted || fault.severity == Severity::Error {
                    self.refuse(&id, Why::Fault(Box::new(fault)));
                }
            }
        }
    }

    /// What was done, a line a text.
    pub(super) fn events(
        &self,
        translating: &Translating<'_>,
        person: &Person,
    ) -> Vec<MessageEvent> {
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

/// What was typed, as the listing of a file's texts would have it; `None` for nothing.
fn canonical(typed: &str) -> Result<Option<String>, PatternFault> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let mut alone = Document::default();
    alone.set::<&str>("m", typed, &[])?;
    Ok(alone.get("m").map(|written| written.text))
}

/// A text that cannot be read.
pub(in crate::translating) fn unreadable(fault: PatternFault) -> Why {
    let fault = Diagnostic {
        args: fault.args,
        ..Diagnostic::error(fault.code, Span::default())
    };
    Why::Fault(Box::new(fault))
}

/// Whether nothing but that text is another.
fn is_sound(before: &str, after: &str, id: &str) -> bool {
    let (mut before, mut after) = (listing::list(before), listing::list(after));
    before.remove(id);
    after.remove(id);
    before == after
}
