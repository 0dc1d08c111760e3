//! How far each translation of a package is, and what keeps it closed.

use serde::Serialize;
use trame_dsl::text::resource::check_source;
use unic_langid::LanguageIdentifier;

use crate::library::package::Package;
use crate::library::publish::Published;
use crate::translation::opening::Translation;
use crate::translation::progress::{Blockers, Totals};
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

/// How far each translation of a package is. Those of `published` are open.
#[must_use]
pub fn of(
    package: &Package,
    reached: &[Translation],
    published: &Published,
    ui: UiLanguage,
) -> Vec<LanguageState> {
    let wording = Wording::new(&published.script, &published.texts, ui);
    let unreadable = |language: &LanguageIdentifier| {
        package
            .translations
            .get(language)
            .map_or(0, |ftl| check_source(ftl).len())
    };
    reached
        .iter()
        .map(|reached| {
            let texts = published
                .languages
                .iter()
                .find(|texts| texts.language == reached.language);
            LanguageState {
                language: reached.language.to_string(),
                name: wording.language_name(&reached.language),
                hash: texts.map(|texts| texts.hash.clone()),
                open: texts.is_some(),
                draft: reached.draft,
                totals: reached.totals,
                blockers: reached.blockers.clone(),
                unreadable: unreadable(&reached.language),
            }
        })
        .collect()
}
