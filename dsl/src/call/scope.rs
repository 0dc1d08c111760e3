//! Where an expression or a text reads its values: a call, the turn it is in, and,
//! while an answer is being judged, that answer in place of the one received before.

use super::eval::Seen;
use super::state::{Call, Kept, Place, Turn};
use crate::name::Name;
use crate::script::{Expr, Known, Labels, ListId, Op, Origin, Type, VarId};
use crate::text::{Quoted, Scope};
use crate::value::{Answer, Given, Value};

/// A call seen from one place of its route.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub call: &'a Call,
    pub turn: Option<Turn>,
    /// An answer that is judged as if it had been received.
    pub instead: Option<(Place, &'a Given)>,
}

impl<'a> View<'a> {
    /// The call seen from a turn, or from outside rosters.
    pub fn new(call: &'a Call, turn: Option<Turn>) -> Self {
        Self {
            call,
            turn,
            instead: None,
        }
    }

    /// The answer at `place`, when it counts.
    pub fn given(&self, place: Place) -> Option<&'a Given> {
        match self.instead {
            Some((judged, given)) if judged == place => Some(given),
            _ => self.call.answers.get(&place).and_then(Kept::counted),
        }
    }

    /// The turn in which `var` is read from here: 0 outside rosters, none from outside its own.
    pub fn turn_of(&self, var: VarId) -> Option<u16> {
        let declared = self.call.script.vars.get(var as usize)?;
        match declared.roster {
            None => Some(0),
            Some(roster) => self
                .turn
                .filter(|turn| turn.roster == roster)
                .map(|turn| turn.number),
        }
    }

    /// What stands behind a name of the script.
    fn named(&self, var: VarId) -> Option<Quoted> {
        let declared = self.call.script.vars.get(var as usize)?;
        let answer = match (declared.origin, self.turn_of(var)) {
            (Origin::Question(_), Some(turn)) => {
                self.given((var, turn)).map(|given| given.answer.clone())
            }
            _ => self.see(&Expr::Var(var)).into_answer(),
        };
        let list = match declared.ty {
            Type::Choice(list)
            | Type::Multiple(list)
            | Type::Ranking(list)
            | Type::Grid { list, .. } => Some(list),
            _ => matches!(answer, Some(Answer::Value(Value::Codes(_))))
                .then(|| self.listed(var))
                .flatten(),
        };
        Some(Quoted {
            answer: answer.filter(|answer| *answer != Answer::Passed),
            list,
        })
    }

    /// The list whose codes a calculated `énumération` holds.
    fn listed(&self, var: VarId) -> Option<ListId> {
        self.call.script.ops.iter().find_map(|op| match op {
            Op::Compute(computed, Expr::Aggregate { labels, .. }) if *computed == var => *labels,
            _ => None,
        })
    }

    /// What stands behind `question-code` or `grille-ligne`.
    fn member(&self, var: VarId, member: &str) -> Option<Quoted> {
        let member = Name::new(member);
        let declared = self.call.script.vars.get(var as usize)?;
        let (expr, list) = match declared.ty {
            Type::Grid { list, .. } => (Expr::Row(var, member), Some(list)),
            _ => (Expr::Detail(var, member), None),
        };
        Some(Quoted {
            answer: self.see(&expr).into_answer(),
            list,
        })
    }

    /// What is known without being asked.
    fn known(&self, known: Known) -> Quoted {
        let languages = || {
            let mut lists = self.call.script.lists.iter();
            let at = lists.position(|list| list.labels == Labels::Languages)?;
            ListId::try_from(at).ok()
        };
        Quoted {
            answer: Some(Answer::Value(self.known_value(known))),
            list: (known == Known::Langue).then(languages).flatten(),
        }
    }
}

impl Scope for View<'_> {
    fn quoted(&self, variable: &str) -> Option<Quoted> {
        if let Some(var) = self.call.names.get(variable) {
            return self.named(*var);
        }
        if let Some((name, member)) = variable.split_once('-') {
            let var = self.call.names.get(name)?;
            return self.member(*var, member);
        }
        known_named(variable).map(|known| self.known(known))
    }
}

impl Scope for Call {
    fn quoted(&self, variable: &str) -> Option<Quoted> {
        View::new(self, self.current_turn()).quoted(variable)
    }
}

/// What is known without being asked, by its name.
fn known_named(name: &str) -> Option<Known> {
    Some(match name {
        "aujourd_hui" => Known::AujourdHui,
        "maintenant" => Known::Maintenant,
        "agente" => Known::Agente,
        "langue" => Known::Langue,
        "tentative" => Known::Tentative,
        "direction" => Known::Direction,
        "duree_conservation" => Known::DureeConservation,
        _ => return None,
    })
}

impl Seen<'_> {
    /// As an answer; none for what is not known.
    pub fn into_answer(self) -> Option<Answer> {
        match self {
            Self::Value(value) => Some(Answer::Value(value.into_owned())),
            Self::DontKnow => Some(Answer::DontKnow),
            Self::Refused => Some(Answer::Refused),
            Self::Nothing => None,
        }
    }
}
