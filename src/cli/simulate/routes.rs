//! The routes of a script, and those that calls took.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;
use trame_dsl::call::simulate::{End, Trace};
use trame_dsl::flow::{Flow, Program};
use trame_dsl::name::Name;
use trame_dsl::script::routes::Decision;
use trame_dsl::script::{Op, Script};

use crate::cli::goals::Goals;

/// Up to so many, routes are listed; beyond, counted.
const LISTED: usize = 10_000;

/// Routes met so far.
pub enum Met {
    /// Each route with how many calls took it.
    Listed(BTreeMap<Vec<Decision>, usize>),
    /// Of routes that are too many to list, a hash of each one met: two that share theirs would
    /// count once, which is less likely than a fault of the machine.
    Counted(BTreeSet<u64>),
}

/// What is said of routes.
#[derive(Serialize)]
pub struct Routes {
    /// How many there are, in digits, since it may be more than a number holds.
    pub count: String,
    /// False when there are more.
    pub exact: bool,
    /// Whether those that conditions exclude are left out.
    pub decided: bool,
    /// How many of them calls took.
    pub met: usize,
    /// Every decision that one of them takes.
    decisions: Vec<Decided>,
    /// Each of them, when they are few enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<Vec<Route>>,
}

/// A route.
#[derive(Serialize)]
struct Route {
    calls: usize,
    /// Its decisions, by their place in the list of them, from 0.
    decisions: Vec<usize>,
}

/// A decision: at which line, and what was chosen.
#[derive(Serialize)]
struct Decided {
    file: String,
    line: usize,
    choice: String,
}

impl Met {
    pub fn new(script: &Script) -> Self {
        match script.routes(LISTED) {
            Some(mut routes) => {
                let mut flow = Flow::new(Program::of(script), &HashSet::new()).walk();
                routes.retain(|route| flow.can_follow(route));
                Self::Listed(routes.into_iter().map(|route| (route, 0)).collect())
            }
            None => Self::Counted(BTreeSet::new()),
        }
    }

    /// Notes the route of a call; one that met a dead end has none.
    pub fn add(&mut self, script: &Script, trace: &Trace) {
        if matches!(trace.end, End::Dead(_)) {
            return;
        }
        let route = script.decisions(&trace.path);
        match self {
            Self::Listed(routes) => *routes.entry(route).or_default() += 1,
            Self::Counted(routes) => {
                let mut hasher = DefaultHasher::new();
                route.hash(&mut hasher);
                routes.insert(hasher.finish());
            }
        }
    }

    pub fn report(self, goals: Goals<'_>) -> Routes {
        let (count, exact, met, listed) = match self {
            Self::Listed(routes) => {
                let met = routes.values().filter(|calls| **calls > 0).count();
                (routes.len().to_string(), true, met, Some(routes))
            }
            Self::Counted(routes) => {
                let count = goals.compiled.script.count_routes();
                (count.routes.to_string(), count.exact, routes.len(), None)
            }
        };
        let taken = listed.iter().flat_map(|routes| routes.keys().flatten());
        let taken: BTreeSet<Decision> = taken.copied().collect();
        let places: BTreeMap<Decision, usize> = taken.iter().copied().zip(0..).collect();
        let list = listed.map(|routes| {
            let route = |(decisions, calls): (Vec<Decision>, usize)| Route {
                calls,
                decisions: decisions
                    .iter()
                    .filter_map(|decision| places.get(decision).copied())
                    .collect(),
            };
            routes.into_iter().map(route).collect()
        });
        let decided = taken.into_iter();
        Routes {
            count,
            exact,
            decided: list.is_some(),
            met,
            decisions: decided
                .map(|decision| Decided::of(decision, goals))
                .collect(),
            list,
        }
    }
}

impl Decided {
    fn of((at, to): Decision, goals: Goals<'_>) -> Self {
        let script = &goals.compiled.script;
        let on = to == at.saturating_add(1);
        let choice = match script.ops.get(at as usize) {
            Some(Op::Ask(question)) => {
                let targets = script.questions.get(*question as usize);
                let targets = targets.map(|question| &question.targets);
                let leading = targets.into_iter().flatten();
                let codes: Vec<&str> = leading
                    .filter(|(_, target)| **target == to)
                    .map(|(code, _)| Name::as_str(code))
                    .collect();
                codes.join(", ")
            }
            Some(Op::Next { .. }) => if on { "end" } else { "turn" }.to_owned(),
            Some(Op::Roster { .. }) => if on { "turn" } else { "end" }.to_owned(),
            _ => on.to_string(),
        };
        let (file, line) = goals.place_of(at).unwrap_or_default();
        Self { file, line, choice }
    }
}
