//! Reading braces: where a pattern is text and where it is an expression, without parsing it.
//!
//! Two things need this before Fluent's own parser runs: the guard against what that parser
//! or its runtime cannot bear (deep braces, numbers of many digits), and the rewriting of what
//! is loaded. Rewriting lets a variable be said in one place and selected on in another. It also
//! puts a second pair of braces around phrases, terms and strings, since fluent-bundle would not
//! isolate them as the other implementations of Fluent do.

use memchr::memchr2;

/// The deepest braces.
pub const MAX_DEPTH: usize = 32;
/// The most digits on either side of a number's point; beyond, plural rules overflow.
pub const MAX_DIGITS: usize = 15;

/// Ends the name of a variable that is said: `{ $x }` is loaded as `{ $x--said }`.
pub(super) const SAID: &str = "--said";
/// Ends the name of a variable that a function writes: `{ NUMBER($x) }` is loaded as `{ NUMBER($x--given) }`.
pub(super) const GIVEN: &str = "--given";

/// What is wrong with braces, at a byte.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct BraceFault {
    pub(super) code: &'static str,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// A piece of source to insert at a byte.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Edit {
    pub(super) at: usize,
    pub(super) insert: &'static str,
}

/// An open brace.
#[derive(Clone, Copy, Debug)]
pub(super) struct Level {
    /// Where it is.
    pub(super) open: usize,
    /// Past `->`: variants, whose values are text.
    variants: bool,
    /// What the expression has shown so far.
    head: Head,
    /// To insert if the expression proves to be no selector.
    edit: Option<Edit>,
    /// Whether it stands in text, not in another expression.
    in_text: bool,
}

/// How far the first element of an expression has been read.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Head {
    Nothing,
    /// A word: a message, or a function if arguments follow.
    Word,
    /// A function's opening parenthesis, and nothing after.
    Arguments,
    /// A term or a string.
    Quotation,
    Other,
}

/// Braces open so far.
#[derive(Debug, Default)]
pub(super) struct Braces {
    pub(super) levels: Vec<Level>,
    pub(super) edits: Vec<Edit>,
}

impl Braces {
    /// Reads `text[from..to]`, going on from what was read before.
    pub(super) fn read(&mut self, text: &str, from: usize, to: usize) -> Result<(), BraceFault> {
        let bytes = text.as_bytes().get(..to).unwrap_or_default();
        let mut at = from;
        while at < bytes.len() {
            at = if self.levels.last().is_some_and(|level| !level.variants) {
                self.expression(bytes, at)?
            } else {
                self.text(bytes, at)?
            };
        }
        Ok(())
    }

    /// Skips text to the next brace.
    fn text(&mut self, bytes: &[u8], at: usize) -> Result<usize, BraceFault> {
        let rest = bytes.get(at..).unwrap_or_default();
        let Some(next) = memchr2(b'{', b'}', rest) else {
            return Ok(bytes.len());
        };
        match rest.get(next) {
            Some(b'{') => self.open(at + next)?,
            _ => self.close(at + next)?,
        }
        Ok(at + next + 1)
    }

    /// Reads one element of an expression.
    fn expression(&mut self, bytes: &[u8], at: usize) -> Result<usize, BraceFault> {
        let byte = bytes.get(at).copied().unwrap_or(b' ');
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        match byte {
            b'{' => self.open(at)?,
            b'}' => self.close(at)?,
            b'"' => {
                self.seen(Head::Quotation);
                return Ok(end_of_string(bytes, at + 1));
            }
            b'$' if next.is_ascii_alphabetic() => return self.variable(bytes, at),
            b'-' if next == b'>' => {
                if let Some(level) = self.levels.last_mut() {
                    level.variants = true;
                    level.edit = None;
                }
                return Ok(at + 2);
            }
            b'-' if next.is_ascii_alphabetic() => {
                self.seen(Head::Quotation);
                return Ok(end_of_name(bytes, at + 1));
            }
            b'(' => {
                if let Some(level) = self.levels.last_mut()
                    && level.head == Head::Word
                {
                    level.head = Head::Arguments;
                }
            }
            b'.' => {
                // A message's attribute.
                if let Some(level) = self.levels.last_mut()
                    && level.head == Head::Word
                {
                    level.head = Head::Quotation;
                }
            }
            b' ' | b'\n' | b'\r' => {}
            _ if byte.is_ascii_digit() => {
                self.seen(Head::Other);
                return number(bytes, at);
            }
            _ if byte.is_ascii_alphabetic() => {
                self.seen(Head::Word);
                return Ok(end_of_name(bytes, at));
            }
            _ => self.seen(Head::Other),
        }
        Ok(at + 1)
    }

    /// Reads `$name`.
    fn variable(&mut self, bytes: &[u8], at: usize) -> Result<usize, BraceFault> {
        let end = end_of_name(bytes, at + 1);
        let name = bytes.get(at + 1..end).unwrap_or_default();
        if bytes.get(end) == Some(&b'>') && name.ends_with(b"-") {
            return Err(BraceFault {
                code: "text-arrow-space",
                start: at,
                end: end + 1,
            });
        }
        if name.windows(2).any(|pair| pair == b"--") {
            return Err(BraceFault {
                code: "text-name-reserved",
                start: at,
                end,
            });
        }
        if let Some(level) = self.levels.last_mut() {
            match level.head {
                Head::Nothing => {
                    level.edit = Some(Edit {
                        at: end,
                        insert: SAID,
                    });
                }
                Head::Arguments => {
                    level.edit = Some(Edit {
                        at: end,
                        insert: GIVEN,
                    });
                }
                Head::Word | Head::Quotation | Head::Other => {}
            }
            if level.head != Head::Quotation {
                level.head = Head::Other;
            }
        }
        Ok(end)
    }

    /// Notes an element of the expression; only the first one says what the whole is.
    fn seen(&mut self, head: Head) {
        if let Some(level) = self.levels.last_mut() {
            level.head = match level.head {
                Head::Nothing => head,
                // A term's arguments.
                Head::Quotation => Head::Quotation,
                Head::Word | Head::Arguments | Head::Other => Head::Other,
            };
        }
    }

    fn open(&mut self, at: usize) -> Result<(), BraceFault> {
        if self.levels.len() >= MAX_DEPTH {
            return Err(BraceFault {
                code: "text-too-deep",
                start: at,
                end: at + 1,
            });
        }
        self.seen(Head::Other);
        let in_text = self.levels.last().is_none_or(|level| level.variants);
        let head = Head::Nothing;
        self.levels.push(Level {
            open: at,
            variants: false,
            head,
            edit: None,
            in_text,
        });
        Ok(())
    }

    fn close(&mut self, at: usize) -> Result<(), BraceFault> {
        let unopened = BraceFault {
            code: "text-brace-unopened",
            start: at,
            end: at + 1,
        };
        let level = self.levels.pop().ok_or(unopened)?;
        self.edits.extend(level.edit);
        let quotes = matches!(level.head, Head::Word | Head::Quotation);
        if quotes && level.in_text && !level.variants {
            self.edits.push(Edit {
                at: level.open + 1,
                insert: "{",
            });
            self.edits.push(Edit { at, insert: "}" });
        }
        Ok(())
    }
}

/// The byte after the string literal whose content begins at `at`; a line's end ends it too.
fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            b'\n' => return at,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The byte after the name that begins at `at`.
fn end_of_name(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let inside = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    at + rest
        .iter()
        .position(|byte| !inside(byte))
        .unwrap_or(rest.len())
}

/// The byte after the number that begins at `at`.
fn number(bytes: &[u8], at: usize) -> Result<usize, BraceFault> {
    let digits = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        rest.iter()
            .position(|byte| !byte.is_ascii_digit())
            .unwrap_or(rest.len())
    };
    let whole = digits(at);
    let point = at + whole;
    let decimals = if bytes.get(point) == Some(&b'.') {
        digits(point + 1)
    } else {
        0
    };
    let end = if decimals > 0 {
        point + 1 + decimals
    } else {
        point
    };
    if whole > MAX_DIGITS || decimals > MAX_DIGITS {
        return Err(BraceFault {
            code: "text-number-long",
            start: at,
            end,
        });
    }
    Ok(end)
}

#[cfg(test)]
mod tests {
    use super::{Braces, MAX_DEPTH};

    fn edits(text: &str) -> String {
        let mut braces = Braces::default();
        braces.read(text, 0, text.len()).unwrap();
        let mut edits = braces.edits;
        edits.sort_by_key(|edit| edit.at);
        let mut written = text.to_owned();
        for edit in edits.iter().rev() {
            written.insert_str(edit.at, edit.insert);
        }
        written
    }

    #[test]
    fn says_bare_placeables_only() {
        assert_eq!(edits("a { $x } b"), "a { $x--said } b");
        assert_eq!(edits("{$x}{  $y\n}"), "{$x--said}{  $y--said\n}");
        let selector = "{ $x ->\n [a] { $x } \"{ $y }\n *[b] b\n}";
        assert_eq!(
            edits(selector),
            "{ $x ->\n [a] { $x--said } \"{ $y--said }\n *[b] b\n}"
        );
        assert_eq!(edits(r#"{ "{ $x }" }"#), r#"{{ "{ $x }" }}"#);
        assert_eq!(edits("{ NUMBER($x, a: 1) }"), "{ NUMBER($x--given, a: 1) }");
        assert_eq!(
            edits("{ NUMBER($x) ->\n*[a] b\n}"),
            "{ NUMBER($x) ->\n*[a] b\n}"
        );
        assert_eq!(edits("{{ $x }}"), "{{ $x--said }}");
        assert_eq!(
            edits("{ -terme(a: 1) } { motif }"),
            "{{ -terme(a: 1) }} {{ motif }}"
        );
        assert_eq!(
            edits("{ a.b } {{ c }} { -d.e ->\n*[f] { g }\n}"),
            "{{ a.b }} {{ c }} { -d.e ->\n*[f] {{ g }}\n}"
        );
    }

    #[test]
    fn refuses_what_fluent_cannot_bear() {
        let fault = |text: &str| {
            Braces::default()
                .read(text, 0, text.len())
                .unwrap_err()
                .code
        };
        assert_eq!(fault(&"{".repeat(MAX_DEPTH + 1)), "text-too-deep");
        assert_eq!(fault("{ 1.0000000000000000 }"), "text-number-long");
        assert_eq!(fault("{ 1234567890123456.5 ->"), "text-number-long");
        assert_eq!(fault("a } b"), "text-brace-unopened");
        assert_eq!(fault("{ $x--said }"), "text-name-reserved");
        assert_eq!(fault("{ $x->"), "text-arrow-space");
    }
}
