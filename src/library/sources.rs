//! The files that were read, so that a place can be shown to a person.

use trame_dsl::span::{FileId, LineIndex, Span};

/// The files of a package, in the order they were read.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path, as it is shown.
    pub path: String,
    /// Its text; a byte that is not UTF-8 is shown as `?`.
    pub text: String,
    lines: LineIndex,
}

/// A place as people count: lines and columns from 1, columns in characters, end excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// First line.
    pub line: usize,
    /// First column.
    pub column: usize,
    /// Last line.
    pub end_line: usize,
    /// The column after the last.
    pub end_column: usize,
}

impl Sources {
    /// Adds a file.
    pub fn add(&mut self, path: String, bytes: &[u8]) -> FileId {
        let text = readable(bytes);
        let lines = LineIndex::new(&text);
        self.files.push(SourceFile { path, text, lines });
        FileId(u16::try_from(self.files.len() - 1).unwrap_or(u16::MAX))
    }

    /// Every file, in the order they were read.
    pub fn iter(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }

    /// A file.
    #[must_use]
    pub fn get(&self, file: FileId) -> Option<&SourceFile> {
        self.files.get(usize::from(file.0))
    }
}

impl SourceFile {
    /// Where a span is.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        let (line, column) = self.lines.position(&self.text, span.start);
        let (end_line, end_column) = self.lines.position(&self.text, span.end.max(span.start));
        Place {
            line,
            column,
            end_line,
            end_column,
        }
    }
}

/// The text of a file, byte for byte in the same places.
fn readable(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Place, Sources};
    use trame_dsl::span::Span;

    #[test]
    fn bytes_keep_their_places() {
        let mut sources = Sources::default();
        let file = sources.add("x".into(), b"\xE9t\xE9\n\xC3\xA9 b");
        let source = sources.get(file).unwrap();
        assert_eq!(source.text, "?t?\né b");
        let place = source.place(Span::new(file, 7, 8));
        assert_eq!(
            place,
            Place {
                line: 2,
                column: 3,
                end_line: 2,
                end_column: 4
            }
        );
    }
}
