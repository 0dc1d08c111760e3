//! What the grammar reads, written again as the formatter wants it: one space around operators
//! and after separators, operators and functions in their own spelling. Parentheses, numbers,
//! dates, quoted texts and the choice between `,` and `;` are the author's. The text is sound.

use pest::iterators::{Pair, Pairs};

use super::statement::{pairs, part};
use super::{Rule, read};
use crate::expression::Function;
use crate::name::is_name;
use crate::syntax::words::{same, split, trim};

/// An expression.
pub(in crate::syntax) fn expression(text: &str) -> String {
    simple(text).unwrap_or_else(|| by(Rule::expression, text, chain))
}

/// The two bounds of `entre A et B`.
pub(in crate::syntax) fn bounds(text: &str) -> String {
    by(Rule::between, text, |pairs, text, out| {
        for pair in pairs {
            match pair.as_rule() {
                Rule::bound => chain(pair.into_inner(), text, out),
                Rule::and => out.push_str(" et "),
                _ => {}
            }
        }
    })
}

/// The value of a scenario's line.
pub(in crate::syntax) fn values(text: &str) -> String {
    by(Rule::values, text, |pairs, text, out| {
        let mut end = None;
        for pair in pairs.filter(|pair| pair.as_rule() != Rule::EOI) {
            let span = pair.as_span();
            if let Some(end) = end.take() {
                separator(text, end, span.start(), out);
            }
            // A sign belongs to the number that follows it.
            if pair.as_rule() == Rule::negate {
                out.push('-');
            } else {
                out.push_str(pair.as_str());
                end = Some(span.end());
            }
        }
    })
}

/// `PLACE = VALUE`, or `PLACE` alone.
pub(in crate::syntax) fn assignment(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    for pair in pairs(Rule::assigned, text) {
        match pair.as_rule() {
            Rule::place => place(pair, &mut out),
            Rule::equals => out.push_str(" = "),
            Rule::extra => out.push_str(&values(part(&pair).unwrap_or_default())),
            _ => {}
        }
    }
    out
}

fn place(pair: Pair<'_, Rule>, out: &mut String) {
    for pair in pair.into_inner() {
        let typed = trim(pair.as_str());
        match pair.as_rule() {
            Rule::turn => out.extend(["[", typed, "]"]),
            Rule::member_of => out.extend([".", typed]),
            _ => out.push_str(typed),
        }
    }
}

/// The commonest expressions, a name and two names compared, without the grammar.
fn simple(text: &str) -> Option<String> {
    let mut words = split(text);
    let left = words.next().filter(|word| is_name(word))?;
    let Some(sign) = words.next() else {
        return Some(left.to_owned());
    };
    let right = words.next().filter(|word| is_name(word))?;
    let plain = left != "non" && matches!(sign, "=" | "contient") && words.next().is_none();
    plain.then(|| [left, sign, right].join(" "))
}

/// Writes again what `rule` reads. A text that it refuses, which is none that was read, stays.
fn by<'t>(
    rule: Rule,
    text: &'t str,
    write: impl FnOnce(Pairs<'t, Rule>, &str, &mut String),
) -> String {
    let text = trim(text);
    let Ok(pair) = read(rule, text) else {
        return text.to_owned();
    };
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    write(pair.into_inner(), text, &mut out);
    out
}

fn chain(pairs: Pairs<'_, Rule>, text: &str, out: &mut String) {
    for pair in pairs {
        match pair.as_rule() {
            Rule::EOI => {}
            Rule::compare | Rule::arithmetic | Rule::join => out.extend([" ", pair.as_str(), " "]),
            Rule::and => out.push_str(" et "),
            Rule::or => out.push_str(" ou "),
            Rule::contains => out.push_str(" contient "),
            Rule::within => out.push_str(" dans "),
            Rule::not => out.push_str("non "),
            Rule::negate => out.push('-'),
            Rule::group => {
                out.push('(');
                chain(pair.into_inner(), text, out);
                out.push(')');
            }
            Rule::choices | Rule::several => items(pair, text, out),
            Rule::reference => reference(pair, text, out),
            _ => out.push_str(pair.as_str()),
        }
    }
}

/// A name, alone or with what follows it.
fn reference(pair: Pair<'_, Rule>, text: &str, out: &mut String) {
    let mut inner = pair.into_inner();
    let word = inner.next().map_or("", |word| word.as_str());
    let Some(after) = inner.next() else {
        return out.push_str(word);
    };
    match after.as_rule() {
        Rule::arguments => {
            out.push_str(function(word));
            items(after, text, out);
        }
        Rule::index => {
            out.extend([word, "["]);
            chain(after.into_inner(), text, out);
            out.push(']');
        }
        _ => out.extend([word, after.as_str()]),
    }
}

fn function(typed: &str) -> &str {
    let known = Function::ALL.iter().find(|(name, _)| same(name, typed));
    known.map_or(typed, |(name, _)| name)
}

/// What stands in parentheses.
fn items(list: Pair<'_, Rule>, text: &str, out: &mut String) {
    out.push('(');
    let mut end = None;
    for item in list.into_inner() {
        let span = item.as_span();
        if let Some(end) = end {
            separator(text, end, span.start(), out);
        }
        end = Some(span.end());
        match item.as_rule() {
            Rule::bare => out.push_str(item.as_str()),
            _ => chain(item.into_inner(), text, out),
        }
    }
    out.push(')');
}

/// The sign between two items: `,` follows what it ends, `;` stands between spaces.
fn separator(text: &str, from: usize, to: usize, out: &mut String) {
    let semicolon = text.get(from..to).is_some_and(|sign| sign.contains(';'));
    out.push_str(if semicolon { " ; " } else { ", " });
}
