//! What can be wrong with a pattern, in our own codes and at the author's own place.

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::lines::{Lines, Place};
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
    let at = error.pos.start;
    let rest = written.text.get(at..).unwrap_or_default();
    let here = written.between(at, at + rest.chars().next().map_or(0, char::len_utf8));
    // The brace that holds the fault, up to the end of its line.
    let brace = || {
        written
            .innermost(at)
            .map_or(here, |open| written.between(open, open + 1))
    };
    // Nothing on the line closes the brace, or the line was left while it was open.
    let blank = |before: &str| before.trim_end_matches([' ', '\n']).len();
    let head = written.text.get(..at).unwrap_or_default();
    let ends = !rest
        .split('\n')
        .next()
        .is_some_and(|line| line.contains('}'))
        || head
            .get(blank(head)..)
            .is_some_and(|skipped| skipped.contains('\n'));
    match &error.kind {
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression if ends => {
            let open = written.innermost(at).or(written.unclosed);
            let place = open.map_or(here, |open| written.between(open, open + 1));
            new("text-brace-unclosed", place)
        }
        ErrorKind::ExpectedInlineExpression if rest.starts_with('}') => {
            new("text-brace-empty", brace())
        }
        ErrorKind::MissingDefaultVariant => new("text-no-default", brace()),
        ErrorKind::MultipleDefaultVariants => new("text-two-defaults", here),
        ErrorKind::MissingValue => new("text-variant-empty", before(written, at)),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => new("text-selector", brace()),
        ErrorKind::ExpectedCharRange { range } if range.starts_with('\n') => {
            new("text-selector-line", here)
        }
        ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedToken(']') => {
            new("text-variant-key", here)
        }
        ErrorKind::UnterminatedStringLiteral | ErrorKind::ExpectedToken('"') => {
            new("text-string-unclosed", brace())
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            new("text-escape", here)
        }
        ErrorKind::UnbalancedClosingBrace => new("text-brace-unopened", here),
        ErrorKind::TermAttributeAsPlaceable => new("text-attribute-quoted", brace()),
        ErrorKind::ForbiddenCallee => forbidden_callee(written, at),
        ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::ExpectedLiteral => new("text-arguments", here),
        _ => {
            let wrong: String = rest
                .chars()
                .take_while(|c| !matches!(c, '}' | '\n'))
                .collect();
            let wrong = wrong.trim_end();
            let place = written.between(at, at + wrong.len());
            new("text-brace-content", place).with("text", &wrong)
        }
    }
}

/// The key of the variant that has no value; the parser stops where the next thing begins.
fn before(written: &Lines, at: usize) -> Place {
    let head = written.text.get(..at).unwrap_or_default();
    let open = head.rfind('[').unwrap_or(at);
    let close = head.rfind(']').map_or(at, |close| close + 1);
    written.between(open, close.max(open))
}

/// A function that is not in capitals: `{ nombre($x) }`; the parser stops after its arguments.
fn forbidden_callee(written: &Lines, at: usize) -> PatternFault {
    let head = written.text.get(..at).unwrap_or_default();
    let open = head.rfind('(').unwrap_or(at);
    let name = head.get(..open).unwrap_or_default().trim_end();
    let start = name
        .rfind(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
        .map_or(0, |before| before + 1);
    let called = name.get(start..).unwrap_or_default();
    new("text-unknown-function", written.between(start, name.len())).with("name", &called)
}
