//! What turns stale, what is known to have other surroundings, and nothing else.

mod renewal;

use std::collections::{BTreeMap, BTreeSet};

use super::progress::{Progress, all, closed};
use super::source::Sources;
use super::state::Stage;
use super::status::Status;
use super::written::{Author, Written, state_path, texts_path};
use crate::library::files::Files;
use crate::library::package::Package;

const MANIFEST: &str = "langage: 1\ntitre: Essai\ndirection: MDPH\nobjet: enquete\nfinalite: Essayer.\n\
    base_legale: mission d'intérêt public\nconservation: 6 mois\nlangues:\n  source: fr\n  cibles: [ar, ta]\n";
const AUTHOR: Author = Author {
    name: "Leïla",
    day: "2026-11-28",
};
const SCRIPT: &str = "\
données
  civilite : choix
    - madame   : Madame
    - monsieur : Monsieur
  nom : texte

phrase motif
  > vous parler de vos droits

étape accueil : Se présenter
  ! Parlez lentement.
  dire bonjour
    > Bonjour { $civilite } { $nom }, je vous appelle pour { motif }.
  question demande : choix
    > Avez-vous déposé une demande à la { -mdph } ?
    - oui : Oui
    - non : Non
  si demande = oui
    dire deja
      > C'est très bien.
  sinon
    dire pas_encore
      > Il faut la déposer.
  si langue = ta
    dire en_tamoul
      > Cette phrase est pour le tamoul.
  dire merci
    > Merci.
  fin complet

objection pourquoi : Pourquoi moi ?
  > Parce que vous avez un droit.

scénario un : un
  donnée civilite = madame
  donnée nom = \"Diallo\"
  réponse demande = oui
  attendu fin complet
";

fn files(script: &str) -> Files {
    let files = [
        ("scripts-library/essai/enquete.yaml", MANIFEST),
        ("scripts-library/essai/script.trame", script),
        ("locales/fr/termes.ftl", "-mdph = MDPH\n-autre = Autre\n"),
    ];
    files.into_iter().collect()
}

fn sources(files: &Files) -> Sources {
    let package = Package::build("essai", files);
    assert!(package.is_sound(), "{:?}", package.diagnostics);
    Sources::of(&package).unwrap()
}

/// A translation of every text, reviewed, in both languages.
fn translated(script: &str) -> Files {
    let mut files = files(script);
    let sources = sources(&files);
    for language in sources.languages() {
        for (catalog, ids) in sources.catalogs() {
            let mut ftl = String::new();
            let mut last = "";
            for id in ids {
                let text = sources.get(id).unwrap().text.clone();
                let (message, attribute) = super::source::parts(id);
                let written = match attribute {
                    None => format!("{id} = x{text}\n"),
                    Some(name) if last == message => format!("    .{name} = x{text}\n"),
                    Some(name) => format!("{message} =\n    .{name} = x{text}\n"),
                };
                ftl.push_str(&written);
                last = message;
            }
            files.insert(texts_path(catalog, &language), ftl.into_bytes());
            let mut written = Written::read(&files, catalog, &language).unwrap();
            for id in ids {
                assert!(
                    written.mark(sources.get(id).unwrap(), Stage::Reviewed, AUTHOR),
                    "{id}"
                );
            }
            let state = written.state.write();
            files.insert(state_path(catalog, &language), state.into_bytes());
        }
    }
    files
}

type Changed = BTreeMap<String, Status>;

/// What is not reviewed any more once the script is another, in one language; the same in all.
fn after(change: impl Fn(&str) -> String) -> Changed {
    let mut files = translated(SCRIPT);
    let script = change(SCRIPT);
    assert_ne!(script, SCRIPT);
    files.insert("scripts-library/essai/script.trame", script.into_bytes());
    let sources = sources(&files);
    let of = |progress: &Progress<'_>| -> Changed {
        let texts = progress.texts.iter();
        let changed = texts.filter(|text| text.standing.status != Status::Reviewed);
        changed
            .map(|text| (text.source.id.clone(), text.standing.status))
            .collect()
    };
    let all = all(&sources, &files);
    assert_eq!(of(&all[0]), of(&all[1]));
    of(&all[0])
}

fn expected<const N: usize>(changed: [(&str, Status); N]) -> Changed {
    changed
        .into_iter()
        .map(|(id, status)| (id.to_owned(), status))
        .collect()
}

use Status::{ContextChanged, Missing, Stale};

#[test]
fn other_words_make_their_own_translation_stale() {
    let found = after(|script| script.replace("C'est très bien.", "C'est bien."));
    assert_eq!(found, expected([("deja", Stale)]));
    let found = after(|script| script.replace("vous parler de vos droits", "vous prévenir"));
    assert_eq!(found, expected([("motif", Stale)]));
    let found = after(|script| script.replace("Parlez lentement.", "Parlez bas."));
    assert_eq!(found, expected([("accueil.note", Stale)]));
}

#[test]
fn another_condition_changes_what_it_surrounds() {
    let found = after(|script| script.replace("si demande = oui", "si demande = non"));
    let surrounded = [("deja", ContextChanged), ("pas_encore", ContextChanged)];
    assert_eq!(found, expected(surrounded));
    let found = after(|script| script.replace("- non : Non", "- non : Non  [si nom <> \"\"]"));
    let around = ["demande", "demande.non", "demande.oui"];
    assert_eq!(found, expected(around.map(|id| (id, ContextChanged))));
}

#[test]
fn another_answer_changes_its_question_and_the_answers_beside_it() {
    let found = after(|script| script.replace("- non : Non", "- non : Pas encore"));
    let around = [
        ("demande", ContextChanged),
        ("demande.oui", ContextChanged),
        ("demande.non", Stale),
    ];
    assert_eq!(found, expected(around));
    let found = after(|script| script.replace("- non : Non", "- non : Non\n    - autre : Autre"));
    let around = [
        ("demande", ContextChanged),
        ("demande.oui", ContextChanged),
        ("demande.non", ContextChanged),
        ("demande.autre", Missing),
    ];
    assert_eq!(found, expected(around));
}

#[test]
fn a_variable_that_can_be_something_else_changes_what_quotes_it() {
    let found = after(|script| {
        script.replace(
            "    - monsieur : Monsieur",
            "    - monsieur : Monsieur\n    - docteur : Docteur",
        )
    });
    let around = [
        ("bonjour", ContextChanged),
        ("civilite.madame", ContextChanged),
        ("civilite.monsieur", ContextChanged),
        ("civilite.docteur", Missing),
    ];
    assert_eq!(found, expected(around));
}

#[test]
fn what_changes_nothing_said_changes_nothing() {
    let moved = |script: &str| {
        let script = script.replace("# ", "");
        script
            .replace("phrase motif", "# Un mot de plus.\nphrase motif")
            .replace(
                "étape accueil : Se présenter\n",
                "étape accueil : Se présenter\n  calculer longueur_nom = longueur(nom)\n",
            )
    };
    assert_eq!(after(moved), Changed::new());
    let renumbered = |script: &str| {
        script
            .replace(
                "  nom : texte",
                "  prenom : texte, facultatif\n  nom : texte",
            )
            .replace("longueur", "l")
    };
    assert_eq!(after(renumbered), Changed::new());
}

#[test]
fn texts_stand_in_the_order_of_the_call() {
    let sources = sources(&files(SCRIPT));
    let ids: Vec<&str> = sources.texts.iter().map(|text| text.id.as_str()).collect();
    let expected = [
        "accueil.titre",
        "accueil.note",
        "motif",
        "civilite.madame",
        "civilite.monsieur",
        "bonjour",
        "-mdph",
        "demande",
        "demande.oui",
        "demande.non",
        "deja",
        "pas_encore",
        "en_tamoul",
        "merci",
        "pourquoi",
        "pourquoi.titre",
        "-autre",
    ];
    assert_eq!(ids, expected);
}

#[test]
fn only_what_calls_say_is_asked_for() {
    let sources = sources(&files(SCRIPT));
    let wanted = |tag: &str| sources.wanted(&tag.parse().unwrap());
    let not: BTreeSet<&str> = ["accueil.titre", "accueil.note", "-autre", "pourquoi.titre"].into();
    assert!(wanted("ta").is_disjoint(&not));
    assert!(wanted("ta").contains("en_tamoul") && !wanted("ar").contains("en_tamoul"));
    for id in [
        "motif",
        "-mdph",
        "civilite.madame",
        "demande.oui",
        "pourquoi",
    ] {
        assert!(wanted("ar").contains(id), "{id}");
    }
}

#[test]
fn acts_clear_marks_and_saving_does_not() {
    let files = translated(SCRIPT);
    let changed = SCRIPT.replace("C'est très bien.", "C'est bien.");
    let mut after = files.clone();
    after.insert("scripts-library/essai/script.trame", changed.into_bytes());
    let (old, new) = (sources(&files), sources(&after));
    let (before, today) = (old.get("deja").unwrap(), new.get("deja").unwrap());
    let read = || Written::read(&after, "essai", &"ar".parse().unwrap()).unwrap();
    let status = |written: &Written| written.standing(today).status;

    let mut written = read();
    written.texts.insert("deja".into(), "mieux".into());
    assert_eq!(
        (status(&written), written.standing(today).elsewhere),
        (Stale, true)
    );
    written.saved(today, AUTHOR);
    assert_eq!(
        (status(&written), written.standing(today).elsewhere),
        (Stale, false)
    );
    assert!(!written.standing(today).is_reviewed());
    assert!(written.mark(today, Stage::Translated, AUTHOR));
    assert_eq!(status(&written), Status::Fresh);
    written.texts.insert("deja".into(), "ailleurs".into());
    assert_eq!(status(&written), Status::Draft);

    let mut written = read();
    assert!(!written.spelling(today, "0000000000000000"));
    assert!(written.spelling(today, &before.hash));
    assert_eq!(status(&written), Status::Reviewed);
    written.texts.remove("deja");
    assert!(!written.mark(today, Stage::Reviewed, AUTHOR));
    assert_eq!(status(&written), Missing);
    written.texts.insert("ancien".into(), "x".into());
    written
        .texts
        .insert("merci.prononciation".into(), "x".into());
    assert_eq!(written.obsolete(&new), ["ancien"]);
}

#[test]
fn a_language_is_closed_by_what_calls_say_and_may_not() {
    let mut files = translated(SCRIPT);
    let ready = sources(&files);
    let blocked = |files: &Files, drafts| {
        let sources = sources(files);
        closed(&sources, &all(&sources, files), drafts)
    };
    assert!(
        blocked(&files, false)
            .iter()
            .all(super::progress::Blockers::is_empty)
    );
    let changed = SCRIPT.replace("Il faut la déposer.", "Déposez-la.");
    files.insert("scripts-library/essai/script.trame", changed.into_bytes());
    let tamil = texts_path("essai", &"ta".parse().unwrap());
    let without = String::from_utf8(files.get(&tamil).unwrap().to_vec()).unwrap();
    files.insert(
        tamil,
        without.replace("merci = x", "merci_ = x").into_bytes(),
    );
    let closed = blocked(&files, true);
    assert_eq!(closed[0].stale, ["pas_encore"]);
    assert!(closed[0].missing.is_empty() && closed[0].steps == ["accueil"]);
    assert_eq!(
        (closed[1].missing.as_slice(), closed[1].stale.as_slice()),
        (&["merci".to_owned()][..], &["pas_encore".to_owned()][..])
    );
    let mut arabic = Written::read(&files, "essai", &"ar".parse().unwrap()).unwrap();
    arabic.mark(ready.get("merci").unwrap(), Stage::Draft, AUTHOR);
    files.insert(
        state_path("essai", &arabic.language),
        arabic.state.write().into_bytes(),
    );
    assert_eq!(blocked(&files, false)[0].unreviewed, ["merci"]);
    assert!(blocked(&files, true)[0].unreviewed.is_empty());
}

#[test]
fn the_answers_of_a_list_that_a_question_names_are_wanted() {
    let list = "liste avis\n  - bien : Bien\n  - mal  : Mal\n\n";
    let asked = "  question accueil_recu : choix avis\n    > Comment était-ce ?\n  dire merci\n";
    let script = list.to_owned() + &SCRIPT.replace("  dire merci\n", asked);
    let script = script.replace(
        "  attendu fin",
        "  réponse accueil_recu = bien\n  attendu fin",
    );
    let files = translated(&script);
    let sources = sources(&files);
    let wanted = sources.wanted(&"ar".parse().unwrap());
    assert!(
        wanted.contains("avis.bien") && wanted.contains("avis.mal"),
        "{wanted:?}"
    );
}
