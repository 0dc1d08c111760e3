//! What the reference of the language, `dsl/README.md`, says of the program is so: its first page
//! works as it is written, its manifests are sound, its scenarios pass. That its examples compile is
//! tested beside the language itself.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use trame::library::files::Files;
use trame::library::package::Package;

use super::root;
use crate::site::{err, json, out, trame};
use examples::{Example, examples, script_of};

#[path = "../../../dsl/tests/common/readme.rs"]
pub mod examples;

fn page() -> String {
    fs::read_to_string(root().join("dsl/README.md")).unwrap()
}

/// The example whose fence has these words.
fn the(words: &[&str]) -> Example {
    let found = examples(&page()).into_iter();
    let mut found = found.filter(|example| words.iter().all(|word| example.is(word)));
    found.next().expect("an example with these words")
}

/// What is wrong with a package: code and file of each fault.
fn faults(manifest: &str, script: &str, directory: &str) -> Vec<(String, String)> {
    let files: Files = [
        ("scripts-library/essai/enquete.yaml", manifest),
        ("scripts-library/essai/script.trame", script),
        ("scripts-library/annuaire.yaml", directory),
    ]
    .into_iter()
    .collect();
    let package = Package::build("essai", &files);
    let fault = |fault: &trame_dsl::diagnostic::Diagnostic| {
        let path = package.sources.get(fault.span.file).unwrap().path.clone();
        (fault.code.to_owned(), path)
    };
    package.diagnostics.iter().map(fault).collect()
}

#[test]
fn its_manifests_and_directories_are_sound() {
    let first = the(&["yaml", "enquete.yaml", "dix-minutes"]).text;
    let script = "étape accueil : Se présenter\n  fin complet\n";
    let mut count = 0;
    for example in examples(&page()) {
        let found = match example.after("yaml").first().map(String::as_str) {
            Some("enquete.yaml") => faults(&example.text, script, ""),
            Some("annuaire.yaml") => faults(&first, script, &example.text),
            _ => continue,
        };
        let own = "manifest-unused-outcome";
        let found: Vec<_> = found.iter().filter(|(code, _)| code != own).collect();
        assert!(found.is_empty(), "line {}: {found:?}", example.line);
        count += 1;
    }
    assert_eq!(count, 3);
}

/// The keys are those that the fault of an unknown one lists.
#[test]
fn every_key_of_a_manifest_is_named() {
    let page = page();
    let files: Files = [(
        "scripts-library/essai/enquete.yaml",
        "cle: 1\nlangues: { cle: 1 }\nappels: { cle: 1 }\n",
    )]
    .into_iter()
    .collect();
    let package = Package::build("essai", &files);
    let args = package.diagnostics.iter().flat_map(|fault| &fault.args);
    let known = args.filter(|(name, _)| *name == "known");
    let keys: Vec<&str> = known.flat_map(|(_, keys)| keys.split(", ")).collect();
    assert_eq!(keys.len(), 13 + 4 + 3, "{keys:?}");
    for key in keys {
        assert!(page.contains(&format!("`{key}`")), "{key}");
    }
}

/// In the table of what is never accepted, and in what examples announce.
#[test]
fn the_codes_it_names_can_be_explained() {
    let page = page();
    let refused = page.split("## Ce qui n'est jamais accepté").nth(1).unwrap();
    let refused = refused.split("\n## ").next().unwrap();
    let listed = refused.split('`').skip(1).step_by(2);
    let listed = listed.filter(|word| word.contains('-'));
    let announced = ["# refusé (", "# signalé ("].into_iter();
    let announced = announced.flat_map(|word| page.split(word).skip(1));
    let announced = announced.filter_map(|rest| rest.split(')').next());
    let codes: Vec<&str> = listed
        .chain(announced)
        .filter(|code| *code != "CODE")
        .collect();
    assert!(codes.len() > 40, "{codes:?}");
    for code in codes {
        assert!(trame::explain::find(code).is_some(), "{code}");
    }
}

/// A folder with the two files of the first page.
fn first_page() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let package = folder.path().join("scripts-library/canicule");
    fs::create_dir_all(&package).unwrap();
    let write = |name: &str, text: String| fs::write(package.join(name), text).unwrap();
    write(
        "enquete.yaml",
        the(&["yaml", "enquete.yaml", "dix-minutes"]).text,
    );
    write("script.trame", the(&["trame", "dix-minutes"]).text);
    folder
}

#[test]
fn the_first_page_works_as_written() {
    let folder = first_page();
    let checked = trame(folder.path(), &["check", "--format", "json"]);
    assert!(checked.status.success(), "{}", out(&checked));
    assert_eq!(json(&checked), serde_json::json!([]));
    let laid_out = trame(folder.path(), &["fmt", "--check"]);
    assert!(laid_out.status.success(), "{}", err(&laid_out));
    let tested = trame(folder.path(), &["test", "scripts-library/canicule"]);
    assert!(tested.status.success(), "{}", out(&tested));
    assert_shown("test", &out(&tested));
}

#[test]
fn the_fault_of_the_first_page_is_shown_as_it_is() {
    let folder = first_page();
    let script = folder.path().join("scripts-library/canicule/script.trame");
    let text = fs::read_to_string(&script).unwrap();
    fs::write(&script, text.replace("aides contient", "aides contien")).unwrap();
    let checked = trame(folder.path(), &["check"]);
    assert_shown("check", &(out(&checked) + &err(&checked)));
    trame(folder.path(), &["check", "--fix"]);
    assert_eq!(fs::read_to_string(&script).unwrap(), text);
}

/// Every line of an output that the page shows is printed, in order.
fn assert_shown(command: &str, printed: &str) {
    let shown = the(&["text", command]).text;
    let mut lines = printed.lines();
    for line in shown.lines() {
        assert!(
            lines.any(|known| known.trim_end() == line),
            "{line}\n{printed}"
        );
    }
}

/// Examples that have scenarios, each as a package of one site.
#[test]
fn its_scenarios_pass() {
    let site = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = site.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(""))).unwrap();
        fs::write(path, text).unwrap();
    };
    let directory = the(&["yaml", "annuaire.yaml"]).text;
    write("scripts-library/annuaire.yaml", &directory);
    let manifest = "conservation: 1 an\nlangues: { source: fr, cibles: [ar] }\n";
    let manifest = format!(
        "langage: 1\ntitre: Essai\ndirection: MDPH\nobjet: enquete\nfinalite: Essayer.\nbase_legale: mission d'intérêt public\n{manifest}"
    );
    let mut count = 0;
    for example in examples(&page()) {
        if let [path] = example.after("fichier") {
            write(&format!("scripts-library/{path}.trame"), &example.text);
        } else if example.is("trame") && example.text.contains("\nscénario ") {
            let package = format!("scripts-library/ligne-{}", example.line);
            write(&format!("{package}/enquete.yaml"), &manifest);
            write(&format!("{package}/script.trame"), &script_of(&example));
            count += 1;
        }
    }
    assert!(count >= 3, "{count} examples have scenarios");
    let tested = trame(site.path(), &["test"]);
    assert!(tested.status.success(), "{}{}", out(&tested), err(&tested));
}
