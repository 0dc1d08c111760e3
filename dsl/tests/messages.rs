//! Every fault that the checks can report has its sentence and its next move, in French and English.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Attribute, Entry, Message};
use fluent_syntax::parser::parse;

#[test]
fn every_code_of_the_checks_has_its_messages() {
    let codes = codes("src/check");
    assert!(codes.len() > 80, "only {} codes were found", codes.len());
    for language in ["fr", "en"] {
        let known = messages(language);
        let missing: Vec<_> = codes.difference(&known).collect();
        assert!(
            missing.is_empty(),
            "{language}/diagnostics.ftl lacks {missing:?}"
        );
    }
}

/// Codes are the only text in kebab case that the checks hold.
fn codes(folder: &str) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(path).expect("a source file");
            let quoted = text.split('"').skip(1).step_by(2);
            codes.extend(quoted.filter(|text| is_code(text)).map(str::to_owned));
        }
    }
    codes
}

fn is_code(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
        && !text.ends_with('-')
}

/// Messages with a value and a `.help`.
fn messages(language: &str) -> BTreeSet<String> {
    let path = root().join(format!("../locales/{language}/diagnostics.ftl"));
    let text = fs::read_to_string(path).expect("the file of diagnostics");
    let resource = parse(text).unwrap_or_else(|(resource, _)| resource);
    let helped = |message: &Message<String>| {
        let help = |attribute: &Attribute<String>| attribute.id.name == "help";
        message.value.is_some() && message.attributes.iter().any(help)
    };
    let mut known = BTreeSet::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) if helped(&message) => {
                assert!(
                    known.insert(message.id.name.clone()),
                    "twice: {}",
                    message.id.name
                );
            }
            Entry::Junk { content } => panic!("{language}: not Fluent: {content}"),
            _ => {}
        }
    }
    known
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
