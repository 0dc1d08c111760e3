//! Running a scenario: its circumstances, its acts, then what it expects.

use std::sync::Arc;

use rust_decimal::prelude::ToPrimitive;

use super::drive::{Stop, drive};
use super::{Act, Expectation, Raw, Scenario, Slot};
use crate::call::begin::DataFault;
use crate::call::coverage::Reached;
use crate::call::event::Circumstances;
use crate::call::read::{answer_word, expected};
use crate::call::refusal::Refusal;
use crate::call::state::Call;
use crate::name::Name;
use crate::platform::Platform;
use crate::script::{Known, Script};
use crate::value::{Answer, Value};

/// What came of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Whether everything was as expected.
    pub passed: bool,
    /// What the script concluded with, when it did.
    pub outcome: Option<Name>,
    /// What was not as expected.
    pub failures: Vec<Failure>,
    /// What the call reached, as far as it went.
    pub reached: Reached,
}

/// Something that was not as expected. The sentence is the message [`Failure::code`] with
/// [`Failure::args`].
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The contact's data are refused.
    Data(DataFault),
    /// The call could not go on.
    Stop(Stop),
    /// An alert that was not raised, or was and should not.
    Alert {
        /// Whether it should have been.
        expected: bool,
        /// The alert.
        name: Name,
    },
    /// An étape that the route did not go through, or did and should not.
    Step {
        /// Whether it should have.
        expected: bool,
        /// The étape.
        name: Name,
    },
    /// A value that is another one, or that it should not be.
    Value {
        /// Whether it should have been.
        expected: bool,
        /// Whose.
        slot: Slot,
        /// The value that the scenario names.
        named: String,
        /// The value there is; none when there is none.
        found: Option<String>,
    },
    /// The script concluded otherwise.
    Outcome {
        /// As expected.
        expected: Name,
        /// As it did.
        found: Name,
    },
}

impl Failure {
    /// The id of its message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Data(fault) => fault.code(),
            Self::Stop(stop) => stop.code(),
            Self::Alert { expected: true, .. } => "rehearsal-no-alert",
            Self::Alert { .. } => "rehearsal-alert",
            Self::Step { expected: true, .. } => "rehearsal-no-step",
            Self::Step { .. } => "rehearsal-step",
            Self::Value { found: None, .. } => "rehearsal-no-value",
            Self::Value { expected: true, .. } => "rehearsal-other-value",
            Self::Value { .. } => "rehearsal-value",
            Self::Outcome { .. } => "rehearsal-outcome",
        }
    }

    /// What its sentence quotes, by variable.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Data(fault) => fault.args(),
            Self::Stop(stop) => stop.args(),
            Self::Alert { name, .. } | Self::Step { name, .. } => vec![("name", name.to_string())],
            Self::Value {
                slot, named, found, ..
            } => vec![
                ("name", slot.to_string()),
                ("expected", named.clone()),
                ("found", found.clone().unwrap_or_default()),
            ],
            Self::Outcome { expected, found } => {
                vec![
                    ("expected", expected.to_string()),
                    ("found", found.to_string()),
                ]
            }
        }
    }

    /// The refusal behind it, which has a sentence of its own.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Stop(stop) => stop.refusal(),
            _ => None,
        }
    }
}

/// The call that a scenario begins, before its first act.
///
/// # Errors
/// When its data do not fit the script.
pub fn begin<P: Platform>(
    script: &Arc<Script>,
    scenario: &Scenario,
    base: &Circumstances,
) -> Result<Call, DataFault> {
    let (script, circumstances) = set(script, scenario, base);
    Call::begin::<P>(script, scenario.data.clone(), circumstances)
}

/// Runs a scenario. What it does not set of the circumstances is `base`'s.
#[must_use]
pub fn run<P: Platform>(script: &Arc<Script>, scenario: &Scenario, base: &Circumstances) -> Report {
    let mut call = match begin::<P>(script, scenario, base) {
        Ok(call) => call,
        Err(fault) => {
            return Report::new(None, vec![Failure::Data(fault)], Reached::default());
        }
    };
    let mut reached = Reached::default();
    // Only a correction or another language leads the route elsewhere.
    let straight = scenario
        .acts
        .iter()
        .all(|act| matches!(act, Act::Answer(..) | Act::Confirm(_)));
    let driven = drive(&mut call, &scenario.acts, &mut |call| {
        if !straight {
            reached.look(call);
        }
    });
    reached.look(&call);
    let outcome = call.outcome().cloned();
    if let Err(stop) = driven {
        return Report::new(outcome, vec![Failure::Stop(stop)], reached);
    }
    let mut failures: Vec<Failure> = scenario
        .expected
        .iter()
        .filter_map(|(wanted, expectation)| unmet(&call, *wanted, expectation))
        .collect();
    match &outcome {
        Some(found) if *found != scenario.outcome => failures.push(Failure::Outcome {
            expected: scenario.outcome.clone(),
            found: found.clone(),
        }),
        _ => {}
    }
    Report::new(outcome, failures, reached)
}

impl Report {
    fn new(outcome: Option<Name>, failures: Vec<Failure>, reached: Reached) -> Self {
        Self {
            passed: failures.is_empty(),
            outcome,
            failures,
            reached,
        }
    }
}

/// What the scenario sets of what is known without being asked.
fn set(
    script: &Arc<Script>,
    scenario: &Scenario,
    base: &Circumstances,
) -> (Arc<Script>, Circumstances) {
    let mut script = Arc::clone(script);
    let mut circumstances = base.clone();
    for (known, value) in &scenario.known {
        match (known, value) {
            (Known::AujourdHui, Value::Date(date)) => circumstances.date = *date,
            (Known::Maintenant, Value::Time(time)) => circumstances.time = *time,
            (Known::Agente, Value::Text(agent)) => circumstances.agent.clone_from(agent),
            (Known::Langue, Value::Code(code)) => {
                if let Ok(language) = code.as_str().replace('_', "-").parse() {
                    circumstances.language = language;
                }
            }
            (Known::Tentative, Value::Number(number)) => {
                circumstances.attempt = number.to_u32().unwrap_or(circumstances.attempt);
            }
            (Known::Direction, Value::Text(direction)) => {
                Arc::make_mut(&mut script)
                    .header
                    .direction
                    .clone_from(direction);
            }
            (Known::DureeConservation, Value::Number(months)) => {
                let header = &mut Arc::make_mut(&mut script).header;
                header.retention_months = months.to_u32().unwrap_or(header.retention_months);
            }
            _ => {}
        }
    }
    (script, circumstances)
}

/// What is not as expected, if so.
fn unmet(call: &Call, wanted: bool, expectation: &Expectation) -> Option<Failure> {
    match expectation {
        Expectation::Alert(name) => {
            let mut alerts = call.alerts().into_iter();
            let raised = alerts.any(|raised| {
                raised
                    .alert
                    .as_ref()
                    .is_some_and(|alert| alert.name == *name)
            });
            (raised != wanted).then(|| Failure::Alert {
                expected: wanted,
                name: name.clone(),
            })
        }
        Expectation::Step(name) => {
            let reached = call.steps_reached().contains(name);
            (reached != wanted).then(|| Failure::Step {
                expected: wanted,
                name: name.clone(),
            })
        }
        Expectation::Value(slot, raw) => {
            let found = call.value_of(slot);
            let same = found
                .as_ref()
                .is_some_and(|found| is(call, slot, raw, found));
            (same != wanted).then(|| Failure::Value {
                expected: wanted,
                slot: slot.clone(),
                named: match raw {
                    Raw::One(word) => word.clone(),
                    Raw::Many(words) => words.join(", "),
                },
                found: found.as_ref().map(answer_word),
            })
        }
    }
}

/// Whether a value is the one that raw words name.
fn is(call: &Call, slot: &Slot, raw: &Raw, found: &Answer) -> bool {
    let ty = call
        .place_of(&slot.key)
        .and_then(|(id, _)| call.script.vars.get(id as usize))
        .map(|var| var.ty);
    let named = match (ty, &slot.member) {
        (Some(ty), None) => expected(call, ty, raw),
        _ => None,
    };
    match (named, found) {
        (Some(Answer::Value(named)), Answer::Value(found)) if named == *found => true,
        (Some(named), found) if named == *found => true,
        // A row, a precision, codes joined by `énumération`: the same words.
        (_, found) => match raw {
            Raw::One(word) => word.trim() == answer_word(found),
            Raw::Many(words) => words.join(", ") == answer_word(found),
        },
    }
}
