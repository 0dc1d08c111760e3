//! Slips that are easily made and hardly seen: a figure, a plural, an accent, a sign.

use super::texts::{check, said};

#[test]
fn a_phrase_that_the_source_does_not_quote_may_loop() {
    check(
        "en",
        "Bonjour à vous.",
        "{ m } hello to you.",
        &["translation-unknown-phrase m"],
    );
}

#[test]
fn figures_alone_are_held_against_figures_alone() {
    let other = |at: &str| vec![format!("translation-number-other {at}")];
    for (french, english, expected) in [
        ("Dans 2 mois, dites-le.", "In 3 months, say so.", other("3")),
        ("De 0 à 5, dites-le.", "From 1 to 5, say so.", other("1")),
        ("Dans 2 mois, dites-le.", "In two months, say so.", vec![]),
        ("Dans deux mois, dites-le.", "In 2 months, say so.", vec![]),
        (
            "Dans 3 ou 4 jours, dites-le.",
            "In 4 days or 3, say so.",
            vec![],
        ),
        (
            "Le 09/08 ou le 2, dites-le.",
            "On 9/08 or on the 2nd, say so.",
            vec![],
        ),
        (
            "Appelez le 01 43 93 86 86.",
            "Call 0033 1 43 93 86 86.",
            vec![],
        ),
        (
            "Appelez le 01 43 93 86 86.",
            "Call 0033 1 43 93 86 87.",
            other("0033 1 43 93 86 87"),
        ),
    ] {
        assert_eq!(said("en", french, english), expected, "{english}");
    }
}

#[test]
fn each_plural_that_stands_for_several_says_the_number() {
    let french = "{ $n ->\n    [0] Aucun jour\n    [one] { $n } jour\n   *[other] { $n } jours\n}";
    let ro = |few: &str| {
        format!(
            "{{ $n ->\n    [0] Nicio zi\n    [one] o zi\n    [few] {few}\n   *[other] {{ $n }} de zile\n}}"
        )
    };
    check("ro", french, &ro("{ $n } zile"), &[]);
    check(
        "ro",
        french,
        &ro("câteva zile"),
        &["translation-one-without-number few"],
    );
}

#[test]
fn french_that_lost_an_accent_is_still_french() {
    let untranslated = "translation-untranslated Il faut deposer une demande";
    check(
        "en",
        "Il faut déposer une demande.",
        "Il faut deposer une demande",
        &[untranslated],
    );
}

#[test]
fn escapes_of_direction_are_no_numbers_and_strange_signs_are_said() {
    check("ar", "Bonjour à vous.", "{ \"\\u200F\" }مرحبا بكم", &[]);
    check(
        "ar",
        "Bonjour à vous.",
        "مرحبا\u{2028}بكم",
        &["translation-garbled \u{2028}"],
    );
}
