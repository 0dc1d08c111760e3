//! Values: what a contact's data, an answer or an expression can be.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use time::{Date, Time};

use crate::name::Name;

/// A known value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// `oui` or `non`; also the value of a condition.
    YesNo(bool),
    /// One answer's code; a weekday; a language (its `-` written `_`).
    Code(Name),
    /// Codes of a `choix multiple` in the order of its list, or of a `classement` in the person's.
    Codes(Vec<Name>),
    /// An exact number of up to 28 digits.
    Number(Decimal),
    /// A text; also a telephone number (E.164), an e-mail address, a postcode.
    Text(String),
    /// A date.
    Date(Date),
    /// A time of day, to the minute.
    Time(Time),
    /// What was answered for each row of a grid: a code, or `nsp` or `refus`.
    Rows(BTreeMap<Name, Name>),
}

/// The contact's data, by name of `données`.
pub type Data = BTreeMap<Name, Value>;

/// What a question received.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A value.
    Value(Value),
    /// `nsp`: the person does not know.
    DontKnow,
    /// `refus`: the person declines.
    Refused,
    /// `passe`: a `facultatif` question passed over, which counts as not answered.
    Passed,
}

/// An answer with the texts that go beside some of its codes (`[préciser]`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// The answer itself.
    pub answer: Answer,
    /// Precisions, by code; an empty precision is left out.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub details: BTreeMap<Name, String>,
}

impl Given {
    /// An answer without precisions.
    #[must_use]
    pub fn new(answer: Answer) -> Self {
        Self {
            answer,
            details: BTreeMap::new(),
        }
    }
}

/// A question, or one turn of it in a roster: `enfant_age[2]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The question's name.
    pub name: Name,
    /// The turn, from 1, inside a roster; 0 outside.
    pub turn: u16,
}

impl Key {
    /// The question outside any roster.
    #[must_use]
    pub fn new(name: impl Into<Name>) -> Self {
        Self {
            name: name.into(),
            turn: 0,
        }
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.turn {
            0 => write!(f, "{}", self.name),
            turn => write!(f, "{}[{turn}]", self.name),
        }
    }
}

/// A text that is not a question's name, with or without a turn.
#[derive(Debug, thiserror::Error)]
#[error("not a question's name: {0}")]
pub struct BadKey(String);

impl std::str::FromStr for Key {
    type Err = BadKey;

    fn from_str(text: &str) -> Result<Self, BadKey> {
        let bad = || BadKey(text.chars().take(80).collect());
        let (name, turn) = match text.strip_suffix(']').and_then(|rest| rest.split_once('[')) {
            Some((name, turn)) => (
                name,
                turn.parse().ok().filter(|turn| *turn > 0).ok_or_else(bad)?,
            ),
            None => (text, 0),
        };
        let known = crate::name::is_name(name);
        known
            .then(|| Self {
                name: name.into(),
                turn,
            })
            .ok_or_else(bad)
    }
}

impl Serialize for Key {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
