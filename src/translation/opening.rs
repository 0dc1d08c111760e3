//! A package in the form in which calls are made: only in the languages that are open.

use super::progress::{Progress, all, closed};
use super::source::{Audience, Sources};
use super::status::Status;
use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::publish::{Mark, Marks, Published};

/// A package with its open languages; `None` while it has errors.
#[must_use]
pub fn published(package: &Package, files: &Files) -> Option<Published> {
    let whole = Published::of(package)?;
    let sources = Sources::of(package)?;
    let languages = all(&sources, files);
    let blockers = closed(&sources, &languages, package.allows_drafts());
    let source = &whole.script.header.source;
    let mut open = Vec::new();
    for texts in &whole.languages {
        let read = languages
            .iter()
            .zip(&blockers)
            .find(|(progress, _)| progress.language == texts.language);
        match read {
            Some((progress, blockers)) if blockers.is_empty() => {
                let draft = progress.is_draft();
                open.push(texts.clone().known(draft, marks(progress)));
            }
            None if texts.language == *source => open.push(texts.clone()),
            _ => {}
        }
    }
    Some(Published::new(whole.script, open))
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
