//! Texts one by one, as they are typed.

use super::super::text;
use super::{source, target};

/// What is said of the translation of one text, each fault with the words it is at.
pub(super) fn said(language: &str, french: &str, translation: &str) -> Vec<String> {
    let lines = |text: &str| text.replace('\n', "\n    ");
    let source = source(&format!("m =\n    {}\n", lines(french)));
    let target = target(language, &["-mdph = MDPH\n"]);
    let faults = text("m", translation, &source, &target);
    faults
        .iter()
        .map(|fault| format!("{} {}", fault.code, &translation[fault.at.clone()]))
        .collect()
}

#[track_caller]
pub(super) fn check(language: &str, french: &str, translation: &str, expected: &[&str]) {
    assert_eq!(
        said(language, french, translation),
        expected,
        "{translation}"
    );
}

#[test]
fn what_is_quoted_exists() {
    let french = "Bonjour { $nom }, la { -mdph } : le { $fin }.";
    check(
        "en",
        french,
        "Hello { $nom }, the { -mdph }: on { $fin }.",
        &[],
    );
    check(
        "en",
        french,
        "Hello { $non }, the { -mdhp }: on { $fin }.",
        &[
            "translation-dropped Hello { $non }, the { -mdhp }: on { $fin }.",
            "translation-term-unquoted Hello { $non }, the { -mdhp }: on { $fin }.",
            "translation-unknown-variable $non",
            "unknown-term -mdhp",
        ],
    );
    check(
        "en",
        "La { -aah } de { $nom }",
        "The { -aah } of { nom } { qui }",
        &[
            "translation-dropped The { -aah } of { nom } { qui }",
            "translation-term-missing -aah",
            "value-without-dollar nom",
            "translation-unknown-phrase qui",
        ],
    );
    check(
        "en",
        french,
        "Hello { $nom }, the { -mdph }: { NUMBER($fin) }.",
        &["translation-function $fin"],
    );
    check(
        "en",
        french,
        "Hello { NOMBRE($nom) }{ $nom }, the { -mdph }: { DATETIME($fin, style: \"x\") }.",
        &["text-unknown-function NOMBRE", "text-unknown-option style"],
    );
    check(
        "en",
        "Le { DATETIME($fin, weekday: \"long\") }",
        "On { $fin }",
        &["translation-format $fin"],
    );
}

#[test]
fn what_is_said_is_said() {
    let french = "Le { $fin }, dans { $n ->\n    [0] rien\n   *[other] { $n } jours\n}.";
    check(
        "tr",
        french,
        "{ $fin } tarihinde.",
        &["translation-dropped-perhaps { $fin } tarihinde."],
    );
    check(
        "tr",
        "Le { $fin }",
        "Yakında",
        &["translation-dropped Yakında"],
    );
    let some = "{ $n ->\n    [0] rien\n   *[other] { $n } jours, le { $fin }\n}";
    check(
        "tr",
        some,
        "Bugün değil",
        &[
            "translation-dropped-perhaps Bugün değil",
            "translation-dropped-perhaps Bugün değil",
        ],
    );
    check(
        "en",
        "Bonjour { $nom }",
        "{ $civilite ->\n    [madame] Hello\n   *[monsieur] Hello { $nom }\n}",
        &[
            "translation-own-choice $civilite",
            "translation-dropped madame",
        ],
    );
    check(
        "en",
        "Votre droit à { $droit }",
        "{ $droit ->\n    [aah] Your allowance\n   *[pch] Your benefit\n}",
        &[],
    );
    let note = source("m = x\n    .note = À { $nom }\n");
    let faults = text("m.note", "Somebody", &note, &target("en", &[]));
    assert_eq!(faults[0].code, "translation-dropped-perhaps");
}

#[test]
fn keys_are_those_there_are() {
    let french = "{ $droit ->\n    [aah] un\n   *[pch] deux\n} et { $n ->\n    [one] { $n } jour\n   *[other] { $n } jours\n}";
    check(
        "en",
        french,
        "{ $droit ->\n    [aha] one\n    [pch] two\n   *[other] three\n} and { $n ->\n    [one] { $n } day\n    [one] { $n } day\n    [many] { $n } days\n    [plural] { $n } days\n   *[other] { $n } days\n}",
        &[
            "unknown-variant aha",
            "translation-variant-twice one",
            "translation-idle-variant many",
            "translation-unknown-category plural",
        ],
    );
    check(
        "tr",
        french,
        "{ $droit ->\n    [aah] bir\n   *[pch] iki\n} ve { $n ->\n    [two] { $n } gün\n   *[other] { $n } gün\n}",
        &["translation-idle-variant two"],
    );
    check(
        "en",
        "Le { $fin }",
        "{ $fin ->\n    [today] today { $fin }\n   *[other] { $fin }\n}",
        &["translation-idle-date today"],
    );
    check(
        "en",
        "{ $n }",
        "{ $n ->\n    [one] { $n } day\n}",
        &["text-no-default {"],
    );
}

#[test]
fn plurals_are_those_of_the_language() {
    let french = "{ $n ->\n    [0] rien\n    [one] { $n } jour\n   *[other] { $n } jours\n}";
    check(
        "ar",
        french,
        "{ $n } أيام",
        &["translation-missing-plural $n"],
    );
    check(
        "ar",
        french,
        "{ $n ->\n    [one] يوم\n    [two] يومين\n   *[other] { $n } يوم\n}",
        &["translation-missing-plural one"],
    );
    check(
        "ar",
        french,
        "{ $n ->\n    [0] لا\n    [one] يوم\n    [two] يومين\n    [few] { $n } أيام\n    [many] { $n } يوما\n   *[other] { $n } يوم\n}",
        &[],
    );
    check(
        "tr",
        french,
        "{ $n ->\n    [0] bugün\n   *[other] { $n } gün içinde\n}",
        &[],
    );
    check(
        "pt",
        french,
        "{ $n ->\n    [one] em um dia\n   *[other] em { $n } dias\n}",
        &["translation-one-without-number one"],
    );
    check(
        "pt",
        french,
        "{ $n ->\n    [0] hoje\n    [one] em um dia\n   *[other] em { $n } dias\n}",
        &[],
    );
    check(
        "en",
        french,
        "{ $n ->\n    [one] in one day\n   *[other] in { $n } days\n}",
        &[],
    );
    check(
        "ro",
        french,
        "{ $n ->\n    [one] într-o zi\n   *[other] în { $n } zile\n}",
        &["translation-missing-plural one"],
    );
}

#[test]
fn figures_are_those_of_the_source() {
    let cerfa = "C'est le Cerfa 15692, au 01 43 93 86 86, dans six mois.";
    for sound in [
        "It is Cerfa 15692, on 01.43.93.86.86, in 6 months.",
        "It is Cerfa 15692, on +33 1 43 93 86 86, in 6 months.",
        "Cerfa ১৫৬৯২, ০১ ৪৩ ৯৩ ৮৬ ৮৬, ৬.",
        "Cerfa ١٥٦٩٢ ٠١٤٣٩٣٨٦٨٦",
    ] {
        check("en", cerfa, sound, &[]);
    }
    check(
        "en",
        cerfa,
        "It is Cerfa 15962, on 01 43 93 86 86.",
        &["translation-number-other 15962"],
    );
    let short = "Cerfa 15692, 01 43 93 86.";
    check(
        "en",
        cerfa,
        short,
        &["translation-number-other 01 43 93 86"],
    );
    check(
        "en",
        "Le 115.",
        "The line.",
        &["translation-number-missing The line."],
    );
    check(
        "en",
        "Ligne.",
        "Line 115.",
        &["translation-number-other 115"],
    );
    check(
        "en",
        "Vite.",
        "In 10 days.",
        &["translation-number-added 10"],
    );
    check("en", "Dans douze mois.", "In 12 months.", &[]);
    check(
        "en",
        "Le 31/12/2026 à 14 h 30.",
        "On 2026-12-31 at 2:30 pm.",
        &[],
    );
    check("en", "2 000 personnes, 3,5 %", "2,000 people, 3.5%", &[]);
    check(
        "en",
        "Appelez le 115.",
        "{ $civilite ->\n    [madame] Call\n   *[monsieur] Call 115\n}",
        &[
            "translation-own-choice $civilite",
            "translation-number-missing madame",
        ],
    );
}

#[test]
fn addresses_are_those_of_the_source() {
    let french = "Écrivez à info@mdph93.fr ou voyez https://mdph.seinesaintdenis.fr/.";
    check(
        "en",
        french,
        "Write to info@mdph93.fr or see mdph.seinesaintdenis.fr.",
        &[],
    );
    check(
        "zh",
        french,
        "写信info@mdph93.fr或mdph.seinesaintdenis.fr。",
        &[],
    );
    check(
        "en",
        french,
        "Write to info@mdhp93.fr.",
        &[
            "translation-address-missing Write to info@mdhp93.fr.",
            "translation-address-other info@mdhp93.fr",
        ],
    );
}

#[test]
fn words_are_translated() {
    let french = "Bonjour, je suis { $nom }.";
    check(
        "en",
        french,
        "Bonjour,  je suis { $nom }.",
        &["translation-untranslated Bonjour,  je suis { $nom }."],
    );
    for same in ["Cerfa 15692", "MDPH", "Madame", "Saint-Denis", "115"] {
        check("en", same, same, &[]);
    }
    for (nothing, code) in [
        ("", "translation-empty "),
        ("{ \"\" }", "translation-empty { \"\" }"),
        ("-", "translation-placeholder -"),
        ("???", "translation-placeholder ???"),
        ("…", "translation-placeholder …"),
        ("TODO", "translation-placeholder TODO"),
    ] {
        check("en", "Bonjour à vous.", nothing, &[code]);
    }
    check(
        "en",
        "Bonjour à vous.",
        "Hello (TODO)",
        &["translation-placeholder Hello (TODO)"],
    );
    check(
        "ar",
        "Bonjour à vous.",
        "Hello to you.",
        &["translation-writing Hello to you."],
    );
    check("ar", "Bonjour Pulse.", "مرحبا Pulse.", &[]);
    check("ar", "Le Cerfa.", "Cerfa MDPH", &[]);
}

#[test]
fn signs_are_sound() {
    check(
        "en",
        "Bonjour à vous",
        "Hello <b>you</b>&nbsp;",
        &[
            "translation-html <b>",
            "translation-html </b>",
            "translation-html &nbsp;",
        ],
    );
    check("en", "Si a < b", "If a < b & c > d; R&D", &[]);
    check(
        "ar",
        "Bonjour à vous",
        "مرحبا \u{202e}بك\u{202c} \u{2067}بكم",
        &[
            "translation-bidi-override \u{202e}",
            "translation-bidi-unbalanced \u{2067}",
        ],
    );
    check(
        "ar",
        "Bonjour à vous",
        "مرحبا \u{2066}Pulse\u{2069} \u{200f}بكم",
        &[],
    );
    check(
        "fr-CA",
        "Bonjour à vous",
        "Salut Ã\u{a0} vous",
        &["translation-garbled Ã\u{a0}"],
    );
}

#[test]
fn lengths_are_near() {
    let french = "Vous pouvez demander à les lire ou à les corriger, par courrier ou sur place.";
    check(
        "en",
        french,
        "You can ask.",
        &["translation-short You can ask."],
    );
    let long = "You can ask to read them. ".repeat(12);
    assert_eq!(said("en", french, &long).len(), 1);
    check("en", "Merci.", "Thank you so very much.", &[]);
}
