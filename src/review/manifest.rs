//! What a manifest says, entry by entry, in words.

use std::time::Duration;

use serde::Serialize;

use crate::library::manifest::{FreeTexts, Manifest, Subject};
use crate::words::{Arg, Words};

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    /// The end of its message's id: `review-field-<field>`.
    pub field: &'static str,
    /// What it says; `None` when it is left to the site.
    pub value: Option<String>,
}

/// The entries of a manifest, always the same ones in the same order. Languages are told elsewhere.
#[must_use]
pub fn fields(manifest: &Manifest, words: &Words) -> Vec<Field> {
    let calls = &manifest.calls;
    let length = |length: Option<Duration>| length.map(|length| length_of(length, words));
    let months = [("months", Arg::Number(f64::from(manifest.retention_months)))];
    let outcomes: Vec<&str> = manifest
        .outcomes
        .iter()
        .map(|(name, own)| own.title.as_deref().unwrap_or(name.as_str()))
        .collect();
    let times: Vec<String> = manifest
        .answer_times
        .iter()
        .map(|(ty, time)| format!("{} : {}", ty.replace('_', " "), length_of(*time, words)))
        .collect();
    let languages = &manifest.languages;
    let fallback: Vec<String> = languages
        .fallback
        .iter()
        .map(|(from, to)| format!("{from} → {to}"))
        .collect();
    // What is left out is none, not the site's to say.
    let none = words.text("review-none", &[]);
    let some = |text: String| Some(if text.is_empty() { none.clone() } else { text });
    let values = [
        ("title", Some(manifest.title.clone())),
        ("direction", Some(manifest.direction.clone())),
        ("subject", Some(words.text(subject(manifest.subject), &[]))),
        ("purpose", Some(manifest.purpose.clone())),
        ("legal-basis", Some(manifest.legal_basis.clone())),
        ("retention", words.find("review-months", &months)),
        ("fallback", some(fallback.join(", "))),
        (
            "drafts",
            Some(words.text(
                if languages.drafts {
                    "review-drafts-open"
                } else {
                    "review-drafts-closed"
                },
                &[],
            )),
        ),
        ("hours", calls.hours.as_ref().map(ToString::to_string)),
        ("attempts", calls.attempts.map(|count| count.to_string())),
        ("interval", length(calls.interval)),
        ("max-duration", length(manifest.max_duration)),
        ("answer-times", some(times.join(", "))),
        (
            "free-texts",
            Some(words.text(free_texts(manifest.free_texts), &[])),
        ),
        ("outcomes", some(outcomes.join(", "))),
    ];
    values
        .into_iter()
        .map(|(field, value)| Field { field, value })
        .collect()
}

/// The id of the word for what calls are made for.
#[must_use]
pub fn subject(subject: Subject) -> &'static str {
    match subject {
        Subject::Information => "review-subject-information",
        Subject::Awareness => "review-subject-awareness",
        Subject::Survey => "review-subject-survey",
        Subject::SocialLink => "review-subject-social-link",
    }
}

fn free_texts(free_texts: FreeTexts) -> &'static str {
    match free_texts {
        FreeTexts::Review => "review-free-texts-review",
        FreeTexts::Delete => "review-free-texts-delete",
    }
}

/// A length of time as a manifest writes it: 1 h 30 min.
#[must_use]
pub fn length_of(length: Duration, words: &Words) -> String {
    let seconds = length.as_secs();
    let parts = [
        (seconds / 86_400, "review-days"),
        (seconds % 86_400 / 3600, "review-hours"),
        (seconds % 3600 / 60, "review-minutes"),
        (seconds % 60, "review-seconds"),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, id)| words.text(id, &[("count", count.to_string())]))
        .collect();
    parts.join(" ")
}
