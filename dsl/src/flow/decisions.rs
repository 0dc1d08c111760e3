//! Whether a sequence of decisions can be taken on one call.

use super::Routes;
use super::diagram::Set;
use super::site::Site;
use crate::script::routes::Decision;
use crate::script::{Op, Pc};

impl Routes<'_> {
    /// Whether some call can take these decisions, in order. What could not be decided is taken
    /// to allow it.
    pub fn can_follow(&mut self, decisions: &[Decision]) -> bool {
        if !self.decided() {
            return true;
        }
        let mut calls = Set::ALL;
        for (at, to) in decisions {
            let way = self.way(*at, *to);
            calls = self.facts.diagram.and(calls, way);
            if calls.is_none() {
                return !self.decided();
            }
        }
        true
    }

    /// The calls that an operation can lead to another.
    fn way(&mut self, at: Pc, to: Pc) -> Set {
        let reach = self.walk.reach.get(at as usize);
        let reach = reach.copied().unwrap_or(Set::NONE);
        let program = self.facts.lowering.program;
        let Some(op) = program.ops.get(at as usize) else {
            return Set::NONE;
        };
        // Each turn of a roster has its own answers: what one does, another may not do.
        if self.is_in_roster(at) {
            return Set::ALL;
        }
        match (op, self.sites.get(at as usize)) {
            (Op::Branch { .. } | Op::Roster { .. }, Some(Site::Condition(condition))) => {
                let yes = self.facts.truth(condition).yes;
                if to == at.saturating_add(1) {
                    self.facts.diagram.and(reach, yes)
                } else {
                    self.facts.diagram.without(reach, yes)
                }
            }
            (Op::Ask(_), Some(Site::Question(site))) => {
                let (mut led, mut elsewhere) = (Set::NONE, Set::NONE);
                for (answer, target) in &site.targets {
                    let yes = self.facts.truth(answer).yes;
                    let set = if *target == to {
                        &mut led
                    } else {
                        &mut elsewhere
                    };
                    *set = self.facts.diagram.or(*set, yes);
                }
                if to == at.saturating_add(1) {
                    self.facts.diagram.without(reach, elsewhere)
                } else {
                    self.facts.diagram.and(reach, led)
                }
            }
            _ => reach,
        }
    }

    fn is_in_roster(&self, at: Pc) -> bool {
        let rosters = 0..self.facts.lowering.program.rosters.len();
        rosters
            .into_iter()
            .filter_map(|roster| u32::try_from(roster).ok())
            .any(|roster| self.is_inside(at, roster))
    }
}
