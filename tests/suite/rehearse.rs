//! Rehearsals from outside: what scenarios reach, scenarios suggested, and calls drawn at random.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::site::{json, out, trame};

const MANIFEST: &str = "\
langage: 1
titre: Essai
direction: MDPH
objet: enquete
finalite: Essayer.
base_legale: mission d'intérêt public
conservation: 1 an
langues: { source: fr, cibles: [ar] }
";

/// One scenario for two étapes, a branch on a date, a roster, a check, answers that lead away.
const SCRIPT: &str = "\
données
  nom        : texte
  fin_droits : date, facultatif

étape accueil : Bonjour
  question joignable : choix, obligatoire
    > { $nom } ?
    - oui    : Oui
    - tiers  : Un proche -> rappeler
    - erreur : Personne  -> fin faux_numero
  si répondu(fin_droits) et jours(aujourd_hui, fin_droits) < 60
    dire vite
      > Vite.
  question enfants : entier, entre 0 et 12
    > Combien d'enfants ?
    confirmer si enfants > 8
      > Plus de huit ?
  répéter i : enfants fois, au plus 12
    question scolarise : oui non
      > L'enfant { $i } va-t-il à l'école ?
  question humeur : choix
    > Comment ça va ?
    - bien  : Bien
    - autre : Autre chose [préciser]
    - refus -> fin refus
  fin complet

étape rappeler : Plus tard
  fin rappel

scénario simple : tout va bien
  donnée aujourd_hui = 2026-12-01
  donnée nom = \"Diallo\"
  réponse joignable = oui
  réponse enfants = 0
  réponse humeur = bien
  attendu fin complet
";

fn site(script: &str) -> TempDir {
    let site = tempfile::tempdir().unwrap();
    let package = site.path().join("scripts-library/essai");
    fs::create_dir_all(&package).unwrap();
    fs::write(package.join("enquete.yaml"), MANIFEST).unwrap();
    fs::write(package.join("script.trame"), script).unwrap();
    site
}

fn texts<'v>(values: &'v Value, key: &str) -> Vec<&'v str> {
    let values = values.as_array().unwrap().iter();
    values.map(|value| value[key].as_str().unwrap()).collect()
}

#[test]
fn what_no_scenario_reaches_is_said_with_its_place() {
    let site = site(SCRIPT);
    let tested = trame(site.path(), &["test"]);
    assert_eq!(tested.status.code(), Some(0), "coverage is no failure");
    let shown = out(&tested);
    let summary = "essai : étapes 1/2, réponses 2/8, branches 2/4\n";
    assert!(shown.contains(summary), "{shown}");
    for line in [
        "script.trame:9 : réponse « tiers » à la question « joignable »",
        "script.trame:11 : « si répondu(fin_droits) et jours(aujourd_hui, fin_droits) < 60 » quand la condition est vraie",
        "script.trame:18 : « répéter i : enfants fois, au plus 12 » avec un tour ou plus",
        "script.trame:19 : réponse « non » à la question « scolarise »",
        "script.trame:25 : réponse « refus » à la question « humeur »",
        "script.trame:28 : étape « rappeler »",
    ] {
        assert!(shown.contains(line), "{line}\n{shown}");
    }
    let coverage = &json(&trame(site.path(), &["test", "--format", "json"]))["coverage"][0];
    assert_eq!(coverage["answers"]["reached"], 2);
    assert_eq!(coverage["branches"]["total"], 4);
    assert_eq!(coverage["missing"].as_array().unwrap().len(), 9);
    assert!(coverage["suggestions"].is_null());
}

#[test]
fn suggested_scenarios_pass_and_reach_all_the_rest() {
    let site = site(SCRIPT);
    let arguments = ["test", "--suggest", "--format", "json"];
    let tested = trame(site.path(), &arguments);
    assert_eq!(
        out(&trame(site.path(), &arguments)),
        out(&tested),
        "the same each time"
    );
    let results = json(&tested);
    let suggestions = &results["coverage"][0]["suggestions"];
    assert_eq!(suggestions["unreached"], Value::Array(Vec::new()));
    let blocks = texts(&suggestions["scenarios"], "text");
    assert!((1..=6).contains(&blocks.len()), "{blocks:#?}");
    assert!(
        blocks[0].starts_with("scénario suggere_1 : réponse « non » à la question « scolarise », "),
        "{}",
        blocks[0]
    );
    assert!(blocks.concat().contains("\n  attendu étape rappeler\n"));
    assert!(blocks.iter().all(|block| block.contains("donnée nom = \"")));
    assert!(
        !blocks.concat().contains("donnée maintenant"),
        "what no condition reads is left out"
    );

    let path = site.path().join("scripts-library/essai/script.trame");
    fs::write(&path, format!("{SCRIPT}\n{}", blocks.join("\n"))).unwrap();
    let tested = trame(site.path(), &["test", "--suggest"]);
    let shown = out(&tested);
    assert_eq!(tested.status.code(), Some(0), "{shown}");
    assert!(
        shown.contains("étapes 2/2, réponses 8/8, branches 4/4\n"),
        "{shown}"
    );
    assert!(
        !shown.contains("suggere_9") && !shown.contains("Aucun"),
        "{shown}"
    );
}

/// Every type of answer and of donnée, what is known without being asked, checks, a roster.
#[test]
fn whatever_a_script_holds_can_be_suggested() {
    let riche = include_str!("rehearse/riche.trame");
    let site = site(riche);
    let annuaire = "pole:\n  nom: Pôle\n  telephone: \"+33 1 00 00 00 00\"\n";
    fs::write(site.path().join("scripts-library/annuaire.yaml"), annuaire).unwrap();
    let manifest = MANIFEST.replace("[ar]", "[ar, pt-BR]") + "issues: { deja: complet }\n";
    let package = site.path().join("scripts-library/essai");
    fs::write(package.join("enquete.yaml"), manifest).unwrap();
    let results = json(&trame(
        site.path(),
        &["test", "--suggest", "--format", "json"],
    ));
    let suggestions = &results["coverage"][0]["suggestions"];
    assert_eq!(suggestions["unreached"], Value::Array(Vec::new()));
    let blocks = texts(&suggestions["scenarios"], "text").join("\n");
    fs::write(package.join("script.trame"), format!("{riche}\n{blocks}")).unwrap();
    let tested = trame(site.path(), &["test"]);
    assert_eq!(tested.status.code(), Some(0), "{}", out(&tested));
    let all = "essai : étapes 1/1, réponses 8/8, branches 40/40\n";
    assert!(out(&tested).contains(all), "{}", out(&tested));
}

#[test]
fn the_library_can_be_rehearsed_from_nothing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let copy = tempfile::tempdir().unwrap();
    for entry in ["scripts-library", "locales"]
        .map(|folder| walk(&root.join(folder)))
        .concat()
    {
        let target = copy.path().join(entry.strip_prefix(root).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        let text = fs::read_to_string(&entry).unwrap();
        let without = text.split("\nscénario ").next().unwrap();
        fs::write(target, format!("{without}\n")).unwrap();
    }
    let results = json(&trame(
        copy.path(),
        &["test", "--suggest", "--format", "json"],
    ));
    for coverage in results["coverage"].as_array().unwrap() {
        let suggestions = &coverage["suggestions"];
        assert_eq!(suggestions["unreached"], Value::Array(Vec::new()));
        let path = format!(
            "scripts-library/{}/script.trame",
            coverage["package"].as_str().unwrap()
        );
        let path = copy.path().join(path);
        let script = fs::read_to_string(&path).unwrap();
        let blocks = texts(&suggestions["scenarios"], "text").join("\n");
        fs::write(&path, format!("{script}\n{blocks}")).unwrap();
    }
    let tested = trame(copy.path(), &["test", "--format", "json"]);
    let results = json(&tested);
    assert_eq!(tested.status.code(), Some(0), "{results:#}");
    for coverage in results["coverage"].as_array().unwrap() {
        assert_eq!(coverage["missing"], Value::Array(Vec::new()));
    }
}

fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                walk(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

#[test]
fn what_no_drawn_call_reaches_is_said() {
    let script = SCRIPT.replace(
        "  fin complet\n\n",
        "  si longueur(nom) * (enfants + 3) = 671\n    dire rare\n      > Rare.\n  fin complet\n\n",
    );
    let site = site(&script);
    let results = json(&trame(
        site.path(),
        &["test", "--suggest", "--format", "json"],
    ));
    let suggestions = &results["coverage"][0]["suggestions"];
    assert_eq!(
        texts(&suggestions["unreached"], "message"),
        ["« si longueur(nom) * (enfants + 3) = 671 » quand la condition est vraie"]
    );
    assert_eq!(suggestions["calls"], 20_000);
}

#[test]
fn calls_are_drawn_at_random() {
    let site = site(SCRIPT);
    let arguments = ["simulate", "scripts-library/essai", "--format", "json"];
    let drawn = trame(site.path(), &arguments);
    assert_eq!(drawn.status.code(), Some(0));
    assert!(drawn.stderr.is_empty(), "no progress bar but on a terminal");
    assert_eq!(out(&trame(site.path(), &arguments)), out(&drawn));
    let report = json(&drawn);
    assert_eq!(report["calls"], 1_000);
    let sum = |parts: &Value| -> u64 {
        let parts = parts.as_array().unwrap().iter();
        parts.map(|part| part["calls"].as_u64().unwrap()).sum()
    };
    assert_eq!(sum(&report["outcomes"]), 1_000);
    let mut outcomes = texts(&report["outcomes"], "name");
    outcomes.sort_unstable();
    assert_eq!(outcomes, ["complet", "faux_numero", "rappel", "refus"]);
    assert_eq!(report["steps"][0]["percent"], 100.0);
    assert_eq!(report["dead_ends"], Value::Array(Vec::new()));
    assert_eq!(report["missing"], Value::Array(Vec::new()));
    assert!(report["longest"]["questions"].as_u64().unwrap() >= 14);
    assert!(report["longest"]["questions"].as_u64() > report["median"]["questions"].as_u64());
    // Two asides; or the branch's ways, times 0 to 12 turns, times « refus » or not.
    let routes = &report["routes"];
    assert_eq!(
        (&routes["count"], &routes["exact"]),
        (&"54".into(), &true.into())
    );
    assert_eq!(sum(&routes["list"]), 1_000);
    let met = routes["list"].as_array().unwrap().iter();
    let met = met.filter(|route| route["calls"] != 0).count();
    assert_eq!(routes["met"], met);
    let aside = routes["list"].as_array().unwrap().iter();
    let mut aside = aside.filter(|route| route["decisions"].as_array().unwrap().len() == 1);
    let place = aside.next().unwrap()["decisions"][0].as_u64().unwrap();
    let decision = &routes["decisions"][usize::try_from(place).unwrap()];
    assert_eq!(
        (&decision["line"], &decision["choice"]),
        (&6.into(), &"erreur".into())
    );
    let other = [&arguments[..], &["--seed", "5000"]].concat();
    assert_ne!(
        json(&trame(site.path(), &other))["outcomes"],
        report["outcomes"]
    );

    let shown = out(&trame(site.path(), &["simulate", "scripts-library/essai"]));
    assert!(
        shown.starts_with("« essai » : 1\u{202f}000 appels tirés au sort"),
        "{shown}"
    );
    assert!(
        shown.contains("Impasses : aucune\n")
            && shown.contains("Parcours possibles : 54 ; suivis par ces appels : "),
        "{shown}"
    );
    assert!(shown.contains("  accueil    100,0 %"), "{shown}");
}

/// When the first number is above 4, no second one is far enough, and the person has to give one.
const DEAD_END: &str = "\
étape accueil : Bonjour
  question a : entier, obligatoire, entre 0 et 9
    > Un nombre ?
  question b : entier, obligatoire, entre 0 et 9
    > Un autre ?
    exiger b > a + 4
      > Il doit être plus grand.
  fin complet
";

#[test]
fn a_dead_end_is_shown_with_what_leads_to_it() {
    let site = site(DEAD_END);
    let simulate = |more: &[&str]| {
        let arguments = [&["simulate", "scripts-library/essai"], more].concat();
        trame(site.path(), &arguments)
    };
    let drawn = simulate(&["--calls", "200", "--format", "json"]);
    assert_eq!(drawn.status.code(), Some(1));
    let report = json(&drawn);
    let dead = &report["dead_ends"][0];
    assert_eq!(dead["code"], "dead-end-question");
    let calls = dead["calls"].as_u64().unwrap();
    assert!((20..180).contains(&calls));
    assert_eq!(report["outcomes"][0]["calls"], 200 - calls);
    let seed = dead["seed"].to_string();
    let shown = out(&simulate(&["--calls", "200"]));
    let line = "Aucune des réponses essayées à « b » n'est acceptée. La réponse à « b »";
    assert!(shown.contains(line), "{shown}");
    assert!(
        shown.contains(&format!("--calls 1 --seed {seed}\n")),
        "{shown}"
    );
    let call = out(&simulate(&["--calls", "1", "--seed", &seed]));
    assert!(
        call.contains("  réponse a = ") && !call.contains("réponse b"),
        "{call}"
    );
    assert!(call.contains("Impasse : "), "{call}");
    let a: u32 = call.split("réponse a = ").nth(1).unwrap()[..1]
        .parse()
        .unwrap();
    assert!(a > 4, "{call}");
}

#[test]
fn a_simulation_that_cannot_run_says_so() {
    let site = site(SCRIPT);
    for arguments in [
        &["simulate"][..],
        &["simulate", "nowhere"],
        &["simulate", "scripts-library/essai", "--calls", "0"],
        &["simulate", "scripts-library/essai", "--seed", "x"],
    ] {
        let output = trame(site.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with("erreur : "), "{said}");
    }
    let broken = self::site("étape\n");
    let output = trame(broken.path(), &["simulate", "scripts-library/essai"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
}
