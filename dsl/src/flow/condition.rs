//! Conditions as tests of quantities, ready to become sets of calls.

use super::quantity::{QuantityId, Test};
use crate::script::VarId;

/// Values without which a test is unknown.
pub type Needs = Vec<VarId>;

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It was answered with a value; a donnée is there.
    Value,
    /// `nsp`
    DontKnow,
    /// `refus`
    Refused,
    /// `passe`; a donnée is missing.
    Passed,
}

/// A condition, three-valued.
#[derive(Clone, Debug)]
pub enum Condition {
    /// True, false or unknown, whatever the call.
    Constant(Option<bool>),
    /// One quantity passes a test.
    Test {
        /// Which.
        quantity: QuantityId,
        /// What is asked of it.
        test: Test,
        /// Unknown without these.
        needs: Needs,
    },
    /// Two quantities are the same word.
    Same {
        /// One.
        one: QuantityId,
        /// The other.
        other: QuantityId,
        /// The words they can be.
        words: Vec<String>,
        /// Unknown without these.
        needs: Needs,
    },
    /// False, unknown without these.
    Never(Needs),
    /// A question was asked and this became of it. Never unknown.
    Presence(VarId, Presence),
    /// A calculated condition.
    Computed(VarId),
    /// True when it is true, else false. Never unknown.
    Holds(Box<Condition>),
    /// Not.
    Not(Box<Condition>),
    /// Both.
    And(Box<Condition>, Box<Condition>),
    /// Either.
    Or(Box<Condition>, Box<Condition>),
    /// The second when the first is true, else the third.
    If(Box<[Condition; 3]>),
}

impl Condition {
    /// Its contrary.
    #[must_use]
    pub fn negated(self) -> Self {
        Self::Not(Box::new(self))
    }

    /// Whether it is true, which is never unknown.
    #[must_use]
    pub fn definite(self) -> Self {
        Self::Holds(Box::new(self))
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::And(Box::new(self), Box::new(other))
    }

    /// Either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self::Or(Box::new(self), Box::new(other))
    }
}
