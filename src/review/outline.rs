//! A script as a list of things, each with what is known of it in the author's words: what two
//! versions are compared by.

use std::collections::BTreeMap;

use serde::Serialize;
use trame_dsl::name::Name;
use trame_dsl::script::{Expr, Labels, Op, Origin, Script};
use trame_dsl::text::listing;

use crate::library::publish::Published;
use crate::map::blocks::{Leads, Node, of_step};
use crate::map::contents::unless;
use crate::wording::Wording;
use crate::words::Arg;

mod questions;
mod texts;

/// What a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A donnée of the person called.
    Data,
    /// An étape.
    Step,
    /// A text that is read aloud.
    Say,
    /// A question.
    Question,
    /// An answer of a question or of a list, or a point of a scale.
    Answer,
    /// A check.
    Check,
    /// A calculated value.
    Compute,
    /// An alert.
    Alert,
    /// A structure that is given to the person.
    Refer,
    /// An end, by its outcome.
    End,
    /// An arrow to another étape.
    Jump,
    /// A roster.
    Roster,
    /// An objection.
    Rebuttal,
    /// A shared list of answers.
    List,
    /// A phrase.
    Phrase,
    /// A term of all packages.
    Term,
    /// An entry of the directory.
    Structure,
    /// An outcome of the package's own.
    Outcome,
}

/// Something known of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// Its text, as it is written.
    Text,
    /// Its title.
    Title,
    /// What is said to the person beside it.
    Said,
    /// The note for the agente.
    Note,
    /// Under which condition it comes.
    When,
    /// Its type.
    Type,
    /// Its options.
    Options,
    /// Its bounds.
    Between,
    /// What is proposed.
    Default,
    /// Where it leads.
    Target,
    /// What it is calculated from, or how often it is repeated.
    Value,
    /// The condition that is checked.
    Condition,
    /// The service it goes to, and how urgently; or the outcome it counts as.
    Service,
}

/// A thing's own name: of that kind, so named, the member of it, in that étape when several can
/// bear the name, and which of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key {
    pub kind: Kind,
    pub name: String,
    pub member: Option<String>,
    pub within: Option<String>,
    pub nth: usize,
}

/// A thing.
#[derive(Clone, Debug, Default)]
pub(super) struct Thing {
    /// The étape it stands in.
    pub step: Option<String>,
    /// What is known of it.
    pub facts: BTreeMap<Aspect, String>,
}

/// A script's things.
#[derive(Default)]
pub(super) struct Outline {
    pub things: BTreeMap<Key, Thing>,
    /// What stands in order: étapes under `None`, what an étape holds, the answers of a question.
    pub order: BTreeMap<(Option<String>, bool), Vec<Key>>,
    /// Titles of étapes.
    pub titles: BTreeMap<String, String>,
}

impl Key {
    fn new(kind: Kind, name: &str) -> Self {
        Self {
            kind,
            name: name.to_owned(),
            member: None,
            within: None,
            nth: 0,
        }
    }

    fn of(kind: Kind, name: &str, member: &str) -> Self {
        Self {
            member: Some(member.to_owned()),
            ..Self::new(kind, name)
        }
    }
}

/// The things of a script, in the words of that language.
pub(super) fn outline(published: &Published, wording: &Wording<'_>) -> Outline {
    let mut writer = Writer {
        script: &published.script,
        wording,
        outline: Outline::default(),
        step: None,
    };
    writer.lists();
    writer.data();
    writer.steps();
    writer.shared();
    let ftl = published.languages.first().map(|texts| &*texts.ftl);
    writer.texts(&listing::list(ftl.unwrap_or_default()));
    writer.outline
}

struct Writer<'a> {
    script: &'a Script,
    wording: &'a Wording<'a>,
    outline: Outline,
    step: Option<String>,
}

impl Writer<'_> {
    /// Notes a thing where it stands.
    fn add(&mut self, key: Key, facts: impl IntoIterator<Item = (Aspect, String)>) {
        let step = self.step.clone();
        let thing = self.outline.things.entry(key.clone()).or_default();
        thing
            .facts
            .extend(facts.into_iter().filter(|(_, fact)| !fact.is_empty()));
        if let Some(step) = step
            && key.member.is_none()
        {
            thing.step = Some(step.clone());
            self.outline
                .order
                .entry((Some(step), false))
                .or_default()
                .push(key);
        }
    }

    /// Notes a thing that several can be named like in one étape.
    fn add_one_of(&mut self, kind: Kind, name: &str, when: String) {
        let mut key = Key::new(kind, name);
        key.within.clone_from(&self.step);
        while self.outline.things.contains_key(&key) {
            key.nth += 1;
        }
        self.add(key, [(Aspect::When, when)]);
    }

    fn word(&self, id: &str) -> String {
        self.wording.word(id, &[])
    }

    fn lists(&mut self) {
        for list in &self.script.lists {
            let Labels::Message(owner) = &list.labels else {
                continue;
            };
            for code in &list.codes {
                let key = Key::of(Kind::Answer, owner.as_str(), code.as_str());
                self.outline.things.entry(key.clone()).or_default();
                let order = self.outline.order.entry((Some(owner.to_string()), true));
                order.or_default().push(key);
            }
        }
    }

    fn data(&mut self) {
        for var in &self.script.vars {
            if let Origin::Data { optional } = var.origin {
                let options = if optional {
                    self.word("review-optional")
                } else {
                    String::new()
                };
                let facts = [
                    (Aspect::Type, self.wording.type_of(var.ty)),
                    (Aspect::Options, options),
                ];
                self.add(Key::new(Kind::Data, var.name.as_str()), facts);
            }
        }
    }

    fn steps(&mut self) {
        for (at, step) in self.script.steps.iter().enumerate() {
            let key = Key::new(Kind::Step, step.name.as_str());
            self.outline
                .order
                .entry((None, false))
                .or_default()
                .push(key.clone());
            self.add(key, []);
            let title = self.wording.text(&step.name, Some("titre"));
            let title = title.unwrap_or_else(|| step.name.to_string());
            self.outline.titles.insert(step.name.to_string(), title);
            self.step = Some(step.name.to_string());
            self.nodes(&of_step(self.script, at), &[]);
            for rebuttal in &step.rebuttals {
                self.add(Key::new(Kind::Rebuttal, rebuttal.as_str()), []);
            }
            self.step = None;
        }
    }

    fn nodes(&mut self, nodes: &[Node<'_>], under: &[String]) {
        for node in nodes {
            match node {
                Node::Do(op) => self.done(op, &self.when(under)),
                Node::Choose {
                    branches,
                    otherwise,
                } => {
                    for (condition, body) in branches {
                        self.nodes(body, &with(under, self.wording.condition(condition)));
                    }
                    let all: Vec<&Expr> =
                        branches.iter().map(|(condition, _)| *condition).collect();
                    self.nodes(otherwise, &with(under, unless(self.wording, &all)));
                }
                Node::Repeat(roster, body) => {
                    if let Some(roster) = self.script.rosters.get(*roster as usize) {
                        let args = [
                            ("count", Arg::Text(self.wording.value(&roster.count))),
                            ("most", Arg::Number(f64::from(roster.at_most))),
                        ];
                        let facts = [
                            (Aspect::Value, self.wording.word("review-roster", &args)),
                            (Aspect::When, self.when(under)),
                        ];
                        self.add(Key::new(Kind::Roster, roster.name.as_str()), facts);
                    }
                    self.nodes(body, under);
                }
                Node::Leave(Leads::End(outcome)) => {
                    self.add_one_of(Kind::End, outcome.as_str(), self.when(under));
                }
                Node::Leave(Leads::Step(step)) => {
                    if let Some(step) = self.script.steps.get(*step as usize) {
                        self.add_one_of(Kind::Jump, step.name.as_str(), self.when(under));
                    }
                }
            }
        }
    }

    /// Conditions that all hold.
    fn when(&self, under: &[String]) -> String {
        let joined = under.iter().cloned().reduce(|left, right| {
            let args = [("left", Arg::Text(left)), ("right", Arg::Text(right))];
            self.wording.word("wording-and", &args)
        });
        joined.unwrap_or_default()
    }

    fn done(&mut self, op: &Op, when: &str) {
        let when = (Aspect::When, when.to_owned());
        match op {
            Op::Say(name) => self.add(Key::new(Kind::Say, name.as_str()), [when]),
            Op::Ask(question) => {
                if let Some(question) = self.script.questions.get(*question as usize) {
                    self.question(question, when.1);
                }
            }
            Op::Compute(var, value) => {
                if let Some(var) = self.script.vars.get(*var as usize) {
                    let facts = [when, (Aspect::Value, self.wording.value(value))];
                    self.add(Key::new(Kind::Compute, var.name.as_str()), facts);
                }
            }
            Op::Check(check) => self.check(*check, when.1),
            Op::Alert(alert) => {
                if let Some(alert) = self.script.alerts.get(*alert as usize) {
                    let priority = match alert.priority {
                        trame_dsl::script::Priority::Normale => "normale",
                        trame_dsl::script::Priority::Haute => "haute",
                    };
                    let args = [
                        ("service", Arg::Text(self.structure(&alert.service))),
                        ("priority", Arg::Text(priority.to_owned())),
                    ];
                    let service = self.wording.word("review-service", &args);
                    let facts = [when, (Aspect::Service, service)];
                    self.add(Key::new(Kind::Alert, alert.name.as_str()), facts);
                }
            }
            Op::Refer(structure) => self.add_one_of(Kind::Refer, structure.as_str(), when.1),
            _ => {}
        }
    }

    fn structure(&self, name: &Name) -> String {
        let entry = self.script.directory.get(name);
        entry.map_or_else(|| name.to_string(), |entry| entry.nom.clone())
    }

    fn shared(&mut self) {
        for rebuttal in &self.script.rebuttals {
            self.add(Key::new(Kind::Rebuttal, rebuttal.as_str()), []);
        }
        for (name, entry) in &self.script.directory {
            let parts = [
                Some(&entry.nom),
                entry.telephone.as_ref(),
                entry.horaires.as_ref(),
                entry.adresse.as_ref(),
            ];
            let text: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
            let facts = [(Aspect::Text, text.join(", "))];
            self.add(Key::new(Kind::Structure, name.as_str()), facts);
        }
        for (name, outcome) in &self.script.outcomes {
            if let Some(under) = &outcome.under {
                let title = outcome.title.clone().unwrap_or_default();
                let facts = [
                    (Aspect::Service, self.wording.outcome(under)),
                    (Aspect::Title, title),
                ];
                self.add(Key::new(Kind::Outcome, name.as_str()), facts);
            }
        }
    }
}

fn with(under: &[String], condition: String) -> Vec<String> {
    under.iter().cloned().chain([condition]).collect()
}
