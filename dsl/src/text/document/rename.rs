//! A name of the script carried into a file: the message or the answer of that name, and every text
//! that speaks of it.

use std::ops::Range;

use fluent_syntax::{ast, parser};

use super::chunk::{self, Kind};
use super::{Document, parts};
use crate::text::resource;
use crate::text::visit::{self, Role, Sight};

impl Document {
    /// Gives a message, a value or an answer (`question.code`) another name, wherever the file names
    /// it: as an entry or an attribute, in `{ name }`, `{ $name }`, `{ $name-code }` and as the key of
    /// a variant. What only looks like it, in words or in quotes, stays.
    pub fn rename(&mut self, old: &str, new: &str) {
        let mut edits = self.named(old, new);
        edits.extend(self.mentioned(old, new));
        edits.sort_by_key(|(at, _)| at.start);
        edits.dedup();
        for (at, text) in edits.iter().rev() {
            self.put(at.clone(), text);
        }
    }

    /// Where entries and attributes have that name.
    fn named(&self, old: &str, new: &str) -> Vec<(Range<usize>, String)> {
        let (message, code) = parts(old);
        let renamed = parts(new).1.unwrap_or(new);
        let mut edits = Vec::new();
        for chunk in chunk::read(&self.text) {
            let Kind::Entry(entry) = chunk.kind else {
                continue;
            };
            if entry.id != message {
                continue;
            }
            let Some(code) = code else {
                edits.push((entry.name, new.to_owned()));
                continue;
            };
            for attribute in entry.attributes {
                let rest = attribute.id.strip_prefix(code);
                if let Some(rest @ ("" | "-note" | "-prononciation")) = rest {
                    edits.push((attribute.name, format!("{renamed}{rest}")));
                }
            }
        }
        edits
    }

    /// Where texts mention it.
    fn mentioned(&self, old: &str, new: &str) -> Vec<(Range<usize>, String)> {
        let mark = self.text.len() - self.text.trim_start_matches('\u{FEFF}').len();
        let (kept, _) = resource::guard(&self.text, false);
        let (Ok(parsed) | Err((parsed, _))) = parser::parse(kept.as_str());
        let base = kept.as_ptr().addr();
        let range = |part: &str| {
            let start = part.as_ptr().addr().wrapping_sub(base) + mark;
            start..start + part.len()
        };
        let mut edits = Vec::new();
        let mut see = |sight: Sight<'_>| {
            edits.extend(
                renamings(sight, old, new)
                    .into_iter()
                    .map(|(part, text)| (range(part), text)),
            );
        };
        for entry in &parsed.body {
            let (value, attributes) = match entry {
                ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
                // Terms only know their own arguments.
                _ => continue,
            };
            for pattern in value
                .into_iter()
                .chain(attributes.iter().map(|one| &one.value))
            {
                visit::pattern(pattern, &mut see);
            }
        }
        edits
    }
}

/// What one mention becomes.
fn renamings<'a>(sight: Sight<'a>, old: &str, new: &str) -> Vec<(&'a str, String)> {
    let (message, code) = parts(old);
    let renamed = parts(new).1.unwrap_or(new);
    match (sight, code) {
        (Sight::Variable { name, .. }, None) => match name.strip_prefix(message) {
            Some("") => vec![(name, new.to_owned())],
            Some(member) if member.starts_with('-') => vec![(name, format!("{new}{member}"))],
            _ => Vec::new(),
        },
        (Sight::Message { id, .. }, None) if id == message => vec![(id, new.to_owned())],
        (Sight::Variable { name, role }, Some(code)) => {
            let member = name.strip_prefix(message);
            if member.and_then(|member| member.strip_prefix('-')) == Some(code) {
                return vec![(name, format!("{message}-{renamed}"))];
            }
            let Role::Selector(variants) = role else {
                return Vec::new();
            };
            if name != message {
                return Vec::new();
            }
            let keys = variants.iter().filter_map(|variant| match variant.key {
                ast::VariantKey::Identifier { name } if name == code => {
                    Some((name, renamed.to_owned()))
                }
                _ => None,
            });
            keys.collect()
        }
        _ => Vec::new(),
    }
}
