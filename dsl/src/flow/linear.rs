//! Sums of quantities: what an expression of numbers, dates or hours comes down to.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use time::{Date, Time};

use super::condition::Needs;
use super::quantity::QuantityId;
use crate::value::Value;

/// A sum of quantities, each so many times, and a constant. Dates count as days, hours as minutes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Linear {
    /// How many times each quantity; never 0.
    pub terms: BTreeMap<QuantityId, Decimal>,
    /// What is added.
    pub constant: Decimal,
    /// Unknown without these.
    pub needs: Needs,
}

impl Linear {
    /// A constant.
    pub fn constant(constant: Decimal) -> Self {
        Self {
            constant,
            ..Self::default()
        }
    }

    /// One quantity.
    pub fn quantity(quantity: QuantityId, needs: Needs) -> Self {
        Self {
            terms: BTreeMap::from([(quantity, Decimal::ONE)]),
            constant: Decimal::ZERO,
            needs,
        }
    }

    /// The number, when it is always the same.
    pub fn fixed(&self) -> Option<Decimal> {
        (self.terms.is_empty() && self.needs.is_empty()).then_some(self.constant)
    }

    /// `self + times × other`; `None` when a number is too large.
    pub fn plus(mut self, other: &Self, times: Decimal) -> Option<Self> {
        for (quantity, count) in &other.terms {
            let entry = self.terms.entry(*quantity).or_default();
            *entry = entry.checked_add(count.checked_mul(times)?)?;
        }
        self.terms.retain(|_, count| !count.is_zero());
        self.constant = self
            .constant
            .checked_add(other.constant.checked_mul(times)?)?;
        self.needs.extend(&other.needs);
        Some(self)
    }

    /// `self × times`; `None` when a number is too large.
    pub fn times(self, times: Decimal) -> Option<Self> {
        let needs = self.needs.clone();
        let scaled = Self::default().plus(&self, times)?;
        Some(Self { needs, ..scaled })
    }
}

/// A literal as a number, when its type has an order.
pub fn number(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => Some(*number),
        Value::Date(date) => Some(date.to_julian_day().into()),
        Value::Time(time) => Some((u32::from(time.hour()) * 60 + u32::from(time.minute())).into()),
        _ => None,
    }
}

/// A day as a date.
pub fn date(day: Decimal) -> Option<Date> {
    Date::from_julian_day(i32::try_from(day).ok()?).ok()
}

/// Minutes since midnight as an hour.
pub fn hour(minutes: Decimal) -> Option<Time> {
    let minutes = u32::try_from(minutes).ok()?;
    let (hour, minute) = (minutes / 60, minutes % 60);
    Time::from_hms(u8::try_from(hour).ok()?, u8::try_from(minute).ok()?, 0).ok()
}
