//! What keeps a package from being published, and what is warned of: faults, rehearsals that fail,
//! and how far each language is.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use trame_dsl::diagnostic::{Diagnostic, Severity};
use trame_dsl::script::Script;
use trame_dsl::span::Span;
use trame_dsl::text::listing;
use trame_dsl::text::resource::check_source;

use crate::library::package::Package;
use crate::library::publish::{LanguageTexts, Published};
use crate::library::rehearse::rehearse;
use crate::wording::Wording;
use crate::words::{Arg, UiLanguage, Words};

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

/// How far a translation is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageState {
    /// Its tag.
    pub language: String,
    /// What it is called.
    pub name: String,
    /// Its texts' hash.
    pub hash: String,
    /// Whether nobody has reviewed it.
    pub draft: bool,
    /// Texts for the person called that it does not have: those of the source are said instead.
    pub missing: Vec<String>,
    /// How many there should be.
    pub total: usize,
    /// Texts that cannot be read.
    pub unreadable: usize,
}

impl Readiness {
    /// What stands between a package and its publication, in words of that language.
    #[must_use]
    pub fn of(package: &Package, language: UiLanguage) -> Self {
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
        if let Some(published) = Published::of(package) {
            readiness.languages = languages(&published, language);
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

impl LanguageState {
    /// Whether something is to be known of it.
    #[must_use]
    pub fn is_warned(&self) -> bool {
        self.draft || !self.missing.is_empty() || self.unreadable > 0
    }
}

impl LanguageState {
    /// All of it in one sentence.
    #[must_use]
    pub fn sentence(&self, ui: UiLanguage) -> String {
        let args = [
            ("language", Arg::Text(self.name.clone())),
            ("draft", Arg::Text(self.draft.to_string())),
            ("missing", Arg::count(self.missing.len())),
            ("total", Arg::count(self.total)),
            ("unreadable", Arg::count(self.unreadable)),
        ];
        let said = Words::of(ui).find("review-language", &args);
        said.unwrap_or_else(|| self.language.clone())
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

/// How far each translation of a script is.
#[must_use]
pub fn languages(published: &Published, language: UiLanguage) -> Vec<LanguageState> {
    let wording = Wording::new(&published.script, &published.texts, language);
    let Some((source, translations)) = published.languages.split_first() else {
        return Vec::new();
    };
    let wanted = spoken(&published.script, source);
    translations
        .iter()
        .map(|texts| {
            let there = listing::list(&texts.ftl);
            let missing = wanted.iter().filter(|id| !there.contains_key(*id));
            LanguageState {
                language: texts.language.to_string(),
                name: wording.language_name(&texts.language),
                hash: texts.hash.clone(),
                draft: texts.draft,
                missing: missing.cloned().collect(),
                total: wanted.len(),
                unreadable: check_source(&texts.ftl).len(),
            }
        })
        .collect()
}

/// The texts that are for the person called. Titles, notes and what a service is told are for people
/// who read the script's own language; terms are asked for where a text quotes them.
fn spoken(script: &Script, source: &LanguageTexts) -> BTreeSet<String> {
    let titled = |message: &str| {
        let mut names = script.steps.iter().map(|step| &step.name);
        let mut rebuttals = script.rebuttals.iter();
        let mut of_steps = script.steps.iter().flat_map(|step| &step.rebuttals);
        names.any(|name| name == message)
            || rebuttals.any(|name| name == message)
            || of_steps.any(|name| name == message)
    };
    let is_for_the_person = |id: &String| {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, attribute),
            None => (id.as_str(), ""),
        };
        let alert = || script.alerts.iter().any(|alert| alert.name == *message);
        match attribute {
            "" => !message.starts_with('-') && !alert(),
            "note" => false,
            "titre" => !titled(message),
            _ => !attribute.ends_with("-note"),
        }
    };
    let texts = listing::list(&source.ftl).into_keys();
    texts.filter(is_for_the_person).collect()
}
