//! Of which kind an expression's value is, and which labels its codes have: what a sentence
//! needs to know to read well.

use trame_dsl::script::{Expr, Function, Known, Labels, ListId, Operator, Script, Type, VarId};
use trame_dsl::value::Value;

/// A kind of value, as the sentences select on it.
pub(super) fn kind(script: &Script, expr: &Expr) -> &'static str {
    match expr {
        Expr::Literal(value) => match value {
            Value::Number(_) => "number",
            Value::Date(_) => "date",
            Value::Time(_) => "time",
            _ => "other",
        },
        Expr::Var(var) | Expr::Turn(var, _) => of_var(script, *var),
        Expr::Known(Known::AujourdHui) => "date",
        Expr::Known(Known::Maintenant) => "time",
        Expr::Known(Known::Tentative | Known::DureeConservation)
        | Expr::Negate(_)
        | Expr::Binary(Operator::Multiply | Operator::Divide, ..) => "number",
        Expr::Binary(Operator::Add | Operator::Subtract, left, _) => kind(script, left),
        Expr::Call(function, args) => match (function, args.as_slice()) {
            (Function::Min | Function::Max, [first, ..]) | (Function::Si, [_, first, _]) => {
                kind(script, first)
            }
            (Function::Jour, _) => "other",
            _ => "number",
        },
        Expr::Aggregate { function, item, .. } => match function {
            Function::Min | Function::Max => kind(script, item),
            Function::Enumeration => "other",
            _ => "number",
        },
        _ => "other",
    }
}

fn of_var(script: &Script, var: VarId) -> &'static str {
    match script.vars.get(var as usize).map(|var| var.ty) {
        Some(Type::Integer | Type::Decimal | Type::Scale(..)) => "number",
        Some(Type::Date) => "date",
        Some(Type::Time) => "time",
        _ => "other",
    }
}

/// The list that a value's codes are of.
pub(super) fn list(script: &Script, expr: &Expr) -> Option<ListId> {
    match expr {
        Expr::Var(var) | Expr::Turn(var, _) | Expr::Row(var, _) => {
            match script.vars.get(*var as usize)?.ty {
                Type::Choice(list)
                | Type::Multiple(list)
                | Type::Ranking(list)
                | Type::Grid { list, .. } => Some(list),
                _ => None,
            }
        }
        Expr::Known(Known::Langue) => labelled(script, &Labels::Languages),
        Expr::Call(Function::Jour, _) => labelled(script, &Labels::Weekdays),
        Expr::Call(Function::Si, args) => args.iter().skip(1).find_map(|arg| list(script, arg)),
        Expr::Aggregate { labels, .. } => *labels,
        _ => None,
    }
}

/// The rows of a grid.
pub(super) fn rows(script: &Script, var: VarId) -> Option<ListId> {
    match script.vars.get(var as usize)?.ty {
        Type::Grid { rows, .. } => Some(rows),
        _ => None,
    }
}

fn labelled(script: &Script, labels: &Labels) -> Option<ListId> {
    let at = script
        .lists
        .iter()
        .position(|list| list.labels == *labels)?;
    ListId::try_from(at).ok()
}
