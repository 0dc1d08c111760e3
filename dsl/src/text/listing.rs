//! What a source of Fluent says, text by text: to compare two of them.

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser, serializer};

use super::pattern::canonical;
use super::resource;

/// Every text of a source, as it is written, by `id` or `id.attribute`; a term by `-id`. Of two
/// with one id the first counts; what cannot be read is left out.
#[must_use]
pub fn list(ftl: &str) -> BTreeMap<String, String> {
    let (kept, _) = resource::guard(ftl, false);
    let resource = match parser::parse(kept.as_str()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut texts = BTreeMap::new();
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
        for attribute in attributes {
            let id = format!("{id}.{}", attribute.id.name);
            texts.entry(id).or_insert_with(|| text(&attribute.value));
        }
        if let Some(value) = value {
            texts.entry(id).or_insert_with(|| text(value));
        }
    }
    texts
}

fn text(pattern: &ast::Pattern<&str>) -> String {
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
    use super::list;

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
