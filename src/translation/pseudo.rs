//! A language that nobody speaks, made of the source: to see on the screens of a rehearsal what is cut,
//! what is not translated, and what goes the wrong way. It is never opened to calls.

use trame_dsl::text::catalog::{Entry, write};
use trame_dsl::text::pattern::Pattern;
use trame_dsl::text::pseudo::{Disguise, disguised};
use unic_langid::LanguageIdentifier;

use super::TERMS;
use super::source::{Sources, parts};
use super::written::texts_path;

/// The language of a disguise: the source's accented, or Arabic where words are mirrored, each with a
/// region that no country has.
#[must_use]
pub fn language(source: &LanguageIdentifier, disguise: Disguise) -> LanguageIdentifier {
    let of = |language, region: &str| {
        let region = region.parse().ok();
        LanguageIdentifier::from_parts(language, None, region, &[])
    };
    match disguise {
        Disguise::Accented => of(source.language, "XA"),
        Disguise::Mirrored => of("ar".parse().unwrap_or(source.language), "XB"),
    }
}

/// The files of texts of a package in disguise, by path, in the order of their catalogs.
#[must_use]
pub fn files(sources: &Sources, disguise: Disguise, header: &str) -> Vec<(String, String)> {
    let language = language(&sources.script.header.source, disguise);
    let file = |(catalog, ids): (&str, &[String])| {
        let entries = entries(sources, catalog, ids, disguise);
        (texts_path(catalog, &language), write(&entries, header))
    };
    let catalogs = sources.catalogs().filter(|(_, ids)| !ids.is_empty());
    catalogs.map(file).collect()
}

fn entries(sources: &Sources, catalog: &str, ids: &[String], disguise: Disguise) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for id in ids {
        let Some(source) = sources.get(id) else {
            continue;
        };
        let (message, attribute) = parts(id);
        // What is said of a term is read by selectors, not by people.
        let kept = catalog == TERMS && attribute.is_some();
        let text = disguised(&source.text, disguise).filter(|_| !kept);
        let Ok(pattern) = Pattern::read(text.as_ref().unwrap_or(&source.text)) else {
            continue;
        };
        if entries.last().is_none_or(|last| last.id != message) {
            entries.push(Entry {
                id: message.to_owned(),
                ..Entry::default()
            });
        }
        let Some(entry) = entries.last_mut() else {
            continue;
        };
        match attribute {
            None => entry.value = Some(pattern),
            Some(name) => entry.attributes.push((name.to_owned(), pattern)),
        }
    }
    entries
}
