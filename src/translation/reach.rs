//! Which texts a call in a language can come to. A script may branch on the language; what no
//! call in that language says is not asked of its translators.

use std::collections::BTreeSet;

use trame_dsl::name::Name;
use trame_dsl::script::{Expr, Known, Op, Operator, Script};
use trame_dsl::value::Value;
use unic_langid::LanguageIdentifier;

use super::source::lists_of;

/// The messages, and the answers, that calls in one language can come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reached {
    /// Messages that are said, asked or open to be said.
    pub messages: BTreeSet<String>,
    /// Answers that are never offered: question and code.
    pub hidden: BTreeSet<(String, String)>,
}

/// What calls in that language come to.
#[must_use]
pub fn reached(script: &Script, language: &LanguageIdentifier) -> Reached {
    let tag = language.to_string().to_lowercase().replace('-', "_");
    let language = Name::new(&tag);
    let mut found = Reached::default();
    let mut seen = vec![false; script.ops.len()];
    let mut waiting = vec![0];
    while let Some(at) = waiting.pop() {
        match seen.get_mut(at) {
            Some(seen) if !*seen => *seen = true,
            _ => continue,
        }
        if let Some(op) = script.ops.get(at) {
            found.note(script, op, &language);
            waiting.extend(next(script, op, at, &language));
        }
    }
    found
        .messages
        .extend(script.rebuttals.iter().map(ToString::to_string));
    found
}

impl Reached {
    fn note(&mut self, script: &Script, op: &Op, language: &Name) {
        match op {
            Op::Say(name) => {
                self.messages.insert(name.to_string());
            }
            Op::Step(step) => {
                if let Some(step) = script.steps.get(*step as usize) {
                    self.messages.insert(step.name.to_string());
                    let rebuttals = step.rebuttals.iter().map(ToString::to_string);
                    self.messages.extend(rebuttals);
                }
            }
            Op::Alert(alert) => {
                let alert = script.alerts.get(*alert as usize);
                self.messages
                    .extend(alert.map(|alert| alert.name.to_string()));
            }
            Op::Ask(question) => {
                let Some(question) = script.questions.get(*question as usize) else {
                    return;
                };
                self.messages.insert(question.name.to_string());
                let lists = lists_of(script, question).into_iter().map(str::to_owned);
                self.messages.extend(lists);
                for (code, marks) in &question.marks {
                    let offered = marks.condition.as_ref();
                    if offered.and_then(|offered| decided(offered, language)) == Some(false) {
                        let hidden = (question.name.to_string(), code.to_string());
                        self.hidden.insert(hidden);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Where a call goes on after an operation.
fn next(script: &Script, op: &Op, at: usize, language: &Name) -> Vec<usize> {
    match op {
        Op::Branch {
            condition,
            otherwise,
        } => match decided(condition, language) {
            Some(true) => vec![at + 1],
            Some(false) => vec![*otherwise as usize],
            None => vec![at + 1, *otherwise as usize],
        },
        Op::Jump(to) => vec![*to as usize],
        Op::Roster { end, .. } => vec![at + 1, *end as usize],
        Op::End(_) => Vec::new(),
        Op::Ask(question) => {
            let question = script.questions.get(*question as usize);
            let targets = question
                .into_iter()
                .flat_map(|asked| asked.targets.values());
            std::iter::once(at + 1)
                .chain(targets.map(|target| *target as usize))
                .collect()
        }
        _ => vec![at + 1],
    }
}

/// What a condition is, as far as the language alone decides it. `None`: other things do.
fn decided(condition: &Expr, language: &Name) -> Option<bool> {
    match condition {
        Expr::Not(inner) => decided(inner, language).map(|holds| !holds),
        Expr::Binary(Operator::And, left, right) => {
            match (decided(left, language), decided(right, language)) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            }
        }
        Expr::Binary(Operator::Or, left, right) => {
            match (decided(left, language), decided(right, language)) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            }
        }
        Expr::Binary(operator @ (Operator::Equal | Operator::Different), left, right) => {
            let code = match (&**left, &**right) {
                (Expr::Known(Known::Langue), other) | (other, Expr::Known(Known::Langue)) => {
                    code(other)?
                }
                _ => return None,
            };
            Some((code == language) == (*operator == Operator::Equal))
        }
        Expr::In(needle, items) if matches!(**needle, Expr::Known(Known::Langue)) => {
            let codes = items.iter().map(code).collect::<Option<Vec<_>>>()?;
            Some(codes.contains(&language))
        }
        _ => None,
    }
}

fn code(expression: &Expr) -> Option<&Name> {
    match expression {
        Expr::Literal(Value::Code(code)) => Some(code),
        _ => None,
    }
}
