//! What the source says and the translation does not: a value, a phrase, a term.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Fault, Held};

/// Checks that all that is said is said.
pub(super) fn check(held: &Held, faults: &mut Vec<Fault>) {
    if held.is_term() {
        return;
    }
    let said = held.said.any();
    for item in &held.original.any {
        let everywhere = held.original.all.contains(item);
        if item.starts_with('-') {
            if !said.contains(item) {
                let fault = Fault::warning("translation-term-unquoted", held.whole.clone());
                faults.push(fault.with("name", item.trim_start_matches('-')));
            }
            continue;
        }
        let Some(at) = lacking(held, item, everywhere, &said) else {
            continue;
        };
        let serious = everywhere && held.original.spoken;
        let fault = if serious {
            Fault::error("translation-dropped", at)
        } else {
            Fault::warning("translation-dropped-perhaps", at)
        };
        faults.push(fault.with("name", item.as_str()));
    }
}

/// Where an item is not said: the whole text, or the variant without it.
fn lacking(
    held: &Held,
    item: &str,
    everywhere: bool,
    said: &BTreeSet<String>,
) -> Option<Range<usize>> {
    let sentences = &held.said.sentences;
    let without = |at: &usize| !held.said.within(*at).contains(item);
    let first = (0..sentences.len()).find(without)?;
    let never = !said.contains(item);
    if never && (0..sentences.len()).all(|at| without(&at)) {
        return Some(held.whole.clone());
    }
    // What the source itself says in some cases only, it is enough to say somewhere.
    if !everywhere {
        return None;
    }
    let chosen = sentences.get(first)?.chosen.last();
    Some(chosen.map_or_else(|| held.whole.clone(), |(_, key)| held.range(key)))
}
