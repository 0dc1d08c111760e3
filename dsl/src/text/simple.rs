//! The common pattern with braces, read without a parser: text with `{ $nom }` and `{ motif }`
//! in it, each on one line. A questionnaire has thousands; whatever else a text holds, sound or
//! not, is left to Fluent's own parser.

use super::lines::{Place, protect};
use super::pattern::{Mentions, Reference, Role, Variable};
use crate::syntax::tree::Line;

/// The canonical lines and what they mention; `None` when there is more to it.
pub(super) fn read(lines: &[Line]) -> Option<(String, Mentions)> {
    let size: usize = lines.iter().map(|line| line.text.len() + 8).sum();
    let mut body = String::with_capacity(size);
    let mut mentions = Mentions::default();
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            body.push('\n');
        }
        let text = line.text.trim_end();
        let (inserted, rest) = protect(text.trim_start(), lines.len(), at);
        body.push_str(inserted);
        let mut from = text.len() - rest.len();
        while let Some(open) = find(text, from, b"{}") {
            let placed = Placed::read(text, open)?;
            body.push_str(text.get(from..open)?);
            body.push_str("{ ");
            body.push_str(text.get(placed.start..placed.end)?);
            body.push_str(" }");
            mentions.place(text, at, &placed)?;
            from = placed.after;
        }
        body.push_str(text.get(from..)?);
    }
    Some((body, mentions))
}

/// A placeable that is only a name.
struct Placed {
    /// Where the name begins, at its `$` if it has one.
    start: usize,
    end: usize,
    /// After the closing brace.
    after: usize,
}

impl Placed {
    fn read(text: &str, open: usize) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.get(open) != Some(&b'{') {
            return None;
        }
        let spaces = |at: usize| {
            let rest = bytes.get(at..).unwrap_or_default();
            at + rest.iter().take_while(|byte| **byte == b' ').count()
        };
        let start = spaces(open + 1);
        let name = start + usize::from(bytes.get(start) == Some(&b'$'));
        if !bytes.get(name)?.is_ascii_alphabetic() {
            return None;
        }
        let inside = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let end = name + bytes.get(name..)?.iter().take_while(inside).count();
        let close = spaces(end);
        (bytes.get(close) == Some(&b'}')).then_some(Self {
            start,
            end,
            after: close + 1,
        })
    }
}

impl Mentions {
    fn place(&mut self, text: &str, line: usize, placed: &Placed) -> Option<()> {
        let place = Place {
            line,
            start: placed.start,
            end: placed.end,
        };
        let written = text.get(placed.start..placed.end)?;
        match written.strip_prefix('$') {
            // Names that end so are ours; the scan of braces refuses them.
            Some(name) if name.contains("--") => return None,
            Some(name) => {
                let variable = Variable {
                    name: name.to_owned(),
                    place,
                    role: Role::Placeable,
                };
                self.variables.push(variable);
            }
            None => self.messages.push(Reference {
                name: written.to_owned(),
                place,
            }),
        }
        Some(())
    }
}

fn find(text: &str, from: usize, wanted: &[u8]) -> Option<usize> {
    let rest = text.as_bytes().get(from..)?;
    rest.iter()
        .position(|byte| wanted.contains(byte))
        .map(|at| from + at)
}
