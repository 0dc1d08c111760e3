//! What can be wrong with a pattern, in our own codes and at the author's own place.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::lines::{Lines, Place};
use super::scan::Braces;
use crate::syntax::tree::Line;

/// A fault in a text: its code is also the id of its sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct PatternFault {
    /// Stable code.
    pub code: &'static str,
    /// Index of the line it is on.
    pub line: usize,
    /// First byte in that line's text.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// What the sentence quotes.
    pub args: Vec<(&'static str, String)>,
}

impl PatternFault {
    pub(super) fn with(mut self, name: &'static str, value: &impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

pub(super) fn new(code: &'static str, place: Place) -> PatternFault {
    let Place { line, start, end } = place;
    PatternFault {
        code,
        line,
        start,
        end,
        args: Vec::new(),
    }
}

/// A fault of the whole text, shown on its first line.
pub(super) fn at_line(lines: &[Line], code: &'static str) -> PatternFault {
    let end = lines.first().map_or(0, |line| line.text.len());
    new(
        code,
        Place {
            line: 0,
            start: 0,
            end,
        },
    )
}

/// The first thing that fluent-syntax refused.
pub(super) fn of_parser(written: &Lines, errors: &[ParserError]) -> PatternFault {
    let Some(error) = errors.first() else {
        return new("text-invalid", Place::default());
    };
    let refused = Refused {
        text: &written.text,
        from: written.begins(),
        unclosed: written.unclosed,
    };
    let refusal = refused.explain(error);
    let place = written.between(refusal.at.start, refusal.at.end);
    PatternFault {
        args: refusal.args,
        ..new(refusal.code, place)
    }
}

/// A source in which fluent-syntax refused something.
pub(super) struct Refused<'a> {
    pub(super) text: &'a str,
    /// Where the pattern, or its entry, begins.
    pub(super) from: usize,
    /// Where the innermost brace that is never closed opens.
    pub(super) unclosed: Option<usize>,
}

/// What was refused, in our own words.
pub(super) struct Refusal {
    pub(super) code: &'static str,
    /// Bytes of the source.
    pub(super) at: Range<usize>,
    pub(super) args: Vec<(&'static str, String)>,
}

fn refusal(code: &'static str, at: Range<usize>) -> Refusal {
    Refusal {
        code,
        at,
        args: Vec::new(),
    }
}

impl Refused<'_> {
    pub(super) fn explain(&self, error: &ParserError) -> Refusal {
        let at = error.pos.start.min(self.text.len());
        let rest = self.text.get(at..).unwrap_or_default();
        let here = at..at + rest.chars().next().map_or(0, char::len_utf8);
        // The brace that holds the fault.
        let brace = || {
            self.innermost(at)
                .map_or(here.clone(), |open| open..open + 1)
        };
        match &error.kind {
            ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression
                if self.ends(at) =>
            {
                let open = self.innermost(at).or(self.unclosed);
                refusal(
                    "text-brace-unclosed",
                    open.map_or(here, |open| open..open + 1),
                )
            }
            ErrorKind::ExpectedInlineExpression if rest.starts_with('}') => {
                refusal("text-brace-empty", brace())
            }
            ErrorKind::MissingDefaultVariant => refusal("text-no-default", brace()),
            ErrorKind::MultipleDefaultVariants => refusal("text-two-defaults", here),
            ErrorKind::MissingValue => refusal("text-variant-empty", self.key_before(at)),
            ErrorKind::MessageReferenceAsSelector
            | ErrorKind::MessageAttributeAsSelector
            | ErrorKind::TermReferenceAsSelector
            | ErrorKind::ExpectedSimpleExpressionAsSelector => refusal("text-selector", brace()),
            ErrorKind::ExpectedCharRange { range } if range.starts_with('\n') => {
                refusal("text-selector-line", here)
            }
            ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedToken(']') => {
                refusal("text-variant-key", here)
            }
            ErrorKind::UnterminatedStringLiteral | ErrorKind::ExpectedToken('"') => {
                refusal("text-string-unclosed", brace())
            }
            ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
                refusal("text-escape", here)
            }
            ErrorKind::UnbalancedClosingBrace => refusal("text-brace-unopened", here),
            ErrorKind::TermAttributeAsPlaceable => {
                let open = brace();
                let quoted = self.text.get(open.end..at).unwrap_or_default();
                let name = quoted.trim_matches([' ', '}']).to_owned();
                Refusal {
                    args: vec![("name", name)],
                    ..refusal("text-attribute-quoted", open)
                }
            }
            ErrorKind::ForbiddenCallee => self.forbidden_callee(at),
            ErrorKind::PositionalArgumentFollowsNamed
            | ErrorKind::DuplicatedNamedArgument(_)
            | ErrorKind::ExpectedLiteral => refusal("text-arguments", here),
            _ => {
                let wrong: String = rest
                    .chars()
                    .take_while(|c| !matches!(c, '}' | '\n'))
                    .collect();
                let wrong = wrong.trim_end();
                Refusal {
                    args: vec![("text", wrong.to_owned())],
                    ..refusal("text-brace-content", at..at + wrong.len())
                }
            }
        }
    }

    /// Where the brace that holds byte `at` was opened.
    fn innermost(&self, at: usize) -> Option<usize> {
        let mut braces = Braces::default();
        braces.read(self.text, self.from, at).ok()?;
        braces.levels.last().map(|level| level.open)
    }

    /// Whether nothing on the line closes the brace, or the line was left while it was open.
    fn ends(&self, at: usize) -> bool {
        let rest = self.text.get(at..).unwrap_or_default();
        let head = self.text.get(..at).unwrap_or_default();
        let blank = head.trim_end_matches([' ', '\n']).len();
        !rest
            .split('\n')
            .next()
            .is_some_and(|line| line.contains('}'))
            || head
                .get(blank..)
                .is_some_and(|skipped| skipped.contains('\n'))
    }

    /// The key of the variant that has no value; the parser stops where the next thing begins.
    fn key_before(&self, at: usize) -> Range<usize> {
        let head = self.text.get(..at).unwrap_or_default();
        let open = head.rfind('[').unwrap_or(at);
        let close = head.rfind(']').map_or(at, |close| close + 1);
        open..close.max(open)
    }

    /// A function that is not in capitals: `{ nombre($x) }`; the parser stops after its arguments.
    fn forbidden_callee(&self, at: usize) -> Refusal {
        let head = self.text.get(..at).unwrap_or_default();
        let open = head.rfind('(').unwrap_or(at);
        let name = head.get(..open).unwrap_or_default().trim_end();
        let start = name
            .rfind(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
            .map_or(0, |before| before + 1);
        let called = name.get(start..).unwrap_or_default();
        Refusal {
            args: vec![("name", called.to_owned())],
            ..refusal("text-unknown-function", start..name.len())
        }
    }
}
