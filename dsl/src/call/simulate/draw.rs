//! The person's data, the circumstances and each answer of a drawn call.
//!
//! Weights, in cases of a hundred:
//! - a donnée that is `facultatif` is missing in 25;
//! - a question that is `facultatif` is passed over in 25;
//! - one that is not `obligatoire` is answered `nsp` in 6 and `refus` in 4, each in 12 when it
//!   leads somewhere or a condition asks for it;
//! - a precision is written in 50, an answer that excludes the others is given alone in 20;
//! - it is the first call in 60;
//! - an answer that ends the call, at once or in an étape aside, is kept in 10, and drawn again in the
//!   others; so are the person and the day, when nothing is asked;
//! - codes of a list, `oui` and `non`, and languages have equal shares.

use std::collections::BTreeMap;

use rust_decimal::prelude::ToPrimitive;
use time::{Duration, Time};

use super::Plan;
use super::dice::Dice;
use super::hints::{Hints, Subject};
use crate::call::event::{Circumstances, Data};
use crate::call::kind::codes;
use crate::call::scope::View;
use crate::call::state::{Call, Turn};
use crate::name::Name;
use crate::script::{Expr, Origin, Question, Type};
use crate::value::{Answer, Given, Value};

/// What agentes are called, so that a call is the same whoever simulates it.
const AGENT: &str = "Camille";
/// What is written as a precision.
const DETAIL: &str = "Costa";

/// What is fixed when the call starts.
pub(super) fn circumstances(plan: &Plan, dice: &mut Dice) -> Circumstances {
    let date = plan.today.checked_add(Duration::days(dice.between(0, 364)));
    let mut drawn = Circumstances {
        date: date.unwrap_or(plan.today),
        time: nine_and(dice.between(0, 600)),
        agent: AGENT.to_owned(),
        attempt: 1,
        language: plan.script.header.source.clone(),
        seed: dice.seed(),
    };
    if dice.chance(40) {
        drawn.attempt = u32::try_from(dice.between(2, 6)).unwrap_or(2);
    }
    if let Some(language) = &plan.language {
        drawn.language = language.clone();
    } else {
        let header = &plan.script.header;
        let languages: Vec<_> = std::iter::once(&header.source)
            .chain(&header.targets)
            .collect();
        if let Some(language) = dice.pick(&languages) {
            drawn.language = (*language).clone();
        }
    }
    // Half the time, what the script compares with constants stands near one of them.
    let around = |subject, ty, dice: &mut Dice| {
        let hints = plan.hints.get(&subject)?;
        let nothing = |_| None;
        let around = plan.around(hints, &nothing, drawn.date, None);
        around.draw(ty, dice).filter(|_| dice.chance(50))
    };
    let dated = plan.hints.get(&Subject::Today);
    let date = dated.filter(|hints| !hints.dates.is_empty());
    let date = date.and_then(|_| around(Subject::Today, Type::Date, dice));
    let time = around(Subject::Now, Type::Time, dice);
    let attempt = around(Subject::Attempt, Type::Integer, dice);
    if let Some(Value::Date(date)) = date {
        drawn.date = date;
    }
    if let Some(Value::Time(time)) = time {
        drawn.time = time;
    }
    if let Some(Value::Number(attempt)) = attempt {
        drawn.attempt = attempt.to_u32().unwrap_or(1).max(1);
    }
    drawn
}

/// So many minutes after nine in the morning.
fn nine_and(minutes: i64) -> Time {
    Time::MIDNIGHT + Duration::hours(9) + Duration::minutes(minutes)
}

/// The person's data.
pub(super) fn data(plan: &Plan, circumstances: &Circumstances, dice: &mut Dice) -> Data {
    let script = &plan.script;
    let mut data = Data::new();
    let none = Hints::default();
    for (id, var) in (0..).zip(&script.vars) {
        let Origin::Data { optional } = var.origin else {
            continue;
        };
        if optional && dice.chance(25) {
            continue;
        }
        let known = |subject| match subject {
            Subject::Var(other) => {
                let other = script.vars.get(other as usize)?;
                data.get(&other.name).cloned()
            }
            Subject::Today => Some(Value::Date(circumstances.date)),
            Subject::Now => Some(Value::Time(circumstances.time)),
            Subject::Attempt => Some(Value::Number(circumstances.attempt.into())),
        };
        let hints = plan.hints.get(&Subject::Var(id)).unwrap_or(&none);
        let around = plan.around(hints, &known, circumstances.date, None);
        let value = match var.ty {
            Type::Choice(list) => dice.pick(codes(script, list)).cloned().map(Value::Code),
            Type::Multiple(list) => {
                let offered: Vec<Name> = codes(script, list).to_vec();
                Some(Value::Codes(some(&offered, 1, offered.len(), dice)))
            }
            ty => around.draw(ty, dice),
        };
        if let Some(value) = value {
            data.insert(var.name.clone(), value);
        }
    }
    data
}

/// An answer of the question's type; it may still be refused.
pub(super) fn answer(
    plan: &Plan,
    call: &Call,
    question: &Question,
    turn: Option<Turn>,
    dice: &mut Dice,
) -> Given {
    let none = Hints::default();
    let hints = plan.hints.get(&Subject::Var(question.var)).unwrap_or(&none);
    if question.optional && dice.chance(25) {
        return Given::new(Answer::Passed);
    }
    if !question.required {
        let heeded = |word| question.targets.contains_key(word) || hints.non_answers;
        let at = dice.below(100);
        let dont_know = if heeded("nsp") { 12 } else { 6 };
        let refused = dont_know + if heeded("refus") { 12 } else { 4 };
        if at < dont_know {
            return Given::new(Answer::DontKnow);
        }
        if at < refused {
            return Given::new(Answer::Refused);
        }
    }
    let view = View::new(call, turn);
    let value = value(plan, &view, question, hints, dice);
    let mut given = Given::new(value.map_or(Answer::DontKnow, Answer::Value));
    let chosen: Vec<Name> = match &given.answer {
        Answer::Value(Value::Code(code)) => vec![code.clone()],
        Answer::Value(Value::Codes(codes)) => codes.clone(),
        _ => Vec::new(),
    };
    for code in chosen {
        let takes = question.marks.get(&code).is_some_and(|marks| marks.detail);
        if takes && dice.chance(50) {
            given.details.insert(code, DETAIL.to_owned());
        }
    }
    given
}

fn value(
    plan: &Plan,
    view: &View,
    question: &Question,
    hints: &Hints,
    dice: &mut Dice,
) -> Option<Value> {
    let call = view.call;
    let script = &plan.script;
    let offered = |list| -> Vec<Name> {
        let all = codes(script, list).iter();
        all.filter(|code| view.offers(question, code))
            .cloned()
            .collect()
    };
    match call.type_of(question) {
        Type::YesNo => {
            let mut both = vec![Name::new("oui"), Name::new("non")];
            both.retain(|code| view.offers(question, code));
            dice.pick(&both).map(|code| Value::YesNo(*code == "oui"))
        }
        Type::Choice(list) => dice.pick(&offered(list)).cloned().map(Value::Code),
        Type::Multiple(list) => Some(Value::Codes(several(question, &offered(list), hints, dice))),
        Type::Ranking(list) => {
            let mut order = offered(list);
            dice.shuffle(&mut order);
            order.truncate(question.at_most.map_or(order.len(), |most| most as usize));
            Some(Value::Codes(order))
        }
        Type::Grid { list, rows } => {
            let mut answers = BTreeMap::new();
            for row in offered(rows) {
                let code = match dice.below(100) {
                    0..6 if !question.required => Name::new("nsp"),
                    6..10 if !question.required => Name::new("refus"),
                    _ => dice.pick(codes(script, list))?.clone(),
                };
                answers.insert(row, code);
            }
            Some(Value::Rows(answers))
        }
        ty => {
            let known = |subject| match subject {
                Subject::Var(var) => view.eval(&Expr::Var(var)).map(std::borrow::Cow::into_owned),
                Subject::Today => Some(Value::Date(call.circumstances.date)),
                Subject::Now => Some(Value::Time(call.circumstances.time)),
                Subject::Attempt => Some(Value::Number(call.circumstances.attempt.into())),
            };
            let mut around = plan.around(hints, &known, call.circumstances.date, question.at_most);
            around.bounds = view.bounds(question);
            around.draw(ty, dice)
        }
    }
}

/// Several codes: as many as are wanted, or one that excludes the others.
fn several(question: &Question, offered: &[Name], hints: &Hints, dice: &mut Dice) -> Vec<Name> {
    let excludes = |code: &&Name| {
        let marks = question.marks.get(*code);
        marks.is_some_and(|marks| marks.exclusive)
    };
    let alone: Vec<Name> = offered.iter().filter(excludes).cloned().collect();
    let free: Vec<Name> = offered
        .iter()
        .filter(|code| !excludes(code))
        .cloned()
        .collect();
    if let Some(code) = dice.pick(&alone)
        && (free.is_empty() || dice.chance(20))
    {
        return vec![code.clone()];
    }
    let least = question.at_least.map_or(1, |least| least as usize);
    let most = question.at_most.map_or(free.len(), |most| most as usize);
    let counts: Vec<usize> = hints
        .numbers
        .iter()
        .filter_map(ToPrimitive::to_usize)
        .filter(|count| (least..=most).contains(count))
        .collect();
    match dice.pick(&counts) {
        Some(count) if dice.chance(40) => some(&free, *count, *count, dice),
        _ => some(&free, least, most, dice),
    }
}

/// From `least` to `most` of some codes, in their order; few more often than many.
fn some(codes: &[Name], least: usize, most: usize, dice: &mut Dice) -> Vec<Name> {
    let most = most.min(codes.len());
    let range = most.saturating_sub(least) + 1;
    let count = least + dice.place(range).min(dice.place(range));
    let mut places: Vec<usize> = (0..codes.len()).collect();
    dice.shuffle(&mut places);
    places.truncate(count);
    places.sort_unstable();
    let named = places.iter().filter_map(|place| codes.get(*place));
    named.cloned().collect()
}

/// Answers to try one after the other when those drawn are refused: the non-answers, then each
/// code alone, all together, both bounds, and every constant with its neighbours.
pub(super) fn systematic(
    plan: &Plan,
    call: &Call,
    question: &Question,
    turn: Option<Turn>,
) -> Vec<Given> {
    let view = View::new(call, turn);
    let mut answers = vec![Answer::DontKnow, Answer::Refused, Answer::Passed];
    let mut add = |value| answers.push(Answer::Value(value));
    match call.type_of(question) {
        Type::YesNo => [true, false].map(Value::YesNo).into_iter().for_each(add),
        Type::Choice(list) => {
            let codes = codes(&plan.script, list).iter().cloned();
            codes.map(Value::Code).for_each(add);
        }
        Type::Multiple(list) | Type::Ranking(list) => {
            let offered = codes(&plan.script, list).iter();
            let offered: Vec<Name> = offered
                .filter(|code| view.offers(question, code))
                .cloned()
                .collect();
            for code in &offered {
                add(Value::Codes(vec![code.clone()]));
            }
            add(Value::Codes(offered));
        }
        Type::Scale(from, to) => (from..=to).for_each(|point| add(Value::Number(point.into()))),
        Type::Integer | Type::Decimal => {
            let hints = plan.hints.get(&Subject::Var(question.var));
            for number in hints.into_iter().flat_map(|hints| &hints.numbers) {
                for beside in [-1, 0, 1] {
                    let moved = number.checked_add(beside.into());
                    moved.map(Value::Number).into_iter().for_each(&mut add);
                }
            }
            let (min, max) = view.bounds(question);
            min.into_iter().chain(max).for_each(add);
        }
        Type::Date | Type::Time => {
            let (min, max) = view.bounds(question);
            min.into_iter().chain(max).for_each(add);
        }
        _ => {}
    }
    answers.into_iter().map(Given::new).collect()
}
