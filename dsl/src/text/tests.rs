//! Texts from an author's lines to what is shown, without a language's own rules.

#![expect(
    clippy::unnecessary_wraps,
    clippy::needless_pass_by_value,
    reason = "they read better where they are used"
)]

mod patterns;
mod pronounced;
mod sentences;
mod showing;

use super::pattern::Pattern;
use super::{Catalog, Quoted, Scope, Speaker, TextId, Texts};
use crate::name::Name;
use crate::platform::plain::Plain;
use crate::script::{Header, Labels, List};
use crate::span::Span;
use crate::syntax::tree::Line;
use crate::value::{Answer, Value};

fn lines(text: &str) -> Vec<Line> {
    let line = |line: &str| Line {
        text: line.to_owned(),
        span: Span::default(),
    };
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
    (
        fault.code,
        fault.line,
        at.expect("a place in the line").to_owned(),
    )
}

struct Values(Vec<(&'static str, Option<Answer>, Option<u32>)>);

impl Scope for Values {
    fn quoted(&self, variable: &str) -> Option<Quoted> {
        let (_, answer, list) = self.0.iter().find(|(name, ..)| *name == variable)?;
        Some(Quoted {
            answer: answer.clone(),
            list: *list,
        })
    }
}

fn header(fallback: &[(&str, &str)]) -> Header {
    let declared = fallback
        .iter()
        .map(|(from, to)| ((*from).to_owned(), to.parse().unwrap()));
    Header {
        direction: String::new(),
        title: String::new(),
        retention_months: 6,
        attempts: None,
        interval_minutes: None,
        source: "fr".parse().unwrap(),
        targets: Vec::new(),
        fallback: declared.collect(),
    }
}

const WORDS: &str = "oui = Oui\n    .prononciation = wi\nnon = Non\ndit-nsp = (nsp)\ndit-refus = (refus)\ndit-inconnu = (inconnu)\nlundi = lundi\nlangue-ar = arabe\n";

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
        words: if *language == "fr" {
            WORDS.into()
        } else {
            "".into()
        },
    };
    Texts::new(
        &header(fallback),
        lists,
        catalogs.iter().map(catalog).collect(),
    )
}

fn id(text: &str) -> TextId {
    let (message, attribute) = text.split_once('.').unzip();
    let message = Name::new(message.unwrap_or(text));
    TextId {
        message,
        attribute: attribute.map(str::to_owned),
    }
}

/// The text shown, with `⟨` and `⟩` for isolation marks, and its language.
fn show(texts: &Texts<Plain>, language: &str, text: &str, values: Values) -> (String, String) {
    let shown = texts
        .show(&language.parse().unwrap(), &id(text), &values)
        .unwrap();
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
    Some(Answer::Value(Value::Codes(
        text.split(' ').map(Name::new).collect(),
    )))
}

fn text(text: &str) -> Option<Answer> {
    Some(Answer::Value(Value::Text(text.to_owned())))
}
