//! HTML, which is shown as it is written.

use std::ops::Range;

use super::{Fault, Held};

/// Checks that no words hold tags or entities.
pub(super) fn check(held: &Held, faults: &mut Vec<Fault>) {
    let words = held
        .said
        .sentences
        .iter()
        .flat_map(super::sentence::Sentence::words);
    for words in words {
        for found in tags(words).into_iter().chain(entities(words)) {
            let Some(slice) = words.get(found) else {
                continue;
            };
            let fault = Fault::error("translation-html", held.range(slice));
            faults.push(fault.with("text", slice));
        }
    }
}

/// `<b>`, `</p>`, `<a href="…">`, `<!-- … -->`.
fn tags(words: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, _) in words.match_indices('<') {
        let rest = words.get(open + 1..).unwrap_or_default();
        let name = rest.strip_prefix('/').unwrap_or(rest);
        let named = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '!');
        if let Some(close) = rest.find('>').filter(|_| named) {
            found.push(open..open + 1 + close + 1);
        }
    }
    found
}

/// `&nbsp;`, `&#160;`.
fn entities(words: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, _) in words.match_indices('&') {
        let rest = words.get(open + 1..).unwrap_or_default();
        let Some(end) = rest.find(';').filter(|end| (2..=10).contains(end)) else {
            continue;
        };
        let name = rest.get(..end).unwrap_or_default();
        let number = name.strip_prefix('#');
        let named = number.unwrap_or(name);
        if named.bytes().all(|byte| byte.is_ascii_alphanumeric()) && !named.is_empty() {
            found.push(open..open + end + 2);
        }
    }
    found
}
