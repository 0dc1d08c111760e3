//! A correction with the lines it changes, so that it can be shown once its file is gone.

use std::ops::Range;

use trame_dsl::diagnostic::Fix;

use super::sources::{Place, SourceFile};

/// A correction and its lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Patch {
    /// Where it is in its file.
    pub place: Place,
    /// The lines as they are written.
    pub was: String,
    /// What is replaced in them.
    pub cut: Range<usize>,
    /// What is written there.
    pub text: String,
    /// Whether it can be made unasked.
    pub sure: bool,
}

impl Patch {
    /// A correction of that file. `None` when it is about no place of it.
    #[must_use]
    pub fn of(source: &SourceFile, fix: &Fix) -> Option<Self> {
        let text = &source.text;
        let (from, to) = (fix.span.start as usize, fix.span.end as usize);
        let before = text.get(..from)?;
        let after = text.get(to..).filter(|_| from <= to)?;
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let end = after.find('\n').map_or(text.len(), |newline| to + newline);
        let was = text.get(start..end)?;
        // A carriage return that ends the line stays out of it, unless it is replaced.
        let was = match was.strip_suffix('\r') {
            Some(line) if to - start <= line.len() => line,
            _ => was,
        };
        Some(Self {
            place: source.place(fix.span),
            was: was.to_owned(),
            cut: from - start..to - start,
            text: fix.text.clone(),
            sure: fix.is_sure(),
        })
    }

    /// The lines once mended.
    #[must_use]
    pub fn becomes(&self) -> String {
        let mut lines = self.was.clone();
        lines.replace_range(self.cut.clone(), &self.text);
        lines
    }
}

#[cfg(test)]
mod tests {
    use trame_dsl::diagnostic::Fix;
    use trame_dsl::span::Span;

    use super::Patch;
    use crate::library::sources::Sources;

    fn patch(text: &str, wrong: &str, right: &str) -> Patch {
        let mut sources = Sources::default();
        let file = sources.add("x".into(), text.as_bytes());
        let start = text.find(wrong).unwrap();
        let at = |byte| u32::try_from(byte).unwrap();
        let span = Span::new(file, at(start), at(start + wrong.len()));
        Patch::of(sources.get(file).unwrap(), &Fix::sure(span, right)).unwrap()
    }

    #[test]
    fn lines_are_whole() {
        let found = patch("un\r\n  – été\r\ndeux\r\n", "–", "-");
        assert_eq!(
            (
                found.place.line,
                found.was.as_str(),
                found.becomes().as_str()
            ),
            (2, "  – été", "  - été")
        );
        let found = patch("un\ndeux\n", "deux", "# x\ntrois");
        assert_eq!(
            (found.place.line, found.becomes().as_str()),
            (2, "# x\ntrois")
        );
        let found = patch("un\ndeux", "n\nd", "-");
        assert_eq!(
            (found.was.as_str(), found.becomes().as_str()),
            ("un\ndeux", "u-eux")
        );
    }
}
