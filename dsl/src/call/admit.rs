//! Whether an answer is allowed: its type, the answers on offer, bounds, and the
//! question's own `exiger`. The same rules judge an answer that has just been given and
//! one kept from before, so that a call replayed comes out the same.

use std::cmp::Ordering;

use super::eval::{chosen, compare};
use super::kind::{Misfit, codes, fits, type_word};
use super::read::word_of;
use super::refusal::Refusal;
use super::scope::View;
use super::state::{Call, Turn};
use crate::name::Name;
use crate::script::{Question, Type};
use crate::value::{Answer, Given, Key, Value};

impl Call {
    /// Whether `given` may answer that question in that turn.
    pub(super) fn admit(
        &self,
        question: &Question,
        turn: Option<Turn>,
        given: &Given,
    ) -> Result<(), Refusal> {
        let place = (question.var, Turn::number(turn));
        let view = View {
            call: self,
            turn,
            instead: Some((place, given)),
        };
        let key = || self.key_at(place);
        match &given.answer {
            Answer::DontKnow | Answer::Refused if question.required => {
                return Err(Refusal::Required { question: key() });
            }
            Answer::Passed if !question.optional => {
                return Err(Refusal::NotOptional { question: key() });
            }
            Answer::DontKnow | Answer::Refused | Answer::Passed => {}
            Answer::Value(value) => view.admit_value(question, &key, value)?,
        }
        admit_details(question, &key, given)?;
        view.admit_checks(question, &key)
    }

    /// Whether none of a question's answers is on offer, so that it is not asked.
    pub(super) fn is_hidden(&self, question: &Question, turn: Option<Turn>) -> bool {
        let mut marks = question.marks.values();
        if marks.all(|marks| marks.condition.is_none()) {
            return false;
        }
        let view = View::new(self, turn);
        let hidden = |code: &Name| !view.offers(question, code);
        match self.type_of(question) {
            Type::Choice(list)
            | Type::Multiple(list)
            | Type::Ranking(list)
            | Type::Grid { rows: list, .. } => {
                let codes = codes(&self.script, list);
                !codes.is_empty() && codes.iter().all(hidden)
            }
            Type::YesNo => [Name::new("oui"), Name::new("non")].iter().all(hidden),
            _ => false,
        }
    }

    /// The type of a question's value.
    pub(super) fn type_of(&self, question: &Question) -> Type {
        let var = self.script.vars.get(question.var as usize);
        var.map_or(Type::Text { long: false }, |var| var.ty)
    }
}

impl View<'_> {
    /// Whether an answer (or a grid's row) is on offer: unknown conditions offer nothing.
    pub fn offers(&self, question: &Question, code: &Name) -> bool {
        let marks = question.marks.get(code);
        marks
            .and_then(|marks| marks.condition.as_ref())
            .is_none_or(|condition| self.truth(condition) == Some(true))
    }

    /// How many of a list's answers are on offer.
    fn on_offer(&self, question: &Question, list: &[Name]) -> usize {
        let offered = list.iter().filter(|code| self.offers(question, code));
        offered.count()
    }

    fn admit_value(
        &self,
        question: &Question,
        key: &dyn Fn() -> Key,
        value: &Value,
    ) -> Result<(), Refusal> {
        let ty = self.call.type_of(question);
        let script = &self.call.script;
        fits(script, self.call.tools, ty, value)
            .map_err(|misfit| refused(misfit, script, ty, &key(), || word_of(value)))?;
        match value {
            Value::YesNo(yes) => {
                self.admit_code(question, key, &Name::new(if *yes { "oui" } else { "non" }))
            }
            Value::Code(code) => self.admit_code(question, key, code),
            Value::Codes(chosen) => {
                chosen
                    .iter()
                    .try_for_each(|code| self.admit_code(question, key, code))?;
                self.admit_number(question, key, ty, chosen)
            }
            Value::Rows(rows) => self.admit_rows(question, key, ty, rows),
            Value::Text(text) => match question.at_most {
                Some(limit) if text.chars().count() > limit as usize => Err(Refusal::TooLong {
                    question: key(),
                    limit,
                }),
                _ => Ok(()),
            },
            Value::Number(_) | Value::Date(_) | Value::Time(_) => {
                self.admit_bounds(question, key, value)
            }
        }
    }

    fn admit_code(
        &self,
        question: &Question,
        key: &dyn Fn() -> Key,
        code: &Name,
    ) -> Result<(), Refusal> {
        if self.offers(question, code) {
            return Ok(());
        }
        Err(Refusal::NotOffered {
            question: key(),
            given: code.clone(),
        })
    }

    /// How many answers. What is hidden cannot be wanted: limits follow what is on offer.
    fn admit_number(
        &self,
        question: &Question,
        key: &dyn Fn() -> Key,
        ty: Type,
        chosen: &[Name],
    ) -> Result<(), Refusal> {
        let count = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
        let offered = |list| {
            let offered = self.on_offer(question, codes(&self.call.script, list));
            u32::try_from(offered).unwrap_or(u32::MAX)
        };
        if let Type::Ranking(list) = ty {
            let wanted = question.at_most.unwrap_or(u32::MAX).min(offered(list));
            let question = key();
            return (count == wanted)
                .then_some(())
                .ok_or(Refusal::RankingLength { question, wanted });
        }
        let exclusive = |code: &&Name| {
            let marks = question.marks.get(*code);
            marks.is_some_and(|marks| marks.exclusive)
        };
        if let Some(given) = chosen.iter().find(exclusive) {
            let (question, given) = (key(), given.clone());
            return (count == 1)
                .then_some(())
                .ok_or(Refusal::Exclusive { question, given });
        }
        match (question.at_least, question.at_most, ty) {
            (_, Some(limit), _) if count > limit => Err(Refusal::TooMany {
                question: key(),
                limit,
            }),
            (Some(limit), _, Type::Multiple(list)) if count < limit.min(offered(list)) => {
                Err(Refusal::TooFew {
                    question: key(),
                    limit,
                })
            }
            _ => Ok(()),
        }
    }

    /// Every row on offer has its answer, and no other row.
    fn admit_rows(
        &self,
        question: &Question,
        key: &dyn Fn() -> Key,
        ty: Type,
        answers: &std::collections::BTreeMap<Name, Name>,
    ) -> Result<(), Refusal> {
        let Type::Grid { rows, .. } = ty else {
            return Ok(());
        };
        for row in codes(&self.call.script, rows) {
            match (answers.get(row), self.offers(question, row)) {
                (None, true) => {
                    return Err(Refusal::MissingRow {
                        question: key(),
                        row: row.clone(),
                    });
                }
                (Some(_), false) => self.admit_code(question, key, row)?,
                (Some(code), true) if question.required && (*code == "nsp" || *code == "refus") => {
                    return Err(Refusal::Required { question: key() });
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Both bounds are included; an unknown one sets none.
    fn admit_bounds(
        &self,
        question: &Question,
        key: &dyn Fn() -> Key,
        value: &Value,
    ) -> Result<(), Refusal> {
        let (min, max) = self.bounds(question);
        let beyond = |bound: &Option<Value>, wrong| {
            let bound = bound.as_ref();
            bound.and_then(|bound| compare(value, bound)) == Some(wrong)
        };
        if !beyond(&min, Ordering::Less) && !beyond(&max, Ordering::Greater) {
            return Ok(());
        }
        let word = |bound: Option<Value>| bound.map_or_else(String::new, |bound| word_of(&bound));
        Err(Refusal::OutOfBounds {
            question: key(),
            min: word(min),
            max: word(max),
        })
    }

    /// A question's bounds, where they are known.
    pub fn bounds(&self, question: &Question) -> (Option<Value>, Option<Value>) {
        let Some((min, max)) = &question.between else {
            return (None, None);
        };
        let bound = |expr| self.eval(expr).map(std::borrow::Cow::into_owned);
        (bound(min), bound(max))
    }

    /// The question's `exiger`: an unknown condition does not block.
    fn admit_checks(&self, question: &Question, key: &dyn Fn() -> Key) -> Result<(), Refusal> {
        for check in &question.checks {
            let Some(check) = self.call.script.checks.get(*check as usize) else {
                continue;
            };
            if check.hard && self.truth(&check.condition) == Some(false) {
                return Err(Refusal::Check {
                    owner: key(),
                    number: check.number,
                });
            }
        }
        Ok(())
    }
}

/// A precision stands beside an answer that was chosen and takes one.
fn admit_details(question: &Question, key: &dyn Fn() -> Key, given: &Given) -> Result<(), Refusal> {
    for (code, text) in &given.details {
        let takes = question.marks.get(code).is_some_and(|marks| marks.detail);
        if !takes || !chosen(given, code) || text.is_empty() {
            return Err(Refusal::NoDetail {
                question: key(),
                given: code.clone(),
            });
        }
    }
    Ok(())
}

/// A misfit as a refusal.
pub(super) fn refused(
    misfit: Misfit,
    script: &crate::script::Script,
    ty: Type,
    question: &Key,
    given: impl FnOnce() -> String,
) -> Refusal {
    let question = question.clone();
    let known = |list| {
        let codes: Vec<&str> = codes(script, list).iter().map(Name::as_str).collect();
        codes.join(", ")
    };
    match misfit {
        Misfit::Type => Refusal::Unreadable {
            question,
            expected: type_word(ty),
            given: given(),
        },
        Misfit::Code(code) => Refusal::UnknownCode {
            question,
            given: code.to_string(),
            known: match ty {
                Type::Choice(list)
                | Type::Multiple(list)
                | Type::Ranking(list)
                | Type::Grid { list, .. } => known(list),
                _ => String::new(),
            },
        },
        Misfit::Row(row) => Refusal::UnknownCode {
            question,
            given: row.to_string(),
            known: match ty {
                Type::Grid { rows, .. } => known(rows),
                _ => String::new(),
            },
        },
        Misfit::Repeated(given) => Refusal::Repeated { question, given },
        Misfit::Unordered => Refusal::Unordered { question },
        Misfit::Empty => Refusal::Empty {
            what: question.to_string(),
        },
    }
}
