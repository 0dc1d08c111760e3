//! Letters that were lost when a file was saved or read in another encoding.

use std::ops::Range;

use super::sentence::Sentence;
use super::{Fault, Held};

/// Checks that no letters were lost.
pub(super) fn check(held: &Held, faults: &mut Vec<Fault>) {
    let words = held.said.sentences.iter().flat_map(Sentence::words);
    for words in words {
        if let Some((at, sign)) = words.char_indices().find(|(_, c)| is_foreign(*c)) {
            let slice = words.get(at..at + sign.len_utf8()).unwrap_or_default();
            let fault = Fault::error("translation-garbled", held.range(slice));
            faults.push(fault.with("text", format!("U+{:04X}", u32::from(sign))));
        }
        if let Some(slice) = first(words).and_then(|range| words.get(range)) {
            let fault = Fault::error("translation-garbled", held.range(slice));
            faults.push(fault.with("text", slice));
        }
    }
}

/// Signs that nobody types and no text needs: of command, of the beginning of a file, between lines that are
/// none.
fn is_foreign(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
        || matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}')
}

/// The first run of letters that are none: the replacement character, or UTF-8 read as Latin.
fn first(words: &str) -> Option<Range<usize>> {
    if let Some(at) = words.find('\u{fffd}') {
        return Some(at..at + '\u{fffd}'.len_utf8());
    }
    let letters: Vec<(usize, char)> = words.char_indices().collect();
    let mut runs = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let length = misread(letters.get(at..).unwrap_or_default());
        if length > 0 {
            let start = letters.get(at).map_or(0, |(byte, _)| *byte);
            let end = letters
                .get(at + length)
                .map_or(words.len(), |(byte, _)| *byte);
            runs.push((start..end, letters.get(at).map_or(' ', |(_, c)| *c)));
        }
        at += length.max(1);
    }
    // « Ã© » and « â€™ » are no accident; of the others it takes two.
    let sure = runs
        .iter()
        .find(|(_, lead)| matches!(lead, 'Ã' | 'Â' | 'â'));
    let run = sure.or_else(|| runs.first().filter(|_| runs.len() > 1));
    run.map(|(range, _)| range.clone())
}

/// How many letters from here are the bytes of one letter in UTF-8, each read as one of Windows-1252.
fn misread(letters: &[(usize, char)]) -> usize {
    let byte = |at: usize| letters.get(at).and_then(|(_, c)| byte_of(*c));
    let Some(lead) = byte(0) else { return 0 };
    let length = match lead {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return 0,
    };
    let bytes: Option<Vec<u8>> = (0..length).map(byte).collect();
    let read = bytes.is_some_and(|bytes| std::str::from_utf8(&bytes).is_ok());
    if read { length } else { 0 }
}

/// The byte that Windows-1252 reads as that letter, from 0x80 on.
fn byte_of(c: char) -> Option<u8> {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    let high = HIGH.iter().position(|known| *known == c);
    let high = high.and_then(|at| u8::try_from(at + 0x80).ok());
    high.or_else(|| u8::try_from(u32::from(c)).ok().filter(|byte| *byte >= 0x80))
}

#[cfg(test)]
mod tests {
    use super::first;

    #[test]
    fn misread_letters_are_told_from_letters() {
        for (words, expected) in [
            ("vous Ãªtes lÃ ", Some("Ãª")),
            ("lâ€™appel", Some("â€™")),
            ("Ù…Ø±Ø\u{ad}Ø¨Ø§", Some("Ù…")),
            ("café\u{fffd}", Some("\u{fffd}")),
            ("l’été « à côté », NÃO, CAFÉ…", None),
            ("În România — să aflați „cum”", None),
            ("مرحبا بكم… வணக்கம் 你好", None),
        ] {
            let found = first(words).map(|range| &words[range]);
            assert_eq!(found, expected, "{words}");
        }
    }
}
