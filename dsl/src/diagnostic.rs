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

    /// Adds the likely correction; the sentence can quote it as `$fix`.
    #[must_use]
    pub fn fixed(mut self, span: Span, text: impl Into<String>) -> Self {
        let text = text.into();
        self.args.push(("fix", text.clone()));
        self.fix = Some(Fix { span, text });
        self
    }
}
