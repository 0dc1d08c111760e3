//! The order of the lines under a question, and the move that restores it.

use crate::diagnostic::{Certainty, Fix};
use crate::span::Span;
use crate::syntax::builder::Builder;
use crate::syntax::codes;
use crate::syntax::keywords::Kind;
use crate::syntax::layout::Id;

/// The order of the lines under a question.
fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Said => 0,
        Kind::Note => 1,
        Kind::Answer => 2,
        Kind::Default => 3,
        _ => 4,
    }
}

impl Builder<'_, '_> {
    /// Reports the first line of each run that stands too low.
    pub(super) fn check_order(&mut self, question: Id) {
        let ordered = |id: &Id| {
            let item = self.layout.item(*id);
            item.kind != Kind::Unknown && !item.is_stray()
        };
        let lines = || self.layout.children(question).filter(ordered);
        if lines().is_sorted_by_key(|id| rank(self.layout.item(id).kind)) {
            return;
        }
        let lines: Vec<Id> = lines().collect();
        let mut highest: Option<Kind> = None;
        let mut reported = None;
        for (at, id) in lines.iter().enumerate() {
            let line = self.layout.item(*id);
            let late = highest.is_some_and(|highest| rank(line.kind) < rank(highest));
            if late && reported != Some(line.kind) {
                let after = highest.map_or("", Kind::word);
                let fault = self.reader.fault(codes::WRONG_ORDER, line.text);
                let fault = fault.with("found", line.kind.word()).with("after", after);
                let fix = self.moved_up(question, &lines, at);
                self.reader.report(match fix {
                    Some(fix) => fault.with_fix(fix),
                    None => fault,
                });
            }
            reported = late.then_some(line.kind);
            if !late {
                highest = Some(line.kind);
            }
        }
    }

    /// The run of lines that begins at `at`, moved before the first line that should follow it.
    fn moved_up(&self, question: Id, lines: &[Id], at: usize) -> Option<Fix> {
        let kind = |id: &Id| self.layout.item(*id).kind;
        let moved = kind(lines.get(at)?);
        let above = lines.get(..at)?;
        let first = above.iter().find(|id| rank(kind(id)) > rank(moved))?;
        let run = lines.get(at..)?.iter().take_while(|id| kind(id) == moved);
        let last = self.layout.last_of(*run.last()?);
        // A line of something else in between means that more than the order is wrong.
        if !self.layout.all_under(question, *first, last) {
            return None;
        }
        let last = self.layout.item(last);
        let (start, middle) = (self.line_start(*first), self.line_start(lines[at]));
        let end = self.reader.span(last.text).end;
        let place = |from: u32, to: u32| Span {
            start: from,
            end: to,
            ..self.reader.span(last.text)
        };
        let stays = self.reader.slice(place(start, middle));
        let goes = self.reader.slice(place(middle, end));
        let kept = stays.trim_end_matches(['\n', '\r']);
        let newline = stays.get(kept.len()..)?;
        // Between two runs of one kind, the author may have meant something else.
        let certainty = if above.iter().any(|id| kind(id) == moved) {
            Certainty::Likely
        } else {
            Certainty::Sure
        };
        Some(Fix {
            span: place(start, end),
            text: format!("{goes}{newline}{kept}"),
            certainty,
        })
    }

    /// Where the line itself begins, with its indentation.
    fn line_start(&self, id: Id) -> u32 {
        let item = self.layout.item(id);
        let text = self.reader.span(item.text).start;
        let before = self.reader.slice(Span {
            start: 0,
            end: text,
            ..self.reader.span(item.text)
        });
        before
            .rfind('\n')
            .map_or(text, |at| crate::span::offset(at + 1))
    }
}
