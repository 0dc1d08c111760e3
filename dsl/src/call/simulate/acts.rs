//! A drawn call as the acts of a scenario: what to write to play it again.

use super::{End, Trace};
use crate::call::event::Event;
use crate::call::read::{answer_word, word_of};
use crate::call::rehearsal::{Act, Raw, Scenario, Slot};
use crate::name::Name;
use crate::script::Known;
use crate::span::Span;
use crate::value::{Answer, Given, Key, Value};

impl Trace {
    /// The acts that play this call again, with its data and circumstances.
    #[must_use]
    pub fn acts(&self) -> Vec<Act> {
        let mut acts: Vec<Act> = Vec::new();
        for event in &self.events {
            match event {
                Event::Answered { question, given } => {
                    let parts = parts(question, given);
                    acts.extend(parts.map(|(slot, raw)| Act::Answer(slot, raw)));
                }
                Event::Corrected { question, given } => {
                    let parts = parts(question, given);
                    acts.extend(parts.map(|(slot, raw)| Act::Correct(slot, raw)));
                }
                // One line confirms all the checks of its owner.
                Event::Confirmed { owner, .. } => {
                    let act = Act::Confirm(owner.clone());
                    if !acts.contains(&act) {
                        acts.push(act);
                    }
                }
                _ => {}
            }
        }
        acts
    }
}

impl Trace {
    /// The scenario that plays this call again, without a name or a title. One that met a dead end
    /// expects `interrompu`.
    #[must_use]
    pub fn scenario(&self) -> Scenario {
        let circumstances = &self.circumstances;
        let language = circumstances.language.to_string();
        let language = Name::new(&language.to_ascii_lowercase().replace('-', "_"));
        Scenario {
            name: Name::new(""),
            title: String::new(),
            span: Span::default(),
            data: self.data.clone(),
            known: vec![
                (Known::AujourdHui, Value::Date(circumstances.date)),
                (Known::Maintenant, Value::Time(circumstances.time)),
                (Known::Langue, Value::Code(language)),
                (
                    Known::Tentative,
                    Value::Number(circumstances.attempt.into()),
                ),
            ],
            acts: self.acts(),
            expected: Vec::new(),
            outcome: match &self.end {
                End::Concluded(outcome) => outcome.clone(),
                End::Dead(_) => Name::new("interrompu"),
            },
        }
    }
}

/// An answer in its places: the answer itself or each row of a grid, then the precisions.
fn parts<'a>(question: &'a Key, given: &'a Given) -> impl Iterator<Item = (Slot, Raw)> + 'a {
    let slot = |member: Option<&Name>| Slot {
        key: question.clone(),
        member: member.cloned(),
    };
    let one = |word: &str| Raw::One(word.to_owned());
    let mut parts = match &given.answer {
        Answer::Value(Value::Rows(rows)) => {
            let row = |(row, code): (&Name, &Name)| (slot(Some(row)), one(code.as_str()));
            rows.iter().map(row).collect()
        }
        Answer::Value(Value::Codes(codes)) => {
            let codes = codes.iter().map(Name::to_string).collect();
            vec![(slot(None), Raw::Many(codes))]
        }
        Answer::Value(value) => vec![(slot(None), Raw::One(word_of(value)))],
        other => vec![(slot(None), Raw::One(answer_word(other)))],
    };
    let details = given.details.iter();
    parts.extend(details.map(|(code, text)| (slot(Some(code)), one(text))));
    parts.into_iter()
}
