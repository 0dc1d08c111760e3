//! An author's lines as the source of one Fluent message, with the way back to each line.

use super::fault::{self, PatternFault};
use super::scan::Braces;
use crate::syntax::tree::Line;

/// A place in an author's lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Index of the line.
    pub line: usize,
    /// First byte in that line's text.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

/// Lines written as Fluent.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// The source: a message `m`.
    pub(super) text: String,
    origins: Vec<Origin>,
    /// Where the innermost brace that is never closed opens, in `text`.
    pub(super) unclosed: Option<usize>,
}

/// Where a line of the source comes from.
#[derive(Debug, Clone, Copy)]
struct Origin {
    /// Where its text begins in the source, after what was inserted.
    start: usize,
    /// Bytes of the author's text before that: dropped, or inside what was inserted.
    dropped: usize,
    /// Length of the author's text.
    length: usize,
}

impl Lines {
    /// Lines without braces, as a pattern's canonical body.
    pub(super) fn plain(lines: &[Line]) -> String {
        let mut body = String::new();
        for (at, line) in lines.iter().enumerate() {
            if at > 0 {
                body.push('\n');
            }
            let (inserted, rest) = protect(line.text.trim(), lines.len(), at);
            body.push_str(inserted);
            body.push_str(rest);
        }
        if lines.is_empty() {
            body.push_str(EMPTY);
        }
        body
    }

    /// Lines with braces, as a message.
    pub(super) fn with_braces(lines: &[Line]) -> Result<Self, PatternFault> {
        let mut written = Self {
            text: "m =".to_owned(),
            ..Self::default()
        };
        let mut braces = Braces::default();
        for (at, line) in lines.iter().enumerate() {
            written
                .text
                .push_str(if lines.len() > 1 { "\n    " } else { " " });
            // Inside braces a line is Fluent's own: a variant, its text, the end of a selector.
            let (inserted, rest) = if braces.levels.is_empty() {
                protect(line.text.trim_start(), lines.len(), at)
            } else {
                ("", line.text.as_str())
            };
            written.text.push_str(inserted);
            let start = written.text.len();
            written.text.push_str(rest);
            let dropped = line.text.len() - rest.len();
            written.origins.push(Origin {
                start,
                dropped,
                length: line.text.len(),
            });
            let read = braces.read(&written.text, start, written.text.len());
            read.map_err(|bad| fault::new(bad.code, written.between(bad.start, bad.end)))?;
            if braces.levels.is_empty() {
                written.text.truncate(start + rest.trim_end().len());
            }
        }
        written.unclosed = braces.levels.last().map(|level| level.open);
        written.text.push('\n');
        Ok(written)
    }

    /// The place of a slice of the source.
    pub(super) fn place(&self, part: &str) -> Place {
        let at = part.as_ptr().addr().wrapping_sub(self.text.as_ptr().addr());
        self.between(at, at + part.len())
    }

    /// The place of bytes of the source, cut at the end of the line they begin in.
    pub(super) fn between(&self, start: usize, end: usize) -> Place {
        let line = self
            .origins
            .partition_point(|origin| origin.start <= start)
            .saturating_sub(1);
        let Some(origin) = self.origins.get(line) else {
            return Place::default();
        };
        let back =
            |at: usize| (at.saturating_sub(origin.start) + origin.dropped).min(origin.length);
        Place {
            line,
            start: back(start),
            end: back(end),
        }
    }

    /// Where the first line's text begins in the source.
    pub(super) fn begins(&self) -> usize {
        self.origins.first().map_or(0, |origin| origin.start)
    }
}

/// An empty text, or an empty line that Fluent would drop.
const EMPTY: &str = r#"{ "" }"#;

/// What to insert before a line of text that Fluent would take for something else, and its rest.
pub(super) fn protect(text: &str, lines: usize, at: usize) -> (&'static str, &str) {
    let several = lines > 1;
    let inserted = match text.as_bytes().first() {
        // Fluent drops empty lines at both ends, and an empty pattern is none.
        None if at == 0 || at + 1 == lines => return (EMPTY, text),
        Some(b'[') if several => r#"{ "[" }"#,
        Some(b'*') if several => r#"{ "*" }"#,
        Some(b'.') if several => r#"{ "." }"#,
        _ => return ("", text),
    };
    (inserted, text.get(1..).unwrap_or_default())
}
