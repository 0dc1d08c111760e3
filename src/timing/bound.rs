//! The longest way through a script, whatever its conditions. Operations only lead forward, so one
//! look at each, from the last to the first, is enough; a roster makes all its turns.

use trame_dsl::script::{Op, Pc, Script};

use super::seconds::Seconds;

/// The longest way from the start to an end; `cost` says how long an operation takes.
pub(super) fn longest(script: &Script, cost: &dyn Fn(Pc) -> Seconds) -> Seconds {
    let mut from = vec![Seconds::default(); script.ops.len() + 1];
    for at in (0..script.ops.len()).rev() {
        let (Some(op), Ok(pc)) = (script.ops.get(at), Pc::try_from(at)) else {
            continue;
        };
        let ways = script.ways(pc, op);
        let onward = ways
            .iter()
            .filter_map(|way| from.get(*way as usize))
            .fold(Seconds::default(), |longest, way| longest.longer(*way));
        let own = match op {
            Op::Roster { roster, end } => {
                let turns = script.rosters.get(*roster as usize);
                let again = turns.map_or(0, |roster| roster.at_most.saturating_sub(1));
                turn(script, cost, at + 1, *end as usize) * f64::from(again)
            }
            _ => cost(pc),
        };
        if let Some(slot) = from.get_mut(at) {
            *slot = own + onward;
        }
    }
    from.first().copied().unwrap_or_default()
}

/// The longest turn of a roster that does not leave it; `end` is the operation after it.
fn turn(script: &Script, cost: &dyn Fn(Pc) -> Seconds, body: usize, end: usize) -> Seconds {
    // What leads out of the roster is nowhere in this table.
    let mut from: Vec<Option<Seconds>> = vec![None; end.saturating_sub(body)];
    for at in (body..end).rev() {
        let (Some(op), Ok(pc)) = (script.ops.get(at), Pc::try_from(at)) else {
            continue;
        };
        let onward = match op {
            Op::Next { .. } => Some(Seconds::default()),
            _ => script
                .ways(pc, op)
                .iter()
                .filter_map(|way| *from.get((*way as usize).checked_sub(body)?)?)
                .reduce(Seconds::longer),
        };
        if let Some(slot) = from.get_mut(at - body) {
            *slot = onward.map(|onward| cost(pc) + onward);
        }
    }
    from.first().copied().flatten().unwrap_or_default()
}
