//! Expressions of a script, typed and with their names resolved.

use serde::{Deserialize, Serialize};

use super::{ListId, RosterId, VarId};
use crate::expression::{Function, Known, Operator};
use crate::name::Name;
use crate::value::Value;

/// A typed expression.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expr {
    /// A constant.
    Literal(Value),
    /// A value, in a roster that of the current turn.
    Var(VarId),
    /// `q[i]`
    Turn(VarId, Box<Expr>),
    /// The precision given with a code: `q.code`.
    Detail(VarId, Name),
    /// A grid's row: `grille.ligne`.
    Row(VarId, Name),
    /// What is known without being asked.
    Known(Known),
    /// `x = nsp`, x being `Var`, `Turn` or `Row`. Never unknown.
    IsDontKnow(Box<Expr>),
    /// `x = refus`. Never unknown.
    IsRefused(Box<Expr>),
    /// `répondu(x)`. Never unknown.
    Answered(Box<Expr>),
    /// `-x`
    Negate(Box<Expr>),
    /// `non x`
    Not(Box<Expr>),
    /// `a op b`
    Binary(Operator, Box<Expr>, Box<Expr>),
    /// `x dans (…)`; `nsp` and `refus` among the items have become `IsDontKnow` and `IsRefused` joined by `ou`.
    In(Box<Expr>, Vec<Expr>),
    /// `multi contient code`
    Contains(Box<Expr>, Name),
    /// A function of values; never an aggregate nor `répondu`.
    Call(Function, Vec<Expr>),
    /// `somme`, `moyenne`, `min`, `max`, `compte`, `énumération` over the turns of a roster.
    /// `labels` says how to say codes, for `énumération`.
    Aggregate {
        /// Which.
        function: Function,
        /// Over which roster.
        roster: RosterId,
        /// Evaluated once a turn.
        item: Box<Expr>,
        /// The item's list, when it is a choice.
        labels: Option<ListId>,
    },
}

impl Expr {
    /// Notes every value that it reads.
    pub fn variables(&self, found: &mut Vec<VarId>) {
        if let Self::Var(var) | Self::Detail(var, _) | Self::Row(var, _) | Self::Turn(var, _) = self
        {
            found.push(*var);
        }
        for part in self.parts() {
            part.variables(found);
        }
    }

    /// The expressions that it is directly made of.
    #[must_use]
    pub fn parts(&self) -> Vec<&Self> {
        match self {
            Self::Turn(_, inner)
            | Self::IsDontKnow(inner)
            | Self::IsRefused(inner)
            | Self::Answered(inner)
            | Self::Negate(inner)
            | Self::Not(inner)
            | Self::Contains(inner, _)
            | Self::Aggregate { item: inner, .. } => vec![inner],
            Self::Binary(_, left, right) => vec![left, right],
            Self::In(needle, items) => std::iter::once(&**needle).chain(items).collect(),
            Self::Call(_, arguments) => arguments.iter().collect(),
            Self::Literal(_) | Self::Var(_) | Self::Detail(..) | Self::Row(..) | Self::Known(_) => {
                Vec::new()
            }
        }
    }
}
