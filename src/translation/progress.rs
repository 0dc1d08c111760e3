//! How far a language of a package is, and what keeps it closed.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use trame_dsl::text::compare::Source;
use unic_langid::LanguageIdentifier;

use super::check::source;
use super::faulty::faulty;
use super::source::{SourceText, Sources};
use super::state::StateFault;
use super::status::{Standing, Status};
use super::written::Written;
use crate::library::files::Files;

/// A language of a package: its texts in the order of the call, each with its state.
pub struct Progress<'s> {
    /// The language.
    pub language: LanguageIdentifier,
    /// Its files, by catalog.
    pub written: BTreeMap<String, Written>,
    /// Files of states that cannot be read: nothing is known of their texts then.
    pub faults: Vec<(String, StateFault)>,
    /// Every text of the source.
    pub texts: Vec<Text<'s>>,
}

/// A text of the source, in a language.
#[derive(Clone, Copy, Debug)]
pub struct Text<'s> {
    /// The source.
    pub source: &'s SourceText,
    /// Its state.
    pub standing: Standing,
    /// Whether calls in this language say it to the person.
    pub wanted: bool,
}

/// How many texts that calls say are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// All of them.
    pub total: usize,
    /// Without a translation.
    pub missing: usize,
    /// Whose source has changed.
    pub stale: usize,
    /// Whose surroundings have changed.
    pub context_changed: usize,
    /// Drafted without a speaker.
    pub draft: usize,
    /// Translated by a speaker.
    pub fresh: usize,
    /// Reviewed by a speaker.
    pub reviewed: usize,
    /// Texts, of all in its files, that the source does not have any more.
    pub obsolete: usize,
}

/// What keeps a language closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Blockers {
    /// Texts without a translation.
    pub missing: Vec<String>,
    /// Texts whose source has changed.
    pub stale: Vec<String>,
    /// Texts in which the checks find an error.
    pub faulty: Vec<String>,
    /// Texts that nobody has reviewed; empty where the manifest allows drafts.
    pub unreviewed: Vec<String>,
    /// The étapes in which such a text stands, in order.
    pub steps: Vec<String>,
}

impl Blockers {
    /// Whether nothing does.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty()
            && self.stale.is_empty()
            && self.faulty.is_empty()
            && self.unreviewed.is_empty()
    }
}

impl<'s> Progress<'s> {
    /// Reads a language of a package.
    #[must_use]
    pub fn read(sources: &'s Sources, files: &Files, language: &LanguageIdentifier) -> Self {
        let mut written = BTreeMap::new();
        let mut faults = Vec::new();
        for (catalog, _) in sources.catalogs() {
            match Written::read(files, catalog, language) {
                Ok(texts) => {
                    written.insert(catalog.to_owned(), texts);
                }
                Err(fault) => faults.push((catalog.to_owned(), fault)),
            }
        }
        let wanted: BTreeSet<&str> = sources.wanted(language);
        let texts = sources.texts.iter().map(|source| Text {
            source,
            standing: match written.get(&source.catalog) {
                Some(texts) => texts.standing(source),
                None => Standing::of(source, None, None),
            },
            wanted: wanted.contains(source.id.as_str()),
        });
        Self {
            language: language.clone(),
            texts: texts.collect(),
            faults,
            written,
        }
    }

    /// Whether nobody has reviewed some of what calls say.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        let said = self.texts.iter().filter(|text| text.wanted);
        said.filter(|text| text.standing.status != Status::Missing)
            .any(|text| !text.standing.is_reviewed())
    }

    /// How many texts are in each state.
    #[must_use]
    pub fn totals(&self, sources: &Sources) -> Totals {
        let mut totals = Totals {
            obsolete: self
                .written
                .values()
                .filter(|written| written.catalog != super::TERMS)
                .map(|written| written.obsolete(sources).len())
                .sum(),
            ..Totals::default()
        };
        for text in self.texts.iter().filter(|text| text.wanted) {
            totals.total += 1;
            match text.standing.status {
                Status::Missing => totals.missing += 1,
                Status::Stale => totals.stale += 1,
                Status::ContextChanged => totals.context_changed += 1,
                Status::Draft => totals.draft += 1,
                Status::Fresh => totals.fresh += 1,
                Status::Reviewed => totals.reviewed += 1,
                Status::Obsolete => totals.obsolete += 1,
            }
        }
        totals
    }

    /// What keeps the language closed, its texts held against those of `source`. A text that it does not
    /// have is no hindrance where the language that its manifest declares to fall back to may say it.
    fn blockers(
        &self,
        sources: &Sources,
        source: &Source,
        fallback: Option<&Self>,
        drafts: bool,
    ) -> Blockers {
        let mut blockers = Blockers::default();
        let mut steps = BTreeSet::new();
        let faulty = faulty(source, self);
        for (at, text) in self.texts.iter().enumerate() {
            let id = &text.source.id;
            let why = match text.standing.status {
                _ if !text.wanted => continue,
                Status::Missing => {
                    let other = fallback.and_then(|other| other.texts.get(at));
                    if other.is_some_and(|other| other.standing.may_be_said(drafts)) {
                        continue;
                    }
                    &mut blockers.missing
                }
                Status::Stale => &mut blockers.stale,
                _ if faulty.contains(id) => &mut blockers.faulty,
                _ if !text.standing.may_be_said(drafts) => &mut blockers.unreviewed,
                _ => continue,
            };
            why.push(id.clone());
            steps.extend(text.source.step);
        }
        blockers.steps = steps
            .into_iter()
            .filter_map(|step| sources.script.steps.get(step as usize))
            .map(|step| step.name.to_string())
            .collect();
        blockers
    }
}

/// The state of every language of a package, in the order of its manifest.
#[must_use]
pub fn all<'s>(sources: &'s Sources, files: &Files) -> Vec<Progress<'s>> {
    let languages = sources.languages();
    languages
        .iter()
        .map(|language| Progress::read(sources, files, language))
        .collect()
}

/// What keeps each language of [`all`] closed.
#[must_use]
pub fn closed(sources: &Sources, languages: &[Progress<'_>], drafts: bool) -> Vec<Blockers> {
    let fallback_of = |language: &LanguageIdentifier| {
        let declared = sources.script.header.fallback.get(&language.to_string())?;
        languages.iter().find(|other| other.language == *declared)
    };
    let source = source(sources);
    languages
        .iter()
        .map(|progress| {
            let fallback = fallback_of(&progress.language);
            progress.blockers(sources, &source, fallback, drafts)
        })
        .collect()
}
