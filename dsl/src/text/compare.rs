//! Holding a translator's texts against the source's: what would be said wrongly, or not at all.
//! Each check is one file; all of them see a text as the sentences that it can come to.
//! A whole file is checked by [`file`], one text while it is being typed by [`text`].

mod addresses;
mod alike;
mod bidi;
mod categories;
mod digits;
mod dropped;
mod facts;
mod garbled;
mod html;
mod ids;
mod length;
mod mentions;
mod numbers;
mod plurals;
mod sentence;
#[cfg(test)]
mod tests;
mod untranslated;
mod variants;
mod wrapped;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::{ast, parser};
use unic_langid::LanguageIdentifier;

use super::resource::{self, SourceFault};
use super::visit::Pattern;
use crate::diagnostic::{Diagnostic, Severity};
use crate::span::{FileId, Span, offset};

pub use alike::{Sayings, Translated};
pub use facts::{Original, Source};
pub use mentions::{Kind, Variable, variables};

use facts::Facts;
use wrapped::Wrapped;

/// What is known of the language that a text is in.
#[derive(Clone, Debug)]
pub struct Target {
    /// The language.
    pub language: LanguageIdentifier,
    /// Seconds that one of its characters takes to say, at least and at most; `None`: not known,
    /// and lengths are not compared.
    pub pace: Option<(f64, f64)>,
    /// Names of the terms that its files have, without their dash.
    terms: BTreeSet<String>,
    /// Names of the terms that its files quote.
    quoted: BTreeSet<String>,
}

/// Something wrong with a translation, or to be looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Stable code, which is also the id of its sentence.
    pub code: &'static str,
    /// Errors keep a text from being said; warnings ask.
    pub severity: Severity,
    /// Bytes of the file, or of the text that is typed.
    pub at: Range<usize>,
    /// What the sentence quotes.
    pub args: Vec<(&'static str, String)>,
    /// What was likely meant instead.
    pub fix: Option<String>,
}

/// What was found in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compared {
    /// What is wrong, by place.
    pub faults: Vec<Fault>,
    /// Its texts that the source has: see [`Sayings`].
    pub texts: Vec<Translated>,
}

impl Target {
    /// A language with the texts of all its files: those of the package, of what it includes, the terms.
    #[must_use]
    pub fn new<'a>(
        language: LanguageIdentifier,
        pace: Option<(f64, f64)>,
        files: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let mut target = Self {
            language,
            pace,
            terms: BTreeSet::new(),
            quoted: BTreeSet::new(),
        };
        for ftl in files {
            target.note(ftl);
        }
        target
    }

    fn note(&mut self, ftl: &str) {
        let (kept, _) = resource::guard(ftl, false);
        let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(kept.as_str());
        for entry in &resource.body {
            let (value, attributes) = match entry {
                ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
                ast::Entry::Term(term) => {
                    self.terms.insert(term.id.name.to_owned());
                    (Some(&term.value), &term.attributes)
                }
                _ => continue,
            };
            let attributes = attributes.iter().map(|attribute| &attribute.value);
            for pattern in value.into_iter().chain(attributes) {
                self.quoted.extend(mentions::terms(pattern));
            }
        }
    }
}

/// What is wrong in a translator's file of `catalog`. Texts that are missing are no fault.
#[must_use]
pub fn file(catalog: &str, ftl: &str, source: &Source, target: &Target) -> Compared {
    let (kept, mut found) = resource::guard(ftl, false);
    let (resource, errors) = match parser::parse(kept.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    resource::form(&kept, &resource, &errors, &mut found);
    let mut compared = Compared {
        faults: found.into_iter().map(Fault::from).collect(),
        texts: Vec::new(),
    };
    let entries = ids::Entries::of(&resource);
    entries.check(&kept, catalog, source, target, &mut compared.faults);
    for (id, name, pattern) in entries.texts() {
        let whole = resource::range(&kept, name);
        let held = Held::new(&id, &kept, whole.clone(), pattern, source, target);
        let Some(held) = held else { continue };
        held.check(&mut compared.faults);
        if held.original.catalog == catalog {
            compared.texts.push(held.translated(whole));
        }
    }
    let mark = resource::mark(ftl);
    for fault in &mut compared.faults {
        fault.at = fault.at.start + mark..fault.at.end + mark;
    }
    for text in &mut compared.texts {
        text.at = text.at.start + mark..text.at.end + mark;
    }
    put_in_order(&mut compared.faults);
    compared
}

/// What is wrong with one text, `id`, as it stands in a field: places are bytes of `text`.
#[must_use]
pub fn text(id: &str, text: &str, source: &Source, target: &Target) -> Vec<Fault> {
    let wrapped = Wrapped::new(text);
    if text.trim().is_empty() {
        return vec![Fault::error("translation-empty", 0..text.len())];
    }
    let (kept, mut found) = resource::guard(&wrapped.ftl, false);
    let (resource, errors) = match parser::parse(kept.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    resource::form(&kept, &resource, &errors, &mut found);
    let mut faults: Vec<Fault> = found.into_iter().map(Fault::from).collect();
    if let Some(ast::Entry::Message(message)) = resource.body.first()
        && let Some(pattern) = &message.value
        && let Some(held) = Held::new(id, &kept, 0..kept.len(), pattern, source, target)
    {
        held.check(&mut faults);
    }
    for fault in &mut faults {
        fault.at = wrapped.back(fault.at.start)..wrapped.back(fault.at.end);
    }
    put_in_order(&mut faults);
    faults
}

/// One text beside its source.
struct Held<'a> {
    id: &'a str,
    /// The source that `pattern` is made of slices of.
    base: &'a str,
    /// Where to report what is of the whole text.
    whole: Range<usize>,
    pattern: &'a Pattern<'a>,
    said: Facts<'a>,
    original: &'a facts::Known,
    source: &'a Source,
    target: &'a Target,
}

impl<'a> Held<'a> {
    /// `None` for what the source does not have: a pronunciation, an obsolete text.
    fn new(
        id: &'a str,
        base: &'a str,
        whole: Range<usize>,
        pattern: &'a Pattern<'a>,
        source: &'a Source,
        target: &'a Target,
    ) -> Option<Self> {
        Some(Self {
            id,
            base,
            whole,
            pattern,
            said: Facts::of(pattern, &source.variables),
            original: source.get(id)?,
            source,
            target,
        })
    }

    fn check(&self, faults: &mut Vec<Fault>) {
        let before = faults.len();
        untranslated::nothing_said(self, faults);
        if faults.len() > before {
            return;
        }
        mentions::check(self, faults);
        dropped::check(self, faults);
        variants::check(self, faults);
        plurals::check(self, faults);
        numbers::check(self, faults);
        addresses::check(self, faults);
        untranslated::check(self, faults);
        html::check(self, faults);
        bidi::check(self, faults);
        garbled::check(self, faults);
        length::check(self, faults);
    }

    /// Where a slice of the text is.
    fn range(&self, part: &str) -> Range<usize> {
        resource::range(self.base, part)
    }

    fn translated(&self, at: Range<usize>) -> Translated {
        Translated {
            id: self.id.to_owned(),
            at,
            source: self.original.said.clone(),
            text: self.said.words(),
        }
    }

    /// Whether the text is a term's, whose variables are its own.
    fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

impl Fault {
    fn error(code: &'static str, at: Range<usize>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            at,
            args: Vec::new(),
            fix: None,
        }
    }

    fn warning(code: &'static str, at: Range<usize>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, at)
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    fn meaning(mut self, fix: Option<&str>, sign: &str) -> Self {
        self.fix = fix.map(|fix| format!("{sign}{fix}"));
        self
    }

    /// The same as a diagnostic of that file.
    #[must_use]
    pub fn diagnostic(&self, file: FileId) -> Diagnostic {
        let span = Span::new(file, offset(self.at.start), offset(self.at.end));
        let mut diagnostic = Diagnostic {
            severity: self.severity,
            args: self.args.clone(),
            ..Diagnostic::error(self.code, span)
        };
        if let Some(fix) = &self.fix {
            diagnostic = diagnostic.proposed(span, fix);
        }
        diagnostic
    }
}

impl From<SourceFault> for Fault {
    fn from(fault: SourceFault) -> Self {
        Self {
            args: fault.args,
            ..Self::error(fault.code, fault.at)
        }
    }
}

fn put_in_order(faults: &mut Vec<Fault>) {
    faults.sort_by(|a, b| (a.at.start, a.at.end, a.code).cmp(&(b.at.start, b.at.end, b.code)));
    faults.dedup();
}

/// The description of each variable, by its name.
pub type Variables = BTreeMap<String, Variable>;
