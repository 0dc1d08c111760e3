//! Expressions of numbers, dates and hours as sums of quantities.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rust_decimal::Decimal;

use super::condition::Needs;
use super::linear::{self, Linear};
use super::lower::{Form, Lowering};
use super::quantity::{Domain, Made, QuantityId, Unit};
use crate::expression::{Function, Operator};
use crate::script::Expr;

impl Lowering<'_> {
    /// A sum, when an expression is one.
    pub fn sum(&mut self, expr: &Expr) -> Option<Linear> {
        match expr {
            Expr::Literal(value) => linear::number(value).map(Linear::constant),
            Expr::Var(var) => match self.forms.get(var) {
                Some(Form::Linear(linear)) => Some(Linear {
                    needs: vec![*var],
                    ..linear.clone()
                }),
                _ => Some(Linear::quantity(self.value(*var), vec![*var])),
            },
            Expr::Known(known) => {
                let quantity = self.known(*known)?;
                Some(Linear::quantity(quantity, Needs::new()))
            }
            Expr::Negate(one) => self.sum(one)?.times(Decimal::NEGATIVE_ONE),
            Expr::Binary(Operator::Add, one, other) => {
                let other = self.sum(other)?;
                self.sum(one)?.plus(&other, Decimal::ONE)
            }
            Expr::Binary(Operator::Subtract, one, other) => {
                let other = self.sum(other)?;
                self.sum(one)?.plus(&other, Decimal::NEGATIVE_ONE)
            }
            Expr::Binary(Operator::Multiply, one, other) => {
                let (one, other) = (self.sum(one)?, self.sum(other)?);
                match (one.fixed(), other.fixed()) {
                    (Some(times), _) => other.times(times),
                    (_, Some(times)) => one.times(times),
                    _ => None,
                }
            }
            Expr::Binary(Operator::Divide, one, other) => {
                let by = self.sum(other)?.fixed()?;
                let times = Decimal::ONE.checked_div(by)?;
                let exact = times.checked_mul(by) == Some(Decimal::ONE);
                exact.then_some(())?;
                self.sum(one)?.times(times)
            }
            Expr::Call(Function::Jours, dates) => match dates.as_slice() {
                [from, to] => {
                    let from = self.sum(from)?;
                    self.sum(to)?.plus(&from, Decimal::NEGATIVE_ONE)
                }
                _ => None,
            },
            Expr::Call(function, items) => self.measured(*function, items),
            _ => None,
        }
    }

    /// The quantity that several make together, `once` being what counts once.
    pub fn sum_of(
        &mut self,
        terms: &BTreeMap<QuantityId, Decimal>,
        once: Decimal,
    ) -> Option<QuantityId> {
        let mut parts = Vec::new();
        for (quantity, count) in terms {
            let count = count.checked_div(once)?;
            if count.checked_mul(once) != terms.get(quantity).copied() {
                return None;
            }
            parts.push((*quantity, count));
        }
        let key = format!("{parts:?}");
        let of = |at: &(QuantityId, Decimal)| &self.quantities[at.0 as usize];
        let bases = parts.iter().flat_map(|at| of(at).bases.clone()).collect();
        let whole = parts.iter().all(|at| {
            at.1.is_integer() && matches!(of(at).domain, Domain::Numbers { whole: true, .. })
        });
        let single = parts.iter().all(|at| at.1.abs() == Decimal::ONE);
        let certain = single && parts.iter().all(|at| of(at).certain);
        let absent = parts.iter().any(|at| of(at).absent);
        let since = parts.iter().map(|at| of(at).since).max().unwrap_or(0);
        let roster = parts.iter().find_map(|at| of(at).roster);
        let (low, high) = self.limits(&parts);
        let name = self.sum_name(&parts);
        Some(self.keyed(key, bases, |quantity| {
            quantity.name = name;
            quantity.made = Made::Sum(parts);
            quantity.certain = certain;
            quantity.absent = absent;
            quantity.since = since;
            quantity.roster = roster;
            quantity.domain = Domain::numbers(low, high, whole);
        }))
    }

    fn limits(&self, parts: &[(QuantityId, Decimal)]) -> (Option<Decimal>, Option<Decimal>) {
        let mut limits = (Some(Decimal::ZERO), Some(Decimal::ZERO));
        for (quantity, count) in parts {
            let (low, high) = match self.quantities[*quantity as usize].domain {
                Domain::Numbers { low, high, .. } => (low, high),
                Domain::Words { .. } => (None, None),
            };
            let (low, high) = if count.is_sign_negative() {
                (high, low)
            } else {
                (low, high)
            };
            let add = |sum: Option<Decimal>, one: Option<Decimal>| {
                sum?.checked_add(one?.checked_mul(*count)?)
            };
            limits = (add(limits.0, low), add(limits.1, high));
        }
        limits
    }

    /// `jours(aujourd_hui, fin_droits)`, or the sum as it is written.
    fn sum_name(&self, parts: &[(QuantityId, Decimal)]) -> String {
        let of = |at: &(QuantityId, Decimal)| &self.quantities[at.0 as usize];
        if let [one, other] = parts
            && of(one).unit == Unit::Day
            && one.1 == Decimal::NEGATIVE_ONE
        {
            return format!("jours({}, {})", of(one).name, of(other).name);
        }
        let mut name = String::new();
        let mut parts: Vec<&(QuantityId, Decimal)> = parts.iter().collect();
        parts.sort_by_key(|at| at.1.is_sign_negative());
        for at in parts {
            let sign = match (name.is_empty(), at.1.is_sign_negative()) {
                (true, false) => "",
                (true, true) => "-",
                (false, false) => " + ",
                (false, true) => " - ",
            };
            // Writing to a string cannot fail.
            let _ = if at.1.abs() == Decimal::ONE {
                write!(name, "{sign}{}", of(at).name)
            } else {
                write!(name, "{sign}{} * {}", at.1.abs().normalize(), of(at).name)
            };
        }
        name
    }
}
