//! What the state of a translated text is: what was said of it, held against today's source.

use serde::Serialize;

use super::hash;
use super::source::SourceText;
use super::state::{Record, Stage};

/// The state of a text, as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// There is no translation.
    Missing,
    /// The source's words have changed since.
    Stale,
    /// The words are the same; the answers, the conditions or the variables around them have changed.
    ContextChanged,
    /// Drafted without a speaker, or by nobody known.
    Draft,
    /// Translated by a speaker.
    Fresh,
    /// Reviewed by a speaker.
    Reviewed,
    /// The source has no such text any more.
    Obsolete,
}

impl Status {
    /// Every state, most needed first.
    pub const ALL: [Self; 7] = [
        Self::Missing,
        Self::Stale,
        Self::ContextChanged,
        Self::Draft,
        Self::Fresh,
        Self::Reviewed,
        Self::Obsolete,
    ];

    /// The end of its words' id, `status-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::ContextChanged => "context-changed",
            Self::Draft => "draft",
            Self::Fresh => "fresh",
            Self::Reviewed => "reviewed",
            Self::Obsolete => "obsolete",
        }
    }
}

/// The state of one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What is shown.
    pub status: Status,
    /// What counts as said of these very words: a draft when nothing is, none without a translation.
    pub stage: Option<Stage>,
    /// Whether the words were changed with another tool since something was said of them.
    pub elsewhere: bool,
}

impl Standing {
    /// The state of a text that has that translation, of which that is known.
    #[must_use]
    pub fn of(source: &SourceText, translation: Option<&str>, record: Option<&Record>) -> Self {
        let Some(translation) = translation else {
            return Self {
                status: Status::Missing,
                stage: None,
                elsewhere: false,
            };
        };
        let Some(record) = record else {
            return Self {
                status: Status::Draft,
                stage: Some(Stage::Draft),
                elsewhere: false,
            };
        };
        let elsewhere = record.text != hash([translation]);
        let stage = if elsewhere {
            Stage::Draft
        } else {
            record.stage
        };
        let status = if record.source != source.hash {
            Status::Stale
        } else if record.context != source.context {
            Status::ContextChanged
        } else {
            match stage {
                Stage::Draft => Status::Draft,
                Stage::Translated => Status::Fresh,
                Stage::Reviewed => Status::Reviewed,
            }
        };
        Self {
            status,
            stage: Some(stage),
            elsewhere,
        }
    }

    /// Whether a speaker has reviewed these very words.
    #[must_use]
    pub fn is_reviewed(self) -> bool {
        self.stage == Some(Stage::Reviewed)
    }

    /// Whether the text may be said on a call. Without `drafts`, only what was reviewed may.
    #[must_use]
    pub fn may_be_said(self, drafts: bool) -> bool {
        !matches!(
            self.status,
            Status::Missing | Status::Stale | Status::Obsolete
        ) && (drafts || self.is_reviewed())
    }
}
