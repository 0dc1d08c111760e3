//! A small site in a folder of its own, and the program run there.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A sound manifest.
pub const MANIFEST: &str = "\
langage: 1
titre: Essai
direction: MDPH
objet: enquete
finalite: Essayer.
base_legale: mission d'intérêt public
conservation: 1 an
langues: { source: fr, cibles: [en] }
";

/// A sound script.
pub const SCRIPT: &str = "\
données
  nom : texte

étape accueil : Bonjour
  dire bonjour
    > Bonjour { $nom }.
    ! Souriez.
  question age : entier, entre 0 et 120
    > Quel âge avez-vous ?
    confirmer si age > 100
      > Plus de cent ans ?
  question gouts : choix multiple
    > Qu'aimez-vous ?
    - mer  : La mer
    - bois : Le bois
    - rien : Autre chose [préciser]
  si age < 18
    alerte mineur vers pole, priorité haute
      ! { $nom } est mineur.
      > Quelqu'un vous rappellera.
  fin complet

scénario adulte : tout va bien
  donnée nom = \"Diallo\"
  réponse age = 30
  réponse gouts = mer
  attendu pas alerte mineur
  attendu fin complet
";

const DIRECTORY: &str = "pole:\n  nom: Pôle\n";

/// A site with one package, `essai`.
pub fn site(manifest: &str, script: &str) -> TempDir {
    let site = tempfile::tempdir().unwrap();
    let package = site.path().join("scripts-library/essai");
    fs::create_dir_all(&package).unwrap();
    fs::create_dir_all(site.path().join("locales/en")).unwrap();
    fs::write(package.join("enquete.yaml"), manifest).unwrap();
    fs::write(package.join("script.trame"), script).unwrap();
    fs::write(site.path().join("scripts-library/annuaire.yaml"), DIRECTORY).unwrap();
    fs::write(
        site.path().join("locales/en/essai.ftl"),
        "bonjour = Hello { $nom }.\n",
    )
    .unwrap();
    site
}

/// The program, run at a site.
pub fn trame(site: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trame"));
    let command = command
        .current_dir(site)
        .args(arguments)
        .env_remove("TRAME_UI_LANG");
    command.stdin(Stdio::null()).output().unwrap()
}

/// What it printed.
pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What it complained of.
pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// What it printed, read as JSON.
pub fn json(output: &Output) -> Value {
    serde_json::from_str(&out(output)).unwrap()
}
