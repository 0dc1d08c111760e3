//! What is not brought down: a quantity of its own, the same wherever it is written the same,
//! of which nothing is certain.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::class::Class;
use super::condition::{Condition, Needs};
use super::linear::Linear;
use super::lower::Lowering;
use super::measure::base;
use super::quantity::{Domain, Quantity, QuantityId, Test, Unit};
use crate::expression::Operator;
use crate::script::Expr;

impl Lowering<'_> {
    /// A condition that is not brought down: it is the same wherever it is written the same.
    pub fn unsolved(&mut self, expr: &Expr) -> Condition {
        let (quantity, needs) = self.unsolved_word(expr);
        self.test(quantity, Test::Word("oui".to_owned()), needs)
    }

    /// A word that is not brought down.
    pub fn unsolved_word(&mut self, expr: &Expr) -> (QuantityId, Needs) {
        let made = self.unsolved_quantity(expr, |quantity| quantity.domain = Domain::words(None));
        (made, Needs::new())
    }

    /// A number that is not a sum.
    pub fn unsolved_number(&mut self, expr: &Expr) -> Linear {
        let whole = self.is_whole(expr);
        let unit = match self.class(expr) {
            Class::Number(unit) => unit,
            _ => Unit::Number,
        };
        let made = self.unsolved_quantity(expr, |quantity| {
            quantity.unit = unit;
            quantity.domain = Domain::numbers(None, None, whole);
        });
        Linear::quantity(made, Needs::new())
    }

    /// A comparison whose numbers cannot be written exactly.
    pub fn unsolved_difference(
        &mut self,
        operator: Operator,
        terms: &BTreeMap<QuantityId, Decimal>,
        constant: Decimal,
        needs: Needs,
    ) -> Condition {
        let bases = terms
            .keys()
            .flat_map(|quantity| self.quantities[*quantity as usize].bases.clone())
            .collect();
        let key = format!("{operator:?} {terms:?} {constant}");
        let made = self.keyed(key, bases, |quantity| {
            quantity.absent = true;
            quantity.domain = Domain::words(None);
        });
        self.test(made, Test::Word("oui".to_owned()), needs)
    }

    fn unsolved_quantity(&mut self, expr: &Expr, set: impl FnOnce(&mut Quantity)) -> QuantityId {
        let mut found = Vec::new();
        expr.variables(&mut found);
        let bases = found.into_iter().map(base).collect();
        self.keyed(format!("{expr:?}"), bases, |quantity| {
            quantity.absent = true;
            set(quantity);
        })
    }
}
