//! What a call is made of.
//!
//! Two halves. What was received (answers, confirmations, alerts, notes) is only ever
//! added to or replaced. The [`Route`] is where that leads: it can be thrown away and
//! followed again from the start, and must then come out the same.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use time::{Date, Time};
use unic_langid::LanguageIdentifier;

use super::event::{Circumstances, Data};
use super::record::Raised;
use super::tools::Tools;
use crate::name::Name;
use crate::script::{CheckId, Pc, QuestionId, RosterId, Script, StepId, VarId};
use crate::value::{Given, Key, Value};

/// A call. It changes by [`Call::apply`] only.
#[derive(Clone, Debug)]
pub struct Call {
    pub(super) script: Arc<Script>,
    pub(super) tools: Tools,
    pub(super) data: Data,
    pub(super) circumstances: Circumstances,
    pub(super) language: LanguageIdentifier,
    pub(super) agent: String,
    /// Values by name, so that a text finds its variables whatever the script's size.
    pub(super) names: HashMap<Name, VarId>,
    /// Every answer received, on the route or not.
    pub(super) answers: HashMap<Place, Kept>,
    /// What was confirmed, by check and turn: each time, the values it was shown with.
    pub(super) confirmed: BTreeMap<(CheckId, u16), Vec<Readings>>,
    /// Alerts raised, in order.
    pub(super) raised: Vec<Raised>,
    /// Where the script's own alerts are in `raised`.
    pub(super) raised_at: HashMap<(u32, u16), usize>,
    pub(super) notes: Vec<String>,
    pub(super) rebuttals: Vec<Name>,
    /// The earlier call this one takes up.
    pub(super) taken_up: Option<String>,
    /// How many events were applied.
    pub(super) events: u32,
    /// The question gone back to.
    pub(super) back: Option<Place>,
    pub(super) route: Route,
    pub(super) ended: Option<Ended>,
}

/// How a call ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Its outcome.
    pub outcome: Name,
    /// For `rappel`: the day and the hour, at the site.
    pub callback: Option<(Date, Time)>,
}

/// Where a value is: its variable and its turn, 0 outside rosters.
pub(super) type Place = (VarId, u16);

/// What a check's condition read.
pub(super) type Readings = Vec<Option<Given>>;

/// An answer received.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Kept {
    pub given: Given,
    /// The visit it answers; `None` when it is off the route, or no longer allowed.
    pub at: Option<usize>,
}

/// Where the answers lead.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Route {
    pub pc: Pc,
    /// Operations run, in order; one that waited for something to do stands once.
    pub path: Vec<Pc>,
    /// The roster being gone through.
    pub frame: Option<Frame>,
    /// Questions reached, in order; the last may still be without an answer.
    pub visits: Vec<Visit>,
    /// What was said, given and raised, in order.
    pub trail: Vec<Passed>,
    /// First of `trail` that belongs to the screen of the thing to do.
    pub fresh: usize,
    /// Étapes entered, in order.
    pub steps: Vec<StepId>,
    /// Turns begun, by roster.
    pub turns: HashMap<RosterId, u16>,
    /// Calculated values.
    pub computed: HashMap<Place, Option<Value>>,
    pub pending: Pending,
}

/// A turn of a roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Turn {
    pub roster: RosterId,
    pub number: u16,
}

/// A roster being gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub turn: Turn,
    /// How many turns are made.
    pub made: u16,
    /// Its first operation.
    pub body: Pc,
    /// The operation after it.
    pub end: Pc,
}

/// A question reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Visit {
    pub question: QuestionId,
    pub var: VarId,
    pub turn: Option<Turn>,
    /// Its screen's part of the trail: from the first, to before the second.
    pub trail: (usize, usize),
}

/// An operation passed on the way that shows something.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Passed {
    pub what: What,
    pub turn: Option<Turn>,
}

/// What an operation shows.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    Said(Name),
    Referred(Name),
    Alert(u32),
    Capped { roster: RosterId, asked: u32 },
}

/// What the route stopped at.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Pending {
    /// A question without a valid answer: index of its visit, the last.
    Question(usize),
    /// A check of the question just answered, or of an étape.
    Check {
        check: CheckId,
        turn: Option<Turn>,
        visit: Option<usize>,
    },
    /// The script's conclusion.
    End(Name),
}

impl Turn {
    /// The number of a turn, 0 outside rosters.
    pub fn number(turn: Option<Self>) -> u16 {
        turn.map_or(0, |turn| turn.number)
    }
}

impl Kept {
    /// The answer, when it counts.
    pub fn counted(&self) -> Option<&Given> {
        self.at.is_some().then_some(&self.given)
    }
}

impl Visit {
    /// Where its answer is.
    pub fn place(&self) -> Place {
        (self.var, Turn::number(self.turn))
    }
}

impl Route {
    /// A route that has not begun.
    pub fn new() -> Self {
        Self {
            pc: 0,
            path: Vec::new(),
            frame: None,
            visits: Vec::new(),
            trail: Vec::new(),
            fresh: 0,
            steps: Vec::new(),
            turns: HashMap::new(),
            computed: HashMap::new(),
            pending: Pending::Question(0),
        }
    }

    /// The turn the route is in.
    pub fn turn(&self) -> Option<Turn> {
        self.frame.map(|frame| frame.turn)
    }
}

impl Call {
    /// The key of a visit's question.
    pub(super) fn key_of(&self, visit: &Visit) -> Key {
        self.key_at(visit.place())
    }

    /// The key of a question's place.
    pub(super) fn key_at(&self, (var, turn): Place) -> Key {
        let name = self.script.vars.get(var as usize);
        Key {
            name: name.map_or_else(|| Name::new(""), |var| var.name.clone()),
            turn,
        }
    }

    /// The place of a key's question.
    pub(super) fn place_of(&self, key: &Key) -> Option<Place> {
        Some((*self.names.get(&key.name)?, key.turn))
    }

    /// The visit that is the thing to do: the question gone back to, or the one reached.
    pub(super) fn current_visit(&self) -> Option<usize> {
        match (self.back, &self.route.pending) {
            (Some(place), _) => self.answers.get(&place).and_then(|kept| kept.at),
            (None, Pending::Question(visit)) => Some(*visit),
            (None, _) => None,
        }
    }

    /// The turn of the thing to do.
    pub(super) fn current_turn(&self) -> Option<Turn> {
        if let Some(visit) = self.current_visit() {
            return self.route.visits.get(visit).and_then(|visit| visit.turn);
        }
        match self.route.pending {
            Pending::Check { turn, .. } => turn,
            _ => None,
        }
    }

    /// The étape of the thing to do.
    pub(super) fn current_step(&self) -> Option<StepId> {
        let visit = self
            .current_visit()
            .and_then(|at| self.route.visits.get(at));
        let question = visit.and_then(|visit| self.script.questions.get(visit.question as usize));
        match question {
            Some(question) => Some(question.step),
            None => self.route.steps.last().copied(),
        }
    }
}
