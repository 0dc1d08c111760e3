//! How texts are pronounced, and which are in another language than was asked for.

use super::{Values, code, id, number, texts, visible};
use crate::text::{Shown, Speaker};

const FRENCH: &str =
    "d = d\nm = français { $x }\n    .oui = oui\n    .prononciation = jamais\nn = seul\n";
const ARABIC: &str = "\
m = عربي { $x }
    .prononciation = ʿarabī { $x }
    .oui = نعم
    .oui-prononciation = naʿam
    .non = لا
    .non-prononciation = lā { $inconnue }
d = { $droit } { $autre }
    .prononciation = d { $droit } { $autre }
droit =
    .aah = المنحة
    .aah-prononciation = al-minḥa
    .pch = التعويض
";

fn shown(language: &str, text: &str) -> Shown {
    let texts = texts(&[("fr", FRENCH), ("ar", ARABIC)], &[("kab", "ar")]);
    let values = Values(vec![
        ("x", number("2"), None),
        ("droit", code("aah"), Some(0)),
        ("autre", code("pch"), Some(0)),
    ]);
    texts
        .show(&language.parse().unwrap(), &id(text), &values)
        .unwrap()
}

fn said(language: &str, text: &str) -> Option<String> {
    shown(language, text).pronunciation.as_deref().map(visible)
}

#[test]
fn a_pronunciation_comes_with_the_text_that_is_shown() {
    assert_eq!(said("ar", "m").as_deref(), Some("ʿarabī ⟨ar:2⟩"));
    assert_eq!(said("ar", "m.oui").as_deref(), Some("naʿam"));
    // The text that a language borrows brings its own.
    assert_eq!(said("kab", "m").as_deref(), Some("ʿarabī ⟨ar:2⟩"));
    assert_eq!(said("ar", "n"), None);
    // The labels that it quotes are pronounced where they say how.
    assert_eq!(said("ar", "d").as_deref(), Some("d ⟨al-minḥa⟩ ⟨التعويض⟩"));
    // The source is read as it is written, and what cannot be written whole is not shown.
    assert_eq!(said("fr", "m"), None);
    assert_eq!(said("ar", "m.non"), None);
}

#[test]
fn a_text_of_another_language_says_so() {
    let marks = [("ar", "m", false), ("ar", "n", true), ("kab", "m", true)];
    for (language, text, fallback) in marks {
        let shown = shown(language, text);
        assert_eq!(shown.fallback, fallback, "{text} in {language}");
    }
    assert!(!shown("fr", "n").fallback);
}

#[test]
fn words_of_our_own_are_pronounced_too() {
    let texts = texts(&[("fr", FRENCH), ("ar", ARABIC)], &[]);
    let yes = |language: &str| texts.word(&language.parse().unwrap(), "oui");
    assert_eq!(yes("fr").pronunciation.as_deref(), Some("wi"));
    assert!(!yes("fr-CA").fallback);
    assert!(yes("ar").fallback);
}
