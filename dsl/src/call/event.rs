//! What can happen in a call. Nothing else changes one.

use serde::{Deserialize, Serialize};
use time::{Date, Time};
use unic_langid::LanguageIdentifier;

use crate::name::Name;
use crate::script::Priority;
pub use crate::value::Data;
use crate::value::{Given, Key};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// The current question received an answer.
    Answered {
        /// The question; refused when it is not the current one.
        question: Key,
        /// The answer.
        given: Given,
    },
    /// An earlier answer, still on the route, was changed.
    Corrected {
        /// The question.
        question: Key,
        /// The new answer.
        given: Given,
    },
    /// The agente went back to a question on the route: it is the current one until it is answered.
    WentBack {
        /// The question.
        question: Key,
    },
    /// The call goes on in another language.
    LanguageChanged {
        /// One of the script's.
        language: LanguageIdentifier,
    },
    /// A note was written.
    Noted {
        /// Its text.
        text: String,
    },
    /// An objection was opened.
    RebuttalOpened {
        /// Which.
        rebuttal: Name,
    },
    /// The soft check that is to be settled was confirmed.
    Confirmed {
        /// Its owner (a question with its turn, or an étape).
        owner: Key,
        /// Its number there.
        number: u32,
    },
    /// The agente raised an alert by hand.
    AlertRaised {
        /// A directory entry.
        service: Name,
        /// How urgent.
        priority: Priority,
        /// What the service must know.
        text: String,
    },
    /// Another agente took the call over.
    TakenOver {
        /// Her name.
        agent: String,
    },
    /// First event of a call that takes up an earlier one.
    TakenUp {
        /// The earlier call.
        call: String,
        /// Its answers, but for those of the first étape.
        answers: Vec<(Key, Given)>,
        /// Its confirmations.
        confirmed: Vec<Confirmation>,
        /// Alerts raised already: the alert's name, with its turn.
        raised: Vec<Key>,
    },
    /// The call is over.
    Ended {
        /// How.
        outcome: Name,
        /// For `rappel`: the day and the hour, at the site.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        callback: Option<(Date, Time)>,
    },
}

/// A soft check that was confirmed, with the values it was shown with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Confirmation {
    /// The question, with its turn, or the étape.
    pub owner: Key,
    /// The check's number there.
    pub number: u32,
    /// What its condition read.
    pub values: Vec<Option<Given>>,
}

/// What is fixed when a call starts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Circumstances {
    /// Local date of the start, at the site.
    pub date: Date,
    /// Local hour of the start, at the site.
    pub time: Time,
    /// Who calls.
    pub agent: String,
    /// 1 for the first call to this person.
    pub attempt: u32,
    /// The language it starts in.
    pub language: LanguageIdentifier,
    /// What random orders are drawn from.
    pub seed: u64,
}
