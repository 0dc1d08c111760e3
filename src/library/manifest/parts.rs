//! The parts of a manifest that hold several entries.

use std::collections::BTreeMap;
use std::time::Duration;

use trame_dsl::check::manifest::OwnOutcome;
use trame_dsl::diagnostic::Diagnostic;
use trame_dsl::name::{KNOWN, Name, RESERVED, is_name, nearest};
use trame_dsl::script::OUTCOMES;
use trame_dsl::span::Span;
use unic_langid::LanguageIdentifier;

use super::{Calls, Languages, hours, length};
use crate::library::fields::{Fields, Text, text};
use crate::library::yaml::{Key, Kind, Node};

/// More attempts than these are harassment.
const MAX_ATTEMPTS: u32 = 99;

/// Types of question that `temps_reponse` may name.
const TYPES: [&str; 15] = [
    "oui non",
    "choix",
    "choix multiple",
    "classement",
    "grille",
    "échelle",
    "entier",
    "décimal",
    "texte",
    "texte long",
    "date",
    "heure",
    "téléphone",
    "courriel",
    "code postal",
];

/// `langues`
pub fn languages(fields: &mut Fields<'_>) -> Option<Languages> {
    let (key, node) = fields.require("langues")?;
    let known = &["source", "cibles", "repli", "brouillons"];
    let mut fields = Fields::new(node, ("langues", key.span), known, fields.diagnostics());
    let source = fields.require_as("source", language);
    let targets = targets(&mut fields, source.as_ref());
    let fallback = fallback(&mut fields);
    let drafts = fields.take_as("brouillons", |text| {
        crate::library::fields::one_of("brouillons", text, &[("true", true), ("false", false)])
    });
    let source = source?;
    let fallback = reaching(&fallback, &source, &targets, &mut fields);
    Some(Languages {
        source,
        targets,
        fallback,
        drafts: drafts.unwrap_or(false),
    })
}

fn language(text: &Text) -> Result<LanguageIdentifier, Diagnostic> {
    let bad = || Diagnostic::error("manifest-bad-language", text.span).with("value", &text.text);
    let tag: LanguageIdentifier = text.text.parse().map_err(|_| bad())?;
    // Codes of languages have two or three letters (ISO 639); longer ones are kept for the day that they have
    // not: until then they are names, such as « anglais ».
    if tag.language.as_str().len() > 3 {
        return Err(bad());
    }
    Ok(tag)
}

fn targets(
    fields: &mut Fields<'_>,
    source: Option<&LanguageIdentifier>,
) -> Vec<LanguageIdentifier> {
    let Some((key, node)) = fields.take("cibles") else {
        return Vec::new();
    };
    let items = match node.kind {
        Kind::List(items) => items,
        Kind::Empty => Vec::new(),
        Kind::Scalar(_) | Kind::Map(_) => {
            fields.push(Diagnostic::error("manifest-not-a-list", node.span).with("key", "cibles"));
            Vec::new()
        }
    };
    let mut targets = Vec::new();
    for item in items {
        let item = text(&key, item, fields.diagnostics());
        let place = item.as_ref().map(|item| item.span);
        let Some(target) = fields.parsed(item, language) else {
            continue;
        };
        // The script's own language among its targets says nothing wrong, and adds nothing.
        if source == Some(&target) {
            continue;
        }
        if targets.contains(&target) {
            let fault = Diagnostic::error("manifest-language-twice", place.unwrap_or(key.span));
            fields.push(fault.with("value", &target));
        } else {
            targets.push(target);
        }
    }
    targets
}

/// `repli`, each language with the one it falls back to and its place.
fn fallback(fields: &mut Fields<'_>) -> BTreeMap<String, (LanguageIdentifier, Span)> {
    let mut found = BTreeMap::new();
    for (key, node) in free_entries(fields, "repli") {
        let from = Text {
            text: key.text.clone(),
            span: key.span,
        };
        let from = fields.parsed(Some(from), language);
        let to = text(&key, node, fields.diagnostics());
        let place = to.as_ref().map_or(key.span, |to| to.span);
        let to = fields.parsed(to, language);
        if let (Some(from), Some(to)) = (from, to) {
            found.insert(from.to_string(), (to, place));
        }
    }
    found
}

/// Keeps the fallbacks that lead to a language the enquête has texts in.
fn reaching(
    fallback: &BTreeMap<String, (LanguageIdentifier, Span)>,
    source: &LanguageIdentifier,
    targets: &[LanguageIdentifier],
    fields: &mut Fields<'_>,
) -> BTreeMap<String, LanguageIdentifier> {
    let leads = |from: &LanguageIdentifier| {
        let mut at = from;
        for _ in 0..=fallback.len() {
            if at == source || targets.contains(at) {
                return true;
            }
            let Some((next, _)) = fallback.get(&at.to_string()) else {
                return false;
            };
            at = next;
        }
        false
    };
    let mut kept = BTreeMap::new();
    for (from, (to, place)) in fallback {
        if leads(to) && *from != to.to_string() {
            kept.insert(from.clone(), to.clone());
        } else {
            fields.push(
                Diagnostic::error("manifest-fallback-nowhere", *place)
                    .with("from", from)
                    .with("value", to),
            );
        }
    }
    kept
}

/// `appels`
pub fn calls(fields: &mut Fields<'_>) -> Calls {
    let Some((key, node)) = fields.take("appels") else {
        return Calls::default();
    };
    let known = &["horaires", "tentatives", "intervalle"];
    let mut fields = Fields::new(node, ("appels", key.span), known, fields.diagnostics());
    let when = fields.take_text("horaires");
    let attempts = fields.take_text("tentatives");
    let interval = fields.take_text("intervalle");
    Calls {
        hours: fields.parsed(when, |text| hours("horaires", text)),
        attempts: fields.parsed(attempts, attempts_from),
        interval: fields.parsed(interval, |text| length("intervalle", text)),
    }
}

fn attempts_from(text: &Text) -> Result<u32, Diagnostic> {
    let count = text
        .text
        .parse()
        .ok()
        .filter(|count| (1..=MAX_ATTEMPTS).contains(count));
    let fault = || {
        Diagnostic::error("manifest-bad-attempts", text.span)
            .with("value", &text.text)
            .with("most", &MAX_ATTEMPTS)
    };
    count.ok_or_else(fault)
}

/// `temps_reponse`, by type in the form of a screen's `type`.
pub fn answer_times(fields: &mut Fields<'_>) -> BTreeMap<String, Duration> {
    let mut times = BTreeMap::new();
    for (key, node) in free_entries(fields, "temps_reponse") {
        let plain = crate::library::plain(&key.text).replace('_', " ");
        let ty = TYPES.iter().find(|ty| crate::library::plain(ty) == plain);
        let time = text(&key, node, fields.diagnostics());
        let time = fields.parsed(time, |text| length(&key.text, text));
        match (ty, time) {
            (Some(_), Some(time)) if times.insert(plain.replace(' ', "_"), time).is_some() => {
                fields
                    .push(Diagnostic::error("manifest-key-twice", key.span).with("key", &key.text));
            }
            (Some(_), _) => {}
            (None, _) => fields.push(unknown(&key, &TYPES)),
        }
    }
    times
}

/// `issues`: own outcomes, each under a built-in one, that one alone or with a title.
pub fn outcomes(fields: &mut Fields<'_>) -> BTreeMap<Name, (OwnOutcome, Span)> {
    let built_in: Vec<&str> = OUTCOMES.iter().map(|(name, _)| *name).collect();
    let mut outcomes = BTreeMap::new();
    for (key, node) in free_entries(fields, "issues") {
        let name = key.text.as_str();
        if built_in.contains(&name) {
            fields
                .push(Diagnostic::error("manifest-outcome-built-in", key.span).with("value", name));
        } else if !is_name(name) || RESERVED.contains(&name) || KNOWN.contains(&name) {
            fields.push(Diagnostic::error("manifest-bad-name", key.span).with("value", name));
            // No script can name it: that nothing ends with it is no further fault.
            continue;
        } else if outcomes.contains_key(name) {
            fields.push(Diagnostic::error("manifest-key-twice", key.span).with("key", name));
        }
        let (under, title) = if matches!(node.kind, Kind::Map(_)) {
            let known = &["sous", "titre"];
            let within = format!("issues.{name}");
            let mut own = Fields::new(node, (&within, key.span), known, fields.diagnostics());
            (own.require_text("sous"), own.take_text("titre"))
        } else {
            (text(&key, node, fields.diagnostics()), None)
        };
        let under = fields.parsed(under, |under| under_built_in(under, &built_in));
        let outcome = OwnOutcome {
            // An outcome whose own line is at fault still exists for the script that ends with it.
            under: under.unwrap_or_else(|| Name::new("complet")),
            title: title.map(|title| title.text),
        };
        outcomes.insert(Name::new(name), (outcome, key.span));
    }
    outcomes
}

fn under_built_in(under: &Text, built_in: &[&str]) -> Result<Name, Diagnostic> {
    if built_in.contains(&under.text.as_str()) {
        return Ok(Name::new(&under.text));
    }
    let fault = Diagnostic::error("manifest-unknown-outcome", under.span)
        .with("value", &under.text)
        .with("known", &built_in.join(", "));
    Err(
        match nearest(
            &crate::library::plain(&under.text),
            built_in.iter().copied(),
        ) {
            Some(likely) => fault.fixed(under.span, likely),
            None => fault,
        },
    )
}

/// The entries of a part whose keys the author chooses.
fn free_entries(fields: &mut Fields<'_>, name: &str) -> Vec<(Key, Node)> {
    match fields.take(name).map(|(_, node)| node) {
        Some(Node {
            kind: Kind::Map(pairs),
            ..
        }) => pairs,
        None
        | Some(Node {
            kind: Kind::Empty, ..
        }) => Vec::new(),
        Some(node) => {
            fields.push(Diagnostic::error("manifest-not-entries", node.span).with("key", name));
            Vec::new()
        }
    }
}

/// A key that is none of `known`.
fn unknown(key: &Key, known: &[&'static str]) -> Diagnostic {
    let fault = Diagnostic::error("manifest-unknown-key", key.span)
        .with("key", &key.text)
        .with("known", &known.join(", "));
    match nearest(&key.text, known.iter().copied()) {
        Some(likely) => fault.fixed(key.span, likely),
        None => fault,
    }
}
