//! Keys of choices: codes that there are not, categories that there are not, keys that come twice.

use super::super::visit::Variant;
use super::mentions::{Chooser, Kind};
use super::sentence::key;
use super::{Fault, Held, categories};
use crate::name::nearest;

/// Beside its codes, what a choice can be.
const ALSO: [&str; 4] = ["nsp", "refus", "other", "autre"];

/// Checks the keys of every choice.
pub(super) fn check(held: &Held, faults: &mut Vec<Fault>) {
    for chooser in &held.said.choosers {
        twice(held, chooser, faults);
        let Some(name) = chooser.variable.filter(|_| !held.is_term()) else {
            continue;
        };
        match held.source.variables.get(name).map(|known| &known.kind) {
            Some(Kind::Codes(codes)) => unknown_codes(held, chooser, codes, faults),
            Some(Kind::Number) => unknown_categories(held, chooser, faults),
            Some(Kind::Date) => by_date(held, chooser, name, faults),
            Some(Kind::Text) | None => {}
        }
    }
}

/// Of two variants with one key the first counts.
fn twice(held: &Held, chooser: &Chooser, faults: &mut Vec<Fault>) {
    for (at, variant) in chooser.variants.iter().enumerate() {
        let key = key(variant);
        let before = chooser.variants.iter().take(at);
        if before.into_iter().any(|other| self::key(other) == key) {
            let fault = Fault::warning("translation-variant-twice", held.range(key));
            faults.push(fault.with("key", key));
        }
    }
}

fn unknown_codes(held: &Held, chooser: &Chooser, codes: &[String], faults: &mut Vec<Fault>) {
    let known = |key: &str| codes.iter().any(|code| code == key) || ALSO.contains(&key);
    for key in chooser.variants.iter().map(key).filter(|key| !known(key)) {
        let near = nearest(key, codes.iter().map(String::as_str));
        let fault = Fault::error("unknown-variant", held.range(key))
            .with("code", key)
            .with("codes", codes.join(", "));
        faults.push(fault.meaning(near, ""));
    }
}

fn unknown_categories(held: &Held, chooser: &Chooser, faults: &mut Vec<Fault>) {
    let language = &held.target.language;
    let chosen = categories::chosen(language);
    let default = |variant: &&Variant| variant.default;
    let default = chooser.variants.iter().find(default).map(key);
    for key in chooser.variants.iter().map(key) {
        let number = key.starts_with(|first: char| first.is_ascii_digit() || first == '-');
        if number || ALSO.contains(&key) {
            continue;
        }
        if !categories::ALL.contains(&key) {
            let near = nearest(key, categories::ALL);
            let fault = Fault::error("translation-unknown-category", held.range(key))
                .with("key", key)
                .with("expected", chosen.join(", "));
            faults.push(fault.meaning(near, ""));
        } else if !chosen.contains(&key) && default != Some(key) {
            let fault = Fault::warning("translation-idle-variant", held.range(key))
                .with("key", key)
                .with("language", language.to_string())
                .with("expected", chosen.join(", "));
            faults.push(fault);
        }
    }
}

/// A date chooses nothing: only its default is ever said.
fn by_date(held: &Held, chooser: &Chooser, name: &str, faults: &mut Vec<Fault>) {
    let idle = |variant: &&Variant| !variant.default && !ALSO.contains(&key(variant));
    if let Some(variant) = chooser.variants.iter().find(idle) {
        let fault = Fault::warning("translation-idle-date", held.range(key(variant)));
        faults.push(fault.with("name", name));
    }
}
