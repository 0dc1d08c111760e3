//! Texts: Fluent patterns parsed, extracted and written in a call's language.
//! The only place that names Fluent.

mod bundle;
pub mod catalog;
mod chain;
mod fact;
mod fault;
mod functions;
mod lines;
pub mod listing;
pub mod pattern;
mod plural;
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

use serde::Serialize;
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

/// A text ready to be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shown {
    /// The text, with Fluent's isolation marks.
    pub text: String,
    /// The language it really is in, after fallback.
    pub lang: LanguageIdentifier,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The same in the script's own language, when `lang` is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
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
