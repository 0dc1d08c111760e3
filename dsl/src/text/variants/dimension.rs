//! What the sentences of a text and of its translation depend on, together.

use unic_langid::LanguageIdentifier;

use super::classes::{CATEGORIES, Categories, Class, OTHER};
use super::read::{Choice, Key as Written};
use super::{Key, MAX_FIELDS, MAX_SELECTORS, Selector};

/// Something that sentences depend on.
pub(super) struct Dimension {
    pub(super) variable: String,
    /// What it can be, the default last.
    pub(super) classes: Vec<Class>,
    /// Whether the translation depends on it already.
    pub(super) translated: bool,
    expression: String,
    plural: bool,
}

/// Those of a text and of its translation; `None` when they are too many.
pub(super) fn dimensions(
    source: &[Choice<'_>],
    translation: &[Choice<'_>],
    language: &LanguageIdentifier,
) -> Option<Vec<Dimension>> {
    let of = |choices: &'_ [Choice<'_>], variable| -> Option<usize> {
        choices
            .iter()
            .position(|choice| choice.variable == variable)
    };
    let mut all = Vec::new();
    for choice in source {
        let there = of(translation, choice.variable).and_then(|at| translation.get(at));
        all.push(Dimension::of(Some(choice), there, language)?);
    }
    for choice in translation {
        if of(source, choice.variable).is_none() {
            all.push(Dimension::of(None, Some(choice), language)?);
        }
    }
    let telling = all.iter().filter(|dimension| dimension.tells_apart());
    let sentences: usize = all
        .iter()
        .map(|dimension| dimension.classes.len())
        .product();
    (telling.count() <= MAX_SELECTORS && sentences <= MAX_FIELDS).then_some(all)
}

impl Dimension {
    fn of(
        source: Option<&Choice<'_>>,
        translation: Option<&Choice<'_>>,
        language: &LanguageIdentifier,
    ) -> Option<Self> {
        let written = translation.or(source)?;
        let here = source.map_or(&[][..], |choice| &choice.keys);
        let there = translation.map_or(&[][..], |choice| &choice.keys);
        let plural = [source, translation].into_iter().flatten().any(is_counted);
        let classes = if plural {
            counted(here, there, written.ordinal, language)
        } else {
            named(here, there)
        };
        // The default would be said for two kinds of values that the translation tells apart.
        let default = classes.last()?;
        let apart = there
            .iter()
            .any(|key| key.name == default.name && !key.default);
        (!apart).then(|| Self {
            variable: written.variable.to_owned(),
            classes,
            translated: translation.is_some(),
            expression: written.expression.clone(),
            plural,
        })
    }

    /// Whether the language has more than one sentence for it.
    pub(super) fn tells_apart(&self) -> bool {
        self.classes.len() > 1
    }

    pub(super) fn selector(&self) -> Selector {
        let key = |class: &Class| Key {
            name: class.name.clone(),
            examples: class.examples.clone(),
        };
        Selector {
            variable: self.variable.clone(),
            plural: self.plural,
            keys: self.classes.iter().map(key).collect(),
            expression: self.expression.clone(),
        }
    }
}

fn is_counted(choice: &Choice<'_>) -> bool {
    let keys = &choice.keys;
    let certain = |key: &Written| key.number || ["one", "two", "few", "many"].contains(&key.name);
    choice.number
        || keys.iter().any(certain)
        || keys.iter().any(|key| !key.default)
            && keys.iter().all(|key| CATEGORIES.contains(&key.name))
}

/// Numbers that stand alone, words, then the plural categories.
fn counted(
    here: &[Written<'_>],
    there: &[Written<'_>],
    ordinal: bool,
    language: &LanguageIdentifier,
) -> Vec<Class> {
    let mut numbers: Vec<&str> = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    for key in here.iter().chain(there) {
        let word = !key.default && !CATEGORIES.contains(&key.name);
        if key.number && !numbers.contains(&key.name) {
            numbers.push(key.name);
        } else if !key.number && word && !words.contains(&key.name) {
            words.push(key.name);
        }
    }
    let value = |number: &&str| number.parse().unwrap_or(f64::MAX);
    numbers.sort_by(|a, b| value(a).total_cmp(&value(b)));
    let categories = Categories::of(language, ordinal);
    let written: Vec<&str> = there.iter().map(|key| key.name).collect();
    let mut classes: Vec<Class> = Vec::new();
    classes.extend(numbers.iter().map(|number| categories.number(number)));
    classes.extend(words.into_iter().map(Class::word));
    classes.extend(categories.needed(&numbers, &written));
    classes
}

/// The codes that are chosen from.
fn named(here: &[Written<'_>], there: &[Written<'_>]) -> Vec<Class> {
    let default_of = |keys: &[Written<'_>]| {
        let key = keys.iter().find(|key| key.default);
        key.map(|key| key.name.to_owned())
    };
    let has = |keys: &[Written<'_>], name: &str| keys.iter().any(|key| key.name == name);
    let default = match (default_of(here), default_of(there)) {
        // Under another name, the default is still that of the source.
        (Some(own), Some(other)) if !has(here, &other) && !has(there, &own) => own,
        (own, other) => other.or(own).unwrap_or_else(|| OTHER.to_owned()),
    };
    let mut names: Vec<&str> = Vec::new();
    for key in here.iter().chain(there.iter().filter(|key| !key.default)) {
        if key.name != default && !names.contains(&key.name) {
            names.push(key.name);
        }
    }
    let mut classes: Vec<Class> = names.into_iter().map(Class::word).collect();
    classes.push(Class::word(&default).by_default());
    classes
}
