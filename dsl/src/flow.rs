//! What can happen on a call, decided without making one.
//!
//! Scripts go forward only, so every route is seen: each line has the set of calls that reach
//! it, each value the set of calls that have asked it, and a question about the script (“can
//! this line be reached without that answer?”) is a comparison of two sets. Conditions are
//! brought down to quantities, each cut into the cells that the script tells apart. What
//! cannot be brought down is left open, and nothing that depends on it is called certain.

mod axioms;
mod class;
mod condition;
mod decisions;
mod diagram;
mod domain;
mod facts;
mod limits;
mod linear;
mod lower;
mod measure;
mod quantity;
mod realise;
mod reckon;
mod route;
mod site;
mod sum;
mod truth;
mod unsolved;
mod walk;

use std::collections::HashSet;

pub use condition::Condition;
use diagram::Set;
use facts::Facts;
use lower::Lowering;
pub use route::{Circumstance, Is};
use site::Site;
use walk::Walk;
pub use walk::What;

use crate::name::Name;
use crate::script::{
    Check, Expr, List, Op, Origin, Pc, Question, Roster, RosterId, Script, Var, VarId,
};

/// The parts of a script that its flow depends on.
#[derive(Clone, Copy)]
pub struct Program<'a> {
    /// What is done, in order.
    pub ops: &'a [Op],
    /// Every named value.
    pub vars: &'a [Var],
    /// Lists of answers.
    pub lists: &'a [List],
    /// Questions.
    pub questions: &'a [Question],
    /// Checks.
    pub checks: &'a [Check],
    /// Rosters.
    pub rosters: &'a [Roster],
}

impl<'a> Program<'a> {
    /// Those of a compiled script.
    #[must_use]
    pub fn of(script: &'a Script) -> Self {
        Self {
            ops: &script.ops,
            vars: &script.vars,
            lists: &script.lists,
            questions: &script.questions,
            checks: &script.checks,
            rosters: &script.rosters,
        }
    }
}

/// A script whose conditions are being brought down.
pub struct Flow<'a> {
    lowering: Lowering<'a>,
    sites: Vec<Site>,
}

/// A script whose routes are known.
pub struct Routes<'a> {
    facts: Facts<'a>,
    sites: Vec<Site>,
    walk: Walk,
    decided: bool,
}

/// Something that can happen on a call.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Whether it does happen on some call, whatever could not be decided.
    pub certain: bool,
    /// One such call: what is answered and known on it.
    pub route: Vec<Circumstance>,
}

/// How a value stands where it is read.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// Every route has it.
    Sure,
    /// No route has it.
    Never,
    /// Some route lacks it.
    Lacking(Case),
}

/// A condition under which a value is read: whether it is true there, or false.
pub type Guard = (Condition, bool);

impl<'a> Flow<'a> {
    /// Brings down every condition of a script. Of `doubtful` branches the condition is faulty:
    /// both ways are left open.
    #[must_use]
    pub fn new(program: Program<'a>, doubtful: &HashSet<Pc>) -> Self {
        let mut lowering = Lowering::new(program);
        let sites = lowering.sites(doubtful);
        Self { lowering, sites }
    }

    /// Brings down a condition that stands inside another.
    pub fn condition(&mut self, expr: &Expr) -> Condition {
        self.lowering.condition(expr)
    }

    /// “That code was chosen.”
    pub fn chosen(&mut self, var: VarId, code: &Name) -> Condition {
        self.lowering.chosen(var, code)
    }

    /// Follows every route.
    #[must_use]
    pub fn walk(mut self) -> Routes<'a> {
        for site in &mut self.sites {
            if let Site::Question(site) = site {
                // Every condition has been seen: the codes that matter are known.
                site.together = None;
            }
        }
        let questions = (0..).zip(self.lowering.program.ops).filter_map(|(at, op)| {
            let Op::Ask(question) = op else { return None };
            Some((at, *question))
        });
        let questions: Vec<(usize, u32)> = questions.collect();
        for (at, question) in questions {
            let question = &self.lowering.program.questions[question as usize];
            let together = self.lowering.together(question);
            if let Site::Question(site) = &mut self.sites[at] {
                site.together = together;
            }
        }
        let mut facts = Facts::new(self.lowering);
        let walk = Walk::new(&mut facts, &self.sites, false);
        let mut routes = Routes {
            facts,
            sites: self.sites,
            walk,
            decided: true,
        };
        routes.settle();
        routes
    }
}

impl Routes<'_> {
    /// Whether conditions were decided; otherwise they are left open, and only what holds
    /// whatever they are is found.
    #[must_use]
    pub fn decided(&self) -> bool {
        self.decided && !self.facts.diagram.is_spent()
    }

    /// Leaves some conditions open, both ways being taken, and follows every route again.
    pub fn reopen(&mut self, doubtful: &HashSet<Pc>) {
        for at in doubtful {
            if let Some(Site::Condition(_)) = self.sites.get(*at as usize)
                && matches!(
                    self.facts.lowering.program.ops[*at as usize],
                    Op::Branch { .. }
                )
            {
                self.sites[*at as usize] = Site::Plain;
            }
        }
        self.walk = Walk::new(&mut self.facts, &self.sites, !self.decided);
        self.settle();
    }

    fn settle(&mut self) {
        if self.decided && self.facts.diagram.is_spent() {
            self.decided = false;
            self.walk = Walk::new(&mut self.facts, &self.sites, true);
        }
    }

    /// Whether a route reaches an operation, or falls off the end after the last.
    #[must_use]
    pub fn reaches(&self, at: Pc) -> bool {
        let reach = self.walk.reach.get(at as usize);
        reach.is_some_and(|reach| !reach.is_none())
    }

    /// What was found of conditions and questions, by operation.
    #[must_use]
    pub fn findings(&self) -> Vec<(Pc, What)> {
        let findings = self.walk.findings.iter();
        findings.map(|finding| (finding.at, finding.what)).collect()
    }

    /// Whether some call reaches an operation under these conditions.
    #[must_use]
    pub fn can(&mut self, at: Pc, guards: &[Guard]) -> bool {
        !self.guarded(at, guards).is_none() || !self.decided()
    }

    /// How a value, or one of its precisions, stands where an operation reads it.
    pub fn standing(
        &mut self,
        at: Pc,
        guards: &[Guard],
        var: VarId,
        chosen: Option<&Condition>,
    ) -> Standing {
        let here = self.guarded(at, guards);
        if here.is_none() {
            return Standing::Sure;
        }
        let outside = self.facts.lowering.program.vars[var as usize]
            .roster
            .filter(|roster| !self.is_inside(at, *roster));
        let (asked, sure) = match outside.and_then(|roster| self.walk.rosters.get(&roster)) {
            Some((reached, _)) => (*reached, *reached),
            None if outside.is_some() => (Set::NONE, Set::NONE),
            None => (self.facts.asked[var as usize], self.facts.sure(var)),
        };
        let never = self.facts.diagram.and(here, asked).is_none();
        // A set made once the budget is spent means nothing; left open, none needs making.
        let spent = self.decided && self.facts.diagram.is_spent();
        if never && !spent {
            return Standing::Never;
        }
        if !self.decided() {
            return Standing::Sure;
        }
        let sure = match chosen {
            Some(chosen) => self.facts.truth(chosen).yes,
            None => sure,
        };
        let never = chosen.is_some() && self.facts.diagram.and(here, sure).is_none();
        let lacking = self.facts.diagram.without(here, sure);
        match self.case(lacking).filter(|_| self.decided()) {
            _ if never && self.decided() => Standing::Never,
            Some(case) => Standing::Lacking(case),
            None => Standing::Sure,
        }
    }

    /// A call on which an operation is reached after a roster that made no turn.
    pub fn without_turn(&mut self, at: Pc, guards: &[Guard], roster: RosterId) -> Option<Case> {
        let here = self.guarded(at, guards);
        let (_, turns) = *self.walk.rosters.get(&roster)?;
        if !self.decided() {
            return None;
        }
        let without = self.facts.diagram.without(here, turns);
        self.case(without).filter(|_| self.decided())
    }

    /// A call among those of a finding.
    pub fn example(&mut self, what: What) -> Option<Case> {
        match what {
            What::AllHidden(set) => self.case(set).filter(|_| self.decided()),
            _ => None,
        }
    }

    fn guarded(&mut self, at: Pc, guards: &[Guard]) -> Set {
        let mut here = self.walk.reach.get(at as usize).copied();
        if self.decided {
            for (condition, holds) in guards {
                let truth = self.facts.truth(condition);
                let kept = if *holds { truth.yes } else { truth.no };
                here = here.map(|here| self.facts.diagram.and(here, kept));
            }
        }
        here.unwrap_or(Set::NONE)
    }

    /// Whether an operation stands in a roster.
    fn is_inside(&self, at: Pc, roster: RosterId) -> bool {
        let ops = self.facts.lowering.program.ops;
        let index = self.facts.lowering.program.rosters.get(roster as usize);
        let start = index.map(|roster| self.facts.lowering.since[roster.var as usize]);
        start.is_some_and(|start| {
            matches!(ops.get(start as usize), Some(Op::Roster { end, .. }) if at > start && at < *end)
        })
    }
}

/// Whether a value comes from the contact list.
#[must_use]
pub fn is_data(var: &Var) -> bool {
    matches!(var.origin, Origin::Data { .. })
}
