//! What every part of the page is written with.

use trame_dsl::name::Name;
use trame_dsl::script::{Script, StepId, VarId};

use super::columns::Columns;
use super::context::{Said, Spoken, Structure};
use crate::library::directory::Directory;
use crate::map::blocks::Leads;
use crate::wording::Wording;
use crate::words::reading::dialled;
use crate::words::{Arg, Words};

/// A script, its texts and its words.
pub struct Surroundings<'a> {
    pub script: &'a Script,
    pub columns: &'a Columns<'a>,
    pub wording: Wording<'a>,
    pub words: &'static Words,
    pub directory: &'a Directory,
    /// What the page calls each value.
    pub names: &'a [String],
}

impl Surroundings<'_> {
    /// One of the page's own words.
    pub fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.wording.word(&format!("print-{id}"), args)
    }

    /// A text said to the person.
    pub fn said(&self, message: &Name, attribute: Option<&str>) -> Option<Said> {
        self.columns.said(&id(message, attribute), true)
    }

    /// A text for those who call.
    pub fn staff(&self, message: &Name, attribute: Option<&str>) -> Option<Said> {
        self.columns.said(&id(message, attribute), false)
    }

    /// A text said to the person, and its note.
    pub fn spoken(&self, message: &Name, attribute: Option<&str>) -> Spoken {
        let note = attribute.map_or_else(|| "note".to_owned(), |of| format!("{of}-note"));
        Spoken {
            said: self.said(message, attribute),
            note: self.staff(message, Some(&note)),
        }
    }

    /// What the page calls a value.
    pub fn name_of(&self, var: VarId) -> String {
        let name = self.names.get(var as usize);
        name.cloned().unwrap_or_default()
    }

    /// Where a call goes on.
    pub fn leads(&self, leads: Leads<'_>) -> String {
        match leads {
            Leads::End(outcome) => {
                let args = [("outcome", Arg::Text(self.wording.outcome(outcome)))];
                self.word("to-end", &args)
            }
            Leads::Step(step) => self.to_step(step),
        }
    }

    /// That a call goes on at an étape.
    pub fn to_step(&self, step: StepId) -> String {
        self.word("to-step", &[("step", Arg::Text(self.named(step)))])
    }

    /// An étape, by its number and its title.
    pub fn named(&self, step: StepId) -> String {
        let args = [
            ("number", Arg::Text((step + 1).to_string())),
            ("title", Arg::Text(self.title(step))),
        ];
        self.word("named-step", &args)
    }

    /// The title of an étape.
    pub fn title(&self, step: StepId) -> String {
        let step = self.script.steps.get(step as usize);
        let title = step.and_then(|step| self.wording.text(&step.name, Some("titre")));
        title.unwrap_or_default()
    }

    /// An entry of the directory.
    pub fn structure(&self, name: &Name) -> Structure {
        let entry = self.script.directory.get(name);
        Structure {
            name: entry.map_or_else(|| name.to_string(), |entry| entry.nom.clone()),
            phone: entry.and_then(|entry| entry.telephone.as_deref().map(dialled)),
            hours: entry.and_then(|entry| entry.horaires.clone()),
            address: entry.and_then(|entry| entry.adresse.clone()),
        }
    }
}

fn id(message: &Name, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{message}.{attribute}"),
        None => message.to_string(),
    }
}
