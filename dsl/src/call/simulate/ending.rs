//! What leads out of a call: an end, or an étape aside in which one thing more is asked and the call
//! ends, as where nobody understands each other. Most calls would be over there if every answer of the
//! first question had an equal share.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::script::{Op, Pc, QuestionId, Script, StepId};

/// Étapes that no other falls into, that ask one thing at most, and that only an end leaves.
pub(super) fn asides(script: &Script) -> BTreeSet<StepId> {
    let steps = (0..).zip(&script.steps);
    let aside = steps.filter(|(id, step)| {
        let own = within(script, *id);
        let entered = step
            .start
            .checked_sub(1)
            .map(|before| script.ops.get(before as usize));
        let apart = matches!(entered, Some(Some(Op::End(_) | Op::Jump(_))));
        apart && is_closed(script, &own)
    });
    aside.map(|(id, _)| id).collect()
}

/// Questions from which an end or an étape aside can be reached without another question.
pub(super) fn questions(script: &Script, asides: &BTreeSet<StepId>) -> BTreeSet<QuestionId> {
    let mut ending = BTreeSet::new();
    let mut near = vec![false; script.ops.len()];
    let ops: Vec<(Pc, &Op)> = (0..).zip(&script.ops).collect();
    for (at, op) in ops.into_iter().rev() {
        let mut ways = script.ways(at, op).into_iter();
        let ends = ways.any(|way| near.get(way as usize) == Some(&true));
        let ends = match op {
            Op::End(_) => true,
            Op::Step(step) if asides.contains(step) => true,
            Op::Ask(question) => {
                if ends {
                    ending.insert(*question);
                }
                false
            }
            _ => ends,
        };
        if let Some(near) = near.get_mut(at as usize) {
            *near = ends;
        }
    }
    ending
}

/// The operations of an étape.
fn within(script: &Script, step: StepId) -> Range<Pc> {
    let start = |step: StepId| Some(script.steps.get(step as usize)?.start);
    let end = script.ops.len().try_into().unwrap_or(Pc::MAX);
    start(step).unwrap_or(end)..start(step + 1).unwrap_or(end)
}

/// Whether operations ask one thing at most and lead nowhere else.
fn is_closed(script: &Script, own: &Range<Pc>) -> bool {
    let mut asked = 0;
    own.clone().all(|at| {
        let Some(op) = script.ops.get(at as usize) else {
            return false;
        };
        asked += usize::from(matches!(op, Op::Ask(_)));
        let ways = script.ways(at, op);
        asked <= 1 && ways.iter().all(|way| own.contains(way))
    })
}
