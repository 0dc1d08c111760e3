//! Brings conditions down to tests of quantities.
//!
//! What cannot be brought down to one becomes a quantity of its own, that no call is proven
//! to give this value or that: it agrees with itself, and proves nothing.

use rustc_hash::FxHashMap;

use rust_decimal::Decimal;

use super::Program;
use super::class::Class;
use super::condition::{Condition, Needs, Presence};
use super::linear::Linear;
use super::quantity::{Cut, Domain, Quantity, QuantityId, Test};
use crate::expression::{Function, Operator};
use crate::name::Name;
use crate::script::{Expr, Op, Origin, Pc, Type, VarId};
use crate::value::Value;

/// What a calculated value comes down to.
#[derive(Clone, Debug)]
pub enum Form {
    /// A sum.
    Linear(Linear),
    /// A word.
    Word(QuantityId),
    /// A condition.
    Condition(Condition),
}

/// Conditions brought down so far, and the quantities they are about.
pub struct Lowering<'a> {
    pub program: Program<'a>,
    pub quantities: Vec<Quantity>,
    /// Calculated values, by name.
    pub forms: FxHashMap<VarId, Form>,
    /// Quantities that are not a value by itself, by how they are made.
    pub by_key: FxHashMap<String, QuantityId>,
    /// Those that are, by value.
    pub plain: FxHashMap<VarId, QuantityId>,
    /// By value: the operation that gives it.
    pub since: Vec<Pc>,
}

impl<'a> Lowering<'a> {
    pub fn new(program: Program<'a>) -> Self {
        let mut since = vec![0; program.vars.len()];
        for (at, op) in (0..).zip(program.ops) {
            let var = match op {
                Op::Ask(question) => program.questions[*question as usize].var,
                Op::Compute(var, _) => *var,
                Op::Roster { roster, .. } => program.rosters[*roster as usize].var,
                _ => continue,
            };
            since[var as usize] = at;
        }
        Self {
            program,
            quantities: Vec::new(),
            forms: FxHashMap::default(),
            by_key: FxHashMap::default(),
            plain: FxHashMap::default(),
            since,
        }
    }

    /// Brings a condition down.
    pub fn condition(&mut self, expr: &Expr) -> Condition {
        match expr {
            Expr::Literal(Value::YesNo(holds)) => Condition::Constant(Some(*holds)),
            Expr::Literal(_) => Condition::Constant(None),
            Expr::Var(var) => self.yes(*var),
            Expr::IsDontKnow(of) => self.presence(of, Presence::DontKnow, "nsp"),
            Expr::IsRefused(of) => self.presence(of, Presence::Refused, "refus"),
            Expr::Answered(of) => self.answered(of),
            Expr::Not(of) => self.condition(of).negated(),
            Expr::Binary(Operator::And, one, other) => {
                self.condition(one).and(self.condition(other))
            }
            Expr::Binary(Operator::Or, one, other) => self.condition(one).or(self.condition(other)),
            Expr::Binary(operator, one, other) => self.comparison(*operator, one, other),
            Expr::In(one, items) => self.within(one, items),
            Expr::Contains(of, code) => match **of {
                Expr::Var(var) => self.chosen(var, code),
                _ => self.unsolved(expr),
            },
            Expr::Call(Function::Si, parts) => match parts.as_slice() {
                [condition, one, other] => Condition::If(Box::new([
                    self.condition(condition),
                    self.condition(one),
                    self.condition(other),
                ])),
                _ => self.unsolved(expr),
            },
            _ => self.unsolved(expr),
        }
    }

    /// Whether a code was chosen.
    pub fn chosen(&mut self, var: VarId, code: &Name) -> Condition {
        let declared = &self.program.vars[var as usize];
        match declared.ty {
            Type::Multiple(_) | Type::Ranking(_) if declared.origin != Origin::Computed => {
                let quantity = self.code(var, code);
                self.test(quantity, Test::Word(code.to_string()), vec![var])
            }
            Type::YesNo => {
                let yes = self.condition(&Expr::Var(var));
                if *code == *"oui" { yes } else { yes.negated() }
            }
            Type::Choice(_) => {
                let (quantity, needs) = self.word(&Expr::Var(var));
                self.test(quantity, Test::Word(code.to_string()), needs)
            }
            _ => self.unsolved(&Expr::Contains(Box::new(Expr::Var(var)), code.clone())),
        }
    }

    /// `a op b`, for two numbers, dates or hours.
    pub fn order(&mut self, operator: Operator, one: &Expr, other: &Expr) -> Condition {
        let one = self.linear(one);
        let other = self.linear(other);
        let Some(difference) = one.plus(&other, Decimal::NEGATIVE_ONE) else {
            return Condition::Constant(None);
        };
        self.against_zero(operator, difference)
    }

    /// What an expression of numbers, dates or hours comes down to.
    pub fn linear(&mut self, expr: &Expr) -> Linear {
        self.sum(expr).unwrap_or_else(|| self.unsolved_number(expr))
    }

    /// Keeps what a calculated value comes down to.
    pub fn compute(&mut self, var: VarId, expr: &Expr) {
        let form = match self.class(expr) {
            Class::Condition => Form::Condition(self.condition(expr)),
            Class::Number(_) => {
                let linear = self.linear(expr);
                self.named_after(&linear, var);
                Form::Linear(linear)
            }
            Class::Word | Class::Set => Form::Word(self.word(expr).0),
        };
        self.forms.insert(var, form);
    }

    /// A quantity that an author has given a name is told by it.
    fn named_after(&mut self, linear: &Linear, var: VarId) {
        let Some((last, count)) = linear.terms.last_key_value() else {
            return;
        };
        if *count != Decimal::ONE || !linear.constant.is_zero() {
            return;
        }
        let quantity = match linear.terms.len() {
            1 => Some(*last),
            _ => self.sum_of(&linear.terms, *count),
        };
        if let Some(quantity) = quantity {
            let quantity = &mut self.quantities[quantity as usize];
            let plain = quantity
                .bases
                .iter()
                .any(|base| self.program.vars[base.var as usize].name.as_str() == quantity.name);
            if !plain {
                quantity.name = self.program.vars[var as usize].name.to_string();
            }
        }
    }

    fn yes(&mut self, var: VarId) -> Condition {
        if self.program.vars[var as usize].origin == Origin::Computed {
            return Condition::Computed(var);
        }
        let quantity = self.value(var);
        self.test(quantity, Test::Word("oui".to_owned()), vec![var])
    }

    fn presence(&mut self, of: &Expr, presence: Presence, code: &str) -> Condition {
        match of {
            Expr::Var(var) => Condition::Presence(*var, presence),
            Expr::Row(var, row) => {
                let quantity = self.row(*var, row);
                let row = self.test(quantity, Test::Word(code.to_owned()), vec![*var]);
                Condition::Presence(*var, presence).or(Condition::Holds(Box::new(row)))
            }
            _ => self.unsolved(&Expr::IsDontKnow(Box::new(of.clone()))),
        }
    }

    fn answered(&mut self, of: &Expr) -> Condition {
        match of {
            Expr::Var(var) => Condition::Presence(*var, Presence::Value),
            Expr::Row(var, row) => {
                let quantity = self.row(*var, row);
                let mut none =
                    |code: &str| self.test(quantity, Test::Word(code.to_owned()), vec![*var]);
                let either = none("nsp").or(none("refus"));
                Condition::Holds(Box::new(either.negated()))
            }
            Expr::Detail(var, code) => Condition::Holds(Box::new(self.chosen(*var, code))),
            _ => self.unsolved(&Expr::Answered(Box::new(of.clone()))),
        }
    }

    fn within(&mut self, one: &Expr, items: &[Expr]) -> Condition {
        let compared = items
            .iter()
            .map(|item| self.comparison(Operator::Equal, one, item))
            .reduce(Condition::or);
        compared.unwrap_or_else(|| {
            let mut needs = Needs::new();
            one.variables(&mut needs);
            Condition::Never(needs)
        })
    }

    fn comparison(&mut self, operator: Operator, one: &Expr, other: &Expr) -> Condition {
        if matches!(self.class(one), Class::Number(_)) {
            return self.order(operator, one, other);
        }
        match (one, other) {
            (of, Expr::Literal(Value::YesNo(yes))) | (Expr::Literal(Value::YesNo(yes)), of) => {
                let of = self.condition(of);
                if *yes { of } else { of.negated() }
            }
            (of, Expr::Literal(Value::Code(word))) | (Expr::Literal(Value::Code(word)), of) => {
                let (quantity, needs) = self.word(of);
                self.test(quantity, Test::Word(word.to_string()), needs)
            }
            (of, Expr::Literal(Value::Text(word))) | (Expr::Literal(Value::Text(word)), of) => {
                let (quantity, needs) = self.word(of);
                self.test(quantity, Test::Word(word.clone()), needs)
            }
            _ if self.class(one) == Class::Condition => {
                let (one, other) = (self.condition(one), self.condition(other));
                let both = one.clone().and(other.clone());
                both.or(one.negated().and(other.negated()))
            }
            _ => self.same(one, other),
        }
    }

    /// Two choices that share a list are compared word by word.
    fn same(&mut self, one: &Expr, other: &Expr) -> Condition {
        let words = self.codes_of(one).or_else(|| self.codes_of(other));
        let (Some(words), Class::Word) = (words, self.class(one)) else {
            return self.unsolved(&Expr::Binary(
                Operator::Equal,
                Box::new(one.clone()),
                Box::new(other.clone()),
            ));
        };
        let ((one, mut needs), (other, more)) = (self.word(one), self.word(other));
        for word in &words {
            let test = Test::Word(word.clone());
            self.quantities[one as usize].domain.cut(&test);
            self.quantities[other as usize].domain.cut(&test);
        }
        needs.extend(more);
        Condition::Same {
            one,
            other,
            words,
            needs,
        }
    }

    fn codes_of(&self, expr: &Expr) -> Option<Vec<String>> {
        let list = match expr {
            Expr::Var(var) => match self.program.vars[*var as usize].ty {
                Type::Choice(list) => list,
                _ => return None,
            },
            Expr::Row(var, _) => match self.program.vars[*var as usize].ty {
                Type::Grid { list, .. } => list,
                _ => return None,
            },
            _ => return None,
        };
        let codes = &self.program.lists[list as usize].codes;
        Some(codes.iter().map(ToString::to_string).collect())
    }

    fn against_zero(&mut self, operator: Operator, difference: Linear) -> Condition {
        let Linear {
            terms,
            constant,
            needs,
        } = difference;
        // What was named last is counted once: of `jours(a, b)`, days go up with `b`.
        let Some((&last, &count)) = terms.last_key_value() else {
            let holds = match operator {
                Operator::Less => constant < Decimal::ZERO,
                Operator::LessOrEqual => constant <= Decimal::ZERO,
                Operator::Greater => constant > Decimal::ZERO,
                Operator::GreaterOrEqual => constant >= Decimal::ZERO,
                _ => constant.is_zero(),
            };
            return if holds {
                Condition::Never(needs).negated()
            } else {
                Condition::Never(needs)
            };
        };
        let quantity = if terms.len() == 1 {
            Some(last)
        } else {
            self.sum_of(&terms, count)
        };
        let limit = quantity.zip((-constant).checked_div(count));
        let Some((quantity, limit)) = limit.filter(|(_, limit)| exact(*limit, count, constant))
        else {
            return self.unsolved_difference(operator, &terms, constant, needs);
        };
        let whole = matches!(
            self.quantities[quantity as usize].domain,
            Domain::Numbers { whole: true, .. }
        );
        let mut below = |after| {
            let cut = Cut::new(limit, after, whole);
            self.test(quantity, Test::Below(cut), needs.clone())
        };
        let falling = count < Decimal::ZERO;
        match operator {
            Operator::Less if falling => below(true).negated(),
            Operator::Less => below(false),
            Operator::LessOrEqual if falling => below(false).negated(),
            Operator::LessOrEqual => below(true),
            Operator::Greater if falling => below(false),
            Operator::Greater => below(true).negated(),
            Operator::GreaterOrEqual if falling => below(true),
            Operator::GreaterOrEqual => below(false).negated(),
            // A number between whole ones is equal to none of them.
            _ if whole && !limit.is_integer() => Condition::Never(needs),
            _ => below(true).and(below(false).negated()),
        }
    }

    /// A test of a quantity, which is cut where it tells apart.
    pub fn test(&mut self, quantity: QuantityId, test: Test, needs: Needs) -> Condition {
        self.quantities[quantity as usize].domain.cut(&test);
        Condition::Test {
            quantity,
            test,
            needs,
        }
    }
}

/// Whether a limit is the exact quotient, so that no rounding moves the cut.
fn exact(limit: Decimal, count: Decimal, constant: Decimal) -> bool {
    limit.checked_mul(count) == Some(-constant)
}
