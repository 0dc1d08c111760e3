//! Texts from an author's lines to what is shown, without a language's own rules.

use super::catalog::{self, Entry};
use super::pattern::{Pattern, Role};
use super::resource::check_source;
use super::{Callee, Catalog, Quoted, Scope, TextId, Texts};
use crate::name::Name;
use crate::platform::plain::Plain;
use crate::script::{Header, Labels, List};
use crate::span::Span;
use crate::syntax::tree::Line;
use crate::value::{Answer, Value};

fn lines(text: &str) -> Vec<Line> {
    let line = |line: &str| Line { text: line.to_owned(), span: Span::default() };
    text.split('\n').map(line).collect()
}

fn pattern(text: &str) -> Pattern {
    Pattern::parse(&lines(text)).unwrap()
}

/// Code, line, and the slice that a fault points at.
fn fault(text: &str) -> (&'static str, usize, String) {
    let lines = lines(text);
    let fault = Pattern::parse(&lines).unwrap_err();
    let at = lines[fault.line].text.get(fault.start..fault.end);
    (fault.code, fault.line, at.expect("a place in the line").to_owned())
}

struct Values(Vec<(&'static str, Option<Answer>, Option<u32>)>);

impl Scope for Values {
    fn quoted(&self, variable: &str) -> Option<Quoted> {
        let (_, answer, list) = self.0.iter().find(|(name, ..)| *name == variable)?;
        Some(Quoted { answer: answer.clone(), list: *list })
    }
}

fn header(fallback: &[(&str, &str)]) -> Header {
    let declared = fallback.iter().map(|(from, to)| ((*from).to_owned(), to.parse().unwrap()));
    Header {
        direction: String::new(),
        title: String::new(),
        retention_months: 6,
        source: "fr".parse().unwrap(),
        targets: Vec::new(),
        fallback: declared.collect(),
    }
}

const WORDS: &str = "oui = Oui\nnon = Non\ndit-nsp = (nsp)\ndit-refus = (refus)\ndit-inconnu = (inconnu)\nlundi = lundi\nlangue-ar = arabe\n";

fn texts(catalogs: &[(&str, &str)], fallback: &[(&str, &str)]) -> Texts<Plain> {
    let list = |labels, codes: &[&str]| List {
        labels,
        codes: codes.iter().map(|code| Name::new(code)).collect(),
    };
    let lists = vec![
        list(Labels::Message(Name::new("droit")), &["aah", "pch"]),
        list(Labels::Weekdays, &["lundi"]),
        list(Labels::Languages, &["ar", "pt_br"]),
    ];
    let catalog = |(language, package): &(&str, &str)| Catalog {
        language: language.parse().unwrap(),
        package: vec![(*package).into()],
        words: if *language == "fr" { WORDS.into() } else { "".into() },
    };
    Texts::new(&header(fallback), lists, catalogs.iter().map(catalog).collect())
}

fn id(text: &str) -> TextId {
    let (message, attribute) = text.split_once('.').unzip();
    let message = Name::new(message.unwrap_or(text));
    TextId { message, attribute: attribute.map(str::to_owned) }
}

/// The text shown, with `⟨` and `⟩` for isolation marks, and its language.
fn show(texts: &Texts<Plain>, language: &str, text: &str, values: Values) -> (String, String) {
    let shown = texts.show(&language.parse().unwrap(), &id(text), &values).unwrap();
    (visible(&shown.text), shown.lang.to_string())
}

fn visible(text: &str) -> String {
    text.replace('\u{2068}', "⟨").replace('\u{2069}', "⟩")
}

fn french(package: &str, values: Values) -> String {
    show(&texts(&[("fr", package)], &[]), "fr", "m", values).0
}

fn number(text: &str) -> Option<Answer> {
    Some(Answer::Value(Value::Number(text.parse().unwrap())))
}

fn code(text: &str) -> Option<Answer> {
    Some(Answer::Value(Value::Code(Name::new(text))))
}

fn codes(text: &str) -> Option<Answer> {
    Some(Answer::Value(Value::Codes(text.split(' ').map(Name::new).collect())))
}

fn text(text: &str) -> Option<Answer> {
    Some(Answer::Value(Value::Text(text.to_owned())))
}

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
        assert_eq!(french(&written, Values(vec![])), said, "{written:?}");
    }
}

#[test]
fn writes_placeables_and_selectors() {
    let braces = "Il reste { $reste ->\n  [0] rien\n [one] { $reste } jour\n *[other] {$reste} jours\n}.\n[ { $nom }";
    let expected = "\n    Il reste { $reste ->\n        [0] rien\n        [one] { $reste } jour\n       *[other] { $reste } jours\n    }.\n    { \"[\" } { $nom }";
    assert_eq!(pattern(braces).to_ftl(), expected);
    assert_eq!(pattern("{$nom}").to_ftl(), " { $nom }");
    let values = |reste| Values(vec![("reste", number(reste), None), ("nom", text("A"), None)]);
    let package = format!("m ={expected}\n");
    assert_eq!(french(&package, values("0")), "Il reste ⟨rien⟩.\n[ ⟨A⟩");
    assert_eq!(french(&package, values("1")), "Il reste ⟨⟨fr:1⟩ jour⟩.\n[ ⟨A⟩");
    assert_eq!(french(&package, values("7.5")), "Il reste ⟨⟨fr:7.5⟩ jours⟩.\n[ ⟨A⟩");
}

#[test]
fn says_what_a_pattern_mentions() {
    let found = pattern("é { $a } { motif }\n{ NUMBER($b) } { -mdph } { $freins-autre ->\n [x] { $c }\n *[1] z\n}");
    let seen: Vec<_> = found
        .variables()
        .iter()
        .map(|v| (v.name.as_str(), v.place.line, v.place.start, v.place.end))
        .collect();
    assert_eq!(
        seen,
        [("a", 0, 5, 7), ("b", 1, 9, 11), ("freins-autre", 1, 27, 40), ("c", 2, 7, 9)]
    );
    assert_eq!(found.variables()[1].role, Role::Argument(Callee::Number));
    let Role::Selector(keys) = &found.variables()[2].role else { panic!("a selector") };
    let keys: Vec<_> = keys.iter().map(|k| (&*k.text, k.number, k.default, k.place.line)).collect();
    assert_eq!(keys, [("x", false, false, 2), ("1", true, true, 3)]);
    assert_eq!((found.messages()[0].name.as_str(), found.messages()[0].place.start), ("motif", 12));
    assert_eq!((found.terms()[0].name.as_str(), found.terms()[0].place.start), ("mdph", 17));
}

#[test]
fn points_at_faults() {
    let at = |text| fault(text);
    let is = |code, line, slice: &str| (code, line, slice.to_owned());
    assert_eq!(at("Bonjour { $nom, ça va"), is("text-brace-unclosed", 0, "{"));
    assert_eq!(at("Bonjour { $nom"), is("text-brace-unclosed", 0, "{"));
    assert_eq!(at("Bonjour {"), is("text-brace-unclosed", 0, "{"));
    assert_eq!(at("a\nBonjour { $nom\nb"), is("text-brace-unclosed", 1, "{"));
    assert_eq!(at("Bonjour } toi"), is("text-brace-unopened", 0, "}"));
    assert_eq!(at("Bonjour { } toi"), is("text-brace-empty", 0, "{"));
    assert_eq!(at("{ $a ->\n [a] { $b\n *[c] d\n}"), is("text-brace-unclosed", 1, "{"));
    assert_eq!(at("é { nom de }"), is("text-brace-content", 0, "de"));
    assert_eq!(at("{ $a ->\n [a] b\n}"), is("text-no-default", 0, "{"));
    assert_eq!(at("{ $a ->\n *[a] b\n *[b] c\n}"), is("text-two-defaults", 2, "["));
    assert_eq!(at("{ $a ->\n [a]\n *[b] c\n}"), is("text-variant-empty", 1, "[a]"));
    assert_eq!(at("{ $a -> [a] b *[c] d }"), is("text-selector-line", 0, "["));
    assert_eq!(at("{ motif ->\n *[a] b\n}"), is("text-selector", 0, "{"));
    assert_eq!(at("x { nombre($a) }"), is("text-unknown-function", 0, "nombre"));
    assert_eq!(at("x { DATE($a) }"), is("text-unknown-function", 0, "DATE"));
    assert_eq!(at("x { NUMBER($a, sort: 1) }"), is("text-unknown-option", 0, "sort"));
    assert_eq!(
        at("{ NUMBER($a, minimumFractionDigits: 30) }"),
        is("text-option-value", 0, "minimumFractionDigits")
    );
    assert_eq!(at("{ DATETIME($a, dateStyle: \"court\") }").0, "text-option-value");
    assert_eq!(at("{ NUMBER() }"), is("text-function-argument", 0, "NUMBER"));
    assert_eq!(at("a { motif.note }"), is("text-attribute-quoted", 0, "motif.note"));
    assert_eq!(at("a { -mdph($x) }"), is("text-term-argument", 0, "$x"));
    assert_eq!(at("{ \"abc }"), is("text-string-unclosed", 0, "{"));
    assert_eq!(at("{ 1.0000000000000000000 }").0, "text-number-long");
    assert_eq!(at("{ $a->\n *[a] b\n}"), is("text-arrow-space", 0, "$a->"));
    assert_eq!(fault(&"{".repeat(5000)), is("text-too-deep", 0, "{"));
    assert_eq!(fault(&"a".repeat(20_000)).0, "text-too-long");
}

#[test]
fn no_text_panics() {
    let pieces = ["{", "}", "$a", "->", "\n", "[", "]", "*", "é", "\"", "(", ")", ".", "-", "1", " ", ":", "NUMBER", "\\", "\r"];
    let mut seed = 7_u64;
    for _ in 0..20_000 {
        let mut said = String::new();
        for _ in 0..12 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            said.push_str(pieces[(seed >> 33) as usize % pieces.len()]);
        }
        let lines = lines(&said);
        match Pattern::parse(&lines) {
            Ok(found) => {
                let ftl = format!("m ={}\n", found.to_ftl());
                assert_eq!(check_source(&ftl), [], "{said:?} {ftl:?}");
                let again = catalog::write(&[Entry { id: "m".into(), value: Some(found), ..Entry::default() }], "");
                assert_eq!(ftl, again);
            }
            Err(fault) => {
                let line = &lines[fault.line].text;
                assert!(line.get(fault.start..fault.end).is_some(), "{said:?} {fault:?}");
            }
        }
    }
}

#[test]
fn says_values() {
    let package = "m = { $x }\ndroit =\n    .aah = l'AAH\n    .pch = la PCH de { $nom }\n";
    let say = |answer: Option<Answer>, list| {
        french(package, Values(vec![("x", answer, list), ("nom", text("A"), None)]))
    };
    assert_eq!(say(text("Ana"), None), "Ana");
    assert_eq!(say(number("1234.50"), None), "fr:1234.5");
    assert_eq!(say(number("0.1234567890123456789"), None), "fr:0.123456789012346");
    let day = time::macros::date!(2026 - 03 - 07);
    assert_eq!(say(Some(Answer::Value(Value::Date(day))), None), "fr:2026-03-07:Long");
    let hour = time::macros::time!(15:05);
    assert_eq!(say(Some(Answer::Value(Value::Time(hour))), None), "fr:15:05");
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
    let write = |call: &str, answer| {
        french(&format!("m = {call}\n"), Values(vec![("x", answer, None)]))
    };
    assert_eq!(write("{ NUMBER($x, minimumFractionDigits: 2) }", number("3")), "fr:3.00");
    assert_eq!(write("{ NUMBER($x) }", number("3.14159")), "fr:3.142");
    assert_eq!(write("{ NUMBER($x, maximumSignificantDigits: 2) }", number("3456")), "fr:3500");
    assert_eq!(write("{ NUMBER($x) }", Some(Answer::DontKnow)), "(nsp)");
    assert_eq!(write("{ 5.50 }", None), "fr:5.50");
    let day = Some(Answer::Value(Value::Date(time::macros::date!(2026 - 03 - 07))));
    assert_eq!(write("{ DATETIME($x, dateStyle: \"short\") }", day.clone()), "fr:2026-03-07:Short");
    assert_eq!(write("{ DATETIME($x) }", day.clone()), "fr:2026-03-07:Long");
    let parts = "{ DATETIME($x, weekday: \"long\", day: \"numeric\") }";
    assert_eq!(write(parts, day), "fr:2026-03-07:[1, 0, 0, 1]:Long");
}

#[test]
fn falls_back_and_says_in_which_language() {
    let catalogs = [
        ("fr", "m = français { $x }\nn = seulement\nphrase = p\nq = avec { phrase }\n"),
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
    assert_eq!(show(&texts, "kab", "q", x()), is("avec p", "fr"));
    assert_eq!(show(&texts, "zh-Hans", "m", x()), is("français ⟨fr:2⟩", "fr"));
    for tag in ["snk", "pt-BR", "en-GB-oxendict", "und"] {
        assert_eq!(show(&texts, tag, "m", x()), is("français ⟨fr:2⟩", "fr"));
    }
    let shown = texts.show(&"ar".parse().unwrap(), &id("m"), &x()).unwrap();
    assert_eq!((shown.dir, shown.source.as_deref().map(visible)), ("rtl", Some("français ⟨fr:2⟩".into())));
    assert_eq!(texts.show(&"ar".parse().unwrap(), &id("n"), &x()).unwrap().source, None);
    assert_eq!(texts.show(&"ar".parse().unwrap(), &id("rien"), &x()), None);
    // Not even the source is whole: Fluent's mark stays.
    assert_eq!(show(&texts, "ar", "m", Values(vec![])), is("français ⟨{$x}⟩", "fr"));
    assert_eq!(texts.word(&"ar".parse().unwrap(), "oui").text, "Oui");
    assert_eq!(texts.word(&"ar".parse().unwrap(), "absent").text, "absent");
}

#[test]
fn labels_fall_back_and_end() {
    let catalogs = [
        ("fr", "m = { $x }\ndroit =\n    .aah = { $x } et { $x }\n    .pch = la PCH\n"),
        ("ar", "m = ar { $x }\ndroit =\n    .aah = AAH\n"),
    ];
    let texts = texts(&catalogs, &[]);
    let x = |text| Values(vec![("x", code(text), Some(0))]);
    assert_eq!(show(&texts, "ar", "m", x("aah")).0, "ar ⟨AAH⟩");
    assert_eq!(show(&texts, "ar", "m", x("pch")), ("ar ⟨la PCH⟩".into(), "ar".into()));
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
    let nested = format!("nid = {{{{ {} }}}}\n", "lot").to_string() + &format!("lot = {}\n", "{ $x }".repeat(101));
    let all = format!("{}\n{many}{nested}apres = {{ fin }}\nfin = fin\n", hostile.join("\n"));
    let source = "bon = s\nplural = s\nlongue = s\nenorme = s\ninconnue = s\nun = s\nreserve = s\nouverte = s\ncolonne = s\nterme = s\ntrop = s\nnid = s\ndeep = s\nmult = s\napres = s\n";
    let texts = texts(&[("fr", source), ("en", &all)], &[]);
    for name in source.lines().filter_map(|line| line.split(' ').next()) {
        let (text, lang) = show(&texts, "en", name, Values(vec![("x", number("3"), None)]));
        let served = ["bon", "mult", "apres"].contains(&name);
        assert_eq!((lang == "en", text == "s"), (served, !served), "{name}: {text}");
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
    let found: Vec<_> = faults.iter().map(|fault| (fault.code, fault.at.start)).collect();
    assert_eq!(found, [("file-entry-unreadable", 9), ("file-entry-twice", 25)]);
    let long = " ".repeat(super::resource::MAX_FILE + 1);
    assert_eq!(check_source(&long)[0].code, "file-too-long");
}

#[test]
fn catalogs_are_what_the_serialiser_writes() {
    let entry = Entry {
        id: "joignable".into(),
        comment: vec!["Étape accueil".into(), "$nom : texte".into()],
        value: Some(pattern("Bonjour { $nom }\n\n[deux]")),
        attributes: vec![
            ("oui".into(), pattern("Oui")),
            ("note".into(), pattern("{ $a ->\n [x] un\n\n deux\n *[y] {\"}\"}\n}")),
        ],
    };
    let list = Entry { id: "droit".into(), attributes: vec![("aah".into(), pattern(".aah"))], ..Entry::default() };
    let ftl = catalog::write(&[entry, list], "mdph");
    assert_eq!(check_source(&ftl), []);
    let parsed = fluent_syntax::parser::parse(ftl.as_str()).unwrap();
    let canonical = |text: &str| {
        let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join("\n")
    };
    let again = fluent_syntax::serializer::serialize(&parsed);
    assert_eq!(canonical(&again), canonical(&ftl), "{ftl}");
}
