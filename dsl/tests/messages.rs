//! Every fault that reading and checking can report has its sentence and its next move, in French
//! and English, and a sentence quotes only what its fault gives.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{Attribute, Entry, Message};
use trame_dsl::diagnostic::Diagnostic;
use trame_dsl::span::FileId;
use trame_dsl::syntax::{self, parse};

#[test]
fn every_code_has_its_messages() {
    let mut codes = codes("src/check");
    codes.extend(syntax::codes::ALL.iter().map(|code| (*code).to_owned()));
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
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
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

/// A bundle of the sentences, without marks around what they quote.
fn sentences(language: &str) -> FluentBundle<FluentResource> {
    let path = root().join(format!("../locales/{language}/diagnostics.ftl"));
    let text = fs::read_to_string(path).expect("the file of diagnostics");
    let resource = FluentResource::try_new(text).expect("a sound file");
    let mut bundle = FluentBundle::new(vec![language.parse().expect("a language tag")]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("each code once");
    bundle
}

#[test]
fn sentences_quote_only_what_they_are_given() {
    for language in ["fr", "en"] {
        let bundle = sentences(language);
        for fault in faults_of_cases() {
            let message = bundle.get_message(fault.code).expect(fault.code);
            let args: FluentArgs<'_> = fault
                .args
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            let help = message.get_attribute("help").map(|help| help.value());
            for pattern in message.value().into_iter().chain(help) {
                let mut errors = Vec::new();
                bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert!(
                    errors.is_empty(),
                    "{language}: {} {errors:?} {:?}",
                    fault.code,
                    fault.args
                );
            }
        }
    }
}

/// Faults of every case of reading, and of the thirty mistakes.
fn faults_of_cases() -> Vec<Diagnostic> {
    let cases = fs::read_dir(root().join("tests/cases/syntax")).expect("the folder of cases");
    let files = cases.map(|entry| entry.expect("an entry").path());
    files
        .chain([root().join("tests/scripts/thirty-mistakes.trame")])
        .map(|file| fs::read(file).expect("a readable case"))
        .flat_map(|text| parse(FileId(0), &text).diagnostics)
        .collect()
}
