//! What always holds between quantities that follow from one date: its year, the age it gives, the
//! days to it. Pairs of cells that no date puts together are left out of every route.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use time::{Date, Month};

use super::diagram::Set;
use super::facts::Facts;
use super::limits::limits;
use super::quantity::{Made, Measure, QuantityId};
use crate::script::{Type, VarId};

/// More cells than a script has reason to cut a date into; with more, its pairs are not looked at.
const MOST_CELLS: usize = 24;

/// From what to what, both included.
type Span = (Option<i64>, Option<i64>);

/// What a cell says of a date, in the scales that can be compared.
#[derive(Default)]
struct Said {
    /// Days of the calendar.
    day: Option<Span>,
    /// Days from the date to the day of the call, wide enough.
    gap: Option<Span>,
    /// Whole months from the date to the day of the call.
    months: Option<Span>,
}

/// The calls on which a date would be in two cells that no date is in together.
pub fn contradictions(facts: &mut Facts<'_>, var: VarId) -> Set {
    if facts.lowering.program.vars[var as usize].ty != Type::Date {
        return Set::NONE;
    }
    let Some(about) = facts.views.get(&var).cloned() else {
        return Set::NONE;
    };
    let mut wrong = Set::NONE;
    for (at, one) in about.iter().enumerate() {
        for other in &about[at + 1..] {
            let pair = against(facts, *one, *other);
            wrong = facts.diagram.or(wrong, pair);
        }
    }
    wrong
}

fn against(facts: &mut Facts<'_>, one: QuantityId, other: QuantityId) -> Set {
    let cells = |at: QuantityId| facts.lowering.quantities[at as usize].domain.cells();
    let (rows, columns) = (cells(one), cells(other));
    if rows > MOST_CELLS || columns > MOST_CELLS {
        return Set::NONE;
    }
    let says = |at: QuantityId, cells: usize| -> Vec<Said> {
        (0..cells).map(|cell| said(facts, at, cell)).collect()
    };
    let (rows, columns) = (says(one, rows), says(other, columns));
    let mut wrong = Set::NONE;
    for (row, left) in rows.iter().enumerate() {
        let apart: Vec<bool> = columns.iter().map(|right| left.excludes(right)).collect();
        if apart.contains(&true) {
            let row = facts.in_cells(one, |cell| cell == row);
            let column = facts.in_cells(other, |cell| apart.get(cell) == Some(&true));
            let both = facts.diagram.and(row, column);
            wrong = facts.diagram.or(wrong, both);
        }
    }
    wrong
}

impl Said {
    fn excludes(&self, other: &Self) -> bool {
        let scales = [
            (self.day, other.day),
            (self.gap, other.gap),
            (self.months, other.months),
        ];
        scales.into_iter().any(|(one, other)| {
            one.zip(other).is_some_and(|((low, high), (least, most))| {
                let above = low.zip(most).is_some_and(|(low, most)| low > most);
                above || high.zip(least).is_some_and(|(high, least)| high < least)
            })
        })
    }
}

fn said(facts: &Facts<'_>, at: QuantityId, cell: usize) -> Said {
    let quantity = &facts.lowering.quantities[at as usize];
    let (low, high) = limits(&quantity.domain, Some(cell));
    let span = (
        low.and_then(|low| low.to_i64()),
        high.and_then(|high| high.to_i64()),
    );
    let months = |months: Span| Said {
        months: Some(months),
        gap: Some((months.0.map(least_days), months.1.map(most_days))),
        day: None,
    };
    match &quantity.made {
        Made::Plain => Said {
            day: Some(span),
            ..Said::default()
        },
        Made::Sum(parts) => Said {
            gap: gap(facts, parts, span),
            ..Said::default()
        },
        Made::Measure(measure) => match measure {
            Measure::Year => Said {
                day: Some((
                    span.0.and_then(|year| day(year, Month::January, 1)),
                    span.1.and_then(|year| day(year, Month::December, 31)),
                )),
                ..Said::default()
            },
            Measure::MonthsSince => months(span),
            Measure::MonthsUntil => months(turned(span)),
            Measure::YearsSince => months(in_months(span)),
            Measure::YearsUntil => months(in_months(turned(span))),
            Measure::Weekday | Measure::Count | Measure::Length => Said::default(),
        },
        Made::Today | Made::Other => Said::default(),
    }
}

/// Days from a date to the day of the call, when a sum is just that, or its contrary.
fn gap(facts: &Facts<'_>, parts: &[(QuantityId, Decimal)], span: Span) -> Option<Span> {
    let [one, other] = parts else { return None };
    let is_today = |at: QuantityId| facts.lowering.quantities[at as usize].made == Made::Today;
    let (today, date) = if is_today(one.0) {
        (one, other)
    } else {
        (other, one)
    };
    let single = date.1.abs() == Decimal::ONE && today.1 == -date.1;
    let whole = facts.lowering.quantities[date.0 as usize].made == Made::Plain;
    (is_today(today.0) && single && whole).then(|| {
        if today.1 == Decimal::ONE {
            span
        } else {
            turned(span)
        }
    })
}

fn turned((low, high): Span) -> Span {
    (high.map(|high| -high), low.map(|low| -low))
}

/// Whole years in whole months: each has eleven more, away from zero.
fn in_months((low, high): Span) -> Span {
    let from = |years: i64| {
        if years > 0 {
            years * 12
        } else {
            years * 12 - 11
        }
    };
    let to = |years: i64| {
        if years < 0 {
            years * 12
        } else {
            years * 12 + 11
        }
    };
    (low.map(from), high.map(to))
}

/// No fewer days have so many whole months, nor do any more than these.
fn least_days(months: i64) -> i64 {
    if months > 0 {
        months * 365 / 12 - 3
    } else {
        -((1 - months) * 366 / 12 + 3)
    }
}

fn most_days(months: i64) -> i64 {
    -least_days(-months)
}

fn day(year: i64, month: Month, day: u8) -> Option<i64> {
    let date = Date::from_calendar_date(i32::try_from(year).ok()?, month, day).ok()?;
    Some(date.to_julian_day().into())
}

#[cfg(test)]
mod tests {
    use time::Duration;
    use time::macros::date;

    use super::{in_months, least_days, most_days};
    use crate::calendar;

    #[test]
    fn days_and_months_of_a_gap_agree() {
        for start in [
            date!(1924 - 02 - 29),
            date!(1999 - 12 - 31),
            date!(2026 - 01 - 15),
        ] {
            for days in (-40_000_i64..40_000).step_by(7).chain(-800..800) {
                let end = start + Duration::days(days);
                let months = calendar::months(start, end);
                assert!(least_days(months) <= days, "{start} {days}");
                assert!(days <= most_days(months), "{start} {days}");
                let years = calendar::years(start, end);
                let (low, high) = in_months((Some(years), Some(years)));
                assert!(
                    low.unwrap() <= months && months <= high.unwrap(),
                    "{start} {days}"
                );
            }
        }
    }
}
