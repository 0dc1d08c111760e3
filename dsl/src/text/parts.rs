//! A text as it stands on paper, outside any call: what is always said, the places that a value
//! fills, and what is said in one case or another. What it quotes, phrases and terms, is in its place.

use std::collections::BTreeMap;

use fluent_syntax::unicode::unescape_unicode_to_string;
use fluent_syntax::{ast, parser};
use unic_langid::LanguageIdentifier;

use super::variants::classes::{self, CATEGORIES, Categories, Class};
use super::visit::{Inline, Pattern, Variant};
use super::{listing, resource};

/// So many numbers, at most, show what a plural category stands for.
pub const EXAMPLES: usize = classes::EXAMPLES;

/// How deep texts quote texts.
const MAX_DEPTH: usize = 8;
/// The most texts that are read for one.
const MAX_TEXTS: usize = 200;

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// What is always said, line breaks included.
    Said(String),
    /// A value: the variable's name, without its sign.
    Value(String),
    /// What depends on a value.
    Choice {
        /// The variable, without its sign.
        variable: String,
        /// Each case, as they are written.
        ways: Vec<Way>,
    },
}

/// A case.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// As it is written: `0`, `few`, `madame`.
    pub key: String,
    /// The first whole numbers that it stands for, when it is a plural category.
    pub examples: Vec<u32>,
    /// Whether the value is counted: its keys are numbers and plural categories.
    pub counted: bool,
    /// Whether it is said when no other is.
    pub default: bool,
    /// What is said.
    pub parts: Vec<Part>,
}

/// Values that are known, by name: they are said, isolated, and choose their case.
pub type Known = BTreeMap<String, String>;

/// The parts of a text of that language, among the texts that [`listing::list`] gave. `None` when it
/// is not there, cannot be read, or quotes what is not there.
#[must_use]
pub fn parts(
    texts: &BTreeMap<String, String>,
    id: &str,
    language: &LanguageIdentifier,
    known: &Known,
) -> Option<Vec<Part>> {
    let mut reader = Reader {
        texts,
        language,
        left: MAX_TEXTS,
    };
    let isolated = |value: &String| format!("\u{2068}{value}\u{2069}");
    let values = known.iter();
    let known = Given {
        values: values
            .map(|(name, value)| (name.clone(), isolated(value)))
            .collect(),
        in_term: false,
    };
    let found = reader.text(id, &known, 0)?;
    Some(joined(found))
}

/// What a term is given, or is known everywhere else, by name.
#[derive(Default)]
struct Given {
    values: BTreeMap<String, String>,
    /// A term knows nothing but what it is given: there, whatever else it chooses by says its default.
    in_term: bool,
}

struct Reader<'t> {
    texts: &'t BTreeMap<String, String>,
    language: &'t LanguageIdentifier,
    left: usize,
}

impl Reader<'_> {
    fn text(&mut self, id: &str, given: &Given, depth: usize) -> Option<Vec<Part>> {
        self.left = self.left.checked_sub(1)?;
        let text = self.texts.get(id).filter(|_| depth <= MAX_DEPTH)?;
        if !text.contains('{') {
            return Some(vec![Part::Said(text.clone())]);
        }
        let (source, _) = resource::guard(&listing::message(text), false);
        let parsed = parser::parse_runtime(source.as_str()).ok()?;
        let value = match parsed.body.first()? {
            ast::Entry::Message(message) => message.value.as_ref()?,
            _ => return None,
        };
        self.pattern(value, given, depth)
    }

    fn pattern(&mut self, pattern: &Pattern<'_>, given: &Given, depth: usize) -> Option<Vec<Part>> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    parts.push(Part::Said((*value).to_owned()));
                }
                ast::PatternElement::Placeable { expression } => {
                    parts.extend(self.expression(expression, given, depth)?);
                }
            }
        }
        Some(parts)
    }

    fn expression(
        &mut self,
        expression: &ast::Expression<&str>,
        given: &Given,
        depth: usize,
    ) -> Option<Vec<Part>> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, given, depth),
            ast::Expression::Select { selector, variants } => {
                if let Some(decided) = self.decided(selector, given, depth) {
                    let decided = decided.trim_matches(['\u{2068}', '\u{2069}']);
                    let category = self.category(variants, selector, decided);
                    let own = variants.iter().find(|variant| key(variant) == decided);
                    let own = own.or_else(|| {
                        let mut variants = variants.iter();
                        variants.find(|variant| Some(key(variant)) == category)
                    });
                    let other = || variants.iter().find(|variant| variant.default);
                    let variant = own.or_else(other)?;
                    return self.pattern(&variant.value, given, depth);
                }
                let (variable, ordinal) = chosen(selector)?;
                let ways = self.ways(variants, ordinal, given, depth)?;
                Some(vec![Part::Choice {
                    variable: variable.to_owned(),
                    ways,
                }])
            }
        }
    }

    fn inline(&mut self, inline: &Inline<'_>, given: &Given, depth: usize) -> Option<Vec<Part>> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                Some(vec![Part::Said(unescape_unicode_to_string(value).into())])
            }
            ast::InlineExpression::NumberLiteral { value } => {
                Some(vec![Part::Said((*value).to_owned())])
            }
            ast::InlineExpression::VariableReference { id } => {
                Some(vec![given.values.get(id.name).map_or_else(
                    || Part::Value(id.name.to_owned()),
                    |text| Part::Said(text.clone()),
                )])
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                self.inline(arguments.positional.first()?, given, depth)
            }
            ast::InlineExpression::MessageReference {
                id,
                attribute: None,
            } => self.text(id.name, given, depth + 1),
            ast::InlineExpression::MessageReference { .. } => None,
            ast::InlineExpression::TermReference { id, arguments, .. } => {
                let given = Given {
                    values: arguments.as_ref().map(named).unwrap_or_default(),
                    in_term: true,
                };
                self.text(&format!("-{}", id.name), &given, depth + 1)
            }
            ast::InlineExpression::Placeable { expression } => {
                self.expression(expression, given, depth)
            }
        }
    }

    /// What a selector surely is: something given to a term, a term's own attribute, a literal.
    fn decided(&mut self, selector: &Inline<'_>, given: &Given, depth: usize) -> Option<String> {
        match selector {
            ast::InlineExpression::VariableReference { .. }
            | ast::InlineExpression::FunctionReference { .. } => {
                let value = given.values.get(chosen(selector)?.0).cloned();
                value.or_else(|| given.in_term.then(String::new))
            }
            ast::InlineExpression::TermReference {
                id,
                attribute: Some(attribute),
                ..
            } => {
                let id = format!("-{}.{}", id.name, attribute.name);
                match joined(self.text(&id, &Given::default(), depth + 1)?).as_slice() {
                    [Part::Said(text)] => Some(text.clone()),
                    _ => None,
                }
            }
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => Some((*value).to_owned()),
            _ => None,
        }
    }

    fn ways(
        &mut self,
        variants: &[Variant<'_>],
        ordinal: bool,
        given: &Given,
        depth: usize,
    ) -> Option<Vec<Way>> {
        let counted = is_counted(variants);
        let classes = if counted {
            self.classes(variants, ordinal)
        } else {
            Vec::new()
        };
        let mut ways = Vec::new();
        for variant in variants {
            let name = key(variant);
            let class = classes.iter().find(|class| class.name == name);
            // A plural category that no number has in this language is never said.
            let never = counted && class.is_none() && CATEGORIES.contains(&name);
            if never && !variant.default {
                continue;
            }
            ways.push(Way {
                key: name.to_owned(),
                examples: class
                    .map(|class| class.examples.clone())
                    .unwrap_or_default(),
                counted,
                default: variant.default,
                parts: joined(self.pattern(&variant.value, given, depth)?),
            });
        }
        Some(ways)
    }

    /// The plural category of a number that a case is chosen by.
    fn category(
        &self,
        variants: &[Variant<'_>],
        selector: &Inline<'_>,
        number: &str,
    ) -> Option<&'static str> {
        let number: f64 = number.parse().ok().filter(|_| is_counted(variants))?;
        let ordinal = chosen(selector).is_some_and(|(_, ordinal)| ordinal);
        Some(Categories::of(self.language, ordinal).category(number))
    }

    fn classes(&self, variants: &[Variant<'_>], ordinal: bool) -> Vec<Class> {
        let keys = || variants.iter().map(key);
        let exact: Vec<&str> = keys().filter(|key| is_number(key)).collect();
        let written: Vec<&str> = keys().collect();
        Categories::of(self.language, ordinal).needed(&exact, &written)
    }
}

/// The variable that a selector is, and whether it counts ranks.
fn chosen<'a>(selector: &Inline<'a>) -> Option<(&'a str, bool)> {
    match selector {
        ast::InlineExpression::VariableReference { id } => Some((id.name, false)),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            let ordinal = named(arguments)
                .get("type")
                .is_some_and(|ty| ty == "ordinal");
            match arguments.positional.first()? {
                ast::InlineExpression::VariableReference { id } => Some((id.name, ordinal)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Arguments that have a name.
fn named(arguments: &ast::CallArguments<&str>) -> BTreeMap<String, String> {
    let named = arguments.named.iter().filter_map(|argument| {
        let value = match &argument.value {
            ast::InlineExpression::StringLiteral { value } => {
                unescape_unicode_to_string(value).into()
            }
            ast::InlineExpression::NumberLiteral { value } => (*value).to_owned(),
            _ => return None,
        };
        Some((argument.name.name.to_owned(), value))
    });
    named.collect()
}

fn is_counted(variants: &[Variant<'_>]) -> bool {
    let mut others = variants
        .iter()
        .filter(|variant| !variant.default)
        .peekable();
    let number =
        |variant: &Variant<'_>| matches!(variant.key, ast::VariantKey::NumberLiteral { .. });
    variants.iter().any(number)
        || others.peek().is_some() && others.all(|variant| CATEGORIES.contains(&key(variant)))
}

fn is_number(key: &str) -> bool {
    key.parse::<f64>().is_ok()
}

fn key<'a>(variant: &Variant<'a>) -> &'a str {
    match variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// The same, what is always said in one piece.
fn joined(parts: Vec<Part>) -> Vec<Part> {
    let mut joined: Vec<Part> = Vec::new();
    for part in parts {
        match (joined.last_mut(), part) {
            (Some(Part::Said(before)), Part::Said(text)) => before.push_str(&text),
            (_, part) => joined.push(part),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::{Known, Part, parts};
    use crate::text::listing::list;

    /// The text `m`, each value as `<nom>`, each choice as `(cas: …|cas: …)`.
    fn told(ftl: &str, language: &str) -> Option<String> {
        let known = Known::from([("mois".to_owned(), "6".to_owned())]);
        let found = parts(&list(ftl), "m", &language.parse().unwrap(), &known)?;
        Some(found.iter().map(tell).collect())
    }

    fn tell(part: &Part) -> String {
        match part {
            Part::Said(text) => text.clone(),
            Part::Value(name) => format!("<{name}>"),
            Part::Choice { variable, ways } => {
                let ways: Vec<String> = ways
                    .iter()
                    .map(|way| {
                        let said: String = way.parts.iter().map(tell).collect();
                        let mark = if way.default { "*" } else { "" };
                        format!("{mark}{}{:?}: {said}", way.key, way.examples)
                    })
                    .collect();
                format!("({variable} {})", ways.join("|"))
            }
        }
    }

    #[test]
    fn what_a_text_quotes_is_in_its_place() {
        let ftl = "-mdph = { $forme ->\n    [longue] la maison\n   *[breve] MDPH\n }\n    .genre = f\n-d = { $cas ->\n    [du] du Cher\n   *[le] le Cher\n }\nmotif = vous voir, { $nom }\nm = Pour { motif } { -d(cas: \"du\") }{ \" \" }{ -mdph.genre ->\n    [f] la\n   *[m] le\n } bas, { NUMBER($n) }.\n";
        assert_eq!(
            told(ftl, "fr").as_deref(),
            Some("Pour vous voir, <nom> du Cher la bas, <n>.")
        );
        // A term that is given nothing says its default.
        let bare = "-d = { $cas ->\n    [du] du Cher\n   *[le] le Cher\n }\nm = Voici { -d }.\n";
        assert_eq!(told(bare, "fr").as_deref(), Some("Voici le Cher."));
        assert_eq!(told("m = A { rien }\n", "fr"), None);
        assert_eq!(told("m = { m }\n", "fr"), None, "it never ends");
    }

    #[test]
    fn cases_say_what_they_are_for() {
        let ftl = "m = { $n ->\n    [0] rien\n    [one] un jour\n    [few] jours\n   *[other] { $n } jours\n }, { $qui ->\n    [madame] vue\n   *[monsieur] vu\n }\n";
        assert_eq!(
            told(ftl, "fr").as_deref(),
            Some(
                "(n 0[]: rien|one[1]: un jour|*other[2, 3, 4]: <n> jours), (qui madame[]: vue|*monsieur[]: vu)"
            )
        );
        let arabic = told(ftl, "ar").unwrap();
        assert!(arabic.contains("|few[3, 4, 5]: "), "{arabic}");
        let known = "p = { $mois ->\n    [one] un\n    [few] peu\n   *[other] { $mois } mois\n }\nm = { p }.\n";
        assert_eq!(told(known, "ro").as_deref(), Some("peu."));
        assert_eq!(
            told(known, "fr").as_deref(),
            Some("\u{2068}6\u{2069} mois.")
        );
    }
}
