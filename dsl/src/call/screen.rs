//! What the agente sees: everything from an answer to the next thing to do.

use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::name::Name;
use crate::script::{Priority, Structure};
use crate::text::Shown;
use crate::value::{Given, Key, Value};

/// A screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Screen {
    /// The étape of the thing to do.
    pub step: Name,
    /// The call's language.
    pub language: LanguageIdentifier,
    /// Every étape, with how far the call has come.
    pub steps: Vec<StepMark>,
    /// Notes of the étape, for the agente.
    pub notes: Vec<Shown>,
    /// What is said, given and raised on the way, in order.
    pub items: Vec<Item>,
    /// What the agente must do.
    pub todo: Todo,
    /// Objections open now.
    pub rebuttals: Vec<RebuttalEntry>,
    /// Answers on the route, in order.
    pub answers: Vec<AnswerEntry>,
}

/// An étape in the line of étapes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StepMark {
    /// Its name.
    pub name: Name,
    /// Its title.
    pub title: Option<Shown>,
    /// Where the call is.
    pub state: StepState,
}

/// How far the call has come, seen from an étape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// The route went through it.
    Done,
    /// The thing to do is in it.
    Current,
    /// Not reached.
    Ahead,
    /// Before the current one, and the route jumped over it.
    Skipped,
}

/// Something on the way to the thing to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Item {
    /// A text to read aloud.
    Say {
        /// The message.
        id: Name,
        /// What is said.
        text: Shown,
        /// For the agente.
        note: Option<Shown>,
    },
    /// A structure to give to the person.
    Referral {
        /// Its name in the directory.
        id: Name,
        /// Its entry.
        structure: Structure,
    },
    /// An alert that the route reached.
    Alert {
        /// Its name.
        id: Name,
        /// Its service, as it is called.
        service: String,
        /// How urgent.
        priority: Priority,
        /// What to tell the person.
        say: Option<Shown>,
    },
    /// More turns were asked for than the roster makes.
    RosterCapped {
        /// The roster.
        id: Name,
        /// How many were asked for.
        asked: u32,
        /// How many are made.
        made: u32,
    },
}

/// What the agente must do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Todo {
    /// Ask.
    Question(Box<QuestionScreen>),
    /// Settle a check.
    Check(Box<CheckScreen>),
    /// Conclude; the call ends when the agente says so.
    End {
        /// The script's conclusion.
        outcome: Name,
    },
    /// Nothing: the call has ended.
    Over {
        /// How it ended.
        outcome: Name,
    },
}

/// A question to ask.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuestionScreen {
    /// Which, with its turn.
    pub key: Key,
    /// Its type, in the words of the language without accents: `oui_non`, `choix`, `choix_multiple`,
    /// `classement`, `grille`, `echelle`, `entier`, `decimal`, `texte`, `texte_long`, `date`, `heure`,
    /// `telephone`, `courriel`, `code_postal`.
    #[serde(rename = "type")]
    pub ty: &'static str,
    /// What is asked; `None` for what the agente observes.
    pub text: Option<Shown>,
    /// For the agente.
    pub note: Option<Shown>,
    /// Answers on offer, in the call's order (a scale's points included).
    pub choices: Vec<ChoiceEntry>,
    /// Rows of a grid.
    pub rows: Vec<ChoiceEntry>,
    /// Whether answers are read aloud.
    pub read_aloud: bool,
    /// Whether `nsp` and `refus` are accepted.
    pub non_answers: bool,
    /// Whether it can be passed over.
    pub optional: bool,
    /// At most so many codes or characters.
    pub at_most: Option<u32>,
    /// At least so many codes.
    pub at_least: Option<u32>,
    /// Lower bound.
    pub min: Option<Value>,
    /// Upper bound.
    pub max: Option<Value>,
    /// The answer kept from before, or the value of `par défaut`.
    pub proposed: Option<Given>,
}

/// An answer on offer, or a row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChoiceEntry {
    /// Its code; a scale's point as a number.
    pub code: Name,
    /// Its label; `None` for a point without one.
    pub label: Option<Shown>,
    /// For the agente.
    pub note: Option<Shown>,
    /// Whether a text goes with it.
    pub detail: bool,
    /// Whether it excludes the others.
    pub exclusive: bool,
}

/// A check to settle.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckScreen {
    /// The question, with its turn, or the étape.
    pub owner: Key,
    /// Its number there.
    pub number: u32,
    /// A hard check cannot be confirmed, only corrected.
    pub hard: bool,
    /// What to say.
    pub say: Option<Shown>,
    /// For the agente.
    pub note: Option<Shown>,
    /// Answers on the route that it reads: where to go back to.
    pub questions: Vec<Key>,
}

/// An objection that can be opened.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RebuttalEntry {
    /// Its name.
    pub name: Name,
    /// What the person asks.
    pub title: Option<Shown>,
    /// What to answer.
    pub say: Option<Shown>,
    /// For the agente.
    pub note: Option<Shown>,
}

/// An answer given.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerEntry {
    /// The question, with its turn.
    pub key: Key,
    /// The answer, in the script's own language, for the agente.
    pub text: String,
    /// The answer itself.
    pub given: Given,
}

impl Screen {
    /// What is said to the person, in the order of the screen: what is on the way, the thing to do with
    /// its answers, then the objections.
    #[must_use]
    pub fn said(&self) -> Vec<&Shown> {
        let items = self.items.iter().filter_map(Item::said);
        let rebuttals = self.rebuttals.iter();
        let objections = rebuttals.filter_map(|rebuttal| rebuttal.say.as_ref());
        items.chain(self.todo.said()).chain(objections).collect()
    }
}

impl Item {
    /// What is said of it.
    #[must_use]
    pub fn said(&self) -> Option<&Shown> {
        match self {
            Self::Say { text, .. } => Some(text),
            Self::Alert { say, .. } => say.as_ref(),
            Self::Referral { .. } | Self::RosterCapped { .. } => None,
        }
    }
}

impl Todo {
    /// What is said for it, answers last.
    #[must_use]
    pub fn said(&self) -> Vec<&Shown> {
        match self {
            Self::Question(question) => {
                let answers = question.rows.iter().chain(&question.choices);
                let labels = answers.filter_map(|answer| answer.label.as_ref());
                question.text.iter().chain(labels).collect()
            }
            Self::Check(check) => check.say.iter().collect(),
            Self::End { .. } | Self::Over { .. } => Vec::new(),
        }
    }
}
