//! The texts of one catalog in one language, with what is known of them, and the acts that change
//! what is known. Saving words never clears a mark; only an act on that very text does.

use std::collections::BTreeMap;

use trame_dsl::text::listing;
use unic_langid::LanguageIdentifier;

use super::hash;
use super::source::{SourceText, Sources};
use super::state::{Record, Stage, State, StateFault};
use super::status::Standing;
use crate::library::files::{Files, LOCALES};

/// The texts of one catalog in one language.
#[derive(Clone, Debug)]
pub struct Written {
    /// The catalog.
    pub catalog: String,
    /// The language.
    pub language: LanguageIdentifier,
    /// The file as it is; empty when there is none.
    pub ftl: String,
    /// Its texts, by id, as `listing` writes them.
    pub texts: BTreeMap<String, String>,
    /// What is known of them.
    pub state: State,
    /// Whether the file is UTF-8: writing another one would lose bytes that somebody may mend.
    pub legible: bool,
}

/// Who says something of a translation, and when.
#[derive(Clone, Copy, Debug)]
pub struct Author<'a> {
    /// Her name.
    pub name: &'a str,
    /// The day, `2026-01-31`.
    pub day: &'a str,
}

/// Where the texts of a catalog in a language are.
#[must_use]
pub fn texts_path(catalog: &str, language: &LanguageIdentifier) -> String {
    format!("{LOCALES}/{language}/{catalog}.ftl")
}

/// Where what is known of them is.
#[must_use]
pub fn state_path(catalog: &str, language: &LanguageIdentifier) -> String {
    format!("{LOCALES}/{language}/{catalog}.yaml")
}

impl Written {
    /// Reads them. A byte that is not UTF-8 is read as a replacement: the checks say so.
    ///
    /// # Errors
    /// When what is known of them cannot be read.
    pub fn read(
        files: &Files,
        catalog: &str,
        language: &LanguageIdentifier,
    ) -> Result<Self, StateFault> {
        let text = |path: String| {
            let bytes = files.get(&path).unwrap_or_default();
            String::from_utf8_lossy(bytes).into_owned()
        };
        let path = texts_path(catalog, language);
        let is_text = |bytes: &[u8]| std::str::from_utf8(bytes).is_ok();
        let legible = files.get(&path).is_none_or(is_text);
        let ftl = text(path);
        Ok(Self {
            legible,
            catalog: catalog.to_owned(),
            language: language.clone(),
            texts: listing::list(&ftl),
            state: State::read(&text(state_path(catalog, language)))?,
            ftl,
        })
    }

    /// The state of a text of the source.
    #[must_use]
    pub fn standing(&self, source: &SourceText) -> Standing {
        let id = &source.id;
        let translation = self.texts.get(id).map(String::as_str);
        Standing::of(source, translation, self.state.records.get(id))
    }

    /// The texts that the source does not have any more. Pronunciations are of this side alone.
    #[must_use]
    pub fn obsolete(&self, sources: &Sources) -> Vec<&str> {
        let ids = self.texts.keys().map(String::as_str);
        ids.filter(|id| sources.get(id).is_none() && !is_pronunciation(id))
            .collect()
    }

    /// Notes that words were saved: what was said of the text's source stays as it was, and words
    /// that were reviewed are no more. The words themselves are in `texts` already.
    pub fn saved(&mut self, source: &SourceText, author: Author<'_>) {
        let Some(text) = self.texts.get(&source.id).map(|text| hash([text.as_str()])) else {
            return;
        };
        let record = self.state.records.entry(source.id.clone());
        let record = record.or_insert_with(|| Record {
            stage: Stage::Draft,
            source: source.hash.clone(),
            context: source.context.clone(),
            text: String::new(),
            by: String::new(),
            on: String::new(),
        });
        if record.text == text {
            return;
        }
        record.stage = record.stage.min(Stage::Translated);
        record.text = text;
        author.name.clone_into(&mut record.by);
        author.day.clone_into(&mut record.on);
    }

    /// Says of a text, as it is now, that it was translated from today's source, and to which stage.
    /// False without a translation.
    pub fn mark(&mut self, source: &SourceText, stage: Stage, author: Author<'_>) -> bool {
        let Some(text) = self.texts.get(&source.id) else {
            return false;
        };
        let record = Record {
            stage,
            source: source.hash.clone(),
            context: source.context.clone(),
            text: hash([text.as_str()]),
            by: author.name.to_owned(),
            on: author.day.to_owned(),
        };
        self.state.records.insert(source.id.clone(), record);
        true
    }

    /// Says that the source's change from `before` was of its spelling only: a translation of those
    /// words is one of today's. False when it was of other words.
    pub fn spelling(&mut self, source: &SourceText, before: &str) -> bool {
        match self.state.records.get_mut(&source.id) {
            Some(record) if record.source == before && before != source.hash => {
                record.source.clone_from(&source.hash);
                true
            }
            _ => false,
        }
    }
}

/// Whether an id is that of a pronunciation, which no source has.
#[must_use]
pub fn is_pronunciation(id: &str) -> bool {
    let attribute = id.split_once('.').map(|(_, attribute)| attribute);
    attribute.is_some_and(|attribute| {
        attribute == "prononciation" || attribute.ends_with("-prononciation")
    })
}
