//! How alike two texts are, and what differs between them.

use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};

use super::form::Form;

/// The longest text of which differences are looked for, in bytes: what takes longer than a
/// moment to compare, nobody would read word by word.
const LONGEST: usize = 4096;

/// A piece of a text held against another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Which of the two has it.
    pub side: Side,
    /// Its words.
    pub text: String,
}

/// Which of two texts has a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Both.
    Both,
    /// The other one only.
    There,
    /// The one that is asked only.
    Here,
}

impl Side {
    /// How templates name it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::There => "there",
            Self::Here => "here",
        }
    }
}

/// How alike two texts are, in a hundred: half by words in their order, half by pairs of letters.
#[must_use]
pub fn likeness(there: &Form, here: &Form) -> u8 {
    let (one, other) = (there.line(), here.line());
    if one == other {
        return 100;
    }
    if one.len().max(other.len()) > LONGEST {
        return 0;
    }
    let operations = capture_diff_slices(Algorithm::Myers, &there.words, &here.words);
    let equal: usize = operations
        .iter()
        .map(|operation| match operation {
            DiffOp::Equal { len, .. } => *len,
            _ => 0,
        })
        .sum();
    let words = share(equal, there.words.len() + here.words.len());
    let (one, other) = (pairs(&one), pairs(&other));
    let letters = share(common(&one, &other), one.len() + other.len());
    u8::try_from(usize::midpoint(words, letters)).unwrap_or(100)
}

/// From one text to the other, word by word.
#[must_use]
pub fn pieces(there: &str, here: &str) -> Vec<Piece> {
    let whole = |side, text: &str| Piece {
        side,
        text: text.to_owned(),
    };
    if there == here {
        return vec![whole(Side::Both, here)];
    }
    if there.len().max(here.len()) > LONGEST {
        return vec![whole(Side::There, there), whole(Side::Here, here)];
    }
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::from_words(there, here).iter_all_changes() {
        let side = match change.tag() {
            ChangeTag::Equal => Side::Both,
            ChangeTag::Delete => Side::There,
            ChangeTag::Insert => Side::Here,
        };
        match pieces.last_mut() {
            Some(last) if last.side == side => last.text.push_str(change.value()),
            _ => pieces.push(whole(side, change.value())),
        }
    }
    pieces
}

/// Twice what is common, in a hundred of both.
fn share(common: usize, both: usize) -> usize {
    (200 * common).checked_div(both).unwrap_or(0)
}

/// The pairs of letters that follow each other, sorted.
fn pairs(line: &str) -> Vec<(char, char)> {
    let mut pairs: Vec<_> = line.chars().zip(line.chars().skip(1)).collect();
    pairs.sort_unstable();
    pairs
}

/// How many items two sorted lists have in common.
fn common<T: Ord>(one: &[T], other: &[T]) -> usize {
    let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
    let mut common = 0;
    while let (Some(a), Some(b)) = (one.peek(), other.peek()) {
        match a.cmp(b) {
            std::cmp::Ordering::Less => {
                one.next();
            }
            std::cmp::Ordering::Greater => {
                other.next();
            }
            std::cmp::Ordering::Equal => {
                common += 1;
                one.next();
                other.next();
            }
        }
    }
    common
}

#[cfg(test)]
mod tests {
    use super::{Piece, Side, likeness, pieces};
    use crate::translation::memory::form::Form;

    fn alike(one: &str, other: &str) -> u8 {
        likeness(&Form::of(one), &Form::of(other))
    }

    #[test]
    fn likeness_looks_at_words_and_at_letters() {
        assert_eq!(alike("Oui, madame.", "oui madame"), 100);
        let asked = "Avez-vous déjà déposé une demande de renouvellement ?";
        let near = alike("Avez-vous déposé une demande ?", asked);
        assert!((60..90).contains(&near), "{near}");
        let far = alike("Voulez-vous de l'aide pour le dossier ?", asked);
        assert!(far < 60, "{far}");
        assert_eq!(alike("Oui", "Merci"), 0);
        assert_eq!(alike("", ""), 100);
        assert_eq!(alike("", "Oui"), 0);
    }

    #[test]
    fn differences_are_whole_words() {
        let piece = |side, text: &str| Piece {
            side,
            text: text.into(),
        };
        assert_eq!(
            pieces("Voulez-vous de l'aide ?", "Voulez-vous plus d'aide ?"),
            [
                piece(Side::Both, "Voulez-vous "),
                piece(Side::There, "de"),
                piece(Side::Here, "plus"),
                piece(Side::Both, " "),
                piece(Side::There, "l'aide"),
                piece(Side::Here, "d'aide"),
                piece(Side::Both, " ?"),
            ]
        );
    }
}
