//! Every source text of the library, once: what a memory is made of, whatever the language.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::form::Form;
use crate::library::files::{Files, LIBRARY, LOCALES};
use crate::library::package::Package;
use crate::library::site::{packages, used_by};
use crate::translation::TERMS;
use crate::translation::source::{SourceText, Sources};

/// A text, where it stands, and its words.
#[derive(Clone, Debug)]
pub struct Known {
    /// The text.
    pub source: SourceText,
    /// The language that it is in.
    pub language: LanguageIdentifier,
    /// The title of its étape, where it stands in one.
    pub step: Option<Arc<str>>,
    /// Its words.
    pub form: Form,
}

/// Every text of the library, those of a catalog together.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// The texts.
    pub texts: Vec<Known>,
}

impl Corpus {
    /// The texts of every package that compiles: what one that does not says cannot be told.
    #[must_use]
    pub fn of(files: &Files) -> Self {
        let mut corpus = Self::default();
        let mut seen = BTreeSet::new();
        for name in packages(files) {
            let package = Package::build(&name, &used_by(&name, files));
            if let Some(sources) = Sources::of(&package) {
                corpus.add(&sources, &mut seen);
            }
        }
        corpus
    }

    fn add(&mut self, sources: &Sources, seen: &mut BTreeSet<String>) {
        let language = &sources.script.header.source;
        let titles: Vec<Option<Arc<str>>> = sources
            .script
            .steps
            .iter()
            .map(|step| sources.get(&format!("{}.titre", step.name)))
            .map(|title| title.map(|title| Arc::from(title.text.as_str())))
            .collect();
        let new: BTreeSet<String> = sources
            .catalogs()
            .map(|(catalog, _)| catalog.to_owned())
            .filter(|catalog| !seen.contains(catalog))
            .collect();
        let texts = sources.texts.iter();
        let texts = texts.filter(|text| new.contains(&text.catalog));
        self.texts.extend(texts.map(|text| {
            Known {
                form: Form::of(&text.text),
                step: text
                    .step
                    .and_then(|step| titles.get(step as usize).cloned().flatten()),
                language: language.clone(),
                source: text.clone(),
            }
        }));
        seen.extend(new);
    }
}

/// What a memory is made from, told apart by numbers: one changes with the source texts, the other
/// with the files of its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    pub(super) sources: u64,
    pub(super) language: u64,
}

impl Marks {
    /// Those of files, each by its path and what it holds, or the hash of that.
    #[must_use]
    pub fn of<'p, H: Hash>(
        files: impl IntoIterator<Item = (&'p str, H)>,
        language: &LanguageIdentifier,
    ) -> Self {
        let folder = format!("{LOCALES}/{language}/");
        let terms = format!("/{TERMS}.ftl");
        let (mut sources, mut texts) = (DefaultHasher::new(), DefaultHasher::new());
        for (path, contents) in files {
            if path.starts_with(&folder) {
                (path, contents).hash(&mut texts);
            } else if path.starts_with(LIBRARY) || path.ends_with(&terms) {
                (path, contents).hash(&mut sources);
            }
        }
        Self {
            sources: sources.finish(),
            language: texts.finish(),
        }
    }
}
