//! From a file to its lines: those that say something, each with its indentation.

use std::str;

use crate::diagnostic::Diagnostic;
use crate::span::{FileId, Span, offset};
use crate::syntax::codes;
use crate::syntax::limits::{MAX_FILE, MAX_LINE};
use crate::syntax::reader::Reader;
use crate::syntax::words::{is_space, trim};

/// Columns that a tab stands for when its line is nested, so that what follows is still understood.
const TAB: u32 = 4;

/// What stands on a line.
pub(super) enum Stands<'t> {
    /// Nothing but spaces.
    Blank,
    /// A comment, from its `#`.
    Comment(Row<'t>),
    /// Something that is said to the compiler.
    Words(Row<'t>),
}

/// A line that is not blank.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'t> {
    /// What follows the indentation, to the end of the line; spaces at the end are kept.
    pub(super) text: &'t str,
    /// What precedes it.
    pub(super) margin: &'t str,
    /// Columns of indentation.
    pub(super) column: u32,
    /// Whether the line is within the limit.
    pub(super) sound: bool,
}

/// The file as text, or the one fault that prevents it.
pub(super) fn decode(file: FileId, bytes: &[u8]) -> Result<&str, Diagnostic> {
    if bytes.len() > MAX_FILE {
        let fault = Diagnostic::error(codes::FILE_TOO_LARGE, Span::new(file, 0, 0));
        return Err(fault.with("max", &(MAX_FILE / 1024 / 1024)));
    }
    str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let span = Span::new(file, offset(at), offset(at + 1));
        Diagnostic::error(codes::NOT_UTF8, span).with("byte", &at)
    })
}

/// The lines that say something. Reports what is wrong with a line as such.
pub(super) fn rows<'t>(reader: &mut Reader<'t>) -> Vec<Row<'t>> {
    let text = reader.text();
    let suspect = has_controls(text.as_bytes());
    let mut rows = Vec::with_capacity(text.len() / 24);
    for line in split(text) {
        let Stands::Words(mut row) = stands(line) else {
            continue;
        };
        if line.len() > MAX_LINE {
            let fault = reader.fault(codes::LINE_TOO_LONG, row.text);
            reader.report(fault.with("max", &MAX_LINE));
            row.sound = false;
        }
        if suspect && let Some(found) = control(line) {
            report_control(reader, found);
            row.sound = false;
        }
        if reader.is_full() {
            break;
        }
        rows.push(row);
    }
    rows
}

/// The lines of a file, without what ends them.
pub(super) fn split(text: &str) -> impl Iterator<Item = &str> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    text.split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
}

/// Looks at the beginning of a line.
pub(super) fn stands(line: &str) -> Stands<'_> {
    let spaces = line.bytes().take_while(|byte| *byte == b' ').count();
    let (mut margin, mut text) = line.split_at_checked(spaces).unwrap_or(("", line));
    let mut column = offset(spaces);
    if text.starts_with(is_space) {
        text = line.trim_start_matches(is_space);
        margin = line.get(..line.len() - text.len()).unwrap_or_default();
        column = width(margin);
    }
    if text.is_empty() {
        return Stands::Blank;
    }
    let row = Row {
        text,
        margin,
        column,
        sound: true,
    };
    if text.starts_with('#') {
        Stands::Comment(row)
    } else {
        Stands::Words(row)
    }
}

fn width(margin: &str) -> u32 {
    margin.chars().fold(0, |column, c| {
        if c == '\t' {
            (column / TAB + 1) * TAB
        } else {
            column + 1
        }
    })
}

/// Whether there may be control characters, or carriage returns that end no line. Most files have
/// none: blocks are tested without a branch for each byte.
fn has_controls(bytes: &[u8]) -> bool {
    bytes.chunks(256).any(|block| {
        let controls = block
            .iter()
            .fold(false, |found, byte| found | is_control(*byte));
        controls || block.contains(&b'\r')
    })
}

/// The first control character of a line, a lone carriage return included: no editor shows them.
fn control(line: &str) -> Option<&str> {
    let at = line
        .bytes()
        .position(|byte| byte == b'\r' || is_control(byte))?;
    line.get(at..=at)
}

fn report_control(reader: &mut Reader<'_>, found: &str) {
    let span = reader.span(found);
    let code = found.bytes().next().unwrap_or_default();
    let fault = Diagnostic::error(codes::CONTROL_CHARACTER, span).with("byte", &span.start);
    reader.report(fault.with("found", &format!("U+{code:04X}")));
}

const fn is_control(byte: u8) -> bool {
    matches!(byte, 0..=8 | 11 | 12 | 14..=31 | 127)
}

/// Without the spaces at the end.
pub(super) fn sentence<'t>(row: &Row<'t>) -> &'t str {
    trim(row.text)
}

/// Whether an indentation holds a tab.
pub(super) fn is_tabbed(margin: &str) -> bool {
    margin.contains('\t')
}
