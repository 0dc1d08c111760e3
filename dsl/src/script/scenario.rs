//! Scenarios, compiled: what a rehearsal is given, does and expects.

use unic_langid::LanguageIdentifier;

use crate::expression::Known;
use crate::name::Name;
use crate::span::Span;
use crate::value::{Data, Key, Value};

/// A scenario, its names and values already checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Its name.
    pub name: Name,
    /// Its title.
    pub title: String,
    /// Where its `scénario` stands, for reports.
    pub span: Span,
    /// The contact's data.
    pub data: Data,
    /// What is known without being asked, where the scenario sets it.
    pub known: Vec<(Known, Value)>,
    /// What is done, in order.
    pub acts: Vec<Act>,
    /// What must (`true`) or must not have happened.
    pub expected: Vec<(bool, Expectation)>,
    /// How the script must conclude.
    pub outcome: Name,
}

/// An answer's place: a question, with its row or the code of a precision.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// The question, with its turn.
    pub key: Key,
    /// The row of a grid, or the code of an answer that takes a precision.
    pub member: Option<Name>,
}

/// An answer as it comes from outside (a form, a file, a scenario): words, each a code, a literal
/// in ISO form, a number, a text, or `nsp`, `refus`, `passe`.
#[derive(Clone, Debug, PartialEq)]
pub enum Raw {
    /// One word.
    One(String),
    /// Several, for a `choix multiple` (a set) or a `classement` (in order).
    Many(Vec<String>),
}

/// Something that is done. Answers are taken by name when asked; the other acts happen
/// once every answer above them has been given.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// The answer when it is asked.
    Answer(Slot, Raw),
    /// The soft checks met at this question or étape are confirmed.
    Confirm(Key),
    /// An answer is corrected.
    Correct(Slot, Raw),
    /// The call's language changes.
    Language(LanguageIdentifier),
}

/// What must have happened, or not.
#[derive(Clone, Debug, PartialEq)]
pub enum Expectation {
    /// An alert was raised.
    Alert(Name),
    /// The route went through an étape.
    Step(Name),
    /// An on-route answer, a donnée or a calculated value is this.
    Value(Slot, Raw),
}
