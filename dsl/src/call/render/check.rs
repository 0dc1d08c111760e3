//! A check as it is shown, with the answers to go back to.

use std::collections::BTreeSet;

use super::Voice;
use crate::call::scope::View;
use crate::call::screen::CheckScreen;
use crate::call::state::{Call, Pending, Turn};
use crate::script::{Op, Origin, VarId};
use crate::text::Speaker;
use crate::value::{Given, Key};

/// The check of that owner and number; none when there is no such check.
pub(super) fn screen<S: Speaker>(
    call: &Call,
    speaker: &S,
    owner: &Key,
    number: u32,
    given: Option<&Given>,
) -> Option<CheckScreen> {
    let check = match call.route.pending {
        Pending::Check { check, .. } => call.script.checks.get(check as usize),
        _ => None,
    };
    let wanted =
        |check: &&crate::script::Check| check.owner == owner.name && check.number == number;
    let check = check
        .filter(wanted)
        .or_else(|| call.script.checks.iter().find(wanted))?;
    let turn = turn(call, owner);
    let judged = call.place_of(owner).zip(given);
    let view = View {
        instead: judged,
        ..View::new(call, turn)
    };
    let voice = Voice { speaker, view };
    Some(CheckScreen {
        owner: owner.clone(),
        number,
        hard: check.hard,
        say: voice.say(&check.owner, Some(format!("controle-{number}"))),
        note: voice.note(&check.owner, &format!("controle-{number}-note")),
        questions: questions(call, owner, &check.reads, turn),
    })
}

impl Call {
    /// The answers on the route that the check to settle reads, in the route's order.
    pub(in crate::call) fn behind_check(&self) -> Vec<Key> {
        let Pending::Check { check, turn, .. } = self.route.pending else {
            return Vec::new();
        };
        let Some(check) = self.script.checks.get(check as usize) else {
            return Vec::new();
        };
        let owner = Key {
            name: check.owner.clone(),
            turn: Turn::number(turn),
        };
        questions(self, &owner, &check.reads, turn)
    }
}

/// The turn that an owner's key names.
fn turn(call: &Call, owner: &Key) -> Option<Turn> {
    if let Pending::Check { turn, .. } = call.route.pending
        && Turn::number(turn) == owner.turn
    {
        return turn;
    }
    let (id, number) = call.place_of(owner)?;
    let roster = call.script.vars.get(id as usize)?.roster?;
    Some(Turn { roster, number })
}

/// Answers on the route that a check reads, itself or through calculated values, in the route's order.
fn questions(call: &Call, owner: &Key, reads: &[VarId], turn: Option<Turn>) -> Vec<Key> {
    let mut read: BTreeSet<VarId> = BTreeSet::new();
    let mut left: Vec<VarId> = reads.to_vec();
    while let Some(id) = left.pop() {
        if !read.insert(id) {
            continue;
        }
        let origin = call.script.vars.get(id as usize).map(|var| var.origin);
        if let Some(Origin::Computed | Origin::Index) = origin {
            left.extend(behind(call, id));
        }
    }
    let asked = call.on_route().map(|(key, _)| key);
    asked
        .filter(|key| {
            let Some((id, number)) = call.place_of(key) else {
                return false;
            };
            // In a roster, only this turn's answers; from outside, those of every turn.
            let roster = call.script.vars.get(id as usize).and_then(|var| var.roster);
            let elsewhere =
                turn.is_some_and(|turn| roster == Some(turn.roster) && number != turn.number);
            key == owner || (read.contains(&id) && !elsewhere)
        })
        .collect()
}

/// What a calculated value, or a roster's number of turns, is made from.
fn behind(call: &Call, id: VarId) -> Vec<VarId> {
    let mut vars = Vec::new();
    for op in &call.script.ops {
        match op {
            Op::Compute(var, expr) if *var == id => expr.variables(&mut vars),
            _ => {}
        }
    }
    for roster in call.script.rosters.iter().filter(|roster| roster.var == id) {
        roster.count.variables(&mut vars);
    }
    vars
}
