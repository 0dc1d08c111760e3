//! Why an event cannot happen.

use crate::name::Name;
use crate::value::Key;

/// An event that was refused; the call is as it was. The sentence is the message
/// [`Refusal::code`] with [`Refusal::args`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{} {:?}", self.code(), self.args())]
pub enum Refusal {
    /// An answer to a question that is not the thing to do, such as a request sent twice.
    NotCurrent {
        /// The question answered.
        question: Key,
    },
    /// A question that the route does not go through.
    NotOnRoute {
        /// The question.
        question: Key,
    },
    /// A name that is no question of the script, or a turn that its roster cannot have.
    UnknownQuestion {
        /// The question.
        question: Key,
    },
    /// An answer of another type, or a word that cannot be read as one of the type.
    Unreadable {
        /// The question.
        question: Key,
        /// Its type's word: see [`super::type_word`].
        expected: &'static str,
        /// What was given.
        given: String,
    },
    /// A code, or a row, that the question does not have.
    UnknownCode {
        /// The question.
        question: Key,
        /// The code.
        given: String,
        /// Those it has.
        known: String,
    },
    /// An answer whose `[si]` does not hold.
    NotOffered {
        /// The question.
        question: Key,
        /// The answer.
        given: Name,
    },
    /// `nsp` or `refus` to an `obligatoire` question.
    Required {
        /// The question.
        question: Key,
    },
    /// `passe` to a question that is not `facultatif`.
    NotOptional {
        /// The question.
        question: Key,
    },
    /// Nothing where something is needed: a set, a text, a note, a name.
    Empty {
        /// The question, or what the event is.
        what: String,
    },
    /// More answers than allowed.
    TooMany {
        /// The question.
        question: Key,
        /// At most.
        limit: u32,
    },
    /// Fewer answers than wanted.
    TooFew {
        /// The question.
        question: Key,
        /// At least.
        limit: u32,
    },
    /// A ranking that is not complete, or too long.
    RankingLength {
        /// The question.
        question: Key,
        /// How many are ranked.
        wanted: u32,
    },
    /// A `[seule]` answer beside others.
    Exclusive {
        /// The question.
        question: Key,
        /// The answer.
        given: Name,
    },
    /// An answer given twice.
    Repeated {
        /// The question.
        question: Key,
        /// The answer.
        given: Name,
    },
    /// A set that is not in its list's order.
    Unordered {
        /// The question.
        question: Key,
    },
    /// A value outside the question's bounds.
    OutOfBounds {
        /// The question.
        question: Key,
        /// Lower bound, empty when there is none.
        min: String,
        /// Upper bound, empty when there is none.
        max: String,
    },
    /// A text longer than allowed.
    TooLong {
        /// The question.
        question: Key,
        /// At most so many characters.
        limit: u32,
    },
    /// A precision beside an answer that takes none, or that was not chosen.
    NoDetail {
        /// The question.
        question: Key,
        /// The answer.
        given: Name,
    },
    /// A grid without one of its rows.
    MissingRow {
        /// The question.
        question: Key,
        /// The row.
        row: Name,
    },
    /// An `exiger` of the question that the answer breaks.
    Check {
        /// The question.
        owner: Key,
        /// The check's number there.
        number: u32,
    },
    /// A confirmation of something other than the check that is to be settled.
    NothingToConfirm {
        /// The question or étape.
        owner: Key,
    },
    /// A confirmation of an `exiger`, which only a correction settles.
    MustHold {
        /// The étape.
        owner: Key,
    },
    /// A language that is none of the script's.
    Language {
        /// The language.
        language: String,
    },
    /// An objection that is not open now.
    Rebuttal {
        /// The objection.
        rebuttal: Name,
    },
    /// An alert to a service that the script's directory does not have.
    Service {
        /// The service.
        service: Name,
    },
    /// Taking up an earlier call when this one has already begun.
    NotFirst,
    /// Anything but a note, once the call has ended.
    Over,
    /// An outcome that the script does not have.
    UnknownOutcome {
        /// The outcome.
        outcome: Name,
    },
    /// `complet`, or an outcome under it, that the script has not concluded with.
    NotConcluded {
        /// The outcome.
        outcome: Name,
    },
    /// `rappel` without a day and an hour.
    CallbackMissing,
    /// A day and an hour with an outcome that is not `rappel`.
    CallbackUnexpected {
        /// The outcome.
        outcome: Name,
    },
    /// A call back before this call began.
    CallbackPast,
}

impl Refusal {
    /// The id of its message.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotCurrent { .. } => "call-not-current",
            Self::NotOnRoute { .. } => "call-not-on-route",
            Self::UnknownQuestion { .. } => "call-unknown-question",
            Self::Unreadable { .. } => "call-unreadable",
            Self::UnknownCode { .. } => "call-unknown-code",
            Self::NotOffered { .. } => "call-not-offered",
            Self::Required { .. } => "call-required",
            Self::NotOptional { .. } => "call-not-optional",
            Self::Empty { .. } => "call-empty",
            Self::TooMany { .. } => "call-too-many",
            Self::TooFew { .. } => "call-too-few",
            Self::RankingLength { .. } => "call-ranking-length",
            Self::Exclusive { .. } => "call-exclusive",
            Self::Repeated { .. } => "call-repeated",
            Self::Unordered { .. } => "call-unordered",
            Self::OutOfBounds { .. } => "call-out-of-bounds",
            Self::TooLong { .. } => "call-too-long",
            Self::NoDetail { .. } => "call-no-detail",
            Self::MissingRow { .. } => "call-missing-row",
            Self::Check { .. } => "call-check",
            Self::NothingToConfirm { .. } => "call-nothing-to-confirm",
            Self::MustHold { .. } => "call-must-hold",
            Self::Language { .. } => "call-language",
            Self::Rebuttal { .. } => "call-rebuttal",
            Self::Service { .. } => "call-service",
            Self::NotFirst => "call-not-first",
            Self::Over => "call-over",
            Self::UnknownOutcome { .. } => "call-unknown-outcome",
            Self::NotConcluded { .. } => "call-not-concluded",
            Self::CallbackMissing => "call-callback-missing",
            Self::CallbackUnexpected { .. } => "call-callback-unexpected",
            Self::CallbackPast => "call-callback-past",
        }
    }

    /// What its sentence quotes, by variable.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotCurrent { question }
            | Self::NotOnRoute { question }
            | Self::UnknownQuestion { question }
            | Self::Required { question }
            | Self::NotOptional { question }
            | Self::Unordered { question } => vec![("question", question.to_string())],
            Self::Unreadable {
                question,
                expected,
                given,
            } => vec![
                ("question", question.to_string()),
                ("expected", (*expected).to_owned()),
                ("given", given.clone()),
            ],
            Self::UnknownCode {
                question,
                given,
                known,
            } => vec![
                ("question", question.to_string()),
                ("given", given.clone()),
                ("known", known.clone()),
            ],
            Self::NotOffered { question, given }
            | Self::Exclusive { question, given }
            | Self::Repeated { question, given }
            | Self::NoDetail { question, given } => vec![
                ("question", question.to_string()),
                ("given", given.to_string()),
            ],
            Self::MissingRow { question, row } => {
                vec![("question", question.to_string()), ("row", row.to_string())]
            }
            Self::TooMany { question, limit }
            | Self::TooFew { question, limit }
            | Self::TooLong { question, limit }
            | Self::RankingLength {
                question,
                wanted: limit,
            } => vec![
                ("question", question.to_string()),
                ("limit", limit.to_string()),
            ],
            Self::OutOfBounds { question, min, max } => vec![
                ("question", question.to_string()),
                ("bounds", bounds(min, max).to_owned()),
                ("min", min.clone()),
                ("max", max.clone()),
            ],
            Self::Check { owner, number } => vec![
                ("question", owner.to_string()),
                ("number", number.to_string()),
            ],
            Self::NothingToConfirm { owner } | Self::MustHold { owner } => {
                vec![("owner", owner.to_string())]
            }
            Self::Empty { what } => vec![("what", what.clone())],
            Self::Language { language } => vec![("language", language.clone())],
            Self::Rebuttal { rebuttal } => vec![("rebuttal", rebuttal.to_string())],
            Self::Service { service } => vec![("service", service.to_string())],
            Self::UnknownOutcome { outcome }
            | Self::NotConcluded { outcome }
            | Self::CallbackUnexpected { outcome } => vec![("outcome", outcome.to_string())],
            Self::NotFirst | Self::Over | Self::CallbackMissing | Self::CallbackPast => Vec::new(),
        }
    }
}

/// Which bounds there are, for a sentence to choose by.
fn bounds(min: &str, max: &str) -> &'static str {
    match (min, max) {
        ("", _) => "max",
        (_, "") => "min",
        _ => "both",
    }
}
