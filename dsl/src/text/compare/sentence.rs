//! The sentences that a text can come to. Each of its variants is in one of them at least; those of two
//! choices go side by side rather than each with each, so that there are never many.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::super::visit::{Inline, Pattern, Variant};

/// A text with one variant of each of its choices.
#[derive(Clone, Debug, Default)]
pub(super) struct Sentence<'a> {
    pub(super) pieces: Vec<Piece<'a>>,
    /// The variants that lead to it, as variable (if it chooses by one) and key.
    pub(super) chosen: Vec<(Option<&'a str>, &'a str)>,
}

/// A part of a sentence. What is written is a slice of the source.
#[derive(Clone, Copy, Debug)]
pub(super) enum Piece<'a> {
    /// Words, or a number or a string between braces.
    Words(&'a str),
    Variable {
        name: &'a str,
        /// The function that writes it, and whether it has options.
        by: Option<(&'a str, bool)>,
    },
    Message(&'a str),
    Term(&'a str),
}

impl<'a> Sentence<'a> {
    /// The words of a sentence, each run of them apart.
    pub(super) fn words(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Words(words) => Some(*words),
            _ => None,
        })
    }
}

/// The sentences of a pattern, one at least.
pub(super) fn sentences<'a>(pattern: &'a Pattern<'a>) -> Vec<Sentence<'a>> {
    let mut all = vec![Sentence::default()];
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => put(&mut all, Piece::Words(value)),
            ast::PatternElement::Placeable { expression } => place(&mut all, expression),
        }
    }
    all
}

fn put<'a>(all: &mut [Sentence<'a>], piece: Piece<'a>) {
    for sentence in all {
        sentence.pieces.push(piece);
    }
}

fn place<'a>(all: &mut Vec<Sentence<'a>>, expression: &'a ast::Expression<&'a str>) {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            place(all, expression);
        }
        ast::Expression::Inline(inline) => {
            if let Some(piece) = piece(inline) {
                put(all, piece);
            }
        }
        ast::Expression::Select { selector, variants } => {
            let variable = chooser(selector);
            let ways: Vec<Sentence> = variants
                .iter()
                .flat_map(|variant| {
                    let mut ways = sentences(&variant.value);
                    for way in &mut ways {
                        way.chosen.insert(0, (variable, key(variant)));
                    }
                    ways
                })
                .collect();
            side_by_side(all, &ways);
        }
    }
}

/// Each sentence so far goes on with one of the ways, and each way follows one of them.
fn side_by_side<'a>(all: &mut Vec<Sentence<'a>>, ways: &[Sentence<'a>]) {
    let heads = std::mem::take(all);
    let count = heads.len().max(ways.len());
    for (head, way) in heads.iter().cycle().zip(ways.iter().cycle()).take(count) {
        let mut sentence = head.clone();
        sentence.pieces.extend_from_slice(&way.pieces);
        sentence.chosen.extend_from_slice(&way.chosen);
        all.push(sentence);
    }
    if all.is_empty() {
        *all = heads;
    }
}

fn piece<'a>(inline: &'a Inline<'a>) -> Option<Piece<'a>> {
    Some(match inline {
        // The digits of « \u200F » are not said.
        ast::InlineExpression::StringLiteral { value } if is_silent(value) => Piece::Words(""),
        ast::InlineExpression::StringLiteral { value }
        | ast::InlineExpression::NumberLiteral { value } => Piece::Words(value),
        ast::InlineExpression::VariableReference { id } => Piece::Variable {
            name: id.name,
            by: None,
        },
        ast::InlineExpression::MessageReference { id, .. } => Piece::Message(id.name),
        ast::InlineExpression::TermReference { id, .. } => Piece::Term(id.name),
        ast::InlineExpression::FunctionReference { id, arguments } => {
            match arguments.positional.first()? {
                ast::InlineExpression::VariableReference { id: variable } => Piece::Variable {
                    name: variable.name,
                    by: Some((id.name, !arguments.named.is_empty())),
                },
                ast::InlineExpression::NumberLiteral { value } => Piece::Words(value),
                _ => return None,
            }
        }
        ast::InlineExpression::Placeable { .. } => return None,
    })
}

/// Whether a string is of signs that its escapes stand for, none of which is read aloud.
fn is_silent(value: &str) -> bool {
    value.contains('\\') && !unescape_unicode_to_string(value).contains(char::is_alphanumeric)
}

/// The variable that a choice is made by.
pub(super) fn chooser<'a>(selector: &'a Inline<'a>) -> Option<&'a str> {
    match selector {
        ast::InlineExpression::VariableReference { id } => Some(id.name),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            chooser(arguments.positional.first()?)
        }
        _ => None,
    }
}

/// A variant's key, as it is written.
pub(super) fn key<'a>(variant: &Variant<'a>) -> &'a str {
    match variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}
