//! A package in the form in which calls are made: only in the languages that are open.

use super::progress::{all, closed};
use super::source::Sources;
use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::publish::Published;

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
                let mut texts = texts.clone();
                texts.draft = progress.is_draft();
                open.push(texts);
            }
            None if texts.language == *source => open.push(texts.clone()),
            _ => {}
        }
    }
    Some(Published::new(whole.script, open))
}
