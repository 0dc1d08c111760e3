//! The use cases of calls: taking the next person, doing one thing, looking. They know the
//! store and the interpreter, and nothing of pages.

mod begin;
pub mod engine;
mod followup;
mod live;
mod renewal;
mod report;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use trame_dsl::call::event::Event;
use trame_dsl::call::rehearsal::Raw;
use trame_dsl::name::Name;
use trame_dsl::value::Key;

use crate::access::Person;
use crate::clock::{Clock, Zone};
use crate::library::publish::Published;
use crate::store::{Store, StoreError, TextSet, Uuid};
use engine::Refused;
use live::Live;
use renewal::Renewed;

pub use live::View;
pub use report::Sighting;

/// How many scripts with their texts are kept in memory.
const KEPT_EDITIONS: usize = 64;

/// Every call of a site.
pub struct Calls {
    /// What is durable.
    pub store: Store,
    /// The time.
    pub clock: Clock,
    /// The site's time zone.
    pub zone: Zone,
    /// Scripts that calls need, by the hashes of script and texts.
    editions: Mutex<HashMap<String, Arc<Published>>>,
    /// Versions with the translations of today.
    renewed: Mutex<HashMap<Uuid, Renewed>>,
    live: Live,
}

/// Something an agente does in a call.
#[derive(Clone, Debug)]
pub struct Act {
    /// The call.
    pub call: Uuid,
    /// Who.
    pub agent: Leader,
    /// Her own number for this request: sent twice, it counts once.
    pub request: String,
    /// How many events she had seen.
    pub seen: i64,
    /// What she does.
    pub deed: Deed,
}

/// An agente who leads a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leader {
    /// Her account; nobody's, in calls from before there were accounts.
    pub id: Option<Uuid>,
    /// Her name, as it is said on the telephone.
    pub name: String,
}

impl From<&Person> for Leader {
    fn from(person: &Person) -> Self {
        Self {
            id: Some(person.id),
            name: person.name.clone(),
        }
    }
}

/// What can be done in a call.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Answers the question, with what was typed, by member.
    Answer(Key, Vec<(Option<Name>, Raw)>),
    /// Anything else.
    Event(Event),
}

/// What an act did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Answers that the route no longer counts.
    pub dropped: Vec<Key>,
    /// Answers that count again.
    pub restored: Vec<Key>,
}

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// There is no such call, or no such person.
    #[error("no such call")]
    NotFound,
    /// Somebody else leads it now.
    #[error("the call is led by {0}")]
    NotYours(String),
    /// The call went on elsewhere in a way that this act does not fit.
    #[error("the call went on elsewhere")]
    Stale,
    /// The interpreter refuses it.
    #[error("refused: {}", .0.code)]
    Refused(Refused),
    /// The person's data are not what the script expects, or stored events do not replay.
    #[error("unusable: {0}")]
    Unusable(String),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Calls {
    /// The calls of a site.
    #[must_use]
    pub fn new(store: Store, clock: Clock, zone: Zone) -> Self {
        Self {
            store,
            clock,
            zone,
            editions: Mutex::default(),
            renewed: Mutex::default(),
            live: Live::default(),
        }
    }

    /// The exact script and texts that a call began with.
    async fn edition(
        &self,
        script: &str,
        texts: &BTreeMap<String, String>,
    ) -> Result<Arc<Published>, CallError> {
        let mut key = script.to_owned();
        for hash in texts.values() {
            key.push('+');
            key.push_str(hash);
        }
        let known = self
            .editions
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .cloned();
        if let Some(edition) = known {
            return Ok(edition);
        }
        let edition = Arc::new(self.stored_edition(script, texts).await?);
        let mut editions = self.editions.lock().unwrap_or_else(PoisonError::into_inner);
        if editions.len() >= KEPT_EDITIONS {
            // Those of calls under way stay with their calls; the others are read again when asked for.
            editions.clear();
        }
        Ok(Arc::clone(editions.entry(key).or_insert(edition)))
    }

    async fn stored_edition(
        &self,
        script: &str,
        texts: &BTreeMap<String, String>,
    ) -> Result<Published, CallError> {
        let found = self.store.find_script(script, texts).await?;
        let (script, sets): (_, Vec<TextSet>) = found.ok_or(CallError::NotFound)?;
        engine::restored(script, sets).map_err(CallError::Unusable)
    }
}
