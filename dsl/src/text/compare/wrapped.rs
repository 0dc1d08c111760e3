//! A text alone as the source of one Fluent message, with the way back to its own bytes.

/// The message, named `m`.
pub(super) struct Wrapped {
    pub(super) ftl: String,
    length: usize,
    several: bool,
}

/// What stands before a line of several.
const INDENT: usize = "\n    ".len();

impl Wrapped {
    pub(super) fn new(text: &str) -> Self {
        let several = text.contains('\n');
        let mut ftl = String::with_capacity(text.len() + 16);
        ftl.push_str(if several { "m =" } else { "m = " });
        if several {
            for line in text.split('\n') {
                ftl.push_str("\n    ");
                ftl.push_str(line);
            }
        } else {
            ftl.push_str(text);
        }
        ftl.push('\n');
        Self {
            ftl,
            length: text.len(),
            several,
        }
    }

    /// The byte of the text that byte `at` of the message is.
    pub(super) fn back(&self, at: usize) -> usize {
        let head = self.ftl.get(..at).unwrap_or(&self.ftl);
        let back = if self.several {
            let lines = head.matches('\n').count();
            let line = head.rfind('\n').map_or(0, |line| line + 1);
            // Inside the indentation of a line is at its beginning.
            let own = (at - line).saturating_sub(INDENT - 1);
            let before =
                line.saturating_sub("m =\n".len() + (INDENT - 1) * lines.saturating_sub(1));
            if lines == 0 { 0 } else { before + own }
        } else {
            at.saturating_sub("m = ".len())
        };
        back.min(self.length)
    }
}

#[cfg(test)]
mod tests {
    use super::Wrapped;

    #[test]
    fn places_lead_back() {
        for text in ["", "un", "un é\ndeux\n\ntrois", "\nx"] {
            let wrapped = Wrapped::new(text);
            for (at, letter) in text.char_indices().filter(|(_, c)| *c != '\n') {
                let mut there = wrapped.ftl.char_indices();
                let found = there.any(|(byte, c)| c == letter && wrapped.back(byte) == at);
                assert!(found, "{text:?} {letter}");
            }
            assert_eq!(wrapped.back(wrapped.ftl.len()), text.len());
            assert_eq!(wrapped.back(0), 0);
        }
    }
}
