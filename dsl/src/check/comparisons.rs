//! Comparisons: what may be compared with what, and words that are answers' codes.

use super::expressions::{Typed, combine, known};
use super::state::{Checker, Place};
use super::types::Ty;
use crate::diagnostic::{Diagnostic, Fix};
use crate::name::Name;
use crate::script::{Expr, Operator, Origin};
use crate::span::Span;
use crate::syntax::tree::{self, ExprKind, Ident};
use crate::value::Value;

impl Checker<'_> {
    pub fn order(
        &mut self,
        operator: Operator,
        left: &tree::Expr,
        right: &tree::Expr,
        place: &Place,
    ) -> Option<Typed> {
        let one = self.expr(left, place)?;
        if !matches!(one.ty, Ty::Number | Ty::Date | Ty::Time | Ty::Faulty) {
            self.report(Diagnostic::error("no-order", left.span).with("type", one.ty.word()));
            return None;
        }
        let other = self.expr(right, place)?;
        match (one.ty, other.ty) {
            (Ty::Faulty, _) | (_, Ty::Faulty) => return None,
            (Ty::Number, Ty::Number) | (Ty::Date, Ty::Date) | (Ty::Time, Ty::Time) => {}
            _ => {
                self.mismatch(one.ty, other.ty, right);
                return None;
            }
        }
        Some(Typed::condition(combine(operator, one.expr, other.expr)))
    }

    /// Reports two sides that cannot be compared.
    pub fn mismatch(&mut self, one: Ty, other: Ty, right: &tree::Expr) {
        let fault = Diagnostic::error("type-mismatch", right.span);
        let fault = fault.with("left", one.word()).with("right", other.word());
        self.report(match unquoted(one, right) {
            Some(bare) => fault.fixed(right.span, bare),
            None => fault,
        });
    }

    /// `left = right`, where a bare word on the right is first a code of the left.
    pub fn equal(&mut self, left: &tree::Expr, right: &tree::Expr, place: &Place) -> Option<Typed> {
        if let ExprKind::Name(word) = &right.kind
            && (*word == *"nsp" || *word == *"refus")
        {
            return self.presence(left, *word == *"nsp", place);
        }
        let one = self.expr(left, place);
        let Some(one) = one else {
            // The left is faulty: a word on the right may be one of its codes, so it is not looked at.
            if !matches!(right.kind, ExprKind::Name(_)) {
                self.expr(right, place);
            }
            return None;
        };
        if matches!(one.ty, Ty::Multiple(_) | Ty::Ranking(_))
            && !matches!(&right.kind, ExprKind::Name(word) if *word == *"nsp" || *word == *"refus")
        {
            return self.several(one.ty, left, right, place);
        }
        self.equal_to(&one, right, place)
    }

    /// Several answers are not equal to one: they hold it.
    fn several(
        &mut self,
        ty: Ty,
        left: &tree::Expr,
        right: &tree::Expr,
        place: &Place,
    ) -> Option<Typed> {
        self.right_side(ty, right, place)?;
        let fault = Diagnostic::error("compare-several", right.span);
        self.report(match &right.kind {
            ExprKind::Name(code) => fault
                .with("code", code)
                .with_fix(Fix::sure(between(left.span, right.span), " contient ")),
            _ => fault.with("code", "code"),
        });
        None
    }

    fn equal_to(&mut self, one: &Typed, right: &tree::Expr, place: &Place) -> Option<Typed> {
        if let ExprKind::Name(word) = &right.kind
            && (*word == *"nsp" || *word == *"refus")
        {
            return self.presence_of(&one.expr, *word == *"nsp", right.span);
        }
        // Looked at first: what stands on the right is a code of the grid's rows, and no name.
        if one.ty == Ty::Grid {
            self.report(Diagnostic::error("compare-grid", right.span));
            return None;
        }
        let other = self.right_side(one.ty, right, place)?;
        match (one.ty, other.ty) {
            (Ty::Faulty, _) | (_, Ty::Faulty) => return None,
            (Ty::Multiple(_) | Ty::Ranking(_), _) => {
                let fault = Diagnostic::error("compare-several", right.span);
                self.report(fault.with("code", "code"));
                return None;
            }
            (_, Ty::Grid) => {
                self.report(Diagnostic::error("compare-grid", right.span));
                return None;
            }
            (Ty::Choice(list), Ty::Choice(second)) if list != second => {
                self.report(Diagnostic::error("different-lists", right.span));
                return None;
            }
            (one, other) if one != other => {
                self.mismatch(one, other, right);
                return None;
            }
            _ => {}
        }
        Some(Typed::condition(combine(
            Operator::Equal,
            one.expr.clone(),
            other.expr,
        )))
    }

    /// What stands right of a comparison: a code of the left first, then any expression.
    pub fn right_side(&mut self, left: Ty, right: &tree::Expr, place: &Place) -> Option<Typed> {
        let ExprKind::Name(word) = &right.kind else {
            return self.expr(right, place);
        };
        let codes = match left {
            Ty::Choice(list) | Ty::Multiple(list) | Ty::Ranking(list) => {
                self.lists[list as usize].codes.clone()
            }
            Ty::YesNo => vec![Name::new("oui"), Name::new("non")],
            _ => return self.expr(right, place),
        };
        let named = self.symbol(word.as_str(), place.file).is_some() || known(word).is_some();
        if codes.contains(word) {
            if named {
                self.report(Diagnostic::warning("code-also-name", right.span).with("code", word));
            }
            let value = match left {
                Ty::YesNo => Value::YesNo(*word == *"oui"),
                _ => Value::Code(word.clone()),
            };
            return Some(Typed::new(Expr::Literal(value), single(left)));
        }
        if named || codes.is_empty() {
            return if named { self.expr(right, place) } else { None };
        }
        if !self.broken.contains(word) {
            self.unknown_code("unknown-code", word, right.span, &codes);
        }
        None
    }

    /// `x = nsp`, `x = refus`
    fn presence(&mut self, left: &tree::Expr, dont_know: bool, place: &Place) -> Option<Typed> {
        let place = Place {
            lenient: true,
            ..*place
        };
        let one = self.expr(left, &place)?;
        self.presence_of(&one.expr, dont_know, left.span)
    }

    fn presence_of(&mut self, one: &Expr, dont_know: bool, span: Span) -> Option<Typed> {
        if !self.can_be_absent(one) {
            self.report(Diagnostic::error("not-a-question", span));
            return None;
        }
        let inner = Box::new(one.clone());
        let expr = if dont_know {
            Expr::IsDontKnow(inner)
        } else {
            Expr::IsRefused(inner)
        };
        Some(Typed::condition(expr))
    }

    /// Whether an expression is a question, a turn or a row: what can be `nsp` or `refus`.
    fn can_be_absent(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Var(var) | Expr::Turn(var, _) | Expr::Row(var, _) => {
                matches!(self.vars[*var as usize].origin, Origin::Question(_))
            }
            _ => false,
        }
    }

    pub fn within(
        &mut self,
        left: &tree::Expr,
        items: &[tree::Expr],
        place: &Place,
    ) -> Option<Typed> {
        let one = self.expr(left, place)?;
        let mut values = Vec::new();
        let mut absent = Vec::new();
        let mut sound = true;
        for item in items {
            match self.equal_to(&one, item, place).map(|typed| typed.expr) {
                Some(Expr::Binary(Operator::Equal, _, right)) => values.push(*right),
                Some(other) => absent.push(other),
                None => sound = false,
            }
        }
        let listed = Expr::In(Box::new(one.expr), values);
        sound.then(|| {
            Typed::condition(
                absent
                    .into_iter()
                    .fold(listed, |all, one| combine(Operator::Or, all, one)),
            )
        })
    }

    pub fn contains(&mut self, left: &tree::Expr, codes: &[Ident], place: &Place) -> Option<Typed> {
        let one = self.expr(left, place)?;
        let (Ty::Multiple(list) | Ty::Ranking(list)) = one.ty else {
            if one.ty != Ty::Faulty {
                let fault = Diagnostic::error("contains-type", left.span);
                let fault = fault.with("type", one.ty.word());
                self.report(match one.ty {
                    Ty::Choice(_) | Ty::YesNo => match codes {
                        [code] => fault.with_fix(Fix::sure(between(left.span, code.span), " = ")),
                        _ => fault,
                    },
                    _ => fault,
                });
            }
            return None;
        };
        let known = self.lists[list as usize].codes.clone();
        let mut sound = true;
        for code in codes {
            sound &= self.is_contained(code, &known, place);
        }
        let contained =
            |code: &Ident| Expr::Contains(Box::new(one.expr.clone()), code.node.clone());
        let any = codes.iter().map(contained);
        let any = any.reduce(|any, one| combine(Operator::Or, any, one))?;
        sound.then(|| Typed::condition(any))
    }

    /// Whether a code is one of those; reported when it is not.
    fn is_contained(&mut self, code: &Ident, known: &[Name], place: &Place) -> bool {
        if !known.contains(&code.node) {
            if !known.is_empty() {
                self.unknown_code("unknown-code", &code.node, code.span, known);
            }
            return false;
        }
        if self.symbol(code.node.as_str(), place.file).is_some() {
            self.report(Diagnostic::warning("code-also-name", code.span).with("code", &code.node));
        }
        true
    }
}

/// A code compared with several codes is still one code.
const fn single(left: Ty) -> Ty {
    match left {
        Ty::Multiple(list) | Ty::Ranking(list) => Ty::Choice(list),
        other => other,
    }
}

/// What separates two places, one after the other.
fn between(left: Span, right: Span) -> Span {
    Span {
        start: left.end,
        end: right.start.max(left.end),
        ..left
    }
}

/// What stands between the quotes of a text, when it is of the type that it is compared with.
fn unquoted(wanted: Ty, right: &tree::Expr) -> Option<&str> {
    let ExprKind::Text(text) = &right.kind else {
        return None;
    };
    let number =
        !text.is_empty() && text.len() < 20 && text.bytes().all(|byte| byte.is_ascii_digit());
    (wanted == Ty::Number && number).then_some(text.as_str())
}
