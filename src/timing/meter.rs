//! How long each thing said or asked on a call takes.

use std::collections::BTreeMap;

use trame_dsl::call::Call;
use trame_dsl::call::screen::{ChoiceEntry, Item, QuestionScreen, Todo};
use trame_dsl::call::simulate::Trace;
use trame_dsl::name::Name;
use trame_dsl::script::{Check, Header, Op, Pc, Script, Structure};
use trame_dsl::text::{Shown, Texts};
use unic_langid::LanguageIdentifier;

use super::answers::AnswerTimes;
use super::count::characters;
use super::seconds::Seconds;
use super::speed::reading;
use crate::platform::Icu;

/// A thing that takes time, by its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// A text.
    Said(Name),
    /// A question, with its answer.
    Asked(Name),
    /// What an alert tells the person.
    Alert(Name),
    /// A structure.
    Given(Name),
    /// A check, by its owner and number.
    Checked(Name, u32),
}

/// What things took on a call, or at most on several.
#[derive(Debug, Default)]
pub(super) struct Costs {
    pub(super) parts: BTreeMap<Part, Cost>,
}

/// How long one took, and how many characters were read in each language.
#[derive(Clone, Debug, Default)]
pub(super) struct Cost {
    pub(super) seconds: Seconds,
    read: BTreeMap<String, f64>,
}

/// Measures screens.
pub(super) struct Meter<'a> {
    pub(super) texts: &'a Texts<Icu>,
    pub(super) times: AnswerTimes<'a>,
    pub(super) header: &'a Header,
}

impl Costs {
    /// How long a thing took; nothing when it was not met.
    pub(super) fn seconds(&self, part: &Part) -> Seconds {
        self.parts
            .get(part)
            .map(|cost| cost.seconds)
            .unwrap_or_default()
    }

    /// Keeps what took longer on another call.
    pub(super) fn keep_longest(&mut self, other: Self) {
        for (part, cost) in other.parts {
            let known = self.parts.entry(part).or_default();
            if known.seconds.most < cost.seconds.most {
                known.read = cost.read;
            }
            known.seconds = known.seconds.longer(cost.seconds);
        }
    }

    /// Of a hundred characters, how many are read in another language than this.
    pub(super) fn untranslated(&self, language: &LanguageIdentifier) -> f64 {
        let (mut all, mut other) = (0.0, 0.0);
        for (read, count) in self.parts.values().flat_map(|cost| &cost.read) {
            all += count;
            if *read != language.to_string() {
                other += count;
            }
        }
        if all > 0.0 { other * 100.0 / all } else { 0.0 }
    }
}

impl Cost {
    fn read(&mut self, text: &str, language: &LanguageIdentifier) {
        self.seconds = self.seconds + reading(text, language);
        *self.read.entry(language.to_string()).or_default() += characters(text);
    }

    pub(super) fn shown(&mut self, shown: Option<&Shown>) {
        if let Some(shown) = shown {
            self.read(&shown.text, &shown.lang);
        }
    }

    pub(super) fn wait(&mut self, seconds: f64) {
        self.seconds = self.seconds + Seconds::exactly(seconds);
    }
}

impl Meter<'_> {
    /// Notes what stands on a screen.
    pub(super) fn note(&self, call: &Call, costs: &mut Costs) {
        for item in call.items(self.texts) {
            let mut cost = Cost::default();
            let part = match item {
                Item::Say { id, text, .. } => {
                    cost.shown(Some(&text));
                    Part::Said(id)
                }
                Item::Alert { id, say, .. } => {
                    cost.shown(say.as_ref());
                    Part::Alert(id)
                }
                Item::Referral { id, structure } => {
                    self.structure(&structure, &mut cost);
                    Part::Given(id)
                }
                Item::RosterCapped { .. } => continue,
            };
            costs.parts.insert(part, cost);
        }
        let mut cost = Cost::default();
        match call.todo(self.texts) {
            Todo::Question(question) => {
                self.question(&question, &mut cost);
                costs.parts.insert(Part::Asked(question.key.name), cost);
            }
            Todo::Check(check) => {
                cost.shown(check.say.as_ref());
                cost.wait(self.times.of("oui_non", 1));
                costs
                    .parts
                    .insert(Part::Checked(check.owner.name, check.number), cost);
            }
            Todo::End { .. } | Todo::Over { .. } => {}
        }
    }

    fn question(&self, question: &QuestionScreen, cost: &mut Cost) {
        cost.shown(question.text.as_ref());
        let labels = |entries: &[ChoiceEntry], cost: &mut Cost| {
            for entry in entries {
                cost.shown(entry.label.as_ref());
            }
        };
        labels(&question.rows, cost);
        if question.read_aloud || matches!(question.ty, "grille" | "echelle") {
            labels(&question.choices, cost);
        }
        let parts = match question.ty {
            "grille" => question.rows.len(),
            "classement" => question
                .at_most
                .map_or(question.choices.len(), |most| most as usize),
            _ => 1,
        };
        cost.wait(self.times.of(question.ty, parts));
    }

    /// A structure is said in the script's own language, as it is written.
    pub(super) fn structure(&self, structure: &Structure, cost: &mut Cost) {
        let details = [
            &structure.telephone,
            &structure.horaires,
            &structure.adresse,
        ];
        let details = details.into_iter().flatten();
        for text in std::iter::once(&structure.nom).chain(details) {
            // It is not a text that could be translated: it does not count as one.
            cost.seconds = cost.seconds + reading(text, &self.header.source);
        }
    }

    /// How long the precisions given beside answers (`[préciser]`) took to tell.
    pub(super) fn precisions(&self, trace: &Trace) -> Seconds {
        let given = trace.answers.iter().map(|(_, given)| given.details.len());
        Seconds::exactly(self.times.of("texte", 1)) * count(given.sum())
    }
}

/// A count, to multiply with.
pub(super) fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}

/// How long an operation takes, by what each of its parts does.
pub(super) fn costs_on(script: &Script, at: Pc, cost: impl Fn(&Part) -> Seconds) -> Seconds {
    let checked = |check: &Check| cost(&Part::Checked(check.owner.clone(), check.number));
    match script.ops.get(at as usize) {
        Some(Op::Say(name)) => cost(&Part::Said(name.clone())),
        Some(Op::Refer(name)) => cost(&Part::Given(name.clone())),
        Some(Op::Alert(alert)) => {
            let alert = script.alerts.get(*alert as usize);
            alert.map_or_else(Seconds::default, |alert| {
                cost(&Part::Alert(alert.name.clone()))
            })
        }
        Some(Op::Check(check)) => {
            let check = script.checks.get(*check as usize);
            check.map_or_else(Seconds::default, checked)
        }
        Some(Op::Ask(question)) => {
            let Some(question) = script.questions.get(*question as usize) else {
                return Seconds::default();
            };
            let checks = question.checks.iter();
            let checks = checks.filter_map(|check| script.checks.get(*check as usize));
            // An `exiger` refuses an answer before it is one: it is never met on a route.
            let soft: Seconds = checks.filter(|check| !check.hard).map(checked).sum();
            cost(&Part::Asked(question.name.clone())) + soft
        }
        _ => Seconds::default(),
    }
}
