//! The lines of a scenario.

use crate::diagnostic::Diagnostic;
use crate::span::Spanned;
use crate::syntax::builder::Builder;
use crate::syntax::codes;
use crate::syntax::keywords::Kind;
use crate::syntax::layout::Id;
use crate::syntax::parse::Expected;
use crate::syntax::reader::Reader;
use crate::syntax::tree::{Ident, Place, ScenarioKind, ScenarioLine, ScenarioValue};
use crate::syntax::words::Role;

impl Builder<'_, '_> {
    /// Reads a line of a scenario; `None` when it cannot be kept.
    pub(super) fn scenario_line(&mut self, id: Id) -> Option<ScenarioLine> {
        let item = self.layout.item(id);
        let (kind, _) = self.own(item, |reader, rest| match item.kind {
            Kind::Given => reader.datum(rest),
            Kind::Reply => reader
                .assignment(rest)
                .map(|(place, value)| ScenarioKind::Answer(place, value)),
            Kind::Correct => reader
                .assignment(rest)
                .map(|(place, value)| ScenarioKind::Correct(place, value)),
            Kind::Settle => reader.settled(rest),
            Kind::Language => reader.language(rest),
            _ => reader.expectation(rest),
        });
        Some(ScenarioLine {
            span: self.reader.span(item.text),
            kind: kind?,
        })
    }
}

impl<'t> Reader<'t> {
    fn assignment(&mut self, rest: &'t str) -> Option<(Place, ScenarioValue)> {
        let (place, parts) = self.assigned(rest);
        let Some(place) = place else {
            self.required_name(None, rest, Role::Used);
            return None;
        };
        self.check_equals(&parts);
        parts.equals?;
        let Some(value) = parts.value else {
            self.refuse(codes::MISSING_VALUE, rest);
            return None;
        };
        self.scenario_value(value).map(|value| (place, value))
    }

    fn datum(&mut self, rest: &'t str) -> Option<ScenarioKind> {
        let (place, value) = self.assignment(rest)?;
        let name = self.only_name(place)?;
        Some(ScenarioKind::Data(name, value))
    }

    /// A place that can only be a name.
    fn only_name(&mut self, place: Place) -> Option<Ident> {
        if place.turn.is_none() && place.member.is_none() {
            return Some(place.name);
        }
        self.report(
            Diagnostic::error(codes::BAD_NAME, place.span)
                .proposed(place.span, place.name.node.as_str()),
        );
        None
    }

    fn settled(&mut self, rest: &'t str) -> Option<ScenarioKind> {
        let (place, parts) = self.assigned(rest);
        let Some(place) = place else {
            self.required_name(None, rest, Role::Used);
            return None;
        };
        if let Some(extra) = parts.equals.or(parts.value) {
            self.refuse(codes::EXTRA_WORDS, extra);
        }
        Some(ScenarioKind::Confirm(place))
    }

    fn language(&mut self, rest: &'t str) -> Option<ScenarioKind> {
        let mut parts = rest.split('-');
        let first = parts
            .next()
            .is_some_and(|part| (2..=8).contains(&part.len()) && is_word(part));
        if !first || !parts.all(|part| (1..=8).contains(&part.len()) && is_word(part)) {
            if rest.is_empty() {
                self.refuse_after(codes::BAD_LANGUAGE, rest);
            } else {
                self.refuse(codes::BAD_LANGUAGE, rest);
            }
            return None;
        }
        Some(ScenarioKind::Language(Spanned {
            node: rest.to_owned(),
            span: self.span(rest),
        }))
    }

    fn expectation(&mut self, rest: &'t str) -> Option<ScenarioKind> {
        let parts = Expected::read(rest);
        let Some(subject) = parts.subject else {
            let (place, value) = self.assignment(parts.rest.unwrap_or(rest))?;
            return Some(ScenarioKind::ExpectValue(
                parts.absent.is_none(),
                place,
                value,
            ));
        };
        let expected = parts.absent.is_none();
        if let Some(extra) = parts.extra {
            self.refuse(codes::EXTRA_WORDS, extra);
        }
        let name = self.required_name(parts.name, parts.name.unwrap_or(rest), Role::Used)?;
        match subject {
            Kind::Alert => Some(ScenarioKind::ExpectAlert(expected, name)),
            Kind::Step => Some(ScenarioKind::ExpectStep(expected, name)),
            _ => {
                if let Some(absent) = parts.absent {
                    self.refuse(codes::ABSENT_END, absent);
                    return None;
                }
                Some(ScenarioKind::ExpectEnd(name))
            }
        }
    }
}

fn is_word(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
