//! Diagnostics shown: to people with the line underlined, to programs as JSON.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;
use trame_dsl::diagnostic::{Diagnostic, Severity};

use crate::library::package::Package;
use crate::library::patch::Patch;
use crate::library::sources::{Place, SourceFile, Sources};
use crate::words::{Arg, Words};

/// What is wrong in some packages.
#[derive(Default)]
pub struct Report {
    packages: usize,
    faults: Vec<Fault>,
}

/// A fault with what is needed to show it, once its package is gone.
#[derive(Clone, PartialEq)]
struct Fault {
    diagnostic: Diagnostic,
    path: String,
    place: Place,
    excerpt: Excerpt,
    patch: Option<Patch>,
}

/// The lines of a fault, and where it is in them.
#[derive(Clone, Debug, PartialEq)]
struct Excerpt {
    text: String,
    span: Range<usize>,
}

/// The JSON form.
#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    severity: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
    help: String,
    fix: Option<Correction<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    route: Option<String>,
}

/// The JSON form of a correction: what to write, and in place of what.
#[derive(Serialize)]
struct Correction<'a> {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: &'a str,
    safe: bool,
}

impl Report {
    /// Adds what is wrong in a package. What several packages share is reported once.
    pub fn add(&mut self, package: Package) {
        self.packages += 1;
        self.add_all(&package.sources, package.diagnostics);
    }

    /// Counts a package of which only some files are looked at.
    pub fn count_package(&mut self) {
        self.packages += 1;
    }

    /// Adds what is wrong in some files.
    pub fn add_all(&mut self, sources: &Sources, diagnostics: Vec<Diagnostic>) {
        for diagnostic in diagnostics {
            let Some(source) = sources.get(diagnostic.span.file) else {
                continue;
            };
            let place = source.place(diagnostic.span);
            let excerpt = Excerpt::of(source, &diagnostic);
            let fix = diagnostic.fix.as_ref();
            let patch = fix.and_then(|fix| Patch::of(source, fix));
            let fault = Fault {
                diagnostic,
                path: source.path.clone(),
                place,
                excerpt,
                patch,
            };
            if !self.faults.iter().any(|known| known.is_same(&fault)) {
                self.faults.push(fault);
            }
        }
        self.faults.sort_by(|a, b| a.order().cmp(&b.order()));
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    fn count(&self, severity: Severity) -> usize {
        self.faults
            .iter()
            .filter(|fault| fault.diagnostic.severity == severity)
            .count()
    }

    /// For programs: one entry for each fault.
    pub fn entries(&self, words: &Words) -> Vec<impl Serialize> {
        self.faults.iter().map(|fault| fault.entry(words)).collect()
    }

    /// How many faults `trame check --fix` would mend, in words; nothing when there are none.
    pub fn invitation(&self, words: &Words) -> String {
        let sure = |fault: &&Fault| fault.patch.as_ref().is_some_and(|patch| patch.sure);
        match self.faults.iter().filter(sure).count() {
            0 => String::new(),
            count => {
                let args = [("count", Arg::count(count))];
                words.find("cli-check-mendable", &args).unwrap_or_default() + "\n"
            }
        }
    }

    /// For people: each fault with its lines, then how many there are.
    pub fn to_text(&self, words: &Words, colour: bool) -> String {
        let args = [
            ("packages", self.packages.to_string()),
            ("errors", self.errors().to_string()),
            ("warnings", self.count(Severity::Warning).to_string()),
        ];
        let mut text = self.faults(words, colour);
        text.push_str(&words.text("cli-check-count", &args));
        text.push('\n');
        if let Some(first) = self.faults.first() {
            let args = [("code", first.diagnostic.code.to_owned())];
            text.push_str(&words.text("cli-check-explain", &args));
            text.push('\n');
        }
        text
    }

    /// The faults alone, each with its lines.
    pub fn faults(&self, words: &Words, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let names = Names::new(words);
        let mut text = String::new();
        for fault in &self.faults {
            text.push_str(&renderer.render(&[fault.group(words, &names)]));
            text.push_str("\n\n");
        }
        text
    }
}

/// What each severity is called.
struct Names {
    error: String,
    warning: String,
    info: String,
    help: String,
}

impl Names {
    fn new(words: &Words) -> Self {
        let name = |id| words.text(id, &[]);
        Self {
            error: name("cli-severity-error"),
            warning: name("cli-severity-warning"),
            info: name("cli-severity-info"),
            help: name("cli-severity-help"),
        }
    }
}

impl Fault {
    fn order(&self) -> (&str, usize, usize, &str) {
        (
            &self.path,
            self.place.line,
            self.place.column,
            self.diagnostic.code,
        )
    }

    fn is_same(&self, other: &Self) -> bool {
        let key = |fault: &Self| (fault.diagnostic.code, fault.place.line, fault.place.column);
        key(self) == key(other)
            && self.path == other.path
            && self.diagnostic.args == other.diagnostic.args
    }

    fn entry(&self, words: &Words) -> Entry<'_> {
        Entry {
            code: self.diagnostic.code,
            severity: match self.diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Info => "info",
            },
            file: &self.path,
            line: self.place.line,
            column: self.place.column,
            end_line: self.place.end_line,
            end_column: self.place.end_column,
            message: words.fault(&self.diagnostic),
            help: words.help(&self.diagnostic).unwrap_or_default(),
            route: words.route(&self.diagnostic.route),
            fix: self.patch.as_ref().map(|patch| Correction {
                line: patch.place.line,
                column: patch.place.column,
                end_line: patch.place.end_line,
                end_column: patch.place.end_column,
                text: &patch.text,
                safe: patch.sure,
            }),
        }
    }

    fn group<'a>(&'a self, words: &Words, names: &'a Names) -> Group<'a> {
        let level = match self.diagnostic.severity {
            Severity::Error => Level::ERROR.with_name(names.error.as_str()),
            Severity::Warning => Level::WARNING.with_name(names.warning.as_str()),
            Severity::Info => Level::INFO.with_name(names.info.as_str()),
        };
        let snippet = Snippet::source(self.excerpt.text.as_str())
            .path(self.path.as_str())
            .line_start(self.place.line)
            .annotation(AnnotationKind::Primary.span(self.excerpt.span.clone()));
        let group = level
            .primary_title(words.fault(&self.diagnostic))
            .id(self.diagnostic.code)
            .element(snippet);
        let group = match words.help(&self.diagnostic) {
            Some(help) => group.element(Level::HELP.with_name(names.help.as_str()).message(help)),
            None => group,
        };
        match &self.patch {
            Some(patch) => group.element(snippet_of(patch)),
            None => group,
        }
    }
}

/// The lines of a correction, as they are and as they would be.
pub fn snippet_of(patch: &Patch) -> Snippet<'_, annotate_snippets::Patch<'_>> {
    Snippet::source(patch.was.as_str())
        .line_start(patch.place.line)
        .patch(annotate_snippets::Patch::new(
            patch.cut.clone(),
            patch.text.as_str(),
        ))
}

impl Excerpt {
    /// The first line of a fault: what spreads over more is underlined to that line's end.
    fn of(source: &SourceFile, diagnostic: &Diagnostic) -> Self {
        let text = &source.text;
        let at = floor(text, diagnostic.span.start as usize);
        let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let end = text[at..]
            .find('\n')
            .map_or(text.len(), |newline| at + newline);
        let line = text[start..end].trim_end_matches('\r');
        let from = (at - start).min(line.len());
        let to = floor(text, diagnostic.span.end as usize).saturating_sub(start);
        Self {
            text: line.to_owned(),
            span: from..to.clamp(from, line.len()),
        }
    }
}

/// The nearest place at or before `at` where a character begins.
fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}
