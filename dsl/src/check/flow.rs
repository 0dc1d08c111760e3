//! Walks the operations: what is reached, what ends, what can have been asked.
//!
//! Jumps only go forward, so one pass in order sees every route. What is kept for each
//! point is the set of values that some route has asked or calculated. Conditions are not
//! decided here: a fault found here holds whatever they are.

use std::collections::HashMap;

use super::state::{Checker, Read};
use crate::diagnostic::Diagnostic;
use crate::name::Name;
use crate::script::{Op, Origin, Pc, Question, Type, VarId};

/// A set of values, a bit each.
#[derive(Clone, Default)]
struct Set(Vec<u64>);

impl Set {
    fn insert(&mut self, var: VarId) {
        let word = var as usize / 64;
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (var % 64);
    }

    fn holds(&self, var: VarId) -> bool {
        self.0
            .get(var as usize / 64)
            .is_some_and(|word| word & (1 << (var % 64)) != 0)
    }

    fn add(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word |= other;
        }
    }
}

/// The walk: what may have been asked here, and at each place that is jumped to.
#[derive(Default)]
struct Walk {
    here: Option<Set>,
    ahead: HashMap<Pc, Set>,
}

impl Walk {
    fn lead_to(&mut self, target: Pc) {
        if let Some(here) = &self.here {
            self.ahead.entry(target).or_default().add(here);
        }
    }

    fn arrive(&mut self, at: Pc) {
        if let Some(arriving) = self.ahead.remove(&at) {
            match &mut self.here {
                Some(here) => here.add(&arriving),
                None => self.here = Some(arriving),
            }
        }
    }

    fn ask(&mut self, var: VarId) {
        if let Some(here) = &mut self.here {
            here.insert(var);
        }
    }
}

impl Checker<'_> {
    /// Reports what no route reaches, a route without end, and what is read before it is asked.
    pub fn flow(&mut self) {
        let mut reads = std::mem::take(&mut self.reads);
        reads.sort_by_key(|read| read.at);
        let mut reads = reads.into_iter().peekable();
        while let Some(read) = reads.next_if(|read| read.at.is_none()) {
            self.check_top(&read);
        }
        let mut walk = Walk {
            here: Some(Set::default()),
            ..Walk::default()
        };
        let mut lost = false;
        for at in 0..self.here() {
            walk.arrive(at);
            if matches!(self.ops[at as usize], Op::Step(_)) {
                lost = false;
            }
            lost = self.check_reached(at, walk.here.is_some(), lost);
            while let Some(read) = reads.next_if(|read| read.at == Some(at)) {
                self.check_read(&read, at, walk.here.as_ref());
            }
            self.advance(at, &mut walk);
        }
        let end = self.here();
        walk.arrive(end);
        // Reads of a place after the last operation: there is no route there.
        if walk.here.is_some()
            && let Some(span) = self.step_spans.last().copied()
        {
            self.report(Diagnostic::error("route-without-end", span));
        }
    }

    fn advance(&self, at: Pc, walk: &mut Walk) {
        match &self.ops[at as usize] {
            Op::Step(_)
            | Op::Say(_)
            | Op::Check(_)
            | Op::Alert(_)
            | Op::Refer(_)
            | Op::Next { .. } => {}
            Op::Compute(var, _) => walk.ask(*var),
            Op::Ask(question) => {
                let question = &self.questions[*question as usize];
                walk.ask(question.var);
                question
                    .targets
                    .values()
                    .for_each(|target| walk.lead_to(*target));
                if self.always_leads_away(question) {
                    walk.here = None;
                }
            }
            Op::Branch { otherwise, .. } => walk.lead_to(*otherwise),
            Op::Jump(target) => {
                if *target > at {
                    walk.lead_to(*target);
                }
                walk.here = None;
            }
            Op::Roster { roster, end } => {
                walk.lead_to(*end);
                walk.ask(self.rosters[*roster as usize].var);
            }
            Op::End(_) => walk.here = None,
        }
    }

    /// Whether every answer of a question has a target.
    fn always_leads_away(&self, question: &Question) -> bool {
        let leads = |code: &str| question.targets.contains_key(code);
        let hidden = |code: &str| {
            question
                .marks
                .get(code)
                .is_some_and(|marks| marks.condition.is_some())
        };
        let codes: Vec<&str> = match self.vars[question.var as usize].ty {
            Type::YesNo => vec!["oui", "non"],
            Type::Choice(list) => self.lists[list as usize]
                .codes
                .iter()
                .map(Name::as_str)
                .collect(),
            _ => return false,
        };
        let non_answers = question.required || (leads("nsp") && leads("refus"));
        !question.optional
            && non_answers
            && !codes.is_empty()
            && codes.iter().all(|code| leads(code))
            && !codes.iter().all(|code| hidden(code))
    }

    /// Reports an operation that no route reaches: once for what follows it too.
    fn check_reached(&mut self, at: Pc, reached: bool, lost: bool) -> bool {
        if reached || lost {
            return lost && !reached;
        }
        if let Op::Step(step) = self.ops[at as usize] {
            let span = self.step_spans[step as usize];
            if !self.lost_jumps {
                let name = self.steps[step as usize].name.clone();
                self.report(Diagnostic::error("unreachable-step", span).with("name", &name));
            }
            return true;
        }
        match self.op_spans[at as usize] {
            // What an answer leads to is written on its line, and reached by that answer.
            Some(span) => {
                if !self.lost_jumps {
                    self.report(Diagnostic::error("unreachable-line", span));
                }
                true
            }
            None => false,
        }
    }

    /// At top level only what is known before the call can be read.
    fn check_top(&mut self, read: &Read) {
        let var = &self.vars[read.var as usize];
        if !matches!(var.origin, Origin::Data { .. }) {
            let name = var.name.clone();
            self.report(Diagnostic::error("not-known-here", read.span).with("name", &name));
        }
    }

    fn check_read(&mut self, read: &Read, at: Pc, here: Option<&Set>) {
        let var = &self.vars[read.var as usize];
        if matches!(var.origin, Origin::Data { .. }) || self.broken.contains(&var.name) {
            return;
        }
        let before = self.defined[read.var as usize].is_some_and(|defined| defined < at);
        // The question asked here can quote itself only in its checks, which are exempt.
        let asked = here.is_none_or(|here| here.holds(read.var));
        if !before || !(read.lenient || asked) {
            let name = var.name.clone();
            let code = if before {
                "never-asked-here"
            } else {
                "read-before-asked"
            };
            self.report(Diagnostic::error(code, read.span).with("name", &name));
        }
    }
}
