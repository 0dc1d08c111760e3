//! The product's own words, for the pages and for the command line: `locales/{fr,en}/trame*.ftl`
//! and `diagnostics*.ftl`. The texts of calls are not here: see `trame_dsl::text`.

mod fault;
mod language;
mod outcome;
pub mod reading;
mod route;

use std::fmt;
use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::Embed;
use unic_langid::LanguageIdentifier;

pub use language::language_name;

/// The one file of Trame's words that is not for pages.
const CALL_WORDS: &str = "trame-call.ftl";

#[derive(Embed)]
#[folder = "locales"]
struct Locales;

/// Trame's own words of a call in a language (`oui`, the days), for the texts of calls; empty
/// when there are none.
#[must_use]
pub fn call_words(language: &str) -> Arc<str> {
    let file = Locales::get(&format!("{language}/{CALL_WORDS}"));
    file.map(|file| Arc::from(String::from_utf8_lossy(&file.data)))
        .unwrap_or_default()
}

/// A language that pages and messages are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum UiLanguage {
    /// French, unless told otherwise.
    #[default]
    French,
    /// English.
    English,
}

impl UiLanguage {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// The language of a tag: `en`, `fr-FR`.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        match primary.trim().to_ascii_lowercase().as_str() {
            "fr" => Some(Self::French),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// Its tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }
}

impl fmt::Display for UiLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// What a word quotes.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A text.
    Text(String),
    /// A number, which may select a plural.
    Number(f64),
}

impl Arg {
    /// A number of things.
    #[must_use]
    pub fn count(things: usize) -> Self {
        Self::Number(u32::try_from(things).unwrap_or(u32::MAX).into())
    }

    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

static FRENCH: LazyLock<Words> = LazyLock::new(|| Words::load("fr"));
static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::load("en"));

impl Words {
    /// The words of that language, read once.
    #[must_use]
    pub fn of(language: UiLanguage) -> &'static Self {
        match language {
            UiLanguage::French => &FRENCH,
            UiLanguage::English => &ENGLISH,
        }
    }

    /// The text of a message (`id`) or of its attribute (`id.attribute`). One that is missing
    /// shows as its id, so that a page is never lost to a word; tests find those.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, String)]) -> String {
        let args = args
            .iter()
            .map(|(name, value)| (*name, Arg::Text(value.clone())));
        self.find(id, &args.collect::<Vec<_>>())
            .unwrap_or_else(|| id.to_owned())
    }

    /// The text of a message or of its attribute, with arguments of any kind.
    #[must_use]
    pub fn find(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let args: FluentArgs = args
            .iter()
            .map(|(name, arg)| (*name, arg.value()))
            .collect();
        let (message, attribute) = parts(id);
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        for error in errors {
            tracing::warn!(id, %error, "a word of the product does not format");
        }
        Some(text)
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        let (message, attribute) = parts(id);
        let message = self.bundle.get_message(message);
        message.is_some_and(|message| match attribute {
            Some(name) => message.get_attribute(name).is_some(),
            None => message.value().is_some(),
        })
    }

    fn load(folder: &str) -> Self {
        let language = folder.parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Terminals show isolation marks as boxes; pages isolate with elements.
        bundle.set_use_isolating(false);
        let mine = Locales::iter().filter(|path| is_product_file(path, folder));
        for path in mine {
            let Some(file) = Locales::get(&path) else {
                continue;
            };
            let text = String::from_utf8_lossy(&file.data).into_owned();
            // What cannot be read is left out, and the test of this module says where.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }
}

/// A message's id, and the attribute's after a point.
fn parts(id: &str) -> (&str, Option<&str>) {
    id.split_once('.')
        .map_or((id, None), |(message, attribute)| {
            (message, Some(attribute))
        })
}

fn is_product_file(path: &str, folder: &str) -> bool {
    let name = path
        .strip_prefix(folder)
        .and_then(|rest| rest.strip_prefix('/'));
    name.is_some_and(|name| {
        name != CALL_WORDS && (name.starts_with("trame") || name.starts_with("diagnostics"))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_bundle::FluentResource;

    use super::{Locales, UiLanguage, Words, is_product_file};

    /// Every message of a language with the variables it quotes.
    fn messages(folder: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut found = BTreeMap::new();
        for path in Locales::iter().filter(|path| is_product_file(path, folder)) {
            let text = String::from_utf8(Locales::get(&path).unwrap().data.into_owned()).unwrap();
            if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
                panic!("{path}: {errors:?}");
            }
            let mut id = String::new();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                    id = line.split([' ', '=']).next().unwrap().to_owned();
                    let again = found.insert(id.clone(), BTreeSet::new());
                    assert!(again.is_none(), "{path}: {id} twice");
                }
                let variables = line.split('$').skip(1);
                let names = variables.map(|rest| {
                    let end =
                        rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
                    rest[..end.unwrap_or(rest.len())].to_owned()
                });
                found.entry(id.clone()).or_default().extend(names);
            }
        }
        found
    }

    #[test]
    fn french_and_english_say_the_same_things() {
        assert_eq!(messages("fr"), messages("en"));
    }

    #[test]
    fn a_missing_word_shows_its_id() {
        assert_eq!(
            Words::of(UiLanguage::English).text("no-such-word", &[]),
            "no-such-word"
        );
        assert_eq!(UiLanguage::parse("en-GB"), Some(UiLanguage::English));
    }
}
