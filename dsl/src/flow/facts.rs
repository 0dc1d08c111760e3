//! The facts that tell calls apart, in the order in which a call learns them, and what is known
//! of each value so far.

use rustc_hash::FxHashMap;

use super::condition::Presence;
use super::diagram::{Diagram, Fact, Set};
use super::lower::Lowering;
use super::quantity::QuantityId;
use super::truth::Truth;
use crate::script::{Op, Origin, Pc, RosterId, VarId};

/// Nodes that one script may make; beyond, its flow is not decided.
const BUDGET: usize = 200_000;

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// What became of a question or a donnée.
    Presence(VarId),
    /// In which cell a quantity is.
    Quantity(QuantityId),
    /// Where a roster is left for: what its turns answered is forgotten then, not where it led.
    Exit(RosterId),
}

/// All facts, and what is known of each value so far.
pub struct Facts<'a> {
    pub lowering: Lowering<'a>,
    pub diagram: Diagram,
    /// By fact.
    pub about: Vec<About>,
    /// By value: the fact of its presence, and its cells.
    presences: Vec<Vec<Presence>>,
    of_presence: FxHashMap<VarId, Fact>,
    /// By quantity: the fact of its cell, when there are several.
    pub of_quantity: FxHashMap<QuantityId, Fact>,
    of_exit: FxHashMap<RosterId, Fact>,
    exits: FxHashMap<RosterId, Exits>,
    /// By value: the quantities that follow from it alone, when there are several.
    pub views: FxHashMap<VarId, Vec<QuantityId>>,
    /// By value: calls on which it has been asked or calculated.
    pub asked: Vec<Set>,
    /// Calls whose answers are all accepted by their questions.
    pub accepted: Set,
    /// Calculated conditions.
    pub computed: FxHashMap<VarId, Truth>,
    /// Calculated values: calls on which they are known.
    pub known: FxHashMap<VarId, Set>,
}

impl<'a> Facts<'a> {
    pub fn new(lowering: Lowering<'a>) -> Self {
        let vars = lowering.program.vars;
        let presences: Vec<Vec<Presence>> = (0..)
            .zip(vars)
            .map(|(var, _)| presences(&lowering, var))
            .collect();
        let mut about: Vec<(u32, About)> = Vec::new();
        for (var, cells) in (0..).zip(&presences) {
            if cells.len() > 1 {
                about.push((lowering.since[var as usize], About::Presence(var)));
            }
        }
        for (at, quantity) in (0..).zip(&lowering.quantities) {
            if quantity.domain.cells() + usize::from(quantity.absent) > 1 {
                about.push((quantity.since, About::Quantity(at)));
            }
        }
        let exits = exits(&lowering);
        for (roster, exit) in &exits {
            about.push((exit.at, About::Exit(*roster)));
        }
        about.sort_by_key(|(since, _)| *since);
        let about: Vec<About> = about.into_iter().map(|(_, about)| about).collect();
        let sizes: Vec<u32> = about
            .iter()
            .map(|about| match about {
                About::Presence(var) => presences[*var as usize].len(),
                About::Quantity(at) => {
                    let quantity = &lowering.quantities[*at as usize];
                    quantity.domain.cells() + usize::from(quantity.absent)
                }
                About::Exit(roster) => exits[roster].targets.len() + 1,
            })
            .map(|size| u32::try_from(size).unwrap_or(u32::MAX))
            .collect();
        let mut facts = Self {
            diagram: Diagram::new(&sizes, BUDGET),
            of_presence: FxHashMap::default(),
            of_quantity: FxHashMap::default(),
            of_exit: FxHashMap::default(),
            views: views(&lowering),
            exits,
            asked: vec![Set::NONE; vars.len()],
            accepted: Set::ALL,
            computed: FxHashMap::default(),
            known: FxHashMap::default(),
            about: Vec::new(),
            presences,
            lowering,
        };
        for (fact, about) in (0..).zip(&about) {
            match about {
                About::Presence(var) => facts.of_presence.insert(*var, fact),
                About::Quantity(at) => facts.of_quantity.insert(*at, fact),
                About::Exit(roster) => facts.of_exit.insert(*roster, fact),
            };
        }
        facts.about = about;
        facts.forget();
        facts
    }

    /// Begins anew: only données are known.
    pub fn forget(&mut self) {
        for (asked, var) in self.asked.iter_mut().zip(self.lowering.program.vars) {
            *asked = match var.origin {
                Origin::Data { .. } => Set::ALL,
                _ => Set::NONE,
            };
        }
        self.accepted = Set::ALL;
        self.computed.clear();
        self.known.clear();
    }

    /// What a fact's cell says, for a presence.
    pub fn presence_cell(&self, var: VarId, cell: u32) -> Option<Presence> {
        self.presences[var as usize].get(cell as usize).copied()
    }

    /// Whether a fact differs from turn to turn of a roster.
    pub fn roster(&self, fact: Fact) -> Option<RosterId> {
        match self.about[fact as usize] {
            About::Presence(var) => self.lowering.program.vars[var as usize].roster,
            About::Quantity(at) => self.lowering.quantities[at as usize].roster,
            About::Exit(_) => None,
        }
    }

    /// Calls on which a roster is left for a place.
    pub fn left_for(&mut self, roster: RosterId, target: Pc) -> Set {
        let Some(fact) = self.of_exit.get(&roster).copied() else {
            return Set::ALL;
        };
        let targets = self.exits.get(&roster).map(|exits| &exits.targets);
        let jumped = targets.and_then(|all| all.iter().position(|one| *one == target));
        // The first cell is for rosters whose turns come to their end.
        let cell = jumped.map_or(0, |at| at + 1);
        self.diagram.cells(fact, |one| one as usize == cell)
    }

    /// Calls on which a question was asked and this became of it.
    pub fn presence(&mut self, var: VarId, presence: Presence) -> Set {
        let asked = self.asked[var as usize];
        let cells = &self.presences[var as usize];
        let Some(cell) = cells.iter().position(|one| *one == presence) else {
            return Set::NONE;
        };
        let Some(fact) = self.of_presence.get(&var).copied() else {
            return asked;
        };
        let set = self.diagram.cells(fact, |one| one as usize == cell);
        self.diagram.and(asked, set)
    }

    /// Calls on which a value was asked or calculated, and not passed over.
    pub fn sure(&mut self, var: VarId) -> Set {
        let passed = self.presence(var, Presence::Passed);
        self.diagram.without(self.asked[var as usize], passed)
    }
}

fn views(lowering: &Lowering<'_>) -> FxHashMap<VarId, Vec<QuantityId>> {
    let mut views: FxHashMap<VarId, Vec<QuantityId>> = FxHashMap::default();
    for (at, quantity) in (0..).zip(&lowering.quantities) {
        if let ([base], true) = (quantity.bases.as_slice(), quantity.certain) {
            views.entry(base.var).or_default().push(at);
        }
    }
    views.retain(|_, views| views.len() > 1);
    views
}

/// Where the turns of a roster can lead besides its end.
struct Exits {
    /// The operation that ends a turn.
    at: Pc,
    /// Places further down.
    targets: Vec<Pc>,
}

/// Rosters that can be left before their end.
fn exits(lowering: &Lowering<'_>) -> FxHashMap<RosterId, Exits> {
    let program = lowering.program;
    let mut found = FxHashMap::default();
    for (start, op) in program.ops.iter().enumerate() {
        let Op::Roster { roster, end } = op else {
            continue;
        };
        let inside = program.ops.get(start + 1..*end as usize);
        let mut targets: Vec<Pc> = Vec::new();
        for op in inside.unwrap_or_default() {
            match op {
                Op::Jump(target) => targets.push(*target),
                Op::Ask(question) => {
                    let question = &program.questions[*question as usize];
                    targets.extend(question.targets.values());
                }
                _ => {}
            }
        }
        targets.retain(|target| target > end);
        targets.sort_unstable();
        targets.dedup();
        if !targets.is_empty() {
            let at = end.saturating_sub(1);
            found.insert(*roster, Exits { at, targets });
        }
    }
    found
}

fn presences(lowering: &Lowering<'_>, var: VarId) -> Vec<Presence> {
    let mut presences = vec![Presence::Value];
    match lowering.program.vars[var as usize].origin {
        Origin::Data { optional: true } => presences.push(Presence::Passed),
        Origin::Question(question) => {
            let question = lowering.program.questions.get(question as usize);
            if question.is_some_and(|question| !question.required) {
                presences.extend([Presence::DontKnow, Presence::Refused]);
            }
            if question.is_some_and(|question| question.optional) {
                presences.push(Presence::Passed);
            }
        }
        _ => {}
    }
    presences
}
