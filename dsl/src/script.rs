//! The compiled script: ids and rules, no prose. A flat list of operations with
//! forward jumps, so that running one is a loop and a position is a number.

mod expr;
pub mod routes;
pub mod scenario;
mod types;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

pub use crate::expression::{Function, Known, Operator};
use crate::name::Name;
use crate::value::Value;
pub use expr::Expr;
pub use types::{Labels, List, Origin, Type, Var};

/// Version of this form; another one is refused.
pub const FORMAT: u32 = 1;

/// Index of an operation in [`Script::ops`].
pub type Pc = u32;
/// Index in [`Script::vars`].
pub type VarId = u32;
/// Index in [`Script::lists`].
pub type ListId = u32;
/// Index in [`Script::questions`].
pub type QuestionId = u32;
/// Index in [`Script::steps`].
pub type StepId = u32;
/// Index in [`Script::checks`].
pub type CheckId = u32;
/// Index in [`Script::rosters`].
pub type RosterId = u32;

/// A script ready to run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Script {
    /// [`FORMAT`].
    pub format: u32,
    /// The package's name.
    pub package: String,
    /// SHA-256, in hexadecimal, of all the rest and of the source texts.
    pub hash: String,
    /// What the call needs of the manifest.
    pub header: Header,
    /// Étapes, in order.
    pub steps: Vec<Step>,
    /// What is done, in order.
    pub ops: Vec<Op>,
    /// Every named value: données, questions, calculated values, roster indexes.
    pub vars: Vec<Var>,
    /// Lists of answers.
    pub lists: Vec<List>,
    /// Questions.
    pub questions: Vec<Question>,
    /// Checks, of questions and of étapes.
    pub checks: Vec<Check>,
    /// Rosters.
    pub rosters: Vec<Roster>,
    /// Alerts.
    pub alerts: Vec<Alert>,
    /// Objections open at any moment, in order; those of an étape are in its [`Step`].
    pub rebuttals: Vec<Name>,
    /// The outcomes that this script may end with: the built-in ones and its own.
    pub outcomes: BTreeMap<Name, Outcome>,
    /// The directory entries that the script names, copied.
    pub directory: BTreeMap<Name, Structure>,
}

/// What the manifest says that a call needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// Who ordered it, quoted as `{ $direction }`.
    pub direction: String,
    /// Title.
    pub title: String,
    /// Months after the campaign closes, quoted as `{ $duree_conservation }`.
    pub retention_months: u32,
    /// At most so many calls to one person; `None`: the site's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts: Option<u32>,
    /// Minutes before a person who did not answer is called again; `None`: the site's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval_minutes: Option<u64>,
    /// Language of the script's own texts.
    pub source: LanguageIdentifier,
    /// Languages it is translated into.
    pub targets: Vec<LanguageIdentifier>,
    /// Declared fallbacks.
    pub fallback: BTreeMap<String, LanguageIdentifier>,
}

/// An étape. Its title is `name.titre`, its notes `name.note`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Its name.
    pub name: Name,
    /// Where it starts, at its [`Op::Step`].
    pub start: Pc,
    /// Objections open only in it.
    pub rebuttals: Vec<Name>,
}

/// One operation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Op {
    /// The étape begins.
    Step(StepId),
    /// A text is read aloud: the message of that name, its `.note` for the agente.
    Say(Name),
    /// A question is asked, its checks settled, and its targets followed.
    Ask(QuestionId),
    /// A value is calculated.
    Compute(VarId, Expr),
    /// Go on to the next operation when the condition is true, else to `otherwise`.
    Branch {
        /// The condition.
        condition: Expr,
        /// Where unknown and false lead.
        otherwise: Pc,
    },
    /// Go there; always forward.
    Jump(Pc),
    /// A roster begins: no turn leads to `end`, the operation after its [`Op::Next`].
    Roster {
        /// Which.
        roster: RosterId,
        /// After it.
        end: Pc,
    },
    /// A turn of a roster is over: the next one begins at `body`, or the roster is left.
    Next {
        /// Which.
        roster: RosterId,
        /// First operation of a turn.
        body: Pc,
    },
    /// A check that stands in an étape.
    Check(CheckId),
    /// An alert is raised: index in [`Script::alerts`].
    Alert(u32),
    /// A structure of the directory is given to the person.
    Refer(Name),
    /// The script concludes.
    End(Name),
}

/// A question. Its text is the message of its name, its note `name.note`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Its name.
    pub name: Name,
    /// The value it fills.
    pub var: VarId,
    /// The étape it stands in.
    pub step: StepId,
    /// `obligatoire`: no `nsp`, no `refus`.
    pub required: bool,
    /// `facultatif`: can be passed over.
    pub optional: bool,
    /// Answers are read aloud.
    pub read_aloud: bool,
    /// Answers come in an order drawn for each call.
    pub random_order: bool,
    /// At most so many codes or characters; for a ranking, exactly so many.
    pub at_most: Option<u32>,
    /// At least so many codes.
    pub at_least: Option<u32>,
    /// Bounds, both included.
    pub between: Option<(Expr, Expr)>,
    /// A value to propose.
    pub default: Option<Expr>,
    /// Marks, by code.
    pub marks: BTreeMap<Name, Marks>,
    /// Points of a scale that have a label, `.point-3` or `.point-moins-3`.
    pub labelled_points: Vec<i64>,
    /// Checks, in order.
    pub checks: Vec<CheckId>,
    /// Where `oui`, `non`, a code, `nsp` or `refus` leads.
    pub targets: BTreeMap<Name, Pc>,
}

/// Marks of one answer. Its note is `.CODE-note`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Marks {
    /// `[préciser]`
    pub detail: bool,
    /// `[seule]`
    pub exclusive: bool,
    /// `[fixe]`
    pub fixed: bool,
    /// `[si EXPR]`
    pub condition: Option<Expr>,
}

/// A check: `owner.controle-n`, its note `owner.controle-n-note`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Check {
    /// The question or étape it belongs to.
    pub owner: Name,
    /// Its number there, from 1.
    pub number: u32,
    /// `exiger`: must hold. Otherwise it asks for confirmation when the condition holds.
    pub hard: bool,
    /// The condition.
    pub condition: Expr,
    /// Values that the condition reads: a confirmation holds while they stay the same.
    pub reads: Vec<VarId>,
}

/// A roster.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Roster {
    /// Its index's name.
    pub name: Name,
    /// Its index.
    pub var: VarId,
    /// How many turns.
    pub count: Expr,
    /// At most.
    pub at_most: u32,
}

/// An alert: the message of its name is the service's text, `.dire` what is said to the person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alert {
    /// Its name.
    pub name: Name,
    /// Directory entry.
    pub service: Name,
    /// Its priority.
    pub priority: Priority,
}

/// How urgent an alert is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// `normale`
    Normale,
    /// `haute`
    Haute,
}

/// What an outcome counts as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Final disposition code of AAPOR's Standard Definitions, telephone.
    pub aapor: String,
    /// The built-in outcome an own one stands under.
    pub under: Option<Name>,
    /// What an own one is called on screen and on paper, where its name alone does not do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// The built-in outcomes with their AAPOR codes.
pub const OUTCOMES: [(&str, &str); 15] = [
    ("complet", "1.1"),
    ("partiel", "1.2"),
    ("refus", "2.112"),
    ("opposition", "2.112"),
    ("interrompu", "2.12"),
    ("rappel", "2.21"),
    ("absent", "3.13"),
    ("repondeur", "2.22"),
    ("occupe", "3.12"),
    ("barriere_langue", "2.332"),
    ("incapable", "2.32"),
    ("decede", "2.31"),
    ("faux_numero", "4.41"),
    ("hors_service", "4.30"),
    ("hors_cible", "4.70"),
];

/// An entry of the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Structure {
    /// Its name.
    pub nom: String,
    /// Its telephone number, as it is read out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// Its opening hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub horaires: Option<String>,
    /// Its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adresse: Option<String>,
}

impl Script {
    /// The built-in outcome that this one is, or stands under.
    #[must_use]
    pub fn built_in<'a>(&'a self, outcome: &'a Name) -> &'a Name {
        let own = self.outcomes.get(outcome);
        own.and_then(|own| own.under.as_ref()).unwrap_or(outcome)
    }

    /// The value of that name.
    #[must_use]
    pub fn var(&self, name: &str) -> Option<VarId> {
        let at = self.vars.iter().position(|var| var.name == *name)?;
        u32::try_from(at).ok()
    }

    /// The question of that name.
    #[must_use]
    pub fn question(&self, name: &str) -> Option<&Question> {
        self.questions
            .iter()
            .find(|question| question.name == *name)
    }
}

/// Whole numbers as decimals, for literals.
#[must_use]
pub fn number(value: i64) -> Value {
    Value::Number(Decimal::from(value))
}
