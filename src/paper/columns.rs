//! The texts of the page in each of its languages: where a translation is missing, what a call would
//! say in its place, and what is to be known of it.

use std::collections::BTreeMap;

use trame_dsl::platform::Platform;
use trame_dsl::script::{Labels, List, Script};
use trame_dsl::text::parts::{Known, Part, parts};
use trame_dsl::text::{PRONUNCIATION, Speaker, listing};
use unic_langid::LanguageIdentifier;

use super::context::{Cell, Column, Piece, Pronunciation, Said};
use super::pieces::Writer;
use crate::library::publish::Published;
use crate::platform::Icu;
use crate::translation::status::Status;
use crate::wording::Wording;
use crate::words::Arg;
use crate::words::reading::transcription;

/// What is known of each text of a language.
pub type Statuses = BTreeMap<String, Status>;

/// The page's languages with their texts.
pub struct Columns<'a> {
    published: &'a Published,
    wording: Wording<'a>,
    names: &'a [String],
    /// The script's own language and, beside it, another.
    languages: Vec<LanguageIdentifier>,
    /// The texts of each language of the package.
    texts: BTreeMap<LanguageIdentifier, BTreeMap<String, String>>,
    /// Values that never change.
    known: Known,
    /// What is known of the other language's.
    statuses: Statuses,
    /// Whether no text of it was ever said to be more than a draft.
    all_drafts: bool,
}

impl<'a> Columns<'a> {
    /// The script's own language alone, or with another of which that is known.
    pub fn new(
        published: &'a Published,
        wording: Wording<'a>,
        names: &'a [String],
        other: Option<(&LanguageIdentifier, Statuses)>,
    ) -> Self {
        let mut languages = vec![published.script.header.source.clone()];
        languages.extend(other.iter().map(|(language, _)| (*language).clone()));
        let statuses = other.map(|(_, statuses)| statuses).unwrap_or_default();
        let texts = published.languages.iter();
        let vouched = |status: &Status| matches!(status, Status::Fresh | Status::Reviewed);
        let header = &published.script.header;
        let known = [
            ("direction", header.direction.clone()),
            ("duree_conservation", header.retention_months.to_string()),
        ];
        Self {
            known: known.map(|(name, value)| (name.to_owned(), value)).into(),
            published,
            wording,
            names,
            languages,
            texts: texts
                .map(|texts| (texts.language.clone(), listing::list(&texts.ftl)))
                .collect(),
            all_drafts: !statuses.values().any(vouched),
            statuses,
        }
    }

    /// The languages, as columns.
    pub fn heads(&self) -> Vec<Column> {
        let column = |language: &LanguageIdentifier| Column {
            lang: language.to_string(),
            dir: direction(language),
            name: self.wording.language_name(language),
        };
        self.languages.iter().map(column).collect()
    }

    /// A text in each language. What is for staff is left out where it is not translated.
    pub fn said(&self, id: &str, to_person: bool) -> Option<Said> {
        let cells: Vec<Cell> = self
            .languages
            .iter()
            .filter_map(|language| self.cell(language, id, to_person))
            .collect();
        (!cells.is_empty()).then_some(Said { cells })
    }

    fn cell(&self, language: &LanguageIdentifier, id: &str, to_person: bool) -> Option<Cell> {
        let chain = self.chain(language);
        let found = chain.iter().find_map(|known| {
            let texts = self.texts.get(known)?;
            Some((known, texts, parts(texts, id, known, &self.known)?))
        });
        let (said_in, texts, said) = found?;
        if said_in != language && !to_person {
            return None;
        }
        let pronounced = match id.split_once('.') {
            None => format!("{id}.{PRONUNCIATION}"),
            Some(_) => format!("{id}-{PRONUNCIATION}"),
        };
        let pronunciation = parts(texts, &pronounced, said_in, &self.known)
            .map(|said| self.pronunciation(said_in, &said));
        Some(Cell {
            lang: said_in.to_string(),
            dir: direction(said_in),
            pieces: self.pieces(&said),
            pronunciation,
            mark: self.mark(language, said_in, id),
        })
    }

    /// What an agente must know of a text that is said in `said_in` for want of `language`, or of
    /// its translation.
    fn mark(
        &self,
        language: &LanguageIdentifier,
        said_in: &LanguageIdentifier,
        id: &str,
    ) -> Option<String> {
        if said_in != language {
            let args = [("language", Arg::Text(self.wording.language_name(said_in)))];
            return Some(self.wording.word("print-missing", &args));
        }
        if *language == self.published.script.header.source {
            return None;
        }
        let code = match self.statuses.get(id)? {
            Status::Draft if self.all_drafts => return None,
            Status::Draft => "draft",
            Status::Stale => "stale",
            Status::ContextChanged => "context-changed",
            _ => return None,
        };
        Some(self.wording.word(&format!("print-{code}"), &[]))
    }

    fn pronunciation(&self, language: &LanguageIdentifier, said: &[Part]) -> Pronunciation {
        let letters: String = said
            .iter()
            .filter_map(|part| match part {
                Part::Said(text) => Some(text.as_str()),
                _ => None,
            })
            .collect();
        let (lang, dir) = transcription(&language.to_string(), &letters);
        Pronunciation {
            lang,
            dir,
            pieces: self.pieces(said),
        }
    }

    fn pieces(&self, parts: &[Part]) -> Vec<Piece> {
        let writer = Writer {
            script: &self.published.script,
            wording: self.wording,
            names: self.names,
        };
        writer.pieces(parts)
    }

    /// One of Trame's own words of a call, in each language.
    pub fn word(&self, word: &str) -> Said {
        let cell = |language: &LanguageIdentifier| {
            let shown = self.published.texts.word(language, word);
            let pronounced = shown.pronunciation.map(Part::Said);
            Cell {
                pronunciation: pronounced
                    .map(|part| self.pronunciation(&shown.lang, std::slice::from_ref(&part))),
                lang: shown.lang.to_string(),
                dir: shown.dir,
                pieces: vec![Piece::Said { text: shown.text }],
                mark: None,
            }
        };
        Said {
            cells: self.languages.iter().map(cell).collect(),
        }
    }

    /// The label of one of a list's answers.
    pub fn label(&self, list: &List, code: &str) -> Said {
        match &list.labels {
            Labels::Message(message) => {
                let said = self.said(&format!("{message}.{code}"), true);
                said.unwrap_or_else(|| self.word(code))
            }
            Labels::Weekdays => self.word(code),
            Labels::Languages => self.word(&format!("langue-{}", code.replace('_', "-"))),
        }
    }

    /// Where a text of that language is looked for: there, where it falls back to, in the source.
    fn chain(&self, language: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
        let script: &Script = &self.published.script;
        let mut chain = vec![language.clone()];
        while let Some(next) = chain
            .last()
            .and_then(|last| script.header.fallback.get(&last.to_string()))
            && !chain.contains(next)
        {
            chain.push(next.clone());
        }
        if !chain.contains(&script.header.source) {
            chain.push(script.header.source.clone());
        }
        chain
    }
}

fn direction(language: &LanguageIdentifier) -> &'static str {
    if Icu::is_rtl(language) { "rtl" } else { "ltr" }
}
