//! What an answer or a donnée may be, by its type and its bounds.

use rust_decimal::Decimal;

use super::linear;
use super::lower::Lowering;
use super::quantity::Domain;
use crate::script::{Expr, Origin, Type, VarId};

/// Minutes in a day.
pub const DAY: u32 = 24 * 60;

impl Lowering<'_> {
    /// What a value may be.
    pub fn domain(&self, var: VarId) -> Domain {
        let declared = &self.program.vars[var as usize];
        let (low, high) = self.bounds(var);
        match declared.ty {
            Type::YesNo => Domain::words(Some(2)),
            Type::Choice(list) => {
                Domain::words(Some(self.program.lists[list as usize].codes.len()))
            }
            Type::Scale(from, to) => Domain::numbers(Some(from.into()), Some(to.into()), true),
            Type::Integer | Type::Date => Domain::numbers(low, high, true),
            Type::Decimal => Domain::numbers(low, high, false),
            Type::Time => {
                let low = low.unwrap_or_default();
                let high = high.unwrap_or((DAY - 1).into());
                Domain::numbers(Some(low), Some(high), true)
            }
            _ => Domain::words(None),
        }
    }

    /// Bounds that are the same on every call.
    fn bounds(&self, var: VarId) -> (Option<Decimal>, Option<Decimal>) {
        let declared = &self.program.vars[var as usize];
        let roster = declared.roster;
        match declared.origin {
            Origin::Question(question) => {
                let question = self.program.questions.get(question as usize);
                let between = question.and_then(|question| question.between.as_ref());
                between.map_or((None, None), |(low, high)| (fixed(low), fixed(high)))
            }
            Origin::Index => {
                let most = roster.and_then(|roster| self.program.rosters.get(roster as usize));
                (Some(Decimal::ONE), most.map(|one| one.at_most.into()))
            }
            _ => (None, None),
        }
    }
}

/// A bound that is the same on every call.
pub fn fixed(bound: &Expr) -> Option<Decimal> {
    match bound {
        Expr::Literal(value) => linear::number(value),
        Expr::Negate(one) => fixed(one).map(|number| -number),
        _ => None,
    }
}
