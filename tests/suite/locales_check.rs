//! Translations checked against their source: a broken tree in eight languages, `tests/translations`,
//! where a comment above each fault says its code, and the library's own, which has none.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use tempfile::TempDir;
use trame::library::files::Files;
use trame::library::package::Package;
use trame::translation::check::{Said, check};

use crate::site::{MANIFEST, SCRIPT, err, json, out, site, trame};

/// Marks, in a comment, the code of a fault and how many lines further down than the next it is.
const MARK: &str = "# ✗ ";

/// A fault: file, line, code.
type Found = (String, usize, String);

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A copy of the broken tree.
fn broken() -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    let tree = root().join("tests/translations");
    for file in files(&tree) {
        let to = copy.path().join(file.strip_prefix(&tree).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(file, to).unwrap();
    }
    copy
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The faults that a tree's comments announce.
fn announced(tree: &Path) -> BTreeSet<Found> {
    let mut expected = BTreeSet::new();
    for file in files(&tree.join("locales")) {
        let path = file.strip_prefix(tree).unwrap().display().to_string();
        let text = fs::read_to_string(&file).unwrap();
        let mut waiting: Vec<(usize, &str)> = Vec::new();
        for (at, line) in text.lines().enumerate() {
            if let Some(mark) = line.strip_prefix(MARK) {
                let (further, code) = mark.split_once(' ').unwrap_or(("0", mark));
                waiting.push((further.parse().unwrap(), code));
                continue;
            }
            for (further, code) in waiting.drain(..) {
                expected.insert((path.clone(), at + 1 + further, code.to_owned()));
            }
        }
    }
    expected
}

fn reported(output: &std::process::Output) -> BTreeSet<Found> {
    let faults = json(output);
    let fault = |fault: &serde_json::Value| {
        let text = |key: &str| fault[key].as_str().unwrap().to_owned();
        let line = usize::try_from(fault["line"].as_u64().unwrap()).unwrap();
        assert!(!text("message").contains("{$"), "{}", text("message"));
        assert!(!text("help").contains("{$"), "{}", text("help"));
        (text("file"), line, text("code"))
    };
    faults.as_array().unwrap().iter().map(fault).collect()
}

#[test]
fn every_fault_is_found_at_its_place() {
    let tree = broken();
    let expected = announced(tree.path());
    assert!(expected.len() >= 50, "only {} faults", expected.len());
    let languages: BTreeSet<&str> = expected
        .iter()
        .filter_map(|(path, ..)| path.split('/').nth(1))
        .collect();
    assert_eq!(languages.len(), 8, "{languages:?}");
    for language in ["fr", "en"] {
        let arguments = [
            "--ui-lang",
            language,
            "locales",
            "check",
            "--format",
            "json",
        ];
        let checked = trame(tree.path(), &arguments);
        assert_eq!(checked.status.code(), Some(1), "{}", err(&checked));
        let found = reported(&checked);
        let missing: Vec<_> = expected.difference(&found).collect();
        let more: Vec<_> = found.difference(&expected).collect();
        assert!(
            missing.is_empty() && more.is_empty(),
            "not found: {missing:#?}\nnot announced: {more:#?}"
        );
    }
}

#[test]
fn one_language_can_be_checked_alone() {
    let tree = broken();
    let arguments = ["locales", "check", "--lang", "tr,zh", "--format", "json"];
    let found = reported(&trame(tree.path(), &arguments));
    let expected = announced(tree.path()).into_iter().filter(|(path, ..)| {
        ["locales/tr/", "locales/zh/"]
            .iter()
            .any(|folder| path.starts_with(folder))
    });
    assert_eq!(found, expected.collect());
}

#[test]
fn a_language_that_nothing_is_translated_into_is_no_answer() {
    let tree = broken();
    for command in ["check", "status"] {
        let asked = trame(tree.path(), &["locales", command, "--lang", "zz"]);
        assert_eq!(asked.status.code(), Some(1), "{command}");
        assert!(err(&asked).contains("« zz »"), "{}", err(&asked));
    }
}

#[test]
fn a_wrong_translation_fails_the_check_and_no_french_call() {
    let tree = broken();
    let checked = trame(tree.path(), &["check"]);
    assert_eq!(checked.status.code(), Some(1));
    let shown = out(&checked);
    assert!(shown.contains("--> locales/ar/essai.ftl:5:"), "{shown}");
    assert!(shown.contains("translation-unknown-variable"), "{shown}");
    let files: Files = files(tree.path())
        .iter()
        .map(|file| {
            let path = file
                .strip_prefix(tree.path())
                .unwrap()
                .display()
                .to_string();
            (path, fs::read(file).unwrap())
        })
        .collect();
    let package = Package::build("essai", &files);
    assert!(package.is_sound() && package.compiled.is_some());
    let checked = check(&package, &files, &mut Said::default());
    assert_eq!(checked.faults.len(), 8);
    assert!(checked.of(&["xx".to_owned()]).is_empty());
}

#[test]
fn the_library_has_no_fault() {
    let checked = trame(root(), &["locales", "check", "--format", "json"]);
    assert_eq!(json(&checked), serde_json::Value::Array(Vec::new()));
    assert_eq!(checked.status.code(), Some(0));
    let said = out(&trame(root(), &["locales", "check"]));
    assert!(said.contains("Erreurs : 0."), "{said}");
}

#[test]
fn what_another_package_translates_otherwise_is_said_with_its_place() {
    let site = site(MANIFEST, SCRIPT);
    let library = site.path().join("scripts-library/suite");
    fs::create_dir_all(&library).unwrap();
    fs::write(library.join("enquete.yaml"), MANIFEST).unwrap();
    fs::write(
        library.join("script.trame"),
        SCRIPT.replace("bonjour", "salut"),
    )
    .unwrap();
    let english = site.path().join("locales/en/suite.ftl");
    fs::write(&english, "salut = Hello { $nom }.\n").unwrap();
    let check = || json(&trame(site.path(), &["check", "--format", "json"]));
    assert_eq!(check(), serde_json::Value::Array(Vec::new()));
    fs::write(&english, "salut = Good day { $nom }.\n").unwrap();
    let faults = check();
    assert_eq!(faults.as_array().unwrap().len(), 1, "{faults}");
    assert_eq!(faults[0]["code"], "translation-otherwise");
    assert_eq!(faults[0]["file"], "locales/en/suite.ftl");
    let said = faults[0]["message"].as_str().unwrap();
    assert!(said.contains("bonjour") && said.contains("essai"), "{said}");
}

#[test]
fn what_is_shared_is_reported_once() {
    let tree = broken();
    let library = tree.path().join("scripts-library");
    fs::create_dir_all(library.join("autre")).unwrap();
    for file in ["enquete.yaml", "script.trame"] {
        fs::copy(
            library.join("essai").join(file),
            library.join("autre").join(file),
        )
        .unwrap();
    }
    let checked = trame(tree.path(), &["locales", "check", "--format", "json"]);
    let faults = json(&checked);
    let shared = faults.as_array().unwrap().iter();
    let shared = shared.filter(|fault| fault["file"] == "locales/zh/communs/accord.ftl");
    assert_eq!(shared.count(), 1);
}

#[test]
fn a_file_that_is_no_utf8_says_so() {
    let tree = broken();
    fs::write(
        tree.path().join("locales/bn/essai.ftl"),
        b"merci = caf\xe9\n",
    )
    .unwrap();
    let arguments = ["locales", "check", "--lang", "bn", "--format", "json"];
    let found = reported(&trame(tree.path(), &arguments));
    let place = ("locales/bn/essai.ftl".to_owned(), 1, "not-utf8".to_owned());
    assert!(found.contains(&place), "{found:?}");
}

#[test]
fn while_a_script_is_wrong_only_the_form_is_checked() {
    let wrong = site(MANIFEST, &SCRIPT.replace("fin complet", "fin complett"));
    let folder = wrong.path().join("locales/en");
    fs::create_dir_all(&folder).unwrap();
    fs::write(
        folder.join("essai.ftl"),
        "nothing = Known\nbonjour : Hello\n",
    )
    .unwrap();
    let checked = trame(wrong.path(), &["locales", "check", "--format", "json"]);
    let found = reported(&checked);
    let place = (
        "locales/en/essai.ftl".to_owned(),
        2,
        "file-entry-unreadable".to_owned(),
    );
    assert_eq!(found, BTreeSet::from([place]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever stands in the files, even half a character, they are checked and shown.
    #[test]
    fn no_file_panics(cut in 0usize..4000, language in 0usize..8, noise in any::<[u8; 3]>()) {
        let tree = root().join("tests/translations");
        let language = ["ar", "ta", "tr", "pt", "ro", "zh", "bn", "ur"][language];
        let spoilt = format!("locales/{language}/essai.ftl");
        let files: Files = files(&tree)
            .iter()
            .map(|file| {
                let path = file.strip_prefix(&tree).unwrap().display().to_string();
                let mut bytes = fs::read(file).unwrap();
                if path == spoilt {
                    bytes.truncate(cut);
                    bytes.splice(cut.min(bytes.len()) / 2.., noise.repeat(2));
                }
                (path, bytes)
            })
            .collect();
        let package = Package::build("essai", &files);
        let checked = check(&package, &files, &mut Said::default());
        for fault in checked.of(&[]) {
            let source = checked.shown.get(fault.span.file).unwrap();
            prop_assert!(usize::try_from(fault.span.end).unwrap() <= source.text.len());
            prop_assert!(source.place(fault.span).line > 0);
        }
    }
}
