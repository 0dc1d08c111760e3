//! Reading an author's lines, and writing them to a catalog.

use super::{Values, fault, french, lines, number, pattern, text};
use crate::text::catalog::{self, Entry};
use crate::text::pattern::{Pattern, Role};
use crate::text::resource::check_source;
use crate::text::{Callee, simple};

#[test]
fn writes_lines_as_the_author_meant_them() {
    for said in [
        "Bonjour",
        "Une ligne\nUne autre",
        "[entre crochets]\n* étoile\n.point\nfin",
        "[seule]",
        ".seule",
        "\nAprès une ligne vide",
        "Avant\n\nAprès",
        "Avant une ligne vide\n",
        "«\u{a0}Bonjour\u{a0}»  deux   espaces",
        "# pas un commentaire\n= pas un signe",
        "",
    ] {
        let written = format!("m ={}\n", pattern(said).to_ftl());
        let shown = french(&written, Values(vec![])).replace(['⟨', '⟩'], "");
        assert_eq!(shown, said, "{written:?}");
    }
}

#[test]
fn writes_placeables_and_selectors() {
    let braces = "Il reste { $reste ->\n  [0] rien\n [one] { $reste } jour\n *[other] {$reste} jours\n}.\n[ { $nom }";
    let expected = "\n    Il reste { $reste ->\n        [0] rien\n        [one] { $reste } jour\n       *[other] { $reste } jours\n    }.\n    { \"[\" } { $nom }";
    assert_eq!(pattern(braces).to_ftl(), expected);
    assert_eq!(pattern("{$nom}").to_ftl(), " { $nom }");
    let values = |reste| {
        Values(vec![
            ("reste", number(reste), None),
            ("nom", text("A"), None),
        ])
    };
    let package = format!("m ={expected}\n");
    assert_eq!(french(&package, values("0")), "Il reste ⟨rien⟩.\n⟨[⟩ ⟨A⟩");
    assert_eq!(
        french(&package, values("1")),
        "Il reste ⟨⟨fr:1⟩ jour⟩.\n⟨[⟩ ⟨A⟩"
    );
    assert_eq!(
        french(&package, values("7.5")),
        "Il reste ⟨⟨fr:7.5⟩ jours⟩.\n⟨[⟩ ⟨A⟩"
    );
}

#[test]
fn says_what_a_pattern_mentions() {
    let found = pattern(
        "é { $a } { motif }\n{ NUMBER($b) } { -mdph } { $freins-autre ->\n [x] { $c }\n *[1] z\n}",
    );
    let seen: Vec<_> = found
        .variables()
        .iter()
        .map(|v| (v.name.as_str(), v.place.line, v.place.start, v.place.end))
        .collect();
    assert_eq!(
        seen,
        [
            ("a", 0, 5, 7),
            ("b", 1, 9, 11),
            ("freins-autre", 1, 27, 40),
            ("c", 2, 7, 9)
        ]
    );
    assert_eq!(found.variables()[1].role, Role::Argument(Callee::Number));
    let Role::Selector(keys) = &found.variables()[2].role else {
        panic!("a selector")
    };
    let keys: Vec<_> = keys
        .iter()
        .map(|k| (&*k.text, k.number, k.default, k.place.line))
        .collect();
    assert_eq!(keys, [("x", false, false, 2), ("1", true, true, 3)]);
    assert_eq!(
        (
            found.messages()[0].name.as_str(),
            found.messages()[0].place.start
        ),
        ("motif", 12)
    );
    assert_eq!(
        (found.terms()[0].name.as_str(), found.terms()[0].place.start),
        ("mdph", 17)
    );
}

#[test]
fn points_at_faults() {
    let at = |text| fault(text);
    let is = |code, line, slice: &str| (code, line, slice.to_owned());
    assert_eq!(
        at("Bonjour { $nom, ça va"),
        is("text-brace-unclosed", 0, "{")
    );
    assert_eq!(at("Bonjour { $nom"), is("text-brace-unclosed", 0, "{"));
    assert_eq!(at("Bonjour {"), is("text-brace-unclosed", 0, "{"));
    assert_eq!(
        at("a\nBonjour { $nom\nb"),
        is("text-brace-unclosed", 1, "{")
    );
    assert_eq!(at("Bonjour } toi"), is("text-brace-unopened", 0, "}"));
    assert_eq!(at("Bonjour { } toi"), is("text-brace-empty", 0, "{"));
    assert_eq!(
        at("{ $a ->\n [a] { $b\n *[c] d\n}"),
        is("text-brace-unclosed", 1, "{")
    );
    assert_eq!(at("é { nom de }"), is("text-brace-content", 0, "de"));
    assert_eq!(at("{ $a ->\n [a] b\n}"), is("text-no-default", 0, "{"));
    assert_eq!(
        at("{ $a ->\n *[a] b\n *[b] c\n}"),
        is("text-two-defaults", 2, "[")
    );
    assert_eq!(
        at("{ $a ->\n [a]\n *[b] c\n}"),
        is("text-variant-empty", 1, "[a]")
    );
    assert_eq!(
        at("{ $a -> [a] b *[c] d }"),
        is("text-selector-line", 0, "[")
    );
    assert_eq!(at("{ motif ->\n *[a] b\n}"), is("text-selector", 0, "{"));
    assert_eq!(
        at("x { nombre($a) }"),
        is("text-unknown-function", 0, "nombre")
    );
    assert_eq!(at("x { DATE($a) }"), is("text-unknown-function", 0, "DATE"));
    assert_eq!(
        at("x { NUMBER($a, sort: 1) }"),
        is("text-unknown-option", 0, "sort")
    );
    assert_eq!(
        at("{ NUMBER($a, minimumFractionDigits: 30) }"),
        is("text-option-value", 0, "minimumFractionDigits")
    );
    assert_eq!(
        at("{ DATETIME($a, dateStyle: \"court\") }").0,
        "text-option-value"
    );
    assert_eq!(
        at("{ NUMBER() }"),
        is("text-function-argument", 0, "NUMBER")
    );
    assert_eq!(
        at("a { motif.note }"),
        is("text-attribute-quoted", 0, "motif.note")
    );
    assert_eq!(at("a { -mdph($x) }"), is("text-term-argument", 0, "$x"));
    assert_eq!(at("{ \"abc }"), is("text-string-unclosed", 0, "{"));
    assert_eq!(at("{ 1.0000000000000000000 }").0, "text-number-long");
    assert_eq!(at("{ $a->\n *[a] b\n}"), is("text-arrow-space", 0, "$a->"));
    assert_eq!(fault(&"{".repeat(5000)), is("text-too-deep", 0, "{"));
    assert_eq!(fault(&"a".repeat(20_000)).0, "text-too-long");
}

#[test]
fn the_short_way_reads_what_the_parser_reads() {
    for said in [
        "{$a}",
        "é {  $a-b } { motif}.",
        " [x] { $a }\n\n* { $a }",
        "a { $a }\n",
        "{ $a } \u{a0}",
    ] {
        let lines = lines(said);
        let short = simple::read(&lines).unwrap();
        let parsed = Pattern::with_braces(&lines).unwrap();
        assert_eq!(
            short,
            (parsed.body.clone(), parsed.mentions.clone()),
            "{said:?}"
        );
    }
    for other in [
        "a { -b }",
        "{ A() }",
        "{ $a",
        "}",
        "{}",
        "{ $a--said }",
        "{ a.b }",
        "{ \"a\" }",
    ] {
        assert_eq!(simple::read(&lines(other)), None, "{other:?}");
    }
}

#[test]
fn no_text_panics() {
    let pieces = [
        "{", "}", "$a", "->", "\n", "[", "]", "*", "é", "\"", "(", ")", ".", "-", "1", " ", ":",
        "NUMBER", "\\", "\r",
    ];
    let mut seed = 7_u64;
    for _ in 0..20_000 {
        let mut said = String::new();
        for _ in 0..12 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            said.push_str(pieces[(seed >> 33) as usize % pieces.len()]);
        }
        let lines = lines(&said);
        match Pattern::parse(&lines) {
            Ok(found) => {
                let ftl = format!("m ={}\n", found.to_ftl());
                assert_eq!(check_source(&ftl), [], "{said:?} {ftl:?}");
                let again = catalog::write(
                    &[Entry {
                        id: "m".into(),
                        value: Some(found),
                        ..Entry::default()
                    }],
                    "",
                );
                assert_eq!(ftl, again);
            }
            Err(fault) => {
                let line = &lines[fault.line].text;
                assert!(
                    line.get(fault.start..fault.end).is_some(),
                    "{said:?} {fault:?}"
                );
            }
        }
    }
}

#[test]
fn catalogs_are_what_the_serialiser_writes() {
    let entry = Entry {
        id: "joignable".into(),
        comment: vec!["Étape accueil".into(), "$nom : texte".into()],
        value: Some(pattern("Bonjour { $nom }\n\n[deux]")),
        attributes: vec![
            ("oui".into(), pattern("Oui")),
            (
                "note".into(),
                pattern("{ $a ->\n [x] un\n\n deux\n *[y] {\"}\"}\n}"),
            ),
        ],
    };
    let list = Entry {
        id: "droit".into(),
        attributes: vec![("aah".into(), pattern(".aah"))],
        ..Entry::default()
    };
    let ftl = catalog::write(&[entry, list], "mdph");
    assert_eq!(check_source(&ftl), []);
    let parsed = fluent_syntax::parser::parse(ftl.as_str()).unwrap();
    let canonical = |text: &str| {
        let lines = text
            .lines()
            .map(str::trim_end)
            .filter(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join("\n")
    };
    let again = fluent_syntax::serializer::serialize(&parsed);
    assert_eq!(canonical(&again), canonical(&ftl), "{ftl}");
}
