//! Packages read from texts: manifests and directories, good and bad.

use trame::library::files::Files;
use trame::library::manifest::{FreeTexts, Subject};
use trame::library::package::Package;
use trame::words::{UiLanguage, Words};
use trame_dsl::diagnostic::Severity;
use trame_dsl::name::Name;

const SCRIPT: &str = "étape accueil : Bonjour\n  dire bonjour\n    > Bonjour.\n  fin complet\n";

const MANIFEST: &str = "\
langage: 1                  # version
titre: Vos droits
direction: MDPH
objet: information
finalite: Prévenir.
base_legale: mission d'intérêt public
conservation: 6 mois
langues:
  source: fr
  cibles: [en, ar, zh, no]
  repli: { kab: ar }
  brouillons: false
appels:
  horaires: lundi-vendredi 09:00-12:30 13:30-19:00; samedi 09:00-12:00
  tentatives: 6
  intervalle: 4 h
duree_max: 8 min
temps_reponse: { texte: 15 s, 'choix multiple': 20 s }
textes_libres: supprimer
";

fn package(manifest: &str, directory: &str) -> Package {
    let files: Files = [
        ("scripts-library/essai/enquete.yaml", manifest),
        ("scripts-library/essai/script.trame", SCRIPT),
        ("scripts-library/annuaire.yaml", directory),
    ]
    .into_iter()
    .collect();
    Package::build("essai", &files)
}

/// Codes with the line they are reported on.
fn faults(package: &Package) -> Vec<(usize, &'static str)> {
    let line = |fault: &trame_dsl::diagnostic::Diagnostic| {
        package
            .sources
            .get(fault.span.file)
            .unwrap()
            .place(fault.span)
            .line
    };
    package
        .diagnostics
        .iter()
        .map(|fault| (line(fault), fault.code))
        .collect()
}

#[test]
fn a_whole_manifest() {
    let package = package(
        MANIFEST,
        "samu:\n  nom: Samu social\n  telephone: \"115\"\n  horaires: toujours\n",
    );
    assert_eq!(faults(&package), []);
    let manifest = package.manifest.unwrap();
    assert_eq!(manifest.subject, Subject::Information);
    assert_eq!(manifest.retention_months, 6);
    assert_eq!(manifest.free_texts, FreeTexts::Delete);
    assert_eq!(manifest.languages.targets.len(), 4);
    assert_eq!(manifest.languages.fallback["kab"].to_string(), "ar");
    assert_eq!(manifest.calls.attempts, Some(6));
    assert_eq!(manifest.answer_times["choix_multiple"].as_secs(), 20);
    assert_eq!(
        package.directory["samu"].structure.telephone.as_deref(),
        Some("115")
    );
    assert!(package.compiled.is_some());
}

#[test]
fn an_own_outcome_is_called_by_its_title() {
    let issues = "issues:\n  deja_fait: { sous: complet, titre: \"déjà fait, merci\" }\n  pas_venue: hors_cible\n";
    let asked = "question venue : oui non\n    > Venue ?\n  si venue = non\n    fin pas_venue\n  fin deja_fait";
    let script = SCRIPT.replace("fin complet", asked);
    let files: Files = [
        (
            "scripts-library/essai/enquete.yaml",
            format!("{MANIFEST}{issues}"),
        ),
        ("scripts-library/essai/script.trame", script),
    ]
    .into_iter()
    .collect();
    let script = Package::build("essai", &files).compiled.unwrap().script;
    let called = |name: &str| {
        let outcome = Name::new(name);
        let said = Words::of(UiLanguage::French).outcome(Some(&script), &outcome);
        (
            script.built_in(&outcome).to_string(),
            script.outcomes[&outcome].aapor.clone(),
            said,
        )
    };
    let owned =
        |texts: (&str, &str, &str)| (texts.0.to_owned(), texts.1.to_owned(), texts.2.to_owned());
    assert_eq!(
        called("deja_fait"),
        owned(("complet", "1.1", "déjà fait, merci"))
    );
    assert_eq!(
        called("pas_venue"),
        owned(("hors_cible", "4.70", "pas venue"))
    );
    assert_eq!(called("refus"), owned(("refus", "2.112", "refus")));
}

#[test]
fn every_fault_is_on_its_line() {
    let manifest = MANIFEST
        .replace("titre:", "titr:")
        .replace("objet: information", "objet: Information")
        .replace("6 mois", "6 min")
        .replace("ar, zh", "ar, ar")
        .replace("kab: ar", "kab: pt")
        .replace("13:30-19:00", "19:00-13:30")
        .replace("tentatives: 6", "tentatives: six")
        .replace("4 h", "4 heures")
        .replace("texte:", "text:")
        + "issues:\n  complet: complet\n  a: complett\n  b: { titre: B }\n  c: { sous: complet, titr: C }\nlangage: 1\n";
    let package = package(&manifest, "");
    let expected = [
        (2, "manifest-unknown-key"),
        (4, "manifest-not-among"),
        (7, "manifest-bad-months"),
        (10, "manifest-language-twice"),
        (11, "manifest-fallback-nowhere"),
        (14, "manifest-hours-backwards"),
        (15, "manifest-bad-attempts"),
        (16, "manifest-bad-duration"),
        (18, "manifest-unknown-key"),
        (21, "manifest-outcome-built-in"),
        (22, "manifest-unknown-outcome"),
        (23, "manifest-missing-key"),
        (24, "manifest-unknown-key"),
        (25, "manifest-key-twice"),
    ];
    let found: Vec<_> = faults(&package)
        .into_iter()
        .filter(|(_, code)| code.starts_with("manifest-") && *code != "manifest-unused-outcome")
        .collect();
    assert_eq!(found, expected);
    assert!(package.compiled.is_none());
}

#[test]
fn a_name_is_no_code_of_a_language() {
    let package = package(&MANIFEST.replace("ar, zh", "ar, chinois"), "");
    assert_eq!(faults(&package), [(10, "manifest-bad-language")]);
}

#[test]
fn missing_keys_are_all_named() {
    let package = package("langage: 1\nlangues:\n  cibles: [en]\n", "");
    let missing: Vec<_> = package
        .diagnostics
        .iter()
        .filter(|fault| fault.code == "manifest-missing-key")
        .map(|fault| fault.args[0].1.as_str())
        .collect();
    let expected = [
        "titre",
        "direction",
        "objet",
        "finalite",
        "base_legale",
        "conservation",
        "langues.source",
    ];
    assert_eq!(missing.len(), expected.len(), "{missing:?}");
    assert!(expected.iter().all(|key| missing.contains(key)));
    assert_eq!(faults(&package).last(), Some(&(2, "manifest-missing-key")));
}

#[test]
fn a_fault_of_syntax_leaves_the_rest() {
    let manifest = MANIFEST
        .replace("direction: MDPH", "direction: \"MDPH")
        .replace("duree_max: 8 min", "duree_max: 8");
    let package = package(&manifest, "pole:\n  nom: Pôle\n  telephone: abc\n");
    let codes: Vec<_> = faults(&package).into_iter().map(|(_, code)| code).collect();
    assert_eq!(
        codes,
        [
            "directory-bad-phone",
            "yaml-syntax",
            "manifest-bad-duration"
        ]
    );
}

#[test]
fn a_package_without_manifest_or_with_a_bad_name_is_refused() {
    let files: Files = [("scripts-library/trame-x/script.trame", SCRIPT)]
        .into_iter()
        .collect();
    let package = Package::build("trame-x", &files);
    assert_eq!(faults(&package)[0], (1, "manifest-missing"));
    let files: Files = [
        ("scripts-library/trame-x/enquete.yaml", MANIFEST),
        ("scripts-library/trame-x/script.trame", SCRIPT),
    ]
    .into_iter()
    .collect();
    let package = Package::build("trame-x", &files);
    assert_eq!(faults(&package)[0], (1, "package-bad-name"));
    assert_eq!(package.diagnostics[0].severity, Severity::Error);
}

#[test]
fn hostile_manifests_are_refused() {
    for manifest in [
        "",
        "- a",
        "a: &a [*a]",
        "\u{0}",
        "langues: 3",
        "langues: [fr]",
        "issues: {? [a] : b}",
        "%YAML 9\n---\n",
    ] {
        let package = package(manifest, manifest);
        assert!(!package.is_sound(), "{manifest}");
    }
    let files: Files = [("scripts-library/x/enquete.yaml", b"titre: \xFF".to_vec())]
        .into_iter()
        .collect();
    assert!(
        Package::build("x", &files)
            .diagnostics
            .iter()
            .any(|fault| fault.code == "yaml-not-utf8")
    );
}
