//! Finds values that put tangled quantities in the cells of an example: two quantities that
//! follow from the same value may each come about, and not together. A search by trial near the
//! limits of the cells; finding nothing proves nothing.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use time::Date;
use time::macros::date;

use super::diagram::Fact;
use super::facts::{About, Facts};
use super::linear;
use super::quantity::{Domain, Made, Measure, Quantity, QuantityId};
use super::reckon::{dates, measured};
use crate::calendar;
use crate::script::{Origin, Type, VarId};

/// Values tried in all.
const TRIES: usize = 4_000;

/// A day like another, when the script does not look at the day of the call.
const TODAY: Date = date!(2026 - 01 - 15);

/// Quantities that are to be in a cell each.
struct Search<'a> {
    facts: &'a Facts<'a>,
    wanted: Vec<(QuantityId, usize)>,
    vars: Vec<VarId>,
    tries: usize,
}

/// The values that some quantities follow from, and the cells these are to be in.
type Group = (BTreeSet<VarId>, Vec<(QuantityId, usize)>);

/// What is tried: the day of the call, and a number for each value.
struct Trial {
    today: Date,
    values: BTreeMap<VarId, Decimal>,
}

/// Whether values exist that put all the quantities of an example in its cells at once.
pub fn exists(facts: &Facts<'_>, example: &[(Fact, u32)]) -> bool {
    let wanted = example
        .iter()
        .filter_map(|(fact, cell)| match facts.about[*fact as usize] {
            About::Quantity(at) => Some((at, *cell as usize)),
            About::Presence(_) | About::Exit(_) => None,
        });
    let mut groups: Vec<Group> = Vec::new();
    for one in wanted {
        let quantity = &facts.lowering.quantities[one.0 as usize];
        let mut vars: BTreeSet<VarId> = quantity.bases.iter().map(|base| base.var).collect();
        let mut all = vec![one];
        groups.retain(|(others, more)| {
            let apart = vars.is_disjoint(others);
            if !apart {
                vars.extend(others);
                all.extend(more);
            }
            apart
        });
        groups.push((vars, all));
    }
    let tangled = groups.into_iter().filter(|(_, all)| all.len() > 1);
    tangled.into_iter().all(|(vars, wanted)| {
        let mut search = Search {
            facts,
            wanted,
            vars: vars.into_iter().collect(),
            tries: TRIES,
        };
        search.codes() || search.numbers()
    })
}

impl Search<'_> {
    fn quantity(&self, at: QuantityId) -> &Quantity {
        &self.facts.lowering.quantities[at as usize]
    }

    /// Codes of one set, and how many they are.
    fn codes(&self) -> bool {
        let [var] = self.vars.as_slice() else {
            return false;
        };
        let program = self.facts.lowering.program;
        let Type::Multiple(list) = program.vars[*var as usize].ty else {
            return false;
        };
        let all = program.lists[list as usize].codes.len();
        let question = match program.vars[*var as usize].origin {
            Origin::Question(question) => program.questions.get(question as usize),
            _ => None,
        };
        let (mut chosen, mut left_out, mut alone) = (0, 0, false);
        for (at, cell) in &self.wanted {
            let Some(code) = &self.quantity(*at).code else {
                continue;
            };
            let marks = question.and_then(|question| question.marks.get(code));
            alone |= *cell == 0 && marks.is_some_and(|marks| marks.exclusive);
            chosen += usize::from(*cell == 0);
            left_out += usize::from(*cell != 0);
        }
        let most = if alone {
            1
        } else {
            all.saturating_sub(left_out)
        };
        let fits = |count: usize| {
            self.wanted.iter().all(|(at, cell)| {
                let quantity = self.quantity(*at);
                let count = Decimal::from(count);
                quantity.code.is_some()
                    || allowed(&quantity.domain, count)
                        && quantity.domain.cell_of(count) == Some(*cell)
            })
        };
        (chosen.max(1)..=most).any(fits)
    }

    fn numbers(&mut self) -> bool {
        let program = self.facts.lowering.program;
        let ordered = |var: &VarId| {
            matches!(
                program.vars[*var as usize].ty,
                Type::Integer | Type::Decimal | Type::Scale(..) | Type::Date | Type::Time
            )
        };
        if !self.vars.iter().all(ordered) {
            return false;
        }
        let todays: Vec<Decimal> = self
            .wanted
            .iter()
            .filter(|(at, _)| self.quantity(*at).made == Made::Today)
            .flat_map(|(at, cell)| ends(&self.quantity(*at).domain, *cell))
            .collect();
        let mut todays: Vec<Date> = todays.into_iter().filter_map(linear::date).collect();
        todays.push(TODAY);
        todays.into_iter().any(|today| {
            let mut trial = Trial {
                today,
                values: BTreeMap::new(),
            };
            self.assign(0, &mut trial)
        })
    }

    /// Tries values for the names from `next` on.
    fn assign(&mut self, next: usize, trial: &mut Trial) -> bool {
        let Some(var) = self.vars.get(next).copied() else {
            return self.fits(trial);
        };
        for value in self.candidates(var, trial) {
            if self.tries == 0 {
                return false;
            }
            self.tries -= 1;
            trial.values.insert(var, value);
            if self.assign(next + 1, trial) {
                return true;
            }
        }
        trial.values.remove(&var);
        false
    }

    fn fits(&self, trial: &Trial) -> bool {
        self.wanted.iter().all(|(at, cell)| {
            let quantity = self.quantity(*at);
            if quantity.made == Made::Measure(Measure::Weekday) {
                return falls_on(quantity, trial, *cell);
            }
            let value = self.value(*at, trial);
            value.is_some_and(|value| quantity.domain.cell_of(value) == Some(*cell))
        })
    }

    /// What a quantity is in a trial; none when a value it follows from is not tried yet.
    fn value(&self, at: QuantityId, trial: &Trial) -> Option<Decimal> {
        let quantity = self.quantity(at);
        let own = || trial.values.get(&quantity.bases.first()?.var).copied();
        match &quantity.made {
            Made::Plain => own(),
            Made::Today => Some(trial.today.to_julian_day().into()),
            Made::Sum(parts) => parts.iter().try_fold(Decimal::ZERO, |sum, (part, count)| {
                sum.checked_add(self.value(*part, trial)?.checked_mul(*count)?)
            }),
            Made::Measure(measure) => measured(*measure, linear::date(own()?)?, trial.today),
            Made::Other => None,
        }
    }

    /// Values near the limits that the cells set, as far as those tried before allow to tell.
    fn candidates(&self, var: VarId, trial: &Trial) -> Vec<Decimal> {
        let mut found: Vec<Decimal> = Vec::new();
        for (at, cell) in &self.wanted {
            let quantity = self.quantity(*at);
            if quantity.bases.iter().all(|base| base.var != var) {
                continue;
            }
            for end in ends(&quantity.domain, *cell) {
                match &quantity.made {
                    Made::Plain => found.push(end),
                    Made::Sum(parts) => found.extend(self.solved(parts, var, end, trial)),
                    Made::Measure(measure) => found.extend(dates(*measure, end, trial.today)),
                    Made::Today | Made::Other => {}
                }
            }
        }
        let domain = self.facts.lowering.domain(var);
        found.extend(ends(&domain, 0));
        if self.facts.lowering.program.vars[var as usize].ty == Type::Date {
            found.push(trial.today.to_julian_day().into());
        }
        let near = |value: &Decimal| (-1..=1).map(|step| *value + Decimal::from(step)).collect();
        let near: Vec<Vec<Decimal>> = found.iter().map(near).collect();
        found.extend(near.into_iter().flatten());
        let mut seen = BTreeSet::new();
        found.retain(|value| allowed(&domain, *value) && seen.insert(*value));
        found
    }

    /// The value that makes a sum come to `end`.
    fn solved(
        &self,
        parts: &[(QuantityId, Decimal)],
        var: VarId,
        end: Decimal,
        trial: &Trial,
    ) -> Option<Decimal> {
        let mut rest = end;
        let mut own = None;
        for (part, count) in parts {
            let quantity = self.quantity(*part);
            let is_own = quantity.made == Made::Plain
                && quantity.bases.first().is_some_and(|base| base.var == var);
            if is_own {
                own = Some(*count);
            } else {
                rest = rest.checked_sub(self.value(*part, trial)?.checked_mul(*count)?)?;
            }
        }
        rest.checked_div(own?)
    }
}

/// Whether a trial's date falls on the weekday of a cell.
fn falls_on(quantity: &Quantity, trial: &Trial, cell: usize) -> bool {
    let Domain::Words { named, .. } = &quantity.domain else {
        return false;
    };
    let date = quantity
        .bases
        .first()
        .and_then(|base| linear::date(*trial.values.get(&base.var)?));
    date.is_some_and(|date| {
        let day = calendar::weekday(date);
        let place = named.iter().position(|one| one == day);
        place.unwrap_or(named.len()) == cell
    })
}

fn allowed(domain: &Domain, value: Decimal) -> bool {
    match domain {
        Domain::Words { .. } => false,
        Domain::Numbers {
            low, high, whole, ..
        } => {
            low.is_none_or(|low| value >= low)
                && high.is_none_or(|high| value <= high)
                && (!whole || value.is_integer())
        }
    }
}

/// Numbers at both ends of a cell.
fn ends(domain: &Domain, cell: usize) -> Vec<Decimal> {
    let Domain::Numbers {
        low, high, cuts, ..
    } = domain
    else {
        return Vec::new();
    };
    let before = cell.checked_sub(1).and_then(|cell| cuts.get(cell));
    let from = before.map(|cut| cut.at).or(*low);
    let to = cuts.get(cell).map(|cut| cut.at - Decimal::ONE).or(*high);
    let mut ends: Vec<Decimal> = from.into_iter().chain(to).collect();
    if let (Some(from), Some(to)) = (from, to) {
        ends.push(((from + to) / Decimal::TWO).round());
    }
    if ends.is_empty() {
        ends.push(Decimal::ZERO);
    }
    ends
}
