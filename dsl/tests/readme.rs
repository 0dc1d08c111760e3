//! What the reference says is so: its examples compile, or are refused as announced; its links lead
//! somewhere; every word of the language is in its index.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "common/readme.rs"]
mod readme;
#[path = "common/surroundings.rs"]
mod surroundings;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use readme::{Example, anchor, examples, script_of};
use surroundings::surroundings;
use trame_dsl::check::{Input, MAIN, check};
use trame_dsl::diagnostic::{Diagnostic, Severity};
use trame_dsl::name::{KNOWN, NOT_CODES, RESERVED};
use trame_dsl::script::{Function, OUTCOMES};
use trame_dsl::span::{FileId, LineIndex};
use trame_dsl::syntax::{format as lay_out, parse, vocabulary};

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
        let (announced, found) = (announced(&script), found(&script, example, &examples));
        for fault in announced.iter().filter(|fault| !found.contains(fault)) {
            writeln!(wrong, "line {} lacks {fault:?}", example.line).unwrap();
        }
        for fault in found.iter().filter(|fault| !announced.contains(fault)) {
            writeln!(wrong, "line {} has {fault:?}", example.line).unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// A fault: the line it is at, its code, whether it is an error.
type Fault = (String, String, bool);

/// The faults that comments announce, each on the next line that is no comment.
fn announced(script: &str) -> Vec<Fault> {
    let mut pending = Vec::new();
    let mut faults = Vec::new();
    for line in script.lines() {
        let Some(comment) = line.trim_start().strip_prefix("# ") else {
            let here = |(code, error)| (line.to_owned(), code, error);
            faults.extend(pending.drain(..).map(here));
            continue;
        };
        for (word, error) in [("refusé (", true), ("signalé (", false)] {
            let code = comment
                .strip_prefix(word)
                .and_then(|rest| rest.split(')').next());
            pending.extend(code.map(|code| (code.to_owned(), error)));
        }
    }
    faults
}

fn found(script: &str, example: &Example, examples: &[Example]) -> Vec<Fault> {
    let index = LineIndex::new(script);
    let faults = if example.is("fichier") {
        parse(FileId(0), script.as_bytes()).diagnostics
    } else {
        faults(script, examples)
    };
    let fault = |fault: &Diagnostic| {
        let at = index.position(script, fault.span.start).0;
        let line = script.lines().nth(at - 1).unwrap_or_default();
        let error = fault.severity == Severity::Error;
        (line.to_owned(), fault.code.to_owned(), error)
    };
    faults.iter().map(fault).collect()
}

#[test]
fn examples_are_laid_out() {
    let mut wrong = String::new();
    let examples = scripts();
    for (at, example) in examples.iter().enumerate() {
        if announced(&example.text).iter().any(|(.., error)| *error) {
            continue;
        }
        // What is laid out anyhow is followed by the same as `trame fmt` writes it.
        let laid_out = &examples[at + usize::from(example.is("libre"))];
        let written = lay_out(FileId(0), script_of(example).as_bytes()).unwrap();
        if written != script_of(laid_out) {
            writeln!(wrong, "line {}:\n{written}", example.line).unwrap();
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

/// The options are those that the fault of an unknown one lists.
#[test]
fn every_option_of_a_text_is_named() {
    let script = "étape un : Un
  dire nombre
    > { NUMBER($tentative, x: 1) }
  dire jour
    > { DATETIME($aujourd_hui, x: 1) }
  fin complet
";
    let found = faults(script, &[]);
    let args = found.iter().flat_map(|fault| &fault.args);
    let lists = args.filter(|(name, _)| *name == "expected");
    let options: Vec<&str> = lists.flat_map(|(_, list)| list.split(", ")).collect();
    assert_eq!(options.len(), 7 + 6, "{options:?}");
    let page = page();
    for option in options {
        assert!(page.contains(&format!("`{option}`")), "{option}");
    }
}

#[test]
fn its_links_lead_somewhere() {
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
    let others = page.split("](").skip(1);
    let others = others.filter_map(|rest| rest.split(')').next());
    for link in others.filter(|link| !link.starts_with(['#', 'h'])) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(folder.join(link).exists(), "{link}");
    }
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
    // What the examples count on: the manifest and the annuaire that the page shows.
    let surroundings = surroundings(
        &["ar", "ta"],
        &[("deja_renouvele", "complet")],
        &["pole_solidarites", "maison_des_solidarites"],
    );
    let input = Input {
        trees: &trees,
        surroundings: Some(&surroundings),
    };
    parsed.diagnostics.extend(check(input, sound).diagnostics);
    let mut found = parsed.diagnostics;
    found.retain(|fault| fault.span.file == FileId(0));
    found
}
