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
    /// At least this many digits after the separator (0 to 15).
    pub min_fraction: u8,
    /// At most this many; rounded half away from zero.
    pub max_fraction: u8,
}

/// Writing by a language's rules, and telephone numbers. A server uses ICU4X and a
/// port of libphonenumber; a browser its own.
///
/// Functions are associated, without `self`, because Fluent takes plain `fn`s.
/// None of them fails: a language without data falls back to the nearest that has some.
pub trait Platform: Send + Sync + 'static {
    /// A number with the language's digits and separators.
    fn number(language: &LanguageIdentifier, number: Decimal, options: NumberOptions) -> String;
    /// A date.
    fn date(language: &LanguageIdentifier, date: Date, length: Length) -> String;
    /// A time of day.
    fn time(language: &LanguageIdentifier, time: Time, length: Length) -> String;
    /// Items joined by the language's « et » rules.
    fn list(language: &LanguageIdentifier, items: &[String]) -> String;
    /// Whether the language is written from right to left.
    fn is_rtl(language: &LanguageIdentifier) -> bool;
    /// E.164 of a number typed in national (French) or international form; `None` when it is not valid.
    fn phone(typed: &str) -> Option<String>;
}
