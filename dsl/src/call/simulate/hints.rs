//! What a script compares each value with. Drawn answers stand near it, so that rare branches
//! are met: at an age of 18 rather than anywhere between 0 and 120.
//!
//! Only what is written is looked at: constants, and other values in the same comparison. A
//! calculated value stands for all that it is calculated from.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use time::{Date, Time};

use crate::script::{Expr, Function, Known, Op, Operator, Origin, Script, VarId};
use crate::value::Value;

/// Something that takes part in a comparison and can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    /// A donnée, an answer, a roster's index.
    Var(VarId),
    /// `aujourd_hui`
    Today,
    /// `maintenant`
    Now,
    /// `tentative`
    Attempt,
}

/// In what two dates are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Days,
    Months,
    Years,
}

/// What something is compared with.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Hints {
    pub numbers: BTreeSet<Decimal>,
    pub dates: BTreeSet<Date>,
    pub times: BTreeSet<Time>,
    pub texts: BTreeSet<String>,
    pub units: BTreeSet<Unit>,
    /// Other things in the same comparison.
    pub beside: BTreeSet<Subject>,
    /// Whether `nsp` or `refus` are asked for.
    pub non_answers: bool,
}

impl Hints {
    fn add(&mut self, other: &Self) {
        self.numbers.extend(&other.numbers);
        self.dates.extend(&other.dates);
        self.times.extend(&other.times);
        self.texts.extend(other.texts.iter().cloned());
        self.units.extend(&other.units);
        self.beside.extend(&other.beside);
    }
}

/// The hints of a whole script.
pub(super) fn hints(script: &Script) -> BTreeMap<Subject, Hints> {
    let mut reader = Reader::new(script);
    for op in &script.ops {
        match op {
            Op::Compute(_, expr) => reader.read(expr),
            Op::Branch { condition, .. } => reader.read(condition),
            _ => {}
        }
    }
    for check in &script.checks {
        reader.read(&check.condition);
    }
    for question in &script.questions {
        let conditions = question.marks.values();
        for condition in conditions.filter_map(|marks| marks.condition.as_ref()) {
            reader.read(condition);
        }
        if let Some((min, max)) = &question.between {
            let own = Expr::Var(question.var);
            reader.compared(&[&own, min]);
            reader.compared(&[&own, max]);
        }
    }
    for roster in &script.rosters {
        reader.read(&roster.count);
        let turns = [0, 1, 2, roster.at_most.saturating_add(1)];
        let turns = turns.map(|turns| Expr::Literal(Value::Number(turns.into())));
        for turns in &turns {
            reader.compared(&[&roster.count, turns]);
        }
    }
    reader.found
}

/// Reads expressions.
struct Reader<'a> {
    script: &'a Script,
    /// What calculated values stand for, by value.
    computed: BTreeMap<VarId, Hints>,
    found: BTreeMap<Subject, Hints>,
}

impl<'a> Reader<'a> {
    fn new(script: &'a Script) -> Self {
        let mut reader = Self {
            script,
            computed: BTreeMap::new(),
            found: BTreeMap::new(),
        };
        // A value is calculated from those before it.
        for op in &script.ops {
            if let Op::Compute(var, expr) = op {
                let mut hints = Hints::default();
                reader.gather(expr, &mut hints);
                reader.computed.insert(*var, hints);
            }
        }
        reader
    }

    /// Notes every comparison inside an expression.
    fn read(&mut self, expr: &Expr) {
        match expr {
            Expr::Binary(
                Operator::Equal
                | Operator::Different
                | Operator::Less
                | Operator::LessOrEqual
                | Operator::Greater
                | Operator::GreaterOrEqual,
                left,
                right,
            ) => self.compared(&[left, right]),
            Expr::In(needle, items) => {
                for item in items {
                    self.compared(&[needle, item]);
                }
            }
            Expr::IsDontKnow(inner) | Expr::IsRefused(inner) => {
                if let Expr::Var(var) | Expr::Turn(var, _) | Expr::Row(var, _) = &**inner {
                    let hints = self.found.entry(Subject::Var(*var)).or_default();
                    hints.non_answers = true;
                }
            }
            _ => {}
        }
        for part in expr.parts() {
            self.read(part);
        }
    }

    /// Notes that those are compared with each other.
    fn compared(&mut self, sides: &[&Expr]) {
        let mut hints = Hints::default();
        for side in sides {
            self.gather(side, &mut hints);
        }
        widen(&mut hints.numbers);
        for subject in hints.beside.clone() {
            let own = self.found.entry(subject).or_default();
            own.add(&hints);
            own.beside.remove(&subject);
        }
    }

    /// All that an expression is made of.
    fn gather(&self, expr: &Expr, hints: &mut Hints) {
        match expr {
            Expr::Literal(Value::Number(number)) => {
                hints.numbers.insert(*number);
            }
            Expr::Literal(Value::Date(date)) => {
                hints.dates.insert(*date);
            }
            Expr::Literal(Value::Time(time)) => {
                hints.times.insert(*time);
            }
            Expr::Literal(Value::Text(text)) => {
                hints.texts.insert(text.clone());
            }
            Expr::Var(var) | Expr::Turn(var, _) | Expr::Row(var, _) | Expr::Detail(var, _) => {
                let declared = self.script.vars.get(*var as usize);
                match declared.map(|declared| declared.origin) {
                    Some(Origin::Computed) => {
                        if let Some(computed) = self.computed.get(var) {
                            hints.add(computed);
                        }
                    }
                    Some(_) => {
                        hints.beside.insert(Subject::Var(*var));
                    }
                    None => {}
                }
            }
            Expr::Known(Known::AujourdHui) => {
                hints.beside.insert(Subject::Today);
            }
            Expr::Known(Known::Maintenant) => {
                hints.beside.insert(Subject::Now);
            }
            Expr::Known(Known::Tentative) => {
                hints.beside.insert(Subject::Attempt);
            }
            Expr::Call(function, _) => match function {
                Function::Jours => {
                    hints.units.insert(Unit::Days);
                }
                Function::Mois => {
                    hints.units.insert(Unit::Months);
                }
                Function::Annees => {
                    hints.units.insert(Unit::Years);
                }
                Function::Age => {
                    hints.units.insert(Unit::Years);
                    hints.beside.insert(Subject::Today);
                }
                _ => {}
            },
            _ => {}
        }
        for part in expr.parts() {
            self.gather(part, hints);
        }
    }
}

/// `12 * x < 1000` turns at 83 and at 84, `x + 12 < 1000` at 988: a few constants together
/// say as much. Many would say anything.
fn widen(numbers: &mut BTreeSet<Decimal>) {
    if numbers.len() > 4 {
        return;
    }
    let written: Vec<Decimal> = numbers.iter().copied().collect();
    for a in &written {
        for b in &written {
            numbers.extend(a.checked_sub(*b));
            numbers.extend(a.checked_div(*b).map(|quotient| quotient.floor()));
        }
    }
}
