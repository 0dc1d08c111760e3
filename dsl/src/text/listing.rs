//! What a source of Fluent says, text by text: to compare two of them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser, serializer};

use super::pattern::canonical;
use super::resource;
use super::visit::{self, Sight};

/// Every text of a source, as it is written, by `id` or `id.attribute`; a term by `-id`. Of two
/// entries with one name the first counts, whole, as on a call; what cannot be read is left out.
#[must_use]
pub fn list(ftl: &str) -> BTreeMap<String, String> {
    // Of two attributes with one name, the first too.
    in_order(ftl).into_iter().rev().collect()
}

/// The same in the order of the source, a message's value before its attributes.
#[must_use]
pub fn in_order(ftl: &str) -> Vec<(String, String)> {
    let (kept, _) = resource::guard(ftl, false);
    let resource = match parser::parse(kept.as_str()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut texts = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
            ),
            ast::Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(&term.value),
                &term.attributes,
            ),
            _ => continue,
        };
        if !seen.insert(id.clone()) {
            continue;
        }
        texts.extend(value.map(|value| (id.clone(), text(value))));
        texts.extend(attributes.iter().map(|attribute| {
            let id = format!("{id}.{}", attribute.id.name);
            (id, text(&attribute.value))
        }));
    }
    texts
}

/// The comment above each message and each term, by its id, as [`list`] names them.
#[must_use]
pub fn comments(ftl: &str) -> BTreeMap<String, String> {
    let (kept, _) = resource::guard(ftl, false);
    let (Ok(parsed) | Err((parsed, _))) = parser::parse(kept.as_str());
    let mut comments = BTreeMap::new();
    for entry in &parsed.body {
        let (id, comment) = match entry {
            ast::Entry::Message(message) => (message.id.name.to_owned(), &message.comment),
            ast::Entry::Term(term) => (format!("-{}", term.id.name), &term.comment),
            _ => continue,
        };
        if let Some(comment) = comment {
            comments
                .entry(id)
                .or_insert_with(|| comment.content.join("\n"));
        }
    }
    comments
}

/// What a text mentions: its variables, the messages and the terms that it quotes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentioned {
    /// Variables, without their sign.
    pub variables: BTreeSet<String>,
    /// Messages.
    pub messages: BTreeSet<String>,
    /// Terms, without their dash.
    pub terms: BTreeSet<String>,
}

/// What a text mentions, as [`list`] writes it. A text that cannot be read mentions nothing.
#[must_use]
pub fn mentioned(text: &str) -> Mentioned {
    let mut found = Mentioned::default();
    if !text.contains('{') {
        return found;
    }
    let (kept, _) = resource::guard(&message(text), false);
    let (Ok(parsed) | Err((parsed, _))) = parser::parse(kept.as_str());
    for entry in &parsed.body {
        if let ast::Entry::Message(message) = entry
            && let Some(value) = &message.value
        {
            visit::pattern(value, &mut |sight| found.note(sight));
        }
    }
    found
}

impl Mentioned {
    fn note(&mut self, sight: Sight<'_>) {
        match sight {
            Sight::Variable { name, .. } => self.variables.insert(name.to_owned()),
            Sight::Message { id, .. } => self.messages.insert(id.to_owned()),
            Sight::Term { id, .. } => self.terms.insert(id.to_owned()),
            Sight::Call { .. } => false,
        };
    }
}

/// A text, as [`list`] writes it, as the source of one message `m`.
pub(super) fn message(text: &str) -> String {
    let mut source = "m =".to_owned();
    let indent = if text.contains('\n') { "\n    " } else { " " };
    for line in text.split('\n') {
        source.push_str(indent);
        source.push_str(line);
    }
    source.push('\n');
    source
}

/// A pattern as it is written.
pub(super) fn text(pattern: &ast::Pattern<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: "m" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let resource = ast::Resource {
        body: vec![ast::Entry::Message(message)],
    };
    canonical(&serializer::serialize(&resource)).0
}

#[cfg(test)]
mod tests {
    use super::{comments, list};

    #[test]
    fn a_comment_is_that_of_the_entry_below_it() {
        let comments =
            comments("### File\n\n# One\n# two\n-mdph = MDPH\na = A\n\n# Lost\n\n# B\nb = B\n");
        let comments: Vec<(&str, &str)> = comments
            .iter()
            .map(|(id, comment)| (id.as_str(), comment.as_str()))
            .collect();
        assert_eq!(comments, [("-mdph", "One\ntwo"), ("b", "B")]);
    }

    #[test]
    fn every_text_is_listed_as_it_is_written() {
        let ftl = "# words\na = Un { $x }\n    .note =\n        Deux\n        lignes\n\
                   b =\n    .titre = B\n-c = C\n!!\na = Again\n";
        let listed = list(ftl);
        let texts: Vec<(&str, &str)> = listed
            .iter()
            .map(|(id, text)| (id.as_str(), text.as_str()))
            .collect();
        assert_eq!(
            texts,
            [
                ("-c", "C"),
                ("a", "Un { $x }"),
                ("a.note", "Deux\nlignes"),
                ("b.titre", "B"),
            ]
        );
    }
}
