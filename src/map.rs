//! The map of a call: its étapes with what they hold, what leads from one to the next and under
//! which conditions in words, how it ends. Drawn as SVG, as Graphviz, as Mermaid, or told in lines.

use trame_dsl::name::Name;
use trame_dsl::script::Script;

use crate::wording::Wording;
use crate::words::Arg;

pub mod blocks;
pub mod contents;
mod cuts;
pub mod dot;
mod exits;
pub mod faults;
mod layout;
pub mod mermaid;
mod metrics;
pub mod prose;
mod sheets;
pub mod svg;

use faults::{Fault, Faults};

/// A call, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// The enquête's title.
    pub title: String,
    /// Étapes, in order; the call begins at the first.
    pub steps: Vec<StepBox>,
    /// The outcomes that the script concludes with.
    pub outcomes: Vec<OutcomeBox>,
    /// What leads where: one edge at most between two boxes.
    pub edges: Vec<Edge>,
    /// Points of attention that stand in no étape.
    pub faults: Vec<Fault>,
}

/// An étape.
#[derive(Clone, Debug, PartialEq)]
pub struct StepBox {
    /// Its name.
    pub name: Name,
    /// Its title.
    pub title: String,
    /// What it holds, in order.
    pub lines: Vec<Line>,
    /// Its points of attention.
    pub faults: Vec<Fault>,
}

/// A thing that an étape holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// How many conditions and repetitions it stands under.
    pub depth: usize,
    /// What it is.
    pub kind: LineKind,
    /// In words.
    pub text: String,
    /// For a question, what it expects.
    pub detail: Option<String>,
}

/// What a line of an étape is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// A text read aloud, in an étape that does nothing else.
    Say,
    /// A question.
    Question,
    /// An alert that may be raised.
    Alert,
    /// A structure that is given.
    Refer,
    /// A condition on the lines below.
    When,
    /// A repetition of the lines below.
    Roster,
}

/// An outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct OutcomeBox {
    /// Its name.
    pub name: Name,
    /// What it is called.
    pub label: String,
    /// Its AAPOR code.
    pub aapor: String,
}

/// What leads from an étape to another or to an outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// Index of an étape.
    pub from: usize,
    /// Where to.
    pub to: End,
    /// Under which conditions, in words; none when nothing else leads out of the étape.
    pub reasons: Vec<String>,
}

/// Where an edge arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// Index of an étape.
    Step(usize),
    /// Index of an outcome.
    Outcome(usize),
}

impl Map {
    /// The map of a script, with the points of attention that were found in it.
    #[must_use]
    pub fn new(script: &Script, wording: &Wording<'_>, mut faults: Faults) -> Self {
        let mut map = Self {
            title: script.header.title.clone(),
            steps: Vec::new(),
            outcomes: outcomes(script, wording),
            edges: Vec::new(),
            faults: std::mem::take(&mut faults.elsewhere),
        };
        for (index, step) in script.steps.iter().enumerate() {
            let nodes = blocks::of_step(script, index);
            map.steps.push(StepBox {
                name: step.name.clone(),
                title: wording
                    .text(&step.name, Some("titre"))
                    .unwrap_or_else(|| step.name.to_string()),
                lines: contents::lines(script, wording, &nodes),
                faults: faults.steps.remove(&step.name).unwrap_or_default(),
            });
            let ends = |name: &Name| map.outcomes.iter().position(|end| end.name == *name);
            let edges = exits::edges(script, wording, index, &nodes, &ends);
            map.edges.extend(edges);
        }
        map
    }

    /// How many questions there are.
    #[must_use]
    pub fn questions(&self) -> usize {
        let lines = self.steps.iter().flat_map(|step| &step.lines);
        lines.filter(|line| line.kind == LineKind::Question).count()
    }

    /// What leads out of an étape.
    pub fn edges_from(&self, step: usize) -> impl Iterator<Item = &Edge> {
        self.edges.iter().filter(move |edge| edge.from == step)
    }

    /// Where an edge arrives, in words.
    fn destination(&self, end: End, wording: &Wording<'_>) -> String {
        let words = match end {
            End::Step(at) => self.steps.get(at).map(|step| step.title.clone()),
            End::Outcome(at) => self.outcomes.get(at).map(|end| end.called(wording)),
        };
        words.unwrap_or_default()
    }

    /// One sentence on the whole.
    #[must_use]
    pub fn summary(&self, wording: &Wording<'_>) -> String {
        let args = [
            ("steps", number(self.steps.len())),
            ("questions", number(self.questions())),
            ("outcomes", number(self.outcomes.len())),
        ];
        wording.word("map-summary", &args)
    }
}

impl StepBox {
    /// Its lines, for a drawing made by others.
    fn told(&self, wording: &Wording<'_>) -> Vec<String> {
        let mut lines = vec![self.title.clone()];
        for line in &self.lines {
            let indent = "\u{a0}\u{a0}".repeat(line.depth);
            lines.push(format!("{indent}{}", line.text));
            lines.extend(line.detail.iter().map(|detail| format!("{indent}{detail}")));
        }
        lines.extend(
            self.faults
                .iter()
                .map(|fault| format!("⚠ {}", fault.told(wording))),
        );
        lines
    }
}

impl OutcomeBox {
    fn called(&self, wording: &Wording<'_>) -> String {
        wording.word("map-end", &[("outcome", Arg::Text(self.label.clone()))])
    }

    /// Its lines, for a drawing made by others.
    fn told(&self, wording: &Wording<'_>) -> Vec<String> {
        let args = [
            ("name", Arg::Text(self.name.to_string())),
            ("aapor", Arg::Text(self.aapor.clone())),
        ];
        vec![self.called(wording), wording.word("map-aapor", &args)]
    }
}

/// The outcomes that a `fin` of the script names, in the order of the script.
fn outcomes(script: &Script, wording: &Wording<'_>) -> Vec<OutcomeBox> {
    let mut outcomes: Vec<OutcomeBox> = Vec::new();
    for name in blocks::ends(script) {
        if outcomes.iter().all(|known| known.name != *name) {
            let declared = script.outcomes.get(name);
            outcomes.push(OutcomeBox {
                name: name.clone(),
                label: wording.outcome(name),
                aapor: declared.map_or_else(String::new, |outcome| outcome.aapor.clone()),
            });
        }
    }
    outcomes
}

/// A count, for a sentence.
fn number(count: usize) -> Arg {
    Arg::Number(u32::try_from(count).map_or(f64::MAX, f64::from))
}

#[cfg(test)]
mod tests;
