//! One text of Fluent: what its variants depend on, and the sentence it comes to for some values.

use fluent_syntax::{ast, parser};

use super::classes::Class;
use super::dimension::Dimension;
use crate::text::visit::{Inline, Pattern, Variant};
use crate::text::{listing, resource};

type Element<'a> = ast::PatternElement<&'a str>;

/// A text as the source of one message.
pub(super) struct Message(String);

/// The same, read.
pub(super) struct Reading<'a>(Pattern<'a>);

/// What some variants of a text depend on.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Choice<'a> {
    pub(super) variable: &'a str,
    /// As it is written before the arrow.
    pub(super) expression: String,
    /// Whether a function makes a number of it.
    pub(super) number: bool,
    pub(super) ordinal: bool,
    pub(super) keys: Vec<Key<'a>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Key<'a> {
    pub(super) name: &'a str,
    pub(super) number: bool,
    pub(super) default: bool,
}

impl Message {
    pub(super) fn of(text: &str) -> Self {
        Self(resource::guard(&listing::message(text), false).0)
    }

    pub(super) fn read(&self) -> Option<Reading<'_>> {
        let parsed = parser::parse_runtime(self.0.as_str()).ok()?;
        let mut entries = parsed.body.into_iter();
        match (entries.next(), entries.next()) {
            (Some(ast::Entry::Message(message)), None) if message.attributes.is_empty() => {
                message.value.map(Reading)
            }
            _ => None,
        }
    }
}

impl<'a> Reading<'a> {
    /// What its variants depend on, in the order of writing; `None` when that is more than variables.
    pub(super) fn choices(&self) -> Option<Vec<Choice<'a>>> {
        let mut found = Vec::new();
        gather(&self.0, &mut found)?;
        Some(found)
    }

    /// What it says for these classes, and whether its variants provide for them.
    pub(super) fn said(&self, chosen: &[(&Dimension, &Class)]) -> Option<(String, bool)> {
        let mut sentence = Sentence {
            chosen,
            elements: Vec::new(),
            provided: vec![None; chosen.len()],
        };
        sentence.add(&self.0)?;
        let of_its_own = !sentence.provided.contains(&Some(false));
        let text = listing::text(&Pattern {
            elements: sentence.pruned(),
        });
        // What begins a line may mean something else there than where it stood.
        let again = Message::of(&text);
        let again = listing::text(&again.read()?.0);
        (again == text).then_some((text, of_its_own))
    }
}

fn gather<'a>(pattern: &Pattern<'a>, found: &mut Vec<Choice<'a>>) -> Option<()> {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            ast::Expression::Select { selector, variants } => {
                note(selector, variants, found)?;
                for variant in variants {
                    gather(&variant.value, found)?;
                }
            }
            ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
                if matches!(**expression, ast::Expression::Select { .. }) {
                    return None;
                }
            }
            ast::Expression::Inline(_) => {}
        }
    }
    Some(())
}

/// Notes a selector; `None` when it is no variable, or the same variable otherwise.
fn note<'a>(
    selector: &Inline<'a>,
    variants: &[Variant<'a>],
    found: &mut Vec<Choice<'a>>,
) -> Option<()> {
    let choice = choice(selector)?;
    let keys = variants.iter().map(|variant| {
        let (name, number) = match variant.key {
            ast::VariantKey::Identifier { name } => (name, false),
            ast::VariantKey::NumberLiteral { value } => (value, true),
        };
        let default = variant.default;
        Key {
            name,
            number,
            default,
        }
    });
    let known = found
        .iter()
        .position(|other| other.variable == choice.variable);
    let at = known.unwrap_or(found.len());
    if known.is_none() {
        found.push(choice.clone());
    }
    let there = found.get_mut(at)?;
    there.keys.extend(keys);
    (there.expression == choice.expression).then_some(())
}

fn choice<'a>(selector: &Inline<'a>) -> Option<Choice<'a>> {
    let (variable, options) = match selector {
        ast::InlineExpression::VariableReference { id } => (id.name, None),
        ast::InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            match arguments.positional.as_slice() {
                [ast::InlineExpression::VariableReference { id }] => {
                    (id.name, Some(&arguments.named))
                }
                _ => return None,
            }
        }
        _ => return None,
    };
    let written = listing::text(&Pattern {
        elements: vec![ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(selector.clone()),
        }],
    });
    let inside = written.strip_prefix('{')?.strip_suffix('}')?;
    let ordinal = options.is_some_and(|options| {
        options.iter().any(|option| {
            matches!(&option.value, ast::InlineExpression::StringLiteral { value } if *value == "ordinal")
        })
    });
    Some(Choice {
        variable,
        expression: inside.trim().to_owned(),
        number: options.is_some(),
        ordinal,
        keys: Vec::new(),
    })
}

/// A sentence that is put together.
struct Sentence<'a, 'c> {
    chosen: &'c [(&'c Dimension, &'c Class)],
    /// Each with whether it is a variant that says nothing.
    elements: Vec<(Element<'a>, bool)>,
    /// For each dimension that was met, whether some variant is there for its class.
    provided: Vec<Option<bool>>,
}

impl<'a> Sentence<'a, '_> {
    fn add(&mut self, pattern: &Pattern<'a>) -> Option<()> {
        for element in &pattern.elements {
            let ast::PatternElement::Placeable {
                expression: ast::Expression::Select { selector, variants },
            } = element
            else {
                self.elements.push((element.clone(), false));
                continue;
            };
            let variable = choice(selector)?.variable;
            let mut chosen = self.chosen.iter();
            let of = chosen.position(|(dimension, _)| dimension.variable == variable)?;
            let class = self.chosen.get(of)?.1;
            let own = class.variant(variants);
            let provided = self.provided.get_mut(of)?;
            *provided = Some(*provided == Some(true) || own.is_some() || class.default);
            let at = own.or_else(|| variants.iter().position(|variant| variant.default))?;
            match variants.get(at)?.value.elements.as_slice() {
                [nothing] if is_nothing(nothing) => self.elements.push((nothing.clone(), true)),
                _ => self.add(&variants.get(at)?.value)?,
            }
        }
        Some(())
    }

    /// Without the variants that say nothing, unless spaces would go with them.
    fn pruned(self) -> Vec<Element<'a>> {
        let kept = self.elements.iter().filter(|(_, nothing)| !nothing);
        let kept: Vec<Element<'a>> = kept.map(|(element, _)| element.clone()).collect();
        let blank = |element: Option<&Element<'a>>, first: bool| match element {
            Some(ast::PatternElement::TextElement { value }) if first => {
                value.starts_with([' ', '\n'])
            }
            Some(ast::PatternElement::TextElement { value }) => value.ends_with([' ', '\n']),
            Some(ast::PatternElement::Placeable { .. }) => false,
            None => true,
        };
        if blank(kept.first(), true) || blank(kept.last(), false) {
            return self
                .elements
                .into_iter()
                .map(|(element, _)| element)
                .collect();
        }
        kept
    }
}

fn is_nothing(element: &Element<'_>) -> bool {
    matches!(
        element,
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value: "" })
        }
    )
}
