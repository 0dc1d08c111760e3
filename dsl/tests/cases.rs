//! Expected faults, each written in a `#! code` comment on the line before the faulty one.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use trame_dsl::check::manifest::Surroundings;
use trame_dsl::check::{Input, MAIN, check};
use trame_dsl::diagnostic::{Diagnostic, Severity};
use trame_dsl::name::Name;
use trame_dsl::script::{Header, Structure};
use trame_dsl::span::{FileId, LineIndex};
use trame_dsl::syntax::parse;

/// Line and code.
type Fault = (usize, String);

#[test]
fn every_check_finds_its_fault_and_nothing_else() {
    let mut wrong = Vec::new();
    for folder in ["check"] {
        for (name, text) in cases(folder) {
            let found = faults(&text);
            let expected = expected(&text);
            if found != expected {
                let missing: Vec<_> = expected
                    .iter()
                    .filter(|fault| !found.contains(fault))
                    .collect();
                let extra: Vec<_> = found
                    .iter()
                    .filter(|fault| !expected.contains(fault))
                    .collect();
                wrong.push(format!(
                    "{folder}/{name}: missing {missing:?}, unexpected {extra:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Faults of a script, by line.
fn faults(text: &str) -> Vec<Fault> {
    let parsed = parse(FileId(0), text.as_bytes());
    let sound = parsed
        .diagnostics
        .iter()
        .all(|fault| fault.severity != Severity::Error);
    let trees = BTreeMap::from([(MAIN.to_owned(), parsed.tree)]);
    let surroundings = surroundings();
    let checked = check(
        Input {
            trees: &trees,
            surroundings: Some(&surroundings),
        },
        sound,
    );
    let index = LineIndex::new(text);
    let place = |fault: &Diagnostic| {
        (
            index.position(text, fault.span.start).0,
            fault.code.to_owned(),
        )
    };
    let mut found: Vec<Fault> = parsed
        .diagnostics
        .iter()
        .chain(&checked.diagnostics)
        .map(place)
        .collect();
    found.sort();
    found
}

fn expected(text: &str) -> Vec<Fault> {
    let mut waiting = Vec::new();
    let mut expected = Vec::new();
    for (number, line) in text.lines().enumerate() {
        match line.trim().strip_prefix("#!") {
            Some(code) => waiting.push(code.trim().to_owned()),
            None => expected.extend(waiting.drain(..).map(|code| (number + 1, code))),
        }
    }
    expected.sort();
    expected
}

fn cases(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/cases")
        .join(folder);
    let mut cases: Vec<_> = fs::read_dir(&folder)
        .expect("the folder of cases")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            (name, fs::read_to_string(&path).expect("a readable case"))
        })
        .collect();
    cases.sort();
    cases
}

/// What the cases may count on: a small directory, three languages, one outcome of their own.
fn surroundings() -> Surroundings {
    let language = |tag: &str| tag.parse().expect("a language tag");
    let structure = |nom: &str| Structure {
        nom: nom.to_owned(),
        telephone: None,
        horaires: None,
        adresse: None,
    };
    Surroundings {
        package: "cas".to_owned(),
        header: Header {
            direction: "Direction".to_owned(),
            title: "Cas".to_owned(),
            retention_months: 6,
            source: language("fr"),
            targets: vec![language("en"), language("ar")],
            fallback: BTreeMap::new(),
        },
        outcomes: BTreeMap::from([(Name::new("deja_fait"), Name::new("complet"))]),
        directory: BTreeMap::from([
            (Name::new("pole"), structure("Pôle Solidarités")),
            (
                Name::new("maison_solidarites"),
                structure("Maison des solidarités"),
            ),
        ]),
        terms: ["mdph".to_owned()].into(),
    }
}
