//! Values in scenarios: words, literals, sets of codes.

use rust_decimal::Decimal;

use crate::check::state::Checker;
use crate::check::types::{Ty, type_words};
use crate::diagnostic::Diagnostic;
use crate::name::Name;
use crate::script::scenario::Raw;
use crate::script::{QuestionId, Type};
use crate::span::Span;
use crate::syntax::tree::{Expr, ExprKind, ScenarioValue};
use crate::value::Value;

impl Checker<'_> {
    /// A value of the contact's data, as the call will have it.
    pub fn data_value(&self, value: &ScenarioValue, ty: Type) -> Option<Value> {
        let first = value.items.first()?;
        Some(match (&first.kind, ty) {
            (ExprKind::Name(word), Type::YesNo) => Value::YesNo(*word == *"oui"),
            (ExprKind::Name(_), Type::Multiple(list)) => {
                let given: Vec<&Name> = value
                    .items
                    .iter()
                    .filter_map(|item| {
                        if let ExprKind::Name(code) = &item.kind {
                            Some(code)
                        } else {
                            None
                        }
                    })
                    .collect();
                let codes = &self.lists[list as usize].codes;
                Value::Codes(
                    codes
                        .iter()
                        .filter(|code| given.contains(code))
                        .cloned()
                        .collect(),
                )
            }
            (ExprKind::Name(word), _) => Value::Code(word.clone()),
            (ExprKind::Number(number), _) => Value::Number(*number),
            (ExprKind::Negate(inner), _) => match &inner.kind {
                ExprKind::Number(number) => Value::Number(-*number),
                _ => return None,
            },
            (ExprKind::Text(text), _) => Value::Text(text.clone()),
            (ExprKind::Date(date), _) => Value::Date(*date),
            (ExprKind::Time(time), _) => Value::Time(*time),
            _ => return None,
        })
    }

    /// A value as words, when it can be a value of `ty`; with `question`, also a non-answer.
    pub fn scenario_value(
        &mut self,
        value: &ScenarioValue,
        ty: Type,
        member: bool,
        question: Option<QuestionId>,
    ) -> Option<Raw> {
        if let [item] = value.items.as_slice()
            && let ExprKind::Name(word) = &item.kind
            && ["nsp", "refus", "passe"].contains(&word.as_str())
        {
            self.non_answer_allowed(word, item.span, member, question)?;
            return Some(Raw::One(word.to_string()));
        }
        let several = matches!(ty, Type::Multiple(_) | Type::Ranking(_));
        if value.items.len() > 1 && !several {
            self.report(Diagnostic::error("one-value", value.span).with("type", type_words(ty)));
            return None;
        }
        let words: Vec<Option<String>> = value
            .items
            .iter()
            .map(|item| self.scenario_word(item, ty))
            .collect();
        let mut words = words.into_iter().collect::<Option<Vec<_>>>()?;
        if several {
            Some(Raw::Many(words))
        } else {
            words.pop().map(Raw::One)
        }
    }

    fn non_answer_allowed(
        &mut self,
        word: &Name,
        span: Span,
        member: bool,
        question: Option<QuestionId>,
    ) -> Option<()> {
        let Some(question) = question.and_then(|question| self.questions.get(question as usize))
        else {
            return Some(());
        };
        let refused = if *word == *"passe" {
            !question.optional || member
        } else {
            question.required
        };
        if refused {
            self.report(Diagnostic::error("non-answer-refused", span).with("code", word));
        }
        (!refused).then_some(())
    }

    fn scenario_word(&mut self, item: &Expr, ty: Type) -> Option<String> {
        let codes = match ty {
            Type::YesNo => vec![Name::new("oui"), Name::new("non")],
            Type::Choice(list)
            | Type::Multiple(list)
            | Type::Ranking(list)
            | Type::Grid { list, .. } => self.lists[list as usize].codes.clone(),
            _ => Vec::new(),
        };
        let word = word_of(item);
        match &item.kind {
            ExprKind::Name(code) if !codes.is_empty() => {
                if codes.contains(code) {
                    return word;
                }
                self.unknown_code("unknown-code", code, item.span, &codes);
                return None;
            }
            ExprKind::Number(_) | ExprKind::Negate(_)
                if Ty::from(ty) == Ty::Number && number_fits(item, ty) =>
            {
                return word;
            }
            ExprKind::Date(_) if ty == Type::Date => return word,
            ExprKind::Time(_) if ty == Type::Time => return word,
            ExprKind::Text(_) if Ty::from(ty) == Ty::Text => return word,
            ExprKind::Broken => return None,
            _ => {}
        }
        let wanted = match ty {
            Type::Scale(from, to) => format!("{} {from} à {to}", type_words(ty)),
            _ => type_words(ty).to_owned(),
        };
        let fault = Diagnostic::error("value-type", item.span).with("type", &wanted);
        self.report(match &item.kind {
            // A text whose quotes are missing.
            ExprKind::Name(word) if Ty::from(ty) == Ty::Text => {
                fault.fixed(item.span, format!("\"{word}\""))
            }
            _ => fault,
        });
        None
    }
}

fn number_fits(item: &Expr, ty: Type) -> bool {
    let Some(number) = word_of(item).and_then(|word| word.parse::<Decimal>().ok()) else {
        return false;
    };
    match ty {
        Type::Scale(from, to) => {
            number.is_integer() && number >= from.into() && number <= to.into()
        }
        Type::Integer => number.is_integer(),
        _ => true,
    }
}

/// A literal or a word, as text.
fn word_of(item: &Expr) -> Option<String> {
    match &item.kind {
        ExprKind::Name(word) => Some(word.to_string()),
        ExprKind::Number(number) => Some(number.to_string()),
        ExprKind::Negate(inner) => match &inner.kind {
            ExprKind::Number(number) => Some(format!("-{number}")),
            _ => None,
        },
        ExprKind::Text(text) => Some(text.clone()),
        ExprKind::Date(date) => Some(date.to_string()),
        ExprKind::Time(time) => Some(format!("{:02}:{:02}", time.hour(), time.minute())),
        _ => None,
    }
}
