//! A package's texts in a spreadsheet, for a translator who has nothing else, and what she sends back.
//! A text with variants is one row for each whole sentence. Rows that rest on what is no longer there
//! are refused; the others are taken.

mod form;
mod read;
mod rows;
mod take;
mod write;

pub use read::{SheetFault, read};
pub use take::{Refused, Taking, Why};
pub use write::write;

use unic_langid::LanguageIdentifier;

/// Version of the spreadsheet.
const FORMAT: &str = "1";
/// The sheet that people don't see, with what the file is of.
const ABOUT: &str = "trame";

/// The columns that people see; the ends of `sheet-head-<code>`.
const SHOWN: [&str; 8] = [
    "id",
    "step",
    "context",
    "variables",
    "source",
    "form",
    "translation",
    "status",
];
/// The columns that people don't see: the key of a sentence among a text's, the hashes of the source, of
/// what surrounds it and of the translation.
const HIDDEN: [&str; 4] = [
    "trame-forme",
    "trame-source",
    "trame-contexte",
    "trame-texte",
];

/// The texts of a package for a translator.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The package.
    pub package: String,
    /// Its title.
    pub title: String,
    /// The language.
    pub language: LanguageIdentifier,
    /// Its rows, in the order of the call.
    pub rows: Vec<Row>,
}

/// A sentence to translate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The text.
    pub id: String,
    /// Its étape.
    pub step: String,
    /// What it is, and the branch that leads there, in words.
    pub context: String,
    /// What it quotes, in words.
    pub variables: String,
    /// What the source says.
    pub source: String,
    /// For which values it is said, in words.
    pub form: String,
    /// What the translation says.
    pub translation: String,
    /// Its state, in words.
    pub status: String,
    /// Its keys among the sentences of the text.
    pub keys: String,
    /// The hashes of the source, of what surrounds it, and of the translation.
    pub hashes: [String; 3],
}

/// What a translator sends back.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    /// The package.
    pub package: String,
    /// The language.
    pub language: LanguageIdentifier,
    /// Its rows.
    pub rows: Vec<SentRow>,
}

/// A row that came back.
#[derive(Clone, Debug, PartialEq)]
pub struct SentRow {
    /// Its number, as a spreadsheet shows it.
    pub line: u32,
    /// The text.
    pub id: String,
    /// Its keys among the sentences of the text.
    pub keys: String,
    /// The hashes of the source, of what surrounded it, and of the translation, when it was sent out.
    pub hashes: [String; 3],
    /// What was typed.
    pub typed: Typed,
}

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Typed {
    /// Nothing.
    #[default]
    Nothing,
    /// A text.
    Text(String),
    /// A number, a date, a yes or no: the spreadsheet has made something else of what was typed.
    Value,
    /// Something that is calculated.
    Formula,
}
