//! What kind of value an expression has, as far as conditions care.

use super::linear;
use super::lower::Lowering;
use super::quantity::Unit;
use crate::expression::{Function, Known, Operator};
use crate::script::{Expr, Type};
use crate::value::Value;

/// What kind of value an expression has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// `oui non`
    Condition,
    /// A code or a text.
    Word,
    /// Codes, or a code a row.
    Set,
    /// A number, a date or an hour.
    Number(Unit),
}

impl Lowering<'_> {
    /// What kind of value an expression has.
    pub fn class(&self, expr: &Expr) -> Class {
        let number = Class::Number(Unit::Number);
        match expr {
            Expr::Literal(value) => match value {
                Value::YesNo(_) => Class::Condition,
                Value::Code(_) | Value::Text(_) => Class::Word,
                Value::Codes(_) | Value::Rows(_) => Class::Set,
                Value::Number(_) => number,
                Value::Date(_) => Class::Number(Unit::Day),
                Value::Time(_) => Class::Number(Unit::Hour),
            },
            Expr::Var(var) | Expr::Turn(var, _) => class_of(self.program.vars[*var as usize].ty),
            Expr::Detail(..) | Expr::Row(..) => Class::Word,
            Expr::Known(known) => match known {
                Known::AujourdHui => Class::Number(Unit::Day),
                Known::Maintenant => Class::Number(Unit::Hour),
                Known::Tentative | Known::DureeConservation => number,
                Known::Agente | Known::Langue | Known::Direction => Class::Word,
            },
            Expr::Negate(_) => number,
            Expr::Binary(operator, one, _) => match operator {
                Operator::Add | Operator::Subtract => self.class(one),
                Operator::Multiply | Operator::Divide => number,
                Operator::Join => Class::Word,
                _ => Class::Condition,
            },
            Expr::Call(function, items) => match function {
                Function::Jour => Class::Word,
                Function::Si => items.get(1).map_or(number, |one| self.class(one)),
                Function::Min | Function::Max => {
                    items.first().map_or(number, |one| self.class(one))
                }
                _ => number,
            },
            Expr::Aggregate { function, item, .. } => match function {
                Function::Enumeration => Class::Word,
                Function::Min | Function::Max => self.class(item),
                _ => number,
            },
            _ => Class::Condition,
        }
    }

    /// Whether an expression only gives whole numbers.
    pub fn is_whole(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Literal(value) => linear::number(value).is_some_and(|number| number.is_integer()),
            Expr::Var(var) | Expr::Turn(var, _) => matches!(
                self.program.vars[*var as usize].ty,
                Type::Integer | Type::Scale(..) | Type::Date | Type::Time
            ),
            Expr::Known(_) => true,
            Expr::Negate(one) => self.is_whole(one),
            Expr::Binary(Operator::Add | Operator::Subtract | Operator::Multiply, one, other) => {
                self.is_whole(one) && self.is_whole(other)
            }
            Expr::Call(function, items) => match function {
                Function::Si => items.iter().skip(1).all(|item| self.is_whole(item)),
                Function::Min | Function::Max => items.iter().all(|item| self.is_whole(item)),
                Function::Arrondi => items.len() == 1,
                _ => true,
            },
            Expr::Aggregate { function, item, .. } => match function {
                Function::Compte => true,
                Function::Moyenne => false,
                _ => self.is_whole(item),
            },
            _ => false,
        }
    }
}

const fn class_of(ty: Type) -> Class {
    match ty {
        Type::YesNo => Class::Condition,
        Type::Multiple(_) | Type::Ranking(_) | Type::Grid { .. } => Class::Set,
        Type::Scale(..) | Type::Integer | Type::Decimal | Type::Date | Type::Time => {
            Class::Number(unit(ty))
        }
        _ => Class::Word,
    }
}

/// How the numbers of a type are written.
pub const fn unit(ty: Type) -> Unit {
    match ty {
        Type::Date => Unit::Day,
        Type::Time => Unit::Hour,
        _ => Unit::Number,
    }
}
