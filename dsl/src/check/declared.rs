//! Where the names of a file, and the codes of its answers, are given: to give others in their place.

use std::collections::{BTreeMap, BTreeSet};

use crate::span::Span;
use crate::syntax::tree::{
    AnswerCode, AnswerLine, Block, Ident, Place, Question, Scenario, ScenarioKind, Statement,
    StatementKind, SyntaxTree,
};

/// What a file names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declared {
    /// Each name with the places that give it.
    pub names: BTreeMap<String, Vec<Span>>,
    /// The codes that a question, a donnée or a list gives to its answers: owner, code and place.
    pub codes: Vec<(String, String, Span)>,
    /// Which names are those of lists.
    pub lists: BTreeSet<String>,
    /// Names as the file's own scenarios use them, which are only proved where the file stands alone.
    pub rehearsed: Vec<(String, Span)>,
}

/// What a file names.
#[must_use]
pub fn declared(tree: &SyntaxTree) -> Declared {
    let mut found = Declared::default();
    for block in &tree.blocks {
        match block {
            Block::Data(fields) => {
                for field in fields {
                    found.name(&field.name);
                    found.answers(&field.name, &field.answers);
                }
            }
            Block::List(list) => {
                found.name(&list.name);
                found.lists.insert(list.name.node.to_string());
                found.answers(&list.name, &list.answers);
            }
            Block::Phrase(phrase) => found.name(&phrase.name),
            Block::Include(_) => {}
            Block::Step(step) => {
                found.name(&step.name);
                found.body(&step.body);
            }
            Block::Rebuttal(rebuttal) => found.name(&rebuttal.name),
            Block::Scenario(scenario) => found.scenario(scenario),
        }
    }
    found
}

impl Declared {
    fn name(&mut self, name: &Ident) {
        let places = self.names.entry(name.node.to_string()).or_default();
        places.push(name.span);
    }

    fn answers(&mut self, owner: &Ident, answers: &[AnswerLine]) {
        for answer in answers {
            if let AnswerCode::Code(code) = &answer.code {
                self.codes
                    .push((owner.node.to_string(), code.to_string(), answer.code_span));
            }
        }
    }

    fn question(&mut self, question: &Question) {
        self.name(&question.name);
        if question.ty.defines_answers() {
            self.answers(&question.name, &question.answers);
        }
    }

    fn body(&mut self, body: &[Statement]) {
        for statement in body {
            match &statement.kind {
                StatementKind::Say { name, .. }
                | StatementKind::Compute { name, .. }
                | StatementKind::Alert { name, .. } => self.name(name),
                StatementKind::Question(question) => self.question(question),
                StatementKind::If {
                    branches,
                    otherwise,
                } => {
                    for branch in branches {
                        self.body(&branch.body);
                    }
                    if let Some((_, body)) = otherwise {
                        self.body(body);
                    }
                }
                StatementKind::Repeat { name, body, .. } => {
                    self.name(name);
                    self.body(body);
                }
                StatementKind::Rebuttal(rebuttal) => self.name(&rebuttal.name),
                StatementKind::Check(_)
                | StatementKind::Refer(_)
                | StatementKind::Goto(_)
                | StatementKind::End(_) => {}
            }
        }
    }

    fn scenario(&mut self, scenario: &Scenario) {
        self.name(&scenario.name);
        for line in &scenario.lines {
            match &line.kind {
                ScenarioKind::Data(name, _)
                | ScenarioKind::ExpectAlert(_, name)
                | ScenarioKind::ExpectStep(_, name)
                | ScenarioKind::Answer(Place { name, .. }, _)
                | ScenarioKind::Confirm(Place { name, .. })
                | ScenarioKind::Correct(Place { name, .. }, _)
                | ScenarioKind::ExpectValue(_, Place { name, .. }, _) => self.rehearsed(name),
                ScenarioKind::Language(_) | ScenarioKind::ExpectEnd(_) => {}
            }
        }
    }

    fn rehearsed(&mut self, name: &Ident) {
        self.rehearsed.push((name.node.to_string(), name.span));
    }
}
