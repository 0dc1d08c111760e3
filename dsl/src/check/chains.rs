//! A chain of `si … sinon si …` over one choice that forgets an answer.

use super::state::{Checker, Kind, Place};
use crate::diagnostic::Diagnostic;
use crate::name::Name;
use crate::script::{Operator, Pc, Type, VarId};
use crate::span::Span;
use crate::syntax::tree::{Branch, Expr, ExprKind};

impl Checker<'_> {
    /// Warns, on the chain's first `si`, of answers that no branch names. `nsp` and `refus`
    /// need not be named.
    pub fn forgotten_answers(&mut self, branches: &[Branch], otherwise: bool, place: &Place) {
        if otherwise || branches.len() < 2 {
            return;
        }
        let mut named = Vec::new();
        let mut subject = None;
        for branch in branches {
            if !collect(&branch.condition, &mut subject, &mut named) {
                return;
            }
        }
        let Some(Kind::Var(var)) = subject
            .and_then(|name| self.symbol(name.as_str(), place.file))
            .map(|symbol| symbol.kind)
        else {
            return;
        };
        let codes: Vec<Name> = match self.vars[var as usize].ty {
            Type::YesNo => vec![Name::new("oui"), Name::new("non")],
            Type::Choice(list) => self.lists[list as usize].codes.clone(),
            _ => return,
        };
        let forgotten: Vec<Name> = codes
            .into_iter()
            .filter(|code| !named.contains(&code))
            .collect();
        self.chains.push(Chain {
            at: place.at,
            var,
            name: self.vars[var as usize].name.clone(),
            forgotten,
            span: branches[0].span,
        });
    }

    /// Reports the answers that a chain forgets, of those that can come to it.
    pub fn report_chain(&mut self, chain: &Chain, arrives: impl FnMut(&&Name) -> bool) {
        let codes: Vec<&str> = chain
            .forgotten
            .iter()
            .filter(arrives)
            .map(Name::as_str)
            .collect();
        if !codes.is_empty() {
            let fault = Diagnostic::warning("forgotten-answer", chain.span);
            let fault = fault.with("codes", &codes.join(", "));
            self.report(fault.with("name", &chain.name));
        }
    }
}

/// A chain over one choice that does not name every answer.
#[derive(Clone, Debug)]
pub struct Chain {
    /// Its first `si`.
    pub at: Option<Pc>,
    /// The choice.
    pub var: VarId,
    /// Its name.
    pub name: Name,
    /// The answers that no branch names.
    pub forgotten: Vec<Name>,
    /// Where the first `si` is written.
    pub span: Span,
}

/// Gathers the codes that a condition accepts, as long as it only compares one name.
fn collect<'a>(
    condition: &'a Expr,
    subject: &mut Option<&'a Name>,
    named: &mut Vec<&'a Name>,
) -> bool {
    let mut same = |name: &'a Name| *subject.get_or_insert(name) == name;
    match &condition.kind {
        ExprKind::Binary(Operator::Equal, left, right) => match (&left.kind, &right.kind) {
            (ExprKind::Name(name), ExprKind::Name(code)) => {
                named.push(code);
                same(name)
            }
            _ => false,
        },
        ExprKind::In(left, items) => {
            let ExprKind::Name(name) = &left.kind else {
                return false;
            };
            for item in items {
                let ExprKind::Name(code) = &item.kind else {
                    return false;
                };
                named.push(code);
            }
            same(name)
        }
        ExprKind::Binary(Operator::Or, left, right) => {
            collect(left, subject, named) && collect(right, subject, named)
        }
        _ => false,
    }
}
