//! A call that takes up an earlier one: what goes over, and how it arrives.

use super::admit::refused;
use super::event::{Confirmation, Event};
use super::kind::fits;
use super::read::word_of;
use super::record::Raised;
use super::refusal::Refusal;
use super::state::{Call, Kept, Place};
use crate::script::{CheckId, Origin};
use crate::value::{Answer, Given, Key};

impl Call {
    /// Whether the next call to this person may take this one up: it ended `rappel`, `interrompu`
    /// or `barriere_langue`, or under one of them, before the script's `fin`.
    #[must_use]
    pub fn can_be_taken_up(&self) -> bool {
        let Some(ended) = &self.ended else {
            return false;
        };
        let kind = self.script.built_in(&ended.outcome).as_str();
        self.outcome().is_none() && ["rappel", "interrompu", "barriere_langue"].contains(&kind)
    }

    /// The first event of the next call: the answers received, but for those of the first étape,
    /// which is said again; the confirmations; the alerts raised.
    #[must_use]
    pub fn carry_over(&self, call: &str) -> Event {
        let on_route = self.on_route().map(|(key, given)| (key, given.clone()));
        let mut answers: Vec<(Key, Given)> = on_route.chain(self.off_route()).collect();
        answers.retain(|(key, _)| !self.opens(key));
        let confirmed = self.confirmed.iter().flat_map(|((id, turn), readings)| {
            let check = self.script.checks.get(*id as usize);
            check.into_iter().flat_map(move |check| {
                readings.iter().map(move |values| Confirmation {
                    owner: Key {
                        name: check.owner.clone(),
                        turn: *turn,
                    },
                    number: check.number,
                    values: values.clone(),
                })
            })
        });
        let raised = self.raised.iter();
        Event::TakenUp {
            call: call.to_owned(),
            answers,
            confirmed: confirmed.collect(),
            raised: raised.filter_map(|raised| raised.alert.clone()).collect(),
        }
    }

    /// Whether a question is one of the first étape.
    fn opens(&self, key: &Key) -> bool {
        let id = self.names.get(&key.name);
        let origin = id.and_then(|id| self.script.vars.get(*id as usize));
        match origin.map(|var| var.origin) {
            Some(Origin::Question(id)) => {
                let question = self.script.questions.get(id as usize);
                question.is_some_and(|question| question.step == 0)
            }
            _ => false,
        }
    }

    pub(super) fn take_up(
        &mut self,
        call: &str,
        answers: &[(Key, Given)],
        confirmed: &[Confirmation],
        raised: &[Key],
    ) -> Result<(), Refusal> {
        if self.events > 0 {
            return Err(Refusal::NotFirst);
        }
        let mut kept = Vec::with_capacity(answers.len());
        for (key, given) in answers {
            kept.push((self.carried_place(key, given)?, given));
        }
        for (place, given) in kept {
            let given = given.clone();
            self.answers.insert(place, Kept { given, at: None });
        }
        for confirmation in confirmed {
            if let Some(check) = self.check_named(&confirmation.owner, confirmation.number) {
                let readings = self.confirmed.entry((check, confirmation.owner.turn));
                readings.or_default().push(confirmation.values.clone());
            }
        }
        self.note_raised(raised);
        self.taken_up = Some(call.to_owned());
        self.retrace();
        Ok(())
    }

    /// Where a carried answer goes. Whether it is allowed is decided when the route reaches it.
    fn carried_place(&self, key: &Key, given: &Given) -> Result<Place, Refusal> {
        let unknown = || Refusal::UnknownQuestion {
            question: key.clone(),
        };
        let place = self.place_of(key).ok_or_else(unknown)?;
        let var = self.script.vars.get(place.0 as usize).ok_or_else(unknown)?;
        let in_turn = match var.roster {
            None => key.turn == 0,
            Some(_) => key.turn > 0,
        };
        if !in_turn || !matches!(var.origin, Origin::Question(_)) {
            return Err(unknown());
        }
        if let Answer::Value(value) = &given.answer {
            fits(&self.script, self.tools, var.ty, value)
                .map_err(|misfit| refused(misfit, &self.script, var.ty, key, || word_of(value)))?;
        }
        Ok(place)
    }

    fn check_named(&self, owner: &Key, number: u32) -> Option<CheckId> {
        let mut checks = self.script.checks.iter();
        let at = checks.position(|check| check.owner == owner.name && check.number == number)?;
        CheckId::try_from(at).ok()
    }

    /// Alerts raised already are not raised again, even those this call raised when it began,
    /// before it was known to take another one up.
    fn note_raised(&mut self, raised: &[Key]) {
        for key in raised {
            let mut alerts = (0_u32..).zip(&self.script.alerts);
            let Some((index, alert)) = alerts.find(|(_, alert)| alert.name == key.name) else {
                continue;
            };
            let earlier = Raised {
                alert: Some(key.clone()),
                service: alert.service.clone(),
                priority: alert.priority,
                text: None,
                corrected: false,
                earlier: true,
            };
            let at = *self
                .raised_at
                .entry((index, key.turn))
                .or_insert(self.raised.len());
            match self.raised.get_mut(at) {
                Some(raised) => *raised = earlier,
                None => self.raised.push(earlier),
            }
        }
    }
}
