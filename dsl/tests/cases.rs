//! Faults expected at their lines. In a case, `#! code` announces a fault of that code on the
//! next line that is not such a comment; several comments announce several faults.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "common/surroundings.rs"]
mod surroundings;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use surroundings::surroundings;
use trame_dsl::check::{Input, MAIN, check};
use trame_dsl::diagnostic::{Diagnostic, Severity};
use trame_dsl::span::{FileId, LineIndex};
use trame_dsl::syntax::parse;

#[test]
fn faults_of_reading_are_where_cases_say() {
    run("syntax", |text| {
        parse(FileId(0), text.as_bytes()).diagnostics
    });
}

#[test]
fn faults_of_checking_are_where_cases_say() {
    run("check", |text| {
        let mut parsed = parse(FileId(0), text.as_bytes());
        let sound = parsed
            .diagnostics
            .iter()
            .all(|fault| fault.severity != Severity::Error);
        let trees = BTreeMap::from([(MAIN.to_owned(), parsed.tree)]);
        // What the cases may count on: three languages, one outcome of their own, a small directory.
        let surroundings = surroundings(
            &["en", "ar"],
            &[("deja_fait", "complet")],
            &["pole", "maison_solidarites"],
        );
        let input = Input {
            trees: &trees,
            surroundings: Some(&surroundings),
        };
        parsed.diagnostics.extend(check(input, sound).diagnostics);
        parsed.diagnostics
    });
}

/// Runs every case of a folder, and shows all the differences at once.
fn run(folder: &str, check: impl Fn(&str) -> Vec<Diagnostic>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/cases")
        .join(folder);
    let mut differences = String::new();
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let (expected, found) = (announced(&text), found(&text, &check(&text)));
        let name = file.file_name().unwrap_or_default().display();
        for fault in expected.iter().filter(|fault| !found.contains(fault)) {
            writeln!(differences, "{name}:{} lacks {}", fault.0, fault.1).unwrap();
        }
        for fault in found.iter().filter(|fault| !expected.contains(fault)) {
            writeln!(differences, "{name}:{} has {}", fault.0, fault.1).unwrap();
        }
    }
    assert!(differences.is_empty(), "\n{differences}");
}

/// The faults that comments announce, each with its line, in order.
fn announced(text: &str) -> Vec<(usize, String)> {
    let mut pending = Vec::new();
    let mut faults = Vec::new();
    for (at, line) in text.lines().enumerate() {
        match line.trim_start().strip_prefix("#!") {
            Some(code) => pending.push(code.trim().to_owned()),
            None => faults.extend(pending.drain(..).map(|code| (at + 1, code))),
        }
    }
    faults.sort();
    faults
}

fn found(text: &str, diagnostics: &[Diagnostic]) -> Vec<(usize, String)> {
    let index = LineIndex::new(text);
    let line = |fault: &Diagnostic| index.position(text, fault.span.start).0;
    let mut faults: Vec<_> = diagnostics
        .iter()
        .map(|fault| (line(fault), fault.code.to_owned()))
        .collect();
    faults.sort();
    faults
}
