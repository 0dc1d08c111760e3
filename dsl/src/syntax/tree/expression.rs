//! Expressions, as written.

use rust_decimal::Decimal;
use time::{Date, Time};

use super::Ident;
use crate::expression::{Function, Operator};
use crate::name::Name;
use crate::span::Span;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    /// Its place.
    pub span: Span,
    /// What it is.
    pub kind: ExprKind,
}

/// What an expression is.
#[derive(Clone, Debug, PartialEq)]
pub enum ExprKind {
    /// `12`, `3,5`
    Number(Decimal),
    /// `"texte"`
    Text(String),
    /// `2026-01-31`
    Date(Date),
    /// `14:30`
    Time(Time),
    /// A name; where a code may stand (right of a comparison, of `contient`, in `dans`), perhaps a code.
    Name(Name),
    /// `q[i]`
    Index(Ident, Box<Expr>),
    /// `q.code`
    Member(Ident, Ident),
    /// `f(a, b)`
    Call(Function, Vec<Expr>),
    /// `-x`
    Negate(Box<Expr>),
    /// `non x`
    Not(Box<Expr>),
    /// `a op b`
    Binary(Operator, Box<Expr>, Box<Expr>),
    /// `x dans (a, b)`
    In(Box<Expr>, Vec<Expr>),
    /// `multi contient code`, `multi contient (a, b)`: one of them at least.
    Contains(Box<Expr>, Vec<Ident>),
    /// What was not understood, and reported already: of any type, never decided.
    Broken,
}
