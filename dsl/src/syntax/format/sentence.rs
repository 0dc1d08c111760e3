//! A line by its kind, but for texts and what is aligned: its keyword, then what follows.

use super::words::{options, priority, type_and_options};
use crate::syntax::keywords::Kind;
use crate::syntax::layout::Item;
use crate::syntax::parse::canonical::{assignment, expression};
use crate::syntax::parse::{Alerted, Asked, Computed, Expected, Repeated, Titled};
use crate::syntax::words::trim;

/// The line, without its indentation.
pub(super) fn sentence(item: &Item<'_>) -> String {
    let word = item.kind.word();
    let rest = rest(item.kind, item.rest);
    if rest.is_empty() {
        word.to_owned()
    } else {
        [word, &rest].join(" ")
    }
}

/// What follows the keyword.
fn rest(kind: Kind, text: &str) -> String {
    match kind {
        Kind::Step | Kind::Rebuttal | Kind::Scenario => titled(text),
        Kind::Question => {
            let parts = Asked::read(text);
            let name = parts.name.unwrap_or_default();
            [name, " : ", &type_and_options(&parts.options)].concat()
        }
        Kind::Compute => {
            let parts = Computed::read(text);
            let value = expression(parts.value.unwrap_or_default());
            [parts.name.unwrap_or_default(), " = ", &value].concat()
        }
        Kind::If | Kind::ElseIf | Kind::Require | Kind::Confirm | Kind::Default => expression(text),
        Kind::Repeat => repeated(text),
        Kind::Alert => alerted(text),
        Kind::Given | Kind::Reply | Kind::Correct | Kind::Settle => assignment(text),
        Kind::Expect => expected(text),
        _ => trim(text).to_owned(),
    }
}

fn titled(text: &str) -> String {
    let parts = Titled::read(text);
    let (name, title) = (
        parts.name.unwrap_or_default(),
        parts.title.unwrap_or_default(),
    );
    [name, " : ", title].concat()
}

fn repeated(text: &str) -> String {
    let parts = Repeated::read(text);
    let written = parts.count.unwrap_or_default();
    let count = expression(written);
    // A space before a name `fois` would end the number of turns there.
    let count = if count.contains(" fois") {
        written
    } else {
        &count
    };
    let name = parts.name.unwrap_or_default();
    [name, " : ", count, " fois, ", &options(&parts.options)].concat()
}

fn alerted(text: &str) -> String {
    let parts = Alerted::read(text);
    let mut out = [
        parts.name.unwrap_or_default(),
        " vers ",
        parts.service.unwrap_or_default(),
    ]
    .concat();
    for option in parts.options {
        out.extend([", ", &priority(option)]);
    }
    out
}

fn expected(text: &str) -> String {
    let parts = Expected::read(text);
    let absent = if parts.absent.is_some() { "pas " } else { "" };
    match parts.subject {
        Some(subject) => {
            let name = parts.name.unwrap_or_default();
            [absent, subject.word(), " ", name].concat()
        }
        None => [absent, &assignment(parts.rest.unwrap_or(text))].concat(),
    }
}
