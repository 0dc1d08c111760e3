//! What a translation names: variables, functions, terms and phrases, against what there is.

use std::collections::BTreeMap;

use fluent_syntax::ast;

use super::super::visit::{self, Pattern, Role, Sight};
use super::sentence::{Piece, chooser, key};
use super::{Fault, Held, Variables};
use crate::name::nearest;
use crate::script::{ListId, Origin, Script, Type};

/// What a variable of the script is, as texts can use it.
#[derive(Clone, Debug, PartialEq)]
pub struct Variable {
    /// What it may be.
    pub kind: Kind,
    /// Whether every call has it from its start: a donnée that is required, what is known
    /// without being asked.
    pub always: bool,
}

/// What a variable may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number.
    Number,
    /// One of these codes, or several of them.
    Codes(Vec<String>),
    /// A date, or an hour.
    Date,
    /// Words.
    Text,
}

/// The variables that texts of a script can name, described.
#[must_use]
pub fn variables(script: &Script) -> Variables {
    let codes = |list: ListId| {
        let list = script.lists.get(list as usize);
        let codes = list.into_iter().flat_map(|list| &list.codes);
        codes.map(ToString::to_string).collect::<Vec<_>>()
    };
    let mut all = known(script);
    for var in &script.vars {
        let kind = match var.ty {
            Type::YesNo => Kind::Codes(vec!["oui".to_owned(), "non".to_owned()]),
            Type::Choice(list) | Type::Multiple(list) | Type::Ranking(list) => {
                Kind::Codes(codes(list))
            }
            Type::Grid { list, rows } => {
                for row in codes(rows) {
                    let kind = Kind::Codes(codes(list));
                    let variable = Variable {
                        kind,
                        always: false,
                    };
                    all.insert(format!("{}-{row}", var.name), variable);
                }
                continue;
            }
            Type::Scale(..) | Type::Integer | Type::Decimal => Kind::Number,
            Type::Date | Type::Time => Kind::Date,
            Type::Text { .. } | Type::Phone | Type::Email | Type::Postcode => Kind::Text,
        };
        let always = var.origin == Origin::Data { optional: false };
        all.insert(var.name.to_string(), Variable { kind, always });
    }
    for question in &script.questions {
        let Some(var) = script.vars.get(question.var as usize) else {
            continue;
        };
        let detailed = question.marks.iter().filter(|(_, marks)| marks.detail);
        for (code, _) in detailed {
            let variable = Variable {
                kind: Kind::Text,
                always: false,
            };
            all.insert(format!("{}-{code}", var.name), variable);
        }
    }
    all
}

/// What is known without being asked.
fn known(script: &Script) -> BTreeMap<String, Variable> {
    let header = &script.header;
    let tags = std::iter::once(&header.source).chain(&header.targets);
    let languages = tags.map(|tag| tag.to_string().to_lowercase().replace('-', "_"));
    let kinds = [
        ("aujourd_hui", Kind::Date),
        ("maintenant", Kind::Date),
        ("agente", Kind::Text),
        ("langue", Kind::Codes(languages.collect())),
        ("tentative", Kind::Number),
        ("direction", Kind::Text),
        ("duree_conservation", Kind::Number),
    ];
    let variable = |(name, kind): (&str, Kind)| {
        let always = true;
        (name.to_owned(), Variable { kind, always })
    };
    kinds.into_iter().map(variable).collect()
}

/// A choice between variants.
pub(super) struct Chooser<'a> {
    /// The variable that it is made by; none for a term's attribute.
    pub(super) variable: Option<&'a str>,
    pub(super) variants: &'a [visit::Variant<'a>],
}

impl Chooser<'_> {
    /// Whether some key is a plural category that chooses by number.
    pub(super) fn counts(&self) -> bool {
        let plural = |variant| matches!(key(variant), "zero" | "one" | "two" | "few" | "many");
        self.variants.iter().any(plural)
    }
}

/// Every choice of a pattern, the outermost first.
pub(super) fn choosers<'a>(pattern: &'a Pattern<'a>) -> Vec<Chooser<'a>> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            within(expression, &mut found);
        }
    }
    found
}

fn within<'a>(expression: &'a ast::Expression<&'a str>, found: &mut Vec<Chooser<'a>>) {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            within(expression, found);
        }
        ast::Expression::Inline(_) => {}
        ast::Expression::Select { selector, variants } => {
            found.push(Chooser {
                variable: chooser(selector),
                variants,
            });
            for variant in variants {
                found.extend(choosers(&variant.value));
            }
        }
    }
}

/// Names of the terms that a pattern quotes.
pub(super) fn terms(pattern: &Pattern) -> Vec<String> {
    let mut found = Vec::new();
    visit::pattern(pattern, &mut |sight| {
        if let Sight::Term { id, .. } = sight {
            found.push(id.to_owned());
        }
    });
    found
}

/// Checks all that a text names.
pub(super) fn check(held: &Held, faults: &mut Vec<Fault>) {
    visit::pattern(held.pattern, &mut |sight| match sight {
        // A term's variables are its own: those that it chooses by.
        Sight::Variable { name, role } if !held.is_term() || !matches!(role, Role::Selector(_)) => {
            faults.extend(variable(held, name, role));
        }
        Sight::Message { id, attribute } => faults.extend(phrase(held, id, attribute)),
        Sight::Term { id, .. } => faults.extend(term(held, id)),
        // The form of calls was checked already.
        Sight::Variable { .. } | Sight::Call { .. } => {}
    });
    faults.extend(unformatted(held));
}

fn variable(held: &Held, name: &str, role: Role) -> Option<Fault> {
    let mut at = held.range(name);
    at.start = at.start.saturating_sub(1);
    if let Role::Argument(callee) = role
        && !callee.starts_with(|first: char| first.is_ascii_uppercase())
    {
        return Some(Fault::error("text-term-argument", at));
    }
    let described = held.source.variables.get(name);
    if !held.original.variables.contains(name) {
        let chooses = matches!(role, Role::Selector(_));
        if chooses && described.is_some_and(|variable| variable.always) {
            return Some(Fault::warning("translation-own-choice", at).with("name", name));
        }
        let own = held.original.variables.iter().map(String::as_str);
        let near = nearest(name, own);
        let fault = Fault::error("translation-unknown-variable", at).with("name", name);
        return Some(fault.meaning(near, "$"));
    }
    let Role::Argument(callee) = role else {
        return None;
    };
    let fits = match described.map(|variable| &variable.kind) {
        // That there is no such function was said already.
        _ if !matches!(callee, "NUMBER" | "DATETIME") => true,
        Some(Kind::Number) => callee == "NUMBER",
        Some(Kind::Date) => callee == "DATETIME",
        Some(Kind::Codes(_) | Kind::Text) => false,
        None => true,
    };
    let fault = || Fault::error("translation-function", at.clone());
    (!fits).then(|| fault().with("name", name).with("function", callee))
}

fn phrase(held: &Held, id: &str, attribute: Option<&str>) -> Option<Fault> {
    let mut at = held.range(id);
    if let Some(attribute) = attribute {
        at.end += 1 + attribute.len();
        let name = format!("{id}.{attribute}");
        return Some(Fault::error("text-attribute-quoted", at).with("name", name));
    }
    // As with values: what the source does not quote here may loop, or be no phrase at all.
    if held.original.any.contains(id) {
        return None;
    }
    if held.source.variables.contains_key(id) {
        let fault = Fault::error("value-without-dollar", at).with("name", id);
        return Some(fault.meaning(Some(id), "$"));
    }
    let quoted = held.original.any.iter();
    let phrases = quoted.filter(|item| !item.starts_with(['$', '-']));
    let near = nearest(id, phrases.map(String::as_str));
    let fault = Fault::error("translation-unknown-phrase", at).with("name", id);
    Some(fault.meaning(near, ""))
}

fn term(held: &Held, id: &str) -> Option<Fault> {
    let loops = held.id.strip_prefix('-') == Some(id);
    if held.target.terms.contains(id) && !loops {
        return None;
    }
    let mut at = held.range(id);
    at.start = at.start.saturating_sub(1);
    if !loops && held.source.terms().any(|term| term == id) {
        let fault = Fault::error("translation-term-missing", at).with("name", id);
        return Some(fault.with("language", held.target.language.to_string()));
    }
    let known = held.target.terms.iter().map(String::as_str);
    let known = known
        .chain(held.source.terms())
        .filter(|term| held.id.strip_prefix('-') != Some(term));
    let near = nearest(id, known);
    let fault = Fault::error("unknown-term", at).with("name", id);
    Some(fault.meaning(near, "-"))
}

/// What the source has written in a certain way, and the translation bare.
fn unformatted(held: &Held) -> Option<Fault> {
    let pieces = held.said.sentences.iter().flat_map(|said| &said.pieces);
    let mut formatted = Vec::new();
    let mut bare = None;
    for piece in pieces {
        match piece {
            Piece::Variable {
                name,
                by: Some((_, true)),
            } => formatted.push(*name),
            Piece::Variable { name, .. } if held.original.formatted.contains(*name) => {
                bare = bare.or(Some(*name));
            }
            _ => {}
        }
    }
    let name = bare.filter(|name| !formatted.contains(name))?;
    let mut at = held.range(name);
    at.start = at.start.saturating_sub(1);
    Some(Fault::warning("translation-format", at).with("name", name))
}
