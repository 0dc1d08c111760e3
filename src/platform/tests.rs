//! Numbers, dates, lists, plurals and telephone numbers against CLDR's and libphonenumber's answers.

use time::macros::{date, time};
use trame_dsl::script::{Header, Labels, List};
use trame_dsl::text::{Catalog, Quoted, Scope, Speaker, TextId, Texts};
use trame_dsl::value::{Answer, Value};

use super::*;

fn language(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap()
}

#[test]
fn writes_by_each_language_s_rules() {
    let number = "1234567.891".parse().unwrap();
    let cases = [
        (
            "fr",
            "1\u{202f}234\u{202f}567,891",
            "7 mars 2026",
            "07/03/2026",
            "15:05",
        ),
        ("en", "1,234,567.891", "March 7, 2026", "3/7/26", "3:05 PM"),
        (
            "ar",
            "1,234,567.891",
            "7 مارس 2026",
            "7\u{200f}/3\u{200f}/2026",
            "3:05 م",
        ),
        (
            "ar-EG",
            "١٬٢٣٤٬٥٦٧٫٨٩١",
            "٧ مارس ٢٠٢٦",
            "٧\u{200f}/٣\u{200f}/٢٠٢٦",
            "٣:٠٥ م",
        ),
        ("ta", "12,34,567.891", "7 மார்ச் 2026", "7/3/26", "3:05 PM"),
        ("tr", "1.234.567,891", "7 Mart 2026", "7.03.2026", "15:05"),
        (
            "pt",
            "1.234.567,891",
            "7 de março de 2026",
            "07/03/2026",
            "15:05",
        ),
        (
            "pt-BR",
            "1.234.567,891",
            "7 de março de 2026",
            "07/03/2026",
            "15:05",
        ),
        (
            "ro",
            "1.234.567,891",
            "7 martie 2026",
            "07.03.2026",
            "15:05",
        ),
        ("zh", "1,234,567.891", "2026年3月7日", "2026/3/7", "15:05"),
        (
            "zh-Hans",
            "1,234,567.891",
            "2026年3月7日",
            "2026/3/7",
            "15:05",
        ),
        ("bn", "১২,৩৪,৫৬৭.৮৯১", "৭ মার্চ, ২০২৬", "৭/৩/২৬", "৩:০৫ PM"),
        ("ur", "1,234,567.891", "7 مارچ، 2026", "7/3/26", "3:05 PM"),
    ];
    for (tag, written, long, short, hour) in cases {
        let id = language(tag);
        let day = date!(2026 - 03 - 07);
        assert_eq!(
            Icu::number(&id, number, NumberOptions::default()),
            written,
            "{tag}"
        );
        assert_eq!(Icu::date(&id, day, Length::Long), long, "{tag}");
        assert_eq!(Icu::date(&id, day, Length::Short), short, "{tag}");
        // Which space stands before AM and PM changes from one CLDR to the next.
        let written = Icu::time(&id, time!(15:05), Length::Short);
        let written: String = written.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(written, hour, "{tag}");
    }
    // Languages that ICU has nothing for.
    for tag in ["snk", "ht", "kab", "und", "xx-Latn-FR"] {
        let id = language(tag);
        let written = Icu::number(&id, number, NumberOptions::default());
        assert_eq!(written, "1\u{202f}234\u{202f}567,891");
        assert_eq!(
            Icu::date(&id, date!(2026 - 03 - 07), Length::Full),
            "samedi 7 mars 2026"
        );
    }
    // The Gregorian year, where the language's own calendar is another.
    assert!(Icu::date(&language("th"), date!(2026 - 03 - 07), Length::Long).contains("2026"));
}

#[test]
fn the_first_of_a_month_is_an_ordinal_in_french_alone() {
    let first = date!(2027 - 01 - 01);
    let written = |tag: &str, length| Icu::date(&language(tag), first, length);
    assert_eq!(written("fr", Length::Long), "1er janvier 2027");
    assert_eq!(written("fr-CA", Length::Full), "vendredi 1er janvier 2027");
    assert_eq!(written("snk", Length::Long), "1er janvier 2027");
    assert_eq!(written("fr", Length::Short), "01/01/2027");
    assert_eq!(written("en", Length::Long), "January 1, 2027");
    assert_eq!(written("pt", Length::Long), "1 de janeiro de 2027");
    assert_eq!(
        Icu::date(&language("fr"), date!(2027 - 01 - 11), Length::Long),
        "11 janvier 2027"
    );
}

#[test]
fn writes_parts_and_digits_as_asked() {
    let french = language("fr");
    let options = NumberOptions {
        grouping: false,
        min_integer: 2,
        min_fraction: 2,
        max_fraction: 3,
    };
    let number = |text: &str| Icu::number(&french, text.parse().unwrap(), options);
    assert_eq!(number("5"), "05,00");
    assert_eq!(number("-1234.5675"), "-1234,568");
    assert_eq!(number("0"), "00,00");
    let exact = NumberOptions::default();
    let large = "9999999999999999999999999999".parse().unwrap();
    assert_eq!(
        Icu::number(&language("en"), large, exact)
            .matches(',')
            .count(),
        9
    );
    let parts = |weekday, year, month, day| DateParts {
        weekday,
        year,
        month,
        day,
        two_digits: false,
        length: Length::Long,
    };
    let write = |parts| Icu::date_parts(&french, date!(2026 - 03 - 07), parts);
    assert_eq!(write(parts(true, true, true, true)), "samedi 7 mars 2026");
    assert_eq!(write(parts(false, false, true, true)), "7 mars");
    assert_eq!(write(parts(true, false, false, false)), "samedi");
    assert_eq!(write(parts(false, true, true, false)), "mars 2026");
    let digits = DateParts {
        two_digits: true,
        length: Length::Short,
        ..parts(false, true, true, true)
    };
    let english = Icu::date_parts(&language("en"), date!(2026 - 03 - 07), digits);
    assert_eq!(english, "03/07/2026");
    // Once refused by icu for want of digits.
    let month = parts(false, true, true, false);
    let portuguese = Icu::date_parts(&language("pt"), date!(2026 - 03 - 07), month);
    assert_eq!(portuguese, "março de 2026");
    assert_eq!(Icu::time(&french, time!(09:00), Length::Short), "09:00");
    let items = ["un", "deux", "trois"].map(str::to_owned);
    assert_eq!(Icu::list(&french, &items), "un, deux et trois");
    assert_eq!(Icu::list(&french, &items[..1]), "un");
    assert_eq!(Icu::list(&language("snk"), &[]), "");
}

#[test]
fn knows_the_plurals_of_large_numbers() {
    let category = |tag: &str, number: i64| Icu::plural(&language(tag), number.into());
    for (tag, number, expected) in [
        ("ar", 100, "other"),
        ("ar", 103, "few"),
        ("ar", 120, "many"),
        ("ro", 100, "other"),
        ("ro", 119, "few"),
        ("fr", 1_000_000, "many"),
        ("ta", 101, "other"),
    ] {
        assert_eq!(category(tag, number), Some(expected), "{tag} {number}");
    }
}

#[test]
fn knows_directions() {
    for (tag, rtl) in [
        ("ar", true),
        ("ur", true),
        ("fa", true),
        ("fr", false),
        ("kab", false),
        ("zh-Hans", false),
        ("und", false),
        ("az-Arab", true),
        ("ps", true),
    ] {
        assert_eq!(Icu::is_rtl(&language(tag)), rtl, "{tag}");
    }
}

#[test]
fn reads_telephone_numbers() {
    for typed in [
        "01 43 93 86 86",
        "+33 1 43 93 86 86",
        "0033143938686",
        "01.43.93.86.86",
    ] {
        assert_eq!(
            Icu::phone(typed).as_deref(),
            Some("+33143938686"),
            "{typed}"
        );
    }
    assert_eq!(
        Icu::phone("+213 21 23 45 67").as_deref(),
        Some("+21321234567")
    );
    for typed in [
        "115",
        "12",
        "",
        "+",
        "abc",
        "01 43 93 86 8",
        "+33 1 43 93 86 86 99 99",
        "+999 1",
        "tel:+33143938686",
    ] {
        assert_eq!(Icu::phone(typed), None, "{typed}");
    }
}

struct Values;

impl Scope for Values {
    fn quoted(&self, variable: &str) -> Option<Quoted> {
        let value = match variable {
            "n" => Value::Number("1234.5".parse().ok()?),
            "jour" => Value::Date(date!(2026 - 03 - 07)),
            "freins" => Value::Codes(vec!["a".into(), "b".into()]),
            "oui" => Value::YesNo(true),
            _ => return None,
        };
        Some(Quoted {
            answer: Some(Answer::Value(value)),
            list: Some(0),
        })
    }
}

#[test]
fn texts_are_in_the_call_s_language() {
    let package = "m = { $n } | { $jour } | { $freins } | { $oui } | { NUMBER($n, maximumFractionDigits: 0) }\nfreins =\n    .a = A\n    .b = B\n";
    let expected = [
        (
            "fr",
            "1\u{202f}234,5 | 7 mars 2026 | A et B | Oui | 1\u{202f}235",
        ),
        ("en", "1,234.5 | March 7, 2026 | A and B | Yes | 1,235"),
        ("ar", "1,234.5 | 7 مارس 2026 | A وB | نعم | 1,235"),
        ("ta", "1,234.5 | 7 மார்ச் 2026 | A மற்றும் B | ஆம் | 1,235"),
        ("tr", "1.234,5 | 7 Mart 2026 | A ve B | Evet | 1.235"),
        ("pt", "1.234,5 | 7 de março de 2026 | A e B | Sim | 1.235"),
        ("ro", "1.234,5 | 7 martie 2026 | A și B | Da | 1.235"),
        ("zh", "1,234.5 | 2026年3月7日 | A和B | 是 | 1,235"),
        ("bn", "১,২৩৪.৫ | ৭ মার্চ, ২০২৬ | A এবং B | হ্যাঁ | ১,২৩৫"),
        ("ur", "1,234.5 | 7 مارچ، 2026 | A اور B | ہاں | 1,235"),
    ];
    let header = Header {
        direction: String::new(),
        title: String::new(),
        retention_months: 6,
        attempts: None,
        interval_minutes: None,
        source: language("fr"),
        targets: Vec::new(),
        fallback: std::collections::BTreeMap::new(),
    };
    let words =
        |tag: &str| std::fs::read_to_string(format!("locales/{tag}/trame-call.ftl")).unwrap();
    let catalog = |tag: &str| Catalog {
        language: language(tag),
        package: vec![package.into()],
        words: words(tag).into(),
    };
    let list = List {
        labels: Labels::Message("freins".into()),
        codes: vec!["a".into(), "b".into()],
    };
    let catalogs = expected.iter().map(|(tag, _)| catalog(tag)).collect();
    let texts: Texts<Icu> = Texts::new(&header, vec![list], catalogs);
    let id = TextId {
        message: "m".into(),
        attribute: None,
    };
    for (tag, text) in expected {
        let shown = texts.show(&language(tag), &id, &Values).unwrap();
        let plain = shown.text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain, text, "{tag}");
        assert_eq!(shown.dir == "rtl", ["ar", "ur"].contains(&tag));
    }
}
