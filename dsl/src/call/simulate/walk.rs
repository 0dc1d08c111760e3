//! A call from its first thing to do to its last.

use std::collections::BTreeMap;

use super::dice::Dice;
use super::{DeadEnd, End, Plan, Trace, draw};
use crate::call::coverage::Reached;
use crate::call::event::Event;
use crate::call::record::Standing;
use crate::call::refusal::Refusal;
use crate::call::state::{Call, Turn};
use crate::name::Name;
use crate::script::{Op, Origin, Question, QuestionId};
use crate::value::{Given, Key};

/// In how many cases of a hundred an answer that ends the call at once is kept; else another is
/// drawn, so often at most. Without this most calls would be over at the first question, where
/// many answers lead to an end and one to all the rest.
const ENDING: u64 = 10;
pub(super) const OTHERS: usize = 10;
/// How often an answer is drawn before each of the others is tried in order.
const DRAWS: usize = 40;
/// How many corrections are tried where a check blocks the call.
const CORRECTIONS: usize = 300;
/// So many of them are one correction alone; then this many one upon the other, again and again.
const ALONE: usize = 60;
const TOGETHER: usize = 30;
/// In how many cases of a hundred a soft check is confirmed; else an answer is corrected.
const CONFIRMED: u64 = 75;
/// So many corrections at soft checks, and every one is confirmed.
const SECOND_THOUGHTS: usize = 3;

/// Whether what ends the call at once is kept.
pub(super) fn kept(dice: &mut Dice) -> bool {
    dice.chance(ENDING)
}

/// A call being drawn.
struct Walk<'a> {
    plan: &'a Plan,
    dice: &'a mut Dice,
    call: Call,
    events: Vec<Event>,
    reached: Reached,
    corrections: usize,
}

/// Walks a call to its end.
pub(super) fn walk(
    plan: &Plan,
    seed: u64,
    call: Call,
    dice: &mut Dice,
    on_screen: &mut dyn FnMut(&Call),
) -> Trace {
    let mut walk = Walk {
        plan,
        dice,
        call,
        events: Vec::new(),
        reached: Reached::default(),
        corrections: 0,
    };
    let mut screens = 1;
    on_screen(&walk.call);
    let end = loop {
        match walk.advance() {
            Ok(None) => {}
            Ok(Some(outcome)) => break walk.conclude(outcome),
            Err(dead) => break End::Dead(dead),
        }
        screens += 1;
        on_screen(&walk.call);
    };
    walk.reached.look(&walk.call);
    let answered = |event: &&Event| matches!(event, Event::Answered { .. });
    Trace {
        seed,
        circumstances: walk.call.circumstances().clone(),
        data: walk.call.data().clone(),
        end,
        path: walk.call.path().to_vec(),
        answers: walk.call.answers(),
        reached: walk.reached,
        screens,
        questions: walk.events.iter().filter(answered).count(),
        events: walk.events,
    }
}

impl<'a> Walk<'a> {
    /// Settles the thing to do; the outcome when there is none left.
    fn advance(&mut self) -> Result<Option<Name>, DeadEnd> {
        if self.events.len() > self.plan.most {
            return Err(DeadEnd::TooLong);
        }
        match self.call.standing() {
            Standing::Question(key) => self.answer(key)?,
            Standing::Check {
                owner,
                number,
                hard: true,
            } => self.free(owner, number)?,
            Standing::Check { owner, number, .. } => self.settle(owner, number),
            Standing::Concluded(outcome) | Standing::Over(outcome) => return Ok(Some(outcome)),
        }
        Ok(None)
    }

    /// An outcome is one when a `fin` gave it, and nothing that had to be asked was left out.
    fn conclude(&self, outcome: Name) -> End {
        let script = self.call.script();
        let path = self.call.path();
        let last = path.last().and_then(|at| script.ops.get(*at as usize));
        if !matches!(last, Some(Op::End(_))) {
            return End::Dead(DeadEnd::NoEnd);
        }
        match self.hidden() {
            Some(question) => End::Dead(DeadEnd::Hidden { question }),
            None => End::Concluded(outcome),
        }
    }

    /// A question `obligatoire` that the route passed without asking it.
    fn hidden(&self) -> Option<Name> {
        let script = self.call.script();
        let mut left: BTreeMap<QuestionId, usize> = BTreeMap::new();
        for visit in &self.call.route.visits {
            *left.entry(visit.question).or_default() += 1;
        }
        let mut path = self.call.path().iter();
        path.find_map(|at| {
            let Some(Op::Ask(id)) = script.ops.get(*at as usize) else {
                return None;
            };
            let left = left.entry(*id).or_default();
            let passed = *left == 0;
            *left = left.saturating_sub(1);
            let question = script.questions.get(*id as usize)?;
            (passed && question.required).then(|| question.name.clone())
        })
    }

    /// Answers the question asked.
    fn answer(&mut self, key: Key) -> Result<(), DeadEnd> {
        let mut last = None;
        let mut others = if self.may_end(&key) { OTHERS } else { 0 };
        for _ in 0..DRAWS + OTHERS {
            let Some(event) = self.drawn(&key) else { break };
            let before = (others > 0).then(|| self.call.clone());
            match self.happen(event) {
                Ok(()) => {
                    let ends = self.is_leaving(&key);
                    match before {
                        Some(before) if ends && !kept(self.dice) => {
                            self.call = before;
                            self.events.pop();
                            others -= 1;
                        }
                        _ => return Ok(()),
                    }
                }
                Err(refusal) => last = Some(refusal),
            }
        }
        for given in self.systematic(&key) {
            let question = key.clone();
            match self.happen(Event::Answered { question, given }) {
                Ok(()) => return Ok(()),
                // A check says more than that `passe` is not accepted.
                Err(refusal @ Refusal::Check { .. }) => last = Some(refusal),
                Err(refusal) => last = last.or(Some(refusal)),
            }
        }
        Err(DeadEnd::Question {
            refusal: last.unwrap_or_else(|| Refusal::UnknownQuestion {
                question: key.clone(),
            }),
            question: key,
        })
    }

    /// The question of a key.
    fn question(&self, key: &Key) -> Option<&'a Question> {
        let (var, _) = self.call.place_of(key)?;
        match self.plan.script.vars.get(var as usize)?.origin {
            Origin::Question(id) => self.plan.script.questions.get(id as usize),
            _ => None,
        }
    }

    /// Whether the answer just given to it ends the call, or leads to where it only ends.
    fn is_leaving(&self, answered: &Key) -> bool {
        let step = |key: &Key| self.question(key).map(|question| question.step);
        match self.call.standing() {
            Standing::Concluded(_) => true,
            Standing::Question(next) => {
                let next = step(&next).filter(|next| Some(*next) != step(answered));
                next.is_some_and(|next| self.plan.asides.contains(&next))
            }
            _ => false,
        }
    }

    /// Whether an answer to it may end the call at once.
    fn may_end(&self, key: &Key) -> bool {
        let place = self.call.place_of(key);
        let var = place.and_then(|(var, _)| self.plan.script.vars.get(var as usize));
        match var.map(|var| var.origin) {
            Some(Origin::Question(id)) => self.plan.ending.contains(&id),
            _ => false,
        }
    }

    fn drawn(&mut self, key: &Key) -> Option<Event> {
        let turn = self.turn(key);
        let question = self.question(key)?;
        Some(Event::Answered {
            question: key.clone(),
            given: draw::answer(self.plan, &self.call, question, turn, self.dice),
        })
    }

    fn systematic(&self, key: &Key) -> Vec<Given> {
        self.question(key).map_or_else(Vec::new, |question| {
            draw::systematic(self.plan, &self.call, question, self.turn(key))
        })
    }

    /// The turn that a question was reached in; the one asked now was reached last.
    fn turn(&self, key: &Key) -> Option<Turn> {
        let place = self.call.place_of(key)?;
        let mut visits = self.call.route.visits.iter().rev();
        visits.find(|visit| visit.place() == place)?.turn
    }

    fn happen(&mut self, event: Event) -> Result<(), Refusal> {
        self.call.apply(&event)?;
        self.events.push(event);
        Ok(())
    }

    /// A soft check: confirmed, or an answer that it reads is given again.
    fn settle(&mut self, owner: Key, number: u32) {
        if !self.dice.chance(CONFIRMED) && self.corrections < SECOND_THOUGHTS {
            self.corrections += 1;
            let behind = self.call.behind_check();
            if let Some(key) = self.dice.pick(&behind).cloned()
                && self.correct(&key)
            {
                return;
            }
        }
        // A soft check that stands there can be confirmed.
        let _ = self.happen(Event::Confirmed { owner, number });
    }

    /// Draws another answer to a question of the route.
    fn correct(&mut self, key: &Key) -> bool {
        let Some(Event::Answered { question, given }) = self.drawn(key) else {
            return false;
        };
        self.reached.look(&self.call);
        self.happen(Event::Corrected { question, given }).is_ok()
    }

    /// A hard check of an étape: corrections are tried, each from where the call stood, then one
    /// upon the other.
    fn free(&mut self, owner: Key, number: u32) -> Result<(), DeadEnd> {
        let behind = self.call.behind_check();
        let blocked = self.call.standing();
        let (call, reached) = (self.call.clone(), self.reached.clone());
        let before = self.events.len();
        for tried in 0..CORRECTIONS {
            if tried < ALONE || tried.is_multiple_of(TOGETHER) {
                self.call = call.clone();
                self.reached = reached.clone();
                self.events.truncate(before);
            }
            let Some(key) = self.dice.pick(&behind).cloned() else {
                break;
            };
            if self.correct(&key) && self.call.standing() != blocked {
                return Ok(());
            }
        }
        Err(DeadEnd::Check { owner, number })
    }
}
