//! Types, options and marks in their own spelling.

use crate::syntax::answers::tail::MARKS;
use crate::syntax::options::{OPTIONS, TYPES, first_word};
use crate::syntax::parse::canonical::{bounds, expression};
use crate::syntax::words::{first, is_space, same, split, trim};

/// What stands after the colon of a question.
pub(super) fn type_and_options(parts: &[&str]) -> String {
    let (ty, rest) = parts
        .split_first()
        .map_or(("", [].as_slice()), |(ty, rest)| (*ty, rest));
    let mut out = type_words(ty);
    for text in rest {
        out.extend([", ", &option(text)]);
    }
    out
}

/// Options, separated by commas.
pub(super) fn options(parts: &[&str]) -> String {
    let all: Vec<String> = parts.iter().map(|text| option(text)).collect();
    all.join(", ")
}

fn type_words(text: &str) -> String {
    let mut words = split(text);
    let typed = words.next().unwrap_or_default();
    let known = TYPES.iter().find(|name| same(first_word(name), typed));
    let name = known.copied().unwrap_or(typed);
    let mut out = name.to_owned();
    // A type of two words is known by the first.
    for (at, word) in words.skip(name.split(' ').count() - 1).enumerate() {
        let word = match (name, at) {
            ("choix", 0) => spelled(&["multiple"], word),
            ("texte", 0) => spelled(&["long"], word),
            ("échelle", 1) => spelled(&["à"], word),
            // A list's name, or a bound.
            _ => word,
        };
        out.extend([" ", word]);
    }
    out
}

fn option(text: &str) -> String {
    let text = trim(text);
    let (typed, rest) = text.split_at(text.find(is_space).unwrap_or(text.len()));
    if same("entre", typed) {
        return ["entre ", &bounds(rest)].concat();
    }
    let mut words: Vec<&str> = split(text).collect();
    let is = |name: &&str| {
        let count = name.split(' ').count();
        words.len() >= count
            && name
                .split(' ')
                .zip(&words)
                .all(|(name, word)| same(name, word))
    };
    if let Some(name) = OPTIONS.iter().find(|name| is(name)) {
        words.splice(..name.split(' ').count(), [*name]);
    }
    words.join(" ")
}

/// `priorité haute`
pub(super) fn priority(text: &str) -> String {
    let words = split(text).map(|word| spelled(&["priorité", "haute", "normale"], word));
    words.collect::<Vec<_>>().join(" ")
}

/// A mark, from its brackets.
pub(super) fn mark(group: &str) -> String {
    let inside = group
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let (word, rest) = first(trim(inside.unwrap_or(group)));
    let word = spelled(&MARKS, word);
    match trim(rest) {
        "" => ["[", word, "]"].concat(),
        condition => ["[", word, " ", &expression(condition), "]"].concat(),
    }
}

/// The word that was meant, if it is one of those.
fn spelled<'t>(known: &[&'static str], typed: &'t str) -> &'t str {
    known
        .iter()
        .find(|word| same(word, typed))
        .copied()
        .unwrap_or(typed)
}
