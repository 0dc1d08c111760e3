//! One message: its texts beside those of the source, with what surrounds them.

use std::collections::BTreeSet;

use serde::Serialize;
use trame_dsl::script::{Labels, List, Type};
use unic_langid::LanguageIdentifier;

use super::queue::Entry;
use super::{Bench, Translating};
use crate::library::package::Package;
use crate::platform::is_latin;
use crate::store::StoreError;
use crate::translation::hash;
use crate::translation::progress::{Progress, Text};
use crate::translation::source::{Audience, SourceText, Sources, parts};
use crate::translation::state::Stage;
use crate::translation::status::Status;
use crate::wording::Wording;
use crate::words::Arg;

/// How many versions are looked into for what a source said before.
const VERSIONS: usize = 8;

/// What a text is in its message. The words are those of `part-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The end of its words' id.
    pub code: &'static str,
    /// What they quote: an answer's code, a check's number.
    pub name: String,
}

/// A text of a message, in both languages.
#[derive(Clone, Debug, Serialize)]
pub struct Piece {
    /// `message` or `message.attribute`.
    pub id: String,
    /// What it is in its message.
    pub part: Part,
    /// What the source says.
    pub source: String,
    /// What the translation says.
    pub written: Option<String>,
    /// The hash of what it says; empty when it says nothing.
    pub base: String,
    /// The source as it is shown: its hash and that of what surrounds it.
    pub seen: String,
    /// Its state.
    pub status: Status,
    /// What was said of these words.
    pub stage: Option<Stage>,
    /// Whether they were changed with another tool since.
    pub elsewhere: bool,
    /// Who said so, and the day.
    pub by: Option<(String, String)>,
    /// Whether calls in the language say it.
    pub wanted: bool,
    /// Whether it is for those who call, or for services.
    pub staff: bool,
    /// What the source said when it was translated, where that is another and is known.
    pub before: Option<String>,
    /// The same text in the second language that was asked for.
    pub also: Option<String>,
    /// How it is pronounced, in languages that are not written in Latin letters.
    pub pronunciation: Option<Pronunciation>,
    /// The hash of the source that it was translated from.
    #[serde(skip)]
    pub from: Option<String>,
}

/// The line that says how a text is pronounced.
#[derive(Clone, Debug, Serialize)]
pub struct Pronunciation {
    /// Its id.
    pub id: String,
    /// What it says.
    pub written: Option<String>,
    /// Its hash; empty when it says nothing.
    pub base: String,
}

/// Something that a text of the source quotes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chip {
    /// What to write: `{ $nom }`.
    pub code: String,
    /// What it is, in words.
    pub kind: String,
    /// The values that it can have, in words.
    pub values: Vec<String>,
}

/// The hash of a text that may not be there.
#[must_use]
pub fn base_of(written: Option<&str>) -> String {
    written.map(|text| hash([text])).unwrap_or_default()
}

/// What somebody has seen of a source.
#[must_use]
pub fn seen(source: &SourceText) -> String {
    format!("{}.{}", source.hash, source.context)
}

/// The id of a text's pronunciation.
#[must_use]
pub fn pronunciation_of(id: &str) -> String {
    match parts(id) {
        (message, None) => format!("{message}.prononciation"),
        (message, Some(attribute)) => format!("{message}.{attribute}-prononciation"),
    }
}

impl Bench {
    /// The texts of a message.
    #[must_use]
    pub fn pieces(&self, progress: &Progress<'_>, entry: &Entry<'_>) -> Vec<Piece> {
        entry
            .texts
            .iter()
            .map(|text| self.piece(progress, text))
            .collect()
    }

    fn piece(&self, progress: &Progress<'_>, text: &Text<'_>) -> Piece {
        let source = text.source;
        let written = progress.written.get(&source.catalog);
        let said = |id: &str| written.and_then(|written| written.texts.get(id)).cloned();
        let record = written.and_then(|written| written.state.records.get(&source.id));
        let own = said(&source.id);
        let spoken = pronunciation_of(&source.id);
        let pronounced = text.source.audience == Audience::Person && !is_latin(&progress.language);
        Piece {
            id: source.id.clone(),
            part: self.part(&source.id),
            source: source.text.clone(),
            base: base_of(own.as_deref()),
            written: own,
            seen: seen(source),
            status: text.standing.status,
            stage: text.standing.stage,
            elsewhere: text.standing.elsewhere,
            by: record
                .filter(|record| !record.by.is_empty())
                .map(|record| (record.by.clone(), record.on.clone())),
            wanted: text.wanted,
            staff: source.audience == Audience::Staff,
            before: None,
            also: None,
            pronunciation: pronounced.then(|| {
                let written = said(&spoken);
                Pronunciation {
                    base: base_of(written.as_deref()),
                    written,
                    id: spoken,
                }
            }),
            from: record.map(|record| record.source.clone()),
        }
    }

    /// What a text is in its message.
    #[must_use]
    pub fn part(&self, id: &str) -> Part {
        let (message, attribute) = parts(id);
        let script = &self.published.script;
        let is_question = script.question(message).is_some();
        let (code, name) = match attribute {
            None if message.starts_with('-') => ("term", &message[1..]),
            None if is_question => ("question", ""),
            None => ("value", ""),
            Some("note") => ("note", ""),
            Some("titre") => ("title", ""),
            Some("prononciation") => ("pronunciation", ""),
            Some(attribute) => match attribute.strip_prefix("controle-") {
                Some(rest) => match rest.strip_suffix("-note") {
                    Some(number) => ("check-note", number),
                    None => ("check", rest),
                },
                None => match (
                    attribute.strip_suffix("-note"),
                    attribute.strip_suffix("-prononciation"),
                ) {
                    (Some(answer), _) => ("answer-note", answer),
                    (_, Some(answer)) => ("answer-pronunciation", answer),
                    _ => ("answer", attribute),
                },
            },
        };
        Part {
            code,
            name: name.to_owned(),
        }
    }

    /// What the source's texts of a message quote, each once.
    #[must_use]
    pub fn chips(&self, entry: &Entry<'_>, wording: &Wording<'_>) -> Vec<Chip> {
        let mut seen = BTreeSet::new();
        let mut chips = Vec::new();
        for text in &entry.texts {
            let mentions = &text.source.mentions;
            for name in &mentions.variables {
                if seen.insert(format!("{{ ${name} }}")) {
                    chips.push(self.variable(name, wording));
                }
            }
            for name in mentions.terms.iter().map(|name| format!("-{name}")) {
                chips.extend(self.quoted(&name, "chip-term", wording, &mut seen));
            }
            for name in &mentions.messages {
                chips.extend(self.quoted(name, "chip-message", wording, &mut seen));
            }
        }
        chips
    }

    fn variable(&self, name: &str, wording: &Wording<'_>) -> Chip {
        let base = name.split('-').next().unwrap_or(name);
        let script = &self.published.script;
        let var = script.vars.iter().find(|var| var.name == *base);
        let kind = var.map_or_else(
            || wording.word("chip-known", &[]),
            |var| wording.type_of(var.ty),
        );
        let list = self.list_of(name);
        let values = list.map_or_else(Vec::new, |list| match &list.labels {
            Labels::Message(_) => {
                let codes = list.codes.iter();
                codes.map(|code| self.label(name, code.as_str())).collect()
            }
            Labels::Weekdays | Labels::Languages => Vec::new(),
        });
        Chip {
            code: format!("{{ ${name} }}"),
            kind,
            values,
        }
    }

    /// The list of a variable's codes.
    fn list_of(&self, name: &str) -> Option<&List> {
        let base = name.split('-').next().unwrap_or(name);
        let script = &self.published.script;
        let var = script.vars.iter().find(|var| var.name == *base)?;
        let (Type::Choice(list) | Type::Multiple(list) | Type::Ranking(list)) = var.ty else {
            return None;
        };
        script.lists.get(list as usize)
    }

    /// What a code of a variable is called in the source; the code itself when nothing says.
    pub(super) fn label(&self, variable: &str, code: &str) -> String {
        let text = self.list_of(variable).and_then(|list| match &list.labels {
            Labels::Message(message) => self.sources.get(&format!("{message}.{code}")),
            Labels::Weekdays | Labels::Languages => None,
        });
        text.map_or_else(|| code.to_owned(), |text| text.text.clone())
    }

    fn quoted(
        &self,
        name: &str,
        word: &str,
        wording: &Wording<'_>,
        seen: &mut BTreeSet<String>,
    ) -> Option<Chip> {
        let code = format!("{{ {name} }}");
        let said = self.sources.get(name).map(|text| text.text.clone());
        seen.insert(code.clone()).then(|| Chip {
            code,
            kind: wording.word(word, &[("text", Arg::Text(String::new()))]),
            values: said.into_iter().collect(),
        })
    }
}

/// Adds the same texts in a second language.
pub fn beside(pieces: &mut [Piece], other: &Progress<'_>) {
    for piece in pieces {
        let mut texts = other.written.values();
        piece.also = texts.find_map(|written| written.texts.get(&piece.id).cloned());
    }
}

impl Translating<'_> {
    /// Adds to texts whose source has changed what it said when they were translated, where that is
    /// known: from what was noted, or from the versions that were published.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn recall(
        &self,
        bench: &Bench,
        catalog: &str,
        pieces: &mut [Piece],
    ) -> Result<(), StoreError> {
        let mut unknown = false;
        for piece in pieces.iter_mut() {
            if let (Status::Stale, Some(from)) = (piece.status, &piece.from) {
                piece.before = self.store.find_source(catalog, &piece.id, from).await?;
                unknown |= piece.before.is_none();
            }
        }
        if !unknown {
            return Ok(());
        }
        let versions = self.store.list_versions(&bench.name).await?;
        for version in versions.iter().take(VERSIONS) {
            let files = self.store.read_version_files(version.id).await?;
            let package = Package::build(&bench.name, &files.into_iter().collect());
            let Some(sources) = Sources::of(&package) else {
                continue;
            };
            for piece in pieces.iter_mut() {
                let wanted = piece.status == Status::Stale && piece.before.is_none();
                let old = sources.get(&piece.id).filter(|_| wanted);
                piece.before = piece.before.take().or_else(|| {
                    let old = old.filter(|old| Some(&old.hash) == piece.from.as_ref());
                    old.map(|old| old.text.clone())
                });
            }
        }
        Ok(())
    }
}

/// Where one goes from a message: before, after, and to the next that something is to be done for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Neighbours {
    /// The message before.
    pub previous: Option<String>,
    /// The message after.
    pub next: Option<String>,
    /// The next that is needed, from the first again after the last.
    pub needed: Option<String>,
    /// Its place, from 1, and how many there are.
    pub place: (usize, usize),
}

/// The neighbours of a message: among those that are required, when it is.
#[must_use]
pub fn neighbours(entries: &[Entry<'_>], message: &str) -> Neighbours {
    let own = entries.iter().find(|entry| entry.message == message);
    let required = own.is_some_and(Entry::is_required);
    let among: Vec<&Entry<'_>> = entries
        .iter()
        .filter(|entry| entry.is_required() == required)
        .collect();
    let Some(at) = among.iter().position(|entry| entry.message == message) else {
        return Neighbours::default();
    };
    let name = |entry: &&Entry<'_>| entry.message.to_owned();
    let later = entries.iter().skip_while(|entry| entry.message != message);
    let mut needed = later.skip(1).chain(entries.iter());
    Neighbours {
        previous: at.checked_sub(1).and_then(|at| among.get(at)).map(name),
        next: among.get(at + 1).map(name),
        needed: needed
            .find(|entry| entry.is_needed() && entry.message != message)
            .map(|entry| entry.message.to_owned()),
        place: (at + 1, among.len()),
    }
}

/// The other languages of a package that a translator can look at beside her own.
#[must_use]
pub fn others(bench: &Bench, language: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
    let languages = bench.sources.languages().into_iter();
    languages.filter(|other| other != language).collect()
}
