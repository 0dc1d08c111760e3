//! What leads out of an étape, and under which conditions.

use trame_dsl::name::Name;
use trame_dsl::script::{Expr, Op, Question, Script, StepId, Type};

use super::blocks::{Leads, Node, target};
use super::contents::unless;
use super::{Edge, End};
use crate::wording::Wording;
use crate::words::Arg;

/// So few answers are named rather than called « sinon ».
const FEW: usize = 2;

/// One way out.
struct Exit<'s> {
    to: Leads<'s>,
    guards: Vec<Guard<'s>>,
    /// The answers that lead there at once.
    answers: Option<(&'s Question, Vec<Name>)>,
}

/// A condition that stands around.
#[derive(Clone)]
enum Guard<'s> {
    If(&'s Expr),
    /// Not the first of a chain.
    ElseIf(&'s Expr),
    /// None of a chain.
    Unless(Vec<&'s Expr>),
}

/// The edges that leave an étape; `outcome` finds an outcome's box.
pub(super) fn edges(
    script: &Script,
    wording: &Wording<'_>,
    step: usize,
    nodes: &[Node<'_>],
    outcome: &dyn Fn(&Name) -> Option<usize>,
) -> Vec<Edge> {
    let mut finder = Finder {
        script,
        exits: Vec::new(),
    };
    let falls = finder.nodes(nodes, &[]);
    let mut exits = finder.exits;
    let next = StepId::try_from(step + 1).ok();
    if let Some(next) = next.filter(|_| falls && step + 1 < script.steps.len()) {
        let answers = remaining(script, &exits);
        exits.push(Exit {
            to: Leads::Step(next),
            guards: Vec::new(),
            answers,
        });
    }
    let mut edges: Vec<Edge> = Vec::new();
    for exit in &exits {
        let to = match exit.to {
            Leads::Step(step) => End::Step(step as usize),
            Leads::End(name) => match outcome(name) {
                Some(at) => End::Outcome(at),
                None => continue,
            },
        };
        let reason = reason(wording, exit);
        match edges.iter_mut().find(|edge| edge.to == to) {
            Some(edge) if edge.reasons.contains(&reason) => {}
            Some(edge) => edge.reasons.push(reason),
            None => edges.push(Edge {
                from: step,
                to,
                reasons: vec![reason],
            }),
        }
    }
    // A way out that has no other beside it goes without saying.
    if let ([only], [_]) = (edges.as_mut_slice(), exits.as_slice()) {
        only.reasons.clear();
    }
    edges
}

struct Finder<'s> {
    script: &'s Script,
    exits: Vec<Exit<'s>>,
}

impl<'s> Finder<'s> {
    /// Notes the ways out of some blocks; whether what follows them can be reached.
    fn nodes(&mut self, nodes: &[Node<'s>], guards: &[Guard<'s>]) -> bool {
        for node in nodes {
            let goes_on = match node {
                Node::Do(Op::Ask(question)) => self.question(*question, guards),
                Node::Do(_) => true,
                Node::Choose {
                    branches,
                    otherwise,
                } => self.choice(branches, otherwise, guards),
                Node::Repeat(_, body) => {
                    self.nodes(body, guards);
                    true
                }
                Node::Leave(to) => {
                    self.exits.push(Exit {
                        to: *to,
                        guards: guards.to_vec(),
                        answers: None,
                    });
                    false
                }
            };
            if !goes_on {
                return false;
            }
        }
        true
    }

    fn choice(
        &mut self,
        branches: &[(&'s Expr, Vec<Node<'s>>)],
        otherwise: &[Node<'s>],
        guards: &[Guard<'s>],
    ) -> bool {
        let mut goes_on = false;
        for (number, (condition, body)) in branches.iter().enumerate() {
            let guard = if number == 0 {
                Guard::If(condition)
            } else {
                Guard::ElseIf(condition)
            };
            goes_on |= self.nodes(body, &[guards, &[guard]].concat());
        }
        let all = branches.iter().map(|(condition, _)| *condition).collect();
        goes_on | self.nodes(otherwise, &[guards, &[Guard::Unless(all)]].concat())
    }

    /// The ways out of a question's answers; whether some answer leads nowhere else.
    fn question(&mut self, question: u32, guards: &[Guard<'s>]) -> bool {
        let Some(question) = self.script.questions.get(question as usize) else {
            return true;
        };
        let codes = codes(self.script, question);
        let mut found: Vec<(Leads<'s>, Vec<Name>)> = Vec::new();
        for code in &codes {
            let Some(to) = target(self.script, question, code.as_str()) else {
                continue;
            };
            match found.iter_mut().find(|(known, _)| *known == to) {
                Some((_, codes)) => codes.push(code.clone()),
                None => found.push((to, vec![code.clone()])),
            }
        }
        for (to, codes) in found {
            let answers = Some((question, codes));
            self.exits.push(Exit {
                to,
                guards: guards.to_vec(),
                answers,
            });
        }
        let conditional = |code: &Name| {
            let marks = question.marks.get(code);
            marks.is_some_and(|marks| marks.condition.is_some())
        };
        let leads = |code: &Name| question.targets.contains_key(code);
        // A question all of whose answers are hidden is not asked.
        let may_be_skipped = codes
            .iter()
            .filter(|code| !is_non_answer(code))
            .all(conditional);
        question.optional || may_be_skipped || !codes.iter().all(leads)
    }
}

/// What a question can be answered that leads somewhere by itself, in order.
fn codes(script: &Script, question: &Question) -> Vec<Name> {
    let ty = script.vars.get(question.var as usize).map(|var| var.ty);
    let mut codes = match ty {
        Some(Type::YesNo) => vec![Name::new("oui"), Name::new("non")],
        Some(Type::Choice(list)) => {
            let list = script.lists.get(list as usize);
            list.map_or_else(Vec::new, |list| list.codes.clone())
        }
        // Stands for every value of another type, none of which can lead away.
        _ => vec![Name::new("")],
    };
    if !question.required {
        codes.extend(["nsp", "refus"].map(Name::new));
    }
    codes
}

fn is_non_answer(code: &Name) -> bool {
    matches!(code.as_str(), "nsp" | "refus")
}

/// The answers that lead on to the next étape, when they are few and of the only question that leads elsewhere.
fn remaining<'s>(script: &'s Script, exits: &[Exit<'s>]) -> Option<(&'s Question, Vec<Name>)> {
    let (question, _) = exits.first()?.answers.as_ref()?;
    let same = |exit: &Exit<'_>| {
        let asked = exit.answers.as_ref().map(|(asked, _)| &asked.name);
        exit.guards.is_empty() && asked == Some(&question.name)
    };
    if !exits.iter().all(same) || question.optional {
        return None;
    }
    let mut left = codes(script, question);
    left.retain(|code| !question.targets.contains_key(code));
    if left.iter().any(|code| code.as_str().is_empty()) {
        return None;
    }
    (1..=FEW).contains(&left.len()).then_some((*question, left))
}

fn reason(wording: &Wording<'_>, exit: &Exit<'_>) -> String {
    let mut parts: Vec<String> = exit
        .guards
        .iter()
        .map(|guard| guard_words(wording, guard))
        .collect();
    if let Some((question, codes)) = &exit.answers {
        let labels: Vec<String> = codes
            .iter()
            .map(|code| wording.answer(question, code))
            .collect();
        let args = [
            ("question", Arg::Text(wording.quote(question.name.as_str()))),
            ("answers", Arg::Text(labels.join(" ; "))),
        ];
        parts.push(wording.word("map-answer", &args));
    }
    if parts.is_empty() {
        return wording.word("map-otherwise", &[]);
    }
    parts.join(", ")
}

fn guard_words(wording: &Wording<'_>, guard: &Guard<'_>) -> String {
    let (id, condition) = match guard {
        Guard::If(condition) => ("map-if", condition),
        Guard::ElseIf(condition) => ("map-else-if", condition),
        Guard::Unless(conditions) => return unless(wording, conditions),
    };
    let condition = Arg::Text(wording.condition(condition));
    wording.word(id, &[("condition", condition)])
}
