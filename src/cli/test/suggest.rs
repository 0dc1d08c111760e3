//! Scenarios that would reach what none does: calls are drawn, the few that reach the most are
//! kept, stripped of what they can do without, and rehearsed as the author will have them.

mod shorten;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use time::Date;
use trame_dsl::call::coverage::{Goal, Reached};
use trame_dsl::call::rehearsal::{Act, Expectation, Scenario, begin, drive, run, write};
use trame_dsl::call::simulate::{End, Plan, Trace, simulate};
use trame_dsl::name::Name;
use trame_dsl::script::{Known, Script};

use super::coverage::{Missing, missing};
use crate::cli::goals::Goals;
use crate::cli::progress::Progress;
use crate::library::files::{Files, LIBRARY};
use crate::library::package::Package;
use crate::library::rehearse::base;
use crate::platform::Icu;
use crate::words::Words;

use shorten::shorten;

/// So many calls are drawn at least, so that short ones are among them, and at most.
const FEWEST: u64 = 1_000;
const MOST: u64 = 20_000;
/// So many screens in all: calls of a long script are fewer.
const SCREENS: usize = 400_000;
/// So many calls are kept for each thing to reach.
const KEPT: usize = 8;
/// A title names so many of the things that its scenario reaches.
const NAMED: usize = 2;

/// Scenarios for a package, and what they do not reach either.
#[derive(Serialize)]
pub struct Suggestions {
    pub scenarios: Vec<Suggested>,
    pub unreached: Vec<Missing>,
    /// How many calls were drawn.
    pub calls: u64,
}

/// A scenario.
#[derive(Serialize)]
pub struct Suggested {
    name: String,
    /// Its block, in the language.
    pub text: String,
    reaches: Vec<String>,
}

impl Suggestions {
    /// For people: blocks to paste, then what no call reached.
    pub fn to_text(&self, words: &Words) -> String {
        let mut text = String::new();
        if !self.scenarios.is_empty() {
            text += &(words.text("cli-test-suggested", &[]) + "\n\n");
            let blocks: Vec<&str> = self.scenarios.iter().map(|one| one.text.as_str()).collect();
            text += &(blocks.join("\n") + "\n");
        }
        if !self.unreached.is_empty() {
            let args = [("calls", self.calls.to_string())];
            text += &(words.text("cli-test-unreached", &args) + "\n");
        }
        for missing in &self.unreached {
            text = text + "    " + &missing.to_text(words) + "\n";
        }
        text
    }
}

/// A package's files, and what is found with them.
pub struct Search<'a> {
    pub goals: Goals<'a>,
    pub files: &'a Files,
    /// The first day of drawn calls.
    pub today: Date,
}

impl Search<'_> {
    /// Scenarios that reach what `reached` lacks.
    pub fn suggest(&self, reached: &Reached) -> Suggestions {
        let mut left: BTreeSet<Goal> = missing(self.goals, reached).into_iter().collect();
        let (candidates, calls) = self.candidates(&left);
        let mut refused = BTreeSet::new();
        let mut scenarios = Vec::new();
        while let Some(best) = best(&candidates, &left, &refused) {
            let gains = gains(best, &left);
            match self.scenario(best, &gains, scenarios.len()) {
                Some((scenario, reached)) => {
                    left.retain(|goal| !reached.has(goal));
                    scenarios.push(scenario);
                }
                // Not one that the language can write: the next best will do.
                None => {
                    refused.insert(best.seed);
                }
            }
        }
        let wanted = missing(self.goals, reached).into_iter();
        let unreached = wanted
            .filter(|goal| left.contains(goal))
            .map(|goal| Missing::of(&goal, self.goals));
        Suggestions {
            scenarios,
            unreached: unreached.collect(),
            calls,
        }
    }

    /// The shortest calls that reach each goal, by seed, and how many were drawn.
    fn candidates(&self, wanted: &BTreeSet<Goal>) -> (BTreeMap<u64, Trace>, u64) {
        let script = Arc::new(self.goals.compiled.script.clone());
        let plan = Plan::new::<Icu>(script, self.today);
        let mut shortest: BTreeMap<&Goal, BTreeSet<(usize, u64)>> = BTreeMap::new();
        let mut traces: BTreeMap<u64, Trace> = BTreeMap::new();
        let (mut drawn, mut screens) = (0, 0);
        if wanted.is_empty() {
            return (traces, drawn);
        }
        let word = self.goals.words.text("cli-simulate-progress", &[]);
        let mut progress = Progress::new(MOST, word);
        let enough = |drawn, found| drawn >= FEWEST && (drawn >= MOST || found == wanted.len());
        while screens < SCREENS && !enough(drawn, shortest.len()) {
            let trace = simulate::<Icu>(&plan, drawn, &mut |_| {});
            drawn += 1;
            screens += trace.screens;
            progress.advance();
            if !can_be_written(&trace) {
                continue;
            }
            let length = (trace.events.len(), trace.seed);
            let mut kept = false;
            for goal in wanted.iter().filter(|goal| trace.reached.has(goal)) {
                let best = shortest.entry(goal).or_default();
                best.insert(length);
                if best.len() > KEPT {
                    best.pop_last();
                }
                kept |= best.contains(&length);
            }
            if kept {
                traces.insert(trace.seed, trace);
            }
        }
        progress.finish();
        let seeds: BTreeSet<u64> = shortest.values().flatten().map(|(_, seed)| *seed).collect();
        traces.retain(|seed, _| seeds.contains(seed));
        (traces, drawn)
    }

    /// A drawn call as a scenario that passes, and all that it reaches.
    fn scenario(
        &self,
        trace: &Trace,
        gains: &BTreeSet<Goal>,
        number: usize,
    ) -> Option<(Suggested, Reached)> {
        let script = Arc::new(self.goals.compiled.script.clone());
        let mut scenario = shorten(&script, trace.scenario(), gains);
        scenario.name = self.free_name(number);
        scenario.title = self.title(gains);
        scenario.expected = expected(&script, &scenario, gains);
        let date = trace.scenario().known;
        let date = date
            .into_iter()
            .find(|(known, _)| *known == Known::AujourdHui);
        let (text, reached) = self.rehearsed(&scenario, gains).or_else(|| {
            // A script that reads the date wants it, whatever the route.
            scenario
                .known
                .retain(|(known, _)| *known != Known::AujourdHui);
            scenario.known.splice(0..0, date);
            self.rehearsed(&scenario, gains)
        })?;
        let suggested = Suggested {
            name: scenario.name.to_string(),
            text,
            reaches: gains.iter().map(|goal| self.goals.text(goal)).collect(),
        };
        Some((suggested, reached))
    }

    /// The scenario's block, once it has been added to the script, checked and rehearsed.
    fn rehearsed(&self, scenario: &Scenario, gains: &BTreeSet<Goal>) -> Option<(String, Reached)> {
        let text = write(&self.goals.compiled.script, scenario);
        let name = &self.goals.package.name;
        let path = format!("{LIBRARY}/{name}/script.trame");
        let mut files = self.files.clone();
        let mut contents = files.get(&path)?.to_vec();
        contents.extend_from_slice(b"\n\n");
        contents.extend_from_slice(text.as_bytes());
        files.insert(path, contents);
        let compiled = Package::build(name, &files).compiled?;
        let mut scenarios = compiled.scenarios.iter();
        let read = scenarios.find(|read| read.name == scenario.name)?;
        let script = Arc::new(compiled.script.clone());
        let report = run::<Icu>(&script, read, &base(&script));
        let reaches = gains.iter().all(|goal| report.reached.has(goal));
        (report.passed && reaches).then_some((text, report.reached))
    }

    /// A name that nothing has in the package's files.
    fn free_name(&self, number: usize) -> Name {
        let stem = self.goals.words.text("cli-test-suggested-name", &[]);
        let sources = self.goals.package.sources.iter();
        let texts: Vec<&str> = sources.map(|source| source.text.as_str()).collect();
        let free = |name: &String| !texts.iter().any(|text| text.contains(name.as_str()));
        let mut names = (1..).map(|at| format!("{stem}_{at}")).filter(free);
        // One of them is free in the end: files are finite.
        Name::new(&names.nth(number).unwrap_or(stem))
    }

    /// What a scenario reaches, in words.
    fn title(&self, gains: &BTreeSet<Goal>) -> String {
        let mut named: Vec<String> = gains
            .iter()
            .take(NAMED)
            .map(|goal| self.goals.text(goal))
            .collect();
        let others = gains.len().saturating_sub(NAMED);
        if others > 0 {
            let args = [("count", others.to_string())];
            named.push(self.goals.words.text("cli-test-suggested-others", &args));
        }
        named.join(", ")
    }
}

/// Whether a call is one that a scenario can be: it ends, and no place is answered twice.
fn can_be_written(trace: &Trace) -> bool {
    let mut answered = BTreeSet::new();
    matches!(trace.end, End::Concluded(_))
        && trace.acts().iter().all(|act| match act {
            Act::Answer(slot, _) => answered.insert(slot.clone()),
            _ => true,
        })
}

/// What the scenario should then expect: the étapes that it is there for, and every alert.
fn expected(
    script: &Arc<Script>,
    scenario: &Scenario,
    gains: &BTreeSet<Goal>,
) -> Vec<(bool, Expectation)> {
    let steps = gains.iter().filter_map(|goal| match goal {
        Goal::Step(step) => script.steps.get(*step as usize),
        _ => None,
    });
    let mut expected: Vec<Expectation> = steps
        .map(|step| Expectation::Step(step.name.clone()))
        .collect();
    if let Ok(mut call) = begin::<Icu>(script, scenario, &base(script))
        && drive(&mut call, &scenario.acts, &mut |_| {}).is_ok()
    {
        let raised = call.alerts().into_iter();
        for alert in raised.filter_map(|raised| raised.alert.as_ref()) {
            let alert = Expectation::Alert(alert.name.clone());
            if !expected.contains(&alert) {
                expected.push(alert);
            }
        }
    }
    expected.into_iter().map(|one| (true, one)).collect()
}

fn gains(trace: &Trace, left: &BTreeSet<Goal>) -> BTreeSet<Goal> {
    let gained = left.iter().filter(|goal| trace.reached.has(goal));
    gained.cloned().collect()
}

/// The call that reaches the most of what is left; of several, the shortest, then the first.
fn best<'t>(
    candidates: &'t BTreeMap<u64, Trace>,
    left: &BTreeSet<Goal>,
    refused: &BTreeSet<u64>,
) -> Option<&'t Trace> {
    let useful = candidates
        .values()
        .filter(|trace| !refused.contains(&trace.seed))
        .map(|trace| (gains(trace, left).len(), trace))
        .filter(|(gained, _)| *gained > 0);
    let best =
        useful.min_by_key(|(gained, trace)| (usize::MAX - gained, trace.events.len(), trace.seed));
    best.map(|(_, trace)| trace)
}
