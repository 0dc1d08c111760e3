//! Helpers that make tests read as calls.

use super::draft::{answered, key};
use crate::call::event::Event;
use crate::call::rehearsal::Slot;
use crate::call::{Call, Refusal, Standing};
use crate::name::Name;
use crate::value::{Answer, Given, Value};

impl Call {
    /// Answers the question.
    pub(super) fn say(&mut self, question: &str, value: Value) -> Result<(), Refusal> {
        self.apply(&answered(question, value))
    }

    /// Answers the question, which is accepted.
    pub(super) fn said(&mut self, question: &str, value: Value) -> &mut Self {
        self.say(question, value).unwrap();
        self
    }

    /// Answers without a value.
    pub(super) fn none(&mut self, question: &str, answer: Answer) -> Result<(), Refusal> {
        self.apply(&Event::Answered {
            question: key(question),
            given: Given::new(answer),
        })
    }

    /// Whether the question is the thing to do.
    pub(super) fn is_at(&self, question: &str) -> bool {
        self.standing() == Standing::Question(key(question))
    }

    /// What a name holds.
    pub(super) fn value(&self, slot: &str) -> Option<Answer> {
        let (key_text, member) = match slot.split_once('.') {
            Some((key, member)) => (key, Some(Name::new(member))),
            None => (slot, None),
        };
        self.value_of(&Slot {
            key: key(key_text),
            member,
        })
    }

    /// A number that a name holds, as text.
    pub(super) fn number(&self, name: &str) -> Option<String> {
        match self.value(name)? {
            Answer::Value(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        }
    }

    /// Followed again from the start, the route is the same, and so is what counts.
    pub(super) fn assert_retraced(&self) {
        let mut again = self.clone();
        again.retrace();
        assert_eq!(again.route, self.route);
        assert_eq!(again.answers, self.answers);
        assert_eq!(again.raised, self.raised);
        assert_eq!(again.back, self.back);
    }

    /// Nothing differs.
    pub(super) fn assert_same(&self, other: &Self) {
        assert_eq!(self.route, other.route);
        assert_eq!(self.answers, other.answers);
        assert_eq!(self.confirmed, other.confirmed);
        assert_eq!(self.raised, other.raised);
        assert_eq!(self.back, other.back);
        assert_eq!(self.language, other.language);
        assert_eq!(self.agent, other.agent);
        assert_eq!(self.notes, other.notes);
        assert_eq!(self.rebuttals, other.rebuttals);
        assert_eq!(self.ended, other.ended);
    }
}
