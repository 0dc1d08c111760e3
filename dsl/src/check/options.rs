//! Options of a question: which type takes which, and bounds that leave something.

use rust_decimal::Decimal;

use super::state::{Checker, Place};
use super::types::{Ty, type_words};
use crate::diagnostic::Diagnostic;
use crate::script::{Expr, Question, Type};
use crate::span::{Span, Spanned};
use crate::syntax::tree::{self, QuestionOption};
use crate::value::Value;

/// The word of an option, as written.
const fn word(option: &QuestionOption) -> &'static str {
    match option {
        QuestionOption::Required => "obligatoire",
        QuestionOption::Optional => "facultatif",
        QuestionOption::ReadAloud => "à lire",
        QuestionOption::RandomOrder => "ordre aléatoire",
        QuestionOption::AtMost(_) => "au plus",
        QuestionOption::AtLeast(_) => "au moins",
        QuestionOption::Between(..) => "entre",
    }
}

const fn suits(option: &QuestionOption, ty: Type) -> bool {
    match option {
        QuestionOption::Required | QuestionOption::Optional => true,
        QuestionOption::ReadAloud => matches!(ty, Type::Choice(_) | Type::Multiple(_)),
        QuestionOption::RandomOrder => {
            matches!(
                ty,
                Type::Choice(_) | Type::Multiple(_) | Type::Ranking(_) | Type::Grid { .. }
            )
        }
        QuestionOption::AtMost(_) => {
            matches!(ty, Type::Multiple(_) | Type::Ranking(_) | Type::Text { .. })
        }
        QuestionOption::AtLeast(_) => matches!(ty, Type::Multiple(_)),
        QuestionOption::Between(..) => {
            matches!(ty, Type::Integer | Type::Decimal | Type::Date | Type::Time)
        }
    }
}

impl Checker<'_> {
    /// Applies the options to the question being lowered.
    pub fn options(
        &mut self,
        written: &[Spanned<QuestionOption>],
        question: &mut Question,
        place: &Place,
    ) {
        let ty = self.vars[question.var as usize].ty;
        for option in written {
            let word = word(&option.node);
            if suits(&option.node, ty) {
                self.option(option, question, place);
            } else {
                self.report(
                    Diagnostic::error("option-type", option.span)
                        .with("option", word)
                        .with("type", type_words(ty)),
                );
            }
        }
        self.counts(written, question, ty);
    }

    fn option(&mut self, option: &Spanned<QuestionOption>, question: &mut Question, place: &Place) {
        match &option.node {
            QuestionOption::Required => question.required = true,
            QuestionOption::Optional => question.optional = true,
            QuestionOption::ReadAloud => question.read_aloud = true,
            QuestionOption::RandomOrder => question.random_order = true,
            QuestionOption::AtMost(most) => question.at_most = Some(*most),
            QuestionOption::AtLeast(least) => question.at_least = Some(*least),
            QuestionOption::Between(from, to) => {
                question.between = self.between(from, to, question, place, option.span);
            }
        }
    }

    fn between(
        &mut self,
        from: &tree::Expr,
        to: &tree::Expr,
        question: &Question,
        place: &Place,
        span: Span,
    ) -> Option<(Expr, Expr)> {
        let wanted = Ty::from(self.vars[question.var as usize].ty);
        let place = Place {
            lenient: true,
            ..*place
        };
        let (low, high) = (
            self.typed_as(from, wanted, &place, "bound-type"),
            self.typed_as(to, wanted, &place, "bound-type"),
        );
        let (low, high) = (low?, high?);
        self.bounds_spans.extend(place.at.map(|at| (at, span)));
        if let (Expr::Literal(one), Expr::Literal(other)) = (&low, &high)
            && excludes(one, other)
        {
            let fault = Diagnostic::error("empty-bounds", span);
            self.report(match (written(one), written(other)) {
                // One of the two may be a typing error.
                (Some(one), Some(other)) => fault.proposed(span, format!("entre {other} et {one}")),
                _ => fault,
            });
        }
        Some((low, high))
    }

    /// Numbers of answers that cannot be.
    fn counts(&mut self, written: &[Spanned<QuestionOption>], question: &Question, ty: Type) {
        let Some(last) = written.last() else { return };
        let count = match ty {
            Type::Multiple(of) | Type::Ranking(of) => self.lists[of as usize].codes.len(),
            _ => usize::MAX,
        };
        // A list that is itself faulty has no codes: one fault is enough.
        let few =
            |limit: Option<u32>| count > 0 && limit.is_some_and(|limit| limit as usize > count);
        let none = question.at_most == Some(0) || question.at_least == Some(0);
        let crossed = question
            .at_least
            .zip(question.at_most)
            .is_some_and(|(least, most)| least > most);
        let ranking = matches!(ty, Type::Ranking(_)) && few(question.at_most);
        if none || crossed || few(question.at_least) || ranking {
            let span = written
                .iter()
                .find(|option| {
                    matches!(
                        option.node,
                        QuestionOption::AtMost(_) | QuestionOption::AtLeast(_)
                    )
                })
                .map_or(last.span, |option| option.span);
            self.report(Diagnostic::error("impossible-count", span));
        }
    }
}

/// A bound as an author writes it.
fn written(bound: &Value) -> Option<String> {
    match bound {
        Value::Number(number) => Some(number.to_string()),
        Value::Date(date) => Some(date.to_string()),
        Value::Time(time) => Some(format!("{:02}:{:02}", time.hour(), time.minute())),
        _ => None,
    }
}

fn excludes(low: &Value, high: &Value) -> bool {
    match (low, high) {
        (Value::Number(low), Value::Number(high)) => Decimal::cmp(low, high).is_gt(),
        (Value::Date(low), Value::Date(high)) => low > high,
        (Value::Time(low), Value::Time(high)) => low > high,
        _ => false,
    }
}
