//! Étapes, and what is done in them under which conditions.

use trame_dsl::name::Name;
use trame_dsl::script::{Expr, Op, StepId};

use super::context::{Block, Branch, Step};
use super::surroundings::Surroundings;
use super::{gestures, questions};
use crate::map::blocks::{Leads, Node, of_step};
use crate::words::Arg;

/// The étapes, in order.
pub fn all(around: &Surroundings<'_>) -> Vec<Step> {
    let numbered = around.script.steps.iter().enumerate();
    numbered
        .map(|(at, step)| {
            let nodes = of_step(around.script, at);
            let next = StepId::try_from(at + 1).unwrap_or(StepId::MAX);
            let goes_on = at + 1 < around.script.steps.len() && !leaves(&nodes);
            Step {
                number: at + 1,
                title: title(around, &step.name),
                note: around.staff(&step.name, Some("note")),
                blocks: blocks(around, &nodes),
                next: goes_on.then(|| around.to_step(next)),
            }
        })
        .collect()
}

fn title(around: &Surroundings<'_>, step: &Name) -> String {
    let title = around.wording.text(step, Some("titre"));
    title.unwrap_or_else(|| step.to_string())
}

/// Whether nothing goes on after these.
fn leaves(nodes: &[Node<'_>]) -> bool {
    nodes.last().is_some_and(|last| match last {
        Node::Leave(_) => true,
        Node::Choose {
            branches,
            otherwise,
        } => {
            let mut bodies = branches.iter().map(|(_, body)| body).chain([otherwise]);
            bodies.all(|body| leaves(body))
        }
        Node::Do(_) | Node::Repeat(..) => false,
    })
}

fn blocks(around: &Surroundings<'_>, nodes: &[Node<'_>]) -> Vec<Block> {
    nodes
        .iter()
        .filter_map(|node| match node {
            Node::Do(op) => done(around, op),
            Node::Choose {
                branches,
                otherwise,
            } => Some(choice(around, branches, otherwise)),
            Node::Repeat(roster, body) => {
                let roster = around.script.rosters.get(*roster as usize)?;
                let args = [
                    ("name", Arg::Text(around.name_of(roster.var))),
                    ("count", Arg::Text(around.wording.value(&roster.count))),
                    ("most", Arg::Number(f64::from(roster.at_most))),
                ];
                Some(Block::Roster {
                    rule: around.word("roster", &args),
                    blocks: blocks(around, body),
                })
            }
            Node::Leave(leads) => Some(left(around, *leads)),
        })
        .collect()
}

fn left(around: &Surroundings<'_>, leads: Leads<'_>) -> Block {
    Block::Leave {
        leads: around.leads(leads),
    }
}

/// A chain of conditions, its `sinon` last.
fn choice(
    around: &Surroundings<'_>,
    branches: &[(&Expr, Vec<Node<'_>>)],
    otherwise: &[Node<'_>],
) -> Block {
    let mut written: Vec<Branch> = Vec::new();
    for (at, (condition, body)) in branches.iter().enumerate() {
        let id = if at == 0 { "if" } else { "else-if" };
        let condition = Arg::Text(around.wording.condition(condition));
        written.push(Branch {
            when: around.word(id, &[("condition", condition)]),
            blocks: blocks(around, body),
        });
    }
    if !otherwise.is_empty() {
        written.push(Branch {
            when: around.word("else", &[]),
            blocks: blocks(around, otherwise),
        });
    }
    Block::Branches { branches: written }
}

fn done(around: &Surroundings<'_>, op: &Op) -> Option<Block> {
    match op {
        Op::Say(name) => Some(Block::Say(around.spoken(name, None))),
        Op::Ask(question) => {
            let question = around.script.questions.get(*question as usize)?;
            let written = questions::question(around, question);
            Some(Block::Question(Box::new(written)))
        }
        Op::Compute(var, value) => {
            let args = [
                ("name", Arg::Text(around.name_of(*var))),
                ("value", Arg::Text(around.wording.value(value))),
            ];
            Some(Block::Compute {
                rule: around.word("compute", &args),
            })
        }
        Op::Check(check) => {
            let check = around.script.checks.get(*check as usize)?;
            Some(Block::Check(gestures::check(around, check)))
        }
        Op::Alert(alert) => {
            let alert = around.script.alerts.get(*alert as usize)?;
            Some(Block::Alert(gestures::alert(around, alert)))
        }
        Op::Refer(structure) => Some(Block::Refer(around.structure(structure))),
        _ => None,
    }
}
