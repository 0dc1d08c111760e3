//! What a translator sees while she writes: the sentences that a call would say.

use unic_langid::LanguageIdentifier;

use super::{MOST, Sample, Stage, preview};
use crate::library::package::Package;
use crate::library::publish::Published;
use crate::library::site::{embedded, used_by};
use crate::translation::source::Sources;

const PACKAGE: &str = "mdph-fin-de-droits";

/// A translation of a text of the package that the program brings, said.
fn said(language: &str, id: &str, candidate: &str) -> Vec<Sample> {
    let package = Package::build(PACKAGE, &used_by(PACKAGE, &embedded()));
    let sources = Sources::of(&package).unwrap();
    let published = Published::of(&package).unwrap();
    let language: LanguageIdentifier = language.parse().unwrap();
    let stage = Stage {
        sources: &sources,
        published: &published,
        scenarios: &package.compiled.as_ref().unwrap().scenarios,
        language: &language,
    };
    preview(&stage, sources.get(id).unwrap(), candidate).unwrap()
}

/// Without the marks that isolate what is placed.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

const ARABIC: &str = "ينتهي يوم { $fin_droits }، { $reste ->\n    [zero] اليوم\n    [one] يوم واحد\n    [two] يومان\n    [few] { $reste } أيام\n    [many] { $reste } يومًا\n   *[other] { $reste } يوم\n}.";

#[test]
fn every_form_of_plural_is_said_once_in_the_language_s_own_digits() {
    let samples = said("ar", "fin_proche", ARABIC);
    assert!(samples.len() <= MOST);
    for ending in [
        "اليوم.",
        "يوم واحد.",
        "يومان.",
        "٣ أيام.",
        "١١ يومًا.",
        "١٠٠ يوم.",
    ] {
        let found = samples
            .iter()
            .any(|sample| plain(&sample.shown.text).ends_with(ending));
        // The digits are those that the language's rules choose.
        let western = ending
            .replace('٣', "3")
            .replace("١١", "11")
            .replace("١٠٠", "100");
        let found = found
            || samples
                .iter()
                .any(|sample| plain(&sample.shown.text).ends_with(&western));
        assert!(found, "{ending}: {samples:#?}");
    }
    assert!(
        samples
            .iter()
            .all(|sample| sample.shown.dir == "rtl" && !sample.falls_back)
    );
    let french = samples[0].shown.source.as_deref().unwrap();
    assert!(french.starts_with("Votre droit à"), "{french}");
    assert!(
        samples[0].shown.text.contains('\u{2068}'),
        "nothing is isolated"
    );
    assert!(samples[0].scenario.is_some(), "{:?}", samples[0]);
    assert!(samples[0].values.iter().any(|(name, _)| name == "reste"));
}

#[test]
fn both_variants_are_said_with_names_of_rehearsals() {
    let samples = said(
        "ta",
        "logement.tiers",
        "{ $civilite ->\n    [madame] அவள்\n   *[monsieur] அவன்\n}",
    );
    let texts: Vec<&str> = samples
        .iter()
        .map(|sample| sample.shown.text.as_str())
        .collect();
    assert_eq!(samples.len(), 2, "{texts:?}");
    assert!(
        texts.contains(&"அவள்") && texts.contains(&"அவன்"),
        "{texts:?}"
    );
    let samples = said("ta", "joignable", "{ $civilite } { $nom }?");
    assert!(
        plain(&samples[0].shown.text).contains("Diallo"),
        "{samples:?}"
    );
}

#[test]
fn what_cannot_be_said_is_said_in_french_as_on_the_call() {
    let samples = said("ar", "merci", "شكرًا { $inconnue }");
    assert!(samples[0].falls_back, "{samples:?}");
    assert_eq!(samples[0].shown.lang.to_string(), "fr");
    assert_eq!(said("ar", "merci", " "), []);
    let sound = said("ar", "merci", "شكرًا");
    assert_eq!((sound.len(), sound[0].shown.text.as_str()), (1, "شكرًا"));
}

#[test]
fn a_term_is_said_in_each_of_its_forms() {
    let samples = said(
        "ta",
        "-departement",
        "{ $forme ->\n    [depuis] இருந்து\n   *[nom] நிர்வாகம்\n}",
    );
    let texts: Vec<String> = samples
        .iter()
        .map(|sample| plain(&sample.shown.text))
        .collect();
    assert_eq!(texts, ["நிர்வாகம்", "இருந்து"]);
    assert_eq!(
        samples[1].values,
        [("forme".to_owned(), "depuis".to_owned())]
    );
}

#[test]
fn a_text_that_cannot_be_read_says_where() {
    let package = Package::build(PACKAGE, &used_by(PACKAGE, &embedded()));
    let sources = Sources::of(&package).unwrap();
    let published = Published::of(&package).unwrap();
    let language = "ar".parse().unwrap();
    let stage = Stage {
        sources: &sources,
        published: &published,
        scenarios: &[],
        language: &language,
    };
    let merci = sources.get("merci").unwrap();
    let fault = preview(&stage, merci, "شكرًا { $nom").unwrap_err();
    assert_eq!(fault.code, "text-brace-unclosed");
    // Whatever is typed, nothing panics.
    for typed in [
        "{",
        "}",
        "{ -x }",
        "{ x }",
        "{ $x ->",
        "\n\n",
        "{ NUMBER($x) }",
        ".a = b",
        "[x]",
    ] {
        let _ = preview(&stage, merci, typed);
    }
    // Without scenarios, values come from the types.
    let samples = preview(
        &stage,
        sources.get("joignable").unwrap(),
        "{ $civilite } { $nom }?",
    );
    assert!(samples.unwrap().len() >= 2);
}
