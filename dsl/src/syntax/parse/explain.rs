//! What to say of an expression that the grammar refuses, from the place where it stopped.

use super::{Failure, Rule};
use crate::name::nearest;
use crate::syntax::codes;
use crate::syntax::limits::MAX_DEPTH;
use crate::syntax::reader::Reader;
use crate::syntax::words::{first, fold, is_space, trim};

/// Operators that are words, as they are compared with a mistyped one.
const WORDS: [&str; 4] = ["et", "ou", "contient", "dans"];

impl<'t> Reader<'t> {
    /// Reads `text` by a strict rule; what it refuses is explained.
    pub(super) fn strict(
        &mut self,
        rule: Rule,
        text: &'t str,
    ) -> Option<pest::iterators::Pair<'t, Rule>> {
        match super::read(rule, text) {
            Ok(pair) => Some(pair),
            Err(Failure::TooDeep) => {
                self.too_deep(text);
                None
            }
            Err(Failure::At {
                byte,
                wants_value,
                wants_list,
            }) => {
                self.explain(text, byte, wants_value, wants_list);
                None
            }
        }
    }

    pub(in crate::syntax) fn too_deep(&mut self, text: &str) {
        let fault = self.fault(codes::EXPRESSION_TOO_DEEP, text);
        self.report(fault.with("max", &MAX_DEPTH));
    }

    fn explain(&mut self, text: &'t str, byte: usize, wants_value: bool, wants_list: bool) {
        let (before, rest) = text.split_at_checked(byte).unwrap_or((text, ""));
        let rest = trim(rest);
        if wants_list {
            let at = if rest.is_empty() { before } else { rest };
            return self.refuse(codes::NOT_A_LIST, first_piece(at));
        }
        if rest.is_empty() {
            return self.explain_end(text, trim(before), wants_value);
        }
        let found = first_piece(rest);
        if found.starts_with([')', ']']) && !is_inside(before) {
            return self.refuse(codes::UNOPENED_PARENTHESIS, found);
        }
        if wants_value {
            return self.refuse(codes::MISSING_VALUE, found);
        }
        if !found.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '"' | '«' | '“' | '('))
        {
            return self.refuse(codes::UNEXPECTED, found);
        }
        let folded = fold(found);
        // « si demande est oui »: how one says it, and not a slip for `et`.
        if IS.contains(&folded.as_str()) {
            return self.propose(codes::MISSING_OPERATOR, found, "=");
        }
        match nearest(&folded, WORDS) {
            Some(word) if word == folded => self.refuse(codes::MISSING_OPERATOR, found),
            // « ans » is as near to « dans » as a slip of it: what is short may be anything.
            Some(word) if folded.len() < 5 => self.propose(codes::MISSING_OPERATOR, found, word),
            Some(word) => self.mend(codes::MISSING_OPERATOR, found, word),
            None => self.refuse(codes::MISSING_OPERATOR, found),
        }
    }

    fn explain_end(&mut self, text: &'t str, before: &'t str, wants_value: bool) {
        if wants_value {
            let (head, last) = last_piece(before);
            let at = if last.is_empty() { head } else { last };
            return self.refuse(codes::MISSING_VALUE, if at.is_empty() { text } else { at });
        }
        match open_parenthesis(text) {
            Some(open) => self.refuse(codes::UNCLOSED_PARENTHESIS, open),
            None => self.refuse(codes::UNEXPECTED, before),
        }
    }
}

/// Words for `=`.
const IS: [&str; 6] = ["est", "egal", "egale", "egaux", "vaut", "is"];

/// The word, the quoted text or the sign that begins a piece of text.
fn first_piece(text: &str) -> &str {
    let (word, _) = first(text);
    let word = word.split(['(', ')', '[', ']', ';']).next().unwrap_or(word);
    if !word.is_empty() {
        return word;
    }
    let width = text.chars().next().map_or(0, char::len_utf8);
    text.get(..width).unwrap_or(text)
}

/// The last word or sign of a piece of text, and what precedes it.
fn last_piece(text: &str) -> (&str, &str) {
    let at = text.rfind(is_space).unwrap_or(0);
    let (before, last) = text.split_at_checked(at).unwrap_or(("", text));
    (before, trim(last))
}

fn is_inside(before: &str) -> bool {
    open_parenthesis(before).is_some()
}

/// The first parenthesis or bracket that nothing closes.
fn open_parenthesis(text: &str) -> Option<&str> {
    let mut open = Vec::new();
    let mut quoted = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'(' | b'[' => open.push(at),
            b')' | b']' => {
                open.pop();
            }
            _ => {}
        }
    }
    open.first().and_then(|at| text.get(*at..=*at))
}
