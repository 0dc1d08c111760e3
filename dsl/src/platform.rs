//! What the pure crate takes from outside: CLDR data and telephone numbers.

use rust_decimal::Decimal;
use time::{Date, Time};
use unic_langid::LanguageIdentifier;

/// How long a date or an hour is written, after `dateStyle` and `timeStyle` of Fluent's `DATETIME`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Length {
    /// 07/03/2026
    Short,
    /// 7 mars 2026
    Medium,
    /// 7 mars 2026, in full words
    Long,
    /// samedi 7 mars 2026
    Full,
}

/// How a number is written, after `NUMBER` of Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NumberOptions {
    /// Whether thousands are grouped.
    pub grouping: bool,
    /// At least this many digits before the separator (1 to 15), with zeros in front.
    pub min_integer: u8,
    /// At least this many digits after the separator (0 to 15).
    pub min_fraction: u8,
    /// At most this many; rounded half away from zero.
    pub max_fraction: u8,
}

impl Default for NumberOptions {
    /// Thousands grouped, three decimals at most: what `Intl.NumberFormat` writes when nothing is said.
    fn default() -> Self {
        Self {
            grouping: true,
            min_integer: 1,
            min_fraction: 0,
            max_fraction: 3,
        }
    }
}

/// Which parts of a date are written, after `weekday`, `year`, `month` and `day` of `DATETIME`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateParts {
    /// The day of the week.
    pub weekday: bool,
    /// The year.
    pub year: bool,
    /// The month.
    pub month: bool,
    /// The day of the month.
    pub day: bool,
    /// Whether a month or a day in digits takes two: 07/03.
    pub two_digits: bool,
    /// How long: `Short` is a month in digits, `Medium` one cut short, `Long` one in full.
    pub length: Length,
}

/// Writing by a language's rules, and telephone numbers. A server uses ICU4X and a
/// port of libphonenumber; a browser its own.
///
/// Functions are associated, without `self`, because Fluent takes plain `fn`s.
/// None of them fails: a language without data falls back to the nearest that has some.
pub trait Platform: Send + Sync + 'static {
    /// A number with the language's digits and separators.
    fn number(language: &LanguageIdentifier, number: Decimal, options: NumberOptions) -> String;
    /// The plural category of a number, from `zero` to `other`. `None` where the platform has no
    /// rules: Fluent's own are then followed.
    #[must_use]
    fn plural(_language: &LanguageIdentifier, _number: Decimal) -> Option<&'static str> {
        None
    }
    /// A date.
    fn date(language: &LanguageIdentifier, date: Date, length: Length) -> String;
    /// Some parts of a date. A platform that cannot choose them writes the whole date.
    #[must_use]
    fn date_parts(language: &LanguageIdentifier, date: Date, parts: DateParts) -> String {
        Self::date(language, date, parts.length)
    }
    /// A time of day.
    fn time(language: &LanguageIdentifier, time: Time, length: Length) -> String;
    /// Items joined by the language's « et » rules.
    fn list(language: &LanguageIdentifier, items: &[String]) -> String;
    /// Whether the language is written from right to left.
    fn is_rtl(language: &LanguageIdentifier) -> bool;
    /// E.164 of a number typed in national (French) or international form; `None` when it is not valid.
    fn phone(typed: &str) -> Option<String>;
}

/// A platform for tests: digits as they are, no language's rules.
#[cfg(test)]
pub(crate) mod plain {
    use rust_decimal::{Decimal, RoundingStrategy};
    use time::{Date, Time};
    use unic_langid::{CharacterDirection, LanguageIdentifier};

    use super::{DateParts, Length, NumberOptions, Platform};

    pub(crate) struct Plain;

    impl Platform for Plain {
        fn number(
            language: &LanguageIdentifier,
            number: Decimal,
            options: NumberOptions,
        ) -> String {
            let most = u32::from(options.max_fraction);
            let strategy = RoundingStrategy::MidpointAwayFromZero;
            let mut rounded = number.round_dp_with_strategy(most, strategy).normalize();
            if rounded.scale() < u32::from(options.min_fraction) {
                rounded.rescale(u32::from(options.min_fraction));
            }
            format!("{}:{rounded}", language.language)
        }

        /// Arabic's categories, which look at the last two digits.
        fn plural(language: &LanguageIdentifier, number: Decimal) -> Option<&'static str> {
            let last = (number % Decimal::ONE_HUNDRED).normalize();
            let few = (Decimal::from(3)..=Decimal::from(10)).contains(&last);
            let many = last >= Decimal::from(11);
            (language.language == "ar").then_some(match (few, many) {
                (true, _) => "few",
                (_, true) => "many",
                _ => "other",
            })
        }

        fn date(language: &LanguageIdentifier, date: Date, length: Length) -> String {
            format!("{}:{date}:{length:?}", language.language)
        }

        fn date_parts(language: &LanguageIdentifier, date: Date, parts: DateParts) -> String {
            let kept = [
                parts.weekday,
                parts.year,
                parts.month,
                parts.day,
                parts.two_digits,
            ];
            let kept = kept.map(u8::from);
            format!("{}:{date}:{kept:?}:{:?}", language.language, parts.length)
        }

        fn time(language: &LanguageIdentifier, time: Time, _: Length) -> String {
            format!(
                "{}:{:02}:{:02}",
                language.language,
                time.hour(),
                time.minute()
            )
        }

        fn list(_: &LanguageIdentifier, items: &[String]) -> String {
            items.join(" & ")
        }

        fn is_rtl(language: &LanguageIdentifier) -> bool {
            language.character_direction() == CharacterDirection::RTL
        }

        fn phone(typed: &str) -> Option<String> {
            let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
            let plain = |digits: &str, length| {
                digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit())
            };
            match (digits.strip_prefix("+33"), digits.strip_prefix('0')) {
                (Some(rest), _) | (_, Some(rest)) if plain(rest, 9) => Some(format!("+33{rest}")),
                _ => None,
            }
        }
    }
}
