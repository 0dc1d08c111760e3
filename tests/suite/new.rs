//! `trame new` from outside: what it makes passes every check, and nothing that is there is touched.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::site::{self, err, out, trame};

const MODEL: &str = "mdph-fin-de-droits";

fn read(site: &Path, path: &str) -> String {
    fs::read_to_string(site.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn write(site: &Path, path: &str, text: &str) {
    let path = site.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[track_caller]
fn make(site: &Path, arguments: &[&str]) -> String {
    let made = trame(site, &[&["new"], arguments].concat());
    assert_eq!(made.status.code(), Some(0), "{}", err(&made));
    out(&made)
}

/// The packages of a site are clean, laid out, and their scenarios pass and reach everything.
#[track_caller]
fn all_is_well(site: &Path, packages: usize) {
    let checked = trame(site, &["check"]);
    let expected = format!("Enquêtes vérifiées : {packages}. Erreurs : 0. Points d'attention : 0.");
    assert!(out(&checked).contains(&expected), "{}", out(&checked));
    let laid_out = trame(site, &["fmt", "--check"]);
    assert_eq!(laid_out.status.code(), Some(0), "{}", out(&laid_out));
    let rehearsed = site::json(&trame(site, &["test", "--format", "json"]));
    assert_eq!(rehearsed["failed"], 0, "{rehearsed}");
    for package in rehearsed["coverage"].as_array().unwrap() {
        assert_eq!(package["missing"].as_array().unwrap().len(), 0, "{package}");
    }
    // The source texts are those that are extracted.
    assert_eq!(out(&trame(site, &["extract"])), "");
}

/// Every file of a folder, with what it holds.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let inside = path.strip_prefix(folder).unwrap().display().to_string();
                found.push((inside, fs::read_to_string(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn a_blank_page_works_in_an_empty_folder() {
    let site = tempfile::tempdir().unwrap();
    let said = make(site.path(), &["accueil-mdph"]);
    assert!(
        said.contains("trame play scripts-library/accueil-mdph"),
        "{said}"
    );
    all_is_well(site.path(), 1);
    make(site.path(), &["une-autre"]);
    all_is_well(site.path(), 2);
}

#[test]
fn a_copy_of_what_the_program_brings_has_all_that_it_needs() {
    let site = tempfile::tempdir().unwrap();
    let said = make(site.path(), &["cher", "--from", MODEL]);
    for part in [
        "Écrit : locales/ar/cher.yaml",
        "locales/*/termes.ftl",
        "scripts-library/annuaire.yaml",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    all_is_well(site.path(), 1);
    let states = site::json(&trame(
        site.path(),
        &["locales", "status", "--format", "json"],
    ));
    let library = Path::new(env!("CARGO_MANIFEST_DIR"));
    let before = trame(
        library,
        &[
            "locales",
            "status",
            "scripts-library/mdph-fin-de-droits",
            "--format",
            "json",
        ],
    );
    let named = site::json(&before).to_string().replace(MODEL, "cher");
    assert_eq!(
        states.to_string(),
        named,
        "each translation is as far as that of the model"
    );
    let played = trame(
        site.path(),
        &["print", "scripts-library/cher", "--lang", "ar"],
    );
    assert!(out(&played).contains("السلام عليكم"), "{}", err(&played));
    // From there, a copy of the copy, named by its folder.
    make(site.path(), &["loiret", "--from", "scripts-library/cher/"]);
    all_is_well(site.path(), 2);
    assert_eq!(
        read(site.path(), "locales/ta/loiret.yaml"),
        read(site.path(), "locales/ta/cher.yaml")
    );
}

/// A site with a directory and terms of its own.
fn other_site() -> TempDir {
    let site = site::site(site::MANIFEST, site::SCRIPT);
    write(
        site.path(),
        "locales/fr/termes.ftl",
        "# Chez nous.\n-mdph = MDPH du Cher\n",
    );
    site
}

#[test]
fn what_a_folder_has_stays_and_is_completed() {
    let site = other_site();
    let directory = read(site.path(), "scripts-library/annuaire.yaml");
    let said = make(site.path(), &["cher", "--from", MODEL]);
    assert!(
        said.contains("Complété, à la fin : scripts-library/annuaire.yaml"),
        "{said}"
    );
    let completed = read(site.path(), "scripts-library/annuaire.yaml");
    assert!(
        completed.starts_with(&directory) && completed.contains("\nsamu_social:\n"),
        "{completed}"
    );
    let terms = read(site.path(), "locales/fr/termes.ftl");
    assert!(
        terms.starts_with("# Chez nous.\n-mdph = MDPH du Cher\n"),
        "{terms}"
    );
    assert!(
        terms.contains("\n-aah = ") && !terms.contains("-mdph = MDPH\n"),
        "{terms}"
    );
    let package = site.path().join("scripts-library/cher");
    let checked = trame(site.path(), &["check", package.to_str().unwrap()]);
    assert_eq!(checked.status.code(), Some(0), "{}", out(&checked));
}

#[test]
fn what_cannot_be_made_is_said_and_nothing_is_touched() {
    let site = other_site();
    write(site.path(), "locales/ta/pris.ftl", "a = A\n");
    write(
        site.path(),
        "scripts-library/dossier/lisezmoi.txt",
        "Rien.\n",
    );
    write(
        site.path(),
        "scripts-library/faux/enquete.yaml",
        site::MANIFEST,
    );
    write(
        site.path(),
        "scripts-library/faux/script.trame",
        "étape a : A\n",
    );
    let before = files(site.path());
    for (arguments, part) in [
        (&["Essai"][..], "ne peut pas être le nom"),
        (&["communs"], "ne peut pas être le nom"),
        (&["../x"], "ne peut pas être le nom"),
        (&["trame-x"], "ne peut pas être le nom"),
        (&["essai"], "scripts-library/essai/script.trame est là"),
        (&["pris"], "locales/ta/pris.ftl est là"),
        (&["dossier"], "scripts-library/dossier est là"),
        (
            &["x", "--from", "mdph-fin-de-droit"],
            "Peut-être « mdph-fin-de-droits »",
        ),
        (&["x", "--from", "rien"], "essai, faux, mdph-fin-de-droits"),
        (&["x", "--from", "faux"], "« faux » a des erreurs"),
    ] {
        let refused = trame(site.path(), &[&["new"], arguments].concat());
        assert_eq!(refused.status.code(), Some(1), "{arguments:?}");
        assert!(
            err(&refused).contains(part),
            "{arguments:?}: {}",
            err(&refused)
        );
    }
    assert_eq!(files(site.path()), before);
}

#[test]
#[cfg(unix)]
fn what_cannot_be_written_whole_is_not_begun() {
    let site = tempfile::tempdir().unwrap();
    // A file stands where a folder must be.
    write(site.path(), "locales/ta", "");
    let before = files(site.path());
    let refused = trame(site.path(), &["new", "cher", "--from", MODEL]);
    assert_eq!(refused.status.code(), Some(2), "{}", err(&refused));
    assert_eq!(files(site.path()), before);
}
