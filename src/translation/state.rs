//! What is known of each translated text, in a file of its own beside the texts: one line a text,
//! so that two versions of it compare.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_yaml::options::{DuplicateKeyPolicy, MergeKeyPolicy};
use serde_yaml::{FlowMap, Options};

/// Version of the file.
const FORMAT: u32 = 1;
/// The longest file, in bytes: some 60 000 texts.
const MAX_BYTES: usize = 16 * 1024 * 1024;
/// The most pieces that a file may hold.
const MAX_NODES: usize = 1_000_000;
/// Its first lines, for whoever opens it.
const HEADER: &str = "# Tenu par Trame : l'état de chaque texte du fichier .ftl voisin. Ne pas modifier à la main.\n\
     # Kept by Trame: the state of each text of the .ftl file beside it. Not to be edited by hand.\n";

/// What somebody has said of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stage {
    /// Drafted without somebody who speaks the language.
    #[serde(rename = "brouillon")]
    Draft,
    /// Translated by somebody who speaks it.
    #[serde(rename = "traduit")]
    Translated,
    /// Reviewed by somebody who speaks it.
    #[serde(rename = "relu")]
    Reviewed,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Translated, Self::Reviewed];

    /// How it is stored and typed.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "brouillon",
            Self::Translated => "traduit",
            Self::Reviewed => "relu",
        }
    }

    /// The stage of that code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }
}

/// What is known of one text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// What was said of it.
    #[serde(rename = "etat")]
    pub stage: Stage,
    /// The hash of the source that it was translated from.
    pub source: String,
    /// The hash of what was around that source.
    #[serde(rename = "contexte")]
    pub context: String,
    /// The hash of the translation: another one was made with another tool.
    #[serde(rename = "texte")]
    pub text: String,
    /// Who said so; empty when nobody did.
    #[serde(rename = "par", default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// The day when it was said, `2026-01-31`; empty when nobody did.
    #[serde(rename = "le", default, skip_serializing_if = "String::is_empty")]
    pub on: String,
}

/// What is known of the texts of one catalog in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// By text.
    pub records: BTreeMap<String, Record>,
}

/// A file that does not say what it should. The words are those of `state-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code} {line}")]
pub struct StateFault {
    /// The end of its message's id: `unreadable`, `too-large` or `newer`.
    pub code: &'static str,
    /// A line of the file, from 1; 0 for the whole.
    pub line: usize,
    /// What the reader of YAML says.
    pub cause: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form<R> {
    version: u32,
    #[serde(default = "BTreeMap::new")]
    textes: BTreeMap<String, R>,
}

impl State {
    /// Reads a file; an empty one knows nothing.
    ///
    /// # Errors
    /// When it cannot be read: nothing is taken from it then, and nothing may be written over it.
    pub fn read(yaml: &str) -> Result<Self, StateFault> {
        let fault = |code, line, cause| StateFault { code, line, cause };
        if yaml.len() > MAX_BYTES {
            return Err(fault("too-large", 0, String::new()));
        }
        if yaml.trim_start_matches('\u{FEFF}').trim().is_empty() {
            return Ok(Self::default());
        }
        let options: Options = serde_yaml::options! {
            budget: serde_yaml::budget! { max_nodes: MAX_NODES, max_depth: 8, max_anchors: 0 },
            duplicate_keys: DuplicateKeyPolicy::Error,
            merge_keys: MergeKeyPolicy::Error,
            strict_booleans: true,
        };
        let form = serde_yaml::from_str_with_options::<Form<Record>>(yaml, options);
        let form = form.map_err(|error| {
            let line = error.location().map_or(0, |place| place.line());
            let error = error.without_snippet().to_string();
            fault("unreadable", usize::try_from(line).unwrap_or(0), error)
        })?;
        if form.version != FORMAT {
            return Err(fault("newer", 0, form.version.to_string()));
        }
        Ok(Self {
            records: form.textes,
        })
    }

    /// The file's text; empty when nothing is known.
    #[must_use]
    pub fn write(&self) -> String {
        if self.records.is_empty() {
            return String::new();
        }
        let textes = self
            .records
            .iter()
            .map(|(id, record)| (id.clone(), FlowMap(record)));
        let form = Form {
            version: FORMAT,
            textes: textes.collect(),
        };
        // Nothing in it can be refused: names, hashes and days.
        HEADER.to_owned() + &serde_yaml::to_string(&form).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Record, Stage, State};

    fn record(by: &str) -> Record {
        Record {
            stage: Stage::Reviewed,
            source: "12345678e9012345".into(),
            context: "0000000000000000".into(),
            text: "00ff".into(),
            by: by.into(),
            on: "2026-11-28".into(),
        }
    }

    #[test]
    fn what_is_written_reads_back_a_line_for_each_text() {
        let mut state = State::default();
        for (id, by) in [
            ("bonjour", "Leïla"),
            ("joignable.oui", "D'Arc: \"x\" {é}, #1"),
            ("-mdph", ""),
            ("non", "no"),
        ] {
            state.records.insert(id.into(), record(by));
        }
        let yaml = state.write();
        assert_eq!(State::read(&yaml), Ok(state), "{yaml}");
        assert_eq!(yaml.lines().count(), 2 + 2 + 4, "{yaml}");
        assert_eq!(State::default().write(), "");
        assert_eq!(State::read("\n"), Ok(State::default()));
    }

    #[test]
    fn a_damaged_file_is_refused_at_its_line() {
        let fault = State::read("version: 1\ntextes:\n  a: { etat: fini }\n").unwrap_err();
        assert_eq!((fault.code, fault.line), ("unreadable", 3), "{fault:?}");
        assert_eq!(State::read("version: 2\n").unwrap_err().code, "newer");
        let twice = "version: 1\ntextes:\n  a: { etat: relu, source: a, contexte: b, texte: c }\n  a: { etat: relu, source: a, contexte: b, texte: c }\n";
        assert!(State::read(twice).is_err());
        assert!(State::read("[[[[[[[[[[[[").is_err());
    }
}
