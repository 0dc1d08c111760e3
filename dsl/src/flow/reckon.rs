//! What functions take from a date, and the dates from which they take a number.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use time::{Date, Duration, Month};

use super::quantity::Measure;
use crate::calendar;

/// What a function takes from a date; none when it does not take a number from dates.
pub fn measured(measure: Measure, of: Date, today: Date) -> Option<Decimal> {
    Some(match measure {
        Measure::YearsSince => calendar::years(of, today).into(),
        Measure::YearsUntil => calendar::years(today, of).into(),
        Measure::MonthsSince => calendar::months(of, today).into(),
        Measure::MonthsUntil => calendar::months(today, of).into(),
        Measure::Year => of.year().into(),
        Measure::Weekday | Measure::Count | Measure::Length => return None,
    })
}

/// Days from which a measure comes to about `end`.
pub fn dates(measure: Measure, end: Decimal, today: Date) -> Vec<Decimal> {
    let Some(end) = end.to_i32() else {
        return Vec::new();
    };
    let shift = |months: i32| -> Option<Date> {
        let index = today.year() * 12 + i32::from(u8::from(today.month())) - 1 + months;
        let month = Month::try_from(u8::try_from(index.rem_euclid(12)).ok()? + 1).ok()?;
        Date::from_calendar_date(index.div_euclid(12), month, today.day().min(28)).ok()
    };
    let found = match measure {
        Measure::YearsSince => shift(end.saturating_mul(-12)),
        Measure::YearsUntil => shift(end.saturating_mul(12)),
        Measure::MonthsSince => shift(end.saturating_neg()),
        Measure::MonthsUntil => shift(end),
        Measure::Year => Date::from_calendar_date(end, Month::June, 15).ok(),
        Measure::Weekday => {
            let week = (0..7).filter_map(|day| today.checked_add(Duration::days(day)));
            return week.map(|day| day.to_julian_day().into()).collect();
        }
        Measure::Count | Measure::Length => None,
    };
    found
        .map(|date| date.to_julian_day().into())
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{Measure, dates, measured};
    use crate::flow::linear;

    #[test]
    fn days_are_found_from_what_is_measured() {
        let today = time::macros::date!(2026 - 01 - 15);
        for measure in [
            Measure::YearsSince,
            Measure::YearsUntil,
            Measure::MonthsSince,
            Measure::MonthsUntil,
        ] {
            for end in [-20, 0, 3, 18] {
                let found = dates(measure, Decimal::from(end), today);
                let date = linear::date(found[0]).unwrap();
                assert_eq!(
                    measured(measure, date, today),
                    Some(end.into()),
                    "{measure:?}"
                );
            }
        }
    }
}
