//! Which sentences are asked for, and the text they make.

use super::{Fields, Unjoined, fields};

const SOURCE: &str = "Vos droits finissent { $n ->\n    [0] aujourd'hui\n    [one] dans { $n } jour\n   *[other] dans { $n } jours\n}.";

fn split(source: &str, translation: Option<&str>, language: &str) -> Fields {
    fields(source, translation, &language.parse().unwrap()).expect("sentences")
}

/// Each sentence, after its keys.
fn said(fields: &Fields) -> Vec<String> {
    let said = |field: &super::Field| format!("{}: {}", field.keys.join(" "), field.text);
    fields.fields.iter().map(said).collect()
}

fn fill(fields: &mut Fields, texts: &[&str]) {
    assert_eq!(fields.fields.len(), texts.len(), "{fields:?}");
    for (field, text) in fields.fields.iter_mut().zip(texts) {
        (*text).clone_into(&mut field.text);
    }
}

#[test]
fn a_language_is_asked_for_the_sentences_it_needs() {
    let arabic = split(SOURCE, None, "ar");
    let keys: Vec<String> = arabic
        .fields
        .iter()
        .map(|field| field.keys.join(" "))
        .collect();
    assert_eq!(keys, ["0", "one", "two", "few", "many", "other"]);
    assert_eq!(arabic.fields[0].source, "Vos droits finissent aujourd'hui.");
    assert_eq!(
        arabic.fields[3].source,
        "Vos droits finissent dans { $n } jours."
    );
    assert_eq!(arabic.selectors[0].keys[3].examples, [3, 4, 5]);
    assert!(arabic.fields[5].default && !arabic.fields[0].default);
    let chinese = split(SOURCE, None, "zh");
    assert_eq!(said(&chinese), ["0: ", "other: "]);
    let plain = split("Bonjour { $nom } !", Some("Hello { $nom }!"), "en");
    assert_eq!(said(&plain), [": Hello { $nom }!"]);
    // What tells nothing apart in this language is not asked.
    let alone = split(
        "{ $n ->\n    [one] Un jour\n   *[other] Des jours\n}",
        None,
        "zh",
    );
    assert_eq!(said(&alone), [": "]);
    assert!(alone.selectors.is_empty());
}

#[test]
fn sentences_are_joined_as_a_person_would_write_them() {
    let mut turkish = split(SOURCE, None, "tr");
    fill(
        &mut turkish,
        &["Bugün.", "{ $n } gün sonra.", "{$n} gün\r\nsonra."],
    );
    let text = turkish.join().unwrap();
    let expected = "{ $n ->\n    [0] Bugün.\n    [one] { $n } gün sonra.\n   *[other]\n        { $n } gün\n        sonra.\n}";
    assert_eq!(text, expected);
    assert_eq!(
        said(&split(SOURCE, Some(&text), "tr"))[2],
        "other: { $n } gün\nsonra."
    );
    // She is free to do without.
    fill(&mut turkish, &["", " ", "{ $n } gün sonra."]);
    assert_eq!(turkish.join().unwrap(), "{ $n } gün sonra.");
    fill(&mut turkish, &["Aynı.", "Aynı.", "Aynı."]);
    assert_eq!(turkish.join().unwrap(), "Aynı.");
}

#[test]
fn what_is_left_empty_or_unsound_is_said() {
    let mut fields = split(SOURCE, None, "tr");
    assert_eq!(fields.join(), Err(Unjoined::Empty(2)));
    fill(&mut fields, &["", "x", "y"]);
    assert_eq!(fields.join(), Err(Unjoined::Empty(0)));
    fill(&mut fields, &["a", "x {", "y"]);
    let Err(Unjoined::Unsound(1, fault)) = fields.join() else {
        panic!("{:?}", fields.join());
    };
    assert_eq!(fault.start, 2);
}

#[test]
fn an_existing_translation_fills_what_it_provides_for() {
    let arabic =
        "{ $n ->\n    [0] اليوم\n    [one] يوم\n    [two] يومان\n   *[other] { $n } يوم\n}";
    let fields = split(SOURCE, Some(arabic), "ar");
    let texts: Vec<&str> = fields
        .fields
        .iter()
        .map(|field| field.text.as_str())
        .collect();
    assert_eq!(texts, ["اليوم", "يوم", "يومان", "", "", "{ $n } يوم"]);
    assert_eq!(fields.join().unwrap(), arabic, "nothing was changed");
    // One sentence for all is the default's.
    let plain = split(SOURCE, Some("{ $n } gün"), "tr");
    assert_eq!(said(&plain), ["0: ", "one: ", "other: { $n } gün"]);
    assert_eq!(plain.written().unwrap(), "{ $n } gün");
    // What the language never selects goes, what only fractions select stays.
    let never = "{ $n ->\n    [one] a\n    [few] b\n    [many] c\n   *[other] d\n}";
    assert_eq!(
        said(&split(never, Some(never), "fr")),
        ["one: a", "other: d"]
    );
    assert_eq!(said(&split(never, Some(never), "cs")).len(), 4);
    // A default under another name.
    let polite = "{ $qui ->\n    [madame] Madame\n   *[monsieur] Monsieur\n}";
    let other = "{ $qui ->\n    [madame] Mrs\n   *[other] Mr\n}";
    assert_eq!(
        said(&split(polite, Some(other), "en")),
        ["madame: Mrs", "monsieur: Mr"]
    );
    let added = split("Oui", Some(other), "en");
    assert_eq!(said(&added), ["madame: Mrs", "other: Mr"]);
}

#[test]
fn two_selectors_make_each_combination() {
    let source = "{ $qui ->\n    [m] Madame\n   *[h] Monsieur\n}, { $n ->\n    [one] un jour\n   *[other] { $n } jours\n}.";
    let mut fields = split(source, None, "fr");
    let keys: Vec<String> = fields
        .fields
        .iter()
        .map(|field| field.keys.join(" "))
        .collect();
    assert_eq!(keys, ["m one", "m other", "h one", "h other"]);
    assert_eq!(fields.fields[1].source, "Madame, { $n } jours.");
    fill(&mut fields, &["a", "b", "c", "c"]);
    let text = fields.join().unwrap();
    assert_eq!(
        text,
        "{ $qui ->\n    [m]\n        { $n ->\n            [one] a\n           *[other] b\n        }\n   *[h] c\n}"
    );
    let again = split(source, Some(&text), "fr");
    assert_eq!(
        said(&again),
        ["m one: a", "m other: b", "h one: c", "h other: c"]
    );
    fill(&mut fields, &["", "b", "", "c"]);
    assert_eq!(fields.join().unwrap(), "{ $qui ->\n    [m] b\n   *[h] c\n}");
}

#[test]
fn variants_that_say_nothing_leave_no_braces() {
    let source = "Un enfant{ $n ->\n    [one] { \"\" }\n   *[other] s\n} { $x ->\n    [a] { \"\" }\n   *[b] ou plus\n}";
    let fields = split(source, Some(source), "fr");
    assert_eq!(fields.fields[3].text, "Un enfants ou plus");
    // The space before would go with it.
    assert_eq!(fields.fields[0].text, "Un enfant{ \"\" } { \"\" }");
}

#[test]
fn what_is_too_much_is_shown_as_it_is() {
    let three = "{ $a ->\n    [x] 1\n   *[y] 2\n}{ $b ->\n    [x] 1\n   *[y] 2\n}{ $c ->\n    [x] 1\n   *[y] 2\n}";
    let term = "{ -mdph.genre ->\n    [f] la\n   *[m] le\n}";
    let both =
        "{ $n ->\n    [one] 1\n   *[other] 2\n}{ NUMBER($n) ->\n    [one] 1\n   *[other] 2\n}";
    let begins = "a\n{ $n ->\n    [one] .b = c\n   *[other] d\n}";
    let apart = "{ $n ->\n   *[one] 1\n    [other] 2\n}";
    let french = "fr".parse().unwrap();
    for text in [three, term, both, begins, "{ $n", ""] {
        assert_eq!(fields(text, None, &french), None, "{text}");
    }
    assert_eq!(fields(SOURCE, Some(apart), &french), None);
    assert_eq!(fields(SOURCE, Some("{ $n"), &french), None);
}
