//! The time of day, as an argument: the site's own, or one that a test sets.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use time::{Date, Month, Time};
use uuid::{NoContext, Uuid};

/// A time zone.
pub type Zone = TimeZone;

/// The zone that is known even where the machine has no table of zones, with its rules.
const PARIS: (&str, &str) = ("Europe/Paris", "CET-1CEST,M3.5.0,M10.5.0/3");

/// Where instants come from.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// A clock that stands still until it is moved: microseconds since 1970.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `at`.
    #[must_use]
    pub fn fixed(at: Timestamp) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(at.as_microsecond())))
    }

    /// Microseconds since 1970, UTC: how instants are stored.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the time"
    )]
    pub fn now(&self) -> i64 {
        match self {
            Self::System => Timestamp::now().as_microsecond(),
            Self::Fixed(at) => at.load(Ordering::Relaxed),
        }
    }

    /// A new identifier; those made later come after.
    #[must_use]
    pub fn id(&self) -> Uuid {
        let now = u64::try_from(self.now()).unwrap_or_default();
        let nanos = u32::try_from(now % 1_000_000 * 1000).unwrap_or_default();
        Uuid::new_v7(uuid::Timestamp::from_unix(
            NoContext,
            now / 1_000_000,
            nanos,
        ))
    }

    /// Moves a fixed clock on; the machine's is left alone.
    pub fn advance(&self, by: std::time::Duration) {
        if let Self::Fixed(at) = self {
            let micros = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
            at.fetch_add(micros, Ordering::Relaxed);
        }
    }
}

/// The civil date and the hour, to the minute, of an instant in a time zone.
#[must_use]
pub fn local(at: i64, zone: &Zone) -> (Date, Time) {
    let civil = zone.to_datetime(Timestamp::from_microsecond(at).unwrap_or_default());
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    let month = Month::try_from(part(civil.month())).unwrap_or(Month::January);
    let date = Date::from_calendar_date(i32::from(civil.year()), month, part(civil.day()));
    let time = Time::from_hms(part(civil.hour()), part(civil.minute()), 0);
    (date.unwrap_or(Date::MIN), time.unwrap_or(Time::MIDNIGHT))
}

/// The instant of a civil date and hour in a time zone. An hour that the change to summer
/// time skips, or that its end repeats, is taken as the calendars of telephones take it.
#[must_use]
pub fn instant(date: Date, time: Time, zone: &Zone) -> Option<i64> {
    let part = |number: u8| i8::try_from(number).ok();
    let year = i16::try_from(date.year()).ok()?;
    let day =
        jiff::civil::Date::new(year, part(u8::from(date.month()))?, part(date.day())?).ok()?;
    let hour = jiff::civil::Time::new(part(time.hour())?, part(time.minute())?, 0, 0).ok()?;
    let zoned = zone
        .to_ambiguous_zoned_datetime(day.to_datetime(hour))
        .compatible()
        .ok()?;
    Some(zoned.timestamp().as_microsecond())
}

/// The day of an instant, UTC, as files say it: `2026-01-31`.
#[must_use]
pub fn day_of(at: i64) -> String {
    local(at, &Zone::UTC).0.to_string()
}

/// A time zone by its name.
#[must_use]
pub fn zone(name: &str) -> Option<Zone> {
    let known = TimeZone::get(name).ok();
    known.or_else(|| {
        if name == PARIS.0 {
            TimeZone::posix(PARIS.1).ok()
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{instant, local, zone};
    use time::macros::{date, time};

    #[test]
    fn an_instant_and_its_local_time_agree() {
        let paris = zone("Europe/Paris").unwrap();
        let at = instant(date!(2026 - 12 - 01), time!(10:30), &paris).unwrap();
        assert_eq!(local(at, &paris), (date!(2026 - 12 - 01), time!(10:30)));
        assert_eq!(at, 1_796_117_400_000_000);
    }
}
