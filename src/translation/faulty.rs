//! Which texts of a language would be said wrongly, or not at all.

use std::collections::BTreeSet;

use trame_dsl::diagnostic::Severity;
use trame_dsl::text::compare::{self, Source};

use super::check::target;
use super::progress::Progress;

/// The texts of a language that the checks find an error in, by id.
#[must_use]
pub fn faulty(source: &Source, progress: &Progress<'_>) -> BTreeSet<String> {
    let files = progress.written.values().map(|file| file.ftl.as_str());
    let target = target(&progress.language, files);
    let texts = progress.written.values().flat_map(|file| &file.texts);
    texts
        .filter(|(id, text)| {
            let mut faults = compare::text(id, text, source, &target).into_iter();
            faults.any(|fault| fault.severity == Severity::Error)
        })
        .map(|(id, _)| id.clone())
        .collect()
}
