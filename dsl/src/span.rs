//! Places in source files.

use serde::Serialize;

/// Which file a place is in: an index into the list of files that were read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct FileId(pub u16);

/// A range of bytes in one file, end excluded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// Byte after the last.
    pub end: u32,
}

impl Span {
    /// The place of `start..end` in `file`.
    #[must_use]
    pub const fn new(file: FileId, start: u32, end: u32) -> Self {
        Self { file, start, end }
    }

    /// The smallest place that holds both, which are in one file.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self {
            file: self.file,
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

/// A value with the place it was written at.
#[derive(Clone, Debug, PartialEq)]
pub struct Spanned<T> {
    /// The value.
    pub node: T,
    /// Its place.
    pub span: Span,
}

/// Turns byte offsets of one file into lines and columns.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Notes where each line of `text` starts. Only `\n` ends a line.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(at, _)| offset(at + 1)));
        Self {
            starts: starts.collect(),
        }
    }

    /// Line and column of a byte, both from 1; the column counts characters.
    #[must_use]
    pub fn position(&self, text: &str, byte: u32) -> (usize, usize) {
        let line = self
            .starts
            .partition_point(|start| *start <= byte)
            .saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(0) as usize;
        let before = text
            .as_bytes()
            .get(start..byte as usize)
            .unwrap_or_default();
        // Every byte but a continuation byte of UTF-8 begins a character.
        let column = before.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        // A byte-order mark takes no column.
        let mark = usize::from(start == 0 && byte >= 3 && text.starts_with('\u{FEFF}'));
        (line + 1, column + 1 - mark)
    }
}

/// A byte position as it is kept in a `Span`; files are limited to 10 MB.
#[must_use]
pub fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::LineIndex;

    #[test]
    fn columns_count_characters() {
        let text = "\u{FEFF}été x\nça y";
        let index = LineIndex::new(text);
        let at = |needle| index.position(text, u32::try_from(text.find(needle).unwrap()).unwrap());
        assert_eq!(at("x"), (1, 5));
        assert_eq!(at("y"), (2, 4));
    }
}
