//! Answers: `- code : label [marks] -> target`.

mod code;
pub(super) mod tail;

use crate::diagnostic::Diagnostic;
use crate::name::{NOT_CODES, Name, is_name};
use crate::syntax::builder::Builder;
use crate::syntax::codes;
use crate::syntax::keywords::Kind;
use crate::syntax::layout::{Id, Item};
use crate::syntax::reader::Reader;
use crate::syntax::tree::{AnswerCode, AnswerLine, Line, Text};
use crate::syntax::words::trim;

/// A line cut into what precedes its first colon and what follows, marks and target apart.
struct Cut<'t> {
    code: &'t str,
    /// What follows the colon, if there is one.
    after: Option<&'t str>,
    /// Marks and target of a line without a colon.
    tail: &'t str,
}

/// The answers of one question or list, as far as a new code must know them.
#[derive(Default)]
pub(super) struct Siblings<'t> {
    /// Whether its lines define its answers, rather than mark those of a list.
    defined: bool,
    /// Codes that are written.
    written: Vec<&'t str>,
    /// Codes that were proposed.
    proposed: Vec<String>,
}

impl Builder<'_, '_> {
    /// Notes the codes of the answers under a line, before any is read.
    pub(super) fn begin_answers(&mut self, id: Id, defined: bool) {
        let lines = self
            .layout
            .children(id)
            .map(|child| self.layout.item(child));
        let codes = lines
            .filter(|line| line.kind == Kind::Answer)
            .map(|line| cut(line.rest).code);
        let siblings = &mut self.reader.siblings;
        siblings.defined = defined;
        siblings.proposed.clear();
        siblings.written.clear();
        siblings.written.extend(codes);
    }

    /// Reads a `-` line and the texts under it.
    pub(super) fn answer(&mut self, id: Id) -> Option<AnswerLine> {
        let item = self.layout.item(id);
        let answer = self.reader.answer_line(item);
        let (say, notes) = self.texts(id);
        let mut answer = answer?;
        if let (Some(label), Some(line)) = (&answer.label, say.lines.first()) {
            if label.text.is_empty() {
                answer.label = None;
            } else {
                self.reader
                    .report(Diagnostic::error(codes::LABEL_TWICE, line.span));
            }
        } else if answer
            .label
            .as_ref()
            .is_some_and(|label| label.text.is_empty())
        {
            self.reader.refuse(codes::MISSING_LABEL, item.text);
        }
        (answer.say, answer.notes) = (say, notes);
        Some(answer)
    }
}

impl<'t> Reader<'t> {
    /// Reads a `-` line alone.
    pub(super) fn answer_line(&mut self, item: &Item<'t>) -> Option<AnswerLine> {
        if let Some(answer) = self.plain_answer(item) {
            return Some(answer);
        }
        let cut = cut(item.rest);
        let (code, sentence) = self.code(&cut, item)?;
        let mut answer = self.bare_answer(item, code, cut.code);
        let label = self.tail(
            cut.after.unwrap_or(cut.tail),
            cut.after.is_some(),
            &mut answer,
        );
        let label = cut.after.map_or(sentence, |_| Some(label));
        answer.label = label.map(|label| self.line(label));
        self.check_reserved(cut.code, &answer);
        Some(answer)
    }

    /// The commonest line, `- code : label` with nothing else, without a grammar.
    fn plain_answer(&self, item: &Item<'t>) -> Option<AnswerLine> {
        let (code, label) = item.rest.split_once(':')?;
        let (code, label) = (trim(code), trim(label));
        // An arrow may be typed in several ways, all of them with one of these.
        let plain = !label.is_empty() && !label.contains(['{', '[', ']', '>', '→', '⇒', '➔', '➜']);
        if !plain || !is_name(code) || NOT_CODES.contains(&code) {
            return None;
        }
        let mut answer = self.bare_answer(item, AnswerCode::Code(Name::new(code)), code);
        answer.label = Some(self.line(label));
        Some(answer)
    }

    fn bare_answer(&self, item: &Item<'t>, code: AnswerCode, written: &str) -> AnswerLine {
        AnswerLine {
            span: self.span(item.text),
            code,
            code_span: self.span(written),
            label: None::<Line>,
            say: Text::default(),
            notes: Text::default(),
            marks: Vec::new(),
            target: None,
        }
    }

    /// `nsp` and `refus` exist already, and only without a label; the others are never codes.
    fn check_reserved(&mut self, written: &'t str, answer: &AnswerLine) {
        let only_marked = matches!(written, "nsp" | "refus") && answer.label.is_none();
        if NOT_CODES.contains(&written) && !only_marked {
            self.refuse(codes::RESERVED_CODE, written);
        }
    }
}

/// Cuts at the first colon. One that comes after a mark or an arrow belongs to them.
fn cut(text: &str) -> Cut<'_> {
    let colon = text.find(':');
    let tail = [text.find('['), text.find("->")]
        .into_iter()
        .flatten()
        .min();
    match (colon, tail) {
        (Some(colon), tail) if tail.is_none_or(|tail| colon < tail) => {
            let (code, after) = text.split_at_checked(colon).unwrap_or((text, ""));
            Cut {
                code: trim(code),
                after: after.get(1..),
                tail: "",
            }
        }
        (_, Some(tail)) => {
            let (code, tail) = text.split_at_checked(tail).unwrap_or((text, ""));
            Cut {
                code: trim(code),
                after: None,
                tail,
            }
        }
        _ => Cut {
            code: trim(text),
            after: None,
            tail: "",
        },
    }
}
