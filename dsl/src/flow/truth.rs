//! Conditions as sets of calls: those on which one is true, those on which it is false.

use super::condition::{Condition, Presence};
use super::diagram::Set;
use super::facts::Facts;
use super::quantity::{QuantityId, Test};
use crate::script::{Origin, VarId};

/// Calls on which a condition is true, and those on which it is false.
#[derive(Clone, Copy, Debug)]
pub struct Truth {
    pub yes: Set,
    pub no: Set,
}

impl Facts<'_> {
    /// Calls on which a condition is true, and false.
    pub fn truth(&mut self, condition: &Condition) -> Truth {
        match condition {
            Condition::Constant(holds) => Truth {
                yes: whole(*holds == Some(true)),
                no: whole(*holds == Some(false)),
            },
            Condition::Test {
                quantity,
                test,
                needs,
            } => self.tested(*quantity, test, needs),
            Condition::Same {
                one,
                other,
                words,
                needs,
            } => self.same(*one, *other, words, needs),
            Condition::Never(needs) => Truth {
                yes: Set::NONE,
                no: self.all_known(needs),
            },
            Condition::Presence(var, presence) => {
                let yes = if self.is_computed(*var) && *presence == Presence::Value {
                    self.all_known(&[*var])
                } else {
                    self.presence(*var, *presence)
                };
                self.definite(yes)
            }
            Condition::Computed(var) => self.computed.get(var).copied().unwrap_or(Truth {
                yes: Set::NONE,
                no: Set::NONE,
            }),
            Condition::Holds(of) => {
                let yes = self.truth(of).yes;
                self.definite(yes)
            }
            Condition::Not(of) => {
                let Truth { yes, no } = self.truth(of);
                Truth { yes: no, no: yes }
            }
            Condition::And(one, other) => {
                let (one, other) = (self.truth(one), self.truth(other));
                Truth {
                    yes: self.diagram.and(one.yes, other.yes),
                    no: self.diagram.or(one.no, other.no),
                }
            }
            Condition::Or(one, other) => {
                let (one, other) = (self.truth(one), self.truth(other));
                Truth {
                    yes: self.diagram.or(one.yes, other.yes),
                    no: self.diagram.and(one.no, other.no),
                }
            }
            Condition::If(parts) => {
                let [condition, one, other] = &**parts;
                let condition = self.truth(condition).yes;
                let (one, other) = (self.truth(one), self.truth(other));
                Truth {
                    yes: self.either(condition, one.yes, other.yes),
                    no: self.either(condition, one.no, other.no),
                }
            }
        }
    }

    fn definite(&mut self, yes: Set) -> Truth {
        Truth {
            yes,
            no: self.diagram.not(yes),
        }
    }

    fn either(&mut self, condition: Set, one: Set, other: Set) -> Set {
        let one = self.diagram.and(one, condition);
        let other = self.diagram.without(other, condition);
        self.diagram.or(one, other)
    }

    fn tested(&mut self, quantity: QuantityId, test: &Test, needs: &[VarId]) -> Truth {
        let known = self.all_known(needs);
        let known = self.present(quantity, known);
        let passes = self.passing(quantity, test);
        let yes = self.diagram.and(known, passes);
        let mut no = self.diagram.without(known, passes);
        // A row that was answered by `nsp` or `refus` has no code.
        let is_row = self.lowering.quantities[quantity as usize]
            .bases
            .iter()
            .any(|base| base.row.is_some());
        if is_row {
            for code in ["nsp", "refus"] {
                let absent = self.passing(quantity, &Test::Word(code.to_owned()));
                no = self.diagram.without(no, absent);
            }
        }
        Truth { yes, no }
    }

    /// The calls on which a quantity is in some of its cells.
    pub fn in_cells(&mut self, quantity: QuantityId, wanted: impl Fn(usize) -> bool) -> Set {
        match self.of_quantity.get(&quantity) {
            Some(fact) => self.diagram.cells(*fact, |cell| wanted(cell as usize)),
            None => whole(wanted(0)),
        }
    }

    /// The calls on which a quantity passes a test.
    fn passing(&mut self, quantity: QuantityId, test: &Test) -> Set {
        let domain = &self.lowering.quantities[quantity as usize].domain;
        match self.of_quantity.get(&quantity) {
            Some(fact) => self
                .diagram
                .cells(*fact, |cell| domain.passes(cell as usize, test)),
            None => whole(domain.passes(0, test)),
        }
    }

    fn present(&mut self, quantity: QuantityId, known: Set) -> Set {
        let one = &self.lowering.quantities[quantity as usize];
        let cells = one.domain.cells();
        match self.of_quantity.get(&quantity) {
            Some(fact) if one.absent => {
                let present = self.diagram.cells(*fact, |cell| (cell as usize) < cells);
                self.diagram.and(known, present)
            }
            _ => known,
        }
    }

    fn same(
        &mut self,
        one: QuantityId,
        other: QuantityId,
        words: &[String],
        needs: &[VarId],
    ) -> Truth {
        let known = self.all_known(needs);
        let known = self.present(one, known);
        let known = self.present(other, known);
        let mut yes = Set::NONE;
        for word in words {
            let test = Test::Word(word.clone());
            let (left, right) = (self.passing(one, &test), self.passing(other, &test));
            let both = self.diagram.and(left, right);
            yes = self.diagram.or(yes, both);
        }
        let yes = self.diagram.and(known, yes);
        Truth {
            yes,
            no: self.diagram.without(known, yes),
        }
    }

    /// Calls on which all these values are known.
    pub fn all_known(&mut self, needs: &[VarId]) -> Set {
        let mut known = Set::ALL;
        for var in needs {
            let one = match self.known.get(var) {
                Some(known) => *known,
                None if self.is_computed(*var) => Set::NONE,
                None => self.presence(*var, Presence::Value),
            };
            known = self.diagram.and(known, one);
        }
        known
    }

    fn is_computed(&self, var: VarId) -> bool {
        self.lowering.program.vars[var as usize].origin == Origin::Computed
    }
}

fn whole(holds: bool) -> Set {
    if holds { Set::ALL } else { Set::NONE }
}
