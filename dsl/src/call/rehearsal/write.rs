//! A scenario as its author would write it.

use super::{Act, Expectation, Raw, Scenario, Slot};
use crate::call::read::word_of;
use crate::name::Name;
use crate::script::{Known, Origin, Script, Type};
use crate::value::Value;

/// The block of a scenario, in the language, with its last line's end.
#[must_use]
pub fn write(script: &Script, scenario: &Scenario) -> String {
    let mut text = format!("scénario {} : {}\n", scenario.name, scenario.title);
    let mut lines = write_acts(script, scenario);
    lines.extend(scenario.expected.iter().map(|(wanted, expectation)| {
        let not = if *wanted { "" } else { "pas " };
        match expectation {
            Expectation::Alert(name) => format!("attendu {not}alerte {name}"),
            Expectation::Step(name) => format!("attendu {not}étape {name}"),
            Expectation::Value(slot, raw) => {
                format!("attendu {not}{slot} = {}", value(script, slot, raw))
            }
        }
    }));
    lines.push(format!("attendu fin {}", scenario.outcome));
    for line in lines {
        text.push_str("  ");
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// What a scenario is given and does, one line each.
#[must_use]
pub fn write_acts(script: &Script, scenario: &Scenario) -> Vec<String> {
    let known = scenario.known.iter();
    let mut lines: Vec<String> = known
        .map(|(known, value)| format!("donnée {} = {}", name_of(*known), literal(value)))
        .collect();
    let declared = script.vars.iter();
    for var in declared.filter(|var| matches!(var.origin, Origin::Data { .. })) {
        if let Some(value) = scenario.data.get(&var.name) {
            lines.push(format!("donnée {} = {}", var.name, literal(value)));
        }
    }
    lines.extend(scenario.acts.iter().map(|act| match act {
        Act::Answer(slot, raw) => format!("réponse {slot} = {}", value(script, slot, raw)),
        Act::Correct(slot, raw) => format!("corriger {slot} = {}", value(script, slot, raw)),
        Act::Confirm(key) => format!("confirmer {key}"),
        Act::Language(language) => format!("langue {language}"),
    }));
    lines
}

fn literal(value: &Value) -> String {
    match value {
        Value::Text(text) => quoted(text),
        other => word_of(other),
    }
}

/// Words as they are written for what they answer: a text in quotes, anything else as it is.
fn value(script: &Script, slot: &Slot, raw: &Raw) -> String {
    let words = match raw {
        Raw::Many(words) => return words.join(", "),
        Raw::One(word) => word,
    };
    let var = script.var(slot.key.name.as_str());
    let ty = var
        .and_then(|var| script.vars.get(var as usize))
        .map(|var| var.ty);
    let written = match (ty, &slot.member) {
        (Some(Type::Grid { .. }), Some(_)) => false,
        (_, Some(_)) => true,
        (Some(Type::Text { .. } | Type::Phone | Type::Email | Type::Postcode), None) => {
            !["nsp", "refus", "passe"].contains(&words.as_str())
        }
        _ => false,
    };
    if written {
        quoted(words)
    } else {
        words.clone()
    }
}

/// A text between quotes has none inside.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "'"))
}

fn name_of(known: Known) -> Name {
    Name::new(match known {
        Known::AujourdHui => "aujourd_hui",
        Known::Maintenant => "maintenant",
        Known::Agente => "agente",
        Known::Langue => "langue",
        Known::Tentative => "tentative",
        Known::Direction => "direction",
        Known::DureeConservation => "duree_conservation",
    })
}
