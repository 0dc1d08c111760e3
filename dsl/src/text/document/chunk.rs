//! A file cut into its entries, without reading more of them than where their parts are.

use std::ops::Range;

use memchr::memchr;

use crate::text::resource::next_entry;
use crate::text::scan::Braces;

/// A part of a file: the chunks of a file follow each other without a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chunk {
    /// Its bytes, blank lines after it included.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a part of a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Blank lines, and what cannot be read.
    Other,
    /// A line of a comment, with the number of its signs.
    Comment(usize),
    /// A message or a term.
    Entry(Entry),
}

/// A message or a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its name, a term's with its dash.
    pub(super) id: String,
    /// The bytes of its name.
    pub(super) name: Range<usize>,
    /// From after its sign to the end of its value; empty without a value.
    pub(super) value: Range<usize>,
    /// Its attributes, in order.
    pub(super) attributes: Vec<Attribute>,
}

/// An attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    /// Its name.
    pub(super) id: String,
    /// The bytes of its name.
    pub(super) name: Range<usize>,
    /// From the beginning of its line to the end of its value, without the line's end.
    pub(super) whole: Range<usize>,
    /// From after its sign to the end of its value.
    pub(super) value: Range<usize>,
}

/// The chunks of a file, in order.
pub(super) fn read(text: &str) -> Vec<Chunk> {
    let mark = text.len() - text.trim_start_matches('\u{FEFF}').len();
    let mut chunks = Vec::new();
    if mark > 0 {
        chunks.push(Chunk {
            range: 0..mark,
            kind: Kind::Other,
        });
    }
    let mut start = mark;
    while start < text.len() {
        let end = next_entry(text, start);
        let part = text.get(start..end).unwrap_or_default();
        let kind = if part.starts_with('#') {
            Kind::Comment(part.bytes().take_while(|byte| *byte == b'#').count())
        } else {
            entry(text, start, end).map_or(Kind::Other, Kind::Entry)
        };
        chunks.push(Chunk {
            range: start..end,
            kind,
        });
        start = end;
    }
    chunks
}

/// The entry that a part of a file is; none when it does not have the shape of one.
fn entry(text: &str, start: usize, end: usize) -> Option<Entry> {
    let (name, mut from) = head(text, start, end)?;
    let mut braces = Braces::default();
    let mut value = from..from;
    let mut attributes: Vec<Attribute> = Vec::new();
    while from < end {
        let line_end =
            memchr(b'\n', text.get(from..end)?.as_bytes()).map_or(end, |at| from + at + 1);
        let line = text.get(from..line_end)?;
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let at_line = text
            .get(..from)
            .is_some_and(|before| before.ends_with('\n'));
        let outside = at_line && braces.levels.is_empty();
        if outside
            && line.get(indent..)?.starts_with('.')
            && let Some((name, after)) = head(text, from + indent + 1, line_end)
        {
            attributes.push(Attribute {
                id: text.get(name.clone())?.to_owned(),
                name,
                whole: from..after,
                value: after..after,
            });
            from = after;
            continue;
        }
        if outside && !goes_on(line) {
            // A brace there spoils the whole entry all the same.
            braces.read(text, from, end).ok()?;
            break;
        }
        braces.read(text, from, line_end).ok()?;
        let said = from + line.trim_end_matches([' ', '\t', '\r', '\n']).len();
        if said > from {
            match attributes.last_mut() {
                Some(attribute) => {
                    attribute.value.end = said;
                    attribute.whole.end = said;
                }
                None => value.end = said,
            }
        }
        from = line_end;
    }
    braces.levels.is_empty().then(|| Entry {
        id: text.get(name.clone()).unwrap_or_default().to_owned(),
        name,
        value,
        attributes,
    })
}

/// Whether a line can go on what was said above it: the parser leaves what cannot alone.
fn goes_on(line: &str) -> bool {
    let said = line.trim_start_matches(' ');
    let first = said.trim_start_matches('\r').chars().next();
    match first {
        None | Some('\n' | '{') => true,
        Some(first) => said.len() < line.len() && !matches!(first, '[' | '*' | '}' | '.'),
    }
}

/// A name with the sign after it: its bytes, and where what it says begins.
fn head(text: &str, start: usize, end: usize) -> Option<(Range<usize>, usize)> {
    let rest = text.get(start..end)?;
    let dash = usize::from(rest.starts_with('-'));
    let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let name = rest.get(dash..)?;
    let length = name.find(|c| !inside(c)).unwrap_or(name.len());
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let after = name.get(length..)?;
    let blank = after.len() - after.trim_start_matches(' ').len();
    after.get(blank..)?.starts_with('=').then(|| {
        let name = start..start + dash + length;
        let value = name.end + blank + 1;
        (name, value)
    })
}
