//! What the reference says is so: its examples compile, or are refused as announced; its links lead
//! somewhere; every word of the language is in its index.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "common/readme.rs"]
mod readme;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use readme::{Example, anchor, examples, script_of};
use trame_dsl::check::manifest::Surroundings;
use trame_dsl::check::{Input, MAIN, check};
use trame_dsl::diagnostic::{Diagnostic, Severity};
use trame_dsl::name::{KNOWN, NOT_CODES, Name, RESERVED};
use trame_dsl::script::{Function, Header, OUTCOMES, Structure};
use trame_dsl::span::{FileId, LineIndex};
use trame_dsl::syntax::{format, parse, vocabulary};

fn page() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    fs::read_to_string(path).unwrap()
}

#[test]
fn examples_give_what_they_announce() {
    let examples = scripts();
    assert!(examples.len() > 50, "{} examples", examples.len());
    let mut wrong = String::new();
    for example in &examples {
        let script = script_of(example);
        let found = if example.is("fichier") {
            parse(FileId(0), script.as_bytes()).diagnostics
        } else {
            faults(&script, &examples)
        };
        let codes: BTreeSet<&str> = found.iter().map(|fault| fault.code).collect();
        let refused = example.after("refusé");
        let announced = if refused.is_empty() {
            example.after("signalé")
        } else {
            refused
        };
        let announced: BTreeSet<&str> = announced.iter().map(String::as_str).collect();
        let error = found.iter().any(|fault| fault.severity == Severity::Error);
        if codes != announced || error == refused.is_empty() {
            let shown = shown(&script, &found);
            wrong.push_str(&format!("line {}: {shown}\n", example.line));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn examples_are_laid_out() {
    let mut wrong = String::new();
    let examples = scripts();
    for (at, example) in examples.iter().enumerate() {
        if example.is("refusé") {
            continue;
        }
        // What is laid out anyhow is followed by the same as `trame fmt` writes it.
        let laid_out = &examples[at + usize::from(example.is("libre"))];
        let written = format(FileId(0), script_of(example).as_bytes()).unwrap();
        if written != script_of(laid_out) {
            wrong.push_str(&format!("line {}:\n{written}\n", example.line));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_word_of_the_language_is_in_the_index() {
    let page = page();
    let index = page.split("## Index des mots").nth(1).unwrap();
    let index = index.split("\n## ").next().unwrap();
    let known = vocabulary::words()
        .chain(RESERVED)
        .chain(KNOWN)
        .chain(NOT_CODES)
        .chain(OUTCOMES.iter().map(|(outcome, _)| *outcome))
        .chain(Function::ALL.iter().map(|(function, _)| *function));
    let missing: BTreeSet<_> = known
        .filter(|word| !index.contains(&format!("`{word}`")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn its_links_lead_to_its_headings() {
    let page = page();
    let headings = page.lines().filter(|line| line.starts_with('#'));
    let anchors: Vec<_> = headings.map(anchor).collect();
    let distinct: BTreeSet<_> = anchors.iter().collect();
    assert_eq!(distinct.len(), anchors.len(), "two headings have one name");
    let links = page.split("](#").skip(1);
    let lost: BTreeSet<_> = links
        .filter_map(|rest| rest.split(')').next())
        .filter(|link| !anchors.iter().any(|anchor| anchor == link))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}

/// The examples of the language that are read as scripts.
fn scripts() -> Vec<Example> {
    let mut examples = examples(&page());
    examples.retain(|example| example.is("trame"));
    examples
}

/// What is wrong with a script, files that it includes left aside.
fn faults(script: &str, examples: &[Example]) -> Vec<Diagnostic> {
    let mut parsed = parse(FileId(0), script.as_bytes());
    let sound = parsed
        .diagnostics
        .iter()
        .all(|fault| fault.severity != Severity::Error);
    let mut trees = BTreeMap::from([(MAIN.to_owned(), parsed.tree)]);
    let files = examples.iter().filter(|example| example.is("fichier"));
    for (example, file) in files.zip(1..) {
        let tree = parse(FileId(file), example.text.as_bytes()).tree;
        trees.insert(example.after("fichier")[0].clone(), tree);
    }
    let surroundings = surroundings();
    let input = Input {
        trees: &trees,
        surroundings: Some(&surroundings),
    };
    parsed.diagnostics.extend(check(input, sound).diagnostics);
    let mut found = parsed.diagnostics;
    found.retain(|fault| fault.span.file == FileId(0));
    found
}

fn shown(script: &str, found: &[Diagnostic]) -> String {
    let index = LineIndex::new(script);
    let line = |fault: &Diagnostic| {
        let at = index.position(script, fault.span.start).0;
        let text = script.lines().nth(at - 1).unwrap_or_default();
        format!("  {}: {}", fault.code, text.trim())
    };
    let lines: Vec<_> = found.iter().map(line).collect();
    format!("earns\n{}", lines.join("\n"))
}

/// What the examples count on: the annuaire and the manifest that the page shows.
fn surroundings() -> Surroundings {
    let structure = |nom: &str| Structure {
        nom: nom.to_owned(),
        telephone: None,
        horaires: None,
        adresse: None,
    };
    Surroundings {
        package: "exemple".to_owned(),
        header: Header {
            direction: "Direction".to_owned(),
            title: "Exemple".to_owned(),
            retention_months: 6,
            attempts: None,
            interval_minutes: None,
            source: "fr".parse().unwrap(),
            targets: vec!["ar".parse().unwrap(), "ta".parse().unwrap()],
            fallback: BTreeMap::new(),
        },
        outcomes: BTreeMap::from([(Name::new("deja_renouvele"), Name::new("complet"))]),
        directory: BTreeMap::from([
            (Name::new("pole_solidarites"), structure("Pôle Solidarités")),
            (
                Name::new("maison_des_solidarites"),
                structure("Maison des solidarités"),
            ),
        ]),
        terms: ["mdph".to_owned()].into(),
    }
}
