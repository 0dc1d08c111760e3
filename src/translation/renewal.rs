//! The texts of a published version with what translators have corrected since. The script stays;
//! only translations of the very words of that version take the place of its own.

use trame_dsl::text::document::Document;
use trame_dsl::text::listing;

use super::check::source;
use super::faulty::faulty;
use super::progress::{Progress, Text};
use super::source::Sources;
use super::state::Stage;
use super::status::Status;
use super::written::is_pronunciation;
use crate::library::files::Files;
use crate::library::publish::{LanguageTexts, Published};

/// The texts of a version whose sources are these, with what `files` say today. A text takes the place
/// of the version's when somebody who speaks the language has said of it that it is translated, or,
/// where drafts may not be said, that it is reviewed. No language opens by that.
#[must_use]
pub fn renewed(
    version: &Published,
    sources: &Sources,
    files: &Files,
    drafts: bool,
) -> Vec<LanguageTexts> {
    let source = &version.script.header.source;
    version
        .languages
        .iter()
        .map(|texts| {
            if texts.language == *source {
                texts.clone()
            } else {
                language(texts, sources, files, drafts)
            }
        })
        .collect()
}

fn language(
    texts: &LanguageTexts,
    sources: &Sources,
    files: &Files,
    drafts: bool,
) -> LanguageTexts {
    let progress = Progress::read(sources, files, &texts.language);
    // Most often nobody has vouched for anything since: then nothing more is read.
    let mut candidates: Vec<(&str, &str)> = progress
        .texts
        .iter()
        .filter(|text| may_be_said(text, drafts))
        .filter_map(|text| Some((text.source.id.as_str(), said(&progress, text)?)))
        .collect();
    let mut files = progress.written.values();
    let pronounced = files.any(|file| file.texts.keys().any(|id| is_pronunciation(id)));
    if candidates.is_empty() && !pronounced {
        return texts.clone();
    }
    let order: Vec<&str> = sources
        .catalogs()
        .flat_map(|(_, ids)| ids.iter().map(String::as_str))
        .collect();
    let mut document = Document::read(&*texts.ftl);
    let mut marks = texts.marks.clone();
    let before = listing::list(&texts.ftl);
    let same = |id: &str, text: &str| before.get(id).is_some_and(|known| known == text);
    candidates.retain(|(id, text)| !same(id, text) || marks.contains_key(*id));
    if !candidates.is_empty() {
        let faulty = faulty(&source(sources), &progress);
        candidates.retain(|(id, _)| !faulty.contains(*id));
    }
    for (id, text) in candidates {
        if document.set(id, text, &order).is_ok() {
            marks.remove(id);
        }
    }
    pronunciations(&progress, &mut document, &order);
    let unchanged = document.text() == &*texts.ftl && marks == texts.marks;
    if unchanged {
        return texts.clone();
    }
    let renewed = LanguageTexts {
        ftl: document.text().into(),
        ..texts.clone()
    };
    renewed.known(texts.draft, marks)
}

fn may_be_said(text: &Text<'_>, drafts: bool) -> bool {
    match text.standing.status {
        Status::Reviewed => true,
        Status::Fresh => drafts,
        _ => false,
    }
}

fn said<'p>(progress: &'p Progress<'_>, text: &Text<'_>) -> Option<&'p str> {
    let written = progress.written.get(&text.source.catalog)?;
    written.texts.get(&text.source.id).map(String::as_str)
}

/// How a sentence sounds goes with the sentence: it is taken where that is the one that is said.
fn pronunciations(progress: &Progress<'_>, document: &mut Document, order: &[&str]) {
    let now = listing::list(document.text());
    for written in progress.written.values() {
        for (id, line) in written.texts.iter().filter(|(id, _)| is_pronunciation(id)) {
            let said = id.strip_suffix("prononciation").unwrap_or(id);
            let said = said.trim_end_matches(['.', '-']);
            if now.contains_key(said) && now.get(said) == written.texts.get(said) {
                // A line that cannot be read is left out; the checks say so.
                let _ = document.set(id, line, order);
            }
        }
    }
}

/// Whether a file of texts or of states can renew anything: somebody has vouched for one of its
/// texts, or it says how one sounds. Only looked for, so that a file need not be read to say no.
#[must_use]
pub fn may_renew(contents: &[u8]) -> bool {
    let text = String::from_utf8_lossy(contents);
    let stages = [Stage::Translated, Stage::Reviewed].map(Stage::code);
    stages.iter().any(|stage| text.contains(stage)) || text.contains("prononciation")
}
