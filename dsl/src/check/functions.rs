//! Functions of expressions, and aggregates over rosters.

use super::expressions::Typed;
use super::state::{Checker, Guarded, Kind, Place, WEEKDAYS};
use super::types::Ty;
use crate::diagnostic::Diagnostic;
use crate::script::{Expr, Function, RosterId};
use crate::span::{FileId, Span};
use crate::syntax::tree::{self, ExprKind};

/// The name of a function, as written.
pub fn word(function: Function) -> &'static str {
    Function::ALL
        .iter()
        .find(|(_, one)| *one == function)
        .map_or("", |(name, _)| name)
}

impl Checker<'_> {
    /// Types a call of a function.
    pub fn function(
        &mut self,
        function: Function,
        arguments: &[tree::Expr],
        span: Span,
        place: &Place,
    ) -> Option<Typed> {
        let (low, high) = arity(function);
        if arguments.len() < low || arguments.len() > high {
            // What they name is used all the same; faults of their own can wait.
            let count = self.diagnostics.len();
            for argument in arguments {
                self.expr(argument, place);
            }
            self.diagnostics.truncate(count);
            let fault = Diagnostic::error("argument-count", span).with("function", word(function));
            self.report(fault.with("wanted", &low).with("found", &arguments.len()));
            return None;
        }
        match function {
            Function::Somme | Function::Moyenne | Function::Compte | Function::Enumeration => {
                self.aggregate(function, &arguments[0], place)
            }
            Function::Min | Function::Max if arguments.len() == 1 => {
                self.aggregate(function, &arguments[0], place)
            }
            Function::Repondu => self.answered(&arguments[0], place),
            Function::Si => self.choose(arguments, place),
            Function::Min | Function::Max => self.extreme(function, arguments, place),
            Function::Nombre => self.count_of(&arguments[0], place),
            _ => self.simple(function, arguments, place),
        }
    }

    fn simple(
        &mut self,
        function: Function,
        arguments: &[tree::Expr],
        place: &Place,
    ) -> Option<Typed> {
        let (wanted, result): (&[Ty], Ty) = match function {
            Function::Jours | Function::Mois | Function::Annees => {
                (&[Ty::Date, Ty::Date], Ty::Number)
            }
            Function::Age | Function::Annee => (&[Ty::Date], Ty::Number),
            Function::Jour => (&[Ty::Date], Ty::Choice(WEEKDAYS)),
            Function::Longueur => (&[Ty::Text], Ty::Number),
            _ => (&[Ty::Number, Ty::Number], Ty::Number),
        };
        self.reads_date |= function == Function::Age;
        let values: Vec<Option<Expr>> = arguments
            .iter()
            .zip(wanted)
            .map(|(argument, wanted)| self.typed_as(argument, *wanted, place, "argument-type"))
            .collect();
        let values = values.into_iter().collect::<Option<Vec<_>>>()?;
        Some(Typed::new(Expr::Call(function, values), result))
    }

    fn answered(&mut self, argument: &tree::Expr, place: &Place) -> Option<Typed> {
        let place = Place {
            lenient: true,
            ..*place
        };
        let one = self.expr(argument, &place)?;
        if !matches!(
            one.expr,
            Expr::Var(_) | Expr::Turn(..) | Expr::Row(..) | Expr::Detail(..)
        ) {
            self.report(Diagnostic::error("not-a-question", argument.span));
            return None;
        }
        Some(Typed::new(Expr::Answered(Box::new(one.expr)), Ty::YesNo))
    }

    /// `si(condition ; a ; b)`
    fn choose(&mut self, arguments: &[tree::Expr], place: &Place) -> Option<Typed> {
        let condition = self.typed_as(&arguments[0], Ty::YesNo, place, "condition-type");
        let one = self.under(condition.as_ref(), Guarded::True, |checker| {
            checker.expr(&arguments[1], place)
        });
        let other = self.under(condition.as_ref(), Guarded::NotTrue, |checker| {
            checker.expr(&arguments[2], place)
        });
        let (one, other) = (one?, other?);
        if one.ty != other.ty {
            self.mismatch(one.ty, other.ty, &arguments[2]);
            return None;
        }
        Some(Typed::new(
            Expr::Call(Function::Si, vec![condition?, one.expr, other.expr]),
            one.ty,
        ))
    }

    /// `min(a, b)`, `max(a, b)`: of numbers, of dates or of hours.
    fn extreme(
        &mut self,
        function: Function,
        arguments: &[tree::Expr],
        place: &Place,
    ) -> Option<Typed> {
        let values: Vec<Option<Typed>> =
            arguments.iter().map(|one| self.expr(one, place)).collect();
        let values = values.into_iter().collect::<Option<Vec<_>>>()?;
        let first = values.first()?.ty;
        for (value, argument) in values.iter().zip(arguments) {
            if !matches!(value.ty, Ty::Number | Ty::Date | Ty::Time) {
                self.report(
                    Diagnostic::error("no-order", argument.span).with("type", value.ty.word()),
                );
                return None;
            }
            if value.ty != first {
                self.mismatch(first, value.ty, argument);
                return None;
            }
        }
        let values = values.into_iter().map(|value| value.expr).collect();
        Some(Typed::new(Expr::Call(function, values), first))
    }

    /// `nombre(multi)`
    fn count_of(&mut self, argument: &tree::Expr, place: &Place) -> Option<Typed> {
        let one = self.expr(argument, place)?;
        if !matches!(one.ty, Ty::Multiple(_) | Ty::Ranking(_)) {
            self.report(
                Diagnostic::error("contains-type", argument.span).with("type", one.ty.word()),
            );
            return None;
        }
        Some(Typed::new(
            Expr::Call(Function::Nombre, vec![one.expr]),
            Ty::Number,
        ))
    }

    fn aggregate(&mut self, function: Function, item: &tree::Expr, place: &Place) -> Option<Typed> {
        let Some(roster) = self.roster_of(item, place.file) else {
            // A fault of the item itself says more than “not in a roster”.
            if self.expr(item, place).is_some() {
                self.report(
                    Diagnostic::error("aggregate-outside", item.span)
                        .with("function", word(function)),
                );
            }
            return None;
        };
        if place.roster == Some(roster) {
            let fault = Diagnostic::error("aggregate-inside", item.span);
            self.report(fault.with("name", word(function)));
            return None;
        }
        let inside = Place {
            roster: Some(roster),
            aggregate: true,
            ..*place
        };
        if matches!(function, Function::Moyenne | Function::Min | Function::Max) {
            self.read_turns(Some(roster), item.span, place);
        }
        let one = self.expr(item, &inside)?;
        let (ty, fits) = match function {
            Function::Compte => (Ty::Number, one.ty == Ty::YesNo),
            Function::Somme | Function::Moyenne => (Ty::Number, one.ty == Ty::Number),
            Function::Enumeration => (Ty::Text, !matches!(one.ty, Ty::Grid | Ty::YesNo)),
            _ => (one.ty, matches!(one.ty, Ty::Number | Ty::Date | Ty::Time)),
        };
        if !fits {
            let wanted = match function {
                Function::Compte => Ty::YesNo,
                Function::Enumeration => Ty::Text,
                _ => Ty::Number,
            };
            let fault = Diagnostic::error("argument-type", item.span);
            self.report(
                fault
                    .with("type", one.ty.word())
                    .with("wanted", wanted.word()),
            );
            return None;
        }
        let labels = match one.ty {
            Ty::Choice(list) | Ty::Multiple(list) | Ty::Ranking(list) => Some(list),
            _ => None,
        };
        Some(Typed::new(
            Expr::Aggregate {
                function,
                roster,
                item: Box::new(one.expr),
                labels,
            },
            ty,
        ))
    }

    /// The roster of the first name in an expression that belongs to one.
    fn roster_of(&self, expr: &tree::Expr, file: FileId) -> Option<RosterId> {
        let of = |name: &str| match self.symbol(name, file)?.kind {
            Kind::Var(var) => self.vars[var as usize].roster,
            _ => None,
        };
        match &expr.kind {
            ExprKind::Name(name) => of(name.as_str()),
            ExprKind::Member(name, _) => of(name.node.as_str()),
            ExprKind::Negate(one) | ExprKind::Not(one) | ExprKind::Contains(one, _) => {
                self.roster_of(one, file)
            }
            ExprKind::Binary(_, one, other) => self
                .roster_of(one, file)
                .or_else(|| self.roster_of(other, file)),
            ExprKind::In(one, items) => self
                .roster_of(one, file)
                .or_else(|| items.iter().find_map(|item| self.roster_of(item, file))),
            ExprKind::Call(_, items) => items.iter().find_map(|item| self.roster_of(item, file)),
            _ => None,
        }
    }
}

/// How many arguments, at least and at most.
const fn arity(function: Function) -> (usize, usize) {
    match function {
        Function::Jours | Function::Mois | Function::Annees => (2, 2),
        Function::Arrondi => (1, 2),
        Function::Si => (3, 3),
        Function::Min | Function::Max => (1, 32),
        _ => (1, 1),
    }
}
