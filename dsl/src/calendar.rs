//! Calendar arithmetic. All of it is whole, and negative when the second date is earlier.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use time::{Date, Duration, Weekday};

/// Days from `a` to `b`.
#[must_use]
pub fn days(a: Date, b: Date) -> i64 {
    (b - a).whole_days()
}

/// Whole months from `a` to `b`: one is over when its day of the month is reached, so that from
/// 31 January to 28 February there is none yet.
#[must_use]
pub fn months(a: Date, b: Date) -> i64 {
    if b < a {
        return -months(b, a);
    }
    let index = |date: Date| i64::from(date.year()) * 12 + i64::from(u8::from(date.month()));
    index(b) - index(a) - i64::from(b.day() < a.day())
}

/// Whole years from `a` to `b`.
#[must_use]
pub fn years(a: Date, b: Date) -> i64 {
    months(a, b) / 12
}

/// A date moved by a whole number of days; none outside the calendar (years −9999 to 9999).
#[must_use]
pub fn shifted(date: Date, days: Decimal) -> Option<Date> {
    if !days.is_integer() {
        return None;
    }
    // A calendar of 20 000 years has far fewer days than this.
    let days = days
        .to_i64()
        .filter(|days| days.unsigned_abs() < 10_000_000)?;
    date.checked_add(Duration::days(days))
}

/// The code of a date's weekday.
#[must_use]
pub fn weekday(date: Date) -> &'static str {
    match date.weekday() {
        Weekday::Monday => "lundi",
        Weekday::Tuesday => "mardi",
        Weekday::Wednesday => "mercredi",
        Weekday::Thursday => "jeudi",
        Weekday::Friday => "vendredi",
        Weekday::Saturday => "samedi",
        Weekday::Sunday => "dimanche",
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;
    use time::macros::date;

    use super::{days, months, shifted, years};

    #[test]
    fn months_and_years_are_whole() {
        assert_eq!(months(date!(2026 - 01 - 31), date!(2026 - 02 - 28)), 0);
        assert_eq!(months(date!(2026 - 01 - 31), date!(2026 - 03 - 01)), 1);
        assert_eq!(months(date!(2026 - 03 - 15), date!(2026 - 01 - 15)), -2);
        assert_eq!(months(date!(2026 - 03 - 15), date!(2026 - 01 - 16)), -1);
        assert_eq!(years(date!(2000 - 12 - 01), date!(2026 - 11 - 30)), 25);
        assert_eq!(years(date!(2026 - 12 - 01), date!(2025 - 12 - 02)), 0);
        assert_eq!(days(date!(2026 - 12 - 01), date!(2026 - 11 - 30)), -1);
    }

    #[test]
    fn a_date_outside_the_calendar_is_unknown() {
        assert_eq!(shifted(date!(9999 - 12 - 31), Decimal::ONE), None);
        assert_eq!(shifted(date!(2026 - 12 - 31), Decimal::MAX), None);
        assert_eq!(shifted(date!(2026 - 12 - 31), Decimal::new(15, 1)), None);
        assert_eq!(
            shifted(date!(2024 - 02 - 28), Decimal::ONE),
            Some(date!(2024 - 02 - 29))
        );
    }
}
