//! A scenario without what it can do without: circumstances like any other day's, données that are
//! `facultatif`, precisions, corrections, answers to questions that can be passed over.

use std::collections::BTreeSet;
use std::sync::Arc;

use trame_dsl::call::coverage::Goal;
use trame_dsl::call::rehearsal::{Act, Raw, Scenario, Slot, run};
use trame_dsl::name::Name;
use trame_dsl::script::{Known, Origin, Question, Script};

use crate::library::rehearse::base;
use crate::platform::Icu;

/// The shortest form found that still passes and reaches the goals.
pub fn shorten(script: &Arc<Script>, scenario: Scenario, goals: &BTreeSet<Goal>) -> Scenario {
    let mut best = scenario;
    for simpler in simplifications(script, &best) {
        let mut shorter = best.clone();
        simpler.apply(&mut shorter);
        if passes(script, &shorter, goals) {
            best = shorter;
        }
    }
    best
}

fn passes(script: &Arc<Script>, scenario: &Scenario, goals: &BTreeSet<Goal>) -> bool {
    let report = run::<Icu>(script, scenario, &base(script));
    report.passed && goals.iter().all(|goal| report.reached.has(goal))
}

/// Something that makes a scenario shorter or plainer.
enum Simpler {
    /// Without one of the circumstances.
    Circumstance(Known),
    /// Without a donnée.
    Data(Name),
    /// Without an act.
    Act(Act),
    /// The question is passed over.
    Passed(Slot),
}

/// What to try, in order: the date last, since most scripts want it.
fn simplifications(script: &Script, scenario: &Scenario) -> Vec<Simpler> {
    let mut simpler = vec![
        Simpler::Circumstance(Known::Tentative),
        Simpler::Circumstance(Known::Langue),
        Simpler::Circumstance(Known::Maintenant),
    ];
    let optional = script
        .vars
        .iter()
        .filter(|var| var.origin == Origin::Data { optional: true });
    simpler.extend(optional.map(|var| Simpler::Data(var.name.clone())));
    for act in &scenario.acts {
        match act {
            Act::Answer(slot, raw) => {
                let question = script.question(slot.key.name.as_str());
                if slot.member.is_some() {
                    simpler.push(Simpler::Act(act.clone()));
                } else if *raw != passed()
                    && question.is_some_and(|question: &Question| question.optional)
                {
                    simpler.push(Simpler::Passed(slot.clone()));
                }
            }
            Act::Correct(..) | Act::Confirm(_) | Act::Language(_) => {
                simpler.push(Simpler::Act(act.clone()));
            }
        }
    }
    simpler.push(Simpler::Circumstance(Known::AujourdHui));
    simpler
}

fn passed() -> Raw {
    Raw::One("passe".to_owned())
}

impl Simpler {
    fn apply(&self, scenario: &mut Scenario) {
        match self {
            Self::Circumstance(known) => scenario.known.retain(|(given, _)| given != known),
            Self::Data(name) => {
                scenario.data.remove(name);
            }
            Self::Act(act) => scenario.acts.retain(|done| done != act),
            Self::Passed(slot) => {
                let same = |act: &Act, member: bool| {
                    matches!(act, Act::Answer(answered, _)
                        if answered.key == slot.key && answered.member.is_some() == member)
                };
                // What stood beside the answer goes with it.
                scenario.acts.retain(|act| !same(act, true));
                for act in scenario.acts.iter_mut().filter(|act| same(act, false)) {
                    *act = Act::Answer(slot.clone(), passed());
                }
            }
        }
    }
}
