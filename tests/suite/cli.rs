//! The command line from outside: what it prints, and its exit codes.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::site::{MANIFEST, SCRIPT, err, json, out, site, trame};

#[test]
fn a_sound_library_passes() {
    let site = site(MANIFEST, SCRIPT);
    let checked = trame(site.path(), &["check"]);
    assert_eq!(checked.status.code(), Some(0), "{}", out(&checked));
    assert!(out(&checked).contains("Erreurs : 0."));
    assert!(!out(&checked).contains("trame explain"));
    let checked = trame(
        site.path(),
        &["check", "--format", "json", "scripts-library/essai"],
    );
    assert_eq!(json(&checked), Value::Array(Vec::new()));
    let english = trame(site.path(), &["--ui-lang", "en", "check"]);
    assert!(out(&english).contains("Errors: 0."));
}

#[test]
fn a_package_is_named_by_its_folder_or_by_its_name() {
    let site = site(MANIFEST, SCRIPT);
    let whole = trame(site.path(), &["build", "scripts-library/essai"]);
    assert_eq!(whole.status.code(), Some(0), "{}", err(&whole));
    let named = trame(site.path(), &["build", "essai"]);
    assert_eq!(out(&named), out(&whole), "{}", err(&named));
    for command in ["check", "test", "simulate", "graph", "estimate", "fmt"] {
        let ran = trame(site.path(), &[command, "essai"]);
        assert_eq!(ran.status.code(), Some(0), "{command}: {}", err(&ran));
    }
    for elsewhere in ["autre", "../essai", "/essai"] {
        let ran = trame(site.path(), &["check", elsewhere]);
        assert_eq!(ran.status.code(), Some(2), "{elsewhere}");
        assert!(err(&ran).contains(elsewhere), "{}", err(&ran));
    }
}

#[test]
fn what_is_made_takes_no_source_s_place() {
    let site = site(MANIFEST, SCRIPT);
    let script = "scripts-library/essai/script.trame";
    for (command, file) in [
        ("build", script),
        ("graph", "scripts-library/essai/enquete.yaml"),
    ] {
        let before = fs::read(site.path().join(file)).unwrap();
        let ran = trame(site.path(), &[command, "essai", "-o", file]);
        assert_ne!(ran.status.code(), Some(0), "{command}");
        assert_eq!(
            fs::read(site.path().join(file)).unwrap(),
            before,
            "{}",
            err(&ran)
        );
    }
    // Inside the library too, a package finds what it shares.
    let inside = site.path().join("scripts-library");
    let checked = trame(&inside, &["check", "essai"]);
    assert_eq!(checked.status.code(), Some(0), "{}", out(&checked));
}

#[test]
fn faults_are_shown_where_they_are() {
    let script = SCRIPT
        .replace("si age < 18", "si agé < 18")
        .replace("fin complet\n\n", "fin complett\n\n");
    let site = site(&MANIFEST.replace("1 an", "un an"), &script);
    let checked = trame(site.path(), &["check", "--format", "json"]);
    assert_eq!(checked.status.code(), Some(1));
    let faults = json(&checked);
    let first = &faults[0];
    assert_eq!(first["file"], "scripts-library/essai/enquete.yaml");
    let place =
        ["line", "column", "end_line", "end_column"].map(|key| first[key].as_u64().unwrap());
    assert_eq!(place, [7, 15, 7, 20]);
    assert_eq!(
        (&first["code"], &first["severity"]),
        (&"manifest-bad-months".into(), &"error".into())
    );
    assert!(first["message"].as_str().unwrap().contains("un an"));
    assert!(!first["help"].as_str().unwrap().is_empty());
    let lines: Vec<_> = faults
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| fault["line"].as_u64().unwrap())
        .collect();
    assert!(lines.contains(&17) && lines.contains(&21), "{lines:?}");
    let shown = out(&trame(site.path(), &["check"]));
    assert!(
        shown.contains("--> scripts-library/essai/enquete.yaml:7:15"),
        "{shown}"
    );
    assert!(
        shown.contains("trame explain manifest-bad-months"),
        "{shown}"
    );
    assert!(
        shown.contains("^^^^^") && !shown.contains('\u{1b}'),
        "{shown}"
    );
}

#[test]
fn what_cannot_run_says_so() {
    let site = site(MANIFEST, SCRIPT);
    for arguments in [
        &["check", "nowhere"][..],
        &["check", "locales"],
        &["chek"],
        &["check", "--format", "xml"],
        &["play"],
        &["play", "scripts-library/essai", "--answers", "nowhere.json"],
        &["play", "scripts-library/essai", "--format", "json"],
        &["build", "scripts-library/essai", "-o", "scripts-library"],
    ] {
        let output = trame(site.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).starts_with("erreur : "), "{}", err(&output));
    }
    let help = trame(site.path(), &["--help"]);
    assert_eq!(help.status.code(), Some(0));
    assert!(out(&help).contains("Utilisation : trame"));
    assert!(out(&help).contains("Commencer en dix minutes"));
    assert!(!out(&help).contains("cli-"), "{}", out(&help));
    let help = trame(site.path(), &["serve", "--help"]);
    assert!(!out(&help).contains("cli-"), "{}", out(&help));
    assert!(!out(&help).contains("[env"), "{}", out(&help));
}

#[test]
fn a_call_is_played_from_files() {
    let site = site(MANIFEST, SCRIPT);
    let write = |name: &str, text: &str| fs::write(site.path().join(name), text).unwrap();
    write("data.json", r#"{"nom": "Diallo"}"#);
    write(
        "answers.json",
        r#"{"age": 7, "gouts": ["rien", "mer"], "gouts.rien": "La lune"}"#,
    );
    let play = |lang: &str| {
        let arguments = [
            "play",
            "scripts-library/essai",
            "--data",
            "data.json",
            "--answers",
            "answers.json",
        ];
        trame(
            site.path(),
            &[
                &arguments[..],
                &[
                    "--format",
                    "json",
                    "--lang",
                    lang,
                    "--at",
                    "2026-12-01T10:00",
                ],
            ]
            .concat(),
        )
    };
    let played = play("en");
    assert_eq!(played.status.code(), Some(0), "{}", err(&played));
    let transcript = json(&played);
    assert_eq!(transcript["package"], "essai");
    assert_eq!(transcript["lang"], "en");
    assert_eq!(transcript["asked"], serde_json::json!(["age", "gouts"]));
    let first = &transcript["screens"][0];
    assert_eq!(first["say"][0]["id"], "bonjour");
    assert_eq!(first["say"][0]["lang"], "en");
    assert_eq!(first["say"][0]["text"], "Hello \u{2068}Diallo\u{2069}.");
    assert_eq!(first["notes"], serde_json::json!(["Souriez."]));
    assert_eq!(first["question"]["type"], "entier");
    assert_eq!(
        transcript["answers"],
        serde_json::json!({"age": 7, "gouts": ["mer", "rien"], "gouts.rien": "La lune"})
    );
    let alert = &transcript["alerts"][0];
    assert_eq!(
        (&alert["id"], &alert["service"], &alert["priority"]),
        (&"mineur".into(), &"pole".into(), &"haute".into())
    );
    let last = &transcript["screens"][2];
    assert_eq!(
        (&last["say"][0]["id"], &last["question"]),
        (&"mineur".into(), &Value::Null)
    );
    assert_eq!(transcript["outcome"], "complet");
    assert_eq!(
        out(&play("en")),
        out(&played),
        "the same transcript each time"
    );
}

#[test]
fn answers_at_fault_stop_the_call() {
    let site = site(MANIFEST, SCRIPT);
    let play = |data: &str, answers: &str| {
        fs::write(site.path().join("data.json"), data).unwrap();
        fs::write(site.path().join("answers.json"), answers).unwrap();
        trame(
            site.path(),
            &[
                "play",
                "scripts-library/essai",
                "--data",
                "data.json",
                "--answers",
                "answers.json",
            ],
        )
    };
    let nom = r#"{"nom": "Diallo"}"#;
    assert_eq!(
        play(nom, r#"{"age": 30, "gouts": "mer"}"#).status.code(),
        Some(0)
    );
    assert_eq!(
        play(nom, r#"{"age": 101, "gouts": ["mer"], "confirm": ["age"]}"#)
            .status
            .code(),
        Some(0)
    );
    for (data, answers) in [
        (nom, r#"{"age": 30}"#),
        (nom, r#"{"age": 300, "gouts": ["mer"]}"#),
        (nom, r#"{"age": 101, "gouts": ["mer"]}"#),
        (nom, r#"{"age": 30, "gouts": ["mer"], "autre": 1}"#),
        (nom, r#"{"age": 30, "gouts": {"mer": 1}}"#),
        ("{}", r#"{"age": 30, "gouts": ["mer"]}"#),
        (
            r#"{"nom": "x", "prenom": "y"}"#,
            r#"{"age": 30, "gouts": ["mer"]}"#,
        ),
    ] {
        let played = play(data, answers);
        assert_eq!(played.status.code(), Some(1), "{data} {answers}");
        assert!(out(&played).is_empty() && !err(&played).is_empty());
    }
    let unconfirmed = err(&play(nom, r#"{"age": 101, "gouts": ["mer"]}"#));
    assert!(unconfirmed.contains("Plus de cent ans ?"), "{unconfirmed}");
    assert_eq!(play(nom, "{").status.code(), Some(2));
    assert_eq!(play(nom, "[]").status.code(), Some(2));
}

#[test]
fn rows_and_precisions_may_be_given_together() {
    let grid = "  question soins : grille avis
    > Comment était…
    - accueil : l'accueil
    - attente : l'attente
    exiger soins.attente <> mal
      > L'attente ne peut pas être mauvaise.
";
    let script = SCRIPT.replace("  question gouts", &format!("{grid}  question gouts"));
    let script = script.replace(
        "données\n",
        "liste avis\n  - bien : Bien\n  - mal  : Mal\n\ndonnées\n",
    );
    let site = site(MANIFEST, &script);
    let play = |answers: &str| {
        fs::write(site.path().join("data.json"), r#"{"nom": "Diallo"}"#).unwrap();
        fs::write(site.path().join("answers.json"), answers).unwrap();
        let files = ["--data", "data.json", "--answers", "answers.json"];
        trame(
            site.path(),
            &[&["play", "scripts-library/essai"][..], &files].concat(),
        )
    };
    let together =
        r#"{"age": 30, "gouts": "mer", "soins": {"accueil": "bien", "attente": "bien"}}"#;
    let apart = r#"{"age": 30, "gouts": "mer", "soins.accueil": "bien", "soins.attente": "bien"}"#;
    let played = play(together);
    assert_eq!(played.status.code(), Some(0), "{}", err(&played));
    assert_eq!(out(&played), out(&play(apart)));
    let refused = play(&together.replace("\"attente\": \"bien\"", "\"attente\": \"mal\""));
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        err(&refused).contains("L'attente ne peut pas être mauvaise."),
        "{}",
        err(&refused)
    );
}

#[test]
fn scenarios_are_run() {
    let passing = site(MANIFEST, SCRIPT);
    let tested = trame(passing.path(), &["test", "--format", "json"]);
    assert_eq!(tested.status.code(), Some(0), "{}", err(&tested));
    let results = json(&tested);
    assert_eq!(
        (&results["passed"], &results["failed"]),
        (&1.into(), &0.into())
    );
    assert_eq!(results["scenarios"][0]["name"], "adulte");
    assert_eq!(results["scenarios"][0]["outcome"], "complet");

    let failing = site(
        MANIFEST,
        &SCRIPT.replace("attendu pas alerte", "attendu alerte"),
    );
    let tested = trame(failing.path(), &["test"]);
    assert_eq!(tested.status.code(), Some(1));
    assert!(
        out(&tested).contains("scripts-library/essai/script.trame:23"),
        "{}",
        out(&tested)
    );

    let broken = site(MANIFEST, "étape\n");
    let tested = trame(broken.path(), &["test", "--format", "json"]);
    assert_eq!(tested.status.code(), Some(1));
    assert_eq!(json(&tested)["scenarios"], Value::Array(Vec::new()));
}

#[test]
fn scripts_are_built_and_texts_extracted() {
    let site = site(MANIFEST, SCRIPT);
    assert_eq!(
        trame(
            site.path(),
            &["build", "scripts-library/essai", "-o", "essai.json"]
        )
        .status
        .code(),
        Some(0)
    );
    let built = fs::read_to_string(site.path().join("essai.json")).unwrap();
    assert_eq!(
        out(&trame(site.path(), &["build", "scripts-library/essai"])),
        built
    );
    assert_eq!(
        serde_json::from_str::<Value>(&built).unwrap()["package"],
        "essai"
    );
    assert_eq!(trame(site.path(), &["extract"]).status.code(), Some(0));
    let source = fs::read_to_string(site.path().join("locales/fr/essai.ftl")).unwrap();
    assert!(source.contains("bonjour = Bonjour { $nom }."), "{source}");
    assert!(
        out(&trame(site.path(), &["extract"])).is_empty(),
        "what is current is left alone"
    );
}

#[test]
fn a_call_is_rehearsed_by_keyboard() {
    let site = site(MANIFEST, SCRIPT);
    let mut command = Command::new(env!("CARGO_BIN_EXE_trame"));
    let command =
        command
            .current_dir(site.path())
            .args(["play", "scripts-library/essai", "--lang", "en"]);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let keys = "Diallo\nabc\n12\n3, mer\nLa lune\nretour\n\nfin\n";
    child
        .stdin
        .take()
        .unwrap()
        .write_all(keys.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let shown = out(&output);
    assert!(
        shown.contains("Hello \u{2068}Diallo\u{2069}.\n    Bonjour"),
        "{shown}"
    );
    assert!(shown.contains("Quelqu'un vous rappellera."), "{shown}");
    assert!(shown.trim_end().ends_with("complet"), "{shown}");
}

#[test]
fn a_closed_pipe_is_no_fault() {
    let site = site(MANIFEST, SCRIPT);
    let mut command = Command::new(env!("CARGO_BIN_EXE_trame"));
    let command = command
        .current_dir(site.path())
        .args(["build", "scripts-library/essai"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(err(&output).is_empty(), "{}", err(&output));
}
