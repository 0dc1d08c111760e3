//! What every part of reading shares: where a piece of text is, and what was found wrong with it.

use crate::diagnostic::Diagnostic;
use crate::name::{Name, is_name};
use crate::span::{FileId, Span, offset};
use crate::syntax::answers::Siblings;
use crate::syntax::codes;
use crate::syntax::limits::MAX_FAULTS;
use crate::syntax::tree::Line;

/// One reading of one file. Pieces of text are slices of the file, so each knows its place.
pub(super) struct Reader<'t> {
    file: FileId,
    text: &'t str,
    faults: Vec<Diagnostic>,
    /// Names declared by lines that are not sound: see [`crate::syntax::tree::SyntaxTree`].
    pub(super) broken: Vec<Name>,
    /// Words of the lines that were not understood.
    pub(super) mentioned: Vec<Name>,
    /// Whether a line that was not understood may have led somewhere.
    pub(super) lost_routes: bool,
    /// Whether what is being read will not be in the tree.
    pub(super) lost: bool,
    /// The answers among which one is being read.
    pub(super) siblings: Siblings<'t>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(file: FileId, text: &'t str) -> Self {
        Self {
            file,
            text,
            faults: Vec::new(),
            broken: Vec::new(),
            mentioned: Vec::new(),
            lost_routes: false,
            lost: false,
            siblings: Siblings::default(),
        }
    }

    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// The place of a slice of the file.
    pub(super) fn span(&self, part: &str) -> Span {
        let start = part
            .as_ptr()
            .addr()
            .saturating_sub(self.text.as_ptr().addr());
        Span::new(self.file, offset(start), offset(start + part.len()))
    }

    /// The text at a place.
    pub(super) fn slice(&self, span: Span) -> &'t str {
        self.text
            .get(span.start as usize..span.end as usize)
            .unwrap_or_default()
    }

    /// A piece of text with its place.
    pub(super) fn line(&self, part: &str) -> Line {
        Line {
            text: part.to_owned(),
            span: self.span(part),
        }
    }

    /// A fault at a slice of the file, to be completed and reported.
    pub(super) fn fault(&self, code: &'static str, part: &str) -> Diagnostic {
        Diagnostic::error(code, self.span(part))
    }

    /// Notes a fault. Its sentence may choose its words by `$fix`, which is `none` without a correction.
    pub(super) fn report(&mut self, mut fault: Diagnostic) {
        if self.is_full() {
            return;
        }
        if !fault.args.iter().any(|(name, _)| *name == "fix") {
            fault.args.push(("fix", "none".to_owned()));
        }
        self.faults.push(fault);
    }

    /// Reports a fault that needs no argument.
    pub(super) fn refuse(&mut self, code: &'static str, part: &str) {
        self.report(self.fault(code, part).with("found", part));
    }

    /// Reports what can be mended by writing `fix` in place of `part`.
    pub(super) fn mend(&mut self, code: &'static str, part: &str, fix: &str) {
        let fault = self.fault(code, part).with("found", part);
        let span = fault.span;
        self.report(fault.fixed(span, fix));
    }

    /// Reports what may be mended by writing `fix` in place of `part`, as the author decides.
    pub(super) fn propose(&mut self, code: &'static str, part: &str, fix: &str) {
        let fault = self.fault(code, part).with("found", part);
        let span = fault.span;
        self.report(fault.proposed(span, fix));
    }

    /// Whether so much was wrong that reading further is of no use.
    pub(super) fn is_full(&self) -> bool {
        self.faults.len() >= MAX_FAULTS
    }

    /// How many faults there are; compared later, tells whether something was wrong in between.
    pub(super) fn count(&self) -> usize {
        self.faults.len()
    }

    /// Forgets the faults found since `count`: they follow from one already reported.
    pub(super) fn forget(&mut self, count: usize) {
        self.faults.truncate(count);
    }

    /// Notes a declared name whose line is not sound.
    pub(super) fn declare_broken(&mut self, name: &Name) {
        self.broken.push(name.clone());
    }

    /// Notes the words of a line that was not understood, so that what it names is not called unused.
    pub(super) fn mention(&mut self, part: &str) {
        let words = part.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        self.mentioned
            .extend(words.filter(|word| is_name(word)).map(Name::new));
    }

    /// The faults, in the order of the file.
    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        self.faults.sort_by_key(|fault| fault.span.start);
        if self.is_full()
            && let Some(last) = self.faults.last()
        {
            let span = Span::new(self.file, last.span.end, last.span.end);
            self.faults
                .push(Diagnostic::error(codes::TOO_MANY_FAULTS, span).with("max", &MAX_FAULTS));
        }
        self.faults
    }
}

/// Where a correction goes when it adds and replaces nothing.
pub(super) fn insertion(fault: Diagnostic, at: Span, text: &str) -> Diagnostic {
    let span = Span {
        start: at.end,
        ..at
    };
    fault.fixed(span, text)
}
