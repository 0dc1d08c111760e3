//! The points of attention of a package, each in the étape it stands in.

use std::collections::BTreeMap;
use std::path::Path;

use trame_dsl::diagnostic::Severity;
use trame_dsl::name::Name;
use trame_dsl::span::FileId;
use trame_dsl::syntax::parse;
use trame_dsl::syntax::tree::Block;

use crate::library::package::Package;
use crate::wording::Wording;
use crate::words::{Arg, Words};

/// A point of attention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// How much it matters.
    pub severity: Severity,
    /// Its code.
    pub code: &'static str,
    /// What it is, in words.
    pub sentence: String,
    /// Where: a file's path.
    pub path: String,
    /// A line of it, from 1.
    pub line: usize,
}

/// The points of attention of a package.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// By étape.
    pub steps: BTreeMap<Name, Vec<Fault>>,
    /// Those that stand in none: in the manifest, above the first étape.
    pub elsewhere: Vec<Fault>,
}

/// Where an étape's lines begin; `None` for a block that is no étape.
type Begins = Vec<(u32, Option<Name>)>;

impl Fault {
    /// What it is, after how much it matters: « Erreur : … ».
    pub(super) fn marked(&self, wording: &Wording<'_>) -> String {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        let args = [
            ("severity", Arg::Text(severity.to_owned())),
            ("sentence", Arg::Text(self.sentence.clone())),
        ];
        wording.word("map-fault-mark", &args)
    }

    /// The whole: its place, its code, its sentence.
    pub(super) fn told(&self, wording: &Wording<'_>) -> String {
        let args = [
            ("code", Arg::Text(self.code.to_owned())),
            ("sentence", Arg::Text(self.marked(wording))),
            ("path", Arg::Text(self.path.clone())),
            ("line", Arg::Text(self.line.to_string())),
        ];
        wording.word("map-fault", &args)
    }
}

impl Faults {
    /// What was found in a package.
    #[must_use]
    pub fn of(package: &Package, words: &Words) -> Self {
        let mut files: BTreeMap<FileId, Begins> = BTreeMap::new();
        let mut faults = Self::default();
        for diagnostic in &package.diagnostics {
            let Some(source) = package.sources.get(diagnostic.span.file) else {
                continue;
            };
            let file = diagnostic.span.file;
            let begins = files
                .entry(file)
                .or_insert_with(|| begins(file, &source.path, &source.text));
            let fault = Fault {
                severity: diagnostic.severity,
                code: diagnostic.code,
                sentence: words.fault(diagnostic),
                path: source.path.clone(),
                line: source.place(diagnostic.span).line,
            };
            let above = |(start, _): &&(u32, Option<Name>)| *start <= diagnostic.span.start;
            match begins.iter().rev().find(above) {
                Some((_, Some(step))) => faults.steps.entry(step.clone()).or_default().push(fault),
                _ => faults.elsewhere.push(fault),
            }
        }
        faults
    }
}

/// Where each block of a script begins.
fn begins(file: FileId, path: &str, text: &str) -> Begins {
    if Path::new(path)
        .extension()
        .is_none_or(|extension| extension != "trame")
    {
        return Vec::new();
    }
    let parsed = parse(file, text.as_bytes());
    let blocks = parsed.tree.blocks.iter();
    let mut begins: Begins = blocks
        .filter_map(|block| match block {
            Block::Step(step) => Some((step.span.start, Some(step.name.node.clone()))),
            Block::Data(fields) => Some((fields.first()?.span.start, None)),
            Block::List(list) => Some((list.name.span.start, None)),
            Block::Phrase(phrase) => Some((phrase.name.span.start, None)),
            Block::Include(include) => Some((include.span.start, None)),
            Block::Rebuttal(rebuttal) => Some((rebuttal.span.start, None)),
            Block::Scenario(scenario) => Some((scenario.span.start, None)),
        })
        .collect();
    begins.sort_by_key(|(start, _)| *start);
    begins
}
