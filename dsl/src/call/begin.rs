//! The start of a call: the contact's data are those the script declares.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::event::{Circumstances, Data, Event};
use super::kind::{Misfit, fits, type_word};
use super::read::word_of;
use super::refusal::Refusal;
use super::state::{Call, Route};
use super::tools::Tools;
use crate::name::Name;
use crate::platform::Platform;
use crate::script::{Origin, Script, Var, VarId};

/// Data that are not those the script declares. The sentence is the message
/// [`DataFault::code`] with [`DataFault::args`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} {:?}", self.code(), self.args())]
pub enum DataFault {
    /// A donnée that is not `facultatif` is missing.
    Missing {
        /// The donnée.
        name: Name,
    },
    /// A name that is no donnée.
    Unknown {
        /// The name.
        name: Name,
    },
    /// A value that is not one of the donnée's type.
    Unreadable {
        /// The donnée.
        name: Name,
        /// Its type's word: see [`super::type_word`].
        expected: &'static str,
        /// What was given.
        given: String,
    },
    /// A code that the donnée does not have.
    UnknownCode {
        /// The donnée.
        name: Name,
        /// The code.
        given: Name,
    },
}

impl DataFault {
    /// The id of its message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "data-missing",
            Self::Unknown { .. } => "data-unknown",
            Self::Unreadable { .. } => "data-unreadable",
            Self::UnknownCode { .. } => "data-unknown-code",
        }
    }

    /// What its sentence quotes, by variable.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Missing { name } | Self::Unknown { name } => vec![("name", name.to_string())],
            Self::Unreadable {
                name,
                expected,
                given,
            } => vec![
                ("name", name.to_string()),
                ("expected", (*expected).to_owned()),
                ("given", given.clone()),
            ],
            Self::UnknownCode { name, given } => {
                vec![("name", name.to_string()), ("given", given.to_string())]
            }
        }
    }

    /// A misfit of a donnée's value.
    pub(super) fn of(misfit: Misfit, var: &Var, given: String) -> Self {
        let name = var.name.clone();
        match misfit {
            Misfit::Code(given) => Self::UnknownCode { name, given },
            _ => Self::Unreadable {
                name,
                expected: type_word(var.ty),
                given,
            },
        }
    }
}

impl Call {
    /// Starts a call, up to its first thing to do. The call keeps the platform's functions.
    ///
    /// # Errors
    ///
    /// When the data are not those the script declares.
    pub fn begin<P: Platform>(
        script: Arc<Script>,
        data: Data,
        circumstances: Circumstances,
    ) -> Result<Self, DataFault> {
        let tools = Tools::of::<P>();
        let names = names(&script);
        check_data(&script, tools, &names, &data)?;
        let mut call = Self {
            script,
            tools,
            data,
            language: circumstances.language.clone(),
            agent: circumstances.agent.clone(),
            circumstances,
            names,
            answers: HashMap::new(),
            confirmed: BTreeMap::new(),
            raised: Vec::new(),
            raised_at: HashMap::new(),
            notes: Vec::new(),
            rebuttals: Vec::new(),
            taken_up: None,
            events: 0,
            back: None,
            route: Route::new(),
            ended: None,
        };
        call.follow();
        Ok(call)
    }

    /// Starts a call and lets its events happen again.
    ///
    /// # Errors
    ///
    /// When the data are refused, or an event: then with how many were applied before it.
    pub fn replay<P: Platform>(
        script: Arc<Script>,
        data: Data,
        circumstances: Circumstances,
        events: &[Event],
    ) -> Result<Self, ReplayFault> {
        let mut call = Self::begin::<P>(script, data, circumstances)?;
        for (at, event) in events.iter().enumerate() {
            call.apply(event)
                .map_err(|refusal| ReplayFault::Event { at, refusal })?;
        }
        Ok(call)
    }
}

/// A call that cannot be replayed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReplayFault {
    /// Its data are refused.
    #[error(transparent)]
    Data(#[from] DataFault),
    /// One of its events is refused.
    #[error("event {at}: {refusal}")]
    Event {
        /// Its index.
        at: usize,
        /// Why.
        refusal: Refusal,
    },
}

/// Values by name.
fn names(script: &Script) -> HashMap<Name, VarId> {
    let numbered = (0..).zip(&script.vars);
    numbered
        .map(|(id, var): (VarId, &Var)| (var.name.clone(), id))
        .collect()
}

fn check_data(
    script: &Script,
    tools: Tools,
    names: &HashMap<Name, VarId>,
    data: &Data,
) -> Result<(), DataFault> {
    for (name, value) in data {
        let var = names.get(name).and_then(|id| script.vars.get(*id as usize));
        let Some(var) = var.filter(|var| matches!(var.origin, Origin::Data { .. })) else {
            return Err(DataFault::Unknown { name: name.clone() });
        };
        fits(script, tools, var.ty, value)
            .map_err(|misfit| DataFault::of(misfit, var, word_of(value)))?;
    }
    let missing = script.vars.iter().find(|var| {
        matches!(var.origin, Origin::Data { optional: false }) && !data.contains_key(&var.name)
    });
    match missing {
        Some(var) => Err(DataFault::Missing {
            name: var.name.clone(),
        }),
        None => Ok(()),
    }
}
