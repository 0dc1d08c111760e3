//! The scenarios of every package reach every branch of it: whatever can be said, asked, raised,
//! given or concluded is so in one of them, every answer that leads somewhere is given in one,
//! and whatever stands under a condition is passed by in another.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use time::macros::{date, time};
use trame::library::discover;
use trame::library::package::Package;
use trame::library::publish::Published;
use trame::platform::Icu;
use trame_dsl::call::Call;
use trame_dsl::call::event::Circumstances;
use trame_dsl::call::read::answer_word;
use trame_dsl::call::rehearsal::{Scenario, begin, drive};
use trame_dsl::call::screen::Item;
use trame_dsl::name::Name;
use trame_dsl::script::{Op, Script};

/// What one scenario saw: étapes, and everything in them.
#[derive(Default)]
struct Seen {
    steps: BTreeSet<Name>,
    things: BTreeSet<String>,
}

#[test]
fn scenarios_reach_every_branch() {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts-library");
    let packages = discover::find(&library).unwrap();
    assert!(!packages.is_empty());
    for found in packages {
        let package = Package::open(&found).unwrap();
        let published = Published::of(&package).unwrap();
        let scenarios = &package.compiled.as_ref().unwrap().scenarios;
        assert!(
            scenarios.len() >= 3,
            "{} has {} scenarios",
            package.name,
            scenarios.len()
        );
        let seen: Vec<Seen> = scenarios
            .iter()
            .map(|scenario| rehearse(&published, scenario))
            .collect();
        let missing = missing(&published.script, &seen);
        assert!(
            missing.is_empty(),
            "{}: no scenario reaches {missing:#?}",
            package.name
        );
    }
}

/// Plays a scenario and notes all that it meets.
fn rehearse(published: &Published, scenario: &Scenario) -> Seen {
    let base = Circumstances {
        date: date!(2026 - 12 - 01),
        time: time!(10:00),
        agent: "Awa".to_owned(),
        attempt: 1,
        language: published.script.header.source.clone(),
        seed: 0,
    };
    let mut call = begin::<Icu>(&published.script, scenario, &base).unwrap();
    let mut seen = Seen::default();
    let mut note = |call: &Call| look(call, published, &mut seen);
    drive(&mut call, &scenario.acts, &mut note).unwrap();
    seen
}

fn look(call: &Call, published: &Published, seen: &mut Seen) {
    seen.steps.extend(call.steps_reached());
    for item in call.items(&*published.texts) {
        seen.things.extend(match item {
            Item::Say { id, .. } => Some(format!("dire {id}")),
            Item::Referral { id, .. } => Some(format!("orienter {id}")),
            Item::Alert { id, .. } => Some(format!("alerte {id}")),
            Item::RosterCapped { .. } => None,
        });
    }
    seen.things.extend(
        call.asked()
            .iter()
            .map(|key| format!("question {}", key.name)),
    );
    let answers = call.answers();
    let given = |(key, given): &(_, trame_dsl::value::Given)| {
        let key: &trame_dsl::value::Key = key;
        format!("{} = {}", key.name, answer_word(&given.answer))
    };
    seen.things.extend(answers.iter().map(given));
    seen.things
        .extend(call.outcome().map(|outcome| format!("fin {outcome}")));
}

/// What no scenario meets, or what none passes by although a condition stands over it.
fn missing(script: &Arc<Script>, seen: &[Seen]) -> Vec<String> {
    let met = |thing: &str| seen.iter().any(|one| one.things.contains(thing));
    let mut missing: Vec<String> = script
        .ops
        .iter()
        .filter_map(|op| thing(script, op))
        .filter(|thing| !met(thing))
        .collect();
    for question in &script.questions {
        let leads = question
            .targets
            .keys()
            .map(|code| format!("{} = {code}", question.name));
        missing.extend(leads.filter(|answer| !met(answer)));
    }
    let mut step = None;
    for (at, op) in script.ops.iter().enumerate() {
        match op {
            Op::Step(id) => step = script.steps.get(*id as usize).map(|step| &step.name),
            Op::Branch { otherwise, .. } => {
                let body = &script.ops[at + 1..*otherwise as usize];
                let things: Vec<String> = body.iter().filter_map(|op| thing(script, op)).collect();
                let passed_by = |one: &Seen| {
                    step.is_some_and(|step| one.steps.contains(step))
                        && things.iter().any(|thing| !one.things.contains(thing))
                };
                if !things.is_empty() && !seen.iter().any(passed_by) {
                    missing.push(format!("the way around {things:?}"));
                }
            }
            _ => {}
        }
    }
    missing
}

/// What an operation shows of itself.
fn thing(script: &Script, op: &Op) -> Option<String> {
    Some(match op {
        Op::Say(name) => format!("dire {name}"),
        Op::Ask(question) => format!("question {}", script.questions[*question as usize].name),
        Op::Alert(alert) => format!("alerte {}", script.alerts[*alert as usize].name),
        Op::Refer(name) => format!("orienter {name}"),
        Op::End(outcome) => format!("fin {outcome}"),
        _ => return None,
    })
}
