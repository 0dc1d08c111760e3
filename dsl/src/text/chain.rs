//! Which languages a text is looked for in, best first.

use std::collections::HashMap;

use unic_langid::LanguageIdentifier;

use crate::script::Header;

/// The chains of a package's languages. A language is its index in the list of catalogs.
pub(super) struct Chains {
    /// The source language, when it has a catalog.
    pub(super) source: Option<usize>,
    texts: HashMap<LanguageIdentifier, Vec<usize>>,
    words: HashMap<LanguageIdentifier, Vec<usize>>,
    /// For a language that nobody named.
    unknown: Vec<usize>,
    unknown_words: Vec<usize>,
}

impl Chains {
    pub(super) fn new(header: &Header, ids: &[LanguageIdentifier]) -> Self {
        let find = |language: &LanguageIdentifier| ids.iter().position(|id| id == language);
        let source = find(&header.source);
        let declared = header.fallback.keys().filter_map(|tag| tag.parse().ok());
        let (mut texts, mut words) = (HashMap::new(), HashMap::new());
        for language in ids.iter().cloned().chain(declared) {
            let (chain, words_chain) = chains(header, ids, &language);
            texts.insert(language.clone(), chain);
            words.insert(language, words_chain);
        }
        let (unknown, unknown_words) = chains(header, ids, &LanguageIdentifier::default());
        Self {
            source,
            texts,
            words,
            unknown,
            unknown_words,
        }
    }

    /// Languages for a text of the package.
    pub(super) fn of(&self, language: &LanguageIdentifier) -> &[usize] {
        self.texts.get(language).unwrap_or(&self.unknown)
    }

    /// Languages for a word of Trame's own.
    pub(super) fn words_of(&self, language: &LanguageIdentifier) -> &[usize] {
        self.words.get(language).unwrap_or(&self.unknown_words)
    }
}

/// The chain of one language for texts: itself, its declared fallbacks, the source; and for
/// Trame's words, where `pt` also serves `pt-BR`, and French comes last.
fn chains(
    header: &Header,
    ids: &[LanguageIdentifier],
    language: &LanguageIdentifier,
) -> (Vec<usize>, Vec<usize>) {
    let mut named = vec![language.clone()];
    while let Some(next) = named
        .last()
        .and_then(|last| header.fallback.get(&last.to_string()))
    {
        if named.contains(next) {
            break;
        }
        named.push(next.clone());
    }
    named.push(header.source.clone());
    let base =
        |id: &LanguageIdentifier| LanguageIdentifier::from_parts(id.language, None, None, &[]);
    let french = "fr".parse::<LanguageIdentifier>().ok();
    let with_bases = named
        .iter()
        .flat_map(|id| [id.clone(), base(id)])
        .chain(french);
    let known = |id: &LanguageIdentifier| ids.iter().position(|known| known == id);
    let texts = once(named.iter().filter_map(known));
    (texts, once(with_bases.filter_map(|id| known(&id))))
}

/// Each index once, where it comes first.
fn once(indexes: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut kept = Vec::new();
    for index in indexes {
        if !kept.contains(&index) {
            kept.push(index);
        }
    }
    kept
}
