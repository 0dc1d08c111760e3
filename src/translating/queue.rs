//! What is left to do in a language of a package: its messages in the order of the call, each with
//! its étape and the branch that leads there.

use std::collections::BTreeMap;

use trame_dsl::script::{Script, StepId};

use super::Bench;
use crate::translation::context::Guard;
use crate::translation::progress::{Progress, Text};
use crate::translation::source::{Audience, SourceText};
use crate::translation::status::Status;
use crate::wording::Wording;
use crate::words::Arg;

/// Which messages are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// Those that something is to be done for.
    Needed,
    /// Those in a state.
    In(Status),
    /// Those that an agente says do not work.
    Reported,
    /// Those that are not required.
    Optional,
    /// All that the source has.
    All,
}

impl Filter {
    /// Every filter, in the order in which it is shown.
    pub const ALL: [Self; 10] = [
        Self::Needed,
        Self::In(Status::Missing),
        Self::In(Status::Stale),
        Self::In(Status::ContextChanged),
        Self::In(Status::Draft),
        Self::In(Status::Fresh),
        Self::In(Status::Reviewed),
        Self::Reported,
        Self::Optional,
        Self::All,
    ];

    /// How an address names it; the end of `queue-filter-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Needed => "a-faire",
            Self::In(Status::Missing) => "a-traduire",
            Self::In(Status::Stale) => "perimes",
            Self::In(Status::ContextChanged) => "contexte",
            Self::In(Status::Draft) => "brouillons",
            Self::In(Status::Fresh) => "traduits",
            Self::In(Status::Reviewed) => "relus",
            Self::In(Status::Obsolete) => "retires",
            Self::Reported => "signales",
            Self::Optional => "facultatifs",
            Self::All => "tous",
        }
    }

    /// The filter of that name; what is needed when there is none.
    #[must_use]
    pub fn parse(code: &str) -> Self {
        let known = Self::ALL.into_iter().find(|filter| filter.code() == code);
        known.unwrap_or(Self::Needed)
    }
}

/// A message, with its texts in a language.
#[derive(Clone)]
pub struct Entry<'s> {
    /// Its name.
    pub message: &'s str,
    /// The étape that it is in, or that what quotes it is in.
    pub step: Option<StepId>,
    /// Its value and its attributes.
    pub texts: Vec<Text<'s>>,
    /// How many reports of agentes are open.
    pub reports: usize,
}

impl Entry<'_> {
    /// The text that says most of what it is.
    #[must_use]
    pub fn first(&self) -> &SourceText {
        self.texts[0].source
    }

    /// Its texts that calls say.
    pub fn wanted(&self) -> impl Iterator<Item = &Text<'_>> {
        self.texts.iter().filter(|text| text.wanted)
    }

    /// Whether something is to be done for it.
    #[must_use]
    pub fn is_needed(&self) -> bool {
        self.reports > 0 || self.wanted().any(Text::is_needed)
    }

    /// Whether calls say some of it.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.wanted().next().is_some()
    }

    /// Whether it is for those who call, or for services.
    #[must_use]
    pub fn is_for_staff(&self) -> bool {
        let mut texts = self.texts.iter();
        texts.all(|text| text.source.audience == Audience::Staff)
    }

    /// The state that asks for most; of its required texts, if it has some.
    #[must_use]
    pub fn status(&self) -> Status {
        let of = |required: bool| {
            let texts = self.texts.iter().filter(|text| text.wanted || !required);
            texts.map(|text| text.standing.status).min()
        };
        of(true).or_else(|| of(false)).unwrap_or(Status::Missing)
    }

    /// Whether a filter shows it.
    #[must_use]
    pub fn is_in(&self, filter: Filter) -> bool {
        match filter {
            Filter::Needed => self.is_needed(),
            Filter::In(status) => self.wanted().any(|text| text.standing.status == status),
            Filter::Reported => self.reports > 0,
            Filter::Optional => !self.is_required(),
            Filter::All => true,
        }
    }
}

impl Text<'_> {
    /// Whether something is to be done for it: it is missing, marked, or nobody who speaks the
    /// language has seen it.
    #[must_use]
    pub fn is_needed(&self) -> bool {
        use Status::{ContextChanged, Draft, Missing, Stale};
        let status = self.standing.status;
        self.wanted && matches!(status, Missing | Stale | ContextChanged | Draft)
    }
}

/// The messages of a language in the order of the call, with the open reports of each.
#[must_use]
pub fn entries<'s>(progress: &Progress<'s>, reports: &BTreeMap<String, usize>) -> Vec<Entry<'s>> {
    let mut entries: Vec<Entry<'s>> = Vec::new();
    for text in &progress.texts {
        let message = text.source.message();
        match entries.last_mut() {
            Some(entry) if entry.message == message => entry.texts.push(*text),
            _ => entries.push(Entry {
                message,
                step: text.source.step,
                texts: vec![*text],
                reports: reports.get(message).copied().unwrap_or_default(),
            }),
        }
    }
    // What is quoted stands before the first text that quotes it: it is read in the same étape.
    let mut step = None;
    for entry in entries.iter_mut().rev() {
        match entry.step {
            Some(_) => step = entry.step,
            None if entry.first().guards.is_empty() => entry.step = step,
            None => {}
        }
    }
    entries
}

impl Bench {
    /// The branch that leads to a message, in words: a condition each, the outermost first.
    #[must_use]
    pub fn branch(&self, source: &SourceText, wording: &Wording<'_>) -> Vec<String> {
        let guards = source.guards.iter();
        guards
            .map(|guard| guard_in_words(&self.published.script, guard, wording))
            .collect()
    }
}

fn guard_in_words(script: &Script, guard: &Guard, wording: &Wording<'_>) -> String {
    use trame_dsl::script::Expr;
    let when =
        |condition: String| wording.word("branch-when", &[("condition", Arg::Text(condition))]);
    match guard {
        Guard::Holds(condition) => when(wording.condition(condition)),
        Guard::Fails(condition) => when(wording.condition(&Expr::Not(Box::new(condition.clone())))),
        Guard::Each(roster) => {
            let roster = script.rosters.get(*roster as usize);
            let name = roster.map(|roster| roster.name.to_string());
            wording.word(
                "branch-each",
                &[("name", Arg::Text(name.unwrap_or_default()))],
            )
        }
    }
}
