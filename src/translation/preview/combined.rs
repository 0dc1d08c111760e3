//! Which values of a text's variables are said together.

use trame_dsl::text::Quoted;

use super::{MOST, Values, Wanted};

/// Every value with the others as they begin, or, where they are few, every value with every other.
pub(super) fn combined(
    begin: &Values,
    choices: &[(&String, Vec<Quoted>)],
    wanted: &Wanted,
) -> Vec<Values> {
    let with = |values: &Values, name: &String, value: &Quoted| {
        let mut values = values.clone();
        values.insert(name.clone(), value.clone());
        values
    };
    let choosing: Vec<&(&String, Vec<Quoted>)> = choices
        .iter()
        .filter(|(name, _)| wanted.keys.contains_key(*name))
        .collect();
    let product: usize = choosing
        .iter()
        .fold(1, |all, (_, values)| all.saturating_mul(values.len()));
    let mut rows = vec![begin.clone()];
    if product < MOST {
        for (name, values) in &choosing {
            rows = rows
                .iter()
                .flat_map(|row| values.iter().map(|value| with(row, name, value)))
                .collect();
        }
    }
    // What chooses a variant before what is only said.
    let rest = choices
        .iter()
        .filter(|(name, _)| !wanted.keys.contains_key(*name));
    for (name, values) in choosing.into_iter().chain(rest) {
        rows.extend(values.iter().map(|value| with(begin, name, value)));
    }
    rows
}
