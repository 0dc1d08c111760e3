//! What became of the calls that were drawn.

use std::collections::BTreeMap;

use serde::Serialize;
use trame_dsl::call::coverage::{Goal, Reached};
use trame_dsl::call::simulate::{DeadEnd, End, Trace};
use trame_dsl::script::StepId;

use super::routes::{Met, Routes};
use crate::cli::goals::Goals;
use crate::cli::test::coverage::{Missing, missing};

/// What is noted of calls as they come.
pub struct Summary<'a> {
    goals: Goals<'a>,
    seed: u64,
    calls: u32,
    outcomes: BTreeMap<String, u32>,
    steps: BTreeMap<StepId, u32>,
    dead: BTreeMap<String, Dead>,
    lengths: Vec<Length>,
    reached: Reached,
    routes: Met,
}

/// How long a call was; the longest comes last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Length {
    pub questions: usize,
    pub screens: usize,
    pub seed: u64,
}

/// A dead end.
#[derive(Serialize)]
pub struct Dead {
    code: &'static str,
    pub message: String,
    pub calls: u32,
    /// The first call that met it.
    pub seed: u64,
}

/// What is said of all the calls.
#[derive(Serialize)]
pub struct Report {
    pub package: String,
    pub calls: u32,
    pub seed: u64,
    pub outcomes: Vec<Part>,
    pub steps: Vec<Part>,
    pub dead_ends: Vec<Dead>,
    pub median: Option<Length>,
    pub longest: Option<Length>,
    pub routes: Routes,
    pub missing: Vec<Missing>,
    /// The call, when there is only one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<Vec<String>>,
}

/// How many calls, and how many of a hundred.
#[derive(Serialize)]
pub struct Part {
    pub name: String,
    pub calls: u32,
    pub percent: f64,
}

impl<'a> Summary<'a> {
    pub fn new(goals: Goals<'a>, seed: u64) -> Self {
        Self {
            goals,
            seed,
            calls: 0,
            outcomes: BTreeMap::new(),
            steps: BTreeMap::new(),
            dead: BTreeMap::new(),
            lengths: Vec::new(),
            reached: Reached::default(),
            routes: Met::new(&goals.compiled.script),
        }
    }

    pub fn add(&mut self, trace: &Trace) {
        let script = &self.goals.compiled.script;
        self.calls += 1;
        for (step, _) in (0..).zip(&script.steps) {
            if trace.reached.has(&Goal::Step(step)) {
                *self.steps.entry(step).or_default() += 1;
            }
        }
        self.reached.add(&trace.reached);
        self.routes.add(script, trace);
        match &trace.end {
            End::Concluded(outcome) => {
                *self.outcomes.entry(outcome.to_string()).or_default() += 1;
                self.lengths.push(Length {
                    questions: trace.questions,
                    screens: trace.screens,
                    seed: trace.seed,
                });
            }
            End::Dead(dead) => self.add_dead(dead, trace.seed),
        }
    }

    fn add_dead(&mut self, dead: &DeadEnd, seed: u64) {
        let words = self.goals.words;
        let mut message = words.text(dead.code(), &dead.args());
        if let Some(refusal) = dead.refusal() {
            message = format!("{message} {}", words.text(refusal.code(), &refusal.args()));
        }
        let found = self.dead.entry(message.clone()).or_insert(Dead {
            code: dead.code(),
            message,
            calls: 0,
            seed,
        });
        found.calls += 1;
    }

    pub fn report(mut self, call: Option<Vec<String>>) -> Report {
        self.lengths.sort_unstable();
        let part = |name: String, calls: u32| Part {
            name,
            calls,
            percent: percent(calls, self.calls),
        };
        let mut outcomes: Vec<Part> = self
            .outcomes
            .iter()
            .map(|(name, calls)| part(name.clone(), *calls))
            .collect();
        outcomes.sort_by_key(|part| std::cmp::Reverse(part.calls));
        let named = (0..).zip(&self.goals.compiled.script.steps);
        let steps = named.map(|(id, step)| {
            let calls = self.steps.get(&id).copied().unwrap_or(0);
            part(step.name.to_string(), calls)
        });
        let mut dead_ends: Vec<Dead> = self.dead.into_values().collect();
        dead_ends.sort_by_key(|dead| std::cmp::Reverse(dead.calls));
        // Of an even number of calls, the shorter of the two in the middle.
        let middle = self.lengths.len().saturating_sub(1) / 2;
        let missing = missing(self.goals, &self.reached);
        Report {
            package: self.goals.package.name.clone(),
            calls: self.calls,
            seed: self.seed,
            outcomes,
            steps: steps.collect(),
            dead_ends,
            median: self.lengths.get(middle).copied(),
            longest: self.lengths.last().copied(),
            routes: self.routes.report(self.goals),
            missing: missing
                .iter()
                .map(|goal| Missing::of(goal, self.goals))
                .collect(),
            call,
        }
    }
}

/// How many of a hundred, with one decimal.
fn percent(calls: u32, all: u32) -> f64 {
    let thousandths = f64::from(calls) * 1000.0 / f64::from(all.max(1));
    thousandths.round() / 10.0
}

impl Report {
    /// Whether every call came to a `fin`.
    pub fn is_well(&self) -> bool {
        self.dead_ends.is_empty()
    }
}
