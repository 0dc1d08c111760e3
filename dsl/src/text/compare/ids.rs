//! The texts of a file: those that the source does not have, and attributes that come twice.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use super::super::resource;
use super::super::visit::Pattern;
use super::{Fault, Source, Target};
use crate::name::nearest;

/// How a pronunciation line is named: `prononciation`, or that of another attribute of the message.
const PRONUNCIATION: &str = "prononciation";

/// The texts of a file that can be read.
pub(super) struct Entries<'a> {
    texts: Vec<Entry<'a>>,
}

struct Entry<'a> {
    /// As [`list`](crate::text::listing::list) names it.
    id: String,
    /// Where it is named.
    name: &'a str,
    attribute: Option<&'a str>,
    message: &'a str,
    term: bool,
    pattern: &'a Pattern<'a>,
}

impl<'a> Entries<'a> {
    pub(super) fn of(resource: &'a ast::Resource<&'a str>) -> Self {
        let mut texts = Vec::new();
        for entry in &resource.body {
            let (term, message, value, attributes) = match entry {
                ast::Entry::Message(message) => (
                    false,
                    message.id.name,
                    message.value.as_ref(),
                    &message.attributes,
                ),
                ast::Entry::Term(term) => (true, term.id.name, Some(&term.value), &term.attributes),
                _ => continue,
            };
            let base = if term {
                format!("-{message}")
            } else {
                message.to_owned()
            };
            let text = |id: String, name: &'a str, attribute, pattern| Entry {
                id,
                name,
                attribute,
                message,
                term,
                pattern,
            };
            texts.extend(value.map(|value| text(base.clone(), message, None, value)));
            texts.extend(attributes.iter().map(|attribute| {
                let name = attribute.id.name;
                text(format!("{base}.{name}"), name, Some(name), &attribute.value)
            }));
        }
        Self { texts }
    }

    /// Each text, and where it is named.
    pub(super) fn texts(&self) -> impl Iterator<Item = (String, &'a str, &'a Pattern<'a>)> {
        let texts = self.texts.iter();
        texts.map(|text| (text.id.clone(), text.name, text.pattern))
    }

    pub(super) fn check(
        &self,
        base: &str,
        catalog: &str,
        source: &Source,
        target: &Target,
        faults: &mut Vec<Fault>,
    ) {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut gone: BTreeSet<&str> = BTreeSet::new();
        for text in &self.texts {
            let again = !seen.insert(text.id.as_str());
            if again && text.attribute.is_some() {
                let at = resource::range(base, text.name);
                faults.push(Fault::error("file-entry-twice", at).with("name", text.id.as_str()));
            }
            // A message that is gone is said once, not for each of its attributes.
            if is_known(text, source, target) || gone.contains(text.message) {
                faults.extend(misplaced(base, text, catalog, source));
                continue;
            }
            if !text.term && !source.has_message(text.message) {
                gone.insert(text.message);
            }
            faults.push(self.obsolete(base, text, catalog, source));
        }
    }

    fn obsolete(&self, base: &str, text: &Entry, catalog: &str, source: &Source) -> Fault {
        let at = resource::range(base, text.name);
        let whole = text.attribute.is_none() || !source.has_message(text.message);
        let free = |id: &&str| !self.texts.iter().any(|other| other.id == **id);
        let ids = source
            .ids()
            .filter(|(_, of)| *of == catalog)
            .map(|(id, _)| id);
        let near = if whole {
            let own = if text.term {
                format!("-{}", text.message)
            } else {
                text.message.to_owned()
            };
            let messages = ids.map(|id| id.split_once('.').map_or(id, |(message, _)| message));
            let free = messages.filter(|message| {
                !self
                    .texts
                    .iter()
                    .any(|other| other.id.split('.').next() == Some(*message))
            });
            nearest(&own, free).map(str::to_owned)
        } else {
            let prefix = format!("{}.", text.message);
            let attributes = ids
                .filter(free)
                .filter_map(|id| id.strip_prefix(prefix.as_str()));
            nearest(text.name, attributes).map(str::to_owned)
        };
        let name = match text.id.split_once('.') {
            Some((message, _)) if whole => message,
            _ => text.id.as_str(),
        };
        let fault = Fault::warning("translation-obsolete", at).with("name", name);
        fault.meaning(near.as_deref(), "")
    }
}

fn is_known(text: &Entry, source: &Source, target: &Target) -> bool {
    if source.get(&text.id).is_some() {
        return true;
    }
    let Some(attribute) = text.attribute else {
        // A term of the language's own serves those that quote it.
        return text.term && target.quoted.contains(text.message);
    };
    if text.term {
        return true;
    }
    let of = attribute.strip_suffix(PRONUNCIATION);
    match of.map(|of| of.strip_suffix('-').unwrap_or(of)) {
        Some("") => source.has_message(text.message),
        Some(of) => source.get(&format!("{}.{of}", text.message)).is_some(),
        None => false,
    }
}

/// What belongs to another file of the package.
fn misplaced(base: &str, text: &Entry, catalog: &str, source: &Source) -> Option<Fault> {
    let known = source.get(&text.id)?;
    let at = resource::range(base, text.name);
    let fault = Fault::warning("translation-elsewhere", at).with("name", text.id.as_str());
    (known.catalog != catalog).then(|| fault.with("catalog", known.catalog.as_str()))
}
