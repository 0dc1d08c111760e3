//! Texts: Fluent patterns parsed, extracted and written in a call's language.
//! The only place that names Fluent.

mod bundle;
pub mod catalog;
mod chain;
pub mod compare;
pub mod document;
mod fact;
mod fault;
mod functions;
mod lines;
pub mod listing;
pub mod parts;
pub mod pattern;
mod plural;
pub mod pseudo;
pub mod resource;
mod say;
mod scan;
mod simple;
#[cfg(test)]
mod tests;
pub mod texts;
pub mod variants;
mod visit;
mod words;

pub use fault::PatternFault;
pub use functions::Callee;
pub use lines::Place;
pub use texts::{Catalog, Scope, Texts};

use std::fmt;

use serde::{Serialize, Serializer};
use unic_langid::LanguageIdentifier;

use crate::name::Name;
use crate::value::Answer;

/// Which text: a message's value, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextId {
    /// The message.
    pub message: Name,
    /// The attribute.
    pub attribute: Option<String>,
}

/// The attribute that tells how a message's value is pronounced; before it and a dash, the name of the
/// attribute whose pronunciation it is. Only translations have it.
pub const PRONUNCIATION: &str = "prononciation";

/// As [`listing::list`] writes it: `message` or `message.attribute`.
impl fmt::Display for TextId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message.as_str())?;
        match &self.attribute {
            Some(attribute) => write!(f, ".{attribute}"),
            None => Ok(()),
        }
    }
}

impl Serialize for TextId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A text ready to be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shown {
    /// Which text it is; `None` for one of Trame's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<TextId>,
    /// The text, with Fluent's isolation marks.
    pub text: String,
    /// The language it really is in, after fallback.
    pub lang: LanguageIdentifier,
    /// Whether that is another language than was asked for.
    pub fallback: bool,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The same in the script's own language, when `lang` is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// How it is pronounced, for who does not read its script.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronunciation: Option<String>,
}

/// What a text's variable stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Quoted {
    /// Its answer; `None` when it is not known (not asked, passed over, missing).
    pub answer: Option<Answer>,
    /// Its list, when its value is made of codes.
    pub list: Option<crate::script::ListId>,
}

/// Writes texts for a call, with fallback from one language to the next.
pub trait Speaker {
    /// A text in that language or its fallback; `None` when the script has no such text.
    fn show(&self, language: &LanguageIdentifier, id: &TextId, scope: &dyn Scope) -> Option<Shown>;
    /// One of Trame's own words: `oui`, `non`, a weekday.
    fn word(&self, language: &LanguageIdentifier, word: &str) -> Shown;
    /// An answer in the script's own language, for the agente.
    fn plain(&self, quoted: &Quoted, scope: &dyn Scope) -> String;
}
