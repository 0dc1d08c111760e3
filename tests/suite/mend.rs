//! `trame check --fix`: what it mends, what it leaves, and what it never breaks.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::{MANIFEST, SCRIPT, err, json, out, site, trame};

fn script(site: &Path) -> PathBuf {
    site.join("scripts-library/essai/script.trame")
}

fn read(site: &Path) -> String {
    fs::read_to_string(script(site)).unwrap()
}

#[test]
fn sure_faults_are_mended_and_said() {
    let faulty = SCRIPT
        .replace("    - mer  :", "    – mer  :")
        .replace("si age < 18", "si agge < 18")
        .replace("  question gouts", "\tquestion gouts")
        .replace("[préciser]", "[precizer]");
    let site = site(MANIFEST, &faulty);
    let mended = trame(site.path(), &["check", "--fix"]);
    assert_eq!(mended.status.code(), Some(0), "{}", out(&mended));
    assert_eq!(read(site.path()), SCRIPT);
    let shown = out(&mended);
    for line in [
        "corrigé[bad-dash]",
        "14 -     – mer  : La mer",
        "14 +     - mer  : La mer",
        "corrigé[unknown-name]",
        "4 corrections sont faites.",
        "Erreurs : 0.",
    ] {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
    let again = trame(site.path(), &["check", "--fix"]);
    assert_eq!(again.status.code(), Some(0));
    assert!(
        out(&again).starts_with("Aucune correction"),
        "{}",
        out(&again)
    );
}

#[test]
fn what_remains_is_still_said() {
    let faulty = SCRIPT
        .replace("si age < 18", "si age == 18")
        .replace("fin complet\n\n", "fin inconnue\n\n");
    let site = site(MANIFEST, &faulty);
    let mended = trame(site.path(), &["check", "--fix", "--format", "json"]);
    assert_eq!(mended.status.code(), Some(1));
    let said = json(&mended);
    let first = &said["mended"][0];
    assert_eq!(first["code"], "wrong-sign");
    assert_eq!(first["line"], 17);
    assert_eq!(first["was"], "  si age == 18");
    assert_eq!(first["is"], "  si age = 18");
    assert_eq!(said["kept"].as_array().unwrap().len(), 0);
    assert_eq!(said["faults"][0]["code"], "unknown-outcome");
    assert_eq!(said["faults"].as_array().unwrap().len(), 1);
    assert!(read(site.path()).contains("si age = 18"));
}

#[test]
fn a_fault_says_its_correction() {
    let faulty = SCRIPT.replace("si age < 18", "si age =< 18");
    let site = site(MANIFEST, &faulty);
    let faults = json(&trame(site.path(), &["check", "--format", "json"]));
    let fix = serde_json::json!({
        "line": 17, "column": 10, "end_line": 17, "end_column": 12, "text": "<=", "safe": true,
    });
    assert_eq!(faults[0]["fix"], fix);
    let shown = out(&trame(site.path(), &["check"]));
    assert!(shown.contains("17 +   si age <= 18"), "{shown}");
    assert!(shown.contains("trame check --fix"), "{shown}");
    assert_eq!(read(site.path()), faulty, "nothing is mended unasked");
}

#[cfg(unix)]
#[test]
fn permissions_are_kept() {
    use std::os::unix::fs::PermissionsExt;
    let site = site(MANIFEST, &SCRIPT.replace("si age < 18", "si age =< 18"));
    let file = script(site.path());
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(
        trame(site.path(), &["check", "--fix"]).status.code(),
        Some(0)
    );
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    let beside = fs::read_dir(file.parent().unwrap()).unwrap().count();
    assert_eq!(beside, 2, "no temporary file is left");
}

#[test]
fn a_shared_script_is_mended_once() {
    let main = SCRIPT.replace("étape accueil", "inclure communs/fin\n\nétape accueil");
    let site = site(MANIFEST, &main);
    let library = site.path().join("scripts-library");
    fs::create_dir_all(library.join("communs")).unwrap();
    let shared = library.join("communs/fin.trame");
    fs::write(
        &shared,
        "étape debut : Début\n  dire debut_dit\n      > Un\n    > Deux\n    > Trois\n",
    )
    .unwrap();
    fs::create_dir_all(library.join("autre")).unwrap();
    fs::write(
        library.join("autre/enquete.yaml"),
        MANIFEST.replace("[en]", "[]"),
    )
    .unwrap();
    fs::write(library.join("autre/script.trame"), main).unwrap();
    let mended = trame(site.path(), &["check", "--fix", "--format", "json"]);
    assert_eq!(err(&mended), "");
    let said = json(&mended);
    assert_eq!(said["mended"].as_array().unwrap().len(), 1, "{said}");
    assert_eq!(
        fs::read_to_string(shared).unwrap(),
        "étape debut : Début\n  dire debut_dit\n    > Un\n    > Deux\n    > Trois\n"
    );
}
