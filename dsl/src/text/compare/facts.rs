//! What the checks need of a text: once for each text of the source, kept for all languages.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};
use unic_langid::LanguageIdentifier;

use super::super::resource;
use super::super::visit::Pattern;
use super::addresses::Address;
use super::mentions::{Chooser, Kind, choosers};
use super::numbers::Number;
use super::sentence::{Piece, Sentence, sentences};
use super::wrapped::Wrapped;
use super::{Variables, addresses, length, numbers};

/// A text of the source, as [`list`](crate::text::listing::list) gives it.
#[derive(Clone, Debug)]
pub struct Original<'a> {
    /// The catalog that it is of.
    pub catalog: &'a str,
    /// `message`, `message.attribute`, `-term`.
    pub id: &'a str,
    /// The text.
    pub text: &'a str,
    /// Whether it is said to the person called; otherwise it is for staff.
    pub spoken: bool,
}

/// All that translations are held against.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its language.
    pub language: LanguageIdentifier,
    /// Seconds that one of its characters takes to say, at least and at most.
    pub pace: Option<(f64, f64)>,
    /// What each variable of the script is, by name.
    pub variables: Variables,
    texts: BTreeMap<String, Known>,
}

/// What is known of a text of the source.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    pub(super) catalog: String,
    pub(super) spoken: bool,
    /// Its words, as they are compared.
    pub(super) said: String,
    /// What it says, with its sign: `$nom`, `-mdph`, `motif`.
    pub(super) any: BTreeSet<String>,
    /// What it says in every sentence.
    pub(super) all: BTreeSet<String>,
    /// Variables, those that only choose included.
    pub(super) variables: BTreeSet<String>,
    /// Variables that choose by number.
    pub(super) counted: BTreeSet<String>,
    /// Variables that a function writes with options.
    pub(super) formatted: BTreeSet<String>,
    /// Numbers and addresses of each sentence.
    pub(super) numbers: Vec<Vec<Number>>,
    pub(super) addresses: BTreeSet<Address>,
    /// How many characters its longest sentence has.
    pub(super) length: f64,
}

impl Source {
    /// Reads the texts of a source: those of one package, or only those of one message with the
    /// terms that there are.
    #[must_use]
    pub fn new<'a>(
        language: LanguageIdentifier,
        pace: Option<(f64, f64)>,
        variables: Variables,
        originals: impl IntoIterator<Item = Original<'a>>,
    ) -> Self {
        let mut texts = BTreeMap::new();
        for original in originals {
            let known = Known::of(&original, &variables);
            texts.entry(original.id.to_owned()).or_insert(known);
        }
        Self {
            language,
            pace,
            variables,
            texts,
        }
    }

    pub(super) fn get(&self, id: &str) -> Option<&Known> {
        self.texts.get(id)
    }

    /// Every text's id, with its catalog.
    pub(super) fn ids(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts
            .iter()
            .map(|(id, known)| (id.as_str(), known.catalog.as_str()))
    }

    /// Whether there is a message of that name, whatever it has.
    pub(super) fn has_message(&self, message: &str) -> bool {
        let attributes = format!("{message}.");
        let mut after = self.texts.range(message.to_owned()..);
        after
            .next()
            .is_some_and(|(id, _)| id == message || id.starts_with(&attributes))
            || self
                .texts
                .range(attributes.clone()..)
                .next()
                .is_some_and(|(id, _)| id.starts_with(&attributes))
    }

    /// Names of its terms.
    pub(super) fn terms(&self) -> impl Iterator<Item = &str> {
        let ids = self.texts.keys();
        ids.filter_map(|id| id.strip_prefix('-').filter(|name| !name.contains('.')))
    }
}

impl Known {
    fn of(original: &Original, variables: &Variables) -> Self {
        let wrapped = Wrapped::new(original.text);
        let (kept, _) = resource::guard(&wrapped.ftl, false);
        let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(kept.as_str());
        let mut known = Self {
            catalog: original.catalog.to_owned(),
            spoken: original.spoken,
            ..Self::default()
        };
        if let Some(ast::Entry::Message(message)) = resource.body.first()
            && let Some(pattern) = &message.value
        {
            known.read(&Facts::of(pattern, variables));
        }
        known
    }

    fn read(&mut self, facts: &Facts) {
        self.said = facts.words();
        self.any = facts.any();
        self.all = facts.all();
        self.numbers = facts.sentences.iter().map(numbers::of).collect();
        self.addresses = facts.sentences.iter().flat_map(addresses::of).collect();
        self.length = facts.length();
        for sentence in &facts.sentences {
            for piece in &sentence.pieces {
                if let Piece::Variable { name, by } = piece {
                    self.variables.insert((*name).to_owned());
                    if by.is_some_and(|(_, options)| options) {
                        self.formatted.insert((*name).to_owned());
                    }
                }
            }
        }
        for chooser in &facts.choosers {
            let Some(name) = chooser.variable else {
                continue;
            };
            self.variables.insert(name.to_owned());
            if chooser.counts() {
                self.counted.insert(name.to_owned());
            }
        }
    }
}

/// What a parsed text says.
pub(super) struct Facts<'a> {
    pub(super) sentences: Vec<Sentence<'a>>,
    pub(super) choosers: Vec<Chooser<'a>>,
    /// For each sentence, what its variants stand for beside what they say.
    implied: Vec<BTreeSet<String>>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(pattern: &'a Pattern<'a>, variables: &Variables) -> Self {
        let sentences = sentences(pattern);
        let implied = sentences
            .iter()
            .map(|sentence| implied(sentence, variables))
            .collect();
        Self {
            sentences,
            choosers: choosers(pattern),
            implied,
        }
    }

    /// All that is said in some sentence.
    pub(super) fn any(&self) -> BTreeSet<String> {
        self.sentences.iter().flat_map(said).collect()
    }

    /// What is said, or stood for, in that sentence.
    pub(super) fn within(&self, at: usize) -> BTreeSet<String> {
        let mut items: BTreeSet<String> = self.sentences.get(at).map(said).unwrap_or_default();
        items.extend(self.implied.get(at).into_iter().flatten().cloned());
        items
    }

    /// What every sentence says.
    fn all(&self) -> BTreeSet<String> {
        let mut sentences = self.sentences.iter().map(said);
        let first = sentences.next().unwrap_or_default();
        sentences.fold(first, |all, said| &all & &said)
    }

    /// The words of all sentences, as they are compared: in small letters, spaces apart.
    pub(super) fn words(&self) -> String {
        let mut words = String::new();
        for sentence in &self.sentences {
            for piece in &sentence.pieces {
                match piece {
                    Piece::Words(text) => words.push_str(text),
                    Piece::Variable { name, .. } => quote(&mut words, "$", name),
                    Piece::Message(name) => quote(&mut words, "", name),
                    Piece::Term(name) => quote(&mut words, "-", name),
                }
            }
            words.push('\n');
        }
        let words: Vec<&str> = words.split_whitespace().collect();
        words.join(" ").to_lowercase()
    }

    /// How many characters the longest sentence has.
    pub(super) fn length(&self) -> f64 {
        self.sentences
            .iter()
            .map(length::characters)
            .fold(0.0, f64::max)
    }
}

fn quote(words: &mut String, sign: &str, name: &str) {
    for part in ["{", sign, name, "}"] {
        words.push_str(part);
    }
}

fn said(sentence: &Sentence) -> BTreeSet<String> {
    let item = |piece: &Piece| match piece {
        Piece::Words(_) => None,
        Piece::Variable { name, .. } => Some(format!("${name}")),
        Piece::Message(name) => Some((*name).to_owned()),
        Piece::Term(name) => Some(format!("-{name}")),
    };
    sentence.pieces.iter().filter_map(item).collect()
}

/// Variables that a sentence need not say, since it is the one for that very value: a choice's
/// variants, « one », « two », an exact number.
fn implied(sentence: &Sentence, variables: &Variables) -> BTreeSet<String> {
    let mut implied = BTreeSet::new();
    for (variable, key) in &sentence.chosen {
        let Some(name) = variable else { continue };
        let known = variables.get(*name).map(|variable| &variable.kind);
        let one = matches!(*key, "zero" | "one" | "two" | "nsp" | "refus")
            || key.bytes().any(|byte| byte.is_ascii_digit());
        if one || matches!(known, Some(Kind::Codes(_))) {
            implied.insert(format!("${name}"));
        }
    }
    implied
}
