//! The manifest, `enquete.yaml`: who ordered the enquête and under which rules.

use std::collections::BTreeMap;
use std::time::Duration;

use trame_dsl::check::manifest::OwnOutcome;
use trame_dsl::diagnostic::Diagnostic;
use trame_dsl::name::Name;
use trame_dsl::script::Header;
use trame_dsl::span::{FileId, Span, offset};
use unic_langid::LanguageIdentifier;

use super::fields::{Fields, Text, one_of};
use super::hours::Hours;
use super::{duration, yaml};

mod parts;

/// The version of the language that this program reads.
pub const LANGUAGE_VERSION: &str = "1";

/// Every key of the file.
const KEYS: [&str; 13] = [
    "langage",
    "titre",
    "direction",
    "objet",
    "finalite",
    "base_legale",
    "conservation",
    "langues",
    "appels",
    "duree_max",
    "temps_reponse",
    "textes_libres",
    "issues",
];

/// What calls are made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// `information`
    Information,
    /// `sensibilisation`
    Awareness,
    /// `enquete`
    Survey,
    /// `lien_social`
    SocialLink,
}

/// What becomes of free texts at the end of conservation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FreeTexts {
    /// `relire`: reviewed by hand.
    #[default]
    Review,
    /// `supprimer`
    Delete,
}

/// Languages of the texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    /// The script's own.
    pub source: LanguageIdentifier,
    /// Those it is translated into.
    pub targets: Vec<LanguageIdentifier>,
    /// What is shown when a text is missing, by language.
    pub fallback: BTreeMap<String, LanguageIdentifier>,
    /// Whether a language may open with texts nobody has reviewed.
    pub drafts: bool,
}

/// When and how often people are called; what is `None` is the site's to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calls {
    /// When.
    pub hours: Option<Hours>,
    /// At most so many attempts.
    pub attempts: Option<u32>,
    /// At least so long between two.
    pub interval: Option<Duration>,
}

/// A manifest without faults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// Title.
    pub title: String,
    /// Who ordered the enquête.
    pub direction: String,
    /// What it is for, in one word.
    pub subject: Subject,
    /// What it is for, as the law wants it said.
    pub purpose: String,
    /// On which legal basis.
    pub legal_basis: String,
    /// Months of conservation after the campaign closes.
    pub retention_months: u32,
    /// Its languages.
    pub languages: Languages,
    /// Its calls.
    pub calls: Calls,
    /// How long a call may take.
    pub max_duration: Option<Duration>,
    /// How long a person takes to answer, by type of question.
    pub answer_times: BTreeMap<String, Duration>,
    /// What becomes of free texts.
    pub free_texts: FreeTexts,
    /// Own outcomes.
    pub outcomes: BTreeMap<Name, OwnOutcome>,
}

/// A manifest as far as it could be read: the checks of a script go on with what there is.
#[derive(Clone, Debug, Default)]
pub struct Partial {
    /// The whole, when nothing is wrong.
    pub manifest: Option<Manifest>,
    /// Title.
    title: Option<String>,
    /// Who ordered it.
    direction: Option<String>,
    /// Months.
    retention_months: Option<u32>,
    /// Its languages.
    languages: Option<Languages>,
    /// Own outcomes, each with its place.
    outcomes: BTreeMap<Name, (OwnOutcome, Span)>,
    /// Whether what a script depends on could be read.
    usable: bool,
}

impl Partial {
    /// Whether a script can be held against this manifest.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        self.usable
    }

    /// Own outcomes.
    #[must_use]
    pub fn outcomes(&self) -> BTreeMap<Name, OwnOutcome> {
        self.outcomes
            .iter()
            .map(|(name, (outcome, _))| (name.clone(), outcome.clone()))
            .collect()
    }

    /// Where an own outcome is named.
    #[must_use]
    pub fn outcome_place(&self, outcome: &Name) -> Option<Span> {
        self.outcomes.get(outcome).map(|(_, place)| *place)
    }

    /// What a call needs, with stand-ins for what could not be read.
    #[must_use]
    pub fn header(&self) -> Header {
        let languages = self.languages.clone().unwrap_or_else(Languages::french);
        let calls = self.manifest.as_ref().map(|manifest| &manifest.calls);
        Header {
            direction: self.direction.clone().unwrap_or_default(),
            title: self.title.clone().unwrap_or_default(),
            retention_months: self.retention_months.unwrap_or(1),
            attempts: calls.and_then(|calls| calls.attempts),
            interval_minutes: calls
                .and_then(|calls| calls.interval)
                .map(|wait| wait.as_secs() / 60),
            source: languages.source,
            targets: languages.targets,
            fallback: languages.fallback,
        }
    }
}

impl Languages {
    /// French alone.
    fn french() -> Self {
        let source = "fr".parse().unwrap_or_default();
        Self {
            source,
            targets: Vec::new(),
            fallback: BTreeMap::new(),
            drafts: false,
        }
    }
}

/// Reads a manifest, reporting all that is wrong with it.
pub fn read(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Partial {
    let before = diagnostics.len();
    let document = yaml::read(file, text, diagnostics);
    let readable = !document
        .broken
        .iter()
        .any(|key| key == "issues" || key == "langues");
    let mut fields = Fields::new(
        document.root,
        ("", first_line(file, text)),
        &KEYS,
        diagnostics,
    )
    .without(document.broken);
    let version = fields.require_as("langage", language_version);
    let title = fields.require_text("titre");
    let direction = fields.require_text("direction");
    let subject = fields.require_as("objet", |text| one_of("objet", text, &SUBJECTS));
    let purpose = fields.require_text("finalite");
    let legal_basis = fields.require_text("base_legale");
    let retention = fields.require_as("conservation", |text| months("conservation", text));
    let languages = parts::languages(&mut fields);
    let calls = parts::calls(&mut fields);
    let max_duration = fields.take_as("duree_max", |text| length("duree_max", text));
    let answer_times = parts::answer_times(&mut fields);
    let free_texts = fields.take_as("textes_libres", |text| {
        one_of("textes_libres", text, &FREE_TEXTS)
    });
    let outcomes = parts::outcomes(&mut fields);

    let plain = |text: Option<Text>| text.map(|text| text.text);
    let mut partial = Partial {
        manifest: None,
        title: plain(title),
        direction: plain(direction),
        retention_months: retention,
        usable: readable && languages.is_some(),
        languages,
        outcomes,
    };
    let rest = || {
        version?;
        Some(Manifest {
            title: partial.title.clone()?,
            direction: partial.direction.clone()?,
            subject: subject?,
            purpose: plain(purpose)?,
            legal_basis: plain(legal_basis)?,
            retention_months: retention?,
            languages: partial.languages.clone()?,
            calls,
            max_duration,
            answer_times,
            free_texts: free_texts.unwrap_or_default(),
            outcomes: partial.outcomes(),
        })
    };
    let sound = diagnostics.len() == before;
    partial.manifest = sound.then(rest).flatten();
    partial
}

const SUBJECTS: [(&str, Subject); 4] = [
    ("information", Subject::Information),
    ("sensibilisation", Subject::Awareness),
    ("enquete", Subject::Survey),
    ("lien_social", Subject::SocialLink),
];

const FREE_TEXTS: [(&str, FreeTexts); 2] = [
    ("relire", FreeTexts::Review),
    ("supprimer", FreeTexts::Delete),
];

/// Where something that is missing is reported.
pub(super) fn first_line(file: FileId, text: &str) -> Span {
    let start = if text.starts_with('\u{FEFF}') {
        '\u{FEFF}'.len_utf8()
    } else {
        0
    };
    let line = text
        .get(start..)
        .and_then(|text| text.lines().next())
        .unwrap_or_default();
    Span::new(file, offset(start), offset(start + line.len()))
}

fn language_version(text: &Text) -> Result<(), Diagnostic> {
    if text.text == LANGUAGE_VERSION {
        return Ok(());
    }
    Err(Diagnostic::error("manifest-language-version", text.span)
        .with("value", &text.text)
        .proposed(text.span, LANGUAGE_VERSION))
}

/// A length of time, such as `8 min`.
fn length(key: &str, text: &Text) -> Result<Duration, Diagnostic> {
    let fault = || {
        Diagnostic::error("manifest-bad-duration", text.span)
            .with("key", key)
            .with("value", &text.text)
    };
    duration::duration(&text.text).ok_or_else(fault)
}

/// A length of conservation, such as `6 mois`.
fn months(key: &str, text: &Text) -> Result<u32, Diagnostic> {
    let fault = || {
        Diagnostic::error("manifest-bad-months", text.span)
            .with("key", key)
            .with("value", &text.text)
    };
    duration::months(&text.text).ok_or_else(fault)
}

/// Opening hours.
pub(super) fn hours(key: &str, text: &Text) -> Result<Hours, Diagnostic> {
    use super::hours::BadHours;
    Hours::parse(&text.text).map_err(|bad| {
        let (code, part) = match bad {
            BadHours::Day(part) => ("manifest-bad-day", part),
            BadHours::Range(part) => ("manifest-bad-hours", part),
            BadHours::Backwards(part) => ("manifest-hours-backwards", part),
            BadHours::Overlap(part) => ("manifest-hours-overlap", part),
        };
        Diagnostic::error(code, text.span)
            .with("key", key)
            .with("value", &part)
    })
}
