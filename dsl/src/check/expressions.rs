//! Types expressions and writes them in the script's form.

use super::state::{Checker, Guarded, Kind, LANGUAGES, Place, Read, TurnRead};
use super::types::Ty;
use crate::diagnostic::Diagnostic;
use crate::name::{KNOWN, Name};
use crate::script::{Expr, Known, Operator, Origin, RosterId, Type, VarId};
use crate::span::{Span, Spanned};
use crate::syntax::tree::{self, ExprKind, Ident};
use crate::value::Value;

/// An expression with its type.
#[derive(Clone, Debug)]
pub struct Typed {
    pub expr: Expr,
    pub ty: Ty,
}

impl Typed {
    pub fn new(expr: Expr, ty: Ty) -> Self {
        Self { expr, ty }
    }

    /// A condition.
    pub fn condition(expr: Expr) -> Self {
        Self::new(expr, Ty::YesNo)
    }
}

impl Checker<'_> {
    /// An expression that must have a type; `None` when it is faulty, which has been reported.
    pub fn typed_as(
        &mut self,
        expr: &tree::Expr,
        wanted: Ty,
        place: &Place,
        code: &'static str,
    ) -> Option<Expr> {
        let typed = self.expr(expr, place)?;
        if typed.ty == wanted || typed.ty == Ty::Faulty || wanted == Ty::Faulty {
            return Some(typed.expr);
        }
        let fault = Diagnostic::error(code, expr.span);
        self.report(
            fault
                .with("type", typed.ty.word())
                .with("wanted", wanted.word()),
        );
        None
    }

    /// Types any expression.
    pub fn expr(&mut self, expr: &tree::Expr, place: &Place) -> Option<Typed> {
        let literal = |value, ty| Some(Typed::new(Expr::Literal(value), ty));
        match &expr.kind {
            ExprKind::Number(number) => literal(Value::Number(*number), Ty::Number),
            ExprKind::Text(text) => literal(Value::Text(text.clone()), Ty::Text),
            ExprKind::Date(date) => literal(Value::Date(*date), Ty::Date),
            ExprKind::Time(time) => literal(Value::Time(*time), Ty::Time),
            ExprKind::Name(name) => self.reference(name, expr.span, place),
            ExprKind::Index(name, turn) => self.turn(name, turn, place),
            ExprKind::Member(name, member) => self.member(name, member, place),
            ExprKind::Call(function, arguments) => {
                self.function(*function, arguments, expr.span, place)
            }
            ExprKind::Negate(operand) => {
                let operand = self.typed_as(operand, Ty::Number, place, "operand-type")?;
                Some(Typed::new(Expr::Negate(Box::new(operand)), Ty::Number))
            }
            ExprKind::Not(operand) => {
                let operand = self.typed_as(operand, Ty::YesNo, place, "condition-type")?;
                Some(Typed::condition(Expr::Not(Box::new(operand))))
            }
            ExprKind::Binary(operator, left, right) => self.binary(*operator, left, right, place),
            ExprKind::In(left, items) => self.within(left, items, place),
            ExprKind::Contains(left, codes) => self.contains(left, codes, place),
            // Reading has reported it.
            ExprKind::Broken => None,
        }
    }

    /// A value by its name.
    fn reference(&mut self, name: &Name, span: Span, place: &Place) -> Option<Typed> {
        if let Some(known) = known(name) {
            self.reads_date |= known == Known::AujourdHui;
            let ty = match known {
                Known::AujourdHui => Ty::Date,
                Known::Maintenant => Ty::Time,
                Known::Agente | Known::Direction => Ty::Text,
                Known::Langue => Ty::Choice(LANGUAGES),
                Known::Tentative | Known::DureeConservation => Ty::Number,
            };
            return Some(Typed::new(Expr::Known(known), ty));
        }
        let ident = Spanned {
            node: name.clone(),
            span,
        };
        let var = self.variable(&ident, place.file)?;
        let roster = self.vars[var as usize].roster;
        if place.aggregate && roster != place.roster {
            self.report(Diagnostic::error("aggregate-mixed", span).with("name", name));
            return None;
        }
        if roster.is_some() && roster != place.roster {
            self.report(Diagnostic::error("roster-name-outside", span).with("name", name));
            return None;
        }
        self.read(var, span, place);
        self.typed(var, Expr::Var(var))
    }

    /// An expression with the type of a value; `None` when that is not known yet, which
    /// only a value read before it is calculated can be: the flow reports it.
    fn typed(&self, var: VarId, expr: Expr) -> Option<Typed> {
        self.typed[var as usize].then(|| Typed::new(expr, self.vars[var as usize].ty.into()))
    }

    /// Notes that a value is read.
    pub fn read(&mut self, var: VarId, span: Span, place: &Place) {
        if place.own == Some(var) {
            self.own_reads += 1;
        } else {
            self.reads.push(Read {
                at: place.at,
                var,
                span,
                lenient: place.lenient,
                detail: None,
                guard: self.guard,
            });
        }
    }

    /// Notes that the turns of a roster are read, which there may be none of.
    pub fn read_turns(&mut self, roster: Option<RosterId>, span: Span, place: &Place) {
        if let Some(roster) = roster.filter(|_| !place.lenient) {
            self.turn_reads.push(TurnRead {
                at: place.at,
                roster,
                span,
                guard: self.guard,
            });
        }
    }

    /// The value of that name; anything else is reported.
    pub fn variable(&mut self, name: &Ident, file: crate::span::FileId) -> Option<VarId> {
        match self
            .symbol(name.node.as_str(), file)
            .map(|symbol| symbol.kind)
        {
            Some(Kind::Var(var)) => {
                self.used.insert(name.node.clone());
                Some(var)
            }
            // A name given twice may be that of the other thing.
            Some(_) if self.doubled.contains(&name.node) => {
                self.used.insert(name.node.clone());
                None
            }
            Some(_) => {
                self.report(Diagnostic::error("not-a-value", name.span).with("name", &name.node));
                None
            }
            None => {
                self.unknown(name, file, "unknown-name", |kind| {
                    matches!(kind, Kind::Var(_))
                });
                None
            }
        }
    }

    /// `q[i]`
    fn turn(&mut self, name: &Ident, turn: &tree::Expr, place: &Place) -> Option<Typed> {
        let index = self.typed_as(turn, Ty::Number, place, "index-type");
        let var = self.variable(name, place.file)?;
        let roster = self.vars[var as usize].roster;
        if roster.is_none() || roster == place.roster {
            let code = if roster.is_none() {
                "not-in-roster"
            } else {
                "aggregate-inside"
            };
            self.report(Diagnostic::error(code, name.span).with("name", &name.node));
            return None;
        }
        self.read(var, name.span, place);
        self.read_turns(roster, name.span, place);
        self.typed(var, Expr::Turn(var, Box::new(index?)))
    }

    /// `grille.ligne`, or the precision `q.code`.
    fn member(&mut self, name: &Ident, member: &Ident, place: &Place) -> Option<Typed> {
        let whole = self.reference(&name.node, name.span, place);
        let Expr::Var(var) = whole?.expr else {
            self.report(Diagnostic::error("no-member", name.span).with("name", &name.node));
            return None;
        };
        let typed = self.member_of(var, name, member);
        self.reads_detail(typed.as_ref());
        typed
    }

    /// The last read is of a precision, when that is what was typed.
    pub fn reads_detail(&mut self, typed: Option<&Typed>) {
        if let Some(Expr::Detail(var, code)) = typed.map(|typed| &typed.expr)
            && let Some(read) = self.reads.last_mut().filter(|read| read.var == *var)
        {
            read.detail = Some(code.clone());
        }
    }

    /// The row or the precision of a value.
    pub fn member_of(&mut self, var: VarId, name: &Ident, member: &Ident) -> Option<Typed> {
        let row = match self.vars[var as usize].ty {
            Type::Grid { list, rows } => Some((rows, list)),
            Type::Choice(list) | Type::Multiple(list) => {
                let codes = self.lists[list as usize].codes.clone();
                if !codes.contains(&member.node) {
                    self.unknown_code("unknown-code", &member.node, member.span, &codes);
                    return None;
                }
                None
            }
            _ => {
                self.report(Diagnostic::error("no-member", name.span).with("name", &name.node));
                return None;
            }
        };
        if let Some((rows, list)) = row {
            let codes = self.lists[rows as usize].codes.clone();
            if !codes.contains(&member.node) {
                self.unknown_code("unknown-row", &member.node, member.span, &codes);
                return None;
            }
            return Some(Typed::new(
                Expr::Row(var, member.node.clone()),
                Ty::Choice(list),
            ));
        }
        let question = match self.vars[var as usize].origin {
            Origin::Question(question) => self.questions.get(question as usize),
            _ => None,
        };
        let detail = question.is_none_or(|question| {
            question
                .marks
                .get(&member.node)
                .is_some_and(|marks| marks.detail)
        });
        if !detail
            || matches!(
                self.vars[var as usize].origin,
                Origin::Data { .. } | Origin::Computed
            )
        {
            self.report(Diagnostic::error("no-detail", member.span).with("code", &member.node));
            return None;
        }
        Some(Typed::new(Expr::Detail(var, member.node.clone()), Ty::Text))
    }

    fn binary(
        &mut self,
        operator: Operator,
        left: &tree::Expr,
        right: &tree::Expr,
        place: &Place,
    ) -> Option<Typed> {
        match operator {
            Operator::Or | Operator::And => {
                let left = self.typed_as(left, Ty::YesNo, place, "condition-type");
                let holds = if operator == Operator::And {
                    Guarded::True
                } else {
                    Guarded::False
                };
                let right = self.under(left.as_ref(), holds, |checker| {
                    checker.typed_as(right, Ty::YesNo, place, "condition-type")
                });
                Some(Typed::condition(combine(operator, left?, right?)))
            }
            Operator::Equal => self.equal(left, right, place),
            Operator::Different => {
                let equal = self.equal(left, right, place)?;
                Some(Typed::condition(Expr::Not(Box::new(equal.expr))))
            }
            Operator::Less
            | Operator::LessOrEqual
            | Operator::Greater
            | Operator::GreaterOrEqual => self.order(operator, left, right, place),
            Operator::Join => {
                let left = self.typed_as(left, Ty::Text, place, "operand-type");
                let right = self.typed_as(right, Ty::Text, place, "operand-type");
                Some(Typed::new(combine(operator, left?, right?), Ty::Text))
            }
            Operator::Add | Operator::Subtract | Operator::Multiply | Operator::Divide => {
                self.arithmetic(operator, left, right, place)
            }
        }
    }

    fn arithmetic(
        &mut self,
        operator: Operator,
        left: &tree::Expr,
        right: &tree::Expr,
        place: &Place,
    ) -> Option<Typed> {
        let (one, other) = (self.expr(left, place), self.expr(right, place));
        let (one, other) = (one?, other?);
        let ty = match (one.ty, other.ty) {
            (Ty::Number, Ty::Number) => Ty::Number,
            (Ty::Date, Ty::Number) if matches!(operator, Operator::Add | Operator::Subtract) => {
                Ty::Date
            }
            (Ty::Date, Ty::Date) if operator == Operator::Subtract => {
                self.report(Diagnostic::error(
                    "date-difference",
                    left.span.to(right.span),
                ));
                return None;
            }
            (Ty::Number, _) | (Ty::Date, Ty::Date | Ty::Text) => {
                return self.wrong_operand(other.ty, right.span);
            }
            _ => return self.wrong_operand(one.ty, left.span),
        };
        Some(Typed::new(combine(operator, one.expr, other.expr), ty))
    }

    fn wrong_operand(&mut self, ty: Ty, span: Span) -> Option<Typed> {
        let fault = Diagnostic::error("operand-type", span);
        self.report(
            fault
                .with("type", ty.word())
                .with("wanted", Ty::Number.word()),
        );
        None
    }
}

/// Two operands put together.
pub fn combine(operator: Operator, left: Expr, right: Expr) -> Expr {
    Expr::Binary(operator, Box::new(left), Box::new(right))
}

/// What is known without being asked, by its name.
pub fn known(name: &Name) -> Option<Known> {
    const ALL: [Known; 7] = [
        Known::AujourdHui,
        Known::Maintenant,
        Known::Agente,
        Known::Langue,
        Known::Tentative,
        Known::Direction,
        Known::DureeConservation,
    ];
    KNOWN
        .iter()
        .position(|known| *name == **known)
        .map(|at| ALL[at])
}
