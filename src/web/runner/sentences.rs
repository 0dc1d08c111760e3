//! What there is to know of the sentences of a screen, beside what they say: how they are pronounced,
//! whether their source has changed since, and which of them can be told of to translators.

use std::collections::BTreeMap;

use serde::Serialize;
use trame_dsl::call::screen::{Item, Screen, Todo};
use trame_dsl::text::Shown;

use crate::library::publish::Published;

/// The sentences of a screen.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Sentences {
    /// One of them says how it is pronounced.
    pub pronounced: bool,
    /// The ends of `runner-mark-…`, by text.
    pub marks: BTreeMap<String, &'static str>,
    /// Those that can be told of, in the order of the screen; none in the script's own language, which
    /// nobody translates.
    pub told: Vec<Told>,
    /// The text that is meant when nothing is chosen: the only thing to say, its answers aside.
    pub alone: Option<String>,
}

/// A sentence that can be told of.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    /// Its text.
    pub id: String,
    /// What it says.
    pub shown: Shown,
}

impl Sentences {
    /// Those of a screen of that edition.
    pub fn of(screen: &Screen, edition: &Published) -> Self {
        let mark = |shown: &Shown| {
            let id = shown.id.as_ref()?.to_string();
            let mark = edition.mark(&shown.lang, &id)?;
            Some((id, mark.code()))
        };
        let marks = screen.said().into_iter().filter_map(mark).collect();
        let translated = screen.language != edition.script.header.source;
        Self {
            marks,
            ..Self::plain(screen, translated)
        }
    }

    /// The same without what only an edition knows.
    pub fn plain(screen: &Screen, translated: bool) -> Self {
        let said = screen.said();
        let told = said.iter().filter_map(|shown| {
            Some(Told {
                id: shown.id.as_ref()?.to_string(),
                shown: (*shown).clone(),
            })
        });
        Self {
            pronounced: said.iter().any(|shown| shown.pronunciation.is_some()),
            marks: BTreeMap::new(),
            alone: alone(screen),
            told: if translated {
                told.collect()
            } else {
                Vec::new()
            },
        }
    }
}

/// The only thing to say, if there is one only.
fn alone(screen: &Screen) -> Option<String> {
    let asked = match &screen.todo {
        Todo::Question(question) => question.text.as_ref(),
        Todo::Check(check) => check.say.as_ref(),
        Todo::End { .. } | Todo::Over { .. } => None,
    };
    let mut said = screen.items.iter().filter_map(Item::said).chain(asked);
    let first = said.next()?;
    match said.next() {
        None => first.id.as_ref().map(ToString::to_string),
        Some(_) => None,
    }
}
