//! Sums that their parts cannot reach: what an example says of them is impossible.

use rust_decimal::Decimal;

use super::diagram::Fact;
use super::facts::{About, Facts};
use super::quantity::{Domain, Made, QuantityId};

/// Facts of an example that cannot come about together: a sum that its parts do not reach.
pub fn impossible(facts: &Facts<'_>, example: &[(Fact, u32)]) -> Option<Vec<(Fact, u32)>> {
    let cell_of = |wanted: QuantityId| {
        example
            .iter()
            .copied()
            .find(|(fact, _)| facts.about[*fact as usize] == About::Quantity(wanted))
    };
    for (fact, cell) in example {
        let About::Quantity(sum) = facts.about[*fact as usize] else {
            continue;
        };
        let quantity = &facts.lowering.quantities[sum as usize];
        let Made::Sum(parts) = &quantity.made else {
            continue;
        };
        let mut told = vec![(*fact, *cell)];
        let mut range = (Some(Decimal::ZERO), Some(Decimal::ZERO));
        for (part, count) in parts {
            let domain = &facts.lowering.quantities[*part as usize].domain;
            let said = cell_of(*part);
            told.extend(said);
            let of = limits(domain, said.map(|(_, cell)| cell as usize));
            let (low, high) = if count.is_sign_negative() {
                (of.1, of.0)
            } else {
                of
            };
            let add = |sum: Option<Decimal>, one: Option<Decimal>| {
                sum?.checked_add(one?.checked_mul(*count)?)
            };
            range = (add(range.0, low), add(range.1, high));
        }
        let (low, high) = limits(&quantity.domain, Some(*cell as usize));
        let above = low.zip(range.1).is_some_and(|(low, most)| most < low);
        let below = high.zip(range.0).is_some_and(|(high, least)| least > high);
        if above || below {
            return Some(told);
        }
    }
    None
}

/// Between which numbers a cell lies, both included; the whole domain without one.
pub fn limits(domain: &Domain, cell: Option<usize>) -> (Option<Decimal>, Option<Decimal>) {
    let Domain::Numbers {
        low,
        high,
        whole,
        cuts,
    } = domain
    else {
        return (None, None);
    };
    let Some(cell) = cell else {
        return (*low, *high);
    };
    let from = cell.checked_sub(1).and_then(|before| cuts.get(before));
    let to = cuts.get(cell).map(|cut| match whole {
        true => cut.at - Decimal::ONE,
        false => cut.at,
    });
    (from.map(|cut| cut.at).or(*low), to.or(*high))
}
