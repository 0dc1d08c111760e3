//! Scenarios, as written.

use super::{Expr, Ident, Line};
use crate::span::{Span, Spanned};

/// `scénario NAME : title`
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// The line.
    pub span: Span,
    /// Its name.
    pub name: Ident,
    /// Its title.
    pub title: Line,
    /// Its lines.
    pub lines: Vec<ScenarioLine>,
}

/// A line of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenarioLine {
    /// The whole line.
    pub span: Span,
    /// What it says.
    pub kind: ScenarioKind,
}

/// What a line of a scenario says.
#[derive(Clone, Debug, PartialEq)]
pub enum ScenarioKind {
    /// `donnée NAME = VALUE`
    Data(Ident, ScenarioValue),
    /// `réponse NAME = VALUE`
    Answer(Place, ScenarioValue),
    /// `confirmer NAME`
    Confirm(Place),
    /// `corriger NAME = VALUE`
    Correct(Place, ScenarioValue),
    /// `langue CODE`, the code as written (`pt-BR`).
    Language(Spanned<String>),
    /// `attendu [pas] alerte NAME` (the flag: expected)
    ExpectAlert(bool, Ident),
    /// `attendu [pas] étape NAME`
    ExpectStep(bool, Ident),
    /// `attendu [pas] NAME = VALUE`
    ExpectValue(bool, Place, ScenarioValue),
    /// `attendu fin OUTCOME`
    ExpectEnd(Ident),
}

/// A question, with its turn (`q[2]`), its row or its answer's precision (`q.code`).
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// All of it.
    pub span: Span,
    /// The question.
    pub name: Ident,
    /// The turn.
    pub turn: Option<Spanned<u16>>,
    /// The row or the code.
    pub member: Option<Ident>,
}

/// A value in a scenario: one literal or word, or several codes.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenarioValue {
    /// All of it.
    pub span: Span,
    /// Its items, at least one. Words are `ExprKind::Name`.
    pub items: Vec<Expr>,
}
