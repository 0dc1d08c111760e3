//! Expressions: three-valued, total. Whatever cannot be computed is unknown, `None`.

use std::borrow::Cow;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::scope::View;
use crate::name::Name;
use crate::script::{Expr, Known, Operator, Origin, Type, VarId};
use crate::value::{Answer, Given, Value};

mod aggregate;
mod functions;
mod operators;

pub(super) use operators::{compare, equal};

/// What a name stands for: more than its value, since `nsp` and `refus` can be asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Seen<'a> {
    /// Not asked, passed over, missing, or not computable.
    Nothing,
    /// `nsp`, or a condition that is unknown.
    DontKnow,
    /// `refus`
    Refused,
    /// A value.
    Value(Cow<'a, Value>),
}

/// A value, when it is known.
pub(super) type Found<'a> = Option<Cow<'a, Value>>;

impl<'a> View<'a> {
    /// Computes an expression.
    pub fn eval<'e>(&self, expr: &'e Expr) -> Found<'e>
    where
        'a: 'e,
    {
        match expr {
            Expr::Literal(value) => Some(Cow::Borrowed(value)),
            Expr::Var(_) | Expr::Turn(..) | Expr::Detail(..) | Expr::Row(..) => {
                match self.see(expr) {
                    Seen::Value(value) => Some(value),
                    _ => None,
                }
            }
            Expr::Known(known) => Some(Cow::Owned(self.known_value(*known))),
            Expr::IsDontKnow(inner) => truth(Some(self.see(inner) == Seen::DontKnow)),
            Expr::IsRefused(inner) => truth(Some(self.see(inner) == Seen::Refused)),
            Expr::Answered(inner) => truth(Some(matches!(self.see(inner), Seen::Value(_)))),
            Expr::Negate(inner) => match *self.eval(inner)? {
                Value::Number(number) => Some(Cow::Owned(Value::Number(-number))),
                _ => None,
            },
            Expr::Not(inner) => truth(self.truth(inner).map(|holds| !holds)),
            Expr::Binary(Operator::Or, left, right) => truth(self.or(left, right)),
            Expr::Binary(Operator::And, left, right) => truth(self.and(left, right)),
            Expr::Binary(operator, left, right) => {
                operators::apply(*operator, &*self.eval(left)?, &*self.eval(right)?).map(Cow::Owned)
            }
            Expr::In(needle, items) => truth(self.within(needle, items)),
            Expr::Contains(set, code) => match &*self.eval(set)? {
                Value::Codes(codes) => truth(Some(codes.contains(code))),
                _ => None,
            },
            Expr::Call(function, arguments) => self.call_function(*function, arguments),
            Expr::Aggregate {
                function,
                roster,
                item,
                ..
            } => self.aggregate(*function, *roster, item).map(Cow::Owned),
        }
    }

    /// Whether a condition holds; none when it is unknown.
    pub fn truth(&self, expr: &Expr) -> Option<bool> {
        match *self.eval(expr)? {
            Value::YesNo(holds) => Some(holds),
            _ => None,
        }
    }

    /// A whole number, when that is what an expression gives.
    pub fn whole(&self, expr: &Expr) -> Option<i64> {
        match &*self.eval(expr)? {
            Value::Number(number) => number.trunc().to_i64(),
            _ => None,
        }
    }

    /// What an operand stands for. What is not a name is its value, or nothing.
    pub fn see<'e>(&self, expr: &'e Expr) -> Seen<'e>
    where
        'a: 'e,
    {
        match expr {
            Expr::Var(var) => self
                .turn_of(*var)
                .map_or(Seen::Nothing, |turn| self.see_var(*var, turn)),
            Expr::Turn(var, index) => {
                let turn = self
                    .whole(index)
                    .and_then(|index| u16::try_from(index).ok());
                turn.map_or(Seen::Nothing, |turn| self.see_var(*var, turn))
            }
            Expr::Detail(var, code) => self.see_detail(*var, code),
            Expr::Row(var, row) => self.see_row(*var, row),
            other => self.eval(other).map_or(Seen::Nothing, Seen::Value),
        }
    }

    /// What a name stands for in a turn.
    fn see_var(&self, var: VarId, turn: u16) -> Seen<'a> {
        let Some(declared) = self.call.script.vars.get(var as usize) else {
            return Seen::Nothing;
        };
        match declared.origin {
            Origin::Data { .. } => match self.call.data.get(&declared.name) {
                Some(value) => Seen::Value(Cow::Borrowed(value)),
                None => Seen::Nothing,
            },
            Origin::Question(_) => match self.given((var, turn)).map(|given| &given.answer) {
                Some(Answer::Value(value)) => Seen::Value(Cow::Borrowed(value)),
                Some(Answer::DontKnow) => Seen::DontKnow,
                Some(Answer::Refused) => Seen::Refused,
                Some(Answer::Passed) | None => Seen::Nothing,
            },
            Origin::Computed => match self.call.route.computed.get(&(var, turn)) {
                Some(Some(value)) => Seen::Value(Cow::Borrowed(value)),
                // A condition is of type `oui non`, and unknown counts as `nsp`.
                Some(None) if declared.ty == Type::YesNo => Seen::DontKnow,
                _ => Seen::Nothing,
            },
            Origin::Index => {
                let begun = declared
                    .roster
                    .and_then(|roster| self.call.route.turns.get(&roster));
                match begun {
                    Some(begun) if (1..=*begun).contains(&turn) => {
                        Seen::Value(Cow::Owned(Value::Number(turn.into())))
                    }
                    _ => Seen::Nothing,
                }
            }
        }
    }

    /// The precision beside a code: empty when the code was chosen and nothing was written.
    fn see_detail(&self, var: VarId, code: &Name) -> Seen<'a> {
        let given = self.turn_of(var).and_then(|turn| self.given((var, turn)));
        let Some(given) = given.filter(|given| chosen(given, code)) else {
            return Seen::Nothing;
        };
        let text = given.details.get(code).cloned().unwrap_or_default();
        Seen::Value(Cow::Owned(Value::Text(text)))
    }

    /// A grid's row; a non-answer to the whole grid is one to each row.
    fn see_row(&self, var: VarId, row: &Name) -> Seen<'a> {
        let given = self.turn_of(var).and_then(|turn| self.given((var, turn)));
        match given.map(|given| &given.answer) {
            Some(Answer::DontKnow) => Seen::DontKnow,
            Some(Answer::Refused) => Seen::Refused,
            Some(Answer::Value(Value::Rows(rows))) => match rows.get(row) {
                Some(code) if *code == "nsp" => Seen::DontKnow,
                Some(code) if *code == "refus" => Seen::Refused,
                Some(code) => Seen::Value(Cow::Owned(Value::Code(code.clone()))),
                None => Seen::Nothing,
            },
            _ => Seen::Nothing,
        }
    }

    /// What is known without being asked. A language's code is in small letters, with `_` for `-`.
    pub fn known_value(&self, known: Known) -> Value {
        let call = self.call;
        match known {
            Known::AujourdHui => Value::Date(call.circumstances.date),
            Known::Maintenant => Value::Time(call.circumstances.time),
            Known::Agente => Value::Text(call.agent.clone()),
            Known::Langue => {
                let tag = call.language.to_string();
                Value::Code(Name::new(&tag.to_ascii_lowercase().replace('-', "_")))
            }
            Known::Tentative => Value::Number(call.circumstances.attempt.into()),
            Known::Direction => Value::Text(call.script.header.direction.clone()),
            Known::DureeConservation => Value::Number(call.script.header.retention_months.into()),
        }
    }

    fn or(&self, left: &Expr, right: &Expr) -> Option<bool> {
        match self.truth(left) {
            Some(true) => Some(true),
            left => match (left, self.truth(right)) {
                (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            },
        }
    }

    fn and(&self, left: &Expr, right: &Expr) -> Option<bool> {
        match self.truth(left) {
            Some(false) => Some(false),
            left => match (left, self.truth(right)) {
                (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            },
        }
    }

    /// `x dans (…)`: the comparisons joined by `ou`.
    fn within(&self, needle: &Expr, items: &[Expr]) -> Option<bool> {
        let needle = self.eval(needle)?;
        let mut sure = true;
        for item in items {
            match self.eval(item).and_then(|item| equal(&needle, &item)) {
                Some(true) => return Some(true),
                Some(false) => {}
                None => sure = false,
            }
        }
        sure.then_some(false)
    }
}

/// Whether an answer holds a code.
pub(super) fn chosen(given: &Given, code: &Name) -> bool {
    match &given.answer {
        Answer::Value(Value::Code(chosen)) => chosen == code,
        Answer::Value(Value::Codes(codes)) => codes.contains(code),
        _ => false,
    }
}

fn truth<'e>(holds: Option<bool>) -> Found<'e> {
    holds.map(|holds| Cow::Owned(Value::YesNo(holds)))
}

fn number<'e>(number: impl Into<Decimal>) -> Cow<'e, Value> {
    Cow::Owned(Value::Number(number.into()))
}
