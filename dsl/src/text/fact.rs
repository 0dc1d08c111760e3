//! Values as Fluent takes them.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentType;
use intl_memoizer::{IntlLangMemoizer, concurrent};
use rust_decimal::Decimal;
use time::{Date, Time};
use unic_langid::LanguageIdentifier;

use super::plural;
use crate::platform::Platform;
use crate::value::{Answer, Value};

/// A value that a function of ours writes; it selects nothing.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fact {
    Number(Decimal),
    Date(Date),
    Time(Time),
    /// The neutral word for what is not known.
    Word(String),
}

impl FluentType for Fact {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.plain()
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.plain()
    }
}

impl Fact {
    /// Never shown: what is shown goes through a function or is said beforehand.
    fn plain(&self) -> Cow<'static, str> {
        match self {
            Self::Number(number) => number.to_string().into(),
            Self::Date(date) => date.to_string().into(),
            Self::Time(time) => time.to_string().into(),
            Self::Word(word) => word.clone().into(),
        }
    }

    /// The fact behind a function's argument.
    pub(super) fn of<'a>(value: &'a FluentValue) -> Option<&'a Self> {
        match value {
            FluentValue::Custom(custom) => (**custom).as_any().downcast_ref(),
            _ => None,
        }
    }
}

impl From<Fact> for FluentValue<'_> {
    fn from(fact: Fact) -> Self {
        Self::Custom(Box::new(fact))
    }
}

/// What a selector of that language compares with its keys.
pub(super) fn selected<'a, P: Platform>(
    language: &LanguageIdentifier,
    answer: Option<&'a Answer>,
) -> FluentValue<'a> {
    match answer {
        None | Some(Answer::Passed) => FluentValue::None,
        Some(Answer::DontKnow) => "nsp".into(),
        Some(Answer::Refused) => "refus".into(),
        Some(Answer::Value(value)) => match value {
            Value::YesNo(true) => "oui".into(),
            Value::YesNo(false) => "non".into(),
            Value::Code(code) => code.as_str().into(),
            Value::Text(text) => text.as_str().into(),
            Value::Number(number) => plural::countable::<P>(language, *number),
            Value::Date(date) => Fact::Date(*date).into(),
            Value::Time(time) => Fact::Time(*time).into(),
            Value::Codes(codes) => match codes.as_slice() {
                [code] => code.as_str().into(),
                _ => FluentValue::None,
            },
            Value::Rows(_) => FluentValue::None,
        },
    }
}

/// What `NUMBER` or `DATETIME` writes; `None` for what neither can.
pub(super) fn given(value: &Value) -> Option<Fact> {
    match value {
        Value::Number(number) => Some(Fact::Number(*number)),
        Value::Date(date) => Some(Fact::Date(*date)),
        Value::Time(time) => Some(Fact::Time(*time)),
        _ => None,
    }
}
