//! What a translator is offered, in which order, and what is said of it.

use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::corpus::{Corpus, Marks};
use super::shelf::Shelf;
use super::{Asked, Likeness, Memory, Side};
use crate::library::files::Files;
use crate::translation::glossary::recurrent;
use crate::translation::source::Sources;
use crate::translation::state::Stage;
use crate::translation::status::Status;
use crate::translation::written::{Author, Written, state_path};

const MANIFEST: &str = "langage: 1\ntitre: Essai\ndirection: MDPH\nobjet: enquete\nfinalite: Essayer.\n\
    base_legale: mission d'intérêt public\nconservation: 6 mois\nlangues:\n  source: fr\n  cibles: [ar, ta]\n";

fn script(fin: &str, body: &str) -> String {
    format!(
        "données\n  {fin} : date\n\nétape accueil : Se présenter\n{body}  fin complet\n\n\
         scénario un : un\n  donnée {fin} = 2027-01-31\n"
    )
}

/// Two packages that share a sentence under another name, and a third that nearly says it.
fn files() -> Files {
    let one = script(
        "fin_droits",
        "  dire terme\n    > Votre droit se termine le { $fin_droits }.\n  \
         question demande : choix\n    > Avez-vous déposé une demande ?\n    - oui : Oui\n    - non : Non\n",
    ) + "  réponse demande = oui\n  attendu fin complet\n";
    let two = script(
        "echeance",
        "  dire rappel\n    > Votre droit se termine le { $echeance }.\n  \
         question aide : choix\n    > Avez-vous déjà déposé une demande ?\n    - oui : Oui\n    - non : Non\n  \
         dire numero\n    > Appelez le 115.\n",
    ) + "  réponse aide = oui\n  attendu fin complet\n";
    let three = script(
        "terme",
        "  dire termine\n    > Votre droit se termine le { $terme }.\n  \
         question avis : choix\n    > Et vous ?\n    - oui : Oui\n    - non : Non\n  \
         dire numero_bis\n    > Appelez le 112.\n",
    ) + "  réponse avis = oui\n  attendu fin complet\n";
    let mut files = Files::default();
    for (name, script) in [("un", one), ("deux", two), ("trois", three)] {
        files.insert(
            format!("scripts-library/{name}/enquete.yaml"),
            MANIFEST.into(),
        );
        files.insert(
            format!("scripts-library/{name}/script.trame"),
            script.into_bytes(),
        );
    }
    files.insert(
        "locales/ar/un.ftl",
        "terme = ينتهي حقكم في { $fin_droits }.\ndemande = هل قدمتم طلبًا؟\n    .oui = نعم\n    .non = لا\n".into(),
    );
    files.insert(
        "locales/ar/deux.ftl",
        "rappel = حقكم ينتهي يوم { $echeance }.\naide =\n    .oui = نعم\n    .non = كلا\nnumero = اتصلوا بالرقم 115.\n".into(),
    );
    files
}

fn arabic() -> LanguageIdentifier {
    "ar".parse().unwrap()
}

/// Says of texts of a catalog that they were translated from today's source, or from another.
fn say(files: &mut Files, catalog: &str, id: &str, stage: Stage, stale: bool) {
    let package = crate::library::package::Package::build(
        catalog,
        &crate::library::site::used_by(catalog, files),
    );
    assert!(package.is_sound(), "{:?}", package.diagnostics);
    let sources = Sources::of(&package).unwrap();
    let mut written = Written::read(files, catalog, &arabic()).unwrap();
    let author = Author {
        name: "Leïla",
        day: "2026-11-28",
    };
    assert!(written.mark(sources.get(id).unwrap(), stage, author));
    if stale {
        written.state.records.get_mut(id).unwrap().source = "0".into();
    }
    files.insert(
        state_path(catalog, &arabic()),
        written.state.write().into_bytes(),
    );
}

fn memory(files: &Files) -> Memory {
    Memory::of(&Arc::new(Corpus::of(files)), files, &arabic())
}

fn asked<'a>(id: &'a str, text: &'a str, french: &'a LanguageIdentifier) -> Asked<'a> {
    Asked {
        catalog: "trois",
        id,
        text,
        language: french,
    }
}

#[test]
fn the_same_sentence_is_found_under_another_name() {
    let mut files = files();
    say(&mut files, "deux", "rappel", Stage::Reviewed, false);
    let (memory, french) = (memory(&files), "fr".parse().unwrap());
    let found = memory.search(asked(
        "termine",
        "Votre droit se termine le { $terme }.",
        &french,
    ));
    let said: Vec<_> = found
        .iter()
        .map(|one| (one.likeness, one.status, one.translation.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (
                Likeness::Renamed,
                Status::Reviewed,
                "حقكم ينتهي يوم { $terme }."
            ),
            (
                Likeness::Renamed,
                Status::Draft,
                "ينتهي حقكم في { $terme }."
            ),
        ]
    );
    assert_eq!(found[0].renamed, [("echeance", "terme".to_owned())]);
    assert_eq!(found[0].place.catalog, "deux");
    assert_eq!(found[0].place.step, Some("Se présenter"));
}

#[test]
fn what_is_stale_is_never_offered_as_the_same() {
    let mut files = files();
    say(&mut files, "un", "demande.non", Stage::Reviewed, true);
    let (memory, french) = (memory(&files), "fr".parse().unwrap());
    let found = memory.search(asked("avis.non", "Non", &french));
    let said: Vec<_> = found.iter().map(|one| (one.likeness, one.status)).collect();
    assert_eq!(
        said,
        [
            (Likeness::Exact, Status::Draft),
            (Likeness::Near(90), Status::Stale)
        ]
    );
}

#[test]
fn near_sentences_come_after_with_what_differs() {
    let files = files();
    let (memory, french) = (memory(&files), "fr".parse().unwrap());
    let found = memory.search(asked("x", "Avez-vous déjà déposé une demande ?", &french));
    let [one] = found.as_slice() else {
        panic!("{found:?}")
    };
    let Likeness::Near(percent) = one.likeness else {
        panic!("{one:?}")
    };
    assert!((80..100).contains(&percent), "{percent}");
    let added: Vec<&str> = one
        .pieces
        .iter()
        .filter(|piece| piece.side == Side::Here)
        .map(|piece| piece.text.trim())
        .collect();
    assert_eq!(added, ["déjà"]);
    // Numbers are others: said, and never the same.
    let found = memory.search(asked("numero_bis", "Appelez le 112.", &french));
    assert_eq!(found[0].numbers, [("115", "112".to_owned())]);
    assert!(found[0].likeness < Likeness::Renamed, "{found:?}");
    assert!(
        memory
            .search(asked("x", "Rien de tel.", &french))
            .is_empty()
    );
    assert!(memory.search(asked("x", "", &french)).is_empty());
}

#[test]
fn a_text_is_not_offered_to_itself_and_counts_say_where_it_is_in_use() {
    let files = files();
    let (memory, french) = (memory(&files), "fr".parse().unwrap());
    let own = Asked {
        catalog: "un",
        ..asked("demande.non", "Non", &french)
    };
    let found = memory.search(own);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].translation, "كلا");
    let uses = memory.uses("Oui", &french);
    assert_eq!((uses[0].translation, uses[0].times), ("نعم", 2));
    assert_eq!(memory.uses("Non", &french).len(), 2);
    assert!(memory.uses("Peut-être", &french).is_empty());
    let again = recurrent(&memory, &french, 1);
    assert_eq!(again.len(), 1);
    assert_eq!((again[0].source, again[0].uses.len()), ("Non", 2));
    // In another language's source nothing is the same.
    let english = "en".parse().unwrap();
    assert!(memory.uses("Oui", &english).is_empty());
}

#[test]
fn a_memory_is_kept_until_its_files_change() {
    let mut files = files();
    let shelf = Shelf::default();
    let marks = |files: &Files| Marks::of(files.iter(), &arabic());
    let first = shelf.make(marks(&files), &files, &arabic());
    let found = |files: &Files| shelf.find(marks(files), &arabic());
    assert!(Arc::ptr_eq(&first, &found(&files).unwrap()));
    files.insert("locales/ta/un.ftl", b"terme = x\n".to_vec());
    assert!(found(&files).is_some());
    files.insert("locales/ar/trois.ftl", "termine = ينتهي.\n".into());
    assert!(found(&files).is_none());
    let second = shelf.make(marks(&files), &files, &arabic());
    assert_eq!(second.len(), first.len() + 1);
    files.insert("locales/fr/termes.ftl", b"-mdph = MDPH\n".to_vec());
    assert!(found(&files).is_none());
}
