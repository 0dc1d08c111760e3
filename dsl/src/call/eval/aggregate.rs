//! Aggregates over the turns of a roster that the route has made and that have a value.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::{compare, operators};
use crate::call::scope::View;
use crate::call::state::Turn;
use crate::name::Name;
use crate::platform::{Length, NumberOptions};
use crate::script::{Expr, Function, Operator, RosterId};
use crate::value::Value;

impl View<'_> {
    /// Computes an aggregate. Over no value, `somme` and `compte` are 0, the others unknown.
    pub(super) fn aggregate(
        &self,
        function: Function,
        roster: RosterId,
        item: &Expr,
    ) -> Option<Value> {
        let begun = self.call.route.turns.get(&roster).copied().unwrap_or(0);
        let turns = (1..=begun).map(|number| View {
            turn: Some(Turn { roster, number }),
            ..*self
        });
        if function == Function::Compte {
            let held = turns.filter(|turn| turn.truth(item) == Some(true)).count();
            return Some(Value::Number(Decimal::from(held)));
        }
        let mut values = turns.filter_map(|turn| Some(turn.eval(item)?.into_owned()));
        match function {
            Function::Somme => total(values).map(|(sum, _)| sum),
            Function::Moyenne => {
                let (sum, count) = total(values)?;
                operators::apply(Operator::Divide, &sum, &count)
            }
            Function::Min => extreme(values, Ordering::Less),
            Function::Max => extreme(values, Ordering::Greater),
            Function::Enumeration => {
                let first = values.next()?;
                Some(self.enumerated(std::iter::once(first).chain(values)))
            }
            _ => None,
        }
    }

    /// The values in a row. Codes stay codes, each once, in the order of the turns, since their
    /// labels are texts, which a call does not hold: who shows them joins the labels. Anything else
    /// is written and joined by the rules of the call's language.
    fn enumerated(&self, values: impl Iterator<Item = Value>) -> Value {
        let language = &self.call.language;
        let tools = &self.call.tools;
        let mut codes: Vec<Name> = Vec::new();
        let mut texts: Vec<String> = Vec::new();
        for value in values {
            match value {
                Value::Code(code) => codes.push(code),
                Value::Codes(chosen) => codes.extend(chosen),
                Value::Rows(rows) => codes.extend(rows.into_values()),
                Value::YesNo(holds) => codes.push(Name::new(if holds { "oui" } else { "non" })),
                Value::Text(text) => texts.push(text),
                Value::Number(number) => {
                    let options = NumberOptions::default();
                    texts.push((tools.number)(language, number, options));
                }
                Value::Date(date) => texts.push((tools.date)(language, date, Length::Long)),
                Value::Time(time) => texts.push((tools.time)(language, time, Length::Short)),
            }
        }
        if texts.is_empty() {
            // Two people with the same need have one need between them.
            let mut known = BTreeSet::new();
            codes.retain(|code| known.insert(code.clone()));
            Value::Codes(codes)
        } else {
            Value::Text((tools.list)(language, &texts))
        }
    }
}

/// Sum and count of numbers; none when the sum overflows.
fn total(values: impl Iterator<Item = Value>) -> Option<(Value, Value)> {
    let zero = Value::Number(Decimal::ZERO);
    let (sum, count) = values
        .into_iter()
        .try_fold((zero, 0_u64), |(sum, count), value| {
            Some((operators::add(&sum, &value)?, count + 1))
        })?;
    Some((sum, Value::Number(count.into())))
}

fn extreme(mut values: impl Iterator<Item = Value>, wanted: Ordering) -> Option<Value> {
    let first = values.next()?;
    values.try_fold(first, |best, value| {
        let better = compare(&value, &best)? == wanted;
        Some(if better { value } else { best })
    })
}
