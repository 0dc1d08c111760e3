//! Every check, on texts that have its fault and on texts that only look as if they had.

mod slips;
mod texts;

use proptest::prelude::*;

use super::{Kind, Original, Sayings, Source, Target, Variable, Variables, file, text};
use crate::text::listing::list;

const TERMS: &str = "-mdph = MDPH\n-aah = AAH\n";

fn described() -> Variables {
    let codes = |codes: &str| Kind::Codes(codes.split(' ').map(str::to_owned).collect());
    let kinds = [
        ("nom", Kind::Text, true),
        ("civilite", codes("madame monsieur"), true),
        ("droit", codes("aah pch"), false),
        ("n", Kind::Number, false),
        ("fin", Kind::Date, false),
    ];
    let variable =
        |(name, kind, always): (&str, Kind, bool)| (name.to_owned(), Variable { kind, always });
    kinds.into_iter().map(variable).collect()
}

fn source(ftl: &str) -> Source {
    let (package, terms) = (list(ftl), list(TERMS));
    let texts = package.iter().map(|text| ("p", text));
    let texts = texts.chain(terms.iter().map(|text| ("termes", text)));
    let originals = texts.map(|(catalog, (id, text))| Original {
        catalog,
        id,
        text,
        spoken: !id.contains("note"),
    });
    let pace = Some((0.06, 0.06));
    Source::new("fr".parse().unwrap(), pace, described(), originals)
}

fn target(language: &str, files: &[&str]) -> Target {
    let pace = Some((0.06, 0.1));
    Target::new(language.parse().unwrap(), pace, files.iter().copied())
}

#[test]
fn a_file_has_the_texts_of_its_catalog() {
    let source =
        source("a = Un bonjour à vous\n    .note = x\n    .oui = Oui\ndeux = Deux { $n }\n");
    let ftl = "# x\na = A hello to you\n    .nota = x\n    .oui = Yes\n    .oui = No\n    .oui-prononciation = yès\n    .prononciation = é\n\
               deuxx = Two { $n }\nfoo = X\n    .bar = Y\n-own = Z { -own }\n-lost = W\n-mdph = M\n    .genre = f\n";
    let target = target("en", &[ftl]);
    let compared = file("p", ftl, &source, &target);
    let faults: Vec<_> = compared
        .faults
        .iter()
        .map(|fault| {
            let fix = fault.fix.clone().unwrap_or_default();
            format!("{} {} {fix}", fault.code, &ftl[fault.at.clone()])
        })
        .collect();
    assert_eq!(
        faults,
        [
            "translation-obsolete nota note",
            "file-entry-twice oui ",
            "translation-obsolete deuxx deux",
            "translation-obsolete foo ",
            "translation-obsolete lost ",
            "translation-elsewhere mdph ",
        ]
    );
    let marked = format!("\u{feff}{ftl}");
    let again = file("p", &marked, &source, &target);
    let places: Vec<_> = again
        .faults
        .iter()
        .map(|fault| &marked[fault.at.clone()])
        .collect();
    assert_eq!(places, ["nota", "oui", "deuxx", "foo", "lost", "mdph"]);
}

#[test]
fn one_source_is_translated_in_one_way() {
    let source = source("a = Maison de santé\nb = Maison de santé\nc = Oui\nd = Oui\n");
    let ftl = "a = Health house\nb = House of health\nc = Yes\nd = I do\n";
    let target = target("en", &[ftl]);
    let compared = file("p", ftl, &source, &target);
    assert_eq!(compared.faults, []);
    let found = Sayings::default().note("p", &compared.texts);
    let faults: Vec<_> = found.iter().map(|fault| &ftl[fault.at.clone()]).collect();
    assert_eq!(faults, ["b"]);

    // Elsewhere too: what was said first counts, in whatever file.
    let mut sayings = Sayings::default();
    assert_eq!(sayings.note("q", &compared.texts[1..]), []);
    let found = sayings.note("p", &compared.texts);
    assert_eq!((&ftl[found[0].at.clone()], found.len()), ("a", 1));
}

fn fluent() -> impl Strategy<Value = String> {
    let parts = [
        "a",
        "é",
        "{",
        "}",
        " { $n }",
        "{ $n ->",
        "\n   *[other] x",
        "\n    [one] y",
        "\n}",
        "-mdph",
        "{ -mdph }",
        "\u{202e}",
        "15",
        " ",
        "٣",
        ".",
        "\n",
        "m =",
        "\n    .note = ",
        "<b>",
        "\"",
        "\\",
        "#",
        "@",
        "NUMBER($n)",
        "Ã©",
    ];
    let part = prop_oneof![
        4 => proptest::sample::select(parts.to_vec()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(part, 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn no_translation_panics(french in fluent(), ftl in fluent()) {
        let source = source(&format!("m = {french}\n{french}"));
        let target = target("ar", &[ftl.as_str()]);
        for fault in file("p", &ftl, &source, &target).faults {
            prop_assert!(ftl.get(fault.at.clone()).is_some(), "{:?}", fault);
        }
        for fault in text("m", &ftl, &source, &target) {
            prop_assert!(ftl.get(fault.at.clone()).is_some(), "{:?}", fault);
        }
    }
}
