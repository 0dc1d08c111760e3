//! A package in the form in which calls are made: only in the languages that are open.

use unic_langid::LanguageIdentifier;

use super::progress::{Blockers, Progress, Totals, all, closed};
use super::source::{Audience, Sources};
use super::status::Status;
use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::publish::{Mark, Marks, Published};

/// A package as calls would be made with it, and how far each of its translations is.
pub struct Opening {
    /// The package, in the languages that are open.
    pub published: Published,
    /// Its translations, in the order of the manifest.
    pub languages: Vec<Translation>,
}

/// How far a translation of a package is.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The language.
    pub language: LanguageIdentifier,
    /// Whether nobody has reviewed some of what calls say.
    pub draft: bool,
    /// How many texts are in each state.
    pub totals: Totals,
    /// What keeps it closed.
    pub blockers: Blockers,
    marks: Marks,
}

impl Opening {
    /// Looks at all the translations of a package; `None` while it has errors.
    #[must_use]
    pub fn of(package: &Package, files: &Files) -> Option<Self> {
        let whole = Published::of(package)?;
        let languages = translations(package, files);
        let source = &whole.script.header.source;
        let mut open = Vec::new();
        for texts in &whole.languages {
            let found = languages
                .iter()
                .find(|reached| reached.language == texts.language);
            match found {
                Some(reached) if reached.blockers.is_empty() => {
                    open.push(texts.clone().known(reached.draft, reached.marks.clone()));
                }
                None if texts.language == *source => open.push(texts.clone()),
                _ => {}
            }
        }
        Some(Self {
            published: Published::new(whole.script, open),
            languages,
        })
    }
}

/// How far each translation of a package is, in the order of the manifest; none while it has errors.
#[must_use]
pub fn translations(package: &Package, files: &Files) -> Vec<Translation> {
    let Some(sources) = Sources::of(package) else {
        return Vec::new();
    };
    let languages = all(&sources, files);
    let blockers = closed(&sources, &languages, package.allows_drafts());
    languages
        .iter()
        .zip(blockers)
        .map(|(progress, blockers)| Translation {
            language: progress.language.clone(),
            draft: progress.is_draft(),
            totals: progress.totals(&sources),
            blockers,
            marks: marks(progress),
        })
        .collect()
}

/// What the agentes must know of single texts. That a text is a draft says something only where others
/// are none.
fn marks(progress: &Progress<'_>) -> Marks {
    let said = || {
        let texts = progress.texts.iter();
        texts.filter(|text| text.source.audience == Audience::Person)
    };
    let mixed = said().any(|text| matches!(text.standing.status, Status::Fresh | Status::Reviewed));
    let mark = |status| match status {
        Status::Stale => Some(Mark::Stale),
        Status::ContextChanged => Some(Mark::ContextChanged),
        Status::Draft => mixed.then_some(Mark::Draft),
        _ => None,
    };
    said()
        .filter_map(|text| Some((text.source.id.clone(), mark(text.standing.status)?)))
        .collect()
}
