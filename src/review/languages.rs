//! How far each translation of a package is, and what keeps it closed.

use serde::Serialize;
use trame_dsl::text::resource::check_source;
use unic_langid::LanguageIdentifier;

use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::publish::Published;
use crate::translation::progress::{Blockers, Totals, all, closed};
use crate::translation::source::Sources;
use crate::wording::Wording;
use crate::words::{Arg, UiLanguage, Words};

/// How far a translation is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageState {
    /// Its tag.
    pub language: String,
    /// What it is called.
    pub name: String,
    /// Its texts' hash; none while it is closed.
    pub hash: Option<String>,
    /// Whether calls can be made in it.
    pub open: bool,
    /// Whether nobody has reviewed some of what is said in it.
    pub draft: bool,
    /// How many texts are in each state.
    pub totals: Totals,
    /// What keeps it closed.
    pub blockers: Blockers,
    /// Texts of its files that cannot be read.
    pub unreadable: usize,
}

impl LanguageState {
    /// Whether something is to be known of it.
    #[must_use]
    pub fn is_warned(&self) -> bool {
        !self.open || self.draft || self.totals.context_changed > 0 || self.unreadable > 0
    }

    /// All of it in one sentence.
    #[must_use]
    pub fn sentence(&self, ui: UiLanguage) -> String {
        let args = [
            ("language", Arg::Text(self.name.clone())),
            ("open", Arg::Text(self.open.to_string())),
            ("draft", Arg::Text(self.draft.to_string())),
            ("missing", Arg::count(self.blockers.missing.len())),
            ("stale", Arg::count(self.blockers.stale.len())),
            ("faulty", Arg::count(self.blockers.faulty.len())),
            ("unreviewed", Arg::count(self.blockers.unreviewed.len())),
            ("context", Arg::count(self.totals.context_changed)),
            ("total", Arg::count(self.totals.total)),
            ("unreadable", Arg::count(self.unreadable)),
        ];
        let said = Words::of(ui).find("review-language", &args);
        said.unwrap_or_else(|| self.language.clone())
    }
}

/// How far each language of a package is. Those of `published` are open.
#[must_use]
pub fn of(
    package: &Package,
    files: &Files,
    published: &Published,
    ui: UiLanguage,
) -> Vec<LanguageState> {
    let Some(sources) = Sources::of(package) else {
        return Vec::new();
    };
    let wording = Wording::new(&published.script, &published.texts, ui);
    let drafts = package.allows_drafts();
    let languages = all(&sources, files);
    let blockers = closed(&sources, &languages, drafts);
    let unreadable = |language: &LanguageIdentifier| {
        package
            .translations
            .get(language)
            .map_or(0, |ftl| check_source(ftl).len())
    };
    languages
        .iter()
        .zip(blockers)
        .map(|(progress, blockers)| {
            let texts = published
                .languages
                .iter()
                .find(|texts| texts.language == progress.language);
            LanguageState {
                language: progress.language.to_string(),
                name: wording.language_name(&progress.language),
                hash: texts.map(|texts| texts.hash.clone()),
                open: texts.is_some(),
                draft: progress.is_draft(),
                totals: progress.totals(&sources),
                blockers,
                unreadable: unreadable(&progress.language),
            }
        })
        .collect()
}
