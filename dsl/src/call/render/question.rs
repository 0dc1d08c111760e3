//! A question as it is asked: its texts, the answers on offer in this call's order, its limits.

use rust_decimal::Decimal;

use super::Voice;
use crate::call::kind::{codes, fits, type_word};
use crate::call::order::drawn;
use crate::call::screen::{ChoiceEntry, QuestionScreen};
use crate::call::state::{Call, Place};
use crate::name::Name;
use crate::script::{Labels, ListId, Question, Type};
use crate::text::{Shown, Speaker};
use crate::value::{Answer, Given, Key, Value};

impl QuestionScreen {
    /// A question without anything, for a script that lacks what it names.
    pub(super) fn unknown(key: Key) -> Self {
        Self {
            key,
            ty: type_word(Type::Text { long: false }),
            text: None,
            note: None,
            choices: Vec::new(),
            rows: Vec::new(),
            read_aloud: false,
            non_answers: true,
            optional: false,
            at_most: None,
            at_least: None,
            min: None,
            max: None,
            proposed: None,
        }
    }
}

impl Call {
    /// The question that is the thing to do, ready to ask.
    pub(super) fn question_screen<S: Speaker>(&self, speaker: &S) -> Option<QuestionScreen> {
        let visit = self.route.visits.get(self.current_visit()?)?;
        let question = self.script.questions.get(visit.question as usize)?;
        let voice = self.voice(speaker, visit.turn);
        let ty = self.type_of(question);
        let (min, max) = match ty {
            Type::Scale(from, to) => (Some(number(from)), Some(number(to))),
            _ => voice.view.bounds(question),
        };
        Some(QuestionScreen {
            text: voice.say(&question.name, None),
            note: voice.note(&question.name, "note"),
            choices: voice.choices(question, ty),
            rows: match ty {
                Type::Grid { rows, .. } => voice.listed(question, rows, true),
                _ => Vec::new(),
            },
            non_answers: !question.required,
            proposed: voice.proposed(question, ty, visit.place()),
            key: self.key_of(visit),
            ty: type_word(ty),
            read_aloud: question.read_aloud,
            optional: question.optional,
            at_most: question.at_most,
            at_least: question.at_least,
            min,
            max,
        })
    }
}

impl<S: Speaker> Voice<'_, S> {
    /// Answers on offer.
    fn choices(&self, question: &Question, ty: Type) -> Vec<ChoiceEntry> {
        match ty {
            Type::YesNo => {
                let codes = [Name::new("oui"), Name::new("non")];
                let offered = codes.iter().filter(|code| self.view.offers(question, code));
                offered
                    .map(|code| {
                        let label = self.speaker.word(&self.view.call.language, code.as_str());
                        self.entry(question, code, Some(label), None)
                    })
                    .collect()
            }
            Type::Choice(list) | Type::Multiple(list) | Type::Ranking(list) => {
                self.listed(question, list, true)
            }
            Type::Grid { list, .. } => self.listed(question, list, false),
            Type::Scale(from, to) => (from..=to)
                .map(|point| self.point(question, point))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Codes of a list. A grid's marks and order are those of its rows, not of its answers.
    fn listed(&self, question: &Question, id: ListId, marked: bool) -> Vec<ChoiceEntry> {
        let call = self.view.call;
        let Some(list) = call.script.lists.get(id as usize) else {
            return Vec::new();
        };
        let mut order = if marked {
            drawn(question, codes(&call.script, id), call.circumstances.seed)
        } else {
            list.codes.clone()
        };
        order.retain(|code| !marked || self.view.offers(question, code));
        let message = match &list.labels {
            Labels::Message(message) => Some(message),
            Labels::Weekdays | Labels::Languages => None,
        };
        let entry = |code: &Name| {
            let label = match message {
                Some(message) => self.say(message, Some(code.to_string())),
                None => Some(self.speaker.word(&call.language, code.as_str())),
            };
            self.entry(question, code, label, message)
        };
        order.iter().map(entry).collect()
    }

    /// An answer's note stands under the question, or under the list that it names.
    fn entry(
        &self,
        question: &Question,
        code: &Name,
        label: Option<Shown>,
        list: Option<&Name>,
    ) -> ChoiceEntry {
        let attribute = format!("{code}-note");
        let own = self.note(&question.name, &attribute);
        let other = list.filter(|list| **list != question.name);
        let note = own.or_else(|| self.note(other?, &attribute));
        let marks = question.marks.get(code);
        ChoiceEntry {
            code: code.clone(),
            label,
            note,
            detail: marks.is_some_and(|marks| marks.detail),
            exclusive: marks.is_some_and(|marks| marks.exclusive),
        }
    }

    /// A point of a scale.
    fn point(&self, question: &Question, point: i64) -> ChoiceEntry {
        let attribute = match point {
            0.. => format!("point-{point}"),
            _ => format!("point-moins-{}", point.unsigned_abs()),
        };
        let labelled = question.labelled_points.contains(&point);
        let label = labelled.then(|| self.say(&question.name, Some(attribute)));
        ChoiceEntry {
            code: Name::new(&point.to_string()),
            label: label.flatten(),
            note: None,
            detail: false,
            exclusive: false,
        }
    }

    /// The answer kept from before, or the value of `par défaut`.
    fn proposed(&self, question: &Question, ty: Type, place: Place) -> Option<Given> {
        let call = self.view.call;
        if let Some(kept) = call.answers.get(&place) {
            return Some(kept.given.clone());
        }
        let value = self.view.eval(question.default.as_ref()?)?.into_owned();
        let fitting = fits(&call.script, call.tools, ty, &value).is_ok();
        fitting.then(|| Given::new(Answer::Value(value)))
    }
}

fn number(point: i64) -> Value {
    Value::Number(Decimal::from(point))
}
