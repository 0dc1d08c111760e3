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
    /// A call on which it comes about: what is answered and known on it. The sentence can
    /// quote it as `$route`.
    pub route: Vec<Circumstance>,
}

/// Something answered or known on a call.
#[derive(Clone, Debug, PartialEq)]
pub struct Circumstance {
    /// The question, the donnée, or what is counted of them: `jours(aujourd_hui, fin_droits)`.
    pub name: String,
    /// What it is.
    pub is: Is,
}

/// What a value is on a call. Numbers, dates and hours are as an author writes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Is {
    /// That code or that text.
    Word(String),
    /// None of those.
    Other(Vec<String>),
    /// That code is among those chosen.
    Chosen(String),
    /// That code is not.
    NotChosen(String),
    /// That number.
    Exactly(String),
    /// That number or more.
    AtLeast(String),
    /// That number or less.
    AtMost(String),
    /// More than that number.
    MoreThan(String),
    /// Less than that number.
    LessThan(String),
    /// From the first to the second, both included.
    Between(String, String),
    /// Any answer.
    Answered,
    /// `nsp`
    DontKnow,
    /// `refus`
    Refused,
    /// Passed over, or missing from the contact list.
    Missing,
    /// A roster that is left before its turns are over.
    Left,
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
            route: Vec::new(),
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

    /// Adds a call on which it comes about.
    #[must_use]
    pub fn on(mut self, route: Vec<Circumstance>) -> Self {
        self.route = route;
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
