//! Functions of values. One over an unknown is unknown, but for `si`.

use std::borrow::Cow;
use std::cmp::Ordering;

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use time::Date;

use super::{Found, compare, number};
use crate::calendar;
use crate::call::scope::View;
use crate::name::Name;
use crate::script::{Expr, Function};
use crate::value::Value;

impl<'a> View<'a> {
    /// Calls a function.
    pub(super) fn call_function<'e>(&self, function: Function, arguments: &'e [Expr]) -> Found<'e>
    where
        'a: 'e,
    {
        let argument = |at: usize| self.eval(arguments.get(at)?);
        let date = |at: usize| as_date(&*argument(at)?);
        match function {
            Function::Jours => Some(number(calendar::days(date(0)?, date(1)?))),
            Function::Mois => Some(number(calendar::months(date(0)?, date(1)?))),
            Function::Annees => Some(number(calendar::years(date(0)?, date(1)?))),
            Function::Age => {
                let today = self.call.circumstances.date;
                Some(number(calendar::years(date(0)?, today)))
            }
            Function::Jour => Some(Cow::Owned(Value::Code(Name::new(calendar::weekday(date(
                0,
            )?))))),
            Function::Annee => Some(number(date(0)?.year())),
            Function::Longueur => match &*argument(0)? {
                Value::Text(text) => Some(number(u64::try_from(text.chars().count()).ok()?)),
                _ => None,
            },
            Function::Nombre => match &*argument(0)? {
                Value::Codes(codes) => Some(number(u64::try_from(codes.len()).ok()?)),
                _ => None,
            },
            Function::Min => self.extreme(arguments, Ordering::Less),
            Function::Max => self.extreme(arguments, Ordering::Greater),
            Function::Arrondi => {
                let places = match arguments.get(1) {
                    Some(places) => self.whole(places)?,
                    None => 0,
                };
                match *argument(0)? {
                    Value::Number(value) => rounded(value, places).map(number),
                    _ => None,
                }
            }
            Function::Si => {
                let holds = self.truth(arguments.first()?) == Some(true);
                argument(if holds { 1 } else { 2 })
            }
            // Aggregates and `répondu` have expressions of their own.
            Function::Repondu
            | Function::Somme
            | Function::Moyenne
            | Function::Compte
            | Function::Enumeration => None,
        }
    }

    /// The argument that comes first in that order.
    fn extreme<'e>(&self, arguments: &'e [Expr], wanted: Ordering) -> Found<'e>
    where
        'a: 'e,
    {
        let (first, rest) = arguments.split_first()?;
        let mut best = self.eval(first)?;
        for argument in rest {
            let value = self.eval(argument)?;
            if compare(&value, &best)? == wanted {
                best = value;
            }
        }
        Some(best)
    }
}

fn as_date(value: &Value) -> Option<Date> {
    match value {
        Value::Date(date) => Some(*date),
        _ => None,
    }
}

/// Rounded to so many decimals, half away from zero; to tens, hundreds… when negative.
fn rounded(value: Decimal, places: i64) -> Option<Decimal> {
    let strategy = RoundingStrategy::MidpointAwayFromZero;
    if let Ok(places) = u32::try_from(places) {
        return Some(value.round_dp_with_strategy(places, strategy).normalize());
    }
    let tens = places.checked_neg()?.to_u32().filter(|tens| *tens <= 28)?;
    let unit = Decimal::try_from_i128_with_scale(10_i128.pow(tens), 0).ok()?;
    let units = value.checked_div(unit)?.round_dp_with_strategy(0, strategy);
    units.checked_mul(unit).map(|value| value.normalize())
}
