//! What the routes of a script say of it: what none reaches, where one ends, what is read
//! before it is asked, which conditions decide nothing. [`crate::flow`] decides; here it is
//! reported, each fault at its line.

use std::collections::{HashMap, HashSet};

use super::state::{Checker, Guarded, Read};
use crate::diagnostic::Diagnostic;
use crate::flow::{Case, Condition, Flow, Guard, Program, Routes, Standing, What, is_data};
use crate::name::Name;
use crate::script::{Op, Pc};

/// What a read needs beside its value, brought down.
struct Brought {
    guards: Vec<Guard>,
    chosen: Option<Condition>,
}

impl Checker<'_> {
    /// Reports what routes and conditions do wrong.
    pub fn flow(&mut self) {
        let (ops, vars) = (
            std::mem::take(&mut self.ops),
            std::mem::take(&mut self.vars),
        );
        let lists = std::mem::take(&mut self.lists);
        let questions = std::mem::take(&mut self.questions);
        let (checks, rosters) = (
            std::mem::take(&mut self.checks),
            std::mem::take(&mut self.rosters),
        );
        let doubtful = std::mem::take(&mut self.doubtful);
        let program = Program {
            ops: &ops,
            vars: &vars,
            lists: &lists,
            questions: &questions,
            checks: &checks,
            rosters: &rosters,
        };
        self.follow(program, &doubtful);
        self.ops = ops;
        self.vars = vars;
        self.lists = lists;
        self.questions = questions;
        self.checks = checks;
        self.rosters = rosters;
    }

    fn follow(&mut self, program: Program<'_>, doubtful: &HashSet<Pc>) {
        let reads = std::mem::take(&mut self.reads);
        let turns = std::mem::take(&mut self.turn_reads);
        let mut flow = Flow::new(program, doubtful);
        let brought: Vec<Brought> = reads
            .iter()
            .map(|read| self.bring(&mut flow, read.guard, Some(read)))
            .collect();
        let turn_guards: Vec<Brought> = turns
            .iter()
            .map(|read| self.bring(&mut flow, read.guard, None))
            .collect();
        let chains = std::mem::take(&mut self.chains);
        let forgotten: Vec<Vec<Condition>> = chains
            .iter()
            .map(|chain| {
                let codes = chain.forgotten.iter();
                codes.map(|code| flow.chosen(chain.var, code)).collect()
            })
            .collect();
        let mut routes = flow.walk();
        let mut faulty = HashSet::new();
        let mut unread = HashSet::new();
        for (read, brought) in reads.iter().zip(&brought) {
            if let Some(fault) = self.check_read(program, &mut routes, read, brought) {
                faulty.extend(read.at);
                if fault != "may-not-be-asked" && fault != "perhaps-not-asked" {
                    unread.extend(read.at);
                }
            }
        }
        if !unread.is_empty() {
            // A condition on what is not there decides nothing: its lines are not lost.
            routes.reopen(&unread);
        }
        self.check_routes(program, &routes);
        for (read, brought) in turns.iter().zip(&turn_guards) {
            let Some(at) = read.at else { continue };
            if let Some(case) = routes.without_turn(at, &brought.guards, read.roster) {
                let name = &program.rosters[read.roster as usize].name;
                let fault = Diagnostic::warning("roster-may-be-empty", read.span);
                self.report(fault.with("name", name).on(case.route));
            }
        }
        self.check_conditions(program, &mut routes, &faulty);
        for (chain, answers) in chains.iter().zip(forgotten) {
            let mut answers = answers.into_iter();
            self.report_chain(chain, |_| {
                let guard = answers.next().map(|answer| (answer, true));
                guard.is_none_or(|guard| chain.at.is_none_or(|at| routes.can(at, &[guard])))
            });
        }
        if !routes.decided()
            && let Some(span) = self.step_spans.first().copied()
        {
            self.report(Diagnostic::warning("not-decided", span));
        }
    }

    /// Brings down what a read stands under.
    fn bring(&self, flow: &mut Flow<'_>, guard: Option<u32>, read: Option<&Read>) -> Brought {
        let mut guards = Vec::new();
        let mut next = guard;
        while let Some(guard) = next.and_then(|at| self.guards.get(at as usize)) {
            let condition = flow.condition(&guard.condition);
            guards.push(match guard.holds {
                Guarded::True => (condition, true),
                Guarded::False => (condition, false),
                Guarded::NotTrue => (condition.definite(), false),
            });
            next = guard.inside;
        }
        let chosen = read.and_then(|read| {
            let code = read.detail.as_ref()?;
            Some(flow.chosen(read.var, code))
        });
        Brought { guards, chosen }
    }

    /// Reports operations that no route reaches, and a route without end.
    fn check_routes(&mut self, program: Program<'_>, routes: &Routes<'_>) {
        let mut lost = false;
        for (at, op) in (0..).zip(program.ops) {
            lost &= !matches!(op, Op::Step(_));
            lost = self.check_reached(at, op, routes.reaches(at), lost);
        }
        // A faulty `fin` or arrow may be the end that is missed.
        if !self.lost_jumps
            && routes.reaches(super::state::index(program.ops.len()))
            && let Some(span) = self.step_spans.last().copied()
        {
            self.report(Diagnostic::error("route-without-end", span));
        }
    }

    /// Reports an operation that no route reaches: once for what follows it too.
    fn check_reached(&mut self, at: Pc, op: &Op, reached: bool, lost: bool) -> bool {
        if reached || lost {
            return lost && !reached;
        }
        if let Op::Step(step) = op {
            let span = self.step_spans[*step as usize];
            if !self.lost_jumps {
                let name = self.steps[*step as usize].name.clone();
                self.report(Diagnostic::error("unreachable-step", span).with("name", &name));
            }
            return true;
        }
        let otherwise = self.else_spans.get(&at).copied();
        match self.op_spans[at as usize] {
            // What an answer leads to is written on its line, and reached by that answer.
            Some(span) => {
                if !self.lost_jumps {
                    let span = otherwise.unwrap_or(span);
                    self.report(Diagnostic::error("unreachable-line", span));
                }
                true
            }
            None => false,
        }
    }

    /// Reports a value that is read where it may be missing; gives the fault's code.
    fn check_read(
        &mut self,
        program: Program<'_>,
        routes: &mut Routes<'_>,
        read: &Read,
        brought: &Brought,
    ) -> Option<&'static str> {
        let var = &program.vars[read.var as usize];
        if self.broken.contains(&var.name) {
            return None;
        }
        let data = is_data(var);
        let fault = |fault: Diagnostic| Some(fault.with("name", &told(&var.name, read)));
        let Some(at) = read.at.or(data.then_some(0)) else {
            // At top level only what is known before the call can be read.
            self.report(Diagnostic::error("not-known-here", read.span).with("name", &var.name));
            return Some("not-known-here");
        };
        let before = data || self.defined[read.var as usize].is_some_and(|defined| defined < at);
        let found = if !before {
            fault(Diagnostic::error("read-before-asked", read.span))
        } else if read.lenient {
            None
        } else {
            match routes.standing(at, &brought.guards, read.var, brought.chosen.as_ref()) {
                Standing::Sure => None,
                Standing::Never => fault(Diagnostic::error("never-asked-here", read.span)),
                Standing::Lacking(case) => fault(lacking(case, read, data)),
            }
        };
        let code = found.as_ref().map(|found| found.code);
        self.diagnostics.extend(found);
        code
    }

    /// Reports conditions that decide nothing, checks that nothing satisfies, questions without answers.
    fn check_conditions(
        &mut self,
        program: Program<'_>,
        routes: &mut Routes<'_>,
        faulty: &HashSet<Pc>,
    ) {
        for (at, what) in routes.findings() {
            let Some(span) = self.op_spans[at as usize] else {
                continue;
            };
            if faulty.contains(&at) {
                continue;
            }
            let bounds = self.bounds_at(at, span);
            // Bounds upside down have been said where they are read.
            let said = |fault: &Diagnostic| fault.code == "empty-bounds" && fault.span == bounds;
            if what == What::NoValue && self.diagnostics.iter().any(said) {
                continue;
            }
            let check = |check: u32| {
                self.check_spans
                    .get(check as usize)
                    .copied()
                    .unwrap_or(span)
            };
            let fault = match what {
                What::Never => Diagnostic::warning("condition-never", span),
                What::Always => Diagnostic::warning("condition-always", span),
                What::CheckImpossible(id) => Diagnostic::error("check-impossible", check(id)),
                What::CheckIdle(id) => Diagnostic::warning("check-idle", check(id)),
                What::CheckAlways(id) => Diagnostic::warning("condition-always", check(id)),
                What::NoValue => Diagnostic::error("empty-bounds", bounds),
                What::AllHidden(_) => {
                    let Some(case) = routes.example(what).filter(|case| case.certain) else {
                        continue;
                    };
                    let Op::Ask(question) = program.ops[at as usize] else {
                        continue;
                    };
                    let question = &program.questions[question as usize];
                    let fault = if question.required {
                        Diagnostic::error("answers-all-hidden", span)
                    } else {
                        Diagnostic::warning("answers-all-hidden", span)
                    };
                    fault.with("name", &question.name).on(case.route)
                }
            };
            self.report(fault);
        }
    }

    fn bounds_at(&self, at: Pc, span: crate::span::Span) -> crate::span::Span {
        let bounds: &HashMap<Pc, crate::span::Span> = &self.bounds_spans;
        bounds.get(&at).copied().unwrap_or(span)
    }
}

/// A name as it is read: `freins`, or `freins.autre` for its precision.
fn told(name: &Name, read: &Read) -> String {
    match &read.detail {
        Some(code) => format!("{name}.{code}"),
        None => name.to_string(),
    }
}

fn lacking(case: Case, read: &Read, data: bool) -> Diagnostic {
    let fault = if case.certain {
        Diagnostic::error("may-not-be-asked", read.span)
    } else {
        Diagnostic::warning("perhaps-not-asked", read.span)
    };
    let kind = match (&read.detail, data) {
        (Some(_), _) => "precision",
        (None, true) => "data",
        (None, false) => "question",
    };
    fault.with("kind", kind).on(case.route)
}
