//! How many characters of a text are read: what a reader sees as one counts once.

use unicode_segmentation::UnicodeSegmentation;

/// Grapheme clusters of a text, without the marks that only direct its writing; spaces and line
/// breaks in a row count once, those at its ends do not.
pub(super) fn characters(text: &str) -> f64 {
    let shown: String = text.chars().filter(|c| !directs(*c)).collect();
    let words: Vec<&str> = shown.split_whitespace().collect();
    let letters = words.iter().map(|word| word.graphemes(true).count());
    let spaces = words.len().saturating_sub(1);
    let count = letters.sum::<usize>() + spaces;
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

/// Isolation marks of Fluent, and the other marks of direction.
fn directs(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::characters;

    #[test]
    fn what_is_seen_as_one_counts_once() {
        for (text, expected) in [
            ("", 0.0),
            ("  \n ", 0.0),
            ("été", 3.0),
            ("e\u{301}te\u{301}", 3.0),
            ("un  mot\n\nou deux ", 14.0),
            ("\u{2068}Diallo\u{2069}", 6.0),
            ("நன்றி", 3.0),
            ("谢谢", 2.0),
            ("مرحبًا", 5.0),
        ] {
            assert!(
                (characters(text) - expected).abs() < f64::EPSILON,
                "{text}: {}",
                characters(text)
            );
        }
    }
}
