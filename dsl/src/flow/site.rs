//! What each operation asks of conditions, brought down once.

use std::collections::{BTreeMap, HashSet};

use rust_decimal::Decimal;

use super::condition::{Condition, Needs, Presence};
use super::domain::fixed;
use super::lower::Lowering;
use super::quantity::QuantityId;
use crate::expression::Operator;
use crate::name::Name;
use crate::script::{CheckId, Expr, Op, Pc, Question, Type};
use crate::value::Value;

/// What an operation asks of conditions.
pub enum Site {
    /// Nothing.
    Plain,
    /// A branch, a check of an étape, or “there is a turn” of a roster.
    Condition(Condition),
    /// A question.
    Question(Box<QuestionSite>),
    /// A calculation: what its value needs.
    Computed(Needs),
}

/// What a question asks of conditions.
pub struct QuestionSite {
    /// Answers that are not always offered: being chosen, and being offered.
    pub offered: Vec<(Condition, Condition)>,
    /// When no answer at all is offered.
    pub hidden: Option<Condition>,
    /// Bounds of what can be answered.
    pub bounds: Vec<Condition>,
    /// Codes of a set: how many of those that matter can be chosen together.
    pub together: Option<Together>,
    /// Its checks.
    pub checks: Vec<(CheckId, Condition)>,
    /// Where answers lead.
    pub targets: Vec<(Condition, Pc)>,
}

/// How codes of a set go together.
pub struct Together {
    /// Being chosen, for each code that matters, and whether it excludes the others.
    pub codes: Vec<(Condition, bool)>,
    /// At least so many of them.
    pub least: usize,
    /// At most so many of them.
    pub most: usize,
    /// How many codes there are besides.
    pub others: usize,
    /// What counts all of them, when some condition asks for it.
    pub count: Option<QuantityId>,
}

impl Lowering<'_> {
    /// Brings down what every operation asks.
    pub fn sites(&mut self, doubtful: &HashSet<Pc>) -> Vec<Site> {
        (0..)
            .zip(self.program.ops)
            .map(|(at, op)| {
                if doubtful.contains(&at) && matches!(op, Op::Branch { .. }) {
                    return Site::Plain;
                }
                self.site(op)
            })
            .collect()
    }

    fn site(&mut self, op: &Op) -> Site {
        match op {
            Op::Branch { condition, .. } => Site::Condition(self.condition(condition)),
            Op::Check(check) => {
                let condition = &self.program.checks[*check as usize].condition;
                Site::Condition(self.condition(condition))
            }
            Op::Roster { roster, .. } => {
                let count = &self.program.rosters[*roster as usize].count;
                let one = Expr::Literal(Value::Number(Decimal::ONE));
                Site::Condition(self.order(Operator::GreaterOrEqual, count, &one))
            }
            Op::Compute(var, expr) => {
                self.compute(*var, expr);
                let mut needs = Needs::new();
                expr.variables(&mut needs);
                Site::Computed(needs)
            }
            Op::Ask(question) => {
                let question = &self.program.questions[*question as usize];
                Site::Question(Box::new(self.question(question)))
            }
            _ => Site::Plain,
        }
    }

    fn question(&mut self, question: &Question) -> QuestionSite {
        let mut offered = Vec::new();
        let mut shown: BTreeMap<&Name, Condition> = BTreeMap::new();
        for (code, marks) in &question.marks {
            if let Some(condition) = &marks.condition {
                let condition = self.condition(condition);
                shown.insert(code, condition.clone());
                offered.push((self.chosen_or_row(question, code), condition));
            }
        }
        let checks = question
            .checks
            .iter()
            .map(|check| {
                let condition = &self.program.checks[*check as usize].condition;
                (*check, self.condition(condition))
            })
            .collect();
        let targets = question
            .targets
            .iter()
            .map(|(code, target)| (self.answer(question, code), *target))
            .collect();
        QuestionSite {
            hidden: self.hidden(question, &shown),
            offered,
            bounds: self.bounded(question),
            // After the rest, when the codes that matter here are known; see `together`.
            together: None,
            checks,
            targets,
        }
    }

    fn chosen_or_row(&mut self, question: &Question, code: &Name) -> Condition {
        match self.program.vars[question.var as usize].ty {
            // A hidden row is not answered: nothing follows from it.
            Type::Grid { .. } => Condition::Constant(Some(false)),
            _ => self.chosen(question.var, code),
        }
    }

    fn answer(&mut self, question: &Question, code: &Name) -> Condition {
        match code.as_str() {
            "nsp" => Condition::Presence(question.var, Presence::DontKnow),
            "refus" => Condition::Presence(question.var, Presence::Refused),
            _ => self.chosen_or_row(question, code),
        }
    }

    fn hidden(
        &mut self,
        question: &Question,
        shown: &BTreeMap<&Name, Condition>,
    ) -> Option<Condition> {
        let list = match self.program.vars[question.var as usize].ty {
            Type::YesNo => None,
            Type::Choice(list) | Type::Multiple(list) | Type::Ranking(list) => Some(list),
            Type::Grid { rows, .. } => Some(rows),
            _ => return None,
        };
        let all = list.map_or(2, |list| self.program.lists[list as usize].codes.len());
        if shown.len() < all {
            return None;
        }
        let none = shown
            .values()
            .map(|shown| Condition::Holds(Box::new(shown.clone())).negated());
        none.reduce(Condition::and)
    }

    /// Bounds that are not the same on every call; the others are in the quantity's domain.
    fn bounded(&mut self, question: &Question) -> Vec<Condition> {
        let Some((low, high)) = &question.between else {
            return Vec::new();
        };
        let own = Expr::Var(question.var);
        let mut bounds = Vec::new();
        if fixed(low).is_none() {
            bounds.push(self.order(Operator::GreaterOrEqual, &own, low));
        }
        if fixed(high).is_none() {
            bounds.push(self.order(Operator::LessOrEqual, &own, high));
        }
        bounds
    }

    /// How the codes that some condition names go together.
    pub fn together(&mut self, question: &Question) -> Option<Together> {
        let Type::Multiple(list) = self.program.vars[question.var as usize].ty else {
            return None;
        };
        let codes = &self.program.lists[list as usize].codes;
        let named: Vec<&Name> = codes
            .iter()
            .filter(|code| self.is_named(question.var, code))
            .collect();
        let others = codes.len() - named.len();
        let least = question.at_least.map_or(1, |least| least as usize);
        let most = question.at_most.map_or(codes.len(), |most| most as usize);
        let exclusive = |code: &Name| {
            question
                .marks
                .get(code)
                .is_some_and(|marks| marks.exclusive)
        };
        let codes = named
            .iter()
            .map(|code| (self.chosen(question.var, code), exclusive(code)))
            .collect();
        Some(Together {
            codes,
            least: least.saturating_sub(others),
            most: most.min(named.len()),
            others,
            count: self.count_of(question.var),
        })
    }
}
