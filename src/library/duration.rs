//! Durations as people write them: `15 s`, `8 min`, `4 h`, `2 j`, `6 mois`, `1 an`.

use std::time::Duration;

/// Units of a length of time, with their seconds.
const UNITS: [(&str, u64); 4] = [("s", 1), ("min", 60), ("h", 3600), ("j", 86_400)];
/// Units of a length of conservation, with their months.
const CALENDAR_UNITS: [(&str, u32); 4] = [("mois", 1), ("an", 12), ("ans", 12), ("années", 12)];
/// Nobody means more digits than these.
const MAX_DIGITS: usize = 6;

/// A length of time, which may have several parts, as in `3 min 50 s`: the largest unit first, each
/// once. `None` when it is not one.
#[must_use]
pub fn duration(text: &str) -> Option<Duration> {
    let mut rest = text.trim();
    let mut whole = Duration::ZERO;
    let mut largest = u64::MAX;
    while !rest.is_empty() || whole.is_zero() {
        let ends = rest.find(|c: char| c.is_alphabetic())?;
        let next = rest[ends..].find(|c: char| !c.is_alphabetic());
        let (part, after) = rest.split_at(next.map_or(rest.len(), |next| ends + next));
        let (count, unit) = split(part)?;
        let (_, seconds) = UNITS.iter().find(|(name, _)| *name == unit)?;
        if *seconds >= largest {
            return None;
        }
        largest = *seconds;
        whole += Duration::from_secs(u64::from(count) * seconds);
        rest = after.trim();
    }
    Some(whole)
}

/// A number of months; `None` when it is not one.
#[must_use]
pub fn months(text: &str) -> Option<u32> {
    let (count, unit) = split(text)?;
    let (_, months) = CALENDAR_UNITS.iter().find(|(name, _)| *name == unit)?;
    Some(count * months)
}

/// A count above zero, then its unit, with or without a space.
fn split(text: &str) -> Option<(u32, &str)> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let (count, unit) = text.split_at(end);
    let count = count
        .parse()
        .ok()
        .filter(|value| *value > 0 && count.len() <= MAX_DIGITS)?;
    Some((count, unit.trim()))
}

#[cfg(test)]
mod tests {
    use super::{duration, months};
    use std::time::Duration;

    #[test]
    fn lengths_of_time() {
        assert_eq!(duration("15 s"), Some(Duration::from_secs(15)));
        assert_eq!(duration("8 min"), Some(Duration::from_mins(8)));
        assert_eq!(duration("4\u{a0}h"), Some(Duration::from_hours(4)));
        assert_eq!(duration("2j"), Some(Duration::from_hours(48)));
        assert_eq!(duration("3 min 50 s"), Some(Duration::from_secs(230)));
        assert_eq!(duration("1h30min"), Some(Duration::from_mins(90)));
        for bad in [
            "",
            "8",
            "min",
            "0 s",
            "-4 h",
            "4 heures",
            "4.5 h",
            "99999999999 h",
            "6 mois",
            "30 s 2 min",
            "1 h 1 h",
            "3 min 50",
        ] {
            assert_eq!(duration(bad), None, "{bad}");
        }
    }

    #[test]
    fn lengths_of_conservation() {
        assert_eq!(months("6 mois"), Some(6));
        assert_eq!(months("1 an"), Some(12));
        assert_eq!(months("2 ans"), Some(24));
        assert_eq!(months("6 min"), None);
        assert_eq!(months("six mois"), None);
    }
}
