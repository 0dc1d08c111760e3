//! What is wrong with a text of a translation, held against its source.

use trame_dsl::diagnostic::Diagnostic;
use trame_dsl::span::FileId;
use trame_dsl::text::compare::{self, Source, Target};
use unic_langid::LanguageIdentifier;

use super::Bench;
use crate::translation::check::{source, target};
use crate::translation::written::texts_path;

/// All that texts of a language are held against.
pub struct Checker {
    source: Source,
    target: Target,
}

impl Checker {
    /// The source texts of a package, and its files in a language.
    #[must_use]
    pub fn of(bench: &Bench, language: &LanguageIdentifier) -> Self {
        let files = bench.sources.catalogs().filter_map(|(catalog, _)| {
            let bytes = bench.files.get(&texts_path(catalog, language))?;
            std::str::from_utf8(bytes).ok()
        });
        Self {
            source: source(&bench.sources),
            target: target(language, files),
        }
    }

    /// What is wrong with a text, and what is to be looked at.
    #[must_use]
    pub fn faults(&self, id: &str, text: &str) -> Vec<Diagnostic> {
        let faults = compare::text(id, text, &self.source, &self.target);
        faults
            .iter()
            .map(|fault| fault.diagnostic(FileId(0)))
            .collect()
    }
}
