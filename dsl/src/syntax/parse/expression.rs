//! Expressions: the flat chain of the grammar becomes a tree by precedence, its depth counted.

use std::iter::Peekable;

use pest::iterators::{Pair, Pairs};

use super::Rule;
use super::literal::Place;
use crate::diagnostic::Diagnostic;
use crate::expression::{Function, Operator};
use crate::name::{Name, is_name, nearest};
use crate::span::Span;
use crate::syntax::codes;
use crate::syntax::limits::MAX_DEPTH;
use crate::syntax::reader::Reader;
use crate::syntax::tree::{Expr, ExprKind, Ident};
use crate::syntax::words::{Role, fold, same, split, trim};

/// The fault has been reported; there is nothing to keep.
pub(super) struct Refused;

/// An expression with how many levels it has.
struct Deep {
    expr: Expr,
    depth: usize,
}

/// How tightly an operator binds. `non` and unary `-` stand in between.
const OR: u8 = 1;
const AND: u8 = 2;
const NOT: u8 = 3;
const COMPARE: u8 = 4;
const JOIN: u8 = 5;
const ADD: u8 = 6;
const MULTIPLY: u8 = 7;
const NEGATE: u8 = 8;

type Chain<'t> = Peekable<Pairs<'t, Rule>>;

impl<'t> Reader<'t> {
    /// Reads an expression. A faulty one is reported, and stands as [`ExprKind::Broken`].
    pub(in crate::syntax) fn expression(&mut self, text: &'t str) -> Expr {
        let text = trim(text);
        if let Some(simple) = self.simple(text) {
            return simple;
        }
        let read = self.strict(Rule::expression, text);
        let read = read.and_then(|pair| self.chain(pair.into_inner(), Place::Free, 0).ok());
        if read.is_none() || self.lost {
            self.mention(text);
        }
        read.map_or_else(|| self.broken_expression(text), |deep| deep.expr)
    }

    /// The commonest conditions, `NAME = CODE` and `NAME contient CODE`, without the grammar.
    fn simple(&self, text: &'t str) -> Option<Expr> {
        let mut words = split(text);
        let (left, sign, right) = (words.next()?, words.next()?, words.next()?);
        if self.lost || words.next().is_some() || left == "non" || !is_name(left) || !is_name(right)
        {
            return None;
        }
        let name = |word: &str| (self.span(word), Name::new(word));
        let ((from, left), (to, right)) = (name(left), name(right));
        let left = Box::new(Expr {
            span: from,
            kind: ExprKind::Name(left),
        });
        let kind = match sign {
            "=" => {
                let right = Expr {
                    span: to,
                    kind: ExprKind::Name(right),
                };
                ExprKind::Binary(Operator::Equal, left, Box::new(right))
            }
            "contient" => ExprKind::Contains(
                left,
                vec![Ident {
                    node: right,
                    span: to,
                }],
            ),
            _ => return None,
        };
        Some(Expr {
            span: from.to(to),
            kind,
        })
    }

    /// Reads the two bounds of `entre A et B`.
    pub(in crate::syntax) fn bounds(&mut self, text: &'t str) -> Option<(Expr, Expr)> {
        let pair = self.strict(Rule::between, text)?;
        let mut bounds = pair
            .into_inner()
            .filter(|pair| pair.as_rule() == Rule::bound);
        let mut bound = || {
            let pairs = bounds.next()?.into_inner();
            self.chain(pairs, Place::Option, 0)
                .ok()
                .map(|deep| deep.expr)
        };
        Some((bound()?, bound()?))
    }

    pub(in crate::syntax) fn broken_expression(&self, text: &str) -> Expr {
        Expr {
            span: self.span(text),
            kind: ExprKind::Broken,
        }
    }

    fn chain(
        &mut self,
        pairs: Pairs<'t, Rule>,
        place: Place,
        level: usize,
    ) -> Result<Deep, Refused> {
        let mut chain = pairs.peekable();
        self.climb(&mut chain, OR, place, level)
    }

    /// Reads operands joined by operators at least as tight as `least`.
    fn climb(
        &mut self,
        chain: &mut Chain<'t>,
        least: u8,
        place: Place,
        level: usize,
    ) -> Result<Deep, Refused> {
        let mut left = self.operand(chain, least, place, level)?;
        let mut compared = false;
        while let Some(next) = chain.peek() {
            let Some(tightness) = tightness(next) else {
                break;
            };
            if tightness < least {
                break;
            }
            let Some(sign) = chain.next() else { break };
            if tightness == COMPARE && std::mem::replace(&mut compared, true) {
                return self.refused_at(codes::CHAINED_COMPARISON, &sign);
            }
            left = self.join(left, &sign, tightness, chain, place, level)?;
            if left.depth > MAX_DEPTH {
                return self.refused_depth(&sign);
            }
        }
        Ok(left)
    }

    /// Builds `left sign right`, whose right side is still to be read.
    fn join(
        &mut self,
        left: Deep,
        sign: &Pair<'t, Rule>,
        tightness: u8,
        chain: &mut Chain<'t>,
        place: Place,
        level: usize,
    ) -> Result<Deep, Refused> {
        match sign.as_rule() {
            Rule::contains => {
                if let Some(several) = chain.next_if(|next| next.as_rule() == Rule::several) {
                    let span = left.expr.span.to(self.span(several.as_str()));
                    let codes = several.into_inner();
                    let codes = codes
                        .map(|code| self.name(code.as_str(), Role::Used))
                        .collect();
                    return Ok(left.over(0, span, |left| ExprKind::Contains(left, codes)));
                }
                let right = self.climb(chain, tightness + 1, place, level + 1)?;
                let ExprKind::Name(name) = right.expr.kind else {
                    self.report(Diagnostic::error(codes::NOT_A_CODE, right.expr.span));
                    return Err(Refused);
                };
                let code = Ident {
                    node: name,
                    span: right.expr.span,
                };
                let span = left.expr.span.to(code.span);
                Ok(left.over(right.depth, span, |left| {
                    ExprKind::Contains(left, vec![code])
                }))
            }
            Rule::within => {
                let Some(list) = chain.next() else {
                    return Err(Refused);
                };
                let end = self.span(list.as_str());
                let (items, depth) = self.items(list, level)?;
                let span = left.expr.span.to(end);
                Ok(left.over(depth, span, |left| ExprKind::In(left, items)))
            }
            _ => {
                let operator = self.operator(sign);
                let right = self.climb(chain, tightness + 1, place, level + 1)?;
                let span = left.expr.span.to(right.expr.span);
                let right_expr = Box::new(right.expr);
                Ok(left.over(right.depth, span, |left| {
                    ExprKind::Binary(operator, left, right_expr)
                }))
            }
        }
    }

    fn operand(
        &mut self,
        chain: &mut Chain<'t>,
        least: u8,
        place: Place,
        level: usize,
    ) -> Result<Deep, Refused> {
        let Some(pair) = chain.next() else {
            return Err(Refused);
        };
        if level > MAX_DEPTH {
            return self.refused_depth(&pair);
        }
        match pair.as_rule() {
            Rule::not if least > NOT => self.refused_at(codes::MISPLACED_NOT, &pair),
            Rule::not => self.prefixed(&pair, NOT, chain, place, level, ExprKind::Not),
            Rule::negate => {
                self.check_sign(pair.as_str(), "-");
                self.prefixed(&pair, NEGATE, chain, place, level, ExprKind::Negate)
            }
            Rule::group => self.chain(pair.into_inner(), Place::Parentheses, level + 1),
            Rule::reference => self.reference(pair, level),
            Rule::word | Rule::bare => Ok(Deep::leaf(self.word(&pair))),
            rule => {
                let span = self.span(pair.as_str());
                let kind = self.literal(rule, pair.as_str(), place)?;
                Ok(Deep::leaf(Expr { span, kind }))
            }
        }
    }

    fn prefixed(
        &mut self,
        sign: &Pair<'t, Rule>,
        least: u8,
        chain: &mut Chain<'t>,
        place: Place,
        level: usize,
        kind: impl FnOnce(Box<Expr>) -> ExprKind,
    ) -> Result<Deep, Refused> {
        let operand = self.climb(chain, least, place, level + 1)?;
        let span = self.span(sign.as_str()).to(operand.expr.span);
        let deep = operand.over(0, span, kind);
        if deep.depth > MAX_DEPTH {
            self.refused_depth(sign)
        } else {
            Ok(deep)
        }
    }

    /// A name, alone or with what follows it: `q`, `q[i]`, `q.code`, `f(a, b)`.
    fn reference(&mut self, pair: Pair<'t, Rule>, level: usize) -> Result<Deep, Refused> {
        let span = self.span(pair.as_str());
        let mut inner = pair.into_inner();
        let (Some(word), after) = (inner.next(), inner.next()) else {
            return Err(Refused);
        };
        let Some(after) = after else {
            return Ok(Deep::leaf(self.word(&word)));
        };
        let (kind, depth) = match after.as_rule() {
            Rule::arguments => {
                let function = self.function(word.as_str())?;
                let (arguments, depth) = self.items(after, level)?;
                (ExprKind::Call(function, arguments), depth)
            }
            Rule::index => {
                let name = self.name(word.as_str(), Role::Used);
                let index = self.chain(after.into_inner(), Place::Free, level + 1)?;
                (ExprKind::Index(name, Box::new(index.expr)), index.depth)
            }
            _ => {
                let code = after.into_inner().next().map_or("", |code| code.as_str());
                let name = self.name(word.as_str(), Role::Used);
                (ExprKind::Member(name, self.name(code, Role::Used)), 0)
            }
        };
        Ok(Deep {
            expr: Expr { span, kind },
            depth: depth + 1,
        })
    }

    /// What stands in parentheses, and how deep the deepest is.
    fn items(&mut self, list: Pair<'t, Rule>, level: usize) -> Result<(Vec<Expr>, usize), Refused> {
        let mut items = Vec::new();
        let mut depth = 0;
        for item in list.into_inner() {
            let item = self.chain(item.into_inner(), Place::Parentheses, level + 1)?;
            depth = depth.max(item.depth);
            items.push(item.expr);
        }
        Ok((items, depth))
    }

    fn word(&mut self, pair: &Pair<'t, Rule>) -> Expr {
        let name = self.name(pair.as_str(), Role::Used);
        Expr {
            span: name.span,
            kind: ExprKind::Name(name.node),
        }
    }

    fn function(&mut self, typed: &'t str) -> Result<Function, Refused> {
        let exact = Function::ALL.iter().find(|(name, _)| *name == typed);
        let found = exact.or_else(|| Function::ALL.iter().find(|(name, _)| same(name, typed)));
        if let Some((_, function)) = found {
            return Ok(*function);
        }
        let folded: Vec<String> = Function::ALL.iter().map(|(name, _)| fold(name)).collect();
        let near = nearest(&fold(typed), folded.iter().map(String::as_str));
        let near = near.and_then(|near| Function::ALL.iter().find(|(name, _)| same(name, near)));
        match near {
            Some((name, _)) => self.mend(codes::UNKNOWN_FUNCTION, typed, name),
            None => self.refuse(codes::UNKNOWN_FUNCTION, typed),
        }
        Err(Refused)
    }

    fn operator(&mut self, sign: &Pair<'t, Rule>) -> Operator {
        let (operator, right) = match (sign.as_rule(), sign.as_str()) {
            (Rule::or, typed) => (Operator::Or, if typed == "||" { "ou" } else { typed }),
            (Rule::and, typed) => (Operator::And, typed),
            (_, "=" | "==") => (Operator::Equal, "="),
            (_, "≠") => (Operator::Different, "≠"),
            (_, "<>" | "!=") => (Operator::Different, "<>"),
            (_, "<") => (Operator::Less, "<"),
            (_, "<=" | "=<" | "≤") => (Operator::LessOrEqual, "<="),
            (_, ">") => (Operator::Greater, ">"),
            (_, ">=" | "=>" | "≥") => (Operator::GreaterOrEqual, ">="),
            (_, "&") => (Operator::Join, "&"),
            (_, "&&") => (Operator::And, "et"),
            (_, "+") => (Operator::Add, "+"),
            (_, "*" | "×") => (Operator::Multiply, "*"),
            (_, "/" | "÷") => (Operator::Divide, "/"),
            _ => (Operator::Subtract, "-"),
        };
        self.check_sign(sign.as_str(), right);
        operator
    }

    /// A sign that is not written as it should be is clear all the same: reading goes on.
    fn check_sign(&mut self, typed: &'t str, right: &str) {
        if typed != right {
            self.mend(codes::WRONG_SIGN, typed, right);
        }
    }

    fn refused_at<T>(&mut self, code: &'static str, pair: &Pair<'t, Rule>) -> Result<T, Refused> {
        self.refuse(code, pair.as_str());
        Err(Refused)
    }

    fn refused_depth<T>(&mut self, pair: &Pair<'t, Rule>) -> Result<T, Refused> {
        self.too_deep(pair.as_str());
        Err(Refused)
    }
}

fn tightness(pair: &Pair<'_, Rule>) -> Option<u8> {
    Some(match pair.as_rule() {
        Rule::or => OR,
        Rule::and => AND,
        Rule::compare | Rule::contains | Rule::within => COMPARE,
        Rule::join if pair.as_str() == "&&" => AND,
        Rule::join => JOIN,
        Rule::arithmetic if matches!(pair.as_str(), "*" | "/" | "×" | "÷") => MULTIPLY,
        Rule::arithmetic => ADD,
        _ => return None,
    })
}

impl Deep {
    fn leaf(expr: Expr) -> Self {
        Self { expr, depth: 1 }
    }

    /// One level above this expression and another of that depth.
    fn over(self, other: usize, span: Span, kind: impl FnOnce(Box<Expr>) -> ExprKind) -> Self {
        let depth = self.depth.max(other) + 1;
        Self {
            expr: Expr {
                span,
                kind: kind(Box::new(self.expr)),
            },
            depth,
        }
    }
}
