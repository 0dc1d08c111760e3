//! How long a text takes to say, beside its source.

use unicode_normalization::char::is_combining_mark;

use super::sentence::{Piece, Sentence};
use super::{Fault, Held};

/// Shorter texts differ too much to be compared.
const LEAST: f64 = 40.0;
/// A translation takes between a third and three times as long as its source.
const MOST: f64 = 3.0;
/// Characters that a value, a term or a phrase counts for.
const QUOTED: f64 = 8.0;

/// Characters of a sentence as a reader sees them: marks go with their letter, spaces in a row count once.
pub(super) fn characters(sentence: &Sentence) -> f64 {
    let count = |piece: &Piece| match piece {
        Piece::Words(words) => {
            let shown = words
                .chars()
                .filter(|c| !is_combining_mark(*c) && !is_sign(*c));
            let mut blank = true;
            let counted = shown.filter(|c| {
                let first = !(blank && c.is_whitespace());
                blank = c.is_whitespace();
                first
            });
            u32::try_from(counted.count()).map_or(f64::MAX, f64::from)
        }
        _ => QUOTED,
    };
    sentence.pieces.iter().map(count).sum()
}

fn is_sign(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{61c}')
}

/// Checks that a text said to the person is about as long as its source.
pub(super) fn check(held: &Held, faults: &mut Vec<Fault>) {
    let (Some(source), Some(target)) = (held.source.pace, held.target.pace) else {
        return;
    };
    let (original, said) = (held.original.length, held.said.length());
    if !held.original.spoken || original.max(said) < LEAST {
        return;
    }
    let shortest = said * target.0 / (original * source.1).max(1.0e-6);
    let longest = said * target.1 / (original * source.0).max(1.0e-6);
    let code = if shortest > MOST {
        "translation-long"
    } else if longest < 1.0 / MOST {
        "translation-short"
    } else {
        return;
    };
    faults.push(Fault::warning(code, held.whole.clone()));
}
