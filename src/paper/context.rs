//! What the page shows, ready for its template.

use serde::Serialize;

/// The whole page.
#[derive(Debug, Serialize)]
pub struct Paper {
    /// The enquête's title.
    pub title: String,
    /// Its language and, beside it, the other one.
    pub columns: Vec<Column>,
    /// What to know of the other language before a call in it.
    pub notice: Option<String>,
    /// Who ordered it, what for, which version: a label and what it says.
    pub facts: Vec<(String, String)>,
    /// What the contact list brings.
    pub data: Vec<Datum>,
    /// Étapes, in order.
    pub steps: Vec<Step>,
    /// What to say to a question from the person.
    pub rebuttals: Vec<Rebuttal>,
    /// How a call may end.
    pub outcomes: Vec<Outcome>,
}

/// A language.
#[derive(Debug, Serialize)]
pub struct Column {
    pub lang: String,
    pub dir: &'static str,
    pub name: String,
}

/// A text in each language of the page; what is for staff, in those that it is written in.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    pub cells: Vec<Cell>,
}

/// A text in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    pub lang: String,
    pub dir: &'static str,
    pub pieces: Vec<Piece>,
    pub pronunciation: Option<Pronunciation>,
    /// What is to be known of the translation.
    pub mark: Option<String>,
}

/// How a text is pronounced.
#[derive(Clone, Debug, Serialize)]
pub struct Pronunciation {
    pub lang: String,
    pub dir: &'static str,
    pub pieces: Vec<Piece>,
}

/// A part of a text.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Piece {
    /// Said as it is, in lines.
    Said { text: String },
    /// A value, by its name.
    Value { name: String },
    /// What depends on a value; `apart` when each case has its own line.
    Choice { apart: bool, ways: Vec<Way> },
}

/// A case.
#[derive(Clone, Debug, Serialize)]
pub struct Way {
    pub when: String,
    pub pieces: Vec<Piece>,
}

/// A value that the contact list brings.
#[derive(Debug, Serialize)]
pub struct Datum {
    pub name: String,
    pub optional: bool,
    /// Its possible values, when they are few; otherwise a line to write on.
    pub labels: Vec<Said>,
}

/// An étape.
#[derive(Debug, Serialize)]
pub struct Step {
    pub number: usize,
    pub title: String,
    pub note: Option<Said>,
    pub blocks: Vec<Block>,
    /// Where a call goes on from its end.
    pub next: Option<String>,
}

/// Something to do.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    Say(Spoken),
    Question(Box<Question>),
    Branches { branches: Vec<Branch> },
    Roster { rule: String, blocks: Vec<Block> },
    Compute { rule: String },
    Check(Check),
    Alert(Alert),
    Refer(Structure),
    Leave { leads: String },
}

/// A text to read aloud and its note.
#[derive(Debug, Serialize)]
pub struct Spoken {
    pub said: Option<Said>,
    pub note: Option<Said>,
}

/// What is done under a condition.
#[derive(Debug, Serialize)]
pub struct Branch {
    pub when: String,
    pub blocks: Vec<Block>,
}

/// A question.
#[derive(Debug, Serialize)]
pub struct Question {
    pub number: String,
    pub spoken: Spoken,
    /// How to answer, in words.
    pub rules: Vec<String>,
    pub answers: Vec<Answer>,
    /// In a box, in the rank of a ranking.
    pub ranked: bool,
    pub field: Option<Field>,
    pub scale: Vec<i64>,
    pub grid: Option<Grid>,
    pub others: Vec<Answer>,
    pub checks: Vec<Check>,
}

/// An answer.
#[derive(Debug, Serialize)]
pub struct Answer {
    pub label: Said,
    pub marks: Vec<String>,
    pub note: Option<Said>,
    /// A line to write on.
    pub detail: bool,
    pub leads: Option<String>,
    /// The point of a scale that it labels.
    pub point: Option<i64>,
}

/// Room for what is written.
#[derive(Debug, Serialize)]
pub struct Field {
    /// Lines to write on.
    pub lines: usize,
    /// Boxes for digits, in groups.
    pub groups: Vec<usize>,
    /// What stands between them.
    pub between: &'static str,
}

/// A grid.
#[derive(Debug, Serialize)]
pub struct Grid {
    pub rows: Vec<Said>,
    pub answers: Vec<Said>,
}

/// A rule that answers must keep, and what to say.
#[derive(Debug, Serialize)]
pub struct Check {
    pub rule: String,
    pub hard: bool,
    pub spoken: Spoken,
}

/// An alert.
#[derive(Debug, Serialize)]
pub struct Alert {
    pub rule: String,
    pub service: Structure,
    pub delay: Option<String>,
    pub message: Option<Said>,
    pub said: Option<Said>,
}

/// A structure of the directory.
#[derive(Debug, Serialize)]
pub struct Structure {
    pub name: String,
    pub phone: Option<String>,
    pub hours: Option<String>,
    pub address: Option<String>,
}

/// What to say to a question from the person.
#[derive(Debug, Serialize)]
pub struct Rebuttal {
    pub title: Option<Said>,
    pub spoken: Spoken,
    /// The étape during which it is open.
    pub only: Option<String>,
}

/// How a call may end.
#[derive(Debug, Serialize)]
pub struct Outcome {
    pub label: String,
    pub help: Option<String>,
    /// Whether the script itself must conclude so.
    pub concluded: bool,
}
