//! The blocks of an étape, found again in its operations: what is said and asked, under which
//! conditions, how often, and where it leads.

use trame_dsl::name::Name;
use trame_dsl::script::{Expr, Op, Pc, Question, RosterId, Script, StepId};

/// One thing an étape does.
#[derive(Clone, Debug, PartialEq)]
pub enum Node<'s> {
    /// Something done on the way.
    Do(&'s Op),
    /// A chain of conditions, each with its block, tried in order.
    Choose {
        /// Each condition with what is done under it.
        branches: Vec<(&'s Expr, Vec<Node<'s>>)>,
        /// Empty without `sinon`.
        otherwise: Vec<Node<'s>>,
    },
    /// A roster.
    Repeat(RosterId, Vec<Node<'s>>),
    /// The étape is left.
    Leave(Leads<'s>),
}

/// Where an operation leads out of an étape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads<'s> {
    /// To an étape.
    Step(StepId),
    /// To an end, by its outcome.
    End(&'s Name),
}

/// The blocks of an étape.
#[must_use]
pub fn of_step(script: &Script, step: usize) -> Vec<Node<'_>> {
    let place = |at: usize| script.steps.get(at).map(|step| step.start as usize);
    let (Some(start), end) = (place(step), place(step + 1).unwrap_or(script.ops.len())) else {
        return Vec::new();
    };
    Reader { script, end }.block(start + 1, end)
}

/// Every outcome that the script ends with, in order, as often as it is named.
pub(super) fn ends(script: &Script) -> impl Iterator<Item = &Name> {
    script.ops.iter().filter_map(|op| match op {
        Op::End(outcome) => Some(outcome),
        _ => None,
    })
}

/// Where an answer leads.
#[must_use]
pub fn target<'s>(script: &'s Script, question: &Question, code: &str) -> Option<Leads<'s>> {
    leads(script, *question.targets.get(code)?)
}

/// Where an operation leads, when it is the first of an étape or an end.
fn leads(script: &Script, at: Pc) -> Option<Leads<'_>> {
    match script.ops.get(at as usize)? {
        Op::Step(step) => Some(Leads::Step(*step)),
        Op::End(outcome) => Some(Leads::End(outcome)),
        _ => None,
    }
}

struct Reader<'s> {
    script: &'s Script,
    /// After the étape's last operation.
    end: usize,
}

impl<'s> Reader<'s> {
    /// The operations from `at` to `to`, as blocks.
    fn block(&self, mut at: usize, to: usize) -> Vec<Node<'s>> {
        let mut nodes = Vec::new();
        while at < to {
            let Some(op) = self.script.ops.get(at) else {
                break;
            };
            match op {
                Op::Branch {
                    condition,
                    otherwise,
                } => {
                    let (node, next) = self.choice(at, condition, *otherwise as usize, to);
                    nodes.push(node);
                    at = next;
                }
                Op::Roster { roster, end } => {
                    let end = *end as usize;
                    nodes.push(Node::Repeat(
                        *roster,
                        self.block(at + 1, end.saturating_sub(1)),
                    ));
                    at = end.max(at + 1);
                }
                // Over the ends that answers lead to.
                Op::Jump(next) if (*next as usize) <= to && (*next as usize) > at => {
                    at = *next as usize;
                }
                // A faulty jump leads to the first étape: nobody knows where it should.
                Op::Jump(next) if (*next as usize) < at => at += 1,
                Op::Jump(next) => {
                    nodes.extend(leads(self.script, *next).map(Node::Leave));
                    at += 1;
                }
                Op::End(outcome) => {
                    nodes.push(Node::Leave(Leads::End(outcome)));
                    at += 1;
                }
                Op::Step(_) | Op::Next { .. } => at += 1,
                Op::Say(_)
                | Op::Ask(_)
                | Op::Compute(..)
                | Op::Check(_)
                | Op::Alert(_)
                | Op::Refer(_) => {
                    nodes.push(Node::Do(op));
                    at += 1;
                }
            }
        }
        nodes
    }

    /// A chain that begins at `at`, and where its block goes on.
    fn choice(
        &self,
        at: usize,
        condition: &'s Expr,
        otherwise: usize,
        to: usize,
    ) -> (Node<'s>, usize) {
        let single = |body| Node::Choose {
            branches: vec![(condition, body)],
            otherwise: Vec::new(),
        };
        let after = match self.script.ops.get(otherwise.saturating_sub(1)) {
            Some(Op::Jump(after)) if otherwise > at + 1 => *after as usize,
            _ => return (single(self.block(at + 1, otherwise)), otherwise),
        };
        // A block that only jumps has nothing that a `sinon` would be jumped over for.
        let only_jumps = otherwise == at + 2 && after >= self.end;
        // A faulty jump leads to the first étape.
        if after < otherwise {
            return (single(self.block(at + 1, otherwise)), otherwise);
        }
        if after > to || only_jumps {
            let mut body = self.block(at + 1, otherwise.saturating_sub(1));
            body.extend(
                leads(self.script, u32::try_from(after).unwrap_or(u32::MAX)).map(Node::Leave),
            );
            return (single(body), otherwise);
        }
        let mut branches = vec![(condition, self.block(at + 1, otherwise - 1))];
        let mut rest = self.block(otherwise, after);
        if rest.len() == 1
            && let Some(Node::Choose { .. }) = rest.first()
            && let Some(Node::Choose {
                branches: more,
                otherwise,
            }) = rest.pop()
        {
            branches.extend(more);
            rest = otherwise;
        }
        (
            Node::Choose {
                branches,
                otherwise: rest,
            },
            after,
        )
    }
}
