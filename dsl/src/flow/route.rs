//! One route told: what is answered and known on a call.

use rust_decimal::Decimal;

use super::condition::Presence;
use super::diagram::{Fact, Set};
use super::facts::About;
use super::limits;
use super::linear::{date, hour};
use super::quantity::{Cut, Domain, Quantity, Unit};
use super::realise;
use super::{Case, Routes};
pub use crate::diagnostic::{Circumstance, Is};
use crate::name::Name;
use crate::script::{Type, VarId};

/// Examples looked at before a set is left undecided.
const TRIES: usize = 8;

impl Routes<'_> {
    /// A call of a set, certain when one can be told on which nothing undecided has a say.
    pub(super) fn case(&mut self, set: Set) -> Option<Case> {
        if set.is_none() {
            return None;
        }
        let undecided: Vec<bool> = self
            .facts
            .about
            .iter()
            .map(|about| match about {
                About::Presence(_) | About::Exit(_) => false,
                About::Quantity(at) => !self.facts.lowering.quantities[*at as usize].certain,
            })
            .collect();
        let mut left = set;
        for _ in 0..TRIES {
            let sure = self
                .facts
                .diagram
                .every(left, |fact| undecided[fact as usize]);
            if let Some(told) = self.untangled(sure, 4) {
                return Some(self.tell(set, &told, true));
            }
            let example = self.facts.diagram.example(left)?;
            let Some(impossible) = limits::impossible(&self.facts, &example) else {
                return Some(self.tell(set, &example, false));
            };
            let impossible = self.calls_of(&impossible);
            left = self.facts.diagram.without(left, impossible);
        }
        let example = self.facts.diagram.example(left)?;
        Some(self.tell(set, &example, false))
    }

    fn tell(&mut self, set: Set, example: &[(Fact, u32)], certain: bool) -> Case {
        let needed = self.needed(set, example);
        Case {
            certain,
            route: self.told(&needed),
        }
    }

    /// The calls that an example tells of.
    fn calls_of(&mut self, example: &[(Fact, u32)]) -> Set {
        let diagram = &mut self.facts.diagram;
        example.iter().fold(Set::ALL, |calls, (fact, at)| {
            let cell = diagram.cells(*fact, |cell| cell == *at);
            diagram.and(calls, cell)
        })
    }

    /// Leaves out of an example what goes without saying: what every accepted answer has.
    fn needed(&mut self, set: Set, example: &[(Fact, u32)]) -> Vec<(Fact, u32)> {
        let accepted = self.facts.accepted;
        let mut needed = example.to_vec();
        for one in example {
            let rest: Vec<(Fact, u32)> =
                needed.iter().filter(|kept| *kept != one).copied().collect();
            let calls = self.calls_of(&rest);
            let calls = self.facts.diagram.and(calls, accepted);
            if self.facts.diagram.without(calls, set).is_none() && !self.facts.diagram.is_spent() {
                needed = rest;
            }
        }
        needed
    }

    /// A call of a set on which no two quantities that follow from the same value have a say.
    fn untangled(&mut self, set: Set, tries: u32) -> Option<Vec<(Fact, u32)>> {
        let example = self.facts.diagram.example(set)?;
        let Some((one, other)) = self.tangled(&example) else {
            return Some(example);
        };
        if realise::exists(&self.facts, &example) {
            return Some(example);
        }
        let tries = tries.checked_sub(1)?;
        for left_out in [one, other] {
            let without = self.facts.diagram.every(set, |fact| fact == left_out);
            if let Some(example) = self.untangled(without, tries) {
                return Some(example);
            }
        }
        None
    }

    fn tangled(&self, example: &[(Fact, u32)]) -> Option<(Fact, Fact)> {
        let quantity = |fact: Fact| match self.facts.about[fact as usize] {
            About::Quantity(at) => self.facts.lowering.quantities.get(at as usize),
            About::Presence(_) | About::Exit(_) => None,
        };
        let meet = |one: &Quantity, other: &Quantity| {
            one.bases.iter().any(|base| {
                let same = |of: &&super::quantity::Base| of.var == base.var && of.row == base.row;
                let found = other.bases.iter().find(same);
                found.is_some_and(|of| !(of.code && base.code))
            })
        };
        for (at, (one, _)) in example.iter().enumerate() {
            for (other, _) in &example[at + 1..] {
                let pair = quantity(*one).zip(quantity(*other));
                if pair.is_some_and(|(one, other)| meet(one, other)) {
                    return Some((*one, *other));
                }
            }
        }
        None
    }

    fn told(&self, example: &[(Fact, u32)]) -> Vec<Circumstance> {
        let mut told: Vec<Circumstance> = Vec::new();
        for (fact, cell) in example {
            let circumstance = match self.facts.about[*fact as usize] {
                // A value says more than that there is one.
                About::Presence(var) if self.tells_of(example, var) => continue,
                About::Presence(var) => {
                    let presence = self.facts.presence_cell(var, *cell);
                    let name = self.facts.lowering.program.vars[var as usize]
                        .name
                        .to_string();
                    let is = match presence {
                        Some(Presence::DontKnow) => Is::DontKnow,
                        Some(Presence::Refused) => Is::Refused,
                        Some(Presence::Passed) => Is::Missing,
                        _ => Is::Answered,
                    };
                    Circumstance { name, is }
                }
                About::Exit(_) if *cell == 0 => continue,
                About::Exit(roster) => Circumstance {
                    name: self.facts.lowering.program.rosters[roster as usize]
                        .name
                        .to_string(),
                    is: Is::Left,
                },
                About::Quantity(at) => {
                    let quantity = &self.facts.lowering.quantities[at as usize];
                    let is = said(quantity, *cell as usize).map(|is| self.named(quantity, is));
                    // What is not decided has no words of an author's.
                    let Some(is) = is.filter(|_| quantity.certain) else {
                        continue;
                    };
                    Circumstance {
                        name: quantity.name.clone(),
                        is,
                    }
                }
            };
            told.push(circumstance);
        }
        told
    }

    /// Whether an example tells what a value is, or something that follows from it.
    fn tells_of(&self, example: &[(Fact, u32)], var: VarId) -> bool {
        example
            .iter()
            .any(|(fact, _)| match self.facts.about[*fact as usize] {
                About::Quantity(at) => {
                    let quantity = &self.facts.lowering.quantities[at as usize];
                    quantity.certain && quantity.bases.iter().any(|base| base.var == var)
                }
                About::Presence(_) | About::Exit(_) => false,
            })
    }

    /// One of the other codes, rather than what it is not.
    fn named(&self, quantity: &Quantity, is: Is) -> Is {
        let (Is::Other(not), [base]) = (&is, quantity.bases.as_slice()) else {
            return is;
        };
        let program = self.facts.lowering.program;
        let var = &program.vars[base.var as usize];
        if quantity.name != var.name.as_str() && base.row.is_none() {
            return is;
        }
        let other = |code: &str| not.iter().all(|one| one != code);
        let found = match var.ty {
            Type::YesNo => ["oui", "non"].into_iter().find(|code| other(code)),
            Type::Choice(list) | Type::Grid { list, .. } => program.lists[list as usize]
                .codes
                .iter()
                .map(Name::as_str)
                .find(|code| other(code)),
            _ => None,
        };
        found.map_or(is.clone(), |code| Is::Word(code.to_owned()))
    }
}

/// What a cell says of its quantity.
fn said(quantity: &Quantity, cell: usize) -> Option<Is> {
    match &quantity.domain {
        Domain::Words { named, .. } => match (&quantity.code, named.get(cell)) {
            (Some(code), Some(_)) => Some(Is::Chosen(code.to_string())),
            (Some(code), None) => Some(Is::NotChosen(code.to_string())),
            (None, Some(word)) => Some(Is::Word(word.clone())),
            (None, None) => Some(Is::Other(named.clone())),
        },
        Domain::Numbers {
            low,
            high,
            cuts,
            whole,
        } => {
            let from = match cell.checked_sub(1) {
                Some(before) => cuts.get(before).copied(),
                None => low.map(|at| Cut { at, after: false }),
            };
            let to = match cuts.get(cell) {
                Some(cut) => Some(*cut),
                None => high.map(|at| Cut { at, after: true }),
            };
            let write = |number| written(number, quantity.unit);
            let step = Decimal::from(u8::from(*whole));
            Some(match (from, to) {
                (Some(from), Some(to)) => {
                    let last = if *whole && !to.after {
                        to.at - step
                    } else {
                        to.at
                    };
                    if from.at == last {
                        Is::Exactly(write(last))
                    } else if *whole || (!from.after && to.after) {
                        Is::Between(write(from.at), write(last))
                    } else if from.after {
                        Is::MoreThan(write(from.at))
                    } else {
                        Is::LessThan(write(to.at))
                    }
                }
                (Some(from), None) if from.after => Is::MoreThan(write(from.at)),
                (Some(from), None) => Is::AtLeast(write(from.at)),
                (None, Some(to)) if to.after => Is::AtMost(write(to.at)),
                (None, Some(to)) => Is::LessThan(write(to.at)),
                (None, None) => return None,
            })
        }
    }
}

/// A number as an author writes it.
fn written(number: Decimal, unit: Unit) -> String {
    let as_date = date(number).filter(|_| unit == Unit::Day);
    let as_hour = hour(number).filter(|_| unit == Unit::Hour);
    match (as_date, as_hour) {
        (Some(date), _) => date.to_string(),
        (_, Some(hour)) => format!("{:02}:{:02}", hour.hour(), hour.minute()),
        _ => number.normalize().to_string(),
    }
}
