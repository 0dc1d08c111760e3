//! Showing texts: values, variants, fallbacks, and files that do harm.

use super::{Values, code, codes, french, id, number, show, text, texts, visible};
use crate::platform::plain::Plain;
use crate::text::Speaker;
use crate::text::Texts;
use crate::text::resource::{self, check_source};
use crate::value::{Answer, Value};

/// One set of texts serves all calls of a server.
#[test]
fn texts_are_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Texts<Plain>>();
}

#[test]
fn says_values() {
    let package = "m = { $x }\ndroit =\n    .aah = l'AAH\n    .pch = la PCH de { $nom }\n";
    let say = |answer: Option<Answer>, list| {
        french(
            package,
            Values(vec![("x", answer, list), ("nom", text("A"), None)]),
        )
    };
    assert_eq!(say(text("Ana"), None), "Ana");
    assert_eq!(say(number("1234.50"), None), "fr:1234.5");
    assert_eq!(say(number("0.1234567890123456789"), None), "fr:0.123");
    let day = time::macros::date!(2026 - 03 - 07);
    assert_eq!(
        say(Some(Answer::Value(Value::Date(day))), None),
        "fr:2026-03-07:Long"
    );
    let hour = time::macros::time!(15:05);
    assert_eq!(
        say(Some(Answer::Value(Value::Time(hour))), None),
        "fr:15:05"
    );
    assert_eq!(say(Some(Answer::Value(Value::YesNo(true))), None), "Oui");
    assert_eq!(say(code("aah"), Some(0)), "l'AAH");
    assert_eq!(say(codes("pch aah"), Some(0)), "la PCH de ⟨A⟩ & l'AAH");
    assert_eq!(say(code("lundi"), Some(1)), "lundi");
    assert_eq!(say(code("ar"), Some(2)), "arabe");
    assert_eq!(say(code("pt_br"), Some(2)), "pt-br");
    assert_eq!(say(code("autre"), Some(0)), "autre");
    assert_eq!(say(Some(Answer::DontKnow), None), "(nsp)");
    assert_eq!(say(Some(Answer::Refused), Some(0)), "(refus)");
    assert_eq!(say(Some(Answer::Passed), None), "(inconnu)");
    assert_eq!(say(None, None), "(inconnu)");
}

#[test]
fn selects_and_writes_by_function() {
    let package = "m = { $x ->\n    [aah] A\n    [oui] O\n    [nsp] ?\n    [refus] -\n    [0] zéro\n    [one] un\n   *[autre] autre\n}\n";
    let select = |answer| french(package, Values(vec![("x", answer, Some(0))]));
    let expect = |answer, expected: &str| assert_eq!(select(answer), expected);
    expect(code("aah"), "A");
    expect(code("pch"), "autre");
    expect(Some(Answer::Value(Value::YesNo(true))), "O");
    expect(Some(Answer::DontKnow), "?");
    expect(Some(Answer::Refused), "-");
    expect(None, "autre");
    expect(number("0"), "zéro");
    expect(number("1.5"), "un");
    expect(number("2"), "autre");
    expect(number("9999999999999999999999999999"), "autre");
    expect(number("-0.0000000000000000000000000001"), "un");
    let write =
        |call: &str, answer| french(&format!("m = {call}\n"), Values(vec![("x", answer, None)]));
    assert_eq!(
        write("{ NUMBER($x, minimumFractionDigits: 2) }", number("3")),
        "fr:3.00"
    );
    assert_eq!(write("{ NUMBER($x) }", number("3.14159")), "fr:3.142");
    assert_eq!(
        write(
            "{ NUMBER($x, maximumSignificantDigits: 2) }",
            number("3456")
        ),
        "fr:3500"
    );
    assert_eq!(write("{ NUMBER($x) }", Some(Answer::DontKnow)), "(nsp)");
    assert_eq!(write("{ 5.50 }", None), "fr:5.50");
    let day = Some(Answer::Value(Value::Date(time::macros::date!(
        2026 - 03 - 07
    ))));
    assert_eq!(
        write("{ DATETIME($x, dateStyle: \"short\") }", day.clone()),
        "fr:2026-03-07:Short"
    );
    assert_eq!(write("{ DATETIME($x) }", day.clone()), "fr:2026-03-07:Long");
    let parts = "{ DATETIME($x, weekday: \"long\", day: \"numeric\") }";
    assert_eq!(write(parts, day), "fr:2026-03-07:[1, 0, 0, 1, 0]:Long");
}

#[test]
fn falls_back_and_says_in_which_language() {
    let catalogs = [
        (
            "fr",
            "m = français { $x }\nn = seulement\nphrase = p\nq = avec { phrase }\n",
        ),
        ("ar", "m = arabe { $x }\n"),
        ("kab", "q = { phrase } absente\n"),
        ("zh-Hans", "m = { $y } inconnue\n"),
    ];
    let texts = texts(&catalogs, &[("kab", "ar"), ("ar", "kab"), ("ht", "ar")]);
    let x = || Values(vec![("x", number("2"), None)]);
    let is = |text: &str, lang: &str| (text.to_owned(), lang.to_owned());
    assert_eq!(show(&texts, "kab", "m", x()), is("arabe ⟨ar:2⟩", "ar"));
    assert_eq!(show(&texts, "ht", "m", x()), is("arabe ⟨ar:2⟩", "ar"));
    assert_eq!(show(&texts, "kab", "n", x()), is("seulement", "fr"));
    // A phrase that is not translated takes the whole text with it.
    assert_eq!(show(&texts, "kab", "q", x()), is("avec ⟨p⟩", "fr"));
    assert_eq!(
        show(&texts, "zh-Hans", "m", x()),
        is("français ⟨fr:2⟩", "fr")
    );
    for tag in ["snk", "pt-BR", "en-GB-oxendict", "und"] {
        assert_eq!(show(&texts, tag, "m", x()), is("français ⟨fr:2⟩", "fr"));
    }
    let shown = texts.show(&"ar".parse().unwrap(), &id("m"), &x()).unwrap();
    assert_eq!(
        (shown.dir, shown.source.as_deref().map(visible)),
        ("rtl", Some("français ⟨fr:2⟩".into()))
    );
    assert_eq!(
        texts
            .show(&"ar".parse().unwrap(), &id("n"), &x())
            .unwrap()
            .source,
        None
    );
    assert_eq!(texts.show(&"ar".parse().unwrap(), &id("rien"), &x()), None);
    // Not even the source is whole: Fluent's mark stays.
    assert_eq!(
        show(&texts, "ar", "m", Values(vec![])),
        is("français ⟨{$x}⟩", "fr")
    );
    assert_eq!(texts.word(&"ar".parse().unwrap(), "oui").text, "Oui");
    assert_eq!(texts.word(&"ar".parse().unwrap(), "absent").text, "absent");
}

#[test]
fn any_tag_chooses_variants() {
    let package = "m = { $x ->\n    [0] zéro\n    [one] un\n   *[other] autre\n}\n";
    for tag in [
        "snk",
        "ht",
        "zh-Hans",
        "pt-BR",
        "kab",
        "und",
        "xx-Latn-FR",
        "en-GB-oxendict",
    ] {
        let texts = texts(&[("fr", "m = source"), (tag, package)], &[]);
        for (value, expected) in [
            ("0", "zéro"),
            ("5", "autre"),
            ("123456789012345678901", "autre"),
        ] {
            let (text, lang) = show(&texts, tag, "m", Values(vec![("x", number(value), None)]));
            assert_eq!((text.as_str(), lang.as_str()), (expected, tag));
        }
    }
}

#[test]
fn labels_fall_back_and_end() {
    let catalogs = [
        (
            "fr",
            "m = { $x }\ndroit =\n    .aah = { $x } et { $x }\n    .pch = la PCH\n",
        ),
        ("ar", "m = ar { $x }\ndroit =\n    .aah = AAH\n"),
    ];
    let texts = texts(&catalogs, &[]);
    let x = |text| Values(vec![("x", code(text), Some(0))]);
    assert_eq!(show(&texts, "ar", "m", x("aah")).0, "ar ⟨AAH⟩");
    assert_eq!(
        show(&texts, "ar", "m", x("pch")),
        ("ar ⟨la PCH⟩".into(), "ar".into())
    );
    // A label that quotes its own value stops somewhere.
    assert!(show(&texts, "fr", "m", x("aah")).0.len() < 10_000);
}

#[test]
fn hostile_files_do_no_harm() {
    let deep = format!("\u{FEFF}deep = {}\n", "{".repeat(20_000));
    let hostile = [
        deep.as_str(),
        "bon = { $x }",
        "plural = { NUMBER($x, minimumFractionDigits: 30) ->\n    [one] a\n   *[other] b\n}",
        "longue = { 1.0000000000000000000000000 ->\n   *[other] b\n}",
        "énorme = { 99999999999999999999.5 ->\n   *[other] b\n}",
        "enorme = { 99999999999999999999.5 ->\n   *[other] b\n}",
        "inconnue = { FOO($x) }",
        "un = { deux }\ndeux = { un }",
        "reserve = { $x--said }",
        "junk {",
        "ouverte = { $x",
        "colonne = {\nFOO({\nFOO({\n",
        "terme = { -t }\n-t = { $x }",
        "mult = { lol }{ lol }\nlol = { bon }{ bon }{ bon }{ bon }",
    ];
    let many = format!("trop = {{ 1 ->\n   *[other] {}\n}}\n", "{ $x }".repeat(101));
    let nested = format!("nid = {{{{ {} }}}}\n", "lot").to_string()
        + &format!("lot = {}\n", "{ $x }".repeat(101));
    let all = format!(
        "{}\n{many}{nested}apres = {{ fin }}\nfin = fin\n",
        hostile.join("\n")
    );
    let source = "bon = s\nplural = s\nlongue = s\nenorme = s\ninconnue = s\nun = s\nreserve = s\nouverte = s\ncolonne = s\nterme = s\ntrop = s\nnid = s\ndeep = s\nmult = s\napres = s\n";
    let texts = texts(&[("fr", source), ("en", &all)], &[]);
    for name in source.lines().filter_map(|line| line.split(' ').next()) {
        let (text, lang) = show(&texts, "en", name, Values(vec![("x", number("3"), None)]));
        let served = ["bon", "mult", "apres"].contains(&name);
        assert_eq!(
            (lang == "en", text == "s"),
            (served, !served),
            "{name}: {text}"
        );
    }
    let faults = check_source(&all);
    let mut codes: Vec<_> = faults.iter().map(|fault| fault.code).collect();
    codes.dedup();
    let expected = [
        "text-too-deep",
        "text-option-value",
        "text-number-long",
        "text-unknown-function",
        "text-name-reserved",
        "text-brace-unclosed",
    ];
    assert_eq!(codes, expected);
    let at = &faults[1].at;
    assert_eq!(all.get(at.clone()), Some("minimumFractionDigits"));
}

#[test]
fn files_are_checked() {
    let faults = check_source("\u{FEFF}a = x\nsans egal\nb = y\na = z\n");
    let found: Vec<_> = faults
        .iter()
        .map(|fault| (fault.code, fault.at.start))
        .collect();
    assert_eq!(
        found,
        [("file-entry-unreadable", 9), ("file-entry-twice", 25)]
    );
    let long = " ".repeat(resource::MAX_FILE + 1);
    assert_eq!(check_source(&long)[0].code, "file-too-long");
    let long = format!("a = {}\nb = x\n", "x".repeat(resource::MAX_ENTRY));
    let faults = check_source(&long);
    assert_eq!((faults.len(), faults[0].code), (1, "file-entry-too-long"));
}

/// Each language of ours has every word that French has.
#[test]
fn every_language_has_its_words() {
    macro_rules! words {
        ($($tag:literal)*) => {
            [$(($tag, include_str!(concat!("../../../../locales/", $tag, "/trame-call.ftl")))),*]
        };
    }
    let ids = |ftl: &str| {
        let ids = ftl
            .lines()
            .filter(|line| !line.starts_with(' '))
            .filter_map(|line| line.split_once(" = ").map(|(id, _)| id.to_owned()));
        ids.collect::<Vec<_>>()
    };
    let files = words!("fr" "en" "ar" "ta" "tr" "pt" "ro" "zh" "bn" "ur");
    let known = ids(files[0].1);
    for (tag, ftl) in files {
        assert_eq!(
            (check_source(ftl), ids(ftl)),
            (vec![], known.clone()),
            "{tag}"
        );
        let draft = ftl.starts_with("# brouillon");
        assert_eq!(draft, !["fr", "en"].contains(&tag), "{tag}");
    }
}

/// Fluent's own rules take 103 and 120 for « other » in Arabic.
#[test]
fn large_numbers_take_their_own_form() {
    let package =
        "m = { $x ->\n    [0] none\n    [few] few\n    [many] many\n   *[other] other\n}\n";
    let texts = texts(&[("ar", package)], &[]);
    let select = |x: &str| show(&texts, "ar", "m", Values(vec![("x", number(x), None)])).0;
    for (x, expected) in [
        ("0", "none"),
        ("3", "few"),
        ("99", "many"),
        ("100", "other"),
        ("103", "few"),
        ("120", "many"),
        ("1000000000000000103", "few"),
    ] {
        assert_eq!(select(x), expected, "{x}");
    }
}
