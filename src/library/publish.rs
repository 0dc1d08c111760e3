//! The form in which calls are made: the compiled script with its texts in each language.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use trame_dsl::check::Compiled;
use trame_dsl::digest::Digest;
use trame_dsl::script::Script;
use trame_dsl::text::{Catalog, Texts};
use unic_langid::LanguageIdentifier;

use super::package::Package;
use crate::platform::Icu;
use crate::words::call_words;

/// A script ready to be called with.
#[derive(Clone)]
pub struct Published {
    /// The script.
    pub script: Arc<Script>,
    /// Its texts, the source language first.
    pub languages: Vec<LanguageTexts>,
    /// The same, ready to be shown.
    pub texts: Arc<Texts<Icu>>,
}

/// Texts of one language, as they are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageTexts {
    /// The language.
    pub language: LanguageIdentifier,
    /// SHA-256 of the texts, in hexadecimal.
    pub hash: String,
    /// Whether nobody has reviewed them.
    pub draft: bool,
    /// The texts: those of the package, of what it includes, and the terms.
    pub ftl: Arc<str>,
}

impl LanguageTexts {
    fn new(language: LanguageIdentifier, ftl: &str, draft: bool) -> Self {
        let mut digest = Digest::default();
        digest.add(ftl.as_bytes());
        Self {
            language,
            hash: digest.hex(),
            draft,
            ftl: Arc::from(ftl),
        }
    }
}

impl Published {
    /// A package in the form in which calls are made; `None` when it has errors.
    #[must_use]
    pub fn of(package: &Package) -> Option<Self> {
        package
            .compiled
            .as_ref()
            .map(|compiled| Self::with(package, compiled))
    }

    /// What could be made out of a package with errors, to be shown to its author; `None` when
    /// nothing could, or when nothing is wrong.
    #[must_use]
    pub fn sketch(package: &Package) -> Option<Self> {
        package
            .sketch
            .as_ref()
            .map(|sketch| Self::with(package, sketch))
    }

    fn with(package: &Package, compiled: &Compiled) -> Self {
        let mut source: Vec<&str> = compiled.catalogs.values().map(String::as_str).collect();
        source.push(&package.terms);
        let source = LanguageTexts::new(
            compiled.script.header.source.clone(),
            &source.join("\n"),
            false,
        );
        let translations = package
            .translations
            .iter()
            .map(|(language, ftl)| LanguageTexts::new(language.clone(), ftl, false));
        let languages: Vec<_> = std::iter::once(source).chain(translations).collect();
        Self::new(Arc::new(compiled.script.clone()), languages)
    }

    /// A script with texts that were kept, in whatever order.
    #[must_use]
    pub fn new(script: Arc<Script>, mut languages: Vec<LanguageTexts>) -> Self {
        languages.sort_by_key(|texts| texts.language != script.header.source);
        let catalogs = languages.iter().map(|texts| Catalog {
            language: texts.language.clone(),
            package: vec![Arc::clone(&texts.ftl)],
            words: call_words(&texts.language.to_string()),
        });
        let texts = Texts::new(&script.header, script.lists.clone(), catalogs.collect());
        Self {
            script,
            languages,
            texts: Arc::new(texts),
        }
    }
}

impl Published {
    /// The hash of each language's texts.
    #[must_use]
    pub fn text_hashes(&self) -> BTreeMap<String, String> {
        let hash = |texts: &LanguageTexts| (texts.language.to_string(), texts.hash.clone());
        self.languages.iter().map(hash).collect()
    }

    /// The languages a call can be in, the script's own first.
    pub fn offered(&self) -> impl Iterator<Item = &LanguageIdentifier> {
        let header = &self.script.header;
        std::iter::once(&header.source).chain(&header.targets)
    }

    /// Whether nobody has reviewed the texts of that language.
    #[must_use]
    pub fn is_draft(&self, language: &LanguageIdentifier) -> bool {
        self.languages
            .iter()
            .any(|texts| texts.language == *language && texts.draft)
    }
}

impl fmt::Debug for Published {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Published")
            .field("script", &self.script.hash)
            .finish_non_exhaustive()
    }
}
