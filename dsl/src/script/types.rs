//! What has a value in a script, and of which type.

use serde::{Deserialize, Serialize};

use super::{ListId, QuestionId, RosterId};
use crate::name::Name;

/// A named value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Var {
    /// Its name.
    pub name: Name,
    /// Where it comes from.
    pub origin: Origin,
    /// Its type.
    pub ty: Type,
    /// The roster it belongs to: it has one value for each turn.
    pub roster: Option<RosterId>,
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The contact's data; true when it may be missing.
    Data {
        /// `facultatif`
        optional: bool,
    },
    /// A question.
    Question(QuestionId),
    /// `calculer`
    Computed,
    /// The index of a roster.
    Index,
}

/// What a value may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// `oui non`, and conditions.
    YesNo,
    /// One code of a list.
    Choice(ListId),
    /// Several codes of a list.
    Multiple(ListId),
    /// An order of codes.
    Ranking(ListId),
    /// A code of `list` for each of `rows`.
    Grid {
        /// The answers.
        list: ListId,
        /// The rows.
        rows: ListId,
    },
    /// A whole number between two.
    Scale(i64, i64),
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// A text; true for `texte long`.
    Text {
        /// Whether several lines are expected.
        long: bool,
    },
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// E.164.
    Phone,
    /// An e-mail address.
    Email,
    /// A French postcode.
    Postcode,
}

/// Answers that a choice can take.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct List {
    /// Where the labels are.
    pub labels: Labels,
    /// The codes, in order.
    pub codes: Vec<Name>,
}

/// Where a list's labels are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Labels {
    /// Attributes of this message: `.code`.
    Message(Name),
    /// Trame's own words for `lundi … dimanche`.
    Weekdays,
    /// Trame's own words for languages.
    Languages,
}
