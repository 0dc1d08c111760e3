//! What is wrong in the files of translations of a package. It keeps no French call from being made:
//! these faults stand apart from the package's own, and are looked for only when somebody asks.

use std::collections::BTreeMap;

use trame_dsl::diagnostic::Diagnostic;
use trame_dsl::span::{FileId, Span, offset};
use trame_dsl::text::compare::{self, Compared, Fault, Original, Sayings, Source, Target};
use trame_dsl::text::resource::check_source;
use unic_langid::LanguageIdentifier;

use super::TERMS;
use super::source::{Audience, Sources};
use super::written::texts_path;
use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::sources::Sources as Shown;
use crate::timing::speed;

/// What was found in the files of translations of a package.
#[derive(Debug, Default)]
pub struct Checked {
    /// The files, so that places can be shown.
    pub shown: Shown,
    /// What is wrong with them, by language, then by file and place.
    pub faults: BTreeMap<LanguageIdentifier, Vec<Diagnostic>>,
}

impl Checked {
    /// Everything that is wrong in those languages; in all when none is named.
    #[must_use]
    pub fn of(&self, languages: &[String]) -> Vec<Diagnostic> {
        let asked =
            |tag: &LanguageIdentifier| languages.is_empty() || languages.contains(&tag.to_string());
        let faults = self.faults.iter().filter(|(tag, _)| asked(tag));
        faults.flat_map(|(_, faults)| faults).cloned().collect()
    }
}

/// What each language has said so far, from package to package.
pub type Said = BTreeMap<LanguageIdentifier, Sayings>;

/// Checks the files of translations of a package, in each language that its manifest names. While
/// the package does not compile there is nothing to hold texts against: only their form is checked.
/// What is translated otherwise than before, in this package or in another, is noted against `said`.
#[must_use]
pub fn check(package: &Package, files: &Files, said: &mut Said) -> Checked {
    let sources = Sources::of(package);
    let source = sources.as_ref().map(source);
    let languages = match &sources {
        Some(sources) => sources.languages(),
        None => package.translations.keys().cloned().collect(),
    };
    let catalogs = catalogs(package, sources.as_ref());
    let mut checked = Checked::default();
    for language in languages {
        let mut reading = Reading {
            files,
            shown: &mut checked.shown,
            faults: Vec::new(),
        };
        match &source {
            Some(source) => {
                let sayings = said.entry(language.clone()).or_default();
                reading.compare(&catalogs, source, &language, sayings);
            }
            None => reading.form(&catalogs, &language),
        }
        let faults = reading.faults;
        checked.faults.insert(language, faults);
    }
    checked
}

/// The source texts of a package, as translations are held against them.
#[must_use]
pub fn source(sources: &Sources) -> Source {
    let header = &sources.script.header;
    let originals = sources.texts.iter().map(|text| Original {
        catalog: &text.catalog,
        id: &text.id,
        text: &text.text,
        spoken: text.audience == Audience::Person,
    });
    let variables = compare::variables(&sources.script);
    let pace = Some(seconds(&header.source));
    Source::new(header.source.clone(), pace, variables, originals)
}

/// A language of a package, with its files' texts.
#[must_use]
pub fn target<'a>(
    language: &LanguageIdentifier,
    texts: impl IntoIterator<Item = &'a str>,
) -> Target {
    Target::new(language.clone(), Some(seconds(language)), texts)
}

/// Seconds that a character takes to read aloud, at least and at most.
fn seconds(language: &LanguageIdentifier) -> (f64, f64) {
    let pace = speed::pace(language);
    (60.0 / pace.fastest, 60.0 / pace.slowest)
}

/// The package's catalogs: what it shares with others first, so that faults that come of both are
/// reported in its own file.
fn catalogs(package: &Package, sources: Option<&Sources>) -> Vec<String> {
    let mut catalogs = vec![TERMS.to_owned()];
    let known = sources.iter().flat_map(|sources| sources.catalogs());
    let shared = known.map(|(name, _)| name.to_owned());
    catalogs.extend(shared.filter(|name| *name != TERMS && *name != package.name));
    catalogs.push(package.name.clone());
    catalogs
}

/// The files of one language while they are checked.
struct Reading<'a> {
    files: &'a Files,
    shown: &'a mut Shown,
    faults: Vec<Diagnostic>,
}

impl Reading<'_> {
    fn compare(
        &mut self,
        catalogs: &[String],
        source: &Source,
        language: &LanguageIdentifier,
        sayings: &mut Sayings,
    ) {
        let texts = self.texts(catalogs, language);
        let target = target(language, texts.iter().map(|(.., text)| text.as_str()));
        for (catalog, file, text) in &texts {
            let Compared { faults, texts } = compare::file(catalog, text, source, &target);
            self.note(*file, faults.iter());
            self.note(*file, sayings.note(catalog, &texts).iter());
        }
        self.faults
            .sort_by_key(|fault| (fault.span.file, fault.span.start, fault.code));
    }

    fn form(&mut self, catalogs: &[String], language: &LanguageIdentifier) {
        for (_, file, text) in self.texts(catalogs, language) {
            let faults: Vec<Fault> = check_source(&text).into_iter().map(Fault::from).collect();
            self.note(file, faults.iter());
        }
    }

    fn note<'f>(&mut self, file: FileId, faults: impl Iterator<Item = &'f Fault>) {
        self.faults
            .extend(faults.map(|fault| fault.diagnostic(file)));
    }

    /// The files that there are, each noted to be shown.
    fn texts(
        &mut self,
        catalogs: &[String],
        language: &LanguageIdentifier,
    ) -> Vec<(String, FileId, String)> {
        let mut texts = Vec::new();
        for catalog in catalogs {
            let path = texts_path(catalog, language);
            let Some(bytes) = self.files.get(&path) else {
                continue;
            };
            let file = self.shown.add(self.files.shown(&path), bytes);
            if let Err(bad) = std::str::from_utf8(bytes) {
                let at = offset(bad.valid_up_to());
                let fault = Diagnostic::error("not-utf8", Span::new(file, at, at + 1));
                self.faults.push(fault.with("byte", &at));
            }
            if let Some(source) = self.shown.get(file) {
                texts.push((catalog.clone(), file, source.text.clone()));
            }
        }
        texts
    }
}
