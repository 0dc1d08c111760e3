//! A text that depends on a number or on a choice, as whole sentences: a field for each that the
//! language needs.

use std::collections::BTreeSet;

use serde::Serialize;
use trame_dsl::text::variants::{Fields, Selector, Unjoined, fields};
use unic_langid::LanguageIdentifier;

use super::Bench;
use super::saving::{Why, unreadable};
use crate::translation::source::SourceText;
use crate::translation::written::Written;
use crate::wording::Wording;
use crate::words::Arg;

/// One sentence of a text.
#[derive(Clone, Debug, Serialize)]
pub struct Sentence {
    /// The keys of what it depends on.
    pub key: String,
    /// When it is said, in words.
    pub when: Vec<String>,
    /// What the source says there.
    pub source: String,
    /// What the translation says there.
    pub text: String,
}

/// The name of a field.
fn key(keys: &[String]) -> String {
    keys.join("+")
}

impl Bench {
    /// The sentences of a text; none for a text that is one sentence, or that cannot be shown so.
    #[must_use]
    pub fn sentences(
        &self,
        source: &SourceText,
        written: Option<&str>,
        language: &LanguageIdentifier,
        wording: &Wording<'_>,
    ) -> Vec<Sentence> {
        let Some(split) = fields(&source.text, written, language) else {
            return Vec::new();
        };
        if split.fields.len() < 2 {
            return Vec::new();
        }
        let sentence = |field: &trame_dsl::text::variants::Field| Sentence {
            key: key(&field.keys),
            when: split
                .selectors
                .iter()
                .zip(&field.keys)
                .map(|(selector, name)| self.when(selector, name, wording))
                .collect(),
            source: field.source.clone(),
            text: field.text.clone(),
        };
        split.fields.iter().map(sentence).collect()
    }

    /// What sentences make while they are typed; nothing while they make no text.
    #[must_use]
    pub fn joined(
        &self,
        source: &SourceText,
        language: &LanguageIdentifier,
        typed: &[(String, String)],
    ) -> String {
        let written = Written::read(&self.files, &source.catalog, language).ok();
        let now = written.and_then(|mut written| written.texts.remove(&source.id));
        let joined = join(source, now.as_deref(), language, typed);
        joined.ok().flatten().unwrap_or_default()
    }

    /// When a sentence is said: « reste » vaut 3, 4, 5…
    fn when(&self, selector: &Selector, name: &str, wording: &Wording<'_>) -> String {
        let variable = ("nom", Arg::Text(selector.variable.clone()));
        let said = |id: &str, value: String| {
            wording.word(id, &[variable.clone(), ("valeur", Arg::Text(value))])
        };
        if !selector.plural {
            return said("variant-code", self.label(&selector.variable, name));
        }
        let own = selector.keys.iter().find(|key| key.name == name);
        let examples = own.map(|key| key.examples.as_slice()).unwrap_or_default();
        if name.parse::<f64>().is_ok() {
            return said("variant-number", name.to_owned());
        }
        match examples {
            [] => said("variant-others", String::new()),
            [one] => said("variant-number", one.to_string()),
            several => {
                let several: Vec<String> = several.iter().map(ToString::to_string).collect();
                said("variant-numbers", several.join(", "))
            }
        }
    }
}

/// What sentences that were typed make, of a text whose translation is `now`; nothing when all are
/// empty.
///
/// # Errors
/// Why they make no text.
pub(super) fn join(
    source: &SourceText,
    now: Option<&str>,
    language: &LanguageIdentifier,
    typed: &[(String, String)],
) -> Result<Option<String>, Why> {
    let mut split = fields(&source.text, now, language).ok_or(Why::Source)?;
    let known: BTreeSet<String> = split.fields.iter().map(|field| key(&field.keys)).collect();
    // Sentences that the text does not have any more: the source has changed.
    let mut strays = typed
        .iter()
        .filter(|(key, text)| !known.contains(key) && !text.trim().is_empty());
    if strays.next().is_some() {
        return Err(Why::Source);
    }
    for field in &mut split.fields {
        let own = key(&field.keys);
        if let Some((_, text)) = typed.iter().find(|(key, _)| *key == own) {
            text.replace("\r\n", "\n")
                .trim_matches('\n')
                .clone_into(&mut field.text);
        }
    }
    if split
        .fields
        .iter()
        .all(|field| field.text.trim().is_empty())
    {
        return Ok(None);
    }
    split.join().map(Some).map_err(|fault| why(&split, fault))
}

fn why(split: &Fields, fault: Unjoined) -> Why {
    match fault {
        Unjoined::Empty(at) => {
            let field = split.fields.get(at);
            Why::Blank(field.map(|field| key(&field.keys)).unwrap_or_default())
        }
        Unjoined::Unsound(_, fault) | Unjoined::Together(fault) => unreadable(fault),
    }
}
