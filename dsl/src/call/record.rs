//! What a call holds, for those who store, export or follow it.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::event::{Circumstances, Data};
use super::rehearsal::Slot;
use super::scope::View;
use super::state::{Call, Ended, Pending, Turn, What};
use crate::name::Name;
use crate::script::{Expr, Origin, Pc, Priority, Script, Type};
use crate::value::{Answer, Given, Key};

/// An alert that was raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raised {
    /// The script's alert, with its turn; none when the agente raised it by hand.
    pub alert: Option<Key>,
    /// The service, by its name in the directory.
    pub service: Name,
    /// How urgent.
    pub priority: Priority,
    /// What the agente wrote, when she raised it by hand.
    pub text: Option<String>,
    /// A correction has led the route elsewhere since.
    pub corrected: bool,
    /// It was raised in the call that this one takes up.
    pub earlier: bool,
}

/// Where a call stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A question is to be asked.
    Question(Key),
    /// A check is to be settled.
    Check {
        /// The question, with its turn, or the étape.
        owner: Key,
        /// Its number there.
        number: u32,
        /// Whether only a correction settles it.
        hard: bool,
    },
    /// The script has concluded, with that outcome; the agente ends the call.
    Concluded(Name),
    /// The call has ended.
    Over(Name),
}

impl Call {
    /// The script that is followed.
    #[must_use]
    pub fn script(&self) -> &Arc<Script> {
        &self.script
    }

    /// What was fixed when it started.
    #[must_use]
    pub fn circumstances(&self) -> &Circumstances {
        &self.circumstances
    }

    /// The contact's data.
    #[must_use]
    pub fn data(&self) -> &Data {
        &self.data
    }

    /// The language the person is spoken to in.
    #[must_use]
    pub fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    /// Who is on the phone now.
    #[must_use]
    pub fn agent(&self) -> &str {
        &self.agent
    }

    /// Notes, in the order they were written.
    #[must_use]
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// Objections opened, in order; one opened twice stands twice.
    #[must_use]
    pub fn rebuttals_opened(&self) -> &[Name] {
        &self.rebuttals
    }

    /// The earlier call that this one takes up.
    #[must_use]
    pub fn taken_up(&self) -> Option<&str> {
        self.taken_up.as_deref()
    }

    /// Where the call stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        if let Some(ended) = &self.ended {
            return Standing::Over(ended.outcome.clone());
        }
        let visit = self
            .current_visit()
            .and_then(|at| self.route.visits.get(at));
        if let Some(visit) = visit {
            return Standing::Question(self.key_of(visit));
        }
        match &self.route.pending {
            Pending::Check { check, turn, .. } => match self.script.checks.get(*check as usize) {
                Some(check) => Standing::Check {
                    owner: Key {
                        name: check.owner.clone(),
                        turn: Turn::number(*turn),
                    },
                    number: check.number,
                    hard: check.hard,
                },
                None => Standing::Concluded(Name::new("interrompu")),
            },
            Pending::End(outcome) => Standing::Concluded(outcome.clone()),
            Pending::Question(_) => Standing::Concluded(Name::new("interrompu")),
        }
    }

    /// Questions asked on the route, in order, the current one included.
    #[must_use]
    pub fn asked(&self) -> Vec<Key> {
        let visits = self.route.visits.iter();
        visits.map(|visit| self.key_of(visit)).collect()
    }

    /// Answers on the route, in order; those passed over are left out.
    #[must_use]
    pub fn answers(&self) -> Vec<(Key, Given)> {
        self.on_route()
            .filter(|(_, given)| given.answer != Answer::Passed)
            .map(|(key, given)| (key, given.clone()))
            .collect()
    }

    /// Answers on the route, in order.
    pub(super) fn on_route(&self) -> impl Iterator<Item = (Key, &Given)> {
        self.route.visits.iter().filter_map(|visit| {
            let kept = self.answers.get(&visit.place())?;
            Some((self.key_of(visit), kept.counted()?))
        })
    }

    /// Answers that were received and do not count: off the route, or not allowed any more.
    #[must_use]
    pub fn off_route(&self) -> Vec<(Key, Given)> {
        let mut places: Vec<_> = self.answers.iter().collect();
        places.retain(|(_, kept)| kept.at.is_none());
        places.sort_by_key(|(place, _)| **place);
        let keyed = |(place, given)| (self.key_at(place), given);
        places
            .into_iter()
            .map(|(place, kept)| keyed((*place, kept.given.clone())))
            .collect()
    }

    /// What a name holds on the route: an answer, one of its rows or precisions, a donnée,
    /// a calculated value. None when it holds nothing.
    #[must_use]
    pub fn value_of(&self, slot: &Slot) -> Option<Answer> {
        let (id, number) = self.place_of(&slot.key)?;
        let var = self.script.vars.get(id as usize)?;
        let turn = var.roster.map(|roster| Turn { roster, number });
        let view = View::new(self, turn);
        let expr = match (&slot.member, var.ty) {
            (Some(row), Type::Grid { .. }) => Expr::Row(id, row.clone()),
            (Some(code), _) => Expr::Detail(id, code.clone()),
            (None, _) => Expr::Var(id),
        };
        if slot.member.is_none() && matches!(var.origin, Origin::Question(_)) {
            return view.given((id, number)).map(|given| given.answer.clone());
        }
        view.see(&expr).into_answer()
    }

    /// Alerts raised in this call, in order, by the script and by hand. The text of the script's is
    /// written by [`Call::alert_text`].
    #[must_use]
    pub fn alerts(&self) -> Vec<&Raised> {
        let raised = self.raised.iter();
        raised.filter(|raised| !raised.earlier).collect()
    }

    /// Structures given to the person on the route, each once, in order.
    #[must_use]
    pub fn referrals(&self) -> Vec<Name> {
        let mut names: Vec<Name> = Vec::new();
        for passed in &self.route.trail {
            if let What::Referred(name) = &passed.what
                && !names.contains(name)
            {
                names.push(name.clone());
            }
        }
        names
    }

    /// Étapes that the route went through, in order.
    #[must_use]
    pub fn steps_reached(&self) -> Vec<Name> {
        let steps = self.route.steps.iter();
        let named = steps.filter_map(|step| self.script.steps.get(*step as usize));
        named.map(|step| step.name.clone()).collect()
    }

    /// Operations that the route went through, in order, up to where it stands. Those of a roster
    /// come again at each turn.
    #[must_use]
    pub fn path(&self) -> &[Pc] {
        &self.route.path
    }

    /// What the script has concluded with.
    #[must_use]
    pub fn outcome(&self) -> Option<&Name> {
        match &self.route.pending {
            Pending::End(outcome) if self.back.is_none() => Some(outcome),
            _ => None,
        }
    }

    /// How the call ended.
    #[must_use]
    pub fn ended(&self) -> Option<&Ended> {
        self.ended.as_ref()
    }
}
