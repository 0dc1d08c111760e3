//! Faults as data: a code, a place, arguments. The sentences are in `locales/*/diagnostics.ftl`,
//! one message for each code, its value what is wrong, its `.help` the next move.

use crate::span::Span;

/// How much a fault matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The script does not compile.
    Error,
    /// The script compiles; its author should look.
    Warning,
    /// Good to know.
    Info,
}

/// A fault, where it is, and what its sentence needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// Stable code, which is also the id of its message: `unknown-name`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where it is.
    pub span: Span,
    /// What the sentence quotes, by variable.
    pub args: Vec<(&'static str, String)>,
    /// The text that would mend it, where one is likely.
    pub fix: Option<Fix>,
}

/// A replacement that is likely what the author meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// What to replace.
    pub span: Span,
    /// What to write there.
    pub text: String,
    /// Whether it can be made unasked.
    pub certainty: Certainty,
}

/// Whether a correction can be made without asking the author.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Nothing else can have been meant: `trame check --fix` makes it.
    Sure,
    /// It is likely; the author decides.
    Likely,
}

impl Fix {
    /// A correction that nobody needs to be asked about.
    #[must_use]
    pub fn sure(span: Span, text: impl Into<String>) -> Self {
        Self {
            span,
            text: text.into(),
            certainty: Certainty::Sure,
        }
    }

    /// A correction for the author to make, or not.
    #[must_use]
    pub fn likely(span: Span, text: impl Into<String>) -> Self {
        Self {
            certainty: Certainty::Likely,
            ..Self::sure(span, text)
        }
    }

    /// Whether it can be made unasked.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.certainty == Certainty::Sure
    }
}

impl Diagnostic {
    /// An error at `span`.
    #[must_use]
    pub fn error(code: &'static str, span: Span) -> Self {
        Self {
            code,
            severity: Severity::Error,
            span,
            args: Vec::new(),
            fix: None,
        }
    }

    /// A warning at `span`.
    #[must_use]
    pub fn warning(code: &'static str, span: Span) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, span)
        }
    }

    /// Adds an argument of the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &(impl ToString + ?Sized)) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Adds the correction that can be made unasked; the sentence can quote it as `$fix`.
    #[must_use]
    pub fn fixed(self, span: Span, text: impl Into<String>) -> Self {
        self.quoting(Fix::sure(span, text))
    }

    /// Adds a likely correction, which the author decides; the sentence can quote it as `$fix`.
    #[must_use]
    pub fn proposed(self, span: Span, text: impl Into<String>) -> Self {
        self.quoting(Fix::likely(span, text))
    }

    /// Adds a correction that the sentence does not quote.
    #[must_use]
    pub fn with_fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    fn quoting(mut self, fix: Fix) -> Self {
        self.args.push(("fix", fix.text.trim().to_owned()));
        self.with_fix(fix)
    }
}
