//! Calls under way, kept in memory so that an answer costs one step and not a replay.
//! What is here is only ever derived from stored events: losing it loses nothing, and it is held
//! against the last of them each time, for other nodes may serve the same call.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Mutex as AsyncMutex;
use trame_dsl::call::event::Event;
use trame_dsl::call::screen::Screen;
use trame_dsl::value::Key;

use super::engine::{Raised, Refused, Session};
use super::{Act, CallError, Calls, Deed, Done, Leader, followup};
use crate::clock::instant;
use crate::library::publish::Published;
use crate::store::{Append, Appended, CallRow, Contact, Ending, NewAlert, Uuid};

/// How many calls are kept; beyond, those that nobody is using are let go.
const KEPT: usize = 1024;

type Slot = Arc<AsyncMutex<Option<State>>>;

/// The calls kept.
#[derive(Default)]
pub(super) struct Live {
    slots: Mutex<HashMap<Uuid, Slot>>,
}

/// One call, as far as its stored events go.
struct State {
    session: Session,
    edition: Arc<Published>,
    row: CallRow,
    contact: Contact,
    agent: Leader,
    seq: i64,
}

/// What a page needs to know of a call.
pub struct View {
    /// What is stored of it.
    pub row: CallRow,
    /// The person.
    pub contact: Contact,
    /// Its script and texts.
    pub edition: Arc<Published>,
    /// Who leads it now.
    pub agent: Leader,
    /// How many events it has.
    pub seq: i64,
    /// What is to be seen.
    pub screen: Screen,
    /// The last note.
    pub notes: Vec<String>,
    /// Alerts raised so far.
    pub alerts: Vec<Raised>,
}

impl Live {
    fn slot(&self, call: Uuid) -> Slot {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        if slots.len() >= KEPT {
            // A slot that only the table holds is not in use.
            slots.retain(|_, slot| Arc::strong_count(slot) > 1);
        }
        Arc::clone(slots.entry(call).or_default())
    }
}

impl Calls {
    /// Looks at a call.
    ///
    /// # Errors
    /// When there is no such call, or the database fails.
    pub async fn view(&self, call: Uuid) -> Result<View, CallError> {
        let slot = self.live.slot(call);
        let mut guard = slot.lock().await;
        let state = self.current_state(guard.take(), call).await?;
        let state = guard.insert(state);
        Ok(View {
            row: state.row.clone(),
            contact: state.contact.clone(),
            edition: Arc::clone(&state.edition),
            agent: state.agent.clone(),
            seq: state.seq,
            screen: state.session.screen(),
            notes: state.session.notes(),
            alerts: state.session.alerts(),
        })
    }

    /// Does one thing in a call. When it answers `Ok`, that thing is on disk, once.
    ///
    /// # Errors
    /// What was in the way; nothing has changed then.
    pub async fn act(&self, act: &Act) -> Result<Done, CallError> {
        let slot = self.live.slot(act.call);
        let mut guard = slot.lock().await;
        // Another node may go on between the look and the act: then the second try knows.
        for _ in 0..2 {
            // The state leaves its slot while it changes: should this request be given up
            // half-way, the next one reads the stored events again.
            let mut state = self.current_state(guard.take(), act.call).await?;
            if act.seen != state.seq && self.store.has_request(act.call, &act.request).await? {
                *guard = Some(state);
                return Ok(Done::default());
            }
            match self.attempt(&mut state, act).await {
                Ok(Some(done)) => {
                    *guard = Some(state);
                    return Ok(done);
                }
                Ok(None) => {}
                Err(CallError::Store(error)) => return Err(error.into()),
                Err(refused) => {
                    *guard = Some(state);
                    return Err(refused);
                }
            }
        }
        Err(CallError::Stale)
    }

    /// Applies and stores; `None` when the state in memory was behind the disk.
    async fn attempt(&self, state: &mut State, act: &Act) -> Result<Option<Done>, CallError> {
        let taking_over = matches!(act.deed, Deed::Event(Event::TakenOver { .. }));
        if (state.agent.id != act.agent.id || act.agent.id.is_none()) && !taking_over {
            return Err(CallError::NotYours(state.agent.name.clone()));
        }
        let event = match &act.deed {
            Deed::Event(event) => event.clone(),
            Deed::Answer(question, typed) => {
                let given = state.session.read(question, typed);
                let given = given.map_err(|refused| stale_or(act, state.seq, refused))?;
                Event::Answered {
                    question: question.clone(),
                    given,
                }
            }
        };
        // These mean something else once the call has gone on elsewhere.
        let moves = matches!(event, Event::Corrected { .. } | Event::WentBack { .. });
        if moves && act.seen != state.seq {
            return Err(CallError::Stale);
        }
        if let Event::LanguageChanged { language } = &event
            && !state.edition.offers(language)
        {
            return Err(CallError::Refused(Refused {
                code: "call-language",
                args: vec![("language", language.to_string())],
                check: None,
            }));
        }
        let before = Route::of(&state.session);
        let applied = state.session.apply(&event);
        applied.map_err(|refused| stale_or(act, state.seq, refused))?;
        let append = self.append_of(state, act, &event, &before);
        match self.store.append(append).await? {
            Appended::Stored => {}
            Appended::Already | Appended::Conflict => return Ok(None),
        }
        state.seq += 1;
        if taking_over {
            state.agent = act.agent.clone();
        }
        let question = match &act.deed {
            Deed::Answer(question, _) => Some(question),
            Deed::Event(_) => None,
        };
        Ok(Some(
            before.changes_to(&Route::of(&state.session), question),
        ))
    }

    fn append_of(&self, state: &State, act: &Act, event: &Event, before: &Route) -> Append {
        let at = self.clock.now();
        let new = |raised: &Raised| !before.alerts.contains(&raised.name);
        let alerts = state
            .session
            .alerts()
            .into_iter()
            .filter(new)
            .map(NewAlert::from);
        let ending = match event {
            Event::Ended { outcome, callback } => {
                let callback = callback.and_then(|(date, time)| instant(date, time, &self.zone));
                let script = &state.edition.script;
                let attempts = state.row.circumstances.attempt;
                let (next, due_at) = followup::after(script, outcome, callback, attempts, at);
                Some(Ending {
                    outcome: outcome.to_string(),
                    state: next,
                    due_at,
                })
            }
            _ => None,
        };
        Append {
            call: act.call,
            seq: state.seq + 1,
            request: act.request.clone(),
            agent: act.agent.id,
            event: event.clone(),
            at,
            alerts: alerts.collect(),
            ending,
        }
    }

    /// The call as far as its stored events go, which another node may have added to.
    async fn current_state(&self, kept: Option<State>, call: Uuid) -> Result<State, CallError> {
        if let Some(state) = kept
            && self.store.last_seq(call).await? == state.seq
        {
            return Ok(state);
        }
        self.load(call).await
    }

    async fn load(&self, call: Uuid) -> Result<State, CallError> {
        let row = self
            .store
            .find_call(call)
            .await?
            .ok_or(CallError::NotFound)?;
        let contact = self.store.find_contact(row.contact_id).await?;
        let contact = contact.ok_or(CallError::NotFound)?;
        let edition = self.edition(&row.script_hash, &row.texts).await?;
        let rows = self.store.list_events(call).await?;
        let seq = rows.last().map_or(0, |row| row.seq);
        let events: Vec<_> = rows.into_iter().map(|row| row.event).collect();
        let agent = Leader {
            id: row.agent_id,
            name: row.agent.clone(),
        };
        let circumstances = row.circumstances.clone();
        let session = Session::replay(&edition, contact.data.clone(), circumstances, &events);
        let session = session.map_err(CallError::Unusable)?;
        Ok(State {
            session,
            edition,
            row,
            contact,
            agent,
            seq,
        })
    }
}

/// A refusal met on a screen that was out of date says that it was.
fn stale_or(act: &Act, seq: i64, refused: super::Refused) -> CallError {
    if act.seen == seq {
        CallError::Refused(refused)
    } else {
        CallError::Stale
    }
}

/// What an act may change beside the answer itself.
struct Route {
    answered: Vec<Key>,
    alerts: BTreeSet<String>,
}

impl Route {
    fn of(session: &Session) -> Self {
        let alerts = session
            .alerts()
            .into_iter()
            .map(|raised| raised.name)
            .collect();
        Self {
            answered: session.answered(),
            alerts,
        }
    }

    /// Answers that left the route or came back to it, but for the one just given.
    fn changes_to(&self, after: &Self, given: Option<&Key>) -> Done {
        let missing = |from: &[Key], to: &[Key]| {
            let moved = from
                .iter()
                .filter(|key| !to.contains(key) && Some(*key) != given);
            moved.cloned().collect()
        };
        Done {
            dropped: missing(&self.answered, &after.answered),
            restored: missing(&after.answered, &self.answered),
        }
    }
}

impl From<Raised> for NewAlert {
    fn from(raised: Raised) -> Self {
        Self {
            name: raised.name,
            service: raised.service,
            priority: raised.priority,
            text: raised.text,
        }
    }
}
