//! What is to be translated: every source text of a package, of the scripts it includes and of the
//! terms it quotes, in the order of the call, each with what a translation of it rests on.

mod lists;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use trame_dsl::check::MAIN;
use trame_dsl::script::{Script, StepId};
use trame_dsl::text::listing::{self, Mentioned};
use unic_langid::LanguageIdentifier;

use super::context::{Guard, Place, Surroundings, places};
use super::reach::{Reached, reached};
use super::{TERMS, hash};
use crate::library::package::Package;
pub(super) use lists::lists_of;
use lists::{labels_of, order};

/// For whom a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// It is said to the person called: a language opens when it is translated.
    Person,
    /// It is for those who call, and for services: translated if somebody wishes.
    Staff,
}

/// A source text.
#[derive(Clone, Debug)]
pub struct SourceText {
    /// `message`, `message.attribute`, `-term` or `-term.attribute`.
    pub id: String,
    /// The catalog that it is of.
    pub catalog: String,
    /// The text, as `listing` writes it.
    pub text: String,
    /// The hash of the text.
    pub hash: String,
    /// The hash of what surrounds it.
    pub context: String,
    /// For whom it is.
    pub audience: Audience,
    /// The étape that it stands in; none for what is open during the whole call.
    pub step: Option<StepId>,
    /// The conditions that lead to it, the outermost first.
    pub guards: Vec<Guard>,
    /// What it quotes.
    pub mentions: Mentioned,
}

impl SourceText {
    /// Its message, without its attribute.
    #[must_use]
    pub fn message(&self) -> &str {
        parts(&self.id).0
    }
}

/// All that is to be translated of a package.
pub struct Sources {
    /// The script.
    pub script: Arc<Script>,
    /// Every text, in the order of the call; a text that many quote stands before the first of them.
    pub texts: Vec<SourceText>,
    index: BTreeMap<String, usize>,
    /// Texts of each catalog, in the order of its source file.
    catalogs: BTreeMap<String, Vec<String>>,
}

/// The message of a text id, and the attribute if there is one.
#[must_use]
pub fn parts(id: &str) -> (&str, Option<&str>) {
    id.split_once('.')
        .map_or((id, None), |(message, attribute)| {
            (message, Some(attribute))
        })
}

impl Sources {
    /// Those of a package; `None` while it does not compile.
    #[must_use]
    pub fn of(package: &Package) -> Option<Self> {
        let compiled = package.compiled.as_ref()?;
        let named = |path: &String| {
            if path == MAIN {
                package.name.clone()
            } else {
                path.clone()
            }
        };
        let catalogs = compiled.catalogs.iter();
        let catalogs = catalogs.map(|(path, ftl)| (named(path), listing::in_order(ftl)));
        let terms = (TERMS.to_owned(), listing::in_order(&package.terms));
        let script = Arc::new(compiled.script.clone());
        Some(Self::assemble(script, &catalogs.chain([terms]).collect()))
    }

    fn assemble(script: Arc<Script>, files: &BTreeMap<String, Vec<(String, String)>>) -> Self {
        let catalogs = files
            .iter()
            .map(|(name, texts)| {
                let mut ids: Vec<String> = texts.iter().map(|(id, _)| id.clone()).collect();
                ids.dedup();
                (name.clone(), ids)
            })
            .collect();
        let places = places(&script);
        let all: BTreeMap<&str, &str> = files
            .values()
            .flatten()
            .map(|(id, text)| (id.as_str(), text.as_str()))
            .collect();
        let reader = Reader {
            script: &script,
            surroundings: Surroundings::of(&script),
            places: &places,
            all: &all,
        };
        let mut texts: Vec<SourceText> = files
            .iter()
            .flat_map(|(catalog, texts)| texts.iter().map(move |text| (catalog, text)))
            .map(|(catalog, (id, text))| reader.text(catalog, id, text))
            .collect();
        order(&script, &mut texts, &places);
        let index = texts
            .iter()
            .enumerate()
            .map(|(at, text)| (text.id.clone(), at))
            .collect();
        Self {
            script,
            texts,
            index,
            catalogs,
        }
    }

    /// The text of that id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&SourceText> {
        self.texts.get(*self.index.get(id)?)
    }

    /// The catalogs, by name, each with its texts in the order of its source file.
    pub fn catalogs(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.catalogs
            .iter()
            .map(|(name, ids)| (name.as_str(), ids.as_slice()))
    }

    /// The texts of one catalog, in the order of its source file.
    #[must_use]
    pub fn order_of(&self, catalog: &str) -> &[String] {
        self.catalogs.get(catalog).map_or(&[], Vec::as_slice)
    }

    /// The languages that the manifest names, its declared fallbacks included.
    #[must_use]
    pub fn languages(&self) -> Vec<LanguageIdentifier> {
        let header = &self.script.header;
        let mut languages = header.targets.clone();
        for fallback in header.fallback.values() {
            if !languages.contains(fallback) && *fallback != header.source {
                languages.push(fallback.clone());
            }
        }
        languages
    }

    /// The texts that calls in that language say to the person.
    #[must_use]
    pub fn wanted(&self, language: &LanguageIdentifier) -> BTreeSet<&str> {
        let reached = reached(&self.script, language);
        let mut wanted = BTreeSet::new();
        let mut waiting: Vec<&SourceText> = self
            .texts
            .iter()
            .filter(|text| text.audience == Audience::Person && is_reached(text, &reached))
            .collect();
        while let Some(text) = waiting.pop() {
            if wanted.insert(text.id.as_str()) {
                waiting.extend(self.quoted(text));
            }
        }
        wanted
    }

    /// The texts that a text says with its own words: phrases, terms, labels of values.
    pub(super) fn quoted<'s>(&'s self, text: &'s SourceText) -> Vec<&'s SourceText> {
        let mut quoted: Vec<&SourceText> = Vec::new();
        for phrase in &text.mentions.messages {
            quoted.extend(self.get(phrase));
        }
        for term in &text.mentions.terms {
            quoted.extend(self.get(&format!("-{term}")));
        }
        for variable in &text.mentions.variables {
            let Some(message) = labels_of(&self.script, variable) else {
                continue;
            };
            let prefix = format!("{message}.");
            let labels = self.index.range(prefix.clone()..);
            let labels = labels.take_while(|(id, _)| id.starts_with(&prefix));
            let labels = labels.filter_map(|(_, at)| self.texts.get(*at));
            quoted.extend(labels.filter(|label| label.audience == Audience::Person));
        }
        quoted
    }
}

/// Whether calls come to a text by themselves, and not only because another text quotes it.
fn is_reached(text: &SourceText, reached: &Reached) -> bool {
    let (message, attribute) = parts(&text.id);
    let hidden = attribute.is_some_and(|code| {
        reached
            .hidden
            .contains(&(message.to_owned(), code.to_owned()))
    });
    reached.messages.contains(message) && !hidden
}

struct Reader<'a> {
    script: &'a Script,
    surroundings: Surroundings<'a>,
    places: &'a BTreeMap<String, Place>,
    /// Every source text, by id.
    all: &'a BTreeMap<&'a str, &'a str>,
}

impl Reader<'_> {
    fn text(&self, catalog: &str, id: &str, text: &str) -> SourceText {
        let (message, attribute) = parts(id);
        let own = self.places.get(id.strip_suffix("-note").unwrap_or(id));
        let place = own.or_else(|| self.places.get(message));
        let place = place.cloned().unwrap_or_default();
        let mentions = listing::mentioned(text);
        let mut around = self.surroundings.guards(&place);
        around.extend(
            mentions
                .variables
                .iter()
                .map(|name| self.surroundings.variable(name)),
        );
        around.extend(self.neighbours(message, attribute));
        SourceText {
            id: id.to_owned(),
            catalog: catalog.to_owned(),
            text: text.to_owned(),
            hash: hash([text]),
            context: hash(around.iter().map(String::as_str)),
            audience: self.audience(message, attribute),
            step: place.step,
            guards: place.guards,
            mentions,
        }
    }

    /// The answers around a question's text or around one of its answers, and the rule of a check.
    fn neighbours(&self, message: &str, attribute: Option<&str>) -> Vec<String> {
        let attribute = attribute.unwrap_or_default();
        if attribute == "note" || attribute == "titre" {
            return Vec::new();
        }
        if let Some(number) = attribute.strip_prefix("controle-") {
            let number = number.strip_suffix("-note").unwrap_or(number);
            return self
                .surroundings
                .check(message, number)
                .into_iter()
                .collect();
        }
        let question = self.script.question(message);
        let mut around = Vec::new();
        if let Some(question) = question {
            around.push(format!("question {}", question.read_aloud));
        }
        let messages = question.map(|question| lists_of(self.script, question));
        for message in messages.unwrap_or_default().into_iter().chain([message]) {
            let prefix = format!("{message}.");
            let labels = self.all.range(prefix.as_str()..);
            let labels = labels.take_while(|(id, _)| id.starts_with(&prefix));
            for (id, label) in labels {
                let code = &id[prefix.len()..];
                let own = code == attribute || attribute.strip_suffix("-note") == Some(code);
                if is_label(code) && !own {
                    around.push(format!("{code} {label}"));
                }
            }
        }
        if let Some(question) = question {
            for code in question.marks.keys() {
                let code = code.as_str();
                around.push(format!(
                    "{code} {}",
                    self.surroundings.marks(question, code)
                ));
            }
        }
        around
    }

    fn audience(&self, message: &str, attribute: Option<&str>) -> Audience {
        let script = self.script;
        let titled = || {
            let mut steps = script.steps.iter();
            let of_steps = script.steps.iter().flat_map(|step| &step.rebuttals);
            steps.any(|step| step.name == *message)
                || script
                    .rebuttals
                    .iter()
                    .chain(of_steps)
                    .any(|name| *name == *message)
        };
        let alert = || script.alerts.iter().any(|alert| alert.name == *message);
        let staff = match attribute {
            None => alert(),
            Some("note") => true,
            Some("titre") => titled(),
            Some(attribute) => attribute.ends_with("-note"),
        };
        if staff {
            Audience::Staff
        } else {
            Audience::Person
        }
    }
}

/// Whether an attribute is an answer's label.
fn is_label(attribute: &str) -> bool {
    !matches!(attribute, "note" | "titre" | "dire")
        && !attribute.ends_with("-note")
        && !attribute.starts_with("controle-")
}
