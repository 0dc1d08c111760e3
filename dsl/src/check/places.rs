//! Where what a script holds was written. A script keeps no places, so that its hash is that of
//! its rules; whoever speaks of it to its author finds them here.

use std::collections::BTreeMap;

use crate::name::Name;
use crate::script::{Pc, QuestionId, StepId};
use crate::span::Span;

/// Places of a script's étapes, operations and answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    pub(super) steps: Vec<Span>,
    pub(super) ops: Vec<Option<Span>>,
    pub(super) answers: BTreeMap<(QuestionId, Name), Span>,
}

impl Places {
    /// The line of an étape.
    #[must_use]
    pub fn step(&self, step: StepId) -> Option<Span> {
        self.steps.get(step as usize).copied()
    }

    /// The line that an operation comes from: that of the `si` for a branch. None for a jump that no
    /// line wrote.
    #[must_use]
    pub fn op(&self, at: Pc) -> Option<Span> {
        self.ops.get(at as usize).copied().flatten()
    }

    /// The `-` line of an answer under its question; none when it has no line there, as `oui` and
    /// `non`, or an answer of a list that serves several questions.
    #[must_use]
    pub fn answer(&self, question: QuestionId, code: &Name) -> Option<Span> {
        self.answers.get(&(question, code.clone())).copied()
    }
}
