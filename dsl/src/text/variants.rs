//! Plural and other variants as whole sentences, for people who don't write Fluent: a sentence for
//! each combination of what it depends on, those that the language needs and no other; and the way
//! back to the text that a careful person would have written.

pub(super) mod classes;
mod dimension;
mod read;
#[cfg(test)]
mod tests;
mod write;

use unic_langid::LanguageIdentifier;

use super::PatternFault;
use classes::Class;
use dimension::{Dimension, dimensions};
use read::{Message, Reading};

/// The most sentences that one text is shown as.
pub const MAX_FIELDS: usize = 24;
/// The most things that a sentence depends on, for it to be shown so.
pub const MAX_SELECTORS: usize = 2;

/// A text as the sentences that it can come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Fields {
    /// What the sentences depend on; nothing for a text that is one sentence.
    pub selectors: Vec<Selector>,
    /// The sentences. The keys of the last selector turn fastest.
    pub fields: Vec<Field>,
    /// The translation that they were read from.
    existing: Option<String>,
}

/// Something that a sentence depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Selector {
    /// The variable, without its sign.
    pub variable: String,
    /// Whether it is counted: its keys are plural categories, and numbers.
    pub plural: bool,
    /// Its keys, the default last.
    pub keys: Vec<Key>,
    /// As it is written before its arrow.
    expression: String,
}

/// One value of a selector.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// As it is written: `0`, `few`, `madame`.
    pub name: String,
    /// The first whole numbers that it stands for, when it is a plural category.
    pub examples: Vec<u32>,
}

/// One sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its key for each selector.
    pub keys: Vec<String>,
    /// Whether it is the one that is said when no other is.
    pub default: bool,
    /// What the source says there.
    pub source: String,
    /// The sentence, in Fluent without selectors; empty when the translation has none for it.
    pub text: String,
    /// The same as it was read.
    before: String,
}

/// Why sentences make no text.
#[derive(Clone, Debug, PartialEq)]
pub enum Unjoined {
    /// That field is empty.
    Empty(usize),
    /// The sentence of that field cannot be read; the place is in it.
    Unsound(usize, PatternFault),
    /// Each is sound by itself, not together.
    Together(PatternFault),
}

/// The sentences to fill for a text of the source, as its translation says them now. `None` when one
/// of the two depends on too much, or on something else than its variables: it is then shown as it is.
#[must_use]
pub fn fields(
    source: &str,
    translation: Option<&str>,
    language: &LanguageIdentifier,
) -> Option<Fields> {
    let from = Message::of(source);
    let from = from.read()?;
    let to = translation.map(Message::of);
    let to = match &to {
        Some(message) => Some(message.read()?),
        None => None,
    };
    let there = to.as_ref().map_or(Some(Vec::new()), Reading::choices)?;
    let dimensions = dimensions(&from.choices()?, &there, language)?;
    let fields = combinations(&dimensions)
        .iter()
        .map(|classes| field(&from, to.as_ref(), &dimensions, classes))
        .collect::<Option<Vec<_>>>()?;
    Some(Fields {
        selectors: dimensions
            .iter()
            .filter(|dimension| dimension.tells_apart())
            .map(Dimension::selector)
            .collect(),
        fields,
        existing: translation.map(str::to_owned),
    })
}

/// Each combination of classes, the last turning fastest.
fn combinations(dimensions: &[Dimension]) -> Vec<Vec<&Class>> {
    let mut all = vec![Vec::new()];
    for dimension in dimensions {
        let longer = all.iter().flat_map(|before: &Vec<&Class>| {
            dimension.classes.iter().map(|class| {
                let mut chosen = before.clone();
                chosen.push(class);
                chosen
            })
        });
        all = longer.collect();
    }
    all
}

fn field(
    from: &Reading<'_>,
    to: Option<&Reading<'_>>,
    dimensions: &[Dimension],
    classes: &[&Class],
) -> Option<Field> {
    let chosen: Vec<(&Dimension, &Class)> =
        dimensions.iter().zip(classes.iter().copied()).collect();
    let (source, _) = from.said(&chosen)?;
    let text = match to {
        Some(to) => {
            let (text, of_its_own) = to.said(&chosen)?;
            // A translation that does without a selector has one sentence for all: the default.
            let passed_over = chosen
                .iter()
                .any(|(dimension, class)| !dimension.translated && !class.default);
            let own = of_its_own && !passed_over;
            if own { text } else { String::new() }
        }
        None => String::new(),
    };
    Some(Field {
        keys: chosen
            .iter()
            .filter(|(dimension, _)| dimension.tells_apart())
            .map(|(_, class)| class.name.clone())
            .collect(),
        default: classes.iter().all(|class| class.default),
        source,
        before: text.clone(),
        text,
    })
}
