//! `trame estimate` from outside.

use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::Value;
use tempfile::TempDir;

use crate::site;

const SCRIPT: &str = "\
étape accueil : Bonjour
  dire bonjour
    > Bonjour, je vous appelle pour savoir comment vous allez.
  question sante : oui non, obligatoire
    > Allez-vous bien ?
    - non -> aide
  fin complet

étape aide : Aider
  question besoin : texte
    > De quoi avez-vous besoin ?
  fin partiel
";

/// A site with one package, `essai`, whose manifest ends with these lines.
fn site(rest: &str, script: &str) -> TempDir {
    let site = tempfile::tempdir().unwrap();
    let package = site.path().join("scripts-library/essai");
    fs::create_dir_all(&package).unwrap();
    let manifest = format!(
        "langage: 1\ntitre: Essai\ndirection: MDPH\nobjet: enquete\nfinalite: Essayer.\n\
         base_legale: mission d'intérêt public\nconservation: 1 an\n\
         langues: {{ source: fr, cibles: [ar, ta] }}\n{rest}"
    );
    fs::write(package.join("enquete.yaml"), manifest).unwrap();
    fs::write(package.join("script.trame"), script).unwrap();
    for (language, hello) in [
        ("ar", "مرحبا، كيف حالك؟"),
        ("ta", "வணக்கம், எப்படி இருக்கிறீர்கள்?"),
    ] {
        let folder = site.path().join("locales").join(language);
        fs::create_dir_all(&folder).unwrap();
        let texts = format!("bonjour = {hello}\nsante = {hello}\nbesoin = {hello}\n");
        fs::write(folder.join("essai.ftl"), texts).unwrap();
    }
    site
}

fn trame(site: &Path, arguments: &[&str]) -> Output {
    let command = ["estimate", "scripts-library/essai"];
    site::trame(site, &[&command, arguments].concat())
}

fn json(site: &Path, arguments: &[&str]) -> Value {
    let output = trame(site, &[arguments, &["--format", "json"]].concat());
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn every_language_has_its_lengths() {
    let site = site("", SCRIPT);
    let report = json(site.path(), &["--calls", "40"]);
    let languages = report["languages"].as_array().unwrap();
    let tags: Vec<&str> = languages
        .iter()
        .map(|one| one["language"].as_str().unwrap())
        .collect();
    assert_eq!(tags, ["fr", "ar", "ta"]);
    for one in languages {
        let at = |name: &str, end: &str| one[name][end].as_f64().unwrap();
        for end in ["least", "most"] {
            let lengths = ["shortest", "median", "longest", "bound"].map(|name| at(name, end));
            assert!(lengths.is_sorted(), "{one}");
        }
        // Fifty-five and seventeen characters at 998 a minute, three quarters of it, and an answer.
        if one["language"] == "fr" {
            assert!((at("shortest", "most") - 8.8).abs() < 0.2, "{one}");
            assert_eq!(one["shortest"], one["complete"], "{one}");
        }
        let measured = one["language"] != "ta";
        assert_eq!(
            at("median", "least") < at("median", "most"),
            !measured,
            "{one}"
        );
        assert_eq!(one["source"], if measured { "measured" } else { "unknown" });
        assert_eq!(one["untranslated"], 0.0, "{one}");
    }
    assert_eq!(report["warnings"], Value::Array(Vec::new()));
    assert_eq!(
        json(site.path(), &["--calls", "40"]),
        report,
        "the same tomorrow"
    );
}

#[test]
fn the_page_says_what_it_rests_on() {
    let site = site("temps_reponse: { texte: 40 s }\n", SCRIPT);
    let page = trame(site.path(), &["--lang", "fr,ta"]);
    let page = text(&page);
    for part in [
        "Durée de l'appel : Essai",
        "français",
        "IReST",
        "75 %",
        "Aucune vitesse publiée : tamoul.",
        "D'après enquete.yaml : texte 40 s.",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(
        !page.contains("arabe") && !page.contains("attention"),
        "{page}"
    );
}

#[test]
fn a_call_past_duree_max_is_a_warning() {
    let site = site("duree_max: 20 s\ntemps_reponse: { texte: 60 s }\n", SCRIPT);
    let output = trame(site.path(), &["--lang", "fr"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(
        text(&output).contains(
            "attention : français : l'appel le plus long dépasse « duree_max » (20 s) : 1 min"
        ),
        "{}",
        text(&output)
    );
    let warnings = &json(site.path(), &["--lang", "fr"])["warnings"];
    assert_eq!(
        (&warnings[0]["reason"], &warnings[0]["limit"]),
        (&"longest".into(), &20.0.into())
    );
}

#[test]
fn a_way_that_no_call_took_may_pass_it_too() {
    // The condition cannot hold, but nothing here decides it.
    let script = SCRIPT.replace(
        "  fin partiel",
        "  si longueur(besoin) > 9999\n    question encore : texte\n      > Encore ?\n  fin partiel",
    );
    let site = site("duree_max: 40 s\n", &script);
    let warnings = &json(site.path(), &["--lang", "fr"])["warnings"];
    assert_eq!(warnings[0]["reason"], "route", "{warnings}");
}

#[test]
fn what_cannot_be_timed_is_said() {
    let site = site("", SCRIPT);
    for (arguments, part) in [
        (["--lang", "xx"], "fr, ar, ta"),
        (["--calls", "0"], "--calls"),
        (["--seed", "x"], "--seed"),
    ] {
        let refused = trame(site.path(), &arguments);
        let said = String::from_utf8(refused.stderr).unwrap();
        assert_eq!(refused.status.code(), Some(2), "{said}");
        assert!(said.contains(part) && refused.stdout.is_empty(), "{said}");
    }
    let faulty = self::site("", &SCRIPT.replace("-> aide", "-> nulle_part"));
    assert_eq!(trame(faulty.path(), &[]).status.code(), Some(1));
}
