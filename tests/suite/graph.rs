//! `trame graph` from outside.

use std::fs;
use std::path::Path;
use std::process::Output;

use tempfile::TempDir;

use crate::site::{self, err, out};

fn trame(arguments: &[&str]) -> Output {
    site::trame(Path::new(env!("CARGO_MANIFEST_DIR")), arguments)
}

const PACKAGE: &str = "scripts-library/mdph-fin-de-droits";

#[test]
fn the_library_is_told_in_words() {
    let told = trame(&["graph", PACKAGE, "--format", "text"]);
    assert_eq!(told.status.code(), Some(0), "{}", err(&told));
    let told = out(&told);
    for line in [
        "  → Convenir d'un rappel, « joignable » : Oui, mais pas maintenant",
        "  → S'excuser, « joignable » : Non, c'est un mauvais numéro",
        "  → Fin : refus, si « consentement » est « Non »",
        "    Alerte « sans_abri » : Pôle Solidarités, priorité haute",
        "Fin : enquête complète (complet, code AAPOR 1.1)",
    ] {
        assert!(told.lines().any(|found| found == line), "{line}\n{told}");
    }
    let english = out(&trame(&[
        "--ui-lang",
        "en",
        "graph",
        PACKAGE,
        "--format",
        "text",
    ]));
    assert!(
        english.contains("→ End: refusal, if “consentement” is “Non”"),
        "{english}"
    );
}

#[test]
fn the_file_s_name_says_what_to_write() {
    let folder = tempfile::tempdir().unwrap();
    let written = |name: &str| {
        let path = folder.path().join(name);
        let done = trame(&["graph", PACKAGE, "-o", path.to_str().unwrap()]);
        assert_eq!(done.status.code(), Some(0), "{}", err(&done));
        fs::read_to_string(path).unwrap()
    };
    let svg = written("appel.SVG");
    assert_eq!(
        svg,
        out(&trame(&["graph", PACKAGE])),
        "SVG when nothing is said"
    );
    for part in [
        "role=\"img\"",
        "<title id=\"map-title\">Carte de l'appel : Vos droits sont bientôt terminés</title>",
        "→ Fin : refus, si « consentement » est « Non »",
    ] {
        assert!(svg.contains(part), "{part}");
    }
    assert!(
        !svg.contains("<script") && !svg.contains("href="),
        "it needs nothing else"
    );
    assert!(written("appel.dot").starts_with("digraph {"));
    assert!(written("appel.mmd").starts_with("flowchart TD\n"));
    assert!(written("appel.txt").starts_with("Carte de l'appel"));
}

#[test]
fn what_cannot_be_written_is_said() {
    let refused = trame(&["graph", PACKAGE, "-o", "appel.pdf"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        err(&refused).contains("appel.pdf") && err(&refused).contains(".svg"),
        "{}",
        err(&refused)
    );
    let nowhere = trame(&["graph", PACKAGE, "-o", "no/such/folder/appel.svg"]);
    assert_eq!(nowhere.status.code(), Some(2));
    assert_eq!(
        trame(&["graph", "scripts-library/rien"]).status.code(),
        Some(2)
    );
    assert_eq!(trame(&["graph"]).status.code(), Some(2));
}

/// A copy of the library's package with another script.
fn copy(script: impl Fn(String) -> String) -> TempDir {
    let site = tempfile::tempdir().unwrap();
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts-library");
    let read = |path: &str| fs::read_to_string(library.join(path)).unwrap();
    let write = |path: &str, text: &str| {
        let path = site.path().join("scripts-library").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for path in ["annuaire.yaml", "mdph-fin-de-droits/enquete.yaml"] {
        write(path, &read(path));
    }
    for shared in fs::read_dir(library.join("communs")).unwrap() {
        let name = shared.unwrap().file_name();
        let path = format!("communs/{}", name.to_str().unwrap());
        write(&path, &read(&path));
    }
    let path = "mdph-fin-de-droits/script.trame";
    write(path, &script(read(path)));
    // Its texts quote the shared terms.
    let terms = "locales/fr/termes.ftl";
    fs::create_dir_all(site.path().join("locales/fr")).unwrap();
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(terms)).unwrap();
    fs::write(site.path().join(terms), text).unwrap();
    site
}

#[test]
fn points_of_attention_are_marked_on_their_étape() {
    let site = copy(|script| {
        let forgets = "  si logement = oui\n    dire aa\n      > Bien.\n  sinon si logement = rue\n    dire bb\n      > Ah.\n";
        script.replace(
            "  si logement = rue\n",
            &format!("{forgets}  si logement = rue\n"),
        )
    });
    let package = site.path().join(PACKAGE);
    let drawn = trame(&["graph", package.to_str().unwrap()]);
    assert_eq!(drawn.status.code(), Some(0), "{}", err(&drawn));
    assert!(
        out(&drawn).contains(
            "⚠ Attention : Cette suite de « si »"
                .replace("« ", "«\u{a0}")
                .replace(" »", "\u{a0}»")
                .replace(" :", "\u{a0}:")
                .as_str()
        ) && out(&drawn).contains(">forgotten-answer</text>"),
        "{}",
        out(&drawn)
    );
}

#[test]
fn a_script_with_errors_is_drawn_with_its_faults() {
    let site = copy(|script| {
        let script = script.replace("-> situation", "-> nulle_part");
        script.replace("si ressources = oui et reste < 60", "si ressourcs = oui")
    });
    let package = site.path().join(PACKAGE);
    let drawn = trame(&["graph", package.to_str().unwrap(), "--format", "text"]);
    assert_eq!(drawn.status.code(), Some(1));
    let said = err(&drawn);
    assert!(
        said.contains("unknown-step") && said.contains("corrigez-les"),
        "{said}"
    );
    let told = out(&drawn);
    let step = |name: &str| {
        let from = told.split(&format!("({name})\n")).nth(1).unwrap();
        from.split("\n\n").next().unwrap().to_owned()
    };
    assert!(step("demarche").contains("⚠ Erreur : ") && step("demarche").contains("unknown-step"));
    assert!(step("situation").contains("unknown-name"), "{told}");
    assert!(
        step("situation").contains("si (condition à corriger) :"),
        "{told}"
    );
    assert!(
        step("accueil").contains("→ Convenir d'un rappel, « joignable »"),
        "{told}"
    );
}

#[test]
fn what_cannot_be_made_out_is_not_drawn() {
    let site = copy(|script| script);
    let manifest = site.path().join(PACKAGE).join("enquete.yaml");
    fs::write(&manifest, "titre: Rien\n").unwrap();
    let refused = trame(&["graph", site.path().join(PACKAGE).to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        out(&refused).is_empty() && err(&refused).contains("manifest-"),
        "{}",
        err(&refused)
    );
}
