//! Where the product meets the interpreter: a script with its texts, and a call under way.

use std::collections::BTreeMap;
use std::sync::Arc;

use trame_dsl::call::event::{Circumstances, Data, Event};
use trame_dsl::call::rehearsal::Raw;
use trame_dsl::call::screen::{CheckScreen, Screen};
use trame_dsl::call::{Call, Refusal};
use trame_dsl::name::Name;
use trame_dsl::script::{Priority, Script};
use trame_dsl::value::{Given, Key};

use crate::library::publish::{LanguageTexts, Mark, Published};
use crate::platform::Icu;
use crate::store::TextSet;

/// Why the interpreter refuses something.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// The id of its message.
    pub code: &'static str,
    /// What the message quotes.
    pub args: Vec<(&'static str, String)>,
    /// The check of the script that refuses the answer.
    pub check: Option<Box<CheckScreen>>,
}

/// An alert that was raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raised {
    /// Its name in the call, with its turn; a number for those raised by hand.
    pub name: String,
    /// The directory entry of the service.
    pub service: String,
    /// `normale` or `haute`.
    pub priority: &'static str,
    /// What the service must know.
    pub text: String,
}

/// A script's texts, as the store keeps them.
#[must_use]
pub fn text_sets(published: &Published) -> Vec<TextSet> {
    let set = |texts: &LanguageTexts| TextSet {
        language: texts.language.to_string(),
        hash: texts.hash.clone(),
        draft: texts.draft,
        marks: marks(texts),
        ftl: texts.ftl.to_string(),
    };
    published.languages.iter().map(set).collect()
}

fn marks(texts: &LanguageTexts) -> BTreeMap<String, String> {
    let marks = texts.marks.iter();
    marks
        .map(|(id, mark)| (id.clone(), mark.code().to_owned()))
        .collect()
}

/// A script with the texts that the store has kept.
///
/// # Errors
/// When a set's language is not one.
pub fn restored(script: Script, sets: Vec<TextSet>) -> Result<Published, String> {
    let texts = |set: TextSet| {
        let language = set.language.parse();
        Ok(LanguageTexts {
            language: language.map_err(|error| format!("{}: {error:?}", set.language))?,
            hash: set.hash,
            draft: set.draft,
            marks: set
                .marks
                .into_iter()
                .filter_map(|(id, code)| Some((id, Mark::parse(&code)?)))
                .collect(),
            ftl: set.ftl.into(),
        })
    };
    let languages = sets
        .into_iter()
        .map(texts)
        .collect::<Result<Vec<_>, String>>()?;
    Ok(Published::new(Arc::new(script), languages))
}

/// A call, and what it is written with.
pub struct Session {
    call: Call,
    edition: Arc<Published>,
}

impl Session {
    /// The call that these events make.
    ///
    /// # Errors
    /// When the data do not fit the script, or an event is refused.
    pub fn replay(
        edition: &Arc<Published>,
        data: Data,
        circumstances: Circumstances,
        events: &[Event],
    ) -> Result<Self, String> {
        let script = Arc::clone(&edition.script);
        let call = Call::replay::<Icu>(script, data, circumstances, events);
        let call = call.map_err(|fault| fault.to_string())?;
        Ok(Self {
            call,
            edition: Arc::clone(edition),
        })
    }

    /// Applies an event, wholly or not at all.
    ///
    /// # Errors
    /// When the call cannot take it.
    pub fn apply(&mut self, event: &Event) -> Result<(), Refused> {
        let given = match event {
            Event::Answered { given, .. } | Event::Corrected { given, .. } => Some(given),
            _ => None,
        };
        let applied = self.call.apply(event);
        applied.map_err(|refusal| self.refused(&refusal, given))
    }

    /// The answer that these words give to a question.
    ///
    /// # Errors
    /// When they give none.
    pub fn read(&self, key: &Key, typed: &[(Option<Name>, Raw)]) -> Result<Given, Refused> {
        self.call
            .read(key, typed)
            .map_err(|refusal| self.refused(&refusal, None))
    }

    /// What the agente sees.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.call.screen(&*self.edition.texts)
    }

    /// The names of the étapes and of the questions that the route went through, in order.
    #[must_use]
    pub fn route(&self) -> Vec<String> {
        let asked = self.call.asked();
        let script = self.call.script();
        let mut route = Vec::new();
        for step in self.call.steps_reached() {
            let here = asked.iter().filter(|key| {
                let question = script.question(key.name.as_str());
                let of = question.and_then(|question| script.steps.get(question.step as usize));
                of.is_some_and(|of| of.name == step)
            });
            let questions: Vec<String> = here.map(ToString::to_string).collect();
            route.push(step.to_string());
            route.extend(questions);
        }
        route
    }

    /// The questions answered on the route, in order.
    #[must_use]
    pub fn answered(&self) -> Vec<Key> {
        self.call
            .answers()
            .into_iter()
            .map(|(key, _)| key)
            .collect()
    }

    /// Alerts raised so far, in order.
    #[must_use]
    pub fn alerts(&self) -> Vec<Raised> {
        let alerts = self.call.alerts();
        let numbered = alerts.into_iter().enumerate();
        let raised = numbered.map(|(at, raised)| {
            let text = self.call.alert_text(&*self.edition.texts, raised);
            Raised {
                name: raised
                    .alert
                    .as_ref()
                    .map_or_else(|| format!("#{}", at + 1), ToString::to_string),
                service: raised.service.to_string(),
                priority: match raised.priority {
                    Priority::Normale => "normale",
                    Priority::Haute => "haute",
                },
                text: text.map(|shown| shown.text).unwrap_or_default(),
            }
        });
        raised.collect()
    }

    /// Notes written so far.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        self.call.notes().to_vec()
    }

    /// Whether the next call to this person takes this one up.
    #[must_use]
    pub fn can_be_taken_up(&self) -> bool {
        self.call.can_be_taken_up()
    }

    /// The first event of a call that takes this one up.
    #[must_use]
    pub fn carry_over(&self, call: &str) -> Event {
        self.call.carry_over(call)
    }

    fn refused(&self, refusal: &Refusal, given: Option<&Given>) -> Refused {
        let check = match refusal {
            Refusal::Check { owner, number } => {
                self.call
                    .check_screen(&*self.edition.texts, owner, *number, given)
            }
            _ => None,
        };
        Refused {
            code: refusal.code(),
            args: refusal.args(),
            check: check.map(Box::new),
        }
    }
}
