//! A name carried through translations, and through what is known of them.

use std::collections::{BTreeMap, BTreeSet};

use trame_dsl::text::document::Document;
use trame_dsl::text::listing;
use unic_langid::LanguageIdentifier;

use super::files::Work;
use super::{Refusal, Renaming};
use crate::library::files::LOCALES;
use crate::translation::hash;
use crate::translation::progress::Progress;
use crate::translation::source::{SourceText, Sources};
use crate::translation::state::Record;
use crate::translation::status::Standing;
use crate::translation::written::{Written, state_path, texts_path};

/// A package before and after.
struct Pair {
    before: Sources,
    after: Sources,
    /// The source texts as Fluent, by catalog, before and after.
    extracted: BTreeMap<String, (String, String)>,
}

/// Carries the name through the translations of packages, in every language that has a folder.
pub(super) fn carry(
    before: &Work,
    after: &mut Work,
    packages: &BTreeSet<String>,
    renaming: &Renaming,
) -> Result<(), Refusal> {
    let mut pairs = Vec::new();
    for name in packages {
        pairs.push(pair(before, after, name).ok_or_else(|| Refusal::Unsure(name.clone()))?);
    }
    for language in before.files.languages() {
        let mut done: BTreeSet<String> = BTreeSet::new();
        for pair in &pairs {
            for (catalog, _) in pair.before.catalogs() {
                if done.insert(catalog.to_owned()) {
                    let of: Vec<&Pair> = pairs
                        .iter()
                        .filter(|pair| pair.before.catalogs().any(|(name, _)| name == catalog))
                        .collect();
                    carry_one(before, after, (catalog, &language), &of, renaming)?;
                }
            }
        }
        for pair in &pairs {
            as_good_as_before(before, after, pair, &language, renaming)?;
        }
    }
    Ok(())
}

fn pair(before: &Work, after: &Work, name: &str) -> Option<Pair> {
    let (was, is) = (before.package(name), after.package(name));
    let mut extracted = BTreeMap::new();
    let catalogs = &is.compiled.as_ref()?.catalogs;
    for (key, old) in &was.compiled.as_ref()?.catalogs {
        let catalog = if key == trame_dsl::check::MAIN {
            name
        } else {
            key
        };
        let new = catalogs.get(key)?.clone();
        extracted.insert(catalog.to_owned(), (old.clone(), new));
    }
    Some(Pair {
        before: Sources::of(&was)?,
        after: Sources::of(&is)?,
        extracted,
    })
}

/// Carries the name through one catalog in one language.
fn carry_one(
    before: &Work,
    after: &mut Work,
    (catalog, language): (&str, &LanguageIdentifier),
    pairs: &[&Pair],
    renaming: &Renaming,
) -> Result<(), Refusal> {
    let texts = texts_path(catalog, language);
    if let Some(bytes) = before.files.get(&texts) {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return Err(Refusal::Unsure(texts));
        };
        let extracted = pairs.iter().find_map(|pair| pair.extracted.get(catalog));
        let extracted = extracted.filter(|(was, _)| was == text);
        // What was extracted is extracted again.
        let becomes =
            extracted.map_or_else(|| carried(text, renaming), |(_, becomes)| becomes.clone());
        if becomes != text {
            after.write(&texts, becomes);
        }
    }
    let path = state_path(catalog, language);
    if before.files.get(&path).is_none() {
        return Ok(());
    }
    let read = Written::read(&before.files, catalog, language);
    let written = read.map_err(|_| Refusal::State(path.clone()))?;
    let becomes = listing::list(&after.text(&texts));
    let mut state = written.state.clone();
    state.records = state
        .records
        .into_iter()
        .map(|(id, record)| {
            let known = pairs
                .iter()
                .filter_map(|pair| {
                    let now = pair.after.get(&renaming.id(&id))?;
                    Some((pair.before.get(&id)?, now))
                })
                .collect::<Vec<_>>();
            let new = renaming.id(&id);
            let words = (written.texts.get(&id), becomes.get(&new));
            (new, carried_record(record, &known, words))
        })
        .collect();
    if state != written.state {
        after.write(&path, state.write());
    }
    Ok(())
}

fn carried(text: &str, renaming: &Renaming) -> String {
    let mut document = Document::read(text);
    document.rename(&renaming.old, &renaming.new);
    document.text().to_owned()
}

/// What is known of a text, said of the text as it now is.
fn carried_record(
    mut record: Record,
    known: &[(&SourceText, &SourceText)],
    words: (Option<&String>, Option<&String>),
) -> Record {
    for (was, is) in known {
        if record.source == was.hash {
            record.source.clone_from(&is.hash);
            break;
        }
    }
    for (was, is) in known {
        if record.context == was.context {
            record.context.clone_from(&is.context);
            break;
        }
    }
    if let (Some(was), Some(is)) = words
        && record.text == hash([was.as_str()])
    {
        record.text = hash([is.as_str()]);
    }
    record
}

/// Refuses what would make a translation better or worse than it was.
fn as_good_as_before(
    before: &Work,
    after: &Work,
    pair: &Pair,
    language: &LanguageIdentifier,
    renaming: &Renaming,
) -> Result<(), Refusal> {
    let (was, is) = (
        standings(before, &pair.before, language),
        standings(after, &pair.after, language),
    );
    for (id, standing) in was {
        let id = renaming.id(&id);
        if is.get(&id) != Some(&standing) {
            return Err(Refusal::Unsure(format!("{LOCALES}/{language} : {id}")));
        }
    }
    Ok(())
}

/// The state of each text in a language.
fn standings(
    work: &Work,
    sources: &Sources,
    language: &LanguageIdentifier,
) -> BTreeMap<String, Standing> {
    let progress = Progress::read(sources, &work.files, language);
    let texts = progress.texts.iter();
    texts
        .map(|text| (text.source.id.clone(), text.standing))
        .collect()
}
