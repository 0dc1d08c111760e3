//! Values as Fluent takes them.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentType};
use intl_memoizer::{IntlLangMemoizer, concurrent};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use time::{Date, Time};

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

/// What a selector compares with its keys.
pub(super) fn selected(answer: Option<&Answer>) -> FluentValue<'_> {
    match answer {
        None | Some(Answer::Passed) => FluentValue::None,
        Some(Answer::DontKnow) => "nsp".into(),
        Some(Answer::Refused) => "refus".into(),
        Some(Answer::Value(value)) => match value {
            Value::YesNo(true) => "oui".into(),
            Value::YesNo(false) => "non".into(),
            Value::Code(code) => code.as_str().into(),
            Value::Text(text) => text.as_str().into(),
            Value::Number(number) => countable(*number),
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

/// A number as plural rules take it. Past fifteen digits only the last twelve are kept, under
/// a leading 1: no rule looks further, and an `f64` would be wrong or overflow there.
fn countable(number: Decimal) -> FluentValue<'static> {
    let limit = Decimal::from(1_000_000_000_000_000_i64);
    let reduced = if number.abs() >= limit {
        let kept = Decimal::from(1_000_000_000_000_i64);
        number.trunc().abs() % kept + kept
    } else {
        number
    };
    let value = reduced.to_f64().unwrap_or(0.0);
    FluentValue::Number(FluentNumber::new(value, FluentNumberOptions::default()))
}
