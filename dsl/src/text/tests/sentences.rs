//! Sentences of variants and back: what is said stays the same for every value.

use proptest::prelude::*;
use unic_langid::LanguageIdentifier;

use super::{Values, code, number, show, texts};
use crate::text::variants::fields as split;

#[derive(Clone, Debug)]
enum Piece {
    Text(&'static str),
    Plural(Vec<(&'static str, Vec<Piece>)>),
    Civil(Vec<(&'static str, Vec<Piece>)>),
}

fn write(pieces: &[Piece]) -> String {
    let select = |variable: &str, variants: &[(&str, Vec<Piece>)]| {
        let mut text = format!("{{ ${variable} ->");
        for (at, (key, value)) in variants.iter().enumerate() {
            let star = if at + 1 == variants.len() { "*" } else { "" };
            let value = write(value).replace('\n', "\n    ");
            text.extend(["\n    ", star, "[", key, "] ", &value]);
        }
        text + "\n    }"
    };
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => (*text).to_owned(),
        Piece::Plural(variants) => select("n", variants),
        Piece::Civil(variants) => select("c", variants),
    };
    pieces.iter().map(piece).collect()
}

fn words() -> impl Strategy<Value = Piece> {
    prop::sample::select(vec![
        "il y a",
        "{ $n } jours",
        "é, ",
        "[x",
        "{ -t }",
        "{ \"\" }",
        "-",
    ])
    .prop_map(Piece::Text)
}

fn variants(
    keys: &'static [&'static str],
    default: &'static [&'static str],
    value: BoxedStrategy<Vec<Piece>>,
) -> impl Strategy<Value = Vec<(&'static str, Vec<Piece>)>> {
    let all = Just(keys.to_vec());
    let named = prop_oneof![prop::sample::subsequence(keys, 0..=keys.len()), all];
    (
        named,
        prop::sample::select(default),
        prop::collection::vec(value, keys.len() + 1),
    )
        .prop_map(|(named, default, values)| {
            named.into_iter().chain([default]).zip(values).collect()
        })
}

fn sentence() -> impl Strategy<Value = String> {
    let flat = prop::collection::vec(words(), 1..3).boxed();
    let plural = variants(
        &["0", "2", "zero", "one", "two", "few", "many", "nsp"],
        &["other"],
        flat.clone(),
    )
    .prop_map(Piece::Plural)
    .boxed();
    let inner = prop_oneof![3 => words(), 1 => plural.clone()];
    let inner = prop::collection::vec(inner, 1..3).boxed();
    let civil = variants(&["a", "b"], &["c", "other"], inner).prop_map(Piece::Civil);
    let piece = prop_oneof![3 => words(), 2 => plural, 1 => civil];
    prop::collection::vec(piece, 1..4).prop_map(|pieces| write(&pieces))
}

/// What is said for each value, without the marks of isolation and of nothing.
fn rendered(text: &str, language: &LanguageIdentifier) -> Vec<String> {
    let body = text.replace('\n', "\n    ");
    let package = format!("m = {body}\n-t = terme\n");
    let texts = texts(&[(&language.to_string(), &package)], &[]);
    let mut all = Vec::new();
    for n in [
        "0", "1", "2", "3", "11", "20", "100", "103", "1000000", "1.5", "nsp",
    ] {
        for c in ["a", "b", "c", "d"] {
            let count = if n == "nsp" { code(n) } else { number(n) };
            let values = Values(vec![("n", count, None), ("c", code(c), None)]);
            let (text, _) = show(&texts, &language.to_string(), "m", values);
            all.push(text.replace(['⟨', '⟩'], ""));
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// Splitting then joining says the same for every value, whatever the source selects on.
    #[test]
    fn splitting_and_joining_changes_no_sentence(
        (source, translation) in prop_oneof![
            (sentence(), sentence()),
            sentence().prop_map(|both| (both.clone(), both)),
        ],
        language in prop::sample::select(vec!["fr", "ar", "tr", "ro", "pl", "zh", "bn", "ht"]),
    ) {
        let language: LanguageIdentifier = language.parse().unwrap();
        let Some(fields) = split(&source, Some(&translation), &language) else {
            return Ok(());
        };
        prop_assert_eq!(fields.join(), Ok(translation.clone()));
        // A sentence that is missing is asked for.
        let Ok(joined) = fields.written() else { return Ok(()) };
        prop_assert_eq!(rendered(&joined, &language), rendered(&translation, &language), "{}", joined);
        // The text is the one that its own sentences make.
        let again = split(&source, Some(&joined), &language).expect("sentences");
        prop_assert_eq!(again.written(), Ok(joined));
    }
}
