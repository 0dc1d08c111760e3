//! Follows every route at once: for each operation, the calls that reach it.
//!
//! Jumps only go forward, so one pass in order sees every route. A roster's turn is walked
//! once, for any of its turns: what was answered in it is forgotten when it is left.

use rustc_hash::FxHashMap;

use super::axioms;
use super::condition::{Condition, Presence};
use super::diagram::Set;
use super::facts::Facts;
use super::site::{QuestionSite, Site, Together};
use super::truth::Truth;
use crate::script::{CheckId, Op, Pc, Question, RosterId, VarId};

/// What the walk finds of a condition or of a question, and the calls it looked at.
#[derive(Clone, Copy, Debug)]
pub struct Finding {
    /// The operation.
    pub at: Pc,
    /// What.
    pub what: What,
}

/// What can be wrong with a condition or a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A branch's condition never holds.
    Never,
    /// A branch's condition always holds.
    Always,
    /// A check that no answer can satisfy.
    CheckImpossible(CheckId),
    /// A check that never finds anything.
    CheckIdle(CheckId),
    /// A check that always asks for a confirmation.
    CheckAlways(CheckId),
    /// Bounds that leave nothing.
    NoValue,
    /// The calls on which no answer is offered.
    AllHidden(Set),
}

/// The calls that reach each place.
pub struct Walk {
    /// By operation, and after the last.
    pub reach: Vec<Set>,
    /// By roster: the calls that come to it, and those that make a turn of it.
    pub rosters: FxHashMap<RosterId, (Set, Set)>,
    /// What was found on the way.
    pub findings: Vec<Finding>,
    /// Whether conditions are left open: both ways are always taken.
    blind: bool,
    here: Set,
    ahead: FxHashMap<Pc, Set>,
    inside: Option<(RosterId, Pc)>,
}

impl Walk {
    /// Walks the whole script.
    pub fn new(facts: &mut Facts<'_>, sites: &[Site], blind: bool) -> Self {
        facts.forget();
        let here = if blind { Set::ALL } else { sound_data(facts) };
        let mut walk = Self {
            reach: Vec::with_capacity(sites.len() + 1),
            rosters: FxHashMap::default(),
            findings: Vec::new(),
            blind,
            here,
            ahead: FxHashMap::default(),
            inside: None,
        };
        for (at, (op, site)) in (0..).zip(facts.lowering.program.ops.iter().zip(sites)) {
            walk.arrive(facts, at);
            walk.reach.push(walk.here);
            walk.step(facts, at, op, site);
        }
        let end = Pc::try_from(sites.len()).unwrap_or(Pc::MAX);
        walk.arrive(facts, end);
        walk.reach.push(walk.here);
        walk
    }

    fn arrive(&mut self, facts: &mut Facts<'_>, at: Pc) {
        if self.inside.is_some_and(|(_, end)| end == at) {
            self.here = self.leave(facts, self.here, at);
            self.inside = None;
        }
        if let Some(arriving) = self.ahead.remove(&at) {
            self.here = facts.diagram.or(self.here, arriving);
        }
    }

    fn step(&mut self, facts: &mut Facts<'_>, at: Pc, op: &Op, site: &Site) {
        match (op, site) {
            (Op::Compute(var, _), Site::Computed(needs)) => {
                facts.asked[*var as usize] = self.here;
                self.compute(facts, *var, needs);
            }
            (Op::Ask(question), Site::Question(site)) => {
                let question = &facts.lowering.program.questions[*question as usize];
                self.ask(facts, at, question, site);
            }
            (Op::Branch { otherwise, .. }, site) => {
                let (then, other) = match site {
                    Site::Condition(condition) => self.branch(facts, at, condition),
                    _ => (self.here, self.here),
                };
                self.lead_to(facts, *otherwise, other);
                self.here = then;
            }
            (Op::Jump(target), _) => {
                if *target > at {
                    self.lead_to(facts, *target, self.here);
                }
                self.here = Set::NONE;
            }
            (Op::Roster { roster, end }, Site::Condition(condition)) => {
                let before = self.here;
                let (turns, none) = self.split(facts, before, condition);
                self.rosters.insert(*roster, (before, turns));
                let index = facts.lowering.program.rosters[*roster as usize].var;
                facts.asked[index as usize] = turns;
                self.lead_to(facts, *end, none);
                self.inside = Some((*roster, *end));
                self.here = turns;
            }
            (Op::Check(check), Site::Condition(condition)) => {
                self.here = self.check(facts, at, *check, condition, self.here);
            }
            (Op::End(_), _) => self.here = Set::NONE,
            _ => {}
        }
    }

    fn lead_to(&mut self, facts: &mut Facts<'_>, target: Pc, set: Set) {
        let set = self.leave(facts, set, target);
        let ahead = self.ahead.entry(target).or_insert(Set::NONE);
        *ahead = facts.diagram.or(*ahead, set);
    }

    /// Forgets a turn's answers where a route leaves its roster.
    fn leave(&self, facts: &mut Facts<'_>, set: Set, target: Pc) -> Set {
        let Some((roster, end)) = self.inside.filter(|(_, end)| target >= *end) else {
            return set;
        };
        debug_assert!(target >= end);
        let facts_of: Vec<bool> = (0..)
            .zip(&facts.about)
            .map(|(fact, _)| facts.roster(fact) == Some(roster))
            .collect();
        let set = facts.diagram.some(set, |fact| facts_of[fact as usize]);
        let left = facts.left_for(roster, target);
        facts.diagram.and(set, left)
    }

    /// Calls on which a condition is true, and the others.
    fn split(&self, facts: &mut Facts<'_>, here: Set, condition: &Condition) -> (Set, Set) {
        if self.blind {
            return (here, here);
        }
        let yes = facts.truth(condition).yes;
        let then = facts.diagram.and(here, yes);
        (then, facts.diagram.without(here, yes))
    }

    fn branch(&mut self, facts: &mut Facts<'_>, at: Pc, condition: &Condition) -> (Set, Set) {
        let here = self.here;
        let (then, other) = self.split(facts, here, condition);
        if !here.is_none() && then.is_none() {
            self.find(at, What::Never);
        } else if !here.is_none() && other.is_none() {
            self.find(at, What::Always);
        }
        (then, other)
    }

    fn compute(&mut self, facts: &mut Facts<'_>, var: VarId, needs: &[VarId]) {
        use super::lower::Form;
        if let Some(Form::Condition(condition)) = facts.lowering.forms.get(&var).cloned() {
            let Truth { yes, no } = facts.truth(&condition);
            let yes = facts.diagram.and(yes, self.here);
            let no = facts.diagram.and(no, self.here);
            facts.computed.insert(var, Truth { yes, no });
            let known = facts.diagram.or(yes, no);
            facts.known.insert(var, known);
        } else {
            let known = facts.all_known(needs);
            let known = facts.diagram.and(known, self.here);
            facts.known.insert(var, known);
        }
    }

    fn ask(&mut self, facts: &mut Facts<'_>, at: Pc, question: &Question, site: &QuestionSite) {
        let mut asked = self.here;
        let mut passed_by = Set::NONE;
        if let Some(hidden) = &site.hidden {
            (passed_by, asked) = self.split(facts, asked, hidden);
            if !passed_by.is_none() && !self.blind {
                self.find(at, What::AllHidden(passed_by));
            }
        }
        facts.asked[question.var as usize] = asked;
        if self.blind {
            for (_, target) in &site.targets {
                self.lead_to(facts, *target, asked);
            }
            return;
        }
        let mut here = allowed(facts, asked, question, site);
        if question.between.is_some() && !asked.is_none() {
            let value = facts.presence(question.var, Presence::Value);
            let value = facts.diagram.and(here, value);
            if value.is_none() || facts.lowering.domain(question.var).is_empty() {
                self.find(at, What::NoValue);
            }
        }
        if here.is_none() {
            here = asked;
        }
        for (check, condition) in &site.checks {
            here = self.check(facts, at, *check, condition, here);
        }
        for (answer, target) in &site.targets {
            let (led, rest) = self.split(facts, here, answer);
            self.lead_to(facts, *target, led);
            here = rest;
        }
        self.here = facts.diagram.or(here, passed_by);
    }

    /// The calls that go on after a check.
    fn check(
        &mut self,
        facts: &mut Facts<'_>,
        at: Pc,
        id: CheckId,
        condition: &Condition,
        here: Set,
    ) -> Set {
        if self.blind || here.is_none() {
            return here;
        }
        let Truth { yes, no } = facts.truth(condition);
        let (holds, fails) = (facts.diagram.and(here, yes), facts.diagram.and(here, no));
        if !facts.lowering.program.checks[id as usize].hard {
            if holds.is_none() {
                self.find(at, What::CheckIdle(id));
            } else if facts.diagram.without(here, yes).is_none() {
                self.find(at, What::CheckAlways(id));
            }
            return here;
        }
        if holds.is_none() {
            self.find(at, What::CheckImpossible(id));
            return here;
        }
        if fails.is_none() {
            self.find(at, What::CheckIdle(id));
        }
        facts.diagram.without(here, fails)
    }

    fn find(&mut self, at: Pc, what: What) {
        if !self.blind {
            self.findings.push(Finding { at, what });
        }
    }
}

/// The calls whose données do not contradict themselves.
fn sound_data(facts: &mut Facts<'_>) -> Set {
    let vars = facts.lowering.program.vars;
    for (var, _) in (0..).zip(vars).filter(|(_, var)| super::is_data(var)) {
        let wrong = axioms::contradictions(facts, var);
        let value = facts.presence(var, Presence::Value);
        let wrong = facts.diagram.and(wrong, value);
        facts.accepted = facts.diagram.without(facts.accepted, wrong);
    }
    facts.accepted
}

/// The calls whose answer the question accepts.
fn allowed(facts: &mut Facts<'_>, asked: Set, question: &Question, site: &QuestionSite) -> Set {
    let mut wrong = Set::NONE;
    for (chosen, offered) in &site.offered {
        let chosen = facts.truth(chosen).yes;
        let offered = facts.truth(offered).yes;
        let hidden = facts.diagram.without(chosen, offered);
        wrong = facts.diagram.or(wrong, hidden);
    }
    for bound in &site.bounds {
        // An unknown bound sets no bound.
        let outside = facts.truth(bound).no;
        wrong = facts.diagram.or(wrong, outside);
    }
    if let Some(together) = &site.together {
        let crossed = crossed(facts, together);
        wrong = facts.diagram.or(wrong, crossed);
    }
    let contradictions = axioms::contradictions(facts, question.var);
    wrong = facts.diagram.or(wrong, contradictions);
    let value = facts.presence(question.var, Presence::Value);
    wrong = facts.diagram.and(wrong, value);
    let here = facts.diagram.without(asked, wrong);
    if !wrong.is_none() && !here.is_none() {
        let wrong = facts.diagram.and(asked, wrong);
        facts.accepted = facts.diagram.without(facts.accepted, wrong);
    }
    here
}

/// The calls of a set on which `nombre` is none of these counts.
fn counted_otherwise(
    facts: &mut Facts<'_>,
    together: &Together,
    set: Set,
    fits: &std::ops::RangeInclusive<usize>,
) -> Set {
    let Some(count) = together.count else {
        return Set::NONE;
    };
    let domain = facts.lowering.quantities[count as usize].domain.clone();
    let cells: Vec<Option<usize>> = fits
        .clone()
        .map(|count| domain.cell_of(count.into()))
        .collect();
    let other = facts.in_cells(count, |cell| !cells.contains(&Some(cell)));
    facts.diagram.and(set, other)
}

/// The calls on which codes are chosen that cannot be chosen together.
fn crossed(facts: &mut Facts<'_>, together: &Together) -> Set {
    // By how many are chosen so far; the last counts for it and more.
    let mut counts = vec![Set::NONE; together.codes.len() + 1];
    counts[0] = Set::ALL;
    let mut known = Set::NONE;
    let mut wrong = Set::NONE;
    let mut any = Set::NONE;
    let mut alone = Set::NONE;
    for (chosen, exclusive) in &together.codes {
        let Truth { yes, no } = facts.truth(chosen);
        known = facts.diagram.or(yes, no);
        for count in (0..counts.len()).rev() {
            let same = facts.diagram.without(counts[count], yes);
            let more = match count {
                0 => Set::NONE,
                _ => facts.diagram.and(counts[count - 1], yes),
            };
            counts[count] = facts.diagram.or(same, more);
        }
        let before = if *exclusive { any } else { alone };
        let both = facts.diagram.and(yes, before);
        wrong = facts.diagram.or(wrong, both);
        any = facts.diagram.or(any, yes);
        if *exclusive {
            alone = facts.diagram.or(alone, yes);
        }
    }
    for (count, set) in counts.into_iter().enumerate() {
        // An answer that excludes the others is enough by itself.
        let several = facts.diagram.without(set, alone);
        if count < together.least {
            wrong = facts.diagram.or(wrong, several);
        } else if count > together.most {
            wrong = facts.diagram.or(wrong, set);
        }
        let fits = count.max(1)..=count + together.others;
        let miscounted = counted_otherwise(facts, together, several, &fits);
        wrong = facts.diagram.or(wrong, miscounted);
    }
    let miscounted = counted_otherwise(facts, together, alone, &(1..=1));
    wrong = facts.diagram.or(wrong, miscounted);
    facts.diagram.and(wrong, known)
}
