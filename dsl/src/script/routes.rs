//! The routes of a script: each sequence of decisions that leads from its start to a `fin`.
//!
//! A decision is which way a branch goes, which target an answer takes or none, whether a roster
//! makes one more turn. Answers that lead to the same place are one decision, and what is asked,
//! said or checked on the way is none. Routes are counted as they are written: conditions are not
//! decided here, and may exclude some of them. Whoever decides conditions can keep, among
//! [`Script::routes`], those that can hold.

use std::collections::BTreeSet;

use num_bigint::BigUint;

use super::{Expr, Op, Pc, Question, Roster, Script, Type};
use crate::name::Name;
use crate::value::Value;

/// Turns of a roster are counted up to here; beyond, there are more routes than that.
const MOST_TURNS: u32 = 1_000;

/// A decision: the operation that decides, and the one it leads to.
pub type Decision = (Pc, Pc);

/// How many routes there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// So many.
    pub routes: BigUint,
    /// False when there are more: a roster has too many turns to count with.
    pub exact: bool,
}

impl Script {
    /// How many routes lead from the start to a `fin`, conditions not decided.
    #[must_use]
    pub fn count_routes(&self) -> Count {
        let mut counter = Counter {
            script: self,
            from: vec![BigUint::ZERO; self.ops.len() + 1],
            exact: true,
        };
        // A checked script never falls off its end; another one ends there.
        if let Some(last) = counter.from.last_mut() {
            *last = BigUint::from(1_u8);
        }
        counter.fill(0, pc(self.ops.len()), None);
        Count {
            routes: counter.from.swap_remove(0),
            exact: counter.exact,
        }
    }

    /// Every route, as its decisions in order; none when there are more than `most`.
    #[must_use]
    pub fn routes(&self, most: usize) -> Option<Vec<Vec<Decision>>> {
        let count = self.count_routes();
        if !count.exact || count.routes > BigUint::from(most) {
            return None;
        }
        let mut routes = Vec::new();
        let mut left = vec![Partial::default()];
        while let Some(mut route) = left.pop() {
            match route.run(self) {
                Some(next) => left.extend(next),
                None => routes.push(route.decisions),
            }
        }
        routes.sort();
        Some(routes)
    }

    /// The decisions of a call, from the operations that it went through.
    #[must_use]
    pub fn decisions(&self, path: &[Pc]) -> Vec<Decision> {
        let pairs = path.iter().zip(path.iter().skip(1));
        let decided = pairs.filter(|(at, _)| match self.ops.get(**at as usize) {
            Some(Op::Next { .. }) => true,
            Some(op) => self.ways(**at, op).len() > 1,
            None => false,
        });
        decided.map(|(at, to)| (*at, *to)).collect()
    }

    /// Where an operation can lead, but for a roster's next turn.
    #[must_use]
    pub fn ways(&self, at: Pc, op: &Op) -> Vec<Pc> {
        let next = at.saturating_add(1);
        // Whatever a script says, only a roster's next turn goes up.
        let forward = |target: Pc| if target > at { target } else { next };
        match op {
            Op::Branch { otherwise, .. } => distinct(vec![next, forward(*otherwise)]),
            Op::Jump(target) => vec![forward(*target)],
            Op::Ask(id) => {
                let Some(question) = self.questions.get(*id as usize) else {
                    return vec![next];
                };
                let targets = question.targets.values();
                let mut ways: Vec<Pc> = targets.map(|target| forward(*target)).collect();
                if !self.always_leads_away(question) {
                    ways.push(next);
                }
                distinct(ways)
            }
            Op::Roster { roster, end } => match self.turns(*roster) {
                (0, 0) => vec![forward(*end)],
                (0, _) => distinct(vec![next, forward(*end)]),
                _ => vec![next],
            },
            Op::End(_) => Vec::new(),
            _ => vec![next],
        }
    }

    /// Whether every answer of a question leads elsewhere than to the line after it.
    fn always_leads_away(&self, question: &Question) -> bool {
        let leads = |code: &str| question.targets.contains_key(code);
        let conditional = |code: &str| {
            let marks = question.marks.get(code);
            marks.is_some_and(|marks| marks.condition.is_some())
        };
        let codes: Vec<&str> = match self.vars.get(question.var as usize).map(|var| var.ty) {
            Some(Type::YesNo) => vec!["oui", "non"],
            Some(Type::Choice(list)) => match self.lists.get(list as usize) {
                Some(list) => list.codes.iter().map(Name::as_str).collect(),
                None => return false,
            },
            _ => return false,
        };
        let non_answers = question.required || (leads("nsp") && leads("refus"));
        !question.optional
            && non_answers
            && codes.iter().all(|code| leads(code))
            // One of which no answer is on offer is not asked.
            && !codes.iter().all(|code| conditional(code))
    }

    /// The fewest and the most turns of a roster.
    fn turns(&self, roster: u32) -> (u32, u32) {
        let Some(roster) = self.rosters.get(roster as usize) else {
            return (0, 0);
        };
        match written(roster) {
            Some(count) => (count, count),
            None => (0, roster.at_most),
        }
    }
}

/// A number of turns that the script writes as a number.
fn written(roster: &Roster) -> Option<u32> {
    let Expr::Literal(Value::Number(number)) = &roster.count else {
        return None;
    };
    let most = roster.at_most;
    let count = number.trunc().max(0.into()).min(most.into());
    Some(u32::try_from(count).unwrap_or(most))
}

fn distinct(ways: Vec<Pc>) -> Vec<Pc> {
    let distinct: BTreeSet<Pc> = ways.into_iter().collect();
    distinct.into_iter().collect()
}

fn pc(at: usize) -> Pc {
    Pc::try_from(at).unwrap_or(Pc::MAX)
}

/// Counts, from the end up: jumps only go down.
struct Counter<'a> {
    script: &'a Script,
    /// How many routes go on from each operation, and none from after the last.
    from: Vec<BigUint>,
    exact: bool,
}

impl Counter<'_> {
    /// Counts from every operation of `start..end`. Inside a roster's turn, `turn` is its
    /// [`Op::Next`] and how many routes go on from there.
    fn fill(&mut self, start: Pc, end: Pc, turn: Option<(Pc, &BigUint)>) {
        let mut at = end;
        while at > start {
            at -= 1;
            let Some(op) = self.script.ops.get(at as usize) else {
                continue;
            };
            let count = match (op, turn) {
                (Op::End(_), _) => BigUint::from(1_u8),
                (Op::Next { .. }, Some((next, count))) if next == at => count.clone(),
                // The roster that this closes is counted as a whole, at its beginning.
                (Op::Next { .. }, None) => BigUint::ZERO,
                (Op::Roster { roster, end }, _) => self.roster(at, *roster, *end),
                _ => {
                    let ways = self.script.ways(at, op);
                    ways.iter()
                        .filter_map(|way| self.from.get(*way as usize))
                        .sum()
                }
            };
            if let Some(from) = self.from.get_mut(at as usize) {
                *from = count;
            }
        }
    }

    /// The routes from a roster. Of a turn, some leave it before its end (A), the others (B) go on
    /// to the next turn or to `end`. From turn t on there are, with e routes from `end`,
    /// g(t) = A + B × (e + g(t + 1)) routes, without g after the last turn and without e before
    /// the fewest there are.
    fn roster(&mut self, at: Pc, roster: u32, end: Pc) -> BigUint {
        let body = at.saturating_add(1);
        let next = end.saturating_sub(1);
        let (fewest, most) = self.script.turns(roster);
        self.exact &= most <= MOST_TURNS;
        let (fewest, most) = (fewest.min(MOST_TURNS), most.min(MOST_TURNS));
        let after = self.first(end);
        self.fill(body, end, Some((next, &BigUint::ZERO)));
        let leaving = self.first(body);
        self.fill(body, end, Some((next, &BigUint::from(1_u8))));
        let through = self.first(body) - &leaving;
        let mut from = BigUint::ZERO;
        for turn in (0..=most).rev() {
            let mut on = from;
            if turn >= fewest {
                on += &after;
            }
            from = if turn == 0 {
                on
            } else {
                &leaving + &through * on
            };
        }
        from
    }

    fn first(&self, at: Pc) -> BigUint {
        let count = self.from.get(at as usize);
        count.cloned().unwrap_or(BigUint::ZERO)
    }
}

/// A route on its way.
#[derive(Clone, Default)]
struct Partial {
    at: Pc,
    decisions: Vec<Decision>,
    /// The roster it is in, and how many turns it has begun.
    turn: Option<(u32, u32)>,
}

impl Partial {
    /// Goes on to the next decision, and gives the route once for each way; none at the end.
    fn run(&mut self, script: &Script) -> Option<Vec<Self>> {
        while let Some(op) = script.ops.get(self.at as usize) {
            if let Op::End(_) = op {
                return None;
            }
            let next = self.at.saturating_add(1);
            let ways = match op {
                Op::Next { roster, body } => match self.turn {
                    Some((inside, begun)) if inside == *roster => {
                        let (fewest, most) = script.turns(*roster);
                        let mut ways = Vec::new();
                        ways.extend((begun < most).then_some(*body));
                        ways.extend((begun >= fewest).then_some(next));
                        ways
                    }
                    _ => vec![next],
                },
                op => script.ways(self.at, op),
            };
            let decides = matches!(op, Op::Next { .. }) || ways.len() > 1;
            if decides {
                let follow = |way: &Pc| self.follow(op, *way, true);
                return Some(ways.iter().map(follow).collect());
            }
            let way = *ways.first()?;
            *self = self.follow(op, way, false);
        }
        None
    }

    fn follow(&self, op: &Op, way: Pc, decided: bool) -> Self {
        let mut route = self.clone();
        if decided {
            route.decisions.push((self.at, way));
        }
        match op {
            Op::Roster { roster, end } => route.turn = (way != *end).then_some((*roster, 1)),
            Op::Next { body, .. } => {
                let again = way == *body;
                let begun = self.turn.map(|(roster, begun)| (roster, begun + 1));
                route.turn = begun.filter(|_| again);
            }
            _ => {}
        }
        route.at = way;
        route
    }
}
