//! Scripts as somebody who does not program gets them wrong, in `tests/faulty`: what `trame check`
//! says of each, and the script mended by following that message alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use insta::{Settings, assert_snapshot};
use tempfile::TempDir;

use crate::site::{err, json, out, trame};

/// Whether `trame check --fix` mends a script, or its author must.
#[derive(Clone, Copy, PartialEq)]
enum By {
    Itself,
    Author,
}

use By::{Author, Itself};

/// Each script's folder, the faults that are in it, and who mends it.
const SCRIPTS: &[(&str, &[&str], By)] = &[
    ("01-accent-dans-un-nom", &["bad-name"], Itself),
    ("02-tabulations", &["tab-indentation"; 9], Itself),
    ("03-majuscule-dans-un-nom", &["bad-name"; 3], Itself),
    ("04-etape-nommee-deux-fois", &["duplicate-name"], Author),
    ("05-retour-en-arriere", &["jump-backwards"], Author),
    ("06-etape-mal-ecrite", &["unknown-step"], Itself),
    ("07-question-sans-reponses", &["no-answers"], Author),
    ("08-reponses-sans-code", &["missing-code"; 4], Itself),
    ("09-fleche-dans-un-libelle", &["arrow-in-label"], Author),
    ("10-issue-mal-ecrite", &["unknown-outcome"; 2], Itself),
    ("11-appel-sans-fin", &["route-without-end"], Author),
    ("12-code-d-une-autre-question", &["unknown-code"], Author),
    ("13-nombre-compare-a-un-texte", &["type-mismatch"], Author),
    ("14-bornes-inversees", &["empty-bounds"], Author),
    (
        "15-donnee-mal-ecrite-dans-un-texte",
        &["unknown-variable"],
        Itself,
    ),
    (
        "16-accolade-jamais-fermee",
        &["text-brace-unclosed"],
        Itself,
    ),
    ("17-choix-sans-cas-general", &["text-no-default"], Author),
    (
        "18-repetition-sans-limite",
        &["roster-without-limit"],
        Author,
    ),
    ("19-service-hors-annuaire", &["unknown-structure"], Author),
    (
        "20-fichier-a-inclure-mal-ecrit",
        &["unknown-include"],
        Itself,
    ),
    ("21-marque-inventee", &["unknown-mark"], Itself),
    ("22-option-d-un-autre-type", &["option-type"], Author),
    ("23-sinon-sans-si", &["else-without-if"], Author),
    ("24-reponses-avant-la-question", &["wrong-order"], Itself),
    ("25-lignes-trop-a-gauche", &["misaligned"; 3], Itself),
    (
        "26-scenario-sans-fin-attendue",
        &["scenario-without-end"],
        Author,
    ),
    ("27-phrase-entre-guillemets", &["unknown-line"], Author),
    ("28-deux-signes-egal", &["wrong-sign"], Itself),
    ("29-heure-avec-un-h", &["bad-time"; 4], Itself),
    ("30-date-a-la-francaise", &["bad-date"; 2], Itself),
    ("31-type-en-anglais", &["unknown-type"; 2], Itself),
    ("32-tirets-et-puces", &["bad-dash"; 3], Itself),
    (
        "33-commentaire-en-fin-de-ligne",
        &["comment-after"; 2],
        Itself,
    ),
    ("34-texte-sans-guillemets", &["unquoted-text"], Author),
    (
        "35-donnee-citee-sans-dollar",
        &["value-without-dollar", "phrase-with-dollar"],
        Itself,
    ),
    (
        "36-contient-pour-une-seule-reponse",
        &["contains-type", "compare-several"],
        Itself,
    ),
    ("37-mots-cles-mal-ecrits", &["unknown-keyword"; 3], Itself),
    (
        "38-alerte-incomplete",
        &["alert-without-note", "missing-service", "missing-outcome"],
        Author,
    ),
    (
        "39-question-du-meme-nom-que-son-etape",
        &["duplicate-name"],
        Author,
    ),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faulty")
}

/// A library whose one package holds that script.
fn library(script: &Path) -> TempDir {
    let site = tempfile::tempdir().unwrap();
    let library = site.path().join("scripts-library");
    fs::create_dir_all(library.join("enquete")).unwrap();
    fs::create_dir_all(library.join("communs")).unwrap();
    for (from, to) in [
        ("annuaire.yaml", "annuaire.yaml"),
        ("communs/rgpd.trame", "communs/rgpd.trame"),
        ("enquete.yaml", "enquete/enquete.yaml"),
    ] {
        fs::copy(folder().join(from), library.join(to)).unwrap();
    }
    fs::copy(script, library.join("enquete/script.trame")).unwrap();
    site
}

fn codes(site: &Path) -> Vec<String> {
    let faults = json(&trame(site, &["check", "--format", "json"]));
    let faults = faults.as_array().unwrap();
    let code = |fault: &serde_json::Value| fault["code"].as_str().unwrap().to_owned();
    faults.iter().map(code).collect()
}

#[test]
fn every_faulty_script_is_here() {
    let folders = fs::read_dir(folder()).unwrap();
    let names: BTreeSet<String> = folders
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(|first: char| first.is_ascii_digit()))
        .collect();
    let known = SCRIPTS
        .iter()
        .map(|(name, ..)| (*name).to_owned())
        .collect();
    assert_eq!(names, known);
}

#[test]
fn each_fault_is_found_and_said() {
    for (name, expected, _) in SCRIPTS {
        let site = library(&folder().join(name).join("faulty.trame"));
        assert_eq!(codes(site.path()), *expected, "{name}");
        let said = trame(site.path(), &["check"]);
        assert_eq!(said.status.code(), Some(1), "{name}");
        let mut settings = Settings::clone_current();
        settings.set_snapshot_path(folder().join(name));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| assert_snapshot!("message", out(&said)));
    }
}

#[test]
fn each_script_mended_by_its_message_is_sound() {
    for (name, ..) in SCRIPTS {
        let site = library(&folder().join(name).join("mended.trame"));
        assert_eq!(codes(site.path()), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn what_can_only_be_meant_one_way_mends_itself() {
    for (name, _, by) in SCRIPTS {
        let faulty = folder().join(name).join("faulty.trame");
        let site = library(&faulty);
        let said = trame(site.path(), &["check", "--fix"]);
        assert_eq!(err(&said), "", "{name}");
        let written = site.path().join("scripts-library/enquete/script.trame");
        let written = fs::read_to_string(written).unwrap();
        let awaited = match by {
            Itself => folder().join(name).join("mended.trame"),
            Author => faulty,
        };
        assert_eq!(written, fs::read_to_string(awaited).unwrap(), "{name}");
        let code = i32::from(*by == Author);
        assert_eq!(said.status.code(), Some(code), "{name}");
    }
}

/// Whether a sentence is missing, or shows `{$name}` where it lacks what it quotes.
fn is_broken(sentence: &str, code: &str) -> bool {
    sentence.trim().is_empty() || sentence == code || sentence.contains("{$")
}

#[test]
fn every_sentence_is_whole_in_both_languages() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("dsl/tests");
    let mut scripts = vec![cases.join("scripts/thirty-mistakes.trame")];
    for cases in [cases.join("cases/syntax"), cases.join("cases/check")] {
        let entries = fs::read_dir(cases).unwrap();
        scripts.extend(entries.map(|entry| entry.unwrap().path()));
    }
    for (name, ..) in SCRIPTS {
        scripts.push(folder().join(name).join("faulty.trame"));
    }
    let mut seen = BTreeSet::new();
    for script in scripts {
        let site = library(&script);
        for language in ["fr", "en"] {
            let arguments = ["--ui-lang", language, "check", "--format", "json"];
            for fault in json(&trame(site.path(), &arguments)).as_array().unwrap() {
                let code = fault["code"].as_str().unwrap();
                for part in ["message", "help"] {
                    let sentence = fault[part].as_str().unwrap();
                    assert!(!is_broken(sentence, code), "{language} {code}: {sentence}");
                }
                seen.insert(code.to_owned());
            }
        }
    }
    assert!(seen.len() > 120, "only {} codes were seen", seen.len());
}
