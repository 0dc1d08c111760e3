//! `NUMBER` and `DATETIME`: their options, checked before they are used and read when they are.
//!
//! fluent-bundle's own `NUMBER` is not used: it keeps options without applying them, and
//! `minimumFractionDigits: 30` makes its plural rules overflow while a lock is held.

use fluent_bundle::types::FluentNumberOptions;
use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast;
use rust_decimal::prelude::FromPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::visit::{Arguments, Inline};
use crate::platform::{DateParts, Length, NumberOptions};

/// A function that a text may call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Callee {
    /// `NUMBER`
    Number,
    /// `DATETIME`
    DateTime,
}

/// What an option takes.
enum Takes {
    Digits(u8, u8),
    Word(&'static [&'static str]),
}

const LENGTHS: Takes = Takes::Word(&["short", "medium", "long", "full"]);
const DIGITS: Takes = Takes::Word(&["numeric", "2-digit"]);

const NUMBER: [(&str, Takes); 7] = [
    ("minimumIntegerDigits", Takes::Digits(1, 15)),
    ("minimumFractionDigits", Takes::Digits(0, 15)),
    ("maximumFractionDigits", Takes::Digits(0, 15)),
    ("minimumSignificantDigits", Takes::Digits(1, 15)),
    ("maximumSignificantDigits", Takes::Digits(1, 15)),
    ("useGrouping", Takes::Word(&["true", "false"])),
    ("type", Takes::Word(&["cardinal", "ordinal"])),
];

const DATETIME: [(&str, Takes); 6] = [
    ("dateStyle", LENGTHS),
    ("timeStyle", LENGTHS),
    ("weekday", Takes::Word(&["long", "short"])),
    ("year", Takes::Word(&["numeric"])),
    (
        "month",
        Takes::Word(&["numeric", "2-digit", "long", "short"]),
    ),
    ("day", DIGITS),
];

/// What is wrong with a call: its code, the slice of source it is at, what the sentence quotes.
pub(super) struct CallFault<'a> {
    pub(super) code: &'static str,
    pub(super) at: &'a str,
    pub(super) args: Vec<(&'static str, String)>,
}

/// Checks a call: the function, its one argument, its options.
pub(super) fn check<'a>(id: &'a str, given: &'a Arguments<'a>) -> Result<Callee, CallFault<'a>> {
    let (callee, options): (_, &[(&str, Takes)]) = match id {
        "NUMBER" => (Callee::Number, &NUMBER),
        "DATETIME" => (Callee::DateTime, &DATETIME),
        _ => {
            return Err(fault(
                "text-unknown-function",
                id,
                vec![("name", id.to_owned())],
            ));
        }
    };
    match given.positional.as_slice() {
        [ast::InlineExpression::VariableReference { .. }] => {}
        [ast::InlineExpression::NumberLiteral { .. }] if callee == Callee::Number => {}
        _ => {
            return Err(fault(
                "text-function-argument",
                id,
                vec![("name", id.to_owned())],
            ));
        }
    }
    for option in &given.named {
        let name = option.name.name;
        let Some((_, takes)) = options.iter().find(|(known, _)| *known == name) else {
            let known: Vec<&str> = options.iter().map(|(known, _)| *known).collect();
            let args = vec![
                ("function", id.to_owned()),
                ("name", name.to_owned()),
                ("expected", known.join(", ")),
            ];
            return Err(fault("text-unknown-option", name, args));
        };
        takes.check(name, &option.value)?;
    }
    Ok(callee)
}

impl Takes {
    fn check<'a>(&self, name: &'a str, value: &'a Inline<'a>) -> Result<(), CallFault<'a>> {
        let (written, fits) = match (self, value) {
            (Self::Digits(least, most), ast::InlineExpression::NumberLiteral { value }) => (
                *value,
                value
                    .parse()
                    .is_ok_and(|digits: u8| (*least..=*most).contains(&digits)),
            ),
            (Self::Word(words), ast::InlineExpression::StringLiteral { value }) => {
                (*value, words.contains(value))
            }
            (
                _,
                ast::InlineExpression::NumberLiteral { value }
                | ast::InlineExpression::StringLiteral { value },
            ) => (*value, false),
            _ => (name, false),
        };
        if fits {
            return Ok(());
        }
        let expected = match self {
            Self::Digits(least, most) => format!("{least}…{most}"),
            Self::Word(words) => format!("\"{}\"", words.join("\", \"")),
        };
        let args = vec![
            ("name", name.to_owned()),
            ("value", written.to_owned()),
            ("expected", expected),
        ];
        Err(fault("text-option-value", name, args))
    }
}

fn fault<'a>(code: &'static str, at: &'a str, args: Vec<(&'static str, String)>) -> CallFault<'a> {
    CallFault { code, at, args }
}

/// The digits that the options of `NUMBER` ask for, each held within what is safe.
#[derive(Clone, Copy, Debug)]
pub(super) struct Digits {
    grouping: bool,
    min_integer: Option<u8>,
    min_fraction: Option<u8>,
    max_fraction: Option<u8>,
    min_significant: Option<u8>,
    max_significant: Option<u8>,
}

impl Digits {
    pub(super) fn of(options: &FluentArgs) -> Self {
        let digits = |name, least| match options.get(name) {
            Some(FluentValue::Number(number)) => Some(small(number.value).clamp(least, 15)),
            _ => None,
        };
        Self {
            grouping: word(options, "useGrouping") != Some("false"),
            min_integer: digits("minimumIntegerDigits", 1),
            min_fraction: digits("minimumFractionDigits", 0),
            max_fraction: digits("maximumFractionDigits", 0),
            min_significant: digits("minimumSignificantDigits", 1),
            max_significant: digits("maximumSignificantDigits", 1),
        }
    }

    /// The same from a number that Fluent read in a text.
    pub(super) fn of_fluent(options: &FluentNumberOptions) -> Self {
        let digits = |given: Option<usize>, least| {
            given.map(|digits| u8::try_from(digits).unwrap_or(15).clamp(least, 15))
        };
        Self {
            grouping: options.use_grouping,
            min_integer: digits(options.minimum_integer_digits, 1),
            min_fraction: digits(options.minimum_fraction_digits, 0),
            max_fraction: digits(options.maximum_fraction_digits, 0),
            min_significant: digits(options.minimum_significant_digits, 1),
            max_significant: digits(options.maximum_significant_digits, 1),
        }
    }

    /// The same for Fluent, whose plural rules count the digits shown.
    pub(super) fn to_fluent(self) -> FluentNumberOptions {
        FluentNumberOptions {
            use_grouping: self.grouping,
            minimum_integer_digits: self.min_integer.map(usize::from),
            minimum_fraction_digits: self.min_fraction.map(usize::from),
            maximum_fraction_digits: self.max_fraction.map(usize::from),
            minimum_significant_digits: self.min_significant.map(usize::from),
            maximum_significant_digits: self.max_significant.map(usize::from),
            ..FluentNumberOptions::default()
        }
    }

    /// The number to write and how, by ECMA-402's rules.
    pub(super) fn apply(self, number: Decimal) -> (Decimal, NumberOptions) {
        let min_fraction = self
            .min_fraction
            .unwrap_or(0)
            .min(self.max_fraction.unwrap_or(15));
        let options = NumberOptions {
            grouping: self.grouping,
            min_integer: self.min_integer.unwrap_or(1),
            min_fraction,
            max_fraction: self.max_fraction.unwrap_or_else(|| min_fraction.max(3)),
        };
        if self.min_significant.is_none() && self.max_significant.is_none() {
            return (number, options);
        }
        let strategy = RoundingStrategy::MidpointAwayFromZero;
        let most = u32::from(self.max_significant.unwrap_or(15));
        let rounded = number
            .round_sf_with_strategy(most, strategy)
            .unwrap_or(number);
        let least = i64::from(self.min_significant.unwrap_or(1));
        let min_fraction = (least - 1 - exponent(rounded)).clamp(0, 15);
        let min_fraction = u8::try_from(min_fraction).unwrap_or(0);
        (
            rounded,
            NumberOptions {
                min_fraction,
                max_fraction: 15,
                ..options
            },
        )
    }
}

/// A number of digits from Fluent's float; `as` saturates, and not-a-number becomes 0.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "saturates"
)]
fn small(digits: f64) -> u8 {
    digits as u8
}

/// A number of Fluent as an exact one; `None` for what is none, or too large.
pub(super) fn decimal(number: f64) -> Option<Decimal> {
    Decimal::from_f64(number)
}

/// The power of ten of the first digit: 1 for 12.5, 0 for 1 and for 0, -2 for 0.05.
fn exponent(number: Decimal) -> i64 {
    let digits = number.mantissa().unsigned_abs().checked_ilog10();
    digits.map_or(0, |log| i64::from(log) - i64::from(number.scale()))
}

/// The parts of a date that the options of `DATETIME` name; `None` when they name a whole style.
pub(super) fn date_parts(options: &FluentArgs) -> Option<DateParts> {
    let [weekday, year, month, day] =
        ["weekday", "year", "month", "day"].map(|name| word(options, name));
    if word(options, "dateStyle").is_some() || [weekday, year, month, day] == [None; 4] {
        return None;
    }
    let length = match month.or(weekday) {
        Some("long") => Length::Long,
        Some("short") => Length::Medium,
        _ => Length::Short,
    };
    Some(DateParts {
        weekday: weekday.is_some(),
        year: year.is_some(),
        month: month.is_some(),
        day: day.is_some(),
        two_digits: [month, day].contains(&Some("2-digit")),
        length,
    })
}

/// The length that an option names.
pub(super) fn length(options: &FluentArgs, name: &'static str, default: Length) -> Length {
    match word(options, name) {
        Some("short") => Length::Short,
        Some("medium") => Length::Medium,
        Some("long") => Length::Long,
        Some("full") => Length::Full,
        _ => default,
    }
}

/// The word that an option is set to.
pub(super) fn word<'a>(options: &'a FluentArgs, name: &'static str) -> Option<&'a str> {
    match options.get(name) {
        Some(FluentValue::String(word)) => Some(word),
        _ => None,
    }
}
