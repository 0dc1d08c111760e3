//! The form in which calls are made: the compiled script with its texts in each language.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use trame_dsl::check::Compiled;
use trame_dsl::digest::Digest;
use trame_dsl::script::{Header, Script};
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
    /// The languages a call can be in, the script's own first.
    pub offered: Vec<Offered>,
}

/// A language that a call can be in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The language.
    pub language: LanguageIdentifier,
    /// The language whose texts are said: another, where the manifest declares it and this one has none.
    pub texts: LanguageIdentifier,
}

/// What an agente must know of a translated text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The source's words have changed since.
    Stale,
    /// What surrounds it has changed since.
    ContextChanged,
    /// No speaker has seen it, though one has seen others of its language.
    Draft,
}

impl Mark {
    /// How it is stored.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::ContextChanged => "context-changed",
            Self::Draft => "draft",
        }
    }

    /// The mark of that code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let mut all = [Self::Stale, Self::ContextChanged, Self::Draft].into_iter();
        all.find(|mark| mark.code() == code)
    }
}

/// Marks, by text.
pub type Marks = BTreeMap<String, Mark>;

/// Texts of one language, as they are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageTexts {
    /// The language.
    pub language: LanguageIdentifier,
    /// SHA-256 of the texts, in hexadecimal.
    pub hash: String,
    /// Whether nobody has reviewed them.
    pub draft: bool,
    /// What an agente must know of single texts.
    pub marks: Marks,
    /// The texts: those of the package, of what it includes, and the terms.
    pub ftl: Arc<str>,
}

impl LanguageTexts {
    fn new(language: LanguageIdentifier, ftl: &str) -> Self {
        let mut digest = Digest::default();
        digest.add(ftl.as_bytes());
        Self {
            language,
            hash: digest.hex(),
            draft: false,
            marks: Marks::new(),
            ftl: Arc::from(ftl),
        }
    }

    /// The same texts with what is known of them, which makes another set of texts: a call shows them
    /// as they stood when it was published.
    #[must_use]
    pub fn known(mut self, draft: bool, marks: Marks) -> Self {
        let mut digest = Digest::default();
        digest.add(self.ftl.as_bytes());
        if draft {
            digest.add(Mark::Draft.code().as_bytes());
        }
        for (id, mark) in &marks {
            digest.add(id.as_bytes());
            digest.add(mark.code().as_bytes());
        }
        self.hash = digest.hex();
        Self {
            draft,
            marks,
            ..self
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
        let source = LanguageTexts::new(compiled.script.header.source.clone(), &source.join("\n"));
        let translations = package
            .translations
            .iter()
            .map(|(language, ftl)| LanguageTexts::new(language.clone(), ftl));
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
            offered: offered(&script.header, &languages),
            script,
            languages,
            texts: Arc::new(texts),
        }
    }

    /// The same with texts in one more language, to rehearse in it.
    #[must_use]
    pub fn also(&self, language: &LanguageIdentifier, ftl: &str) -> Self {
        let mut languages = self.languages.clone();
        languages.push(LanguageTexts::new(language.clone(), ftl).known(true, Marks::new()));
        Self::new(Arc::clone(&self.script), languages)
    }
}

impl Published {
    /// The hash of each language's texts.
    #[must_use]
    pub fn text_hashes(&self) -> BTreeMap<String, String> {
        let hash = |texts: &LanguageTexts| (texts.language.to_string(), texts.hash.clone());
        self.languages.iter().map(hash).collect()
    }

    /// The languages that have texts of their own, the script's own first.
    pub fn open(&self) -> impl Iterator<Item = &LanguageIdentifier> {
        let own = self.offered.iter();
        own.filter(|offered| offered.language == offered.texts)
            .map(|offered| &offered.language)
    }

    /// The language to begin in with a person who speaks that one: hers when it is open, what the
    /// manifest declares in its place, or the script's own.
    #[must_use]
    pub fn first_language(&self, hers: &str) -> &LanguageIdentifier {
        let hers = hers.parse::<LanguageIdentifier>().ok();
        let mut known = self.offered.iter();
        let offered = known.find(|offered| Some(&offered.language) == hers.as_ref());
        offered.map_or(&self.script.header.source, |offered| &offered.texts)
    }

    /// Whether a call can go on in that language.
    #[must_use]
    pub fn offers(&self, language: &LanguageIdentifier) -> bool {
        let mut known = self.offered.iter();
        known.any(|offered| offered.language == *language)
    }

    /// What an agente must know of a text of that language.
    #[must_use]
    pub fn mark(&self, language: &LanguageIdentifier, text: &str) -> Option<Mark> {
        let mut sets = self.languages.iter();
        let set = sets.find(|texts| texts.language == *language)?;
        set.marks.get(text).copied()
    }

    /// Whether nobody has reviewed the texts of that language.
    #[must_use]
    pub fn is_draft(&self, language: &LanguageIdentifier) -> bool {
        self.languages
            .iter()
            .any(|texts| texts.language == *language && texts.draft)
    }
}

/// The languages a call can be in: those with texts, then those that fall back to one of these.
fn offered(header: &Header, languages: &[LanguageTexts]) -> Vec<Offered> {
    let written = |language: &LanguageIdentifier| {
        let mut sets = languages.iter();
        let set = sets.find(|texts| texts.language == *language);
        *language == header.source || set.is_some_and(|texts| !texts.ftl.trim().is_empty())
    };
    let declared = header.fallback.keys().filter_map(|tag| tag.parse().ok());
    let mut all = vec![header.source.clone()];
    for language in header.targets.iter().cloned().chain(declared) {
        if !all.contains(&language) {
            all.push(language);
        }
    }
    let offer = |language: LanguageIdentifier| {
        let mut texts = language.clone();
        // As far as there are declarations: two may point at each other.
        for _ in 0..=header.fallback.len() {
            if written(&texts) {
                // To fall back to the source is to have no texts.
                let other = texts == header.source && language != texts;
                return (!other).then_some(Offered { language, texts });
            }
            texts = header.fallback.get(&texts.to_string())?.clone();
        }
        None
    };
    all.into_iter().filter_map(offer).collect()
}

impl fmt::Debug for Published {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Published")
            .field("script", &self.script.hash)
            .finish_non_exhaustive()
    }
}
