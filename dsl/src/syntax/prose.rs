//! Texts: the `>` and the `!` lines, and the braces of Fluent, inside which nothing is trimmed or cut.

use crate::syntax::codes;
use crate::syntax::limits::MAX_TEXT;
use crate::syntax::reader::Reader;
use crate::syntax::tree::Text;
use crate::syntax::words::is_space;

/// How many braces are open. Those inside a quoted string of a placeable do not count.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Braces {
    depth: u32,
    /// For each level, whether its variants have begun: quotes are plain text in a variant.
    variants: u64,
    quoted: bool,
    last: u8,
}

impl Braces {
    pub(super) fn is_open(self) -> bool {
        self.depth > 0
    }

    /// Takes one more byte of the text. Bytes of longer characters change nothing.
    pub(super) fn step(&mut self, byte: u8) {
        let level = 1u64.checked_shl(self.depth).unwrap_or(0);
        match byte {
            b'"' if self.quoted => self.quoted = self.last == b'\\',
            b'\\' if self.quoted && self.last == b'\\' => {
                // An escaped backslash escapes nothing.
                self.last = 0;
                return;
            }
            _ if self.quoted => {}
            b'{' => {
                self.depth += 1;
                self.variants &= !1u64.checked_shl(self.depth).unwrap_or(0);
            }
            b'}' => self.depth = self.depth.saturating_sub(1),
            b'"' if self.depth > 0 => self.quoted = self.variants & level == 0,
            b'>' if self.depth > 0 && self.last == b'-' => self.variants |= level,
            _ => {}
        }
        self.last = byte;
    }

    /// Takes a line of a text, which comes without its mark. Returns it without the spaces at both
    /// ends, but for those inside braces.
    pub(super) fn cut<'t>(&mut self, written: &'t str) -> &'t str {
        let mut text = written;
        if self.is_open() {
            text = text.strip_prefix(is_space).unwrap_or(text);
        } else {
            text = text.trim_start_matches(is_space);
        }
        self.line(text);
        if !self.is_open() {
            text = text.trim_end_matches(is_space);
        }
        text
    }

    fn line(&mut self, text: &str) {
        // A string never goes on to the next line.
        (self.quoted, self.last) = (false, 0);
        if self.depth > 0 || text.contains('{') {
            text.bytes().for_each(|byte| self.step(byte));
        }
        self.quoted = false;
    }
}

/// A text being put together from its lines.
#[derive(Default)]
pub(super) struct Prose {
    text: Text,
    braces: Braces,
    size: usize,
}

impl Prose {
    /// Adds a line, which comes without its mark.
    pub(super) fn add(&mut self, reader: &mut Reader<'_>, written: &str) {
        let text = self.braces.cut(written);
        let before = self.size;
        self.size += text.len() + 1;
        if self.size <= MAX_TEXT + 1 {
            self.text.lines.push(reader.line(text));
        } else if before <= MAX_TEXT + 1 {
            let fault = reader.fault(codes::TEXT_TOO_LONG, text);
            reader.report(fault.with("max", &(MAX_TEXT / 1024)));
        }
    }

    pub(super) fn finish(self) -> Text {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::Braces;

    #[test]
    fn braces_in_strings_do_not_count() {
        for (text, open) in [
            ("a { $b } c", false),
            ("a { $b ->", true),
            (r#"{"{"} rest"#, false),
            (r#"{ $n -> [one] 5" de neige"#, true),
            (r#"{ $n -> [one] 5" *[other] b }"#, false),
            (r#"{ "\"{" }"#, false),
            (r#"{ "\\" }"#, false),
        ] {
            let mut braces = Braces::default();
            braces.line(text);
            assert_eq!(braces.is_open(), open, "{text}");
        }
    }
}
