//! Marks of direction. Fluent isolates what a text quotes; a translator rarely needs one, and one that
//! is never closed turns round what follows.

use super::super::visit::Pattern;
use super::{Fault, Held};
use fluent_syntax::ast;

/// Checks the marks of direction of a text.
pub(super) fn check(held: &Held, faults: &mut Vec<Fault>) {
    level(held, held.pattern, faults);
}

/// One pattern; its variants are sentences of their own.
fn level(held: &Held, pattern: &Pattern, faults: &mut Vec<Fault>) {
    let mut open: Vec<(char, &str)> = Vec::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => words(held, value, &mut open, faults),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    level(held, &variant.value, faults);
                }
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
    for (_, slice) in open {
        faults.push(unbalanced(held, slice));
    }
}

fn words<'a>(
    held: &Held,
    words: &'a str,
    open: &mut Vec<(char, &'a str)>,
    faults: &mut Vec<Fault>,
) {
    for (at, c) in words.char_indices() {
        let slice = words.get(at..at + c.len_utf8()).unwrap_or_default();
        match c {
            '\u{202d}' | '\u{202e}' => {
                let fault = Fault::error("translation-bidi-override", held.range(slice));
                faults.push(fault.with("mark", named(c)));
                open.push(('\u{202c}', slice));
            }
            '\u{202a}' | '\u{202b}' => open.push(('\u{202c}', slice)),
            '\u{2066}'..='\u{2068}' => open.push(('\u{2069}', slice)),
            '\u{202c}' | '\u{2069}' => match open.last() {
                Some((close, _)) if *close == c => {
                    open.pop();
                }
                _ => faults.push(unbalanced(held, slice)),
            },
            _ => {}
        }
    }
}

fn unbalanced(held: &Held, slice: &str) -> Fault {
    let mark = slice.chars().next().map(named).unwrap_or_default();
    Fault::warning("translation-bidi-unbalanced", held.range(slice)).with("mark", mark)
}

fn named(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
