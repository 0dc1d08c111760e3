//! The quantities that expressions are about, made once each.

use rust_decimal::Decimal;

use super::class::unit;
use super::condition::Needs;
use super::domain::DAY;
use super::linear::Linear;
use super::lower::{Form, Lowering};
use super::quantity::{Base, Domain, Made, Measure, Quantity, QuantityId, Unit};
use crate::expression::{Function, Known};
use crate::name::Name;
use crate::script::{Expr, Origin, Pc, Question, RosterId, Type, VarId};

impl Lowering<'_> {
    /// The value of an answer or a donnée.
    pub fn value(&mut self, var: VarId) -> QuantityId {
        if let Some(known) = self.plain.get(&var) {
            return *known;
        }
        let declared = &self.program.vars[var as usize];
        let quantity = Quantity {
            name: declared.name.to_string(),
            domain: self.domain(var),
            unit: unit(declared.ty),
            code: None,
            made: Made::Plain,
            bases: vec![base(var)],
            certain: declared.origin != Origin::Index,
            absent: false,
            since: self.since[var as usize],
            roster: declared.roster,
        };
        let made = self.add(quantity);
        self.plain.insert(var, made);
        made
    }

    /// Whether one code of a set was chosen.
    pub fn code(&mut self, var: VarId, code: &Name) -> QuantityId {
        let declared = &self.program.vars[var as usize];
        let name = declared.name.to_string();
        let ranking = matches!(declared.ty, Type::Ranking(_));
        let base = Base {
            code: !ranking,
            ..base(var)
        };
        let made = self.keyed(chosen_key(var, code), vec![base], |quantity| {
            quantity.name = name;
            quantity.certain = !ranking;
            quantity.domain = Domain::words(None);
        });
        self.quantities[made as usize].code = Some(code.clone());
        made
    }

    /// Whether some condition asks whether that code of a set was chosen.
    pub fn is_named(&self, var: VarId, code: &Name) -> bool {
        self.by_key.contains_key(&chosen_key(var, code))
    }

    /// What counts the codes of a set, when some condition asks for it.
    pub fn count_of(&self, var: VarId) -> Option<QuantityId> {
        let name = &self.program.vars[var as usize].name;
        self.by_key.get(&format!("nombre({name})")).copied()
    }

    /// A grid's row.
    pub fn row(&mut self, var: VarId, row: &Name) -> QuantityId {
        let declared = &self.program.vars[var as usize];
        let name = format!("{}.{row}", declared.name);
        let codes = match declared.ty {
            Type::Grid { list, .. } => self.program.lists[list as usize].codes.len(),
            _ => 0,
        };
        let absences = if self.required(var) { 0 } else { 2 };
        let base = Base {
            row: Some(row.clone()),
            ..base(var)
        };
        self.keyed(name.clone(), vec![base], |quantity| {
            quantity.name = name;
            quantity.certain = true;
            quantity.domain = Domain::words(Some(codes + absences));
        })
    }

    /// A word, and what it needs to be known.
    pub fn word(&mut self, expr: &Expr) -> (QuantityId, Needs) {
        match expr {
            Expr::Var(var) => match self.forms.get(var) {
                Some(Form::Word(quantity)) => (*quantity, vec![*var]),
                _ => (self.value(*var), vec![*var]),
            },
            Expr::Row(var, row) => (self.row(*var, row), vec![*var]),
            Expr::Known(Known::Langue) => {
                let made = self.keyed("langue".to_owned(), Vec::new(), |quantity| {
                    quantity.certain = true;
                });
                (made, Needs::new())
            }
            Expr::Call(Function::Jour, items) => match items.first() {
                Some(Expr::Var(var)) if self.is_asked(*var) => {
                    let name = format!("jour({})", self.program.vars[*var as usize].name);
                    let made = self.keyed(name.clone(), vec![base(*var)], |quantity| {
                        quantity.name = name;
                        quantity.certain = true;
                        quantity.made = Made::Measure(Measure::Weekday);
                        quantity.domain = Domain::words(Some(7));
                    });
                    (made, vec![*var])
                }
                _ => self.unsolved_word(expr),
            },
            _ => self.unsolved_word(expr),
        }
    }

    /// A whole number that a function takes from one answer, which can be anything between its bounds.
    pub fn measured(&mut self, function: Function, items: &[Expr]) -> Option<Linear> {
        let today = Expr::Known(Known::AujourdHui);
        let (measure, of) = match (function, items) {
            (Function::Age, [of]) => (Measure::YearsSince, of),
            (Function::Annee, [of]) => (Measure::Year, of),
            (Function::Nombre, [of]) => (Measure::Count, of),
            (Function::Longueur, [of]) => (Measure::Length, of),
            (Function::Annees, [of, to]) if *to == today => (Measure::YearsSince, of),
            (Function::Annees, [from, of]) if *from == today => (Measure::YearsUntil, of),
            (Function::Mois, [of, to]) if *to == today => (Measure::MonthsSince, of),
            (Function::Mois, [from, of]) if *from == today => (Measure::MonthsUntil, of),
            _ => return None,
        };
        let Expr::Var(var) = *of else { return None };
        if !self.is_asked(var) {
            return None;
        }
        let name = &self.program.vars[var as usize].name;
        let name = match measure {
            Measure::YearsSince => format!("âge({name})"),
            Measure::YearsUntil => format!("années(aujourd_hui, {name})"),
            Measure::MonthsSince => format!("mois({name}, aujourd_hui)"),
            Measure::MonthsUntil => format!("mois(aujourd_hui, {name})"),
            Measure::Year => format!("année({name})"),
            Measure::Weekday => format!("jour({name})"),
            Measure::Count => format!("nombre({name})"),
            Measure::Length => format!("longueur({name})"),
        };
        let (low, high) = self.count_limits(function, var);
        let quantity = self.keyed(name.clone(), vec![base(var)], |quantity| {
            quantity.name = name;
            quantity.certain = true;
            quantity.made = Made::Measure(measure);
            quantity.domain = Domain::numbers(low, high, true);
        });
        Some(Linear::quantity(quantity, vec![var]))
    }

    fn count_limits(&self, function: Function, var: VarId) -> (Option<Decimal>, Option<Decimal>) {
        let declared = &self.program.vars[var as usize];
        let question = match declared.origin {
            Origin::Question(question) => self.program.questions.get(question as usize),
            _ => None,
        };
        let most = question.and_then(|question| question.at_most);
        let alone = |question: &Question| question.marks.values().any(|marks| marks.exclusive);
        // An answer that excludes the others is enough by itself.
        let least = question
            .filter(|question| !alone(question))
            .and_then(|question| question.at_least);
        match (function, declared.ty) {
            (Function::Nombre, Type::Multiple(list) | Type::Ranking(list)) => {
                let all = u32::try_from(self.program.lists[list as usize].codes.len());
                let all = all.unwrap_or(u32::MAX);
                let ranked = matches!(declared.ty, Type::Ranking(_));
                let most = most.unwrap_or(all).min(all);
                let least = if ranked { most } else { least.unwrap_or(1) };
                (Some(least.into()), Some(most.into()))
            }
            (Function::Longueur, _) => (Some(Decimal::ZERO), most.map(Decimal::from)),
            _ => (None, None),
        }
    }

    /// What is known without being asked, when it has an order.
    pub fn known(&mut self, known: Known) -> Option<QuantityId> {
        let (name, unit, low, high) = match known {
            Known::AujourdHui => ("aujourd_hui", Unit::Day, None, None),
            Known::Maintenant => ("maintenant", Unit::Hour, Some(0), Some(DAY - 1)),
            Known::Tentative => ("tentative", Unit::Number, Some(1), None),
            Known::DureeConservation => ("duree_conservation", Unit::Number, Some(0), None),
            _ => return None,
        };
        let domain = Domain::numbers(low.map(Decimal::from), high.map(Decimal::from), true);
        Some(self.keyed(name.to_owned(), Vec::new(), |quantity| {
            quantity.certain = true;
            quantity.unit = unit;
            if known == Known::AujourdHui {
                quantity.made = Made::Today;
            }
            quantity.domain = domain;
        }))
    }

    /// The quantity made that way, or a new one of which nothing is certain but what `set` says.
    pub fn keyed(
        &mut self,
        key: String,
        mut bases: Vec<Base>,
        set: impl FnOnce(&mut Quantity),
    ) -> QuantityId {
        if let Some(known) = self.by_key.get(&key) {
            return *known;
        }
        bases.sort();
        bases.dedup();
        let vars = || bases.iter().map(|base| base.var as usize);
        let since: Pc = vars().map(|var| self.since[var]).max().unwrap_or(0);
        let roster: Option<RosterId> = vars().find_map(|var| self.program.vars[var].roster);
        let mut quantity = Quantity {
            name: key.clone(),
            domain: Domain::words(None),
            unit: Unit::Number,
            code: None,
            made: Made::Other,
            bases,
            certain: false,
            absent: false,
            since,
            roster,
        };
        set(&mut quantity);
        let made = self.add(quantity);
        self.by_key.insert(key, made);
        made
    }

    fn add(&mut self, quantity: Quantity) -> QuantityId {
        let made = QuantityId::try_from(self.quantities.len()).unwrap_or(QuantityId::MAX);
        self.quantities.push(quantity);
        made
    }

    fn is_asked(&self, var: VarId) -> bool {
        let origin = self.program.vars[var as usize].origin;
        matches!(origin, Origin::Question(_) | Origin::Data { .. })
    }

    fn required(&self, var: VarId) -> bool {
        match self.program.vars[var as usize].origin {
            Origin::Question(question) => self
                .program
                .questions
                .get(question as usize)
                .is_some_and(|question| question.required),
            _ => true,
        }
    }
}

fn chosen_key(var: VarId, code: &Name) -> String {
    format!("{var} contient {code}")
}

/// All of an answer or a donnée.
pub fn base(var: VarId) -> Base {
    Base {
        var,
        row: None,
        code: false,
    }
}
