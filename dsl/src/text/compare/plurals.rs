//! Plurals: the forms that a language needs, and those that are said of more numbers than one.

use super::mentions::{Chooser, Kind};
use super::sentence::{Piece, Sentence, key};
use super::{Fault, Held, categories};

/// Checks every choice by number, and numbers said without one.
pub(super) fn check(held: &Held, faults: &mut Vec<Fault>) {
    if held.is_term() {
        return;
    }
    for chooser in &held.said.choosers {
        if let Some(name) = chooser.variable.filter(|name| is_number(held, name)) {
            missing(held, name, chooser, faults);
            one_for_several(held, name, chooser, faults);
        }
    }
    for name in &held.original.counted {
        if is_number(held, name) {
            faults.extend(without_choice(held, name));
        }
    }
}

fn is_number(held: &Held, name: &str) -> bool {
    let known = held.source.variables.get(name);
    known.is_none_or(|variable| variable.kind == Kind::Number)
}

/// Whole numbers that a choice has a variant of their own for.
fn exact(chooser: &Chooser) -> Vec<u16> {
    let keys = chooser.variants.iter().map(key);
    keys.filter_map(|key| key.parse().ok()).collect()
}

/// Categories that some number takes and that have no variant.
fn missing(held: &Held, name: &str, chooser: &Chooser, faults: &mut Vec<Fault>) {
    let language = &held.target.language;
    let needed = categories::members(language);
    // With exact numbers alone, a language of two forms may well say the rest in one way.
    let may_do = needed.len() < 3 || !held.original.counted.contains(name);
    let counts = |key: &str| key != "other" && needed.iter().any(|(category, _)| *category == key);
    if !chooser.variants.iter().any(|variant| counts(key(variant))) && may_do {
        return;
    }
    let exact = exact(chooser);
    let lacking: Vec<&str> = needed
        .iter()
        .filter(|(category, members)| {
            let has = chooser.variants.iter().any(|one| key(one) == *category);
            let named = members.iter().all(|number| exact.contains(number));
            *category != "other" && !has && !named
        })
        .map(|(category, _)| *category)
        .collect();
    if let Some(first) = chooser.variants.first().filter(|_| !lacking.is_empty()) {
        let fault = Fault::warning("translation-missing-plural", held.range(key(first)))
            .with("name", name)
            .with("language", language.to_string())
            .with("missing", lacking.join(", "));
        faults.push(fault);
    }
}

/// A number that the source chooses by and the translation only says, in a language of several forms.
fn without_choice(held: &Held, name: &str) -> Option<Fault> {
    let chooses = |chooser: &Chooser| chooser.variable == Some(name);
    let needed = categories::members(&held.target.language);
    if needed.len() < 3 || held.said.choosers.iter().any(chooses) {
        return None;
    }
    let mut pieces = held.said.sentences.iter().flat_map(|said| &said.pieces);
    let said = pieces.find_map(|piece| match piece {
        Piece::Variable { name: said, .. } if *said == name => Some(*said),
        _ => None,
    })?;
    let mut at = held.range(said);
    at.start = at.start.saturating_sub(1);
    let names: Vec<&str> = needed.iter().map(|(category, _)| *category).collect();
    Some(
        Fault::warning("translation-missing-plural", at)
            .with("name", name)
            .with("language", held.target.language.to_string())
            .with("missing", names.join(", ")),
    )
}

/// « [one] un enfant » where 0 is « one » too: the number is not said, and it is not always one.
fn one_for_several(held: &Held, name: &str, chooser: &Chooser, faults: &mut Vec<Fault>) {
    let exact = exact(chooser);
    let needed = categories::members(&held.target.language);
    for variant in chooser.variants {
        let category = key(variant);
        let Some((_, members)) = needed.iter().find(|(known, _)| *known == category) else {
            continue;
        };
        let own = members.iter().filter(|number| !exact.contains(number));
        let several: Vec<u16> = own.copied().take(2).collect();
        // What the source itself never says is no loss.
        let counted = held.original.any.contains(&format!("${name}"));
        let few = matches!(category, "zero" | "one" | "two");
        if !(few || counted) || several.len() < 2 {
            continue;
        }
        let silent = |said: &&Sentence| {
            let here = said.chosen.iter().any(|(_, chosen)| same(chosen, category));
            here && !says(said, name)
        };
        if held.said.sentences.iter().any(|said| silent(&said)) {
            let fault = Fault::warning("translation-one-without-number", held.range(category))
                .with("key", category)
                .with("name", name)
                .with("also", several[usize::from(several[0] == 1)].to_string());
            faults.push(fault);
        }
    }
}

/// Whether two slices are the very same bytes.
fn same(one: &str, other: &str) -> bool {
    std::ptr::eq(one, other)
}

fn says(sentence: &Sentence, variable: &str) -> bool {
    let says = |piece: &Piece| matches!(piece, Piece::Variable { name, .. } if *name == variable);
    sentence.pieces.iter().any(says)
}
