//! What a selector can be: a word, an exact number, or the numbers of one plural category.

use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentNumberType};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::text::visit::Variant;
use fluent_syntax::ast::VariantKey;

/// Plural categories, in CLDR's order.
pub(in crate::text) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", OTHER];
/// The category of numbers that no other takes.
pub(super) const OTHER: &str = "other";
/// Says the category of a number, by the rules of the runtime itself.
const CATEGORY: &str = "m = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";
/// Whole numbers that show every category which whole numbers have, in CLDR.
const WHOLE: u32 = 200;
const LARGE: [u32; 2] = [1_000, 1_000_000];
const FRACTIONS: [f64; 4] = [0.5, 1.5, 2.5, 10.5];
/// How many examples of a category are given.
pub(in crate::text) const EXAMPLES: usize = 3;

/// Values that one sentence is for.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::text) struct Class {
    /// The key, as it is written.
    pub(in crate::text) name: String,
    kind: Kind,
    /// Whether it also stands for all values that no other class has.
    pub(super) default: bool,
    pub(in crate::text) examples: Vec<u32>,
}

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Word,
    Category,
    /// A number, with the category that it is of.
    Number(&'static str),
}

impl Class {
    pub(super) fn word(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            kind: Kind::Word,
            default: false,
            examples: Vec::new(),
        }
    }

    /// The same as the default.
    pub(super) fn by_default(self) -> Self {
        Self {
            default: true,
            ..self
        }
    }

    /// The variant that its values have; none when the default is left to them.
    pub(super) fn variant(&self, variants: &[Variant<'_>]) -> Option<usize> {
        variants.iter().position(|variant| match variant.key {
            VariantKey::NumberLiteral { value } => {
                matches!(self.kind, Kind::Number(_)) && value == self.name
            }
            VariantKey::Identifier { name } => match self.kind {
                Kind::Word | Kind::Category => name == self.name,
                Kind::Number(category) => name == category,
            },
        })
    }
}

/// The plural rules of a language, as they are when a text is shown.
pub(in crate::text) struct Categories {
    whole: Vec<(u32, &'static str)>,
    fractions: Vec<&'static str>,
    of: Box<dyn Fn(f64) -> &'static str>,
}

impl Categories {
    pub(in crate::text) fn of(language: &LanguageIdentifier, ordinal: bool) -> Self {
        let mut bundle = FluentBundle::new(vec![language.clone()]);
        if let Ok(resource) = FluentResource::try_new(CATEGORY.to_owned()) {
            bundle.add_resource_overriding(resource);
        }
        let of = move |number: f64| category(&bundle, number, ordinal);
        let whole = (0..WHOLE).chain(LARGE);
        Self {
            whole: whole
                .map(|number| (number, of(f64::from(number))))
                .collect(),
            fractions: FRACTIONS.map(&of).to_vec(),
            of: Box::new(of),
        }
    }

    /// The category of a number.
    pub(in crate::text) fn category(&self, number: f64) -> &'static str {
        (self.of)(number)
    }

    /// A number by itself.
    pub(super) fn number(&self, written: &str) -> Class {
        let number = written.parse().unwrap_or(0.0);
        Class {
            name: written.to_owned(),
            kind: Kind::Number(self.category(number)),
            default: false,
            examples: Vec::new(),
        }
    }

    /// The categories that are needed beside `exact` numbers, `other` last. A translation may have
    /// written one that only fractions have.
    pub(in crate::text) fn needed(&self, exact: &[&str], written: &[&str]) -> Vec<Class> {
        let class = |name: &&'static str| {
            let left = self.whole.iter().filter(|(number, category)| {
                category == name && !exact.contains(&number.to_string().as_str())
            });
            let examples: Vec<u32> = left.map(|(number, _)| *number).take(EXAMPLES).collect();
            let of_fractions = self.fractions.contains(name) && written.contains(name);
            let default = *name == OTHER;
            (default || of_fractions || !examples.is_empty()).then(|| Class {
                name: (*name).to_owned(),
                kind: Kind::Category,
                default,
                examples,
            })
        };
        CATEGORIES.iter().filter_map(class).collect()
    }
}

fn category(bundle: &FluentBundle<FluentResource>, number: f64, ordinal: bool) -> &'static str {
    let mut args = FluentArgs::new();
    let options = FluentNumberOptions {
        r#type: if ordinal {
            FluentNumberType::Ordinal
        } else {
            FluentNumberType::Cardinal
        },
        ..FluentNumberOptions::default()
    };
    args.set("n", FluentNumber::new(number, options));
    let pattern = bundle.get_message("m").and_then(|message| message.value());
    let said = pattern.map(|pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()));
    CATEGORIES
        .into_iter()
        .find(|name| said.as_deref() == Some(name))
        .unwrap_or(OTHER)
}

#[cfg(test)]
mod tests {
    use super::Categories;

    fn needed(language: &str, ordinal: bool, exact: &[&str]) -> Vec<String> {
        let categories = Categories::of(&language.parse().unwrap(), ordinal);
        let needed = categories.needed(exact, &[]);
        needed.into_iter().map(|class| class.name).collect()
    }

    #[test]
    fn a_language_needs_the_categories_that_its_whole_numbers_have() {
        let cases: [(&str, &[&str]); 12] = [
            ("ar", &["zero", "one", "two", "few", "many", "other"]),
            ("fr", &["one", "other"]),
            ("pt-BR", &["one", "other"]),
            ("ro", &["one", "few", "other"]),
            ("tr", &["one", "other"]),
            ("ta", &["one", "other"]),
            ("bn", &["one", "other"]),
            ("ur", &["one", "other"]),
            ("zh", &["other"]),
            ("zh-Hans", &["other"]),
            ("pl", &["one", "few", "many", "other"]),
            // Without rules of its own, English's are followed, as when a text is shown.
            ("ht", &["one", "other"]),
        ];
        for (language, expected) in cases {
            assert_eq!(needed(language, false, &[]), expected, "{language}");
        }
        assert_eq!(needed("en", true, &[]), ["one", "two", "few", "other"]);
    }

    #[test]
    fn a_category_whose_only_number_stands_alone_is_not_needed() {
        let needed = needed("ar", false, &["0", "2"]);
        assert_eq!(needed, ["one", "few", "many", "other"]);
    }
}
