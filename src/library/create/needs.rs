//! What a package needs beside its own files: the scripts it includes, the structures it names, the
//! terms it quotes. What the folder has is what it takes.

use std::collections::BTreeSet;

use trame_dsl::text::document::Document;
use trame_dsl::text::listing;
use unic_langid::LanguageIdentifier;

use super::Created;
use crate::library::files::{Files, LIBRARY, LOCALES, included};

const DIRECTORY: &str = "annuaire.yaml";
const TERMS: &str = "termes";

/// A package that is being made, in a folder, beside the library that the program brings with it.
pub(super) struct Needs<'f> {
    pub(super) name: &'f str,
    pub(super) here: &'f Files,
    pub(super) brought: &'f Files,
}

impl Needs<'_> {
    /// Adds what the folder does not have.
    pub(super) fn fill(&self, created: &mut Created) {
        let includes = self.includes(created);
        self.directory(&includes, created);
        for language in self.brought.languages() {
            self.terms(&language, &includes, created);
        }
    }

    /// A file as it will be.
    fn read(&self, path: &str, created: &Created) -> Option<String> {
        let made = created.files.get(path).map(Vec::as_slice);
        let contents = made.or_else(|| self.here.get(path))?;
        Some(String::from_utf8_lossy(contents).into_owned())
    }

    /// Adds the scripts that the package includes, with their texts, and names them all.
    fn includes(&self, created: &mut Created) -> BTreeSet<String> {
        let mut includes = BTreeSet::new();
        let mut waiting = vec![format!("{LIBRARY}/{}/script.trame", self.name)];
        while let Some(path) = waiting.pop() {
            let script = self.read(&path, created).unwrap_or_default();
            for include in included(script.as_bytes()) {
                let path = format!("{LIBRARY}/{include}.trame");
                let known = !includes.insert(include.clone());
                if known || self.here.get(&path).is_some() {
                    // Texts of another script would be translations of other words.
                    waiting.extend((!known).then_some(path));
                    continue;
                }
                self.bring(&path, created);
                for language in self.brought.languages() {
                    self.bring_texts(&language, &include, created);
                }
                waiting.push(path);
            }
        }
        includes
    }

    /// Adds the texts of a catalog in a language, with what is known of them.
    fn bring_texts(&self, language: &LanguageIdentifier, catalog: &str, created: &mut Created) {
        let path = |end| format!("{LOCALES}/{language}/{catalog}.{end}");
        if self.here.get(&path("ftl")).is_none() {
            self.bring(&path("ftl"), created);
            self.bring(&path("yaml"), created);
        }
    }

    /// Adds a file of the library, unless the folder has it.
    fn bring(&self, path: &str, created: &mut Created) {
        if self.here.get(path).is_none()
            && let Some(contents) = self.brought.get(path)
        {
            created.files.insert(path.to_owned(), contents.to_vec());
        }
    }

    /// Adds the entries of the directory that the scripts name.
    fn directory(&self, includes: &BTreeSet<String>, created: &mut Created) {
        let path = format!("{LIBRARY}/{DIRECTORY}");
        let Some(brought) = self.brought.get(&path).map(String::from_utf8_lossy) else {
            return;
        };
        let own = format!("{LIBRARY}/{}/script.trame", self.name);
        let shared = includes
            .iter()
            .map(|path| format!("{LIBRARY}/{path}.trame"));
        let scripts: Vec<String> = std::iter::once(own)
            .chain(shared)
            .filter_map(|path| self.read(&path, created))
            .collect();
        let named = |entry: &str| scripts.iter().any(|script| names(script, entry));
        let wanted = || {
            entries(&brought)
                .into_iter()
                .filter(|(name, _)| named(name))
        };
        let Some(there) = self.here.get(&path).map(String::from_utf8_lossy) else {
            if wanted().next().is_some() {
                self.bring(&path, created);
            }
            return;
        };
        let known: BTreeSet<&str> = entries(&there).iter().map(|(name, _)| *name).collect();
        let missing: String = wanted()
            .filter(|(name, _)| !known.contains(name))
            .map(|(_, lines)| lines)
            .collect();
        if !missing.is_empty() {
            let apart = if there.is_empty() || there.ends_with('\n') {
                ""
            } else {
                "\n"
            };
            let text = format!("{there}{apart}{missing}");
            created.completed.insert(path, text.into_bytes());
        }
    }

    /// Adds the terms that the texts of a language quote.
    fn terms(
        &self,
        language: &LanguageIdentifier,
        includes: &BTreeSet<String>,
        created: &mut Created,
    ) {
        let path = |catalog: &str| format!("{LOCALES}/{language}/{catalog}.ftl");
        let Some(brought) = self.brought.get(&path(TERMS)).map(String::from_utf8_lossy) else {
            return;
        };
        let catalogs = includes.iter().map(String::as_str).chain([self.name]);
        let texts: Vec<String> = catalogs
            .filter_map(|catalog| self.read(&path(catalog), created))
            .collect();
        let quoted = quoted(&texts, &brought);
        if quoted.is_empty() {
            return;
        }
        let Some(there) = self.here.get(&path(TERMS)).map(String::from_utf8_lossy) else {
            self.bring_texts(language, TERMS, created);
            return;
        };
        let known = listing::list(&there);
        let mut document = Document::read(there.clone());
        for (id, text) in listing::in_order(&brought) {
            let term = id.split('.').next().unwrap_or(&id);
            if quoted.contains(term) && !known.contains_key(term) {
                // What the library holds can be read.
                let _ = document.set::<&str>(&id, &text, &[]);
            }
        }
        if document.text() != there {
            let text = document.text().to_owned();
            created.completed.insert(path(TERMS), text.into_bytes());
        }
    }
}

/// The terms that texts quote, and those that these quote, each with its dash.
fn quoted(texts: &[String], terms: &str) -> BTreeSet<String> {
    let terms = listing::list(terms);
    let mut waiting: Vec<String> = texts
        .iter()
        .flat_map(|ftl| listing::list(ftl).into_values())
        .collect();
    let mut quoted = BTreeSet::new();
    while let Some(text) = waiting.pop() {
        for term in listing::mentioned(&text).terms {
            let id = format!("-{term}");
            if let Some(text) = terms.get(&id)
                && quoted.insert(id)
            {
                waiting.push(text.clone());
            }
        }
    }
    quoted
}

/// Whether a script sends people or alerts to that entry of the directory. One too many does no harm.
fn names(script: &str, entry: &str) -> bool {
    let sends = |line: &&str| {
        let first = line.split_whitespace().next().unwrap_or_default();
        matches!(crate::library::plain(first).as_str(), "orienter" | "alerte")
    };
    script.lines().filter(sends).any(|line| {
        let mut words = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        words.any(|word| word == entry)
    })
}

/// The entries of a directory, each with its lines.
fn entries(yaml: &str) -> Vec<(&str, &str)> {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    let mut at = 0;
    for line in yaml.split_inclusive('\n') {
        let name = line.split_once(':').map(|(name, _)| name);
        if let Some(name) = name.filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase())) {
            starts.push((at, name));
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([at]);
    starts
        .iter()
        .zip(ends)
        .filter_map(|((start, name), end)| Some((*name, yaml.get(*start..end)?)))
        .collect()
}
