//! A package: its manifest, its script, what is wrong with them, and the form in which
//! calls are made with it.

use std::collections::{BTreeMap, BTreeSet};

use trame_dsl::check::manifest::Surroundings;
use trame_dsl::check::{Compiled, MAIN};
use trame_dsl::diagnostic::{Certainty, Diagnostic, Fix, Severity};
use trame_dsl::name::{Name, nearest};
use trame_dsl::span::{FileId, Span};
use trame_dsl::syntax::tree::SyntaxTree;
use unic_langid::LanguageIdentifier;

use super::directory::{self, Directory};
use super::discover::Overlay;
use super::files::{Files, LIBRARY, LOCALES};
use super::manifest::{self, Manifest, Partial};
use super::sources::Sources;
use super::{compile, discover};

/// Names that a package cannot have: those of other files of texts.
const RESERVED: [&str; 2] = ["communs", "termes"];
/// How the files of the product's own words begin.
const OWN: [&str; 2] = ["trame", "diagnostics"];

/// A package that was read.
#[derive(Debug)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its files.
    pub sources: Sources,
    /// What is wrong with them, by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// Its manifest, when nothing is wrong with it.
    pub manifest: Option<Manifest>,
    /// The directory.
    pub directory: Directory,
    /// Its script, when nothing in the package is wrong.
    pub compiled: Option<Compiled>,
    /// What could be made out of its script, when something is: to be shown, never to be run.
    pub sketch: Option<Compiled>,
    /// Texts of each language but the source: the package's, those of what it includes, the terms.
    pub translations: BTreeMap<LanguageIdentifier, String>,
    /// Terms of the source language.
    pub terms: String,
}

impl Package {
    /// Reads a package from a folder.
    ///
    /// # Errors
    /// A file that is there and cannot be read.
    pub fn open(found: &discover::Found) -> Result<Self, discover::LibraryError> {
        Self::open_with(found, &Overlay::default())
    }

    /// Reads a package from a folder, some of its files changed.
    ///
    /// # Errors
    /// A file that is there and cannot be read.
    pub fn open_with(
        found: &discover::Found,
        overlay: &Overlay,
    ) -> Result<Self, discover::LibraryError> {
        Ok(Self::build(&found.name, &discover::load(found, overlay)?))
    }

    /// Reads a package from its files.
    #[must_use]
    pub fn build(name: &str, files: &Files) -> Self {
        let mut reading = Reading {
            name,
            files,
            sources: Sources::default(),
            diagnostics: Vec::new(),
        };
        let partial = reading.manifest();
        let directory = reading.directory();
        let trees = reading.trees();
        let header = partial.header();
        let terms = text(files, &format!("{LOCALES}/{}/termes.ftl", header.source));
        let surroundings = Surroundings {
            package: name.to_owned(),
            outcomes: partial.outcomes(),
            directory: directory
                .iter()
                .map(|(name, entry)| (name.clone(), entry.structure.clone()))
                .collect(),
            terms: term_names(&terms),
            header,
        };
        let (compiled, sketch) = reading.check(&trees, &surroundings, &partial);
        let Reading {
            sources,
            mut diagnostics,
            ..
        } = reading;
        put_in_order(&mut diagnostics, &sources);
        doubt_doubly_wrong(&mut diagnostics);
        let translations = translations(name, files, &trees, &surroundings);
        Self {
            name: name.to_owned(),
            sources,
            diagnostics,
            manifest: partial.manifest,
            directory,
            compiled,
            sketch,
            translations,
            terms,
        }
    }

    /// Whether its manifest lets a language open with texts that nobody has reviewed.
    #[must_use]
    pub fn allows_drafts(&self) -> bool {
        let manifest = self.manifest.as_ref();
        manifest.is_some_and(|manifest| manifest.languages.drafts)
    }

    /// Its texts in a language, whether or not its manifest names it; empty when there are none.
    #[must_use]
    pub fn texts_in(&self, files: &Files, language: &LanguageIdentifier) -> String {
        let compiled = self.compiled.iter();
        let scripts = compiled.flat_map(|compiled| compiled.catalogs.keys());
        texts_in(&self.name, files, scripts, language)
    }

    /// Whether the package has no error.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.diagnostics
            .iter()
            .all(|fault| fault.severity != Severity::Error)
    }
}

/// What is gathered while a package is read.
struct Reading<'a> {
    name: &'a str,
    files: &'a Files,
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
}

impl Reading<'_> {
    fn manifest(&mut self) -> Partial {
        let path = format!("{LIBRARY}/{}/enquete.yaml", self.name);
        let Some((file, text)) = self.yaml(&path) else {
            self.missing("manifest-missing", &path);
            return Partial::default();
        };
        if !is_package_name(self.name) {
            let fault = Diagnostic::error("package-bad-name", manifest::first_line(file, &text));
            self.diagnostics.push(fault.with("value", self.name));
        }
        manifest::read(file, &text, &mut self.diagnostics)
    }

    fn directory(&mut self) -> Directory {
        let path = format!("{LIBRARY}/annuaire.yaml");
        let Some((file, text)) = self.yaml(&path) else {
            return Directory::new();
        };
        directory::read(file, &text, &mut self.diagnostics)
    }

    fn trees(&mut self) -> BTreeMap<String, SyntaxTree> {
        let path = format!("{LIBRARY}/{}/script.trame", self.name);
        if self.files.get(&path).is_none() {
            self.missing("script-missing", &path);
        }
        compile::trees(
            self.name,
            self.files,
            &mut self.sources,
            &mut self.diagnostics,
        )
    }

    /// A YAML file's text; one that is not UTF-8 is reported, and read with `?` for its strange bytes.
    fn yaml(&mut self, path: &str) -> Option<(FileId, String)> {
        let bytes = self.files.get(path)?;
        let file = self.sources.add(self.files.shown(path), bytes);
        if let Err(bad) = std::str::from_utf8(bytes) {
            let at = trame_dsl::span::offset(bad.valid_up_to());
            self.diagnostics.push(Diagnostic::error(
                "yaml-not-utf8",
                Span::new(file, at, at + 1),
            ));
        }
        let text = self.sources.get(file).map(|source| source.text.clone());
        Some((file, text.unwrap_or_default()))
    }

    /// Checks the script, if there is one: compiled when it is sound, else as a sketch.
    fn check(
        &mut self,
        trees: &BTreeMap<String, SyntaxTree>,
        surroundings: &Surroundings,
        partial: &Partial,
    ) -> (Option<Compiled>, Option<Compiled>) {
        if !trees.contains_key(MAIN) {
            return (None, None);
        }
        let sound = self
            .diagnostics
            .iter()
            .all(|fault| fault.severity != Severity::Error);
        let surroundings = partial.is_usable().then_some(surroundings);
        let mut checked = compile::compile(trees, surroundings, sound);
        for fault in &mut checked.diagnostics {
            suggest_include(fault, self.files);
        }
        self.diagnostics.append(&mut checked.diagnostics);
        for outcome in &checked.unused_outcomes {
            let place = partial
                .outcome_place(outcome)
                .filter(|_| !may_be_used(trees, outcome));
            if let Some(place) = place {
                let fault = Diagnostic::warning("manifest-unused-outcome", place);
                self.diagnostics.push(fault.with("value", outcome));
            }
        }
        (checked.compiled, checked.sketch)
    }

    fn missing(&mut self, code: &'static str, path: &str) {
        let shown = self.files.shown(path);
        let file = self.sources.add(shown.clone(), b"");
        self.diagnostics
            .push(Diagnostic::error(code, Span::new(file, 0, 0)).with("path", &shown));
    }
}

/// A path that leads to no script may be near one that does.
fn suggest_include(fault: &mut Diagnostic, files: &Files) {
    let path = fault.args.iter().find(|(name, _)| *name == "path");
    if let Some((_, path)) = path
        && fault.code == "unknown-include"
        && fault.fix.is_none()
        && let Some(near) = nearest(path, files.includable())
    {
        *fault = fault.clone().fixed(fault.span, near);
    }
}

/// Whether a line that was not understood may have ended the call with that outcome.
fn may_be_used(trees: &BTreeMap<String, SyntaxTree>, outcome: &Name) -> bool {
    let unread = |tree: &SyntaxTree| tree.blocks.is_empty() || tree.mentioned.contains(outcome);
    trees.values().any(unread)
}

/// By file and place; what was reported twice, once.
fn put_in_order(diagnostics: &mut Vec<Diagnostic>, sources: &Sources) {
    let path = |fault: &Diagnostic| {
        sources
            .get(fault.span.file)
            .map(|source| source.path.as_str())
    };
    diagnostics.sort_by(|a, b| {
        let key = |fault: &Diagnostic| (fault.span.start, fault.span.end, fault.code);
        path(a).cmp(&path(b)).then_with(|| key(a).cmp(&key(b)))
    });
    diagnostics.dedup();
}

/// What is wrong in two ways, one of which nothing surely mends, was perhaps meant otherwise: in
/// `nom = Diallo`, the capital is no slip if no `diallo` is known.
fn doubt_doubly_wrong(diagnostics: &mut [Diagnostic]) {
    let sure = |fault: &Diagnostic| fault.fix.as_ref().is_some_and(Fix::is_sure);
    let unsure: BTreeSet<Span> = diagnostics
        .iter()
        .filter(|fault| fault.severity == Severity::Error && !sure(fault))
        .map(|fault| fault.span)
        .collect();
    for fault in diagnostics {
        if unsure.contains(&fault.span)
            && let Some(fix) = &mut fault.fix
            && fix.span == fault.span
        {
            fix.certainty = Certainty::Likely;
        }
    }
}

/// `[a-z][a-z0-9-]*`, and not the name of another file of texts.
#[must_use]
pub fn is_package_name(name: &str) -> bool {
    let shaped = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    shaped && !RESERVED.contains(&name) && !OWN.iter().any(|own| name.starts_with(own))
}

fn text(files: &Files, path: &str) -> String {
    files
        .get(path)
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .unwrap_or_default()
}

/// The names of the terms in a file of texts, without their dash.
fn term_names(ftl: &str) -> BTreeSet<String> {
    let names = ftl.lines().filter_map(|line| {
        let (name, _) = line.strip_prefix('-')?.split_once('=')?;
        Some(name.trim().to_owned())
    });
    names.collect()
}

/// Texts of each language that the manifest names.
fn translations(
    package: &str,
    files: &Files,
    trees: &BTreeMap<String, SyntaxTree>,
    surroundings: &Surroundings,
) -> BTreeMap<LanguageIdentifier, String> {
    let header = &surroundings.header;
    let languages = header.targets.iter().chain(header.fallback.values());
    languages
        .filter(|language| **language != header.source)
        .map(|language| {
            let texts = texts_in(package, files, trees.keys(), language);
            (language.clone(), texts)
        })
        .collect()
}

/// The texts in a language: the package's, those of the scripts it includes, the terms.
fn texts_in<'a>(
    package: &'a str,
    files: &Files,
    scripts: impl Iterator<Item = &'a String>,
    language: &LanguageIdentifier,
) -> String {
    let included = scripts.map(String::as_str).filter(|path| *path != MAIN);
    let names = std::iter::once(package).chain(included).chain(["termes"]);
    let mut texts: Vec<String> = names
        .map(|name| text(files, &format!("{LOCALES}/{language}/{name}.ftl")))
        .collect();
    texts.retain(|text| !text.is_empty());
    texts.join("\n")
}
