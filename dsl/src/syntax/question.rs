//! `question` and `alerte`: the statements with options, and all that stands under them.

mod order;

use crate::syntax::builder::Builder;
use crate::syntax::codes;
use crate::syntax::keywords::Kind;
use crate::syntax::layout::Id;
use crate::syntax::parse::{Alerted, Asked, is_too_deep};
use crate::syntax::prose::Prose;
use crate::syntax::reader::{Reader, insertion};
use crate::syntax::tree::{Ident, Question, StatementKind, Text, TypeExpr};
use crate::syntax::words::{Role, same, split, trim};

impl Builder<'_, '_> {
    /// `question NAME : type, options`
    pub(super) fn question(&mut self, id: Id) -> Option<Question> {
        let item = self.layout.item(id);
        let (head, sound) = self.own(item, |reader, rest| {
            if is_too_deep(rest) {
                reader.too_deep(rest);
                return None;
            }
            let parts = Asked::read(rest);
            let name = reader.required_name(parts.name, rest, Role::Declared)?;
            Some((name, reader.typed(&parts)))
        });
        self.check_order(id);
        let (mut say, mut notes) = (Prose::default(), Prose::default());
        let (mut answers, mut checks, mut default) = (Vec::new(), Vec::new(), None);
        let mut sound = sound && self.is_whole(id);
        let ty = head.as_ref().map(|(_, (ty, _))| ty);
        self.begin_answers(id, ty.is_none_or(TypeExpr::defines_answers));
        for child in self.layout.children(id) {
            let line = self.layout.item(child);
            match line.kind {
                Kind::Said => say.add(self.reader, line.rest),
                Kind::Note => notes.add(self.reader, line.rest),
                Kind::Answer => {
                    let count = self.reader.count();
                    answers.extend(self.answer(child));
                    sound &= self.reader.count() == count;
                }
                Kind::Default => {
                    if default.is_some() {
                        self.reader.refuse(codes::DUPLICATE_DEFAULT, line.text);
                    }
                    default = Some(self.own(line, Reader::condition).0);
                }
                Kind::Require | Kind::Confirm => checks.push(self.check(child)),
                _ => self.lose(child),
            }
        }
        let (say, notes) = (say.finish(), notes.finish());
        if notes.lines.is_empty() {
            self.needs_text(id, &say, codes::MISSING_TEXT);
        }
        let (name, (ty, options)) = head?;
        self.declare(&name, sound);
        Some(Question {
            name,
            ty,
            options,
            say,
            notes,
            answers,
            default,
            checks,
        })
    }

    /// `alerte NAME vers SERVICE, priorité haute`
    pub(super) fn alert(&mut self, id: Id) -> Option<StatementKind> {
        let item = self.layout.item(id);
        let (head, sound) = self.own(item, Reader::alerted);
        let (say, notes) = self.texts(id);
        self.needs_note(id, &notes);
        let (name, service, high) = head?;
        self.declare(&name, sound);
        let Some(service) = service else {
            self.reader.declare_broken(&name.node);
            return None;
        };
        Some(StatementKind::Alert {
            name,
            service,
            high,
            say,
            notes,
        })
    }

    fn needs_note(&mut self, id: Id, notes: &Text) {
        if notes.lines.is_empty() && self.is_whole(id) {
            let item = self.layout.item(id);
            self.reader.refuse(codes::ALERT_WITHOUT_NOTE, item.text);
        }
    }
}

impl<'t> Reader<'t> {
    fn alerted(&mut self, rest: &'t str) -> Option<(Ident, Option<Ident>, bool)> {
        let parts = Alerted::read(rest);
        let name = self.required_name(parts.name, rest, Role::Declared)?;
        let Some(service) = parts.service else {
            self.refuse(codes::MISSING_SERVICE, rest);
            return Some((name, None, false));
        };
        let service = self.name(service, Role::Used);
        let mut high = false;
        if let Some(extra) = parts.extra {
            if priority(extra).is_some() {
                let fault = self.fault(codes::MISSING_COMMA, extra).with("found", extra);
                let at = service.span;
                self.report(insertion(fault, at, ","));
            } else {
                self.refuse(codes::EXTRA_WORDS, extra);
            }
        }
        for option in parts.options {
            match priority(option) {
                Some(priority) => high = priority,
                None => self.refuse(codes::BAD_PRIORITY, trim(option)),
            }
        }
        Some((name, Some(service), high))
    }
}

/// Whether a priority is high; `None` when it is not one.
fn priority(text: &str) -> Option<bool> {
    let words: Vec<&str> = split(text).collect();
    match words.as_slice() {
        [first, second] if same("priorité", first) && same("haute", second) => Some(true),
        [first, second] if same("priorité", first) && same("normale", second) => Some(false),
        _ => None,
    }
}
