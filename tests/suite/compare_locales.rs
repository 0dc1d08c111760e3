//! The real compare-locales, which Pontoon runs too, over the tree of locale files and over a broken
//! copy of it. `tests/run` installs it; where it is not, this says so, and fails where tests must all run.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use trame::library::discover::{self, Found, Overlay};
use trame::library::package::Package;
use trame::translation::source::{Audience, Sources};

/// The languages that `l10n.toml` lists.
const LANGUAGES: [&str; 6] = ["ar", "en", "pt", "ro", "ta", "tr"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Where compare-locales is; `None` where it is not installed and need not be.
fn program() -> Option<PathBuf> {
    let beside = || {
        let target = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        let target = target.unwrap_or_else(|| root().join("target"));
        target.join("python/bin/compare-locales")
    };
    let program = env::var_os("COMPARE_LOCALES").map_or_else(beside, PathBuf::from);
    if program.is_file() {
        return Some(program);
    }
    assert!(
        env::var_os("CI").is_none(),
        "compare-locales is not at {}: run tests/run",
        program.display()
    );
    eprintln!("skipped: compare-locales is not installed; tests/run installs it");
    None
}

/// What compare-locales finds in a tree: language, file, kind, and what it says.
fn findings(program: &Path, tree: &Path) -> BTreeSet<[String; 4]> {
    let output = Command::new(program)
        .current_dir(tree)
        .args(["--return-zero", "--json", "-", "l10n.toml", "."])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let summary = report[0]["summary"].as_object().unwrap();
    let read: Vec<&str> = summary.keys().map(String::as_str).collect();
    assert_eq!(read, LANGUAGES, "it reads no language without a list");
    let mut found = BTreeSet::new();
    for (language, files) in report[0]["details"]["locales"].as_object().unwrap() {
        for (file, entries) in files.as_object().unwrap() {
            for entry in entries.as_array().into_iter().flatten() {
                for (kind, said) in entry.as_object().unwrap() {
                    let said = said.as_str().unwrap_or_default().to_owned();
                    found.insert([language.clone(), file.clone(), kind.clone(), said]);
                }
            }
        }
    }
    found
}

/// The texts of the library's packages for that audience, each with its file. A language may do without those for staff.
fn texts(audience: Audience) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for found in discover::find(&root().join("scripts-library")).unwrap() {
        let found: &Found = &found;
        let package = Package::build(
            &found.name,
            &discover::load(found, &Overlay::default()).unwrap(),
        );
        let sources = Sources::of(&package).unwrap();
        let texts = sources.texts.iter();
        let texts = texts.filter(|text| text.audience == audience);
        ids.extend(texts.map(|text| format!("{}.ftl {}", text.catalog, text.id)));
    }
    ids
}

/// Whether a finding is only that a text for staff is not translated: it knows of no such thing.
fn is_of_staff(
    [_, file, kind, said]: &[String; 4],
    staff: &BTreeSet<String>,
    person: &BTreeSet<String>,
) -> bool {
    let has = |ids: &BTreeSet<String>, message: &str| {
        let (whole, prefix) = (format!("{file} {message}"), format!("{file} {message}."));
        ids.iter().any(|id| *id == whole || id.starts_with(&prefix))
    };
    match kind.as_str() {
        "missingEntity" => has(staff, said) && !has(person, said),
        "error" => {
            let message = said.rsplit(" for ").next().unwrap_or_default();
            let attribute = said.strip_prefix("Missing attribute: ");
            let attribute = attribute.and_then(|rest| rest.split(' ').next());
            match attribute {
                Some(attribute) => staff.contains(&format!("{file} {message}.{attribute}")),
                None => {
                    said.starts_with("Missing value at")
                        && staff.contains(&format!("{file} {message}"))
                }
            }
        }
        _ => false,
    }
}

#[test]
fn the_tree_is_whole() {
    let Some(program) = program() else { return };
    let staff = texts(Audience::Staff);
    let person = texts(Audience::Person);
    let found = findings(&program, root());
    let wrong: Vec<_> = found
        .iter()
        .filter(|one| !is_of_staff(one, &staff, &person))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Copies a folder.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, to).unwrap();
        }
    }
}

#[test]
fn a_broken_copy_is_seen_through() {
    let Some(program) = program() else { return };
    let copied = tempfile::tempdir().unwrap();
    copy(&root().join("locales"), &copied.path().join("locales"));
    fs::copy(root().join("l10n.toml"), copied.path().join("l10n.toml")).unwrap();
    let before = findings(&program, copied.path());
    let spoil = |path: &str, was: &str, becomes: &str| {
        let path = copied.path().join("locales").join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(was), "{}: {was}", path.display());
        fs::write(path, text.replacen(was, becomes, 1)).unwrap();
    };
    spoil("en/mdph-fin-de-droits.ftl", "\ndemande = ", "\ndemande : ");
    spoil("ar/mdph-fin-de-droits.ftl", "\nmerci = ", "\nmerci_bien = ");
    spoil("ta/mdph-fin-de-droits.ftl", "{ -aah }", "{ -aai }");
    spoil("en/trame-call.ftl", "\noui = ", "\nouy = ");
    let after = findings(&program, copied.path());
    let new: Vec<_> = after.difference(&before).collect();
    let has = |language: &str, file: &str, kind: &str, part: &str| {
        let mut found = new.iter();
        let [of, path, what] = [language, file, kind];
        assert!(
            found.any(|one| one[0] == of
                && one[1] == path
                && one[2] == what
                && one[3].contains(part)),
            "{language} {file} {kind} {part}: {new:#?}"
        );
    };
    has("en", "mdph-fin-de-droits.ftl", "error", "Unparsed content");
    has("ar", "mdph-fin-de-droits.ftl", "missingEntity", "merci");
    has(
        "ar",
        "mdph-fin-de-droits.ftl",
        "obsoleteEntity",
        "merci_bien",
    );
    has("ta", "mdph-fin-de-droits.ftl", "warning", "-aai");
    has("en", "trame-call.ftl", "missingEntity", "oui");
}
