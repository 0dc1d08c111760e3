//! Values of each type, near those that the script compares them with.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use time::{Date, Duration, Time};

use super::dice::Dice;
use super::hints::{Hints, Subject, Unit};
use crate::call::tools::Tools;
use crate::script::Type;
use crate::value::Value;

/// Words for what is free text: family names, since that is what most texts of a contact are.
const WORDS: [&str; 8] = [
    "Diallo", "Martin", "Nguyen", "Costa", "Benali", "Popescu", "Moreau", "Yilmaz",
];
const POSTCODES: [&str; 4] = ["93000", "93200", "75011", "13001"];
const EMAILS: [&str; 2] = ["contact@example.org", "camille@example.com"];

/// Where a value is drawn.
pub(super) struct Around<'a> {
    pub tools: Tools,
    pub hints: &'a Hints,
    /// What other things hold by now.
    pub known: &'a dyn Fn(Subject) -> Option<Value>,
    /// The call's date.
    pub today: Date,
    /// Bounds, where they are known.
    pub bounds: (Option<Value>, Option<Value>),
    /// At most so many characters.
    pub at_most: Option<u32>,
}

impl Around<'_> {
    /// A value of a type that has no list of answers; none for the others, and for a telephone
    /// number on a platform that knows none.
    pub fn draw(&self, ty: Type, dice: &mut Dice) -> Option<Value> {
        match ty {
            Type::YesNo => Some(Value::YesNo(dice.chance(50))),
            Type::Scale(from, to) => Some(Value::Number(dice.between(from, to).into())),
            Type::Integer => Some(Value::Number(self.number(dice, true))),
            Type::Decimal => Some(Value::Number(self.number(dice, false))),
            Type::Text { .. } => Some(Value::Text(self.text(dice))),
            Type::Date => Some(Value::Date(self.date(dice))),
            Type::Time => Some(Value::Time(self.time(dice))),
            Type::Phone => {
                // Numbers kept for fiction by the French regulator.
                let typed = format!("063998{:04}", dice.below(10_000));
                (self.tools.phone)(&typed).map(Value::Text)
            }
            Type::Email => self.listed(dice, &EMAILS),
            Type::Postcode => self.listed(dice, &POSTCODES),
            Type::Choice(_) | Type::Multiple(_) | Type::Ranking(_) | Type::Grid { .. } => None,
        }
    }

    /// A text that the script names, or one of some.
    fn listed(&self, dice: &mut Dice, some: &[&str]) -> Option<Value> {
        let named: Vec<&String> = self.hints.texts.iter().collect();
        let text = match dice.pick(&named) {
            Some(named) if dice.chance(50) => (*named).clone(),
            _ => (*dice.pick(some)?).to_owned(),
        };
        Some(Value::Text(text))
    }

    /// Six in ten at a constant or at another value, or one beside it; else within the bounds;
    /// without bounds, small numbers more often than large ones.
    fn number(&self, dice: &mut Dice, whole: bool) -> Decimal {
        let bound = |value: &Option<Value>| match value {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        };
        let (min, max) = (bound(&self.bounds.0), bound(&self.bounds.1));
        let near = dice.chance(60).then(|| self.near(dice)).flatten();
        let mut number = near.unwrap_or_else(|| anywhere(min, max, dice));
        if whole {
            number = number.floor();
        } else if dice.chance(20) {
            let part = Decimal::new(dice.between(-99, 99), 2);
            number = number.checked_add(part).unwrap_or(number);
        }
        let inner = |bound: Decimal, rounded: Decimal| if whole { rounded } else { bound };
        number = min.map_or(number, |min| number.max(inner(min, min.ceil())));
        number = max.map_or(number, |max| number.min(inner(max, max.floor())));
        number.normalize()
    }

    /// A constant or another value, perhaps moved by one constant more, or one beside that.
    fn near(&self, dice: &mut Dice) -> Option<Decimal> {
        let mut anchors: Vec<Decimal> = self.hints.numbers.iter().copied().collect();
        let beside = self.hints.beside.iter();
        let others: Vec<Decimal> = beside
            .filter_map(|subject| match (self.known)(*subject) {
                Some(Value::Number(number)) => Some(number),
                _ => None,
            })
            .collect();
        let shift = anchors.clone();
        anchors.extend(&others);
        let anchor = *dice.pick(&anchors)?;
        let moved = match (dice.pick(&others), dice.pick(&shift)) {
            (Some(other), Some(shift)) if dice.chance(30) => {
                let towards = if dice.chance(50) { *shift } else { -*shift };
                other.checked_add(towards)?
            }
            _ => anchor,
        };
        moved.checked_add(dice.between(-1, 1).into())
    }

    /// Seven in ten at a date it is compared with, moved by what the script counts in, or a day
    /// beside; else within the bounds, within a year, or of a person now alive.
    fn date(&self, dice: &mut Dice) -> Date {
        let bound = |value: &Option<Value>| match value {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        };
        let (min, max) = (bound(&self.bounds.0), bound(&self.bounds.1));
        let near = dice.chance(70).then(|| self.near_date(dice)).flatten();
        let date = near.unwrap_or_else(|| match (min, max) {
            (Some(min), Some(max)) => {
                moved(min, dice.between(0, (max - min).whole_days()), Unit::Days)
            }
            _ if dice.chance(60) => moved(self.today, dice.between(-400, 400), Unit::Days),
            _ => moved(self.today, dice.between(-36_500, 0), Unit::Days),
        });
        let date = min.map_or(date, |min| date.max(min));
        max.map_or(date, |max| date.min(max))
    }

    fn near_date(&self, dice: &mut Dice) -> Option<Date> {
        let mut anchors: Vec<Date> = self.hints.dates.iter().copied().collect();
        for subject in &self.hints.beside {
            if let Some(Value::Date(date)) = (self.known)(*subject) {
                anchors.push(date);
            }
        }
        let anchor = *dice.pick(&anchors)?;
        let numbers: Vec<i64> = self
            .hints
            .numbers
            .iter()
            .filter_map(|number| number.trunc().to_i64())
            .filter(|number| number.unsigned_abs() < 100_000)
            .collect();
        let mut units: Vec<Unit> = self.hints.units.iter().copied().collect();
        if units.is_empty() {
            units.push(Unit::Days);
        }
        let far = match (dice.pick(&numbers), dice.pick(&units)) {
            (Some(count), Some(unit)) if dice.chance(75) => {
                let count = if dice.chance(50) { *count } else { -count };
                moved(anchor, count, *unit)
            }
            _ => anchor,
        };
        // Well on one side of a constant as often as at it.
        let beside = if dice.chance(40) { 90 } else { 1 };
        Some(moved(far, dice.between(-beside, beside), Unit::Days))
    }

    /// Half at an hour it is compared with, or a minute beside; else during the day, and rarely
    /// at any hour.
    fn time(&self, dice: &mut Dice) -> Time {
        let mut anchors: Vec<Time> = self.hints.times.iter().copied().collect();
        for subject in &self.hints.beside {
            if let Some(Value::Time(time)) = (self.known)(*subject) {
                anchors.push(time);
            }
        }
        let minutes = |time: Time| i64::from(time.hour()) * 60 + i64::from(time.minute());
        let mut drawn = match dice.pick(&anchors) {
            Some(anchor) if dice.chance(50) => minutes(*anchor) + dice.between(-1, 1),
            _ if dice.chance(90) => dice.between(8 * 4, 20 * 4) * 15,
            _ => dice.between(0, 24 * 60 - 1),
        };
        for (bound, later) in [(&self.bounds.0, true), (&self.bounds.1, false)] {
            if let Some(Value::Time(bound)) = bound {
                let bound = minutes(*bound);
                drawn = if later {
                    drawn.max(bound)
                } else {
                    drawn.min(bound)
                };
            }
        }
        let part = |number: i64| u8::try_from(number).unwrap_or(0);
        let drawn = drawn.clamp(0, 24 * 60 - 1);
        Time::from_hms(part(drawn / 60), part(drawn % 60), 0).unwrap_or(Time::MIDNIGHT)
    }

    /// Half one that the script names; of a length that it counts to, where it does.
    fn text(&self, dice: &mut Dice) -> String {
        let named: Vec<&String> = self.hints.texts.iter().collect();
        let lengths: Vec<usize> = self
            .hints
            .numbers
            .iter()
            .filter_map(ToPrimitive::to_usize)
            .filter(|length| (1..=2_000).contains(length))
            .collect();
        let mut text = match dice.pick(&named) {
            Some(named) if dice.chance(50) => (*named).clone(),
            _ => dice
                .pick(&WORDS)
                .map_or_else(String::new, |word| (*word).to_owned()),
        };
        if let Some(length) = dice.pick(&lengths)
            && dice.chance(60)
        {
            let length = (*length + dice.place(3)).saturating_sub(1).max(1);
            text = text.chars().cycle().take(length).collect();
        }
        if let Some(limit) = self.at_most {
            text = text.chars().take(limit as usize).collect();
        }
        if text.trim().is_empty() {
            "A".to_owned()
        } else {
            text
        }
    }
}

/// A number within bounds, often one of them; without both, small more often than large.
fn anywhere(min: Option<Decimal>, max: Option<Decimal>, dice: &mut Dice) -> Decimal {
    let whole = |bound: Decimal| bound.to_i64().unwrap_or(0);
    let (from, to) = if let (Some(min), Some(max)) = (min, max) {
        match dice.below(10) {
            0 => return min,
            1 => return max,
            _ => (whole(min.ceil()), whole(max.floor())),
        }
    } else {
        let ranges = [(0, 10), (0, 10), (0, 100), (0, 3_000), (-5, -1)];
        let (from, to) = *dice.pick(&ranges).unwrap_or(&ranges[0]);
        let from = min.map_or(from, |min| whole(min.ceil()));
        let to = max.map_or(to.max(from), |max| whole(max.floor()));
        (from.min(to), to)
    };
    Decimal::from(dice.between(from, to))
}

/// A date moved by so many days, months or years; where it was, when that leaves the calendar.
fn moved(date: Date, count: i64, unit: Unit) -> Date {
    match unit {
        Unit::Days if count.unsigned_abs() < 10_000_000 => {
            date.checked_add(Duration::days(count)).unwrap_or(date)
        }
        Unit::Days => date,
        Unit::Months => by_months(date, count),
        Unit::Years => by_months(date, count.saturating_mul(12)),
    }
}

/// The same day, or the month's last, so many months away.
fn by_months(date: Date, count: i64) -> Date {
    let index = i64::from(date.year()) * 12 + i64::from(u8::from(date.month())) - 1;
    let index = index.saturating_add(count);
    let year = i32::try_from(index.div_euclid(12)).ok();
    let month = u8::try_from(index.rem_euclid(12) + 1).ok();
    let month = month.and_then(|month| time::Month::try_from(month).ok());
    let Some((year, month)) = year.zip(month) else {
        return date;
    };
    let day = |less: u8| Date::from_calendar_date(year, month, date.day().checked_sub(less)?).ok();
    (0..4).find_map(day).unwrap_or(date)
}
