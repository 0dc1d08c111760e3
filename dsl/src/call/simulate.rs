//! Calls drawn at random: the person's data, the circumstances, and every answer.
//!
//! A call is a function of the script, the day and a seed: the same on every machine. What is drawn
//! is not how people answer. It is meant to go everywhere: codes have equal shares, and numbers,
//! dates and hours stand near what the script compares them with (`hints`); `draw` says the weights.
//! A refused answer is drawn again, an answer that blocks the call is corrected, so that what cannot
//! go on is a dead end of the script.

mod acts;
mod dice;
mod draw;
mod ending;
mod hints;
mod values;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use time::Date;
use unic_langid::LanguageIdentifier;

use super::begin::DataFault;
use super::coverage::Reached;
use super::event::{Circumstances, Data, Event};
use super::refusal::Refusal;
use super::state::Call;
use super::tools::Tools;
use crate::name::Name;
use crate::platform::Platform;
use crate::script::{Pc, QuestionId, Script, StepId};
use crate::value::{Given, Key, Value};

use dice::Dice;
use hints::{Hints, Subject, hints};
use values::Around;

/// A script made ready for drawing calls.
pub struct Plan {
    script: Arc<Script>,
    tools: Tools,
    /// The first day that a call may have.
    today: Date,
    /// The language of every call; drawn when there is none.
    language: Option<LanguageIdentifier>,
    hints: BTreeMap<Subject, Hints>,
    /// Questions with an answer that leads out of the call.
    ending: BTreeSet<QuestionId>,
    /// Étapes aside, in which a call only ends.
    asides: BTreeSet<StepId>,
    /// More events than any call of the script needs.
    most: usize,
}

/// What came of one call.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    /// What it was drawn from.
    pub seed: u64,
    /// What was fixed when it started.
    pub circumstances: Circumstances,
    /// The person's data.
    pub data: Data,
    /// Answers, corrections and confirmations, in order.
    pub events: Vec<Event>,
    /// How it ended.
    pub end: End,
    /// Operations of the route at the end, in order.
    pub path: Vec<Pc>,
    /// Answers on the route at the end, in order; those passed over are left out.
    pub answers: Vec<(Key, Given)>,
    /// What the call reached at any moment.
    pub reached: Reached,
    /// Screens shown, the last included.
    pub screens: usize,
    /// Questions answered, each as often as it was.
    pub questions: usize,
}

/// How a call ended.
#[derive(Clone, Debug, PartialEq)]
pub enum End {
    /// With that outcome.
    Concluded(Name),
    /// It could not go on.
    Dead(DeadEnd),
}

/// Why a call could not go on. The sentence is the message [`DeadEnd::code`] with [`DeadEnd::args`].
#[derive(Clone, Debug, PartialEq)]
pub enum DeadEnd {
    /// No answer that was tried is accepted.
    Question {
        /// The question.
        question: Key,
        /// Why the last one was refused.
        refusal: Refusal,
    },
    /// An étape's hard check, and no correction that was tried makes it hold.
    Check {
        /// The étape.
        owner: Key,
        /// The check's number there.
        number: u32,
    },
    /// A question that must be asked has no answer on offer.
    Hidden {
        /// The question.
        question: Name,
    },
    /// The contact's data are refused.
    Data(DataFault),
    /// The route ends without `fin`.
    NoEnd,
    /// More happened than in any call.
    TooLong,
}

impl DeadEnd {
    /// The id of its message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Question { .. } => "dead-end-question",
            Self::Check { .. } => "dead-end-check",
            Self::Hidden { .. } => "dead-end-hidden",
            Self::Data(fault) => fault.code(),
            Self::NoEnd => "dead-end-no-end",
            Self::TooLong => "dead-end-too-long",
        }
    }

    /// What its sentence quotes, by variable.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Question { question, .. } => vec![("question", question.to_string())],
            Self::Check { owner, number } => {
                vec![("owner", owner.to_string()), ("number", number.to_string())]
            }
            Self::Hidden { question } => vec![("question", question.to_string())],
            Self::Data(fault) => fault.args(),
            Self::NoEnd | Self::TooLong => Vec::new(),
        }
    }

    /// The refusal behind it.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Question { refusal, .. } => Some(refusal),
            _ => None,
        }
    }
}

impl Plan {
    /// Calls of a script within the year that begins on `today`, in all its languages.
    #[must_use]
    pub fn new<P: Platform>(script: Arc<Script>, today: Date) -> Self {
        let turns = |roster: Option<u32>| {
            let roster = roster.and_then(|id| script.rosters.get(id as usize));
            roster.map_or(1, |roster| roster.at_most as usize)
        };
        let asides = ending::asides(&script);
        let asked = script.questions.iter().map(|question| {
            let var = script.vars.get(question.var as usize);
            turns(var.and_then(|var| var.roster))
        });
        let most = asked.sum::<usize>().saturating_add(script.checks.len());
        Self {
            tools: Tools::of::<P>(),
            today,
            language: None,
            hints: hints(&script),
            ending: ending::questions(&script, &asides),
            asides,
            most: most.saturating_mul(8).saturating_add(64),
            script,
        }
    }

    /// The same, in one language.
    #[must_use]
    pub fn speaking(mut self, language: LanguageIdentifier) -> Self {
        self.language = Some(language);
        self
    }

    /// The script.
    #[must_use]
    pub fn script(&self) -> &Arc<Script> {
        &self.script
    }

    /// Where a value is drawn.
    fn around<'a>(
        &'a self,
        hints: &'a Hints,
        known: &'a dyn Fn(Subject) -> Option<Value>,
        today: Date,
        at_most: Option<u32>,
    ) -> Around<'a> {
        Around {
            tools: self.tools,
            hints,
            known,
            today,
            bounds: (None, None),
            at_most,
        }
    }
}

/// Draws a call. `on_screen` sees it at each thing to do, the first and the conclusion included:
/// [`Call::items`] and [`Call::todo`] say what stands there.
pub fn simulate<P: Platform>(plan: &Plan, seed: u64, on_screen: &mut dyn FnMut(&Call)) -> Trace {
    let mut dice = Dice::new(seed);
    let mut others = walk::OTHERS;
    loop {
        let circumstances = draw::circumstances(plan, &mut dice);
        let data = draw::data(plan, &circumstances, &mut dice);
        let script = Arc::clone(&plan.script);
        match Call::begin::<P>(script, data.clone(), circumstances.clone()) {
            // Of a person to whom nothing is asked, there is as little to see as of an answer that ends.
            Ok(call) if others > 0 && call.outcome().is_some() && !walk::kept(&mut dice) => {
                others -= 1;
            }
            Ok(call) => return walk::walk(plan, seed, call, &mut dice, on_screen),
            Err(fault) => return Trace::without_call(seed, circumstances, data, fault),
        }
    }
}

impl Trace {
    /// What comes of data that are refused.
    fn without_call(seed: u64, circumstances: Circumstances, data: Data, fault: DataFault) -> Self {
        Self {
            seed,
            circumstances,
            data,
            events: Vec::new(),
            end: End::Dead(DeadEnd::Data(fault)),
            path: Vec::new(),
            answers: Vec::new(),
            reached: Reached::default(),
            screens: 0,
            questions: 0,
        }
    }
}
