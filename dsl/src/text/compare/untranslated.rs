//! What was not translated: nothing, a note to oneself, the source's own words, another writing.

use unicode_normalization::UnicodeNormalization;

use super::sentence::{Piece, Sentence};
use super::{Fault, Held};

/// What people write where a translation is to come.
const NOTES: [&str; 9] = [
    "todo",
    "fixme",
    "tbd",
    "xxx",
    "à traduire",
    "a traduire",
    "to translate",
    "lorem ipsum",
    "???",
];

/// Languages that are written with Latin letters, or that have no one writing, are not looked at here.
const OTHER_WRITING: [&str; 42] = [
    "am", "ar", "as", "be", "bg", "bn", "bo", "ckb", "dv", "el", "fa", "gu", "he", "hi", "hy",
    "ja", "ka", "km", "kn", "ko", "lo", "mk", "ml", "mn", "mr", "my", "ne", "or", "pa", "ps", "ru",
    "sa", "sd", "si", "ta", "te", "th", "ti", "uk", "ur", "yue", "zh",
];

/// Checks that a text says anything at all; what says nothing is not looked at further.
pub(super) fn nothing_said(held: &Held, faults: &mut Vec<Fault>) {
    if held.original.said.is_empty() {
        return;
    }
    let sentences = &held.said.sentences;
    if sentences.iter().all(is_empty) {
        faults.push(Fault::error("translation-empty", held.whole.clone()));
        return;
    }
    let has_words = held.original.said.chars().any(char::is_alphanumeric);
    if has_words && sentences.iter().all(is_only_signs) {
        faults.push(placeholder(held, sentences));
        return;
    }
    let left = sentences.iter().flat_map(Sentence::words).find(|words| {
        let lower = words.to_lowercase();
        let note = |note: &str| lower.contains(note) && !held.original.said.contains(note);
        let shouted =
            |note: &str| words.contains(&note.to_uppercase()) || note.contains([' ', '?']);
        NOTES.iter().any(|one| note(one) && shouted(one))
    });
    if let Some(words) = left {
        let fault = Fault::error("translation-placeholder", held.range(words.trim()));
        faults.push(fault.with("text", words.trim()));
    }
}

/// Checks the words of a text.
pub(super) fn check(held: &Held, faults: &mut Vec<Fault>) {
    let sentences = &held.said.sentences;
    if held.target.language.language == held.source.language.language || held.is_term() {
        return;
    }
    if !sentences.iter().any(has_prose) {
        return;
    }
    if bare(&held.said.words()) == bare(&held.original.said) {
        faults.push(Fault::warning(
            "translation-untranslated",
            held.whole.clone(),
        ));
    } else if is_foreign(held) {
        let fault = Fault::warning("translation-writing", held.whole.clone());
        faults.push(fault.with("language", held.target.language.to_string()));
    }
}

fn placeholder(held: &Held, sentences: &[Sentence]) -> Fault {
    let words = sentences
        .iter()
        .flat_map(Sentence::words)
        .find(|words| !words.trim().is_empty());
    let words = words.map_or("", str::trim);
    let at = if words.is_empty() {
        held.whole.clone()
    } else {
        held.range(words)
    };
    Fault::error("translation-placeholder", at).with("text", words)
}

fn is_empty(sentence: &Sentence) -> bool {
    let blank = |piece: &Piece| match piece {
        Piece::Words(words) => words.chars().all(|c| c.is_whitespace() || is_invisible(c)),
        _ => false,
    };
    sentence.pieces.iter().all(blank)
}

/// The letters and figures of a text: what is left of French when an accent or a full stop has gone.
fn bare(text: &str) -> String {
    let plain = text
        .nfd()
        .filter(|c| c.is_alphanumeric() || c.is_whitespace());
    plain.flat_map(char::to_lowercase).collect()
}

/// A dash, dots, question marks.
fn is_only_signs(sentence: &Sentence) -> bool {
    let signs = |piece: &Piece| match piece {
        Piece::Words(words) => !words.chars().any(char::is_alphanumeric),
        _ => false,
    };
    sentence.pieces.iter().all(signs)
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{61c}'
    )
}

/// Whether there are words that are not names: two at least, one of them in small letters.
fn has_prose(sentence: &Sentence) -> bool {
    let words: Vec<&str> = sentence
        .words()
        .flat_map(|words| words.split(|c: char| !c.is_alphabetic()))
        .filter(|word| word.chars().count() > 1)
        .collect();
    let small = |word: &str| word.chars().all(char::is_lowercase);
    words.len() > 1 && words.iter().any(|word| small(word))
}

/// Whether all its letters are Latin where the language has others.
fn is_foreign(held: &Held) -> bool {
    let tag = &held.target.language;
    let latin = tag.script.is_some_and(|script| script.as_str() == "Latn");
    if latin || !OTHER_WRITING.contains(&tag.language.as_str()) {
        return false;
    }
    let words = held.said.sentences.iter().flat_map(Sentence::words);
    let mut letters = words.flat_map(str::chars).filter(|c| c.is_alphabetic());
    letters.all(|letter| letter < '\u{250}')
}
