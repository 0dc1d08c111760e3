//! What an étape holds, line by line: its questions and what is done beside them, under their
//! conditions. What is only said is left out, unless the étape does nothing else.

use trame_dsl::name::Name;
use trame_dsl::script::{Expr, Op, Priority, Script};

use super::blocks::Node;
use super::{Line, LineKind};
use crate::wording::Wording;
use crate::words::Arg;

/// The lines of an étape.
pub(super) fn lines(script: &Script, wording: &Wording<'_>, nodes: &[Node<'_>]) -> Vec<Line> {
    let mut writer = Writer {
        script,
        wording,
        lines: Vec::new(),
    };
    writer.nodes(nodes, 0);
    if writer.lines.is_empty() {
        writer.lines.extend(first_said(nodes).and_then(|name| {
            let text = wording.text(name, None)?;
            Some(Line {
                depth: 0,
                kind: LineKind::Say,
                text: wording.quote(&text),
                detail: None,
            })
        }));
    }
    writer.lines
}

struct Writer<'a> {
    script: &'a Script,
    wording: &'a Wording<'a>,
    lines: Vec<Line>,
}

impl Writer<'_> {
    fn nodes(&mut self, nodes: &[Node<'_>], depth: usize) {
        for node in nodes {
            match node {
                Node::Do(op) => self.lines.extend(self.done(op, depth)),
                Node::Choose {
                    branches,
                    otherwise,
                } => self.choice(branches, otherwise, depth),
                Node::Repeat(roster, body) => {
                    let roster = self.script.rosters.get(*roster as usize);
                    let text = roster.map(|roster| {
                        let args = [
                            ("name", Arg::Text(self.wording.quote(roster.name.as_str()))),
                            ("count", Arg::Text(self.wording.value(&roster.count))),
                            ("most", Arg::Number(f64::from(roster.at_most))),
                        ];
                        self.wording.word("map-roster", &args)
                    });
                    self.under(LineKind::Roster, text.unwrap_or_default(), body, depth);
                }
                Node::Leave(_) => {}
            }
        }
    }

    fn choice(
        &mut self,
        branches: &[(&Expr, Vec<Node<'_>>)],
        otherwise: &[Node<'_>],
        depth: usize,
    ) {
        let before = self.lines.len();
        for (number, (condition, body)) in branches.iter().enumerate() {
            let id = if number == 0 { "map-if" } else { "map-else-if" };
            let condition = Arg::Text(self.wording.condition(condition));
            let text = self.wording.word(id, &[("condition", condition)]);
            self.under(LineKind::When, text, body, depth);
        }
        // Where no other branch is shown, « sinon » would say nothing.
        let text = if self.lines.len() > before {
            self.wording.word("map-otherwise", &[])
        } else {
            let conditions: Vec<&Expr> = branches.iter().map(|(condition, _)| *condition).collect();
            unless(self.wording, &conditions)
        };
        self.under(LineKind::When, text, otherwise, depth);
    }

    /// Lines under a heading, which is left out when there is none.
    fn under(&mut self, kind: LineKind, text: String, body: &[Node<'_>], depth: usize) {
        let heading = self.lines.len();
        self.lines.push(Line {
            depth,
            kind,
            text,
            detail: None,
        });
        self.nodes(body, depth + 1);
        if self.lines.len() == heading + 1 {
            self.lines.pop();
        }
    }

    fn done(&self, op: &Op, depth: usize) -> Option<Line> {
        let wording = self.wording;
        let line = |kind, text| {
            Some(Line {
                depth,
                kind,
                text,
                detail: None,
            })
        };
        match op {
            Op::Ask(question) => {
                let question = self.script.questions.get(*question as usize)?;
                let text = wording
                    .text(&question.name, None)
                    .or_else(|| wording.text(&question.name, Some("note")))
                    .unwrap_or_else(|| question.name.to_string());
                let args = [
                    ("name", Arg::Text(question.name.to_string())),
                    ("kind", Arg::Text(wording.kind(question))),
                ];
                let detail = Some(wording.word("map-question", &args));
                Some(Line {
                    depth,
                    kind: LineKind::Question,
                    text,
                    detail,
                })
            }
            Op::Alert(alert) => {
                let alert = self.script.alerts.get(*alert as usize)?;
                let id = match alert.priority {
                    Priority::Haute => "map-alert-high",
                    Priority::Normale => "map-alert",
                };
                let args = [
                    ("name", Arg::Text(wording.quote(alert.name.as_str()))),
                    ("service", Arg::Text(self.structure(&alert.service))),
                ];
                line(LineKind::Alert, wording.word(id, &args))
            }
            Op::Refer(structure) => {
                let args = [("structure", Arg::Text(self.structure(structure)))];
                line(LineKind::Refer, wording.word("map-refer", &args))
            }
            _ => None,
        }
    }

    fn structure(&self, name: &Name) -> String {
        let entry = self.script.directory.get(name);
        entry.map_or_else(|| name.to_string(), |entry| entry.nom.clone())
    }
}

/// « sauf si … ou … »
#[must_use]
pub fn unless(wording: &Wording<'_>, conditions: &[&Expr]) -> String {
    let joined = conditions
        .iter()
        .map(|condition| wording.condition(condition))
        .reduce(|left, right| {
            wording.word(
                "wording-or",
                &[("left", Arg::Text(left)), ("right", Arg::Text(right))],
            )
        });
    let condition = Arg::Text(joined.unwrap_or_default());
    wording.word("map-unless", &[("condition", condition)])
}

/// The first text that is read aloud.
fn first_said<'s>(nodes: &[Node<'s>]) -> Option<&'s Name> {
    nodes.iter().find_map(|node| match node {
        Node::Do(Op::Say(name)) => Some(name),
        Node::Choose {
            branches,
            otherwise,
        } => branches
            .iter()
            .find_map(|(_, body)| first_said(body))
            .or_else(|| first_said(otherwise)),
        Node::Repeat(_, body) => first_said(body),
        Node::Do(_) | Node::Leave(_) => None,
    })
}
