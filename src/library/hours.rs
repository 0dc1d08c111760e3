//! Opening hours: `lundi-vendredi 09:00-12:30 13:30-19:00; samedi 09:00-12:00`.

use std::fmt;

use time::{Time, Weekday};

/// The days of the week, from Monday.
const DAYS: [(&str, Weekday); 7] = [
    ("lundi", Weekday::Monday),
    ("mardi", Weekday::Tuesday),
    ("mercredi", Weekday::Wednesday),
    ("jeudi", Weekday::Thursday),
    ("vendredi", Weekday::Friday),
    ("samedi", Weekday::Saturday),
    ("dimanche", Weekday::Sunday),
];

/// When calls may be made, or when a structure is open: for each day from Monday,
/// its ranges in order, end excluded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    days: [Vec<(Time, Time)>; 7],
}

/// What is wrong with opening hours; the text is the part at fault.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadHours {
    /// Not a day, nor a range of days.
    #[error("not a day: {0}")]
    Day(String),
    /// Not a range of hours.
    #[error("not a range of hours: {0}")]
    Range(String),
    /// The range ends before it begins.
    #[error("ends before it begins: {0}")]
    Backwards(String),
    /// Two ranges of one day overlap.
    #[error("overlaps: {0}")]
    Overlap(String),
}

impl Hours {
    /// Reads opening hours: days, then their ranges, `;` between two groups.
    ///
    /// # Errors
    /// The first part that is at fault.
    pub fn parse(text: &str) -> Result<Self, BadHours> {
        let mut hours = Self::default();
        for group in text.split(';') {
            hours.group(group.trim())?;
        }
        Ok(hours)
    }

    /// Whether `time` on `day` is inside a range.
    #[must_use]
    pub fn contain(&self, day: Weekday, time: Time) -> bool {
        self.of(day)
            .iter()
            .any(|(start, end)| *start <= time && time < *end)
    }

    /// The ranges of a day.
    #[must_use]
    pub fn of(&self, day: Weekday) -> &[(Time, Time)] {
        self.days
            .get(usize::from(day.number_days_from_monday()))
            .map_or(&[], Vec::as_slice)
    }

    fn group(&mut self, group: &str) -> Result<(), BadHours> {
        let first_digit = group
            .find(|c: char| c.is_ascii_digit())
            .unwrap_or(group.len());
        let (names, ranges) = group.split_at(first_digit);
        let mut days = Vec::new();
        for part in names.split(',') {
            days.extend(day_range(part.trim())?);
        }
        if ranges.is_empty() {
            return Err(BadHours::Range(group.to_owned()));
        }
        for range in ranges
            .split([' ', ',', '\u{a0}'])
            .filter(|range| !range.is_empty())
        {
            self.add(&days, range)?;
        }
        Ok(())
    }

    fn add(&mut self, days: &[usize], range: &str) -> Result<(), BadHours> {
        let bad = || BadHours::Range(range.to_owned());
        let (start, end) = range.split_once('-').ok_or_else(bad)?;
        let (start, end) = (time(start).ok_or_else(bad)?, time(end).ok_or_else(bad)?);
        if end <= start {
            return Err(BadHours::Backwards(range.to_owned()));
        }
        for day in days {
            let Some(ranges) = self.days.get_mut(*day) else {
                continue;
            };
            if ranges.iter().any(|(s, e)| start < *e && *s < end) {
                return Err(BadHours::Overlap(range.to_owned()));
            }
            ranges.push((start, end));
            ranges.sort_unstable();
        }
        Ok(())
    }
}

impl fmt::Display for Hours {
    /// As a manifest writes them, days of the same hours together.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named: Vec<_> = DAYS.iter().zip(&self.days).collect();
        let mut first = true;
        for days in named.chunk_by(|(_, a), (_, b)| a == b) {
            let [((from, _), ranges), rest @ ..] = days else {
                continue;
            };
            if ranges.is_empty() {
                continue;
            }
            f.write_str(if first { "" } else { "; " })?;
            first = false;
            f.write_str(from)?;
            if let Some(((to, _), _)) = rest.last() {
                write!(f, "-{to}")?;
            }
            for (start, end) in *ranges {
                let (from, to) = ((start.hour(), start.minute()), (end.hour(), end.minute()));
                write!(f, " {:02}:{:02}-{:02}:{:02}", from.0, from.1, to.0, to.1)?;
            }
        }
        Ok(())
    }
}

/// `lundi`, `lundi-vendredi`; as indexes from Monday.
fn day_range(text: &str) -> Result<std::ops::RangeInclusive<usize>, BadHours> {
    let bad = || BadHours::Day(text.to_owned());
    let day = |name: &str| {
        DAYS.iter()
            .position(|(known, _)| *known == name.trim().to_lowercase())
    };
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, last) = (day(first).ok_or_else(bad)?, day(last).ok_or_else(bad)?);
    if last < first {
        return Err(bad());
    }
    Ok(first..=last)
}

/// `09:00`, `9:00`; `24:00` is not an hour.
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    let digits = |part: &str, least| {
        part.len() >= least && part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit())
    };
    if !digits(hour, 1) || !digits(minute, 2) {
        return None;
    }
    Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::{BadHours, Hours};
    use time::{Weekday, macros::time};

    #[test]
    fn a_week() {
        let hours =
            Hours::parse("lundi-vendredi 09:00-12:30 13:30-19:00; samedi 09:00-12:00").unwrap();
        assert_eq!(
            hours.of(Weekday::Friday),
            [(time!(9:00), time!(12:30)), (time!(13:30), time!(19:00))]
        );
        assert!(hours.contain(Weekday::Saturday, time!(9:00)));
        assert!(!hours.contain(Weekday::Saturday, time!(12:00)));
        assert!(hours.of(Weekday::Sunday).is_empty());
        let written = "lundi-vendredi 09:00-12:30 13:30-19:00; samedi 09:00-12:00";
        assert_eq!(hours.to_string(), written);
        let apart = Hours::parse("lundi, mercredi 9:00-12:00").unwrap();
        assert_eq!(apart.to_string(), "lundi 09:00-12:00; mercredi 09:00-12:00");
    }

    #[test]
    fn faults_quote_the_part() {
        let bad = |text: &str| Hours::parse(text).unwrap_err();
        assert_eq!(bad("lundy 09:00-12:00"), BadHours::Day("lundy".into()));
        assert_eq!(
            bad("vendredi-lundi 09:00-12:00"),
            BadHours::Day("vendredi-lundi".into())
        );
        assert_eq!(
            bad("lundi 09:00-25:00"),
            BadHours::Range("09:00-25:00".into())
        );
        assert_eq!(bad("lundi"), BadHours::Range("lundi".into()));
        assert_eq!(
            bad("lundi 12:00-09:00"),
            BadHours::Backwards("12:00-09:00".into())
        );
        assert_eq!(
            bad("lundi 09:00-12:00 11:00-13:00"),
            BadHours::Overlap("11:00-13:00".into())
        );
        assert!(Hours::parse("").is_err());
    }
}
