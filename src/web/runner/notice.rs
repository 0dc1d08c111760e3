//! What the agente is told of what has just happened, or was not done.

use serde::Serialize;
use trame_dsl::text::Shown;
use trame_dsl::value::Key;

use crate::calls::Done;
use crate::calls::engine::Refused;
use crate::web::tongue::bound;
use crate::web::visitor::Visitor;
use crate::words::Words;

/// Something to tell the agente.
#[derive(Clone, Debug, Serialize)]
pub struct Notice {
    /// `done`, `info` or `error`.
    pub kind: &'static str,
    /// The sentence.
    pub text: String,
    /// What to say to the person, when a check refuses an answer.
    pub say: Option<Shown>,
    /// For the agente.
    pub note: Option<Shown>,
}

impl Notice {
    /// Something was done.
    pub fn done(visitor: &Visitor, id: &str) -> Self {
        Self {
            kind: "done",
            text: word(visitor, id, &[]),
            say: None,
            note: None,
        }
    }

    /// Something was not done.
    pub fn error(visitor: &Visitor, id: &str, args: &[(&str, String)]) -> Self {
        Self {
            kind: "error",
            text: word(visitor, id, args),
            say: None,
            note: None,
        }
    }

    /// The interpreter refuses.
    pub fn refusal(visitor: &Visitor, refused: Refused) -> Self {
        // The agente's own words for it, or those of the language, or at least that it is so.
        let hers = format!("refusal-{}", refused.code);
        let ids = [hers.as_str(), refused.code];
        let words = Words::of(visitor.ui);
        let known = ids
            .into_iter()
            .find(|id| words.has(id))
            .unwrap_or("refusal-other");
        let written = |(name, value): (&'static str, String)| match name {
            "min" | "max" => (name, bound(&value, visitor.ui)),
            _ => (name, value),
        };
        let args: Vec<_> = refused.args.into_iter().map(written).collect();
        let text = words.text(known, &args);
        let check = refused.check.map(|check| (check.say, check.note));
        let (say, note) = check.unwrap_or_default();
        Self {
            kind: "error",
            text,
            say,
            note,
        }
    }

    /// What the agente did: `said` names an act that leaves no trace on the screen.
    pub fn after(visitor: &Visitor, said: &str, done: &Done) -> Option<Self> {
        match said {
            "note" => Some(Self::done(visitor, "runner-noted")),
            "alerte" => Some(Self::done(visitor, "runner-alerted")),
            "signalement" => Some(Self::done(visitor, "runner-flagged")),
            _ => Self::of_route(visitor, done),
        }
    }

    /// Answers left the route, or came back to it.
    fn of_route(visitor: &Visitor, done: &Done) -> Option<Self> {
        let names = |keys: &[Key]| {
            let names = keys.iter().map(|key| key.to_string().replace('_', " "));
            names.collect::<Vec<_>>().join(", ")
        };
        let mut sentences = Vec::new();
        if !done.dropped.is_empty() {
            let args = [("reponses", names(&done.dropped))];
            sentences.push(word(visitor, "runner-route-dropped", &args));
        }
        if !done.restored.is_empty() {
            let args = [("reponses", names(&done.restored))];
            sentences.push(word(visitor, "runner-route-restored", &args));
        }
        let text = sentences.join(" ");
        (!text.is_empty()).then_some(Self {
            kind: "info",
            text,
            say: None,
            note: None,
        })
    }
}

/// A word of the visitor's language.
fn word(visitor: &Visitor, id: &str, args: &[(&str, String)]) -> String {
    Words::of(visitor.ui).text(id, args)
}
