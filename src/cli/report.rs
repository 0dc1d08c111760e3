//! Diagnostics shown: to people with the line underlined, to programs as JSON.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;
use trame_dsl::diagnostic::{Diagnostic, Severity};

use crate::library::package::Package;
use crate::library::sources::{Place, SourceFile, Sources};
use crate::words::Words;

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
}

impl Report {
    /// Adds what is wrong in a package. What several packages share is reported once.
    pub fn add(&mut self, package: Package) {
        self.packages += 1;
        self.add_all(&package.sources, package.diagnostics);
    }

    /// Adds what is wrong in some files.
    pub fn add_all(&mut self, sources: &Sources, diagnostics: Vec<Diagnostic>) {
        for diagnostic in diagnostics {
            let Some(source) = sources.get(diagnostic.span.file) else {
                continue;
            };
            let place = source.place(diagnostic.span);
            let excerpt = Excerpt::of(source, &diagnostic);
            let fault = Fault {
                diagnostic,
                path: source.path.clone(),
                place,
                excerpt,
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

    /// For programs: an array, one entry for each fault.
    pub fn to_json(&self, words: &Words) -> serde_json::Result<String> {
        let entries: Vec<Entry<'_>> = self.faults.iter().map(|fault| fault.entry(words)).collect();
        Ok(serde_json::to_string_pretty(&entries)? + "\n")
    }

    /// For people: each fault with its lines, then how many there are.
    pub fn to_text(&self, words: &Words, colour: bool) -> String {
        let args = [
            ("packages", self.packages.to_string()),
            ("errors", self.errors().to_string()),
            ("warnings", self.count(Severity::Warning).to_string()),
        ];
        self.faults(words, colour) + &words.text("cli-check-count", &args) + "\n"
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

    fn message(&self, words: &Words) -> String {
        words.text(self.diagnostic.code, &self.args())
    }

    /// What the sentences quote. One that has no correction to propose says so with `none`.
    fn args(&self) -> Vec<(&'static str, String)> {
        let mut args = self.diagnostic.args.clone();
        if args.iter().all(|(name, _)| *name != "fix") {
            args.push(("fix", "none".to_owned()));
        }
        args
    }

    fn help(&self, words: &Words) -> String {
        let id = format!("{}.help", self.diagnostic.code);
        let help = words.text(&id, &self.args());
        if help == id { String::new() } else { help }
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
            message: self.message(words),
            help: self.help(words),
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
            .primary_title(self.message(words))
            .id(self.diagnostic.code)
            .element(snippet);
        match self.help(words) {
            help if help.is_empty() => group,
            help => group.element(Level::HELP.with_name(names.help.as_str()).message(help)),
        }
    }
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
