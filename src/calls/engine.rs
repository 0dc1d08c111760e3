//! Where the product meets the interpreter: a script with its texts, and a call under way.

mod standin;

use std::collections::BTreeMap;
use std::sync::Arc;

use trame_dsl::call::event::{Circumstances, Data, Event};
use trame_dsl::call::rehearsal::Raw;
use trame_dsl::call::screen::Screen;
use trame_dsl::name::Name;
use trame_dsl::script::Script;
use trame_dsl::text::Shown;
use trame_dsl::value::{Given, Key};
use unic_langid::LanguageIdentifier;

use crate::store::TextSet;
use standin::Call;

/// A script with the texts it is called with: what a call stays on from its start to its end.
pub struct Edition {
    /// The script.
    pub script: Arc<Script>,
    /// Its texts, as they are stored.
    pub sets: Vec<TextSet>,
}

/// Why the interpreter refuses something.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// Its word is `refusal-<code>`.
    pub code: &'static str,
    /// What the word quotes.
    pub args: Vec<(&'static str, String)>,
    /// What to say to the person, when a check of the script refuses her answer.
    pub say: Option<Shown>,
    /// That check's note for the agente.
    pub note: Option<Shown>,
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

impl Edition {
    /// Puts a script and its texts together.
    ///
    /// # Errors
    /// When the texts cannot be read.
    pub fn new(script: Arc<Script>, sets: Vec<TextSet>) -> Result<Self, String> {
        Ok(Self { script, sets })
    }

    /// The hash of each language's texts.
    #[must_use]
    pub fn text_hashes(&self) -> BTreeMap<String, String> {
        self.sets.iter().map(|set| (set.language.clone(), set.hash.clone())).collect()
    }

    /// The languages a call can be in, the script's own first.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageIdentifier> {
        let header = &self.script.header;
        std::iter::once(&header.source).chain(&header.targets)
    }

    /// Whether nobody has reviewed the texts of that language.
    #[must_use]
    pub fn is_draft(&self, language: &LanguageIdentifier) -> bool {
        let tag = language.to_string();
        self.sets.iter().any(|set| set.language == tag && set.draft)
    }
}

/// A call, and what it is written with.
pub struct Session {
    call: Call,
}

impl Session {
    /// The call that these events make.
    ///
    /// # Errors
    /// When the data do not fit the script, or an event is refused.
    pub fn replay(
        edition: &Arc<Edition>,
        data: Data,
        circumstances: Circumstances,
        events: &[Event],
    ) -> Result<Self, String> {
        let mut call = Call::begin(Arc::clone(edition), data, circumstances);
        for event in events {
            call.apply(event).map_err(|refused| refused.code.to_owned())?;
        }
        Ok(Self { call })
    }

    /// Applies an event, wholly or not at all.
    ///
    /// # Errors
    /// When the call cannot take it.
    pub fn apply(&mut self, event: &Event) -> Result<(), Refused> {
        self.call.apply(event)
    }

    /// The answer that these words give to a question.
    ///
    /// # Errors
    /// When they give none.
    pub fn read(&self, key: &Key, typed: &[(Option<Name>, Raw)]) -> Result<Given, Refused> {
        self.call.read(key, typed)
    }

    /// What the agente sees.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.call.screen()
    }

    /// The questions answered on the route, in order.
    #[must_use]
    pub fn answered(&self) -> Vec<Key> {
        self.call.screen().answers.into_iter().map(|entry| entry.key).collect()
    }

    /// Alerts raised so far, in order.
    #[must_use]
    pub fn alerts(&self) -> Vec<Raised> {
        self.call.alerts()
    }

    /// Notes written so far.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        self.call.notes.clone()
    }

    /// Whether the script had concluded.
    #[must_use]
    pub fn concluded(&self) -> bool {
        self.call.concluded()
    }

    /// The first event of a call that takes this one up.
    #[must_use]
    pub fn carry_over(&self, call: &str) -> Event {
        self.call.carry_over(call)
    }
}
