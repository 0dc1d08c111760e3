//! Taking a person: the next one, or one that was chosen.

use std::sync::Arc;

use trame_dsl::call::event::{Circumstances, Event};

use super::engine::Session;
use super::{CallError, Calls};
use crate::access::Person;
use crate::clock::local;
use crate::library::publish::Published;
use crate::store::{Campaign, Contact, ContactState, NewAlert, NewCall, Uuid};

/// How often another agente may be faster before we give up: more than a call unit has people.
const TRIES: usize = 64;

impl Calls {
    /// Opens the call of that number with the next person of the campaign whose language the agente
    /// speaks; `None` when nobody is left to call now. Asked for again, it is the same call: an agente
    /// who clicks twice, or whose answer was lost on the way, has one person. People whose data do not
    /// fit the script wait for others to be called.
    ///
    /// # Errors
    /// When nobody is left whose data fit the script, or the database fails.
    pub async fn begin_next(
        &self,
        campaign: &Campaign,
        agent: &Person,
        number: Uuid,
    ) -> Result<Option<Uuid>, CallError> {
        let edition = self.edition_of(campaign).await?;
        let spoken = spoken(agent);
        let (mut unusable, mut passed, mut tries) = (None, 0, 0);
        while tries < TRIES {
            let id = match self.store.find_call(number).await? {
                Some(call) if call.ended_at.is_none() && call.agent_id == Some(agent.id) => {
                    return Ok(Some(number));
                }
                Some(_) => self.clock.id(),
                None => number,
            };
            let now = self.clock.now();
            let next = self.store.find_next(campaign.id, now, &spoken, passed);
            let Some(next) = next.await? else {
                break;
            };
            match self.open(&edition, &next, agent, id).await {
                Ok(Some(call)) => return Ok(Some(call)),
                Ok(None) => tries += 1,
                Err(CallError::Unusable(fault)) => {
                    tracing::warn!(contact = %next.id, fault, "a person's data do not fit the script");
                    unusable = Some(fault);
                    passed += 1;
                }
                Err(error) => return Err(error),
            }
        }
        match unusable {
            Some(fault) => Err(CallError::Unusable(fault)),
            None => Ok(None),
        }
    }

    /// Opens a call with this person, or finds the one that the agente has with her; `None` when
    /// somebody else has her, or nothing is left to do.
    ///
    /// # Errors
    /// When there is no such person, her data do not fit the script, or the database fails.
    pub async fn begin_with(
        &self,
        contact: Uuid,
        agent: &Person,
    ) -> Result<Option<Uuid>, CallError> {
        let contact = self
            .store
            .find_contact(contact)
            .await?
            .ok_or(CallError::NotFound)?;
        match contact.state {
            ContactState::InCall => return self.hers(&contact, agent).await,
            ContactState::Done => return Ok(None),
            ContactState::ToCall | ContactState::Callback => {}
        }
        let campaigns = self.store.list_campaigns().await?;
        let campaign = campaigns
            .iter()
            .find(|campaign| campaign.id == contact.campaign_id);
        let campaign = campaign.ok_or(CallError::NotFound)?;
        let edition = self.edition_of(campaign).await?;
        self.open(&edition, &contact, agent, self.clock.id()).await
    }

    /// The call under way with a person, when it is this agente's.
    async fn hers(&self, contact: &Contact, agent: &Person) -> Result<Option<Uuid>, CallError> {
        let Some(id) = contact.call_id else {
            return Ok(None);
        };
        let call = self.store.find_call(id).await?;
        Ok(call
            .filter(|call| call.agent_id == Some(agent.id))
            .map(|call| call.id))
    }

    async fn open(
        &self,
        current: &Arc<Published>,
        contact: &Contact,
        agent: &Person,
        id: Uuid,
    ) -> Result<Option<Uuid>, CallError> {
        // An earlier call that cannot be taken up must not keep the person from being called.
        let earlier = match self.earlier(contact).await {
            Err(CallError::Unusable(fault)) => {
                tracing::warn!(contact = %contact.id, fault, "an earlier call cannot be taken up");
                None
            }
            found => found?,
        };
        let (edition, first) = match &earlier {
            Some((edition, event)) => (edition, vec![event.clone()]),
            None => (current, Vec::new()),
        };
        let at = self.clock.now();
        let circumstances = self.circumstances(edition, contact, &agent.name, at);
        let begin = |edition: &Arc<Published>, events: &[Event]| {
            Session::replay(edition, contact.data.clone(), circumstances.clone(), events)
        };
        let (edition, first, session) = match begin(edition, &first) {
            Err(_) if !first.is_empty() => (current, Vec::new(), begin(current, &[])),
            found => (edition, first, found),
        };
        let session = session.map_err(CallError::Unusable)?;
        let new = NewCall {
            id,
            contact: contact.id,
            attempts: contact.attempts,
            script: edition.script.hash.clone(),
            texts: edition.text_hashes(),
            circumstances,
            agent: Some(agent.id),
            first,
            alerts: session.alerts().into_iter().map(NewAlert::from).collect(),
            at,
        };
        Ok(self.store.open_call(&new).await?.then_some(id))
    }

    fn circumstances(
        &self,
        edition: &Published,
        contact: &Contact,
        agent: &str,
        at: i64,
    ) -> Circumstances {
        let (date, time) = local(at, &self.zone);
        Circumstances {
            date,
            time,
            agent: agent.to_owned(),
            attempt: u32::try_from(contact.attempts + 1).unwrap_or(u32::MAX),
            language: edition.first_language(&contact.language).clone(),
            seed: rand::random(),
        }
    }

    /// The earlier call to take up, if there is one: its edition and the event that takes it up.
    async fn earlier(
        &self,
        contact: &Contact,
    ) -> Result<Option<(Arc<Published>, Event)>, CallError> {
        let Some(row) = self.store.find_last_call(contact.id).await? else {
            return Ok(None);
        };
        if row.ended_at.is_none() {
            return Ok(None);
        }
        let edition = self.edition(&row.script_hash, &row.texts).await?;
        let events: Vec<_> = self
            .store
            .list_events(row.id)
            .await?
            .into_iter()
            .map(|row| row.event)
            .collect();
        let session = Session::replay(&edition, contact.data.clone(), row.circumstances, &events);
        let session = session.map_err(CallError::Unusable)?;
        let event = session
            .can_be_taken_up()
            .then(|| session.carry_over(&row.id.to_string()));
        Ok(event.map(|event| (edition, event)))
    }
}

/// The languages that an agente calls in, each between commas; empty when nothing was said of them,
/// which means any.
fn spoken(agent: &Person) -> String {
    let tags: Vec<_> = agent.speaks.iter().map(ToString::to_string).collect();
    if tags.is_empty() {
        String::new()
    } else {
        format!(",{},", tags.join(","))
    }
}
