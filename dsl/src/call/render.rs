//! The screen: a call's state with its texts. What is said to the person is in the call's language;
//! titles, notes and the agente's list are in the script's own.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use super::read::answer_word;
use super::record::{Raised, Standing};
use super::scope::View;
use super::screen::{
    AnswerEntry, CheckScreen, Item, QuestionScreen, RebuttalEntry, Screen, StepMark, StepState,
    Todo,
};
use super::state::{Call, Passed, Turn, What};
use crate::name::Name;
use crate::script::{StepId, Type};
use crate::text::{Quoted, Shown, Speaker, TextId};
use crate::value::{Answer, Given, Key, Value};

mod check;
mod question;

/// A speaker at one place of a call.
#[derive(Clone, Copy)]
struct Voice<'a, S> {
    speaker: &'a S,
    view: View<'a>,
}

impl<S: Speaker> Voice<'_, S> {
    /// What is said to the person.
    fn say(&self, message: &Name, attribute: Option<String>) -> Option<Shown> {
        self.show(&self.view.call.language, message, attribute)
    }

    /// What the agente reads.
    fn note(&self, message: &Name, attribute: &str) -> Option<Shown> {
        let language = &self.view.call.script.header.source;
        self.show(language, message, Some(attribute.to_owned()))
    }

    fn show(
        &self,
        language: &LanguageIdentifier,
        message: &Name,
        attribute: Option<String>,
    ) -> Option<Shown> {
        let id = TextId {
            message: message.clone(),
            attribute,
        };
        let mut shown = self.speaker.show(language, &id, &self.view)?;
        shown.id = Some(id);
        Some(shown)
    }
}

impl Call {
    fn voice<'a, S: Speaker>(&'a self, speaker: &'a S, turn: Option<Turn>) -> Voice<'a, S> {
        let view = View::new(self, turn);
        Voice { speaker, view }
    }

    /// Everything the agente sees.
    #[must_use]
    pub fn screen<S: Speaker>(&self, speaker: &S) -> Screen {
        let step = self.current_step();
        let named = step.and_then(|step| self.script.steps.get(step as usize));
        let step_name = named.map_or_else(|| Name::new(""), |step| step.name.clone());
        let voice = self.voice(speaker, self.current_turn());
        Screen {
            notes: voice.note(&step_name, "note").into_iter().collect(),
            step: step_name,
            language: self.language.clone(),
            steps: self.step_marks(speaker),
            items: self.items(speaker),
            todo: self.todo(speaker),
            rebuttals: self.rebuttal_entries(speaker),
            answers: self.answer_entries(speaker),
        }
    }

    /// What is said, given and raised on the way to the thing to do.
    #[must_use]
    pub fn items<S: Speaker>(&self, speaker: &S) -> Vec<Item> {
        let visit = self
            .current_visit()
            .and_then(|at| self.route.visits.get(at));
        let (from, to) = match visit {
            Some(visit) => visit.trail,
            None => (self.route.fresh, self.route.trail.len()),
        };
        let passed = self.route.trail.get(from..to).unwrap_or_default();
        passed
            .iter()
            .filter_map(|passed| self.item(speaker, passed))
            .collect()
    }

    fn item<S: Speaker>(&self, speaker: &S, passed: &Passed) -> Option<Item> {
        let voice = self.voice(speaker, passed.turn);
        Some(match &passed.what {
            What::Said(id) => Item::Say {
                id: id.clone(),
                text: voice.say(id, None)?,
                note: voice.note(id, "note"),
            },
            What::Referred(id) => Item::Referral {
                id: id.clone(),
                structure: self.script.directory.get(id)?.clone(),
            },
            What::Alert(index) => {
                let alert = self.script.alerts.get(*index as usize)?;
                Item::Alert {
                    id: alert.name.clone(),
                    service: self.service(&alert.service),
                    priority: alert.priority,
                    say: voice.say(&alert.name, Some("dire".to_owned())),
                }
            }
            What::Capped { roster, asked } => {
                let roster = self.script.rosters.get(*roster as usize)?;
                Item::RosterCapped {
                    id: roster.name.clone(),
                    asked: *asked,
                    made: roster.at_most,
                }
            }
        })
    }

    /// A service as it is called.
    fn service(&self, name: &Name) -> String {
        let entry = self.script.directory.get(name);
        entry.map_or_else(|| name.to_string(), |entry| entry.nom.clone())
    }

    /// What the agente must do.
    #[must_use]
    pub fn todo<S: Speaker>(&self, speaker: &S) -> Todo {
        match self.standing() {
            Standing::Over(outcome) => Todo::Over { outcome },
            Standing::Concluded(outcome) => Todo::End { outcome },
            Standing::Check { owner, number, .. } => {
                match self.check_screen(speaker, &owner, number, None) {
                    Some(check) => Todo::Check(Box::new(check)),
                    None => Todo::End {
                        outcome: Name::new("interrompu"),
                    },
                }
            }
            Standing::Question(key) => match self.question_screen(speaker) {
                Some(question) => Todo::Question(Box::new(question)),
                None => Todo::Question(Box::new(QuestionScreen::unknown(key))),
            },
        }
    }

    /// A check as it is shown: one to settle, or an `exiger` that an answer breaks
    /// ([`super::Refusal::Check`]); `given` is then that answer, which its texts may quote.
    #[must_use]
    pub fn check_screen<S: Speaker>(
        &self,
        speaker: &S,
        owner: &Key,
        number: u32,
        given: Option<&Given>,
    ) -> Option<CheckScreen> {
        check::screen(self, speaker, owner, number, given)
    }

    /// The text that a service receives for an alert.
    #[must_use]
    pub fn alert_text<S: Speaker>(&self, speaker: &S, raised: &Raised) -> Option<Shown> {
        let source = &self.script.header.source;
        let Some(key) = &raised.alert else {
            return Some(Shown {
                id: None,
                text: raised.text.clone()?,
                lang: source.clone(),
                fallback: false,
                dir: "ltr",
                source: None,
                pronunciation: None,
            });
        };
        let turn = self.turn_at(key);
        self.voice(speaker, turn).show(source, &key.name, None)
    }

    /// The turn of an alert, whose roster is the one that passed it.
    fn turn_at(&self, key: &Key) -> Option<Turn> {
        let mut alerts = (0_u32..).zip(&self.script.alerts);
        let (index, _) = alerts.find(|(_, alert)| alert.name == key.name)?;
        let passed = self.route.trail.iter().find(|passed| {
            passed.what == What::Alert(index) && Turn::number(passed.turn) == key.turn
        });
        passed.and_then(|passed| passed.turn)
    }

    /// Every étape, with how far the call has come.
    #[must_use]
    pub fn step_marks<S: Speaker>(&self, speaker: &S) -> Vec<StepMark> {
        let reached: BTreeSet<StepId> = self.route.steps.iter().copied().collect();
        let current = self.current_step();
        let last = reached.last().copied();
        let voice = self.voice(speaker, None);
        (0..)
            .zip(&self.script.steps)
            .map(|(id, step): (StepId, _)| StepMark {
                name: step.name.clone(),
                title: voice.note(&step.name, "titre"),
                state: match id {
                    id if Some(id) == current => StepState::Current,
                    id if reached.contains(&id) => StepState::Done,
                    id if Some(id) < last => StepState::Skipped,
                    _ => StepState::Ahead,
                },
            })
            .collect()
    }

    fn rebuttal_entries<S: Speaker>(&self, speaker: &S) -> Vec<RebuttalEntry> {
        let voice = self.voice(speaker, self.current_turn());
        self.open_rebuttals()
            .map(|name| RebuttalEntry {
                name: name.clone(),
                title: voice.note(name, "titre"),
                say: voice.say(name, None),
                note: voice.note(name, "note"),
            })
            .collect()
    }

    /// Answers on the route, in order, as the agente reads them.
    #[must_use]
    pub fn answer_entries<S: Speaker>(&self, speaker: &S) -> Vec<AnswerEntry> {
        self.on_route()
            .map(|(key, given)| AnswerEntry {
                text: self.answer_text(speaker, &key, given),
                given: given.clone(),
                key,
            })
            .collect()
    }

    /// An answer with its precisions; a grid's is given row by row.
    fn answer_text<S: Speaker>(&self, speaker: &S, key: &Key, given: &Given) -> String {
        let place = self.place_of(key);
        let var = place.and_then(|(id, _)| self.script.vars.get(id as usize));
        let plain = |answer: Answer, list| {
            let quoted = Quoted {
                answer: Some(answer),
                list,
            };
            speaker.plain(&quoted, &View::new(self, None))
        };
        let code = |code: &Name| match code.as_str() {
            "nsp" => Answer::DontKnow,
            "refus" => Answer::Refused,
            _ => Answer::Value(Value::Code(code.clone())),
        };
        let text = match (var.map(|var| var.ty), &given.answer) {
            (_, Answer::Passed) => speaker.word(&self.script.header.source, "passe").text,
            (Some(Type::Grid { list, rows }), Answer::Value(Value::Rows(answers))) => {
                let row = |row: &Name| {
                    let answer = answers.get(row)?;
                    let row = plain(Answer::Value(Value::Code(row.clone())), Some(rows));
                    Some(format!("{row} : {}", plain(code(answer), Some(list))))
                };
                // In the script's order, not that of the codes.
                let listed = self.script.lists.get(rows as usize);
                let rows = listed.into_iter().flat_map(|list| &list.codes);
                rows.filter_map(row).collect::<Vec<_>>().join(" ; ")
            }
            (Some(Type::Choice(list) | Type::Multiple(list) | Type::Ranking(list)), answer) => {
                plain(answer.clone(), Some(list))
            }
            (Some(Type::Scale(..) | Type::Phone | Type::Postcode), answer @ Answer::Value(_)) => {
                answer_word(answer)
            }
            (_, answer) => plain(answer.clone(), None),
        };
        if given.details.is_empty() {
            return text;
        }
        let details: Vec<&str> = given.details.values().map(String::as_str).collect();
        format!("{text} ({})", details.join(", "))
    }
}
