//! What a call can reach of a script, in words and with its place.

use trame_dsl::call::coverage::Goal;
use trame_dsl::check::Compiled;
use trame_dsl::script::{Op, Pc};
use trame_dsl::span::Span;

use crate::library::package::Package;
use crate::words::Words;

/// A package whose goals are spoken of.
#[derive(Clone, Copy)]
pub struct Goals<'a> {
    pub package: &'a Package,
    pub compiled: &'a Compiled,
    pub words: &'a Words,
}

impl Goals<'_> {
    /// What kind of thing it is, for programs.
    pub fn kind(goal: &Goal) -> &'static str {
        match goal {
            Goal::Step(_) => "step",
            Goal::Answer(..) => "answer",
            Goal::Branch(..) => "branch",
        }
    }

    /// What has to be reached, without its place.
    pub fn text(&self, goal: &Goal) -> String {
        let script = &self.compiled.script;
        match goal {
            Goal::Step(step) => {
                let step = script.steps.get(*step as usize);
                let name = step.map_or_else(String::new, |step| step.name.to_string());
                self.words.text("cli-goal-step", &[("name", name)])
            }
            Goal::Answer(question, code) => {
                let question = script.questions.get(*question as usize);
                let name = question.map_or_else(String::new, |question| question.name.to_string());
                let args = [("question", name), ("code", code.to_string())];
                self.words.text("cli-goal-answer", &args)
            }
            Goal::Branch(at, way) => self.branch(*at, *way),
        }
    }

    fn branch(&self, at: Pc, way: bool) -> String {
        let id = match (self.compiled.script.ops.get(at as usize), way) {
            (Some(Op::Roster { .. }), true) => "cli-goal-roster-some",
            (Some(Op::Roster { .. }), false) => "cli-goal-roster-none",
            (_, true) => "cli-goal-branch-true",
            (_, false) => "cli-goal-branch-false",
        };
        let line = self.compiled.places.op(at).map(|span| self.line(span));
        self.words.text(id, &[("line", line.unwrap_or_default())])
    }

    /// The line as it was written, with single spaces.
    fn line(&self, span: Span) -> String {
        let source = self.package.sources.get(span.file);
        let range = span.start as usize..span.end as usize;
        let written = source.and_then(|source| source.text.get(range));
        let line = written.and_then(|written| written.lines().next());
        let words: Vec<&str> = line.unwrap_or_default().split_whitespace().collect();
        words.join(" ")
    }

    /// The file and the line where it is written.
    pub fn place(&self, goal: &Goal) -> Option<(String, usize)> {
        let places = &self.compiled.places;
        let span = match goal {
            Goal::Step(step) => places.step(*step),
            Goal::Answer(question, code) => {
                let asks = |op: &Op| matches!(op, Op::Ask(asked) if asked == question);
                let asked = || {
                    let at = self.compiled.script.ops.iter().position(asks)?;
                    places.op(Pc::try_from(at).ok()?)
                };
                places.answer(*question, code).or_else(asked)
            }
            Goal::Branch(at, _) => places.op(*at),
        }?;
        self.line_of(span)
    }

    /// The file and the line of an operation.
    pub fn place_of(&self, at: Pc) -> Option<(String, usize)> {
        let script = &self.compiled.script;
        // A roster's next turn is decided where the roster is written.
        let at = match script.ops.get(at as usize) {
            Some(Op::Next { body, .. }) => body.saturating_sub(1),
            _ => at,
        };
        self.line_of(self.compiled.places.op(at)?)
    }

    fn line_of(&self, span: Span) -> Option<(String, usize)> {
        let source = self.package.sources.get(span.file)?;
        Some((source.path.clone(), source.place(span).line))
    }
}
