//! What lines lead to and name outside the script: étapes, outcomes, the directory.

use super::state::{Checker, Kind};
use crate::diagnostic::Diagnostic;
use crate::name::{Name, nearest};
use crate::script::{OUTCOMES, Op, Pc, QuestionId};
use crate::span::{FileId, Span, Spanned};
use crate::syntax::tree::Ident;

/// A jump that waits for its étape to have a place.
#[derive(Clone, Debug)]
pub enum Fixup {
    /// The operation at this place is a jump.
    Jump(Pc),
    /// An answer's target.
    Answer {
        /// The question.
        question: QuestionId,
        /// The answer.
        code: Name,
    },
}

/// Names that a sentence quotes at most.
const MOST: usize = 24;

/// Names one after the other; the end of a long list is left out.
fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut names: Vec<&str> = names.take(MOST + 1).collect();
    if names.len() > MOST {
        names[MOST] = "…";
    }
    names.join(", ")
}

impl Checker<'_> {
    /// That a structure is in the directory.
    pub fn structure(&mut self, name: &Ident) {
        let Some(around) = self.input.surroundings else {
            return;
        };
        if around.directory.contains_key(&name.node) {
            self.structures.insert(name.node.clone());
            return;
        }
        let fault = Diagnostic::error("unknown-structure", name.span).with("name", &name.node);
        let fault = fault.with("known", &listed(around.directory.keys().map(Name::as_str)));
        let near = nearest(
            name.node.as_str(),
            around.directory.keys().map(Name::as_str),
        );
        self.report(match near {
            Some(near) => fault.fixed(name.span, near),
            None => fault,
        });
    }

    /// That an outcome is a built-in one or one of the manifest's.
    pub fn outcome(&mut self, name: &Name, span: Span) {
        self.outcomes.insert(name.clone());
        let Some(around) = self.input.surroundings else {
            return;
        };
        let known = || {
            OUTCOMES
                .iter()
                .map(|(name, _)| *name)
                .chain(around.outcomes.keys().map(Name::as_str))
        };
        if known().any(|known| *name == *known) {
            return;
        }
        let fault = Diagnostic::error("unknown-outcome", span).with("name", name);
        let fault = fault.with("known", &listed(known()));
        let near = nearest(name.as_str(), known());
        self.report(match near {
            Some(near) => fault.fixed(span, near),
            None => fault,
        });
    }

    /// Checks a jump, which only goes forward, and keeps it until its étape has a place.
    pub fn jump(&mut self, step: &Name, span: Span, file: FileId, fixup: Fixup) {
        match self.symbol(step.as_str(), file).map(|symbol| symbol.kind) {
            Some(Kind::Step(order)) if order > self.step => self.fixups.push((order, fixup)),
            Some(Kind::Step(_)) => {
                self.report(Diagnostic::error("jump-backwards", span).with("name", step));
                self.lost_jumps = true;
            }
            Some(_) if self.doubled.contains(step) => self.lost_jumps = true,
            Some(_) => {
                self.report(Diagnostic::error("not-a-step", span).with("name", step));
                self.lost_jumps = true;
            }
            None => {
                let name = Spanned {
                    node: step.clone(),
                    span,
                };
                self.unknown(&name, file, "unknown-step", |kind| {
                    matches!(kind, Kind::Step(_))
                });
                self.lost_jumps = true;
            }
        }
    }

    /// Gives every jump the place of its étape.
    pub fn fix_jumps(&mut self) {
        for (order, fixup) in std::mem::take(&mut self.fixups) {
            let Some(step) = self.steps.get(order as usize) else {
                continue;
            };
            let start = step.start;
            match fixup {
                Fixup::Jump(at) => self.ops[at as usize] = Op::Jump(start),
                Fixup::Answer { question, code } => {
                    self.questions[question as usize]
                        .targets
                        .insert(code, start);
                }
            }
        }
    }
}
