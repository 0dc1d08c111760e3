//! What keeps a package from being published, and what is warned of: faults, rehearsals that fail,
//! and how far each language is.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use trame_dsl::diagnostic::{Diagnostic, Severity};
use trame_dsl::span::Span;

use super::languages::{self, LanguageState};
use crate::library::package::Package;
use crate::library::rehearse::rehearse;
use crate::translation::opening::Opening;
use crate::words::{UiLanguage, Words};

/// Whether a package can be published, and what its author must know first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Readiness {
    /// What keeps it from being published.
    pub errors: Vec<Finding>,
    /// Rehearsals that do not end as they should, which do too.
    pub failures: Vec<Failing>,
    /// What is warned of.
    pub warnings: Vec<Finding>,
    /// How many rehearsals there are.
    pub rehearsals: usize,
    /// The languages it is translated into.
    pub languages: Vec<LanguageState>,
}

/// A fault, with its place and its sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Its code.
    pub code: String,
    /// The file.
    pub path: String,
    /// A line of it, from 1.
    pub line: usize,
    /// What that line says.
    pub excerpt: String,
    /// What is wrong.
    pub sentence: String,
    /// The next move.
    pub help: Option<String>,
}

/// A rehearsal that fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failing {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The file.
    pub path: String,
    /// A line of it, from 1.
    pub line: usize,
    /// What was not as expected, a sentence each.
    pub reasons: Vec<String>,
}

impl Readiness {
    /// What stands between a package and its publication, in words of that language.
    #[must_use]
    pub fn of(package: &Package, opening: Option<&Opening>, language: UiLanguage) -> Self {
        let words = Words::of(language);
        let of_severity = |errors: bool| {
            let faults = package.diagnostics.iter();
            faults
                .filter(|fault| (fault.severity == Severity::Error) == errors)
                .filter_map(|fault| Finding::of(fault, package, words))
                .collect()
        };
        let mut readiness = Self {
            errors: of_severity(true),
            warnings: of_severity(false),
            ..Self::default()
        };
        if let Some(compiled) = &package.compiled {
            let script = Arc::new(compiled.script.clone());
            readiness.rehearsals = compiled.scenarios.len();
            readiness.failures = rehearse(&script, &compiled.scenarios)
                .filter(|rehearsed| !rehearsed.report.passed)
                .map(|rehearsed| {
                    let (path, line, _) = place(package, rehearsed.scenario.span);
                    let failures = rehearsed.report.failures.iter();
                    Failing {
                        name: rehearsed.scenario.name.to_string(),
                        title: rehearsed.scenario.title.clone(),
                        path,
                        line,
                        reasons: failures.map(|failure| words.failure(failure)).collect(),
                    }
                })
                .collect();
        }
        if let Some(opening) = opening {
            let (reached, published) = (&opening.languages, &opening.published);
            readiness.languages = languages::of(package, reached, published, language);
        }
        readiness
    }

    /// Whether nothing keeps the package from being published.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.errors.is_empty() && self.failures.is_empty()
    }

    /// Whether its author must say that she has read what is warned of.
    #[must_use]
    pub fn is_warned(&self) -> bool {
        !self.warnings.is_empty() || self.languages.iter().any(LanguageState::is_warned)
    }
}

impl Finding {
    fn of(fault: &Diagnostic, package: &Package, words: &Words) -> Option<Self> {
        package.sources.get(fault.span.file)?;
        let (path, line, excerpt) = place(package, fault.span);
        Some(Self {
            code: fault.code.to_owned(),
            path,
            line,
            excerpt,
            sentence: words.fault(fault),
            help: words.help(fault),
        })
    }
}

/// A file, a line of it and what that line says.
fn place(package: &Package, span: Span) -> (String, usize, String) {
    let Some(source) = package.sources.get(span.file) else {
        return <_>::default();
    };
    let line = source.place(span).line;
    let text = source.text.lines().nth(line.saturating_sub(1));
    let excerpt = text.unwrap_or_default().trim().to_owned();
    (source.path.clone(), line, excerpt)
}
