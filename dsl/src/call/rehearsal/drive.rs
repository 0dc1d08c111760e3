//! Driving a call by a list of acts: answers by name when they are asked, the other acts where
//! they stand among the answers.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use super::{Act, Raw, Slot};
use crate::call::event::Event;
use crate::call::read::read;
use crate::call::record::Standing;
use crate::call::refusal::Refusal;
use crate::call::state::Call;
use crate::name::Name;
use crate::script::{Script, Type};
use crate::value::Key;

/// Why a driven call could not go on. The sentence is the message [`Stop::code`] with [`Stop::args`];
/// a refused answer's also has the refusal's own message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} {:?}", self.code(), self.args())]
pub enum Stop {
    /// A question is asked and no answer is left for it.
    Missing {
        /// The question.
        question: Key,
    },
    /// An answer is refused.
    Refused {
        /// The question.
        question: Key,
        /// Why.
        refusal: Refusal,
    },
    /// Answers that were never asked for.
    NeverAsked {
        /// Where the first of them belongs.
        slot: Slot,
    },
    /// A soft check that nothing confirms.
    Unconfirmed {
        /// The question or étape.
        owner: Key,
        /// The check's number there.
        number: u32,
    },
    /// A hard check of an étape that does not hold, and nothing corrects.
    Blocked {
        /// The étape.
        owner: Key,
        /// The check's number there.
        number: u32,
    },
    /// A correction that is refused, of an answer that is not on the route for instance.
    Correction {
        /// What was to be corrected.
        slot: Slot,
        /// Why it could not.
        refusal: Refusal,
    },
    /// A language that the call cannot go on in.
    Language {
        /// The language.
        language: String,
        /// Why it could not.
        refusal: Refusal,
    },
}

impl Stop {
    /// The id of its message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "rehearsal-missing",
            Self::Refused { .. } => "rehearsal-refused",
            Self::NeverAsked { .. } => "rehearsal-never-asked",
            Self::Unconfirmed { .. } => "rehearsal-unconfirmed",
            Self::Blocked { .. } => "rehearsal-blocked",
            Self::Correction { .. } => "rehearsal-correction",
            Self::Language { .. } => "rehearsal-language",
        }
    }

    /// What its sentence quotes, by variable.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Missing { question } | Self::Refused { question, .. } => {
                vec![("question", question.to_string())]
            }
            Self::NeverAsked { slot } | Self::Correction { slot, .. } => {
                vec![("question", slot.to_string())]
            }
            Self::Unconfirmed { owner, number } | Self::Blocked { owner, number } => {
                vec![("owner", owner.to_string()), ("number", number.to_string())]
            }
            Self::Language { language, .. } => vec![("language", language.clone())],
        }
    }

    /// The refusal behind it.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused { refusal, .. }
            | Self::Correction { refusal, .. }
            | Self::Language { refusal, .. } => Some(refusal),
            _ => None,
        }
    }
}

impl std::fmt::Display for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.member {
            None => write!(f, "{}", self.key),
            Some(member) => write!(f, "{}.{member}", self.key),
        }
    }
}

/// Drives a call to the script's conclusion. `on_screen` sees the call at each thing to do, the
/// first and the conclusion included. A correction or a change of language happens as soon as
/// every answer above it has been given, or at the conclusion if some never are.
///
/// # Errors
///
/// At the first thing to do that the acts do not settle; at the end, when an answer was never
/// asked for.
pub fn drive(call: &mut Call, acts: &[Act], on_screen: &mut dyn FnMut(&Call)) -> Result<(), Stop> {
    let script = Arc::clone(call.script());
    let mut sheet = Sheet::new(acts, &script);
    on_screen(call);
    loop {
        if let Some(acts) = sheet.due() {
            reach(call, &sheet, &acts)?;
            on_screen(call);
            continue;
        }
        match call.standing() {
            Standing::Question(key) => {
                let raw = sheet.take(&key);
                if raw.is_empty() {
                    return Err(Stop::Missing { question: key });
                }
                let event = read(call, &key, &raw).map(|given| Event::Answered {
                    question: key.clone(),
                    given,
                });
                event
                    .and_then(|event| call.apply(&event))
                    .map_err(|refusal| Stop::Refused {
                        question: key,
                        refusal,
                    })?;
            }
            Standing::Check {
                owner,
                number,
                hard,
            } => settle(call, &sheet, owner, number, hard)?,
            Standing::Concluded(_) | Standing::Over(_) => match sheet.pending.pop_front() {
                Some((at, act)) => {
                    let acts = sheet.together(at, act);
                    reach(call, &sheet, &acts)?;
                }
                None => return sheet.finish(),
            },
        }
        on_screen(call);
    }
}

/// A correction or a change of language. A correction before it may have brought back a check that
/// is confirmed further up, and that stands before what is to be corrected now.
fn reach(call: &mut Call, sheet: &Sheet, acts: &[&Act]) -> Result<(), Stop> {
    loop {
        let stop = match perform(call, acts) {
            Err(stop) if matches!(stop.refusal(), Some(Refusal::NotOnRoute { .. })) => stop,
            done => return done,
        };
        let Standing::Check {
            owner,
            number,
            hard,
        } = call.standing()
        else {
            return Err(stop);
        };
        if settle(call, sheet, owner, number, hard).is_err() {
            return Err(stop);
        }
    }
}

fn settle(call: &mut Call, sheet: &Sheet, owner: Key, number: u32, hard: bool) -> Result<(), Stop> {
    if hard {
        return Err(Stop::Blocked { owner, number });
    }
    // An étape's name stands for its checks in every turn.
    let named = sheet
        .confirmed
        .iter()
        .any(|named| **named == owner || named.name == owner.name && is_step(call, named));
    let event = Event::Confirmed {
        owner: owner.clone(),
        number,
    };
    if !named || call.apply(&event).is_err() {
        return Err(Stop::Unconfirmed { owner, number });
    }
    Ok(())
}

fn is_step(call: &Call, key: &Key) -> bool {
    let mut steps = call.script().steps.iter();
    steps.any(|step| step.name == key.name)
}

/// A correction, which may take several acts, or a change of language.
fn perform(call: &mut Call, acts: &[&Act]) -> Result<(), Stop> {
    let Some(act) = acts.first() else {
        return Ok(());
    };
    match act {
        Act::Correct(slot, _) => {
            let raw: Vec<(Option<Name>, Raw)> = acts
                .iter()
                .filter_map(|act| match act {
                    Act::Correct(slot, raw) => Some((slot.member.clone(), raw.clone())),
                    _ => None,
                })
                .collect();
            let event = call.reread(&slot.key, &raw).map(|given| Event::Corrected {
                question: slot.key.clone(),
                given,
            });
            event
                .and_then(|event| call.apply(&event))
                .map_err(|refusal| Stop::Correction {
                    slot: slot.clone(),
                    refusal,
                })
        }
        Act::Language(language) => {
            let event = Event::LanguageChanged {
                language: language.clone(),
            };
            call.apply(&event).map_err(|refusal| Stop::Language {
                language: language.to_string(),
                refusal,
            })
        }
        Act::Answer(..) | Act::Confirm(_) => Ok(()),
    }
}

/// The acts, by how they are used.
struct Sheet<'a> {
    /// Answers not given yet, by question, each with its place among the acts.
    answers: HashMap<&'a Key, VecDeque<(usize, &'a Slot, &'a Raw)>>,
    /// Which acts are answers still to be given.
    open: Vec<bool>,
    /// The first act that may still be an open answer.
    first_open: usize,
    /// Corrections and changes of language, in order.
    pending: VecDeque<(usize, &'a Act)>,
    confirmed: Vec<&'a Key>,
    acts: &'a [Act],
    script: &'a Script,
}

impl<'a> Sheet<'a> {
    fn new(acts: &'a [Act], script: &'a Script) -> Self {
        let mut sheet = Self {
            answers: HashMap::new(),
            open: vec![false; acts.len()],
            first_open: 0,
            pending: VecDeque::new(),
            confirmed: Vec::new(),
            acts,
            script,
        };
        for (at, (act, open)) in acts.iter().zip(&mut sheet.open).enumerate() {
            match act {
                Act::Answer(slot, raw) => {
                    let answers = sheet.answers.entry(&slot.key).or_default();
                    answers.push_back((at, slot, raw));
                    *open = true;
                }
                Act::Confirm(owner) => sheet.confirmed.push(owner),
                Act::Correct(..) | Act::Language(_) => sheet.pending.push_back((at, act)),
            }
        }
        sheet
    }

    /// The next correction or change of language, when every answer above it has been given.
    fn due(&mut self) -> Option<Vec<&'a Act>> {
        let (at, act) = *self.pending.front()?;
        while self.open.get(self.first_open) == Some(&false) {
            self.first_open += 1;
        }
        if self.first_open < at {
            return None;
        }
        self.pending.pop_front();
        Some(self.together(at, act))
    }

    /// A correction with those that follow it line by line and correct other parts of the same
    /// answer: rows of a grid, precisions.
    fn together(&mut self, at: usize, act: &'a Act) -> Vec<&'a Act> {
        let mut acts = vec![act];
        let Act::Correct(first, _) = act else {
            return acts;
        };
        // A grid that is answered as a whole has no rows beside it: those are another correction.
        if first.member.is_none() && self.is_grid(&first.key) {
            return acts;
        }
        let mut members = vec![&first.member];
        while let Some((next, Act::Correct(slot, _))) = self.pending.front().copied() {
            // A whole answer comes first: after a part it is another correction.
            let other =
                slot.key != first.key || slot.member.is_none() || members.contains(&&slot.member);
            if next != at + acts.len() || other {
                break;
            }
            members.push(&slot.member);
            acts.push(&self.acts[next]);
            self.pending.pop_front();
        }
        acts
    }

    fn is_grid(&self, key: &Key) -> bool {
        let var = self.script.vars.iter().find(|var| var.name == key.name);
        var.is_some_and(|var| matches!(var.ty, Type::Grid { .. }))
    }

    /// What answers a question now: for each of its members, the first answer not given yet.
    fn take(&mut self, key: &Key) -> Vec<(Option<Name>, Raw)> {
        let Some(left) = self.answers.get_mut(key) else {
            return Vec::new();
        };
        let mut taken: Vec<(Option<Name>, Raw)> = Vec::new();
        let mut rest = VecDeque::new();
        for (at, slot, raw) in left.drain(..) {
            // A second answer to the same place is for the next time it is asked.
            if taken.iter().any(|(member, _)| *member == slot.member) || !rest.is_empty() {
                rest.push_back((at, slot, raw));
                continue;
            }
            taken.push((slot.member.clone(), raw.clone()));
            if let Some(open) = self.open.get_mut(at) {
                *open = false;
            }
        }
        *left = rest;
        taken
    }

    fn finish(&self) -> Result<(), Stop> {
        let mut open = self.acts.iter().zip(&self.open);
        match open.find(|(_, open)| **open) {
            Some((Act::Answer(slot, _), _)) => Err(Stop::NeverAsked { slot: slot.clone() }),
            _ => Ok(()),
        }
    }
}
