//! Saying a value in a language: numbers and dates by its rules, choices by their labels,
//! and what is not known by a neutral word.

use fluent_bundle::FluentValue;

use super::bundle::Need;
use super::fact::{self, Fact};
use super::functions::Callee;
use super::scan::{GIVEN, SAID};
use super::texts::{Effort, MAX_NESTING, Texts};
use super::{PRONUNCIATION, Quoted};
use crate::name::Name;
use crate::platform::{Length, NumberOptions, Platform};
use crate::script::{Labels, List};
use crate::value::{Answer, Value};

/// Says values in the language at index `at`.
pub(super) struct Sayer<'t, 's, P: Platform> {
    pub(super) texts: &'t Texts<P>,
    pub(super) at: usize,
    pub(super) effort: &'t Effort<'s>,
}

impl<'a> Need<'a> {
    /// The variable's name as it was written.
    pub(super) fn variable(&self) -> &'a str {
        let name = self
            .key
            .strip_suffix(SAID)
            .or_else(|| self.key.strip_suffix(GIVEN));
        name.unwrap_or(self.key)
    }
}

impl<P: Platform> Sayer<'_, '_, P> {
    /// The argument that a text needs; `None` when the value cannot serve for that.
    pub(super) fn argument<'q>(&self, need: &Need, quoted: &'q Quoted) -> Option<FluentValue<'q>> {
        let answer = quoted.answer.as_ref();
        if need.key.ends_with(SAID) {
            return Some(self.say(quoted).into());
        }
        let known = match answer {
            Some(Answer::Value(value)) => Some(value),
            _ => None,
        };
        // A function is given what it can write, wherever it stands.
        let fits = match (need.callee, known) {
            (None, _) | (_, None) => true,
            (Some(Callee::Number), Some(value)) => matches!(value, Value::Number(_)),
            (Some(Callee::DateTime), Some(value)) => {
                matches!(value, Value::Date(_) | Value::Time(_))
            }
        };
        if !fits {
            let stands_in = self.effort.scope.stands_in();
            return stands_in.then(|| Fact::Word(self.say(quoted)).into());
        }
        if need.key.ends_with(GIVEN) {
            return match known {
                Some(value) => fact::given(value).map(FluentValue::from),
                None => Some(Fact::Word(self.say(quoted)).into()),
            };
        }
        let language = &self.texts.languages.get(self.at)?.id;
        Some(fact::selected::<P>(language, answer))
    }

    /// A value in words.
    pub(super) fn say(&self, quoted: &Quoted) -> String {
        match &quoted.answer {
            None | Some(Answer::Passed) => self.word("dit-inconnu"),
            Some(Answer::DontKnow) => self.word("dit-nsp"),
            Some(Answer::Refused) => self.word("dit-refus"),
            Some(Answer::Value(value)) => self.value(value, quoted.list),
        }
    }

    fn value(&self, value: &Value, list: Option<u32>) -> String {
        let Some(language) = self
            .texts
            .languages
            .get(self.at)
            .map(|language| &language.id)
        else {
            return String::new();
        };
        match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => {
                P::number(language, number.normalize(), NumberOptions::default())
            }
            Value::Date(date) => P::date(language, *date, Length::Long),
            Value::Time(time) => P::time(language, *time, Length::Short),
            Value::YesNo(yes) => self.word(if *yes { "oui" } else { "non" }),
            Value::Code(code) => self.label(list, code),
            Value::Codes(codes) => {
                let labels: Vec<String> = codes.iter().map(|code| self.label(list, code)).collect();
                P::list(language, &labels)
            }
            // A whole grid has no one value.
            Value::Rows(_) => self.word("dit-inconnu"),
        }
    }

    /// The label of an answer in this language, or where its fallbacks have it. A code without label is said as it is.
    fn label(&self, list: Option<u32>, code: &Name) -> String {
        match list.and_then(|list| self.texts.lists.get(list as usize)) {
            Some(List {
                labels: Labels::Message(message),
                ..
            }) => self.quote(message.as_str(), code.as_str()),
            Some(List {
                labels: Labels::Weekdays,
                ..
            }) => Some(self.word(code.as_str())),
            Some(List {
                labels: Labels::Languages,
                ..
            }) => {
                let tag = code.as_str().replace('_', "-");
                Some(self.known_word(&format!("langue-{tag}")).unwrap_or(tag))
            }
            None => None,
        }
        .unwrap_or_else(|| code.as_str().to_owned())
    }

    /// A label, which may quote values that have labels.
    fn quote(&self, message: &str, code: &str) -> Option<String> {
        let depth = self.effort.depth.get();
        if depth >= MAX_NESTING {
            return None;
        }
        self.effort.depth.set(depth + 1);
        let chain = self.texts.chains.of(&self.texts.languages.get(self.at)?.id);
        let texts = self.texts;
        let said = self
            .effort
            .pronounced
            .then(|| format!("{code}-{PRONUNCIATION}"));
        let found = said
            .and_then(|said| texts.first(&[self.at], message, Some(&said), self.effort))
            .or_else(|| texts.first(chain, message, Some(code), self.effort));
        self.effort.depth.set(depth);
        found.map(|(_, text)| text)
    }

    fn word(&self, id: &str) -> String {
        self.known_word(id).unwrap_or_else(|| id.to_owned())
    }

    fn known_word(&self, id: &str) -> Option<String> {
        let chain = self
            .texts
            .chains
            .words_of(&self.texts.languages.get(self.at)?.id);
        self.texts
            .word_in(chain, id)
            .map(|(_, word)| word.to_owned())
    }
}
