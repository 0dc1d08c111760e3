//! The code of an answer: read, or proposed where a label stands alone.

use super::Cut;
use crate::diagnostic::Fix;
use crate::name::{NOT_CODES, Name, is_name};
use crate::span::Span;
use crate::syntax::codes;
use crate::syntax::layout::Item;
use crate::syntax::reader::Reader;
use crate::syntax::tree::AnswerCode;
use crate::syntax::words::{Role, first, is_space, slug, trim};

/// Small words that make no code by themselves.
const SMALL: [&str; 40] = [
    "a", "chez", "dans", "sous", "sur", "au", "aux", "c", "ce", "ces", "d", "de", "des", "du",
    "elle", "en", "est", "il", "ils", "j", "je", "l", "la", "le", "les", "leur", "ma", "mes",
    "mon", "n", "ne", "nous", "on", "s", "sa", "se", "son", "un", "une", "y",
];

impl<'t> Reader<'t> {
    /// The code of a line, and its label where nothing stands between the two.
    pub(super) fn code(
        &mut self,
        cut: &Cut<'t>,
        item: &Item<'t>,
    ) -> Option<(AnswerCode, Option<&'t str>)> {
        let written = cut.code;
        if written.is_empty() {
            self.no_code(cut, item);
            return None;
        }
        let digits = written.strip_prefix(['-', '−']).unwrap_or(written);
        if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.point(written, digits).map(|point| (point, None));
        }
        if cut.after.is_none() && written.contains(is_space) {
            return Some(self.sentence(written));
        }
        if cut.after.is_none() && self.siblings.defined && written.starts_with(char::is_uppercase) {
            return Some(self.label_alone(written, true));
        }
        Some((AnswerCode::Code(self.name(written, Role::Code).node), None))
    }

    /// A point of a scale.
    fn point(&mut self, written: &'t str, digits: &str) -> Option<AnswerCode> {
        if written.starts_with('−') {
            self.mend(codes::BAD_CODE, written, &format!("-{digits}"));
        }
        let sign = if digits == written { 1 } else { -1 };
        let point = digits.parse::<i64>();
        if point.is_err() {
            self.refuse(codes::BAD_CODE, written);
        }
        point.ok().map(|point| AnswerCode::Point(sign * point))
    }

    /// Nothing before the colon, or nothing at all.
    fn no_code(&mut self, cut: &Cut<'t>, item: &Item<'t>) {
        let fault = self
            .fault(codes::MISSING_CODE, item.text)
            .with("found", item.text);
        let label = cut.after.map(trim).unwrap_or_default();
        let words = label.split(['[', '{']).next().unwrap_or(label);
        let words = words.split("->").next().unwrap_or(words);
        let Some(code) = self.free_code(words) else {
            return self.report(fault);
        };
        let start = self.span(item.rest).start;
        let at = Span {
            end: start,
            ..self.span(item.rest)
        };
        let quoted = format!("{code} : {label}");
        let fix = Fix::sure(at, format!("{code} "));
        self.report(fault.with("fix", &quoted).with_fix(fix));
    }

    /// Several words without a colon: a code and its label, or a label alone.
    fn sentence(&mut self, written: &'t str) -> (AnswerCode, Option<&'t str>) {
        let (word, rest) = first(written);
        let label = trim(rest);
        if is_name(word) && label.starts_with(char::is_uppercase) {
            self.missing_colon(word, label, true);
            return (AnswerCode::Code(Name::new(word)), Some(label));
        }
        self.label_alone(written, !is_name(word))
    }

    fn label_alone(&mut self, label: &'t str, sure: bool) -> (AnswerCode, Option<&'t str>) {
        let Some(code) = self.free_code(label) else {
            self.refuse(codes::MISSING_CODE, label);
            let code = format!("x_{}", slug(label));
            return (AnswerCode::Code(Name::new(&code)), Some(label));
        };
        let line = format!("{code} : {label}");
        if sure {
            self.mend(codes::MISSING_CODE, label, &line);
        } else {
            self.propose(codes::MISSING_CODE, label, &line);
        }
        (AnswerCode::Code(Name::new(&code)), Some(label))
    }

    /// A code for a label, which no answer beside it has: as few of its words as will do.
    fn free_code(&mut self, label: &str) -> Option<String> {
        let slug = slug(label);
        let mut words: Vec<&str> = slug.split('_').filter(|word| !word.is_empty()).collect();
        let content = words.iter().position(|word| !SMALL.contains(word))?;
        let all = words.join("_");
        words.drain(..content);
        // A code begins with a letter.
        if words
            .first()
            .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        {
            words.insert(0, "de");
        }
        let whole = words.join("_");
        let shorter = (1..=words.len())
            .filter(|count| !SMALL.contains(&words[count - 1]))
            .map(|count| words[..count].join("_"));
        let numbered = (2..100).map(|number| format!("{whole}_{number}"));
        let free = |code: &String| {
            is_name(code)
                && !NOT_CODES.contains(&code.as_str())
                && !self.siblings.written.contains(&code.as_str())
                && !self.siblings.proposed.contains(code)
        };
        let code = shorter.chain([all]).chain(numbered).find(free)?;
        self.siblings.proposed.push(code.clone());
        Some(code)
    }
}
