//! Following the script, from operation to operation, to the next thing to do.
//!
//! An answer to the question reached goes on from there, so that its cost does not depend on
//! the script's size or on how far the call has come. Anything that may change what was before
//! (a correction, another language) follows the route again from the start over the answers
//! kept. Both ways lead to the same route.

use std::sync::Arc;

use rust_decimal::prelude::ToPrimitive;

use super::record::Raised;
use super::scope::View;
use super::state::{Call, Frame, Kept, Passed, Pending, Readings, Route, Turn, Visit, What};
use crate::name::Name;
use crate::script::{Check, CheckId, Op, Pc, QuestionId, RosterId, Script, VarId};
use crate::value::{Answer, Given, Key, Value};

/// Where an operation leads.
#[derive(Clone, Copy)]
enum Flow {
    /// The operation after it.
    On,
    /// Another one, further down.
    To(Pc),
    /// A new turn of the roster.
    Again(Pc),
    /// Nowhere: there is something to do.
    Stop,
}

impl Call {
    /// Follows the route again from the start.
    pub(super) fn retrace(&mut self) {
        for kept in self.answers.values_mut() {
            kept.at = None;
        }
        for at in self.raised_at.values() {
            if let Some(raised) = self.raised.get_mut(*at) {
                raised.corrected = !raised.earlier;
            }
        }
        self.route = Route::new();
        self.follow();
        let kept = self.back.and_then(|place| self.answers.get(&place));
        if kept.and_then(Kept::counted).is_none() {
            self.back = None;
        }
    }

    /// Goes on from a question that has just received its answer, or from its check.
    pub(super) fn go_on(&mut self, visit: usize) {
        let script = Arc::clone(&self.script);
        let flow = self.settle(&script, visit);
        if self.moved(flow) {
            self.follow();
        }
    }

    /// Runs operations until there is something to do.
    pub(super) fn follow(&mut self) {
        let script = Arc::clone(&self.script);
        while let Some(op) = script.ops.get(self.route.pc as usize) {
            if self.route.path.last() != Some(&self.route.pc) {
                self.route.path.push(self.route.pc);
            }
            let flow = self.run(&script, op);
            if !self.moved(flow) {
                return;
            }
        }
        // A checked script never falls off its end; another one is not completed by doing so.
        self.route.pending = Pending::End(Name::new("interrompu"));
    }

    /// Moves along; false when there is something to do. Whatever a script says, only a roster's
    /// next turn goes up, so that every walk ends.
    fn moved(&mut self, flow: Flow) -> bool {
        let route = &mut self.route;
        route.pc = match flow {
            Flow::Stop => return false,
            Flow::Again(body) => body,
            Flow::To(target) if target > route.pc => target,
            Flow::On | Flow::To(_) => route.pc.saturating_add(1),
        };
        // Leaving a roster leaves its other turns unasked.
        let inside = |frame: &Frame| (frame.body..frame.end).contains(&route.pc);
        route.frame = route.frame.filter(inside);
        true
    }

    fn run(&mut self, script: &Script, op: &Op) -> Flow {
        let turn = self.route.turn();
        match op {
            Op::Step(step) => self.route.steps.push(*step),
            Op::Say(id) => self.pass(What::Said(id.clone()), turn),
            Op::Refer(id) => self.pass(What::Referred(id.clone()), turn),
            Op::Alert(alert) => self.raise(script, *alert, turn),
            Op::Ask(question) => return self.ask(script, *question, turn),
            Op::Compute(var, expr) => {
                let value = View::new(self, turn)
                    .eval(expr)
                    .map(std::borrow::Cow::into_owned);
                let number = match script.vars.get(*var as usize).and_then(|var| var.roster) {
                    Some(_) => Turn::number(turn),
                    None => 0,
                };
                self.route.computed.insert((*var, number), value);
            }
            Op::Branch {
                condition,
                otherwise,
            } => {
                if View::new(self, turn).truth(condition) != Some(true) {
                    return Flow::To(*otherwise);
                }
            }
            Op::Jump(target) => return Flow::To(*target),
            Op::Roster { roster, end } => return self.enter(script, *roster, *end),
            Op::Next { roster, .. } => return self.next_turn(*roster),
            Op::Check(check) => return self.check(script, *check, turn),
            Op::End(outcome) => {
                self.route.pending = Pending::End(outcome.clone());
                return Flow::Stop;
            }
        }
        Flow::On
    }

    fn pass(&mut self, what: What, turn: Option<Turn>) {
        self.route.trail.push(Passed { what, turn });
    }

    /// An alert is raised once; reached again after a correction, it is as it was.
    fn raise(&mut self, script: &Script, index: u32, turn: Option<Turn>) {
        let Some(alert) = script.alerts.get(index as usize) else {
            return;
        };
        self.pass(What::Alert(index), turn);
        let number = Turn::number(turn);
        let next = self.raised.len();
        let at = *self.raised_at.entry((index, number)).or_insert(next);
        if let Some(raised) = self.raised.get_mut(at) {
            raised.corrected = false;
            return;
        }
        self.raised.push(Raised {
            alert: Some(Key {
                name: alert.name.clone(),
                turn: number,
            }),
            service: alert.service.clone(),
            priority: alert.priority,
            text: None,
            corrected: false,
            earlier: false,
        });
    }

    /// Reaches a question: one with an allowed answer is passed, one without an answer on offer is
    /// not asked.
    fn ask(&mut self, script: &Script, id: QuestionId, turn: Option<Turn>) -> Flow {
        let Some(question) = script.questions.get(id as usize) else {
            return Flow::On;
        };
        let turn = match script
            .vars
            .get(question.var as usize)
            .and_then(|var| var.roster)
        {
            Some(_) => turn,
            None => None,
        };
        if self.is_hidden(question, turn) {
            return Flow::On;
        }
        let visit = self.route.visits.len();
        let reached = Visit {
            question: id,
            var: question.var,
            turn,
            trail: (self.route.fresh, self.route.trail.len()),
        };
        self.route.visits.push(reached);
        let kept = self.answers.get(&reached.place());
        if kept.is_some_and(|kept| self.admit(question, turn, &kept.given).is_ok()) {
            if let Some(kept) = self.answers.get_mut(&reached.place()) {
                kept.at = Some(visit);
            }
            return self.settle(script, visit);
        }
        self.route.pending = Pending::Question(visit);
        Flow::Stop
    }

    /// What follows an answer: the question's soft checks, then its targets.
    fn settle(&mut self, script: &Script, at: usize) -> Flow {
        let Some(visit) = self.route.visits.get(at).copied() else {
            return Flow::On;
        };
        let Some(question) = script.questions.get(visit.question as usize) else {
            return Flow::On;
        };
        self.route.fresh = self.route.trail.len();
        for check in &question.checks {
            if self.is_open(script, *check, visit.turn) {
                self.route.pending = Pending::Check {
                    check: *check,
                    turn: visit.turn,
                    visit: Some(at),
                };
                return Flow::Stop;
            }
        }
        let given = self.answers.get(&visit.place());
        let target = given.and_then(|kept| {
            let target = match &kept.given.answer {
                Answer::Value(Value::YesNo(true)) => question.targets.get("oui"),
                Answer::Value(Value::YesNo(false)) => question.targets.get("non"),
                Answer::Value(Value::Code(code)) => question.targets.get(code),
                Answer::DontKnow => question.targets.get("nsp"),
                Answer::Refused => question.targets.get("refus"),
                Answer::Value(_) | Answer::Passed => None,
            };
            target.copied()
        });
        target.map_or(Flow::On, Flow::To)
    }

    /// A check that stands in an étape. One that was confirmed began a new screen.
    fn check(&mut self, script: &Script, id: CheckId, turn: Option<Turn>) -> Flow {
        let Some(check) = script.checks.get(id as usize) else {
            return Flow::On;
        };
        let holds = View::new(self, turn).truth(&check.condition);
        if holds != Some(!check.hard) {
            return Flow::On;
        }
        if !check.hard && self.is_confirmed(id, check, turn) {
            self.route.fresh = self.route.trail.len();
            return Flow::On;
        }
        self.route.pending = Pending::Check {
            check: id,
            turn,
            visit: None,
        };
        Flow::Stop
    }

    /// Whether a question's soft check asks for a confirmation that it has not received.
    fn is_open(&self, script: &Script, id: CheckId, turn: Option<Turn>) -> bool {
        let Some(check) = script.checks.get(id as usize) else {
            return false;
        };
        !check.hard
            && View::new(self, turn).truth(&check.condition) == Some(true)
            && !self.is_confirmed(id, check, turn)
    }

    fn is_confirmed(&self, id: CheckId, check: &Check, turn: Option<Turn>) -> bool {
        let Some(confirmed) = self.confirmed.get(&(id, Turn::number(turn))) else {
            return false;
        };
        confirmed.contains(&self.readings(check, turn))
    }

    /// What a check's condition reads now; for a name of a roster read from outside, each turn of it.
    pub(super) fn readings(&self, check: &Check, turn: Option<Turn>) -> Readings {
        let view = View::new(self, turn);
        let mut readings = Readings::new();
        for var in &check.reads {
            if let Some(number) = view.turn_of(*var) {
                readings.push(self.reading(*var, number));
            } else {
                let declared = self.script.vars.get(*var as usize);
                let roster = declared.and_then(|var| var.roster);
                let begun = roster.and_then(|roster| self.route.turns.get(&roster));
                let turns = 1..=begun.copied().unwrap_or(0);
                readings.extend(turns.map(|number| self.reading(*var, number)));
            }
        }
        readings
    }

    fn reading(&self, var: VarId, number: u16) -> Option<Given> {
        if let Some(kept) = self.answers.get(&(var, number)) {
            return kept.counted().cloned();
        }
        if let Some(value) = self.route.computed.get(&(var, number)) {
            return value.clone().map(|value| Given::new(Answer::Value(value)));
        }
        let name = &self.script.vars.get(var as usize)?.name;
        let value = self.data.get(name).cloned();
        value.map(|value| Given::new(Answer::Value(value)))
    }

    /// Enters a roster: a count below 0 or unknown is 0, one above the most is the most.
    fn enter(&mut self, script: &Script, id: RosterId, end: Pc) -> Flow {
        let Some(roster) = script.rosters.get(id as usize) else {
            return Flow::To(end);
        };
        let count = View::new(self, None)
            .whole(&roster.count)
            .unwrap_or(0)
            .max(0);
        let asked = count.to_u32().unwrap_or(u32::MAX);
        if asked > roster.at_most {
            self.pass(What::Capped { roster: id, asked }, None);
        }
        let made = u16::try_from(asked.min(roster.at_most)).unwrap_or(u16::MAX);
        self.route.turns.insert(id, made.min(1));
        if made == 0 {
            return Flow::To(end);
        }
        self.route.frame = Some(Frame {
            turn: Turn {
                roster: id,
                number: 1,
            },
            made,
            body: self.route.pc.saturating_add(1),
            end,
        });
        Flow::On
    }

    fn next_turn(&mut self, id: RosterId) -> Flow {
        match &mut self.route.frame {
            Some(frame) if frame.turn.roster == id && frame.turn.number < frame.made => {
                frame.turn.number += 1;
                self.route.turns.insert(id, frame.turn.number);
                Flow::Again(frame.body)
            }
            _ => Flow::On,
        }
    }
}
