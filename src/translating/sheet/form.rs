//! For which values a sentence is said, in words.

use trame_dsl::text::variants::Selector;

use crate::wording::Wording;
use crate::words::Arg;

/// A line for each thing that a sentence depends on.
pub(super) fn form(selectors: &[Selector], keys: &[String], wording: &Wording<'_>) -> String {
    let lines = selectors
        .iter()
        .zip(keys)
        .map(|(selector, key)| line(selector, key, wording));
    lines.collect::<Vec<_>>().join("\n")
}

fn line(selector: &Selector, name: &str, wording: &Wording<'_>) -> String {
    let key = selector.keys.iter().find(|key| key.name == *name);
    let examples = key.map_or(&[][..], |key| &key.examples);
    let is_default = selector.keys.last().is_some_and(|last| last.name == *name);
    let id = if !examples.is_empty() {
        "sheet-form-numbers"
    } else if is_default && selector.plural {
        "sheet-form-fractions"
    } else if is_default {
        "sheet-form-default"
    } else {
        "sheet-form-value"
    };
    let examples: Vec<String> = examples.iter().map(ToString::to_string).collect();
    let args = [
        ("name", Arg::Text(selector.variable.clone())),
        ("value", Arg::Text(name.to_owned())),
        ("examples", Arg::Text(examples.join(", "))),
    ];
    wording.word(id, &args)
}
