//! Translation memory: how the same words, or nearly the same, were translated elsewhere in the
//! library, in one language.
//!
//! A search looks up the texts that share words with the one asked, keeps those that share most,
//! and measures these: half by words in their order, half by pairs of letters.

pub mod corpus;
mod form;
mod measure;
pub mod shelf;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::status::Status;
use super::written::Written;
use crate::library::files::Files;
use corpus::{Corpus, Known};
use form::Form;
pub use measure::{Piece, Side, pieces};

/// The most that one search gives.
pub const MOST: usize = 10;
/// Texts less alike than this, in a hundred, are no help.
pub const LEAST: u8 = 60;
/// What counts at most as likeness where the words are not the very same.
const NEARLY: u8 = 99;
/// The same, of a translation that was made from other words than those beside it.
const STALE: u8 = 90;
/// How many texts are measured, of those that share words.
const MEASURED: usize = 60;

/// The translations of the library in one language.
pub struct Memory {
    corpus: Arc<Corpus>,
    entries: Vec<Entry>,
    /// Which word is which.
    words: HashMap<String, u32>,
    /// For each word, the entries that have it, each with how often.
    places: Vec<Vec<(u32, u16)>>,
}

struct Entry {
    /// Which text of the corpus.
    known: usize,
    translation: String,
    status: Status,
}

/// What a translator has before her.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The catalog that the text is of.
    pub catalog: &'a str,
    /// Its id.
    pub id: &'a str,
    /// The text.
    pub text: &'a str,
    /// The language that it is in.
    pub language: &'a LanguageIdentifier,
}

/// How alike two texts are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// So much in a hundred.
    Near(u8),
    /// The same but for the names of variables.
    Renamed,
    /// The very same.
    Exact,
}

/// A translation that may help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match<'m> {
    /// How alike the texts are.
    pub likeness: Likeness,
    /// The text that was translated.
    pub source: &'m str,
    /// From its words to those asked.
    pub pieces: Vec<Piece>,
    /// Its translation, with the variables named as the text asked names them.
    pub translation: String,
    /// Variables that have another name there: that one, and the one here.
    pub renamed: Vec<(&'m str, String)>,
    /// Numbers that are others there: that one, and the one here.
    pub numbers: Vec<(&'m str, String)>,
    /// What is known of the translation.
    pub status: Status,
    /// The catalog, the text and the étape where it stands.
    pub place: Place<'m>,
    /// In how many places it was said so.
    pub times: usize,
}

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'m> {
    /// The catalog.
    pub catalog: &'m str,
    /// The text's id.
    pub id: &'m str,
    /// The title of its étape.
    pub step: Option<&'m str>,
}

/// A translation of one text, and in how many places it is in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use<'m> {
    /// The translation.
    pub translation: &'m str,
    /// In how many places.
    pub times: usize,
    /// In how many of them a speaker has reviewed it.
    pub reviewed: usize,
}

impl Memory {
    /// The translations of the library in a language.
    #[must_use]
    pub fn of(corpus: &Arc<Corpus>, files: &Files, language: &LanguageIdentifier) -> Self {
        let mut memory = Self {
            corpus: Arc::clone(corpus),
            entries: Vec::new(),
            words: HashMap::new(),
            places: Vec::new(),
        };
        let mut written: BTreeMap<&str, Option<Written>> = BTreeMap::new();
        for (at, known) in corpus.texts.iter().enumerate() {
            let source = &known.source;
            if known.language == *language {
                continue;
            }
            let texts = written
                .entry(&source.catalog)
                // What is known of a file that cannot be read is not known: nothing of it is offered.
                .or_insert_with(|| Written::read(files, &source.catalog, language).ok());
            let Some(texts) = texts else { continue };
            if let Some(translation) = texts.texts.get(&source.id) {
                memory.entries.push(Entry {
                    known: at,
                    translation: translation.clone(),
                    status: texts.standing(source).status,
                });
                memory.index(&known.form);
            }
        }
        memory
    }

    /// How many texts it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The words of the last entry.
    fn index(&mut self, form: &Form) {
        let entry = u32::try_from(self.entries.len() - 1).unwrap_or(u32::MAX);
        for word in &form.words {
            let next = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
            let word = *self.words.entry(word.clone()).or_insert(next) as usize;
            if word >= self.places.len() {
                self.places.push(Vec::new());
            }
            let places = &mut self.places[word];
            match places.last_mut() {
                Some((last, times)) if *last == entry => *times = times.saturating_add(1),
                _ => places.push((entry, 1)),
            }
        }
    }

    /// The translations that may help most, best first.
    #[must_use]
    pub fn search(&self, asked: Asked<'_>) -> Vec<Match<'_>> {
        let form = Form::of(asked.text);
        let mut found: Vec<(Likeness, &Entry)> = self
            .sharing(&form)
            .into_iter()
            .filter_map(|at| self.entries.get(at))
            .filter(|entry| self.may_be_offered(entry, asked))
            .map(|entry| (self.likeness(entry, asked.text, &form), entry))
            .filter(|(likeness, _)| *likeness >= Likeness::Near(LEAST))
            .collect();
        found.sort_by_key(|(likeness, entry)| (Reverse(*likeness), rank(entry.status)));
        let mut matches: Vec<Match<'_>> = Vec::new();
        for (likeness, entry) in found {
            let known = &self.corpus.texts[entry.known];
            let same = |other: &&mut Match<'_>| {
                other.source == known.source.text && other.translation == entry.translation
            };
            if let Some(other) = matches.iter_mut().find(same) {
                other.times += usize::from(entry.status != Status::Stale);
            } else if matches.len() < MOST {
                matches.push(offered(likeness, entry, known, asked.text, &form));
            }
        }
        matches
    }

    /// How that text is translated, wherever it stands; the most used first.
    #[must_use]
    pub fn uses(&self, text: &str, language: &LanguageIdentifier) -> Vec<Use<'_>> {
        let form = Form::of(text);
        let mut uses: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for entry in self
            .exactly(&form)
            .into_iter()
            .filter_map(|at| self.entries.get(at))
        {
            let known = &self.corpus.texts[entry.known];
            if known.source.text == text
                && known.language == *language
                && entry.status != Status::Stale
            {
                let counted = uses.entry(&entry.translation).or_default();
                counted.0 += 1;
                counted.1 += usize::from(entry.status == Status::Reviewed);
            }
        }
        let uses = uses
            .into_iter()
            .map(|(translation, (times, reviewed))| Use {
                translation,
                times,
                reviewed,
            });
        let mut uses: Vec<Use<'_>> = uses.collect();
        uses.sort_by_key(|one| Reverse((one.times, one.reviewed)));
        uses
    }

    /// Every text of the library in that language, with how often it stands in it and is translated.
    pub(super) fn texts(&self, language: &LanguageIdentifier) -> BTreeMap<&str, usize> {
        let mut texts = BTreeMap::new();
        for entry in &self.entries {
            let known = &self.corpus.texts[entry.known];
            if known.language == *language {
                *texts.entry(known.source.text.as_str()).or_default() += 1;
            }
        }
        texts
    }

    fn may_be_offered(&self, entry: &Entry, asked: Asked<'_>) -> bool {
        let known = &self.corpus.texts[entry.known];
        let itself = known.source.id == asked.id && known.source.catalog == asked.catalog;
        !itself && known.language == *asked.language
    }

    /// The entries that share most words with a text, as many as are measured.
    fn sharing(&self, form: &Form) -> Vec<usize> {
        let shared = self.shared(form);
        let mut found: Vec<(u32, usize)> = shared
            .iter()
            .enumerate()
            .filter(|(_, shared)| **shared > 0)
            .filter_map(|(at, shared)| {
                let other = self.corpus.texts[self.entries.get(at)?.known]
                    .form
                    .words
                    .len();
                let both = u32::try_from(form.words.len() + other).unwrap_or(u32::MAX);
                // In thousands; what shares little by words is not alike in their order either.
                let share = shared.saturating_mul(2000) / both.max(1);
                (share >= 400).then_some((share, at))
            })
            .collect();
        found.sort_by_key(|(share, at)| (Reverse(*share), *at));
        // Those that share all stay, so that each is counted.
        let whole = found.iter().take_while(|(share, _)| *share >= 1000).count();
        found.truncate(whole.max(MEASURED));
        found.into_iter().map(|(_, at)| at).collect()
    }

    /// The entries of the very same words.
    fn exactly(&self, form: &Form) -> Vec<usize> {
        let shared = self.shared(form);
        let same = |(at, shared): (usize, &u32)| {
            let other = &self.corpus.texts[self.entries[at].known].form;
            (*shared as usize == form.words.len() && other.words == form.words).then_some(at)
        };
        shared.iter().enumerate().filter_map(same).collect()
    }

    /// For each entry, how many words it shares with a text.
    fn shared(&self, form: &Form) -> Vec<u32> {
        let mut counted: BTreeMap<&str, u16> = BTreeMap::new();
        for word in &form.words {
            let times = counted.entry(word).or_default();
            *times = times.saturating_add(1);
        }
        let mut shared = vec![0_u32; self.entries.len()];
        for (word, times) in counted {
            let places = self
                .words
                .get(word)
                .and_then(|word| self.places.get(*word as usize));
            for (entry, there) in places.into_iter().flatten() {
                if let Some(count) = shared.get_mut(*entry as usize) {
                    *count += u32::from(times.min(*there));
                }
            }
        }
        shared
    }

    fn likeness(&self, entry: &Entry, text: &str, form: &Form) -> Likeness {
        let known = &self.corpus.texts[entry.known];
        let stale = entry.status == Status::Stale;
        if known.source.text == text && !stale {
            return Likeness::Exact;
        }
        let renamed = || form::rename(&known.source.text, |name| here(name, &known.form, form));
        if !stale && known.form.words == form.words && renamed() == text {
            return Likeness::Renamed;
        }
        let percent = measure::likeness(&known.form, form);
        Likeness::Near(percent.min(if stale { STALE } else { NEARLY }))
    }
}

/// What a variable of `there` is called in `here`, where both stand at the same rank.
fn here<'h>(name: &str, there: &Form, here: &'h Form) -> Option<&'h str> {
    let rank = there.variables.iter().position(|known| known == name)?;
    here.variables.get(rank).map(String::as_str)
}

fn offered<'m>(
    likeness: Likeness,
    entry: &Entry,
    known: &'m Known,
    text: &str,
    form: &Form,
) -> Match<'m> {
    let alike = known.form.words == form.words;
    let others = |there: &'m [String], here: &[String]| -> Vec<(&'m str, String)> {
        let pairs = there.iter().zip(here).filter(|(there, here)| there != here);
        let pairs = pairs.map(|(there, here)| (there.as_str(), here.clone()));
        if alike { pairs.collect() } else { Vec::new() }
    };
    let renamed = others(&known.form.variables, &form.variables);
    let translation = if renamed.is_empty() {
        entry.translation.clone()
    } else {
        form::rename(&entry.translation, |name| here(name, &known.form, form))
    };
    Match {
        likeness,
        source: &known.source.text,
        pieces: measure::pieces(&known.source.text, text),
        translation,
        renamed,
        numbers: others(&known.form.numbers, &form.numbers),
        status: entry.status,
        place: Place {
            catalog: &known.source.catalog,
            id: &known.source.id,
            step: known.step.as_deref(),
        },
        times: 1,
    }
}

/// Reviewed first, then what a speaker translated, then the rest.
fn rank(status: Status) -> u8 {
    match status {
        Status::Reviewed => 0,
        Status::Fresh => 1,
        Status::ContextChanged => 2,
        Status::Draft => 3,
        Status::Stale | Status::Missing | Status::Obsolete => 4,
    }
}
