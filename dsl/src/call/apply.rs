//! Events happening: each is judged first, and changes the call only when nothing refuses it.

use time::{Date, Time};
use unic_langid::LanguageIdentifier;

use super::event::Event;
use super::record::{Raised, Standing};
use super::refusal::Refusal;
use super::state::{Call, Ended, Kept, Pending, Turn, Visit};
use crate::name::Name;
use crate::value::{Given, Key};

impl Call {
    /// Lets an event happen.
    ///
    /// # Errors
    ///
    /// When it cannot; the call is then as it was.
    pub fn apply(&mut self, event: &Event) -> Result<(), Refusal> {
        if self.ended.is_some() && !matches!(event, Event::Noted { .. }) {
            return Err(Refusal::Over);
        }
        match event {
            Event::Answered { question, given } => self.answer(question, given),
            Event::Corrected { question, given } => self.correct(question, given),
            Event::WentBack { question } => self.go_back(question),
            Event::LanguageChanged { language } => self.change_language(language),
            Event::Noted { text } => {
                filled(text, "note")?;
                self.notes.push(text.clone());
                Ok(())
            }
            Event::RebuttalOpened { rebuttal } => self.open_rebuttal(rebuttal),
            Event::Confirmed { owner, number } => self.confirm(owner, *number),
            Event::AlertRaised {
                service,
                priority,
                text,
            } => {
                filled(text, "alerte")?;
                if !self.script.directory.contains_key(service) {
                    let service = service.clone();
                    return Err(Refusal::Service { service });
                }
                self.raised.push(Raised {
                    alert: None,
                    service: service.clone(),
                    priority: *priority,
                    text: Some(text.clone()),
                    corrected: false,
                    earlier: false,
                });
                Ok(())
            }
            Event::TakenOver { agent } => {
                filled(agent, "agente")?;
                self.agent.clone_from(agent);
                self.retrace();
                Ok(())
            }
            Event::TakenUp {
                call,
                answers,
                confirmed,
                raised,
            } => self.take_up(call, answers, confirmed, raised),
            Event::Ended { outcome, callback } => self.end(outcome, *callback),
        }?;
        self.events = self.events.saturating_add(1);
        Ok(())
    }

    /// An answer to the thing to do. One gone back to may change what was before.
    fn answer(&mut self, key: &Key, given: &Given) -> Result<(), Refusal> {
        let current = self
            .current_visit()
            .and_then(|at| Some((at, *self.route.visits.get(at)?)));
        let matching = current.filter(|(_, visit)| self.is_visit(visit, key));
        let Some((at, visit)) = matching else {
            return Err(Refusal::NotCurrent {
                question: key.clone(),
            });
        };
        self.judge(&visit, given)?;
        let kept = Kept {
            given: given.clone(),
            at: Some(at),
        };
        self.answers.insert(visit.place(), kept);
        if self.back.take().is_some() {
            self.retrace();
        } else {
            self.go_on(at);
        }
        Ok(())
    }

    fn correct(&mut self, key: &Key, given: &Given) -> Result<(), Refusal> {
        let visit = self.answered_visit(key)?;
        self.judge(&visit, given)?;
        if let Some(kept) = self.answers.get_mut(&visit.place()) {
            kept.given = given.clone();
        }
        self.back = self.back.filter(|place| *place != visit.place());
        self.retrace();
        Ok(())
    }

    /// Going back to the question that the route has reached undoes going back.
    fn go_back(&mut self, key: &Key) -> Result<(), Refusal> {
        if let Pending::Question(at) = &self.route.pending
            && let Some(visit) = self.route.visits.get(*at)
            && self.is_visit(visit, key)
        {
            self.back = None;
            return Ok(());
        }
        self.back = Some(self.answered_visit(key)?.place());
        Ok(())
    }

    fn is_visit(&self, visit: &Visit, key: &Key) -> bool {
        let declared = self.script.questions.get(visit.question as usize);
        Turn::number(visit.turn) == key.turn
            && declared.is_some_and(|question| question.name == key.name)
    }

    /// The visit of a question that has an answer on the route.
    fn answered_visit(&self, key: &Key) -> Result<Visit, Refusal> {
        let question = || key.clone();
        let place = self.place_of(key).ok_or_else(|| Refusal::UnknownQuestion {
            question: question(),
        })?;
        let at = self.answers.get(&place).and_then(|kept| kept.at);
        let visit = at.and_then(|at| self.route.visits.get(at));
        visit.copied().ok_or_else(|| Refusal::NotOnRoute {
            question: question(),
        })
    }

    fn judge(&self, visit: &Visit, given: &Given) -> Result<(), Refusal> {
        match self.script.questions.get(visit.question as usize) {
            Some(question) => self.admit(question, visit.turn, given),
            None => Err(Refusal::UnknownQuestion {
                question: self.key_of(visit),
            }),
        }
    }

    /// Conditions may read the language, and texts joined by `énumération` are in it.
    fn change_language(&mut self, language: &LanguageIdentifier) -> Result<(), Refusal> {
        if !self.speaks(language) {
            return Err(Refusal::Language {
                language: language.to_string(),
            });
        }
        if *language != self.language {
            self.language = language.clone();
            self.retrace();
        }
        Ok(())
    }

    /// Whether a language is one of the script's, or the one that the call began in.
    fn speaks(&self, language: &LanguageIdentifier) -> bool {
        let header = &self.script.header;
        *language == header.source
            || header.targets.contains(language)
            || header.fallback.contains_key(&language.to_string())
            || *language == self.circumstances.language
    }

    fn open_rebuttal(&mut self, rebuttal: &Name) -> Result<(), Refusal> {
        let open = self.open_rebuttals().any(|open| open == rebuttal);
        if !open {
            let rebuttal = rebuttal.clone();
            return Err(Refusal::Rebuttal { rebuttal });
        }
        self.rebuttals.push(rebuttal.clone());
        Ok(())
    }

    /// Objections open now: those of the étape first.
    pub(super) fn open_rebuttals(&self) -> impl Iterator<Item = &Name> {
        let step = self.current_step();
        let step = step.and_then(|step| self.script.steps.get(step as usize));
        let local = step.into_iter().flat_map(|step| &step.rebuttals);
        local.chain(&self.script.rebuttals)
    }

    /// A confirmation holds for the values that the check reads now.
    fn confirm(&mut self, owner: &Key, number: u32) -> Result<(), Refusal> {
        let nothing = || Refusal::NothingToConfirm {
            owner: owner.clone(),
        };
        match self.standing() {
            Standing::Check {
                owner: shown,
                number: at,
                hard,
            } if shown == *owner && at == number => {
                if hard {
                    let owner = owner.clone();
                    return Err(Refusal::MustHold { owner });
                }
            }
            _ => return Err(nothing()),
        }
        let Pending::Check {
            check: id,
            turn,
            visit,
        } = self.route.pending
        else {
            return Err(nothing());
        };
        let check = self.script.checks.get(id as usize).ok_or_else(nothing)?;
        let readings = self.readings(check, turn);
        let confirmed = self.confirmed.entry((id, Turn::number(turn))).or_default();
        confirmed.push(readings);
        match visit {
            Some(visit) => self.go_on(visit),
            None => self.follow(),
        }
        Ok(())
    }

    /// Only the script concludes with `complet` or what stands under it; the agente may end
    /// with anything else at any moment.
    fn end(&mut self, name: &Name, callback: Option<(Date, Time)>) -> Result<(), Refusal> {
        let outcome = || name.clone();
        if !self.script.outcomes.contains_key(name) {
            return Err(Refusal::UnknownOutcome { outcome: outcome() });
        }
        let kind = self.script.built_in(name);
        if *kind == "complet" && self.outcome() != Some(name) {
            return Err(Refusal::NotConcluded { outcome: outcome() });
        }
        let start = (self.circumstances.date, self.circumstances.time);
        match (*kind == "rappel", callback) {
            (true, None) => return Err(Refusal::CallbackMissing),
            (true, Some(when)) if when < start => return Err(Refusal::CallbackPast),
            (false, Some(_)) => return Err(Refusal::CallbackUnexpected { outcome: outcome() }),
            _ => {}
        }
        self.ended = Some(Ended {
            outcome: outcome(),
            callback,
        });
        Ok(())
    }
}

/// Words that say something.
fn filled(text: &str, what: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::Empty {
            what: what.to_owned(),
        });
    }
    Ok(())
}
