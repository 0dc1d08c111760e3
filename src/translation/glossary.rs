//! The glossary: the terms that packages share, with how they are said in a language, and the
//! short answers that come again and again, with every way in which they were translated.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use trame_dsl::text::listing;
use unic_langid::LanguageIdentifier;

use super::TERMS;
use super::memory::{Memory, Use};
use super::written::texts_path;
use crate::library::files::Files;

/// The longest text that counts as an answer, in characters.
const SHORT: usize = 40;

/// A term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its name, without its dash: `mdph`, quoted `{ -mdph }`.
    pub name: String,
    /// How it is said in the source language.
    pub source: String,
    /// What its author says of it.
    pub comment: String,
    /// How it is said in the language; empty when nobody has said.
    pub translation: String,
    /// What a translator says of it.
    pub translation_comment: String,
    /// Whether the text that is translated quotes it.
    pub quoted: bool,
}

/// A text that comes again in the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurrent<'m> {
    /// The text.
    pub source: &'m str,
    /// Its translations, the most used first.
    pub uses: Vec<Use<'m>>,
}

/// Every term, those that are quoted first, in the order of their file.
#[must_use]
pub fn terms(
    files: &Files,
    source: &LanguageIdentifier,
    language: &LanguageIdentifier,
    quoted: &BTreeSet<String>,
) -> Vec<Term> {
    let read = |language| {
        let bytes = files.get(&texts_path(TERMS, language)).unwrap_or_default();
        String::from_utf8_lossy(bytes).into_owned()
    };
    let (from, to) = (read(source), read(language));
    let (texts, comments) = (listing::list(&to), listing::comments(&to));
    let source_comments = listing::comments(&from);
    let mut terms: Vec<Term> = listing::in_order(&from)
        .into_iter()
        .filter_map(|(id, text)| {
            let name = id.strip_prefix('-').filter(|name| !name.contains('.'))?;
            Some(Term {
                name: name.to_owned(),
                source: text,
                comment: source_comments.get(&id).cloned().unwrap_or_default(),
                translation: texts.get(&id).cloned().unwrap_or_default(),
                translation_comment: comments.get(&id).cloned().unwrap_or_default(),
                quoted: quoted.contains(name),
            })
        })
        .collect();
    terms.sort_by_key(|term| !term.quoted);
    terms
}

/// The short texts that stand in several places of the library, the most frequent first, at most so
/// many.
#[must_use]
pub fn recurrent<'m>(
    memory: &'m Memory,
    source: &LanguageIdentifier,
    most: usize,
) -> Vec<Recurrent<'m>> {
    let texts = memory.texts(source).into_iter();
    let mut texts: Vec<(&str, usize)> = texts
        .filter(|(text, times)| {
            *times > 1 && !text.contains(['{', '\n']) && text.chars().count() <= SHORT
        })
        .collect();
    texts.sort_by_key(|(_, times)| Reverse(*times));
    texts
        .into_iter()
        .take(most)
        .map(|(text, _)| Recurrent {
            source: text,
            uses: memory.uses(text, source),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::terms;
    use crate::library::files::Files;

    #[test]
    fn terms_that_are_quoted_come_first_with_what_is_said_of_them() {
        let files: Files = [
            (
                "locales/fr/termes.ftl",
                "### Termes\n\n# L'employeur.\n-departement = Département\n# Dites « la MDPH ».\n-mdph = MDPH\n",
            ),
            ("locales/ar/termes.ftl", "# اسم\n-mdph = مكتب MDPH\n"),
        ]
        .into_iter()
        .collect();
        let (fr, ar) = ("fr".parse().unwrap(), "ar".parse().unwrap());
        let quoted = ["mdph".to_owned()].into();
        let found = terms(&files, &fr, &ar, &quoted);
        let said: Vec<_> = found
            .iter()
            .map(|term| (term.name.as_str(), term.translation.as_str(), term.quoted))
            .collect();
        assert_eq!(
            said,
            [("mdph", "مكتب MDPH", true), ("departement", "", false)]
        );
        assert_eq!(found[0].comment, "Dites « la MDPH ».");
        assert_eq!(found[0].translation_comment, "اسم");
    }
}
