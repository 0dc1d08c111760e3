//! What changed, and what is warned of, on the library's own enquête with a few lines changed.

use super::changes::{Aspect, Change, Changes, Edition, Kind, What};
use super::readiness::Readiness;
use crate::library::files::Files;
use crate::library::package::Package;
use crate::library::publish::Published;
use crate::library::site::{embedded, used_by};
use crate::translation::opening::Opening;
use crate::words::UiLanguage;

const NAME: &str = "mdph-fin-de-droits";
const SCRIPT: &str = "scripts-library/mdph-fin-de-droits/script.trame";
const SHARED: &str = "scripts-library/communs/presentation.trame";
const MANIFEST: &str = "scripts-library/mdph-fin-de-droits/enquete.yaml";

/// The library's enquête, with parts of its files replaced.
fn files(edits: &[(&str, &str, &str)]) -> Files {
    let mut files: Files = used_by(NAME, &embedded());
    for (path, old, new) in edits {
        let text = String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
        assert!(text.contains(old), "{path}: {old}");
        files.insert(*path, text.replacen(old, new, 1).into_bytes());
    }
    files
}

fn package(edits: &[(&str, &str, &str)]) -> Package {
    Package::build(NAME, &files(edits))
}

fn readiness(edits: &[(&str, &str, &str)]) -> Readiness {
    let files = files(edits);
    let package = Package::build(NAME, &files);
    let opening = Opening::of(&package, &files);
    Readiness::of(&package, opening.as_ref(), UiLanguage::French)
}

fn changes(edits: &[(&str, &str, &str)]) -> Changes {
    let (old, new) = (package(&[]), package(edits));
    assert!(new.is_sound(), "{:?}", new.diagnostics);
    let (before, now) = (Published::of(&old).unwrap(), Published::of(&new).unwrap());
    let edition = |published, package: &'static Package| Edition {
        published,
        manifest: package.manifest.as_ref(),
    };
    let (old, new) = (Box::leak(Box::new(old)), Box::leak(Box::new(new)));
    Changes::between(
        edition(&before, old),
        edition(&now, new),
        UiLanguage::French,
    )
}

/// `étape kind name[.member] what`
fn told(changes: &Changes) -> Vec<String> {
    let mut lines = Vec::new();
    for group in &changes.groups {
        for change in &group.changes {
            lines.push(format!("{} | {}", group.title, told_one(change)));
        }
    }
    lines
}

fn told_one(change: &Change) -> String {
    let names: Vec<String> = change
        .subjects
        .iter()
        .map(|subject| match &subject.member {
            Some(member) => format!("{:?} {}.{member}", subject.kind, subject.name),
            None => format!("{:?} {}", subject.kind, subject.name),
        })
        .collect();
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
    let what = match &change.what {
        What::Added { text } => format!("+ {}", or_none(text)),
        What::Removed { text } => format!("- {}", or_none(text)),
        What::Moved { from } => format!("from {}", or_none(from)),
        What::Reordered => "reordered".to_owned(),
        What::Became { aspect, was, now } => {
            format!("{aspect:?}: {} → {}", or_none(was), or_none(now))
        }
    };
    format!("{} | {what}", names.join(", "))
}

#[test]
fn nothing_changed_says_so() {
    let found = changes(&[]);
    assert!(found.identical && found.is_empty());
}

#[test]
fn another_wording_is_told_old_and_new() {
    let found = changes(&[(
        SCRIPT,
        "Merci de m'avoir répondu. Bonne journée.",
        "Merci beaucoup.",
    )]);
    assert_eq!(
        told(&found),
        ["Conclure | Say merci | Text: Merci de m'avoir répondu. Bonne journée. → Merci beaucoup."]
    );
    assert!(!found.identical);
}

#[test]
fn answers_conditions_and_ends_are_told_in_the_author_s_words() {
    let found = changes(&[
        (
            SCRIPT,
            "    - rue : Non\n",
            "    - rue : Non\n    - hotel : À l'hôtel\n",
        ),
        (
            SCRIPT,
            "ressources = oui et reste < 60",
            "ressources = oui et reste < 90",
        ),
        (
            SHARED,
            "Oui, mais pas maintenant      -> rappeler",
            "Oui, mais pas maintenant      -> autre_langue",
        ),
        (
            SHARED,
            "Nous ne nous comprenons pas   -> autre_langue",
            "Nous ne nous comprenons pas   -> rappeler",
        ),
    ]);
    let lines = told(&found);
    assert!(
        lines.contains(&"Connaître la situation | Answer logement.hotel | + À l'hôtel".to_owned()),
        "{lines:#?}"
    );
    assert!(lines.contains(&"Connaître la situation | Question logement | Type: une réponse parmi 3 → une réponse parmi 4".to_owned()), "{lines:#?}");
    assert!(lines.contains(&"Connaître la situation | Alert rupture_ressources | When: « ressources » est « Oui » et « reste » est inférieur à 60 → « ressources » est « Oui » et « reste » est inférieur à 90".to_owned()), "{lines:#?}");
    assert!(
        lines.iter().any(|line| line == "Se présenter | Answer joignable.occupe | Target: étape « Convenir d'un rappel » → étape « Une autre langue »"),
        "{lines:#?}"
    );
}

#[test]
fn a_question_that_moves_is_neither_new_nor_gone() {
    let question = "  question utilite : échelle 0 à 5\n    > De 0 à 5, cet appel vous a-t-il été utile ?\n    - 0 : Pas du tout utile\n    - 5 : Très utile\n";
    let found = changes(&[
        (SCRIPT, question, ""),
        (
            SCRIPT,
            "étape conclusion : Conclure\n",
            &format!("étape conclusion : Conclure\n{question}"),
        ),
    ]);
    let lines = told(&found);
    assert_eq!(lines.len(), 1, "{lines:#?}");
    assert!(lines[0].ends_with("reordered"), "{lines:#?}");
    let found = changes(&[
        (
            SCRIPT,
            "  dire merci\n    > Merci de m'avoir répondu. Bonne journée.\n",
            "",
        ),
        (
            SCRIPT,
            "étape situation : Connaître la situation\n  ! Ces questions sont délicates : la personne peut ne pas répondre.\n",
            "étape situation : Connaître la situation\n  ! Ces questions sont délicates : la personne peut ne pas répondre.\n  dire merci\n    > Merci de m'avoir répondu. Bonne journée.\n",
        ),
    ]);
    assert_eq!(
        told(&found),
        ["Connaître la situation | Say merci | from Conclure"]
    );
}

#[test]
fn languages_and_the_manifest_are_told_apart() {
    let arabic = "locales/ar/mdph-fin-de-droits.ftl";
    let found = changes(&[
        (
            arabic,
            "demande = هل سبق أن قدّمتم طلب التجديد؟",
            "demande = هل قدّمتم طلبًا؟",
        ),
        (MANIFEST, "conservation: 6 mois", "conservation: 1 an"),
        (MANIFEST, " ta,", ""),
        (SCRIPT, "  langue ta\n", ""),
    ]);
    let fields: Vec<&str> = found.manifest.iter().map(|change| change.field).collect();
    assert_eq!(fields, ["retention"]);
    let [ar, ta] = found.languages.as_slice() else {
        panic!("{:?}", found.languages);
    };
    assert_eq!((ar.language.as_str(), ar.texts.len()), ("ar", 1));
    assert_eq!(ar.texts[0].id, "demande");
    assert!(ta.removed && ta.texts.is_empty());
}

#[test]
fn the_whole_of_a_removed_question_is_one_change() {
    let question = "  question precisions : texte long, facultatif, au plus 500\n    > Voulez-vous que je transmette autre chose à la { -mdph } ?\n    ! Écrivez des faits, avec les mots de la personne. Rien sur sa santé, rien sur d'autres personnes.\n";
    let mut edits = vec![(SCRIPT, question, "")];
    let passed = "  réponse precisions = passe\n";
    let script = files(&[]).get(SCRIPT).unwrap().to_vec();
    let times = String::from_utf8(script).unwrap().matches(passed).count();
    edits.extend(vec![(SCRIPT, passed, ""); times]);
    let said = "  réponse precisions = \"Préfère être rappelé le matin\"\n";
    edits.push((SCRIPT, said, ""));
    let found = changes(&edits);
    let removed: Vec<&Change> = found
        .groups
        .iter()
        .flat_map(|group| &group.changes)
        .collect();
    assert_eq!(removed.len(), 1, "{removed:#?}");
    assert_eq!(removed[0].subjects[0].kind, Kind::Question);
    assert!(matches!(removed[0].what, What::Removed { .. }));
}

#[test]
fn translations_of_the_library_are_whole_and_drafts() {
    let ready = readiness(&[]);
    assert!(ready.is_ready() && ready.is_warned());
    assert!(ready.rehearsals >= 3);
    for state in &ready.languages {
        assert!(state.open && state.blockers.is_empty(), "{state:?}");
        assert!(state.totals.total > 50 && state.draft && state.unreadable == 0);
        assert_eq!(state.totals.draft, state.totals.total);
    }
}

#[test]
fn errors_failing_rehearsals_and_missing_texts_are_found() {
    let found = readiness(&[(SCRIPT, "freins contient medecin", "freins contient medcin")]);
    assert!(!found.is_ready());
    assert_eq!(found.errors[0].path, SCRIPT);
    assert!(
        found.errors[0].excerpt.contains("medcin"),
        "{:?}",
        found.errors
    );

    let found = readiness(&[(SCRIPT, "  attendu fin faux_numero", "  attendu fin absent")]);
    let names: Vec<&str> = found
        .failures
        .iter()
        .map(|failure| failure.name.as_str())
        .collect();
    assert_eq!(names, ["autre_abonne"], "{:?}", found.errors);
    assert!(!found.failures[0].reasons[0].is_empty());

    let tamil = "locales/ta/mdph-fin-de-droits.ftl";
    let found = readiness(&[(tamil, "\ndemande = ", "\nautrement = ")]);
    let ta = found.languages.iter().find(|state| state.language == "ta");
    let ta = ta.unwrap();
    assert!(!ta.open && ta.hash.is_none());
    assert_eq!(ta.blockers.missing, ["demande"]);
    assert_eq!(ta.totals.obsolete, 1);
    let drafts = "scripts-library/mdph-fin-de-droits/enquete.yaml";
    let found = readiness(&[(drafts, "brouillons: true", "brouillons: false")]);
    assert!(found.languages.len() > 2, "{:?}", found.languages);
    for state in &found.languages {
        assert!(
            !state.open && !state.blockers.unreviewed.is_empty(),
            "{state:?}"
        );
    }
}

#[test]
fn conditions_shared_by_several_things_are_said_once() {
    let found = changes(&[(SCRIPT, "si logement = rue", "si logement = tiers")]);
    let whens: Vec<&Change> = found
        .groups
        .iter()
        .flat_map(|group| &group.changes)
        .filter(|change| {
            matches!(
                change.what,
                What::Became {
                    aspect: Aspect::When,
                    ..
                }
            )
        })
        .collect();
    assert_eq!(whens.len(), 1, "{whens:#?}");
    assert_eq!(whens[0].subjects.len(), 3);
}
