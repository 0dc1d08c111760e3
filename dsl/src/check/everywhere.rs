//! What stands at top level and is known everywhere: données, phrases, objections.

use super::state::{Checker, Place};
use crate::diagnostic::Diagnostic;
use crate::span::FileId;
use crate::syntax::tree::{self, Block, Rebuttal};

impl Checker<'_> {
    /// Labels of a donnée.
    pub fn field(&mut self, field: &tree::Field, place: &Place) {
        let labels = self.plain_answers(&field.answers, place);
        // Where two files declare it, the including script's labels count.
        let counts = self
            .symbols
            .get(&field.name.node)
            .is_some_and(|symbol| symbol.span.file == place.file);
        if counts {
            self.add_entry(place, &field.name.node, "donnée", None, labels);
        }
    }

    /// Phrases come first, since any text may quote them; one may quote those before it.
    pub fn lower_phrases(&mut self, blocks: &[(FileId, &Block)]) {
        for (file, block) in blocks {
            let Block::Phrase(phrase) = block else {
                continue;
            };
            let place = Place::top(*file);
            let name = &phrase.name.node;
            if phrase.say.lines.is_empty() {
                if *file == self.program.main {
                    self.report(Diagnostic::error("phrase-without-text", phrase.name.span));
                }
                self.open_phrases.push(phrase.name.clone());
                continue;
            }
            let before = self.reads.len();
            let pattern = self.pattern(&phrase.say.lines, &place);
            // What a phrase reads is read where it is quoted.
            let reads = self.reads.drain(before..).map(|read| read.var).collect();
            let given = self.phrases.entry(name.clone()).or_default();
            if !given.given || *file == self.program.main {
                given.given = true;
                given.reads = reads;
                self.add_entry(&place, name, "phrase", pattern, Vec::new());
            }
        }
        for name in std::mem::take(&mut self.open_phrases) {
            if name.span.file != self.program.main
                && !self.phrases.get(&name.node).is_some_and(|one| one.given)
            {
                self.report(
                    Diagnostic::error("phrase-not-given", name.span).with("name", &name.node),
                );
            }
        }
    }

    /// An objection, wherever it stands.
    pub fn rebuttal(&mut self, rebuttal: &Rebuttal, place: &Place) {
        let say = self.pattern(&rebuttal.say.lines, place);
        let mut attributes = Vec::new();
        let title = self.pattern(std::slice::from_ref(&rebuttal.title), place);
        attributes.extend(title.map(|title| ("titre".to_owned(), title)));
        let notes = self.pattern(&rebuttal.notes.lines, place);
        attributes.extend(notes.map(|notes| ("note".to_owned(), notes)));
        self.add_entry(place, &rebuttal.name.node, "objection", say, attributes);
    }
}
