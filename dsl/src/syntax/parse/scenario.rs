//! The parts of a scenario's lines: places, values, and what is expected.

use pest::iterators::Pair;

use super::literal::Place as Commas;
use super::statement::{pairs, part};
use super::{Computed, Rule};
use crate::name::is_name;
use crate::span::Spanned;
use crate::syntax::codes;
use crate::syntax::keywords::Kind;
use crate::syntax::reader::Reader;
use crate::syntax::tree::{Expr, ExprKind, Place, ScenarioValue};
use crate::syntax::words::{Role, split, trim};

/// `[pas] alerte NAME`, `[pas] étape NAME`, `fin OUTCOME`, `[pas] NAME = VALUE`
#[derive(Default)]
pub(in crate::syntax) struct Expected<'t> {
    /// `pas`, where it stands.
    pub(in crate::syntax) absent: Option<&'t str>,
    /// `alerte`, `étape` or `fin`, as the kind of line it makes one think of.
    pub(in crate::syntax) subject: Option<Kind>,
    pub(in crate::syntax) name: Option<&'t str>,
    pub(in crate::syntax) extra: Option<&'t str>,
    /// The place, as written, when there is no subject.
    pub(in crate::syntax) rest: Option<&'t str>,
}

impl<'t> Expected<'t> {
    pub(in crate::syntax) fn read(text: &'t str) -> Self {
        let mut parts = Self::default();
        for pair in pairs(Rule::expected, text) {
            match pair.as_rule() {
                Rule::absent => parts.absent = part(&pair),
                Rule::subject => parts.subject = subject(pair),
                Rule::plain => parts.name = part(&pair),
                Rule::extra => parts.extra = part(&pair),
                Rule::place if parts.subject.is_none() => {
                    let from = pair.as_span().start();
                    parts.rest = text.get(from..);
                }
                _ => {}
            }
        }
        parts
    }
}

fn subject(pair: Pair<'_, Rule>) -> Option<Kind> {
    Some(match pair.into_inner().next()?.as_rule() {
        Rule::on_alert => Kind::Alert,
        Rule::on_step => Kind::Step,
        _ => Kind::End,
    })
}

impl<'t> Reader<'t> {
    /// The parts of `PLACE = VALUE`. A missing place is reported by whoever needs it.
    pub(in crate::syntax) fn assigned(&mut self, text: &'t str) -> (Option<Place>, Computed<'t>) {
        let mut place = None;
        let mut parts = Computed::default();
        for pair in pairs(Rule::assigned, text) {
            match pair.as_rule() {
                Rule::place => {
                    parts.name = part(&pair);
                    place = self.place(pair);
                }
                Rule::equals => parts.equals = part(&pair),
                Rule::extra => parts.value = part(&pair),
                _ => {}
            }
        }
        (place, parts)
    }

    fn place(&mut self, pair: Pair<'t, Rule>) -> Option<Place> {
        let span = self.span(pair.as_str());
        let mut inner = pair.into_inner();
        let name = self.name(inner.next()?.as_str(), Role::Used);
        let mut place = Place {
            span,
            name,
            turn: None,
            member: None,
        };
        for pair in inner {
            match pair.as_rule() {
                Rule::turn => place.turn = Some(self.turn(pair.as_str())),
                _ if pair.as_str().is_empty() => self.refuse(codes::MISSING_NAME, pair.as_str()),
                _ => place.member = Some(self.name(pair.as_str(), Role::Used)),
            }
        }
        Some(place)
    }

    /// One that cannot be read is a turn all the same: the name is no further fault.
    fn turn(&mut self, text: &'t str) -> Spanned<u16> {
        let turn = trim(text).parse().ok().filter(|turn| *turn > 0);
        if turn.is_none() {
            self.refuse(codes::BAD_TURN, text);
        }
        Spanned {
            node: turn.unwrap_or(u16::MAX),
            span: self.span(text),
        }
    }

    /// The value of a scenario's line: a literal, a word, or several words.
    pub(in crate::syntax) fn scenario_value(&mut self, text: &'t str) -> Option<ScenarioValue> {
        if is_sentence(text) {
            let fault = self.fault(codes::UNQUOTED_TEXT, text).with("found", text);
            let span = fault.span;
            self.report(fault.proposed(span, format!("\"{text}\"")));
            // The value is there, whatever it is.
            return Some(ScenarioValue {
                span,
                items: vec![self.broken_expression(text)],
            });
        }
        let pair = self.strict(Rule::values, text)?;
        let mut items = Vec::new();
        let mut negative: Option<&str> = None;
        for pair in pair.into_inner() {
            let typed = pair.as_str();
            match pair.as_rule() {
                Rule::EOI => {}
                Rule::negate => negative = Some(typed),
                rule => {
                    let start = negative.take();
                    let span = self.span(start.unwrap_or(typed)).to(self.span(typed));
                    let kind = self.item(rule, typed, start.is_some())?;
                    items.push(Expr { span, kind });
                }
            }
        }
        Some(ScenarioValue {
            span: self.span(text),
            items,
        })
    }

    fn item(&mut self, rule: Rule, typed: &'t str, negative: bool) -> Option<ExprKind> {
        if rule == Rule::word {
            return Some(ExprKind::Name(self.name(typed, Role::Used).node));
        }
        match self.literal(rule, typed, Commas::Free).ok()? {
            ExprKind::Number(number) if negative => Some(ExprKind::Number(-number)),
            kind => Some(kind),
        }
    }
}

/// Whether a value is a sentence, or a proper name, rather than codes: its quotes are missing.
fn is_sentence(text: &str) -> bool {
    let plain = !text.contains(['"', '«', '“', '„', '‘', ',', ';', '[', '(']);
    let figures = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let word = |word: &str| word.starts_with(char::is_alphabetic) && !is_name(word);
    let codes = split(text).all(|word| is_name(word) || figures(word));
    plain && !codes && split(text).any(word) && text.starts_with(char::is_alphanumeric)
}
