//! One Fluent pattern, from the lines an author wrote.
//!
//! Most texts have no brace, or braces around one name, and need no parser. The others go
//! through fluent-syntax, whose tree is made of slices of the source: where a slice begins
//! tells its line and byte.

use fluent_syntax::{ast, parser, serializer};

use super::fault::{self, PatternFault};
use super::functions::{self, Callee};
use super::lines::{Lines, Place};
use super::simple;
use super::visit::{self, Role as Seen, Sight};
use crate::span::Span;
use crate::syntax::tree::Line;

/// The longest text, in bytes.
pub const MAX_TEXT: usize = 16 * 1024;

/// A sound pattern and what it mentions.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// Canonical lines, each without the indentation of the whole.
    pub(super) body: String,
    /// Whether it must begin on the line after `id =`.
    below: bool,
    pub(super) mentions: Mentions,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Mentions {
    pub(super) variables: Vec<Variable>,
    pub(super) messages: Vec<Reference>,
    pub(super) terms: Vec<Reference>,
}

/// A variable where it is used.
#[derive(Clone, Debug, PartialEq)]
pub struct Variable {
    /// As written after `$`: `nom`, `freins-autre`.
    pub name: String,
    /// Where, its `$` included.
    pub place: Place,
    /// What for.
    pub role: Role,
}

/// What a variable serves for.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    /// `{ $x }`: it is said.
    Placeable,
    /// `{ $x -> … }`: a variant is chosen by it.
    Selector(Vec<Key>),
    /// `NUMBER($x)`, `DATETIME($x)`, as placeable or as selector.
    Argument(Callee),
}

/// The key of a variant.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// As written.
    pub text: String,
    /// Whether it is a number.
    pub number: bool,
    /// Whether it is the default.
    pub default: bool,
    /// Where it is, without its brackets.
    pub place: Place,
}

/// A phrase or a term where it is quoted.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Its name, without the dash of a term.
    pub name: String,
    /// Where.
    pub place: Place,
}

impl Pattern {
    /// Reads the lines of one text; `[]` is an empty one.
    ///
    /// # Errors
    /// The first fault, with the line and the bytes it is at.
    pub fn parse(lines: &[Line]) -> Result<Self, PatternFault> {
        let size: usize = lines.iter().map(|line| line.text.len() + 1).sum();
        if size > MAX_TEXT {
            let max = MAX_TEXT / 1024;
            return Err(fault::at_line(lines, "text-too-long").with("max", &max));
        }
        if lines.iter().any(|line| line.text.contains(['{', '}'])) {
            return match simple::read(lines) {
                Some((body, mentions)) => Ok(Self {
                    body,
                    below: lines.len() > 1,
                    mentions,
                }),
                None => Self::with_braces(lines),
            };
        }
        let body = Lines::plain(lines);
        Ok(Self {
            body,
            below: lines.len() > 1,
            mentions: Mentions::default(),
        })
    }

    /// Reads a text as it was typed, its lines taken as those of a script are.
    ///
    /// # Errors
    /// As for [`parse`](Self::parse).
    pub fn read(text: &str) -> Result<Self, PatternFault> {
        let text = text.replace("\r\n", "\n");
        let line = |line: &str| Line {
            text: line.to_owned(),
            span: Span::default(),
        };
        Self::parse(&text.split('\n').map(line).collect::<Vec<_>>())
    }

    pub(super) fn with_braces(lines: &[Line]) -> Result<Self, PatternFault> {
        let written = Lines::with_braces(lines)?;
        let resource = match parser::parse_runtime(written.text.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => return Err(fault::of_parser(&written, &errors)),
        };
        let (Some(ast::Entry::Message(message)), 1) = (resource.body.first(), resource.body.len())
        else {
            return Err(fault::at_line(lines, "text-invalid"));
        };
        let Some(pattern) = &message.value else {
            return Err(fault::at_line(lines, "text-invalid"));
        };
        let mentions = mentions(&written, pattern)?;
        let (body, below) = canonical(&serializer::serialize(&resource));
        Ok(Self {
            body,
            below,
            mentions,
        })
    }

    /// What to write after `id =` in a `.ftl` file, its space or line break first.
    #[must_use]
    pub fn to_ftl(&self) -> String {
        let mut ftl = String::with_capacity(self.body.len() + 16);
        self.write(&mut ftl, "    ");
        ftl
    }

    /// Writes what comes after `id =`, the lines below indented with `indent`.
    pub(super) fn write(&self, to: &mut String, indent: &str) {
        if !self.below {
            to.push(' ');
            to.push_str(&self.body);
            return;
        }
        for line in self.body.split('\n') {
            to.push('\n');
            if !line.is_empty() {
                to.push_str(indent);
                to.push_str(line);
            }
        }
    }

    /// Variables, in the order of writing; one that is used twice comes twice.
    #[must_use]
    pub fn variables(&self) -> &[Variable] {
        &self.mentions.variables
    }

    /// Phrases that it quotes.
    #[must_use]
    pub fn messages(&self) -> &[Reference] {
        &self.mentions.messages
    }

    /// Terms that it quotes.
    #[must_use]
    pub fn terms(&self) -> &[Reference] {
        &self.mentions.terms
    }
}

/// Gathers what a parsed pattern mentions, and checks its functions.
fn mentions(written: &Lines, pattern: &visit::Pattern) -> Result<Mentions, PatternFault> {
    let mut found = Mentions::default();
    let mut first = None;
    visit::pattern(pattern, &mut |sight| {
        if first.is_none() {
            first = found.note(written, sight).err();
        }
    });
    first.map_or(Ok(found), Err)
}

impl Mentions {
    fn note(&mut self, written: &Lines, sight: Sight) -> Result<(), PatternFault> {
        match sight {
            Sight::Variable { name, role } => {
                let mut place = written.place(name);
                place.start = place.start.saturating_sub(1);
                // A variable among a term's arguments is not given to it: only named ones are.
                if let Some(role) = role_of(written, role) {
                    self.variables.push(Variable {
                        name: name.to_owned(),
                        place,
                        role,
                    });
                } else {
                    return Err(fault::new("text-term-argument", place));
                }
            }
            Sight::Message {
                id,
                attribute: None,
            } => {
                let reference = Reference {
                    name: id.to_owned(),
                    place: written.place(id),
                };
                self.messages.push(reference);
            }
            Sight::Message {
                id,
                attribute: Some(attribute),
            } => {
                let mut place = written.place(id);
                place.end += 1 + attribute.len();
                let quoted = format!("{id}.{attribute}");
                return Err(fault::new("text-attribute-quoted", place).with("name", &quoted));
            }
            Sight::Term { id, .. } => {
                let mut place = written.place(id);
                place.start = place.start.saturating_sub(1);
                self.terms.push(Reference {
                    name: id.to_owned(),
                    place,
                });
            }
            Sight::Call { id, arguments } => {
                if let Err(bad) = functions::check(id, arguments) {
                    let place = written.place(bad.at);
                    return Err(PatternFault {
                        args: bad.args,
                        ..fault::new(bad.code, place)
                    });
                }
            }
        }
        Ok(())
    }
}

fn role_of(written: &Lines, role: Seen) -> Option<Role> {
    Some(match role {
        Seen::Placeable => Role::Placeable,
        Seen::Selector(variants) => Role::Selector(
            variants
                .iter()
                .map(|variant| key(written, variant))
                .collect(),
        ),
        Seen::Argument("NUMBER") => Role::Argument(Callee::Number),
        Seen::Argument("DATETIME") => Role::Argument(Callee::DateTime),
        Seen::Argument(_) => return None,
    })
}

fn key(written: &Lines, variant: &visit::Variant) -> Key {
    let (text, number) = match variant.key {
        ast::VariantKey::Identifier { name } => (name, false),
        ast::VariantKey::NumberLiteral { value } => (value, true),
    };
    let place = written.place(text);
    Key {
        text: text.to_owned(),
        number,
        default: variant.default,
        place,
    }
}

/// The lines of a serialised message `m`, without its name and indentation, and whether they begin below it.
pub(super) fn canonical(serialised: &str) -> (String, bool) {
    let value = serialised
        .strip_prefix("m =")
        .unwrap_or(serialised)
        .trim_end_matches('\n');
    match value.strip_prefix('\n') {
        None => (value.strip_prefix(' ').unwrap_or(value).to_owned(), false),
        Some(lines) => {
            let mut body = String::with_capacity(lines.len());
            for (at, line) in lines.split('\n').enumerate() {
                if at > 0 {
                    body.push('\n');
                }
                let line = line.strip_prefix("    ").unwrap_or(line);
                // The serialiser indents empty lines; nobody needs that.
                if line.bytes().any(|byte| byte != b' ') {
                    body.push_str(line);
                }
            }
            (body, true)
        }
    }
}
