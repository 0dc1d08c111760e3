//! Where each message stands in the call, and what surrounds it there: the conditions that lead to it.
//! A translation rests on them as much as on the words: « Oui » is not said alike to every question.

use std::collections::BTreeMap;

use serde_json::Value as Json;
use trame_dsl::script::{CheckId, Expr, Op, Question, RosterId, Script, StepId};

use crate::map::blocks::{Node, of_step};

/// A condition around a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Guard {
    /// It holds.
    Holds(Expr),
    /// It does not, or is unknown.
    Fails(Expr),
    /// Once for each turn of a roster.
    Each(RosterId),
}

/// Where a message stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Its étape; none for what is open during the whole call.
    pub step: Option<StepId>,
    /// The conditions around it, the outermost first.
    pub guards: Vec<Guard>,
    /// Its rank in the order of the call.
    pub rank: usize,
}

/// The place of each message that the call says or asks, by its name.
#[must_use]
pub fn places(script: &Script) -> BTreeMap<String, Place> {
    let mut walk = Walk {
        script,
        step: 0,
        guards: Vec::new(),
        places: BTreeMap::new(),
    };
    for (at, step) in script.steps.iter().enumerate() {
        walk.step = u32::try_from(at).unwrap_or(StepId::MAX);
        walk.see(step.name.as_str());
        walk.nodes(&of_step(script, at));
        for rebuttal in &step.rebuttals {
            walk.see(rebuttal.as_str());
        }
    }
    for rebuttal in &script.rebuttals {
        let rank = walk.places.len();
        let place = Place {
            rank,
            ..Place::default()
        };
        walk.places.entry(rebuttal.to_string()).or_insert(place);
    }
    walk.places
}

struct Walk<'s> {
    script: &'s Script,
    step: StepId,
    guards: Vec<Guard>,
    places: BTreeMap<String, Place>,
}

impl Walk<'_> {
    fn see(&mut self, message: &str) {
        let place = Place {
            step: Some(self.step),
            guards: self.guards.clone(),
            rank: self.places.len(),
        };
        self.places.entry(message.to_owned()).or_insert(place);
    }

    fn nodes(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            match node {
                Node::Do(Op::Say(name)) => self.see(name.as_str()),
                Node::Do(Op::Ask(question)) => {
                    if let Some(question) = self.script.questions.get(*question as usize) {
                        self.see(question.name.as_str());
                    }
                }
                Node::Do(Op::Alert(alert)) => {
                    if let Some(alert) = self.script.alerts.get(*alert as usize) {
                        self.see(alert.name.as_str());
                    }
                }
                // A check's texts belong to its étape, and stand where the check does.
                Node::Do(Op::Check(check)) => {
                    if let Some(check) = self.script.checks.get(*check as usize) {
                        self.see(&format!("{}.controle-{}", check.owner, check.number));
                    }
                }
                Node::Do(_) | Node::Leave(_) => {}
                Node::Choose {
                    branches,
                    otherwise,
                } => self.choice(branches, otherwise),
                Node::Repeat(roster, body) => {
                    self.guards.push(Guard::Each(*roster));
                    self.nodes(body);
                    self.guards.pop();
                }
            }
        }
    }

    /// In a chain, each block stands under the failure of those before.
    fn choice(&mut self, branches: &[(&Expr, Vec<Node<'_>>)], otherwise: &[Node<'_>]) {
        let outside = self.guards.len();
        for (condition, body) in branches {
            self.guards.push(Guard::Holds((*condition).clone()));
            self.nodes(body);
            self.guards.pop();
            self.guards.push(Guard::Fails((*condition).clone()));
        }
        self.nodes(otherwise);
        self.guards.truncate(outside);
    }
}

/// What surrounds a message, in words that stay the same while its own rules do: names for values,
/// never their number in the script.
pub struct Surroundings<'s> {
    script: &'s Script,
}

impl<'s> Surroundings<'s> {
    /// Those of a script's messages.
    #[must_use]
    pub fn of(script: &'s Script) -> Self {
        Self { script }
    }

    /// The conditions that lead to a place.
    #[must_use]
    pub fn guards(&self, place: &Place) -> Vec<String> {
        let guard = |guard: &Guard| match guard {
            Guard::Holds(condition) => format!("si {}", self.expression(condition)),
            Guard::Fails(condition) => format!("sinon {}", self.expression(condition)),
            Guard::Each(roster) => match self.script.rosters.get(*roster as usize) {
                Some(roster) => format!("fois {} {}", roster.name, self.expression(&roster.count)),
                None => String::new(),
            },
        };
        place.guards.iter().map(guard).collect()
    }

    /// The variables of a text, each with its type and its codes.
    #[must_use]
    pub fn variable(&self, name: &str) -> String {
        let base = name.split('-').next().unwrap_or(name);
        let Some(var) = self.script.vars.iter().find(|var| var.name == *base) else {
            return name.to_owned();
        };
        let list = match var.ty {
            trame_dsl::script::Type::Choice(list) | trame_dsl::script::Type::Multiple(list) => {
                Some(list)
            }
            _ => None,
        };
        let codes = list.and_then(|list| self.script.lists.get(list as usize));
        let codes: Vec<_> = codes
            .map(|list| list.codes.iter().map(ToString::to_string).collect())
            .unwrap_or_default();
        let kind = serde_json::to_value(var.ty).unwrap_or_default();
        let kind = kind
            .as_object()
            .and_then(|kind| kind.keys().next().cloned())
            .unwrap_or_else(|| kind.to_string());
        format!("{name} {kind} {}", codes.join(","))
    }

    /// What an answer is offered under, and with which marks.
    #[must_use]
    pub fn marks(&self, question: &Question, code: &str) -> String {
        let Some((_, marks)) = question.marks.iter().find(|(name, _)| **name == *code) else {
            return String::new();
        };
        let condition = marks
            .condition
            .as_ref()
            .map(|condition| self.expression(condition));
        format!(
            "{} {} {}",
            marks.detail,
            marks.exclusive,
            condition.unwrap_or_default()
        )
    }

    /// When the n-th check of a question or an étape is said.
    #[must_use]
    pub fn check(&self, owner: &str, number: &str) -> Option<String> {
        let number: CheckId = number.parse().ok()?;
        let mut checks = self.script.checks.iter();
        let check = checks.find(|check| check.owner == *owner && check.number == number)?;
        Some(format!(
            "{} {}",
            check.hard,
            self.expression(&check.condition)
        ))
    }

    fn expression(&self, expression: &Expr) -> String {
        let mut json = serde_json::to_value(expression).unwrap_or_default();
        self.name(&mut json);
        json.to_string()
    }

    /// Puts names where the script has numbers.
    fn name(&self, json: &mut Json) {
        match json {
            Json::Array(items) => items.iter_mut().for_each(|item| self.name(item)),
            Json::Object(fields) => {
                for (key, value) in fields {
                    match key.as_str() {
                        "literal" | "known" | "labels" => {}
                        "var" | "turn" | "detail" | "row" => {
                            self.variable_named(value);
                            self.name(value);
                        }
                        "roster" => {
                            let at = value.as_u64().and_then(|at| usize::try_from(at).ok());
                            let roster = at.and_then(|at| self.script.rosters.get(at));
                            if let Some(roster) = roster {
                                *value = Json::from(roster.name.as_str());
                            }
                        }
                        _ => self.name(value),
                    }
                }
            }
            _ => {}
        }
    }

    /// The value itself, or the first of those with it.
    fn variable_named(&self, value: &mut Json) {
        let number = match value {
            Json::Array(items) => items.first_mut(),
            other => Some(other),
        };
        let Some(number) = number else { return };
        let at = number.as_u64().and_then(|at| usize::try_from(at).ok());
        if let Some(var) = at.and_then(|at| self.script.vars.get(at)) {
            *number = Json::from(var.name.as_str());
        }
    }
}
