//! The directory, `annuaire.yaml`: structures to send people or alerts to.

use std::collections::BTreeMap;
use std::time::Duration;

use trame_dsl::diagnostic::Diagnostic;
use trame_dsl::name::{Name, is_name};
use trame_dsl::script::Structure;
use trame_dsl::span::FileId;

use super::fields::{Fields, Text};
use super::hours::Hours;
use super::yaml::{Kind, Node};
use super::{duration, manifest, yaml};

/// Every key of an entry.
const KEYS: [&str; 6] = [
    "nom",
    "telephone",
    "courriel",
    "delais",
    "horaires",
    "adresse",
];
/// Open at any hour.
const ALWAYS: &str = "toujours";

/// The directory, by name.
pub type Directory = BTreeMap<Name, Entry>;

/// An entry of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What a script copies.
    pub structure: Structure,
    /// Where alerts are sent.
    pub email: Option<String>,
    /// When it is open; `None` when it is not said, or always.
    pub hours: Option<Hours>,
    /// How soon a high alert is to be seen to.
    pub delay_high: Option<Duration>,
    /// How soon another is.
    pub delay_normal: Option<Duration>,
}

/// Reads a directory, reporting all that is wrong with it. Entries at fault are kept:
/// they exist for the scripts that name them.
pub fn read(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Directory {
    let document = yaml::read(file, text, diagnostics);
    let pairs = match document.root.kind {
        Kind::Map(pairs) => pairs,
        Kind::Empty => Vec::new(),
        Kind::Scalar(_) | Kind::List(_) => {
            diagnostics.push(
                Diagnostic::error("manifest-not-entries", document.root.span).with("key", ""),
            );
            Vec::new()
        }
    };
    let mut directory: Directory = document
        .broken
        .iter()
        .filter(|name| is_name(name))
        .map(|name| (Name::new(name), Entry::unread(name)))
        .collect();
    for (key, node) in pairs {
        if !is_name(&key.text) {
            diagnostics
                .push(Diagnostic::error("manifest-bad-name", key.span).with("value", &key.text));
        } else if directory.contains_key(key.text.as_str()) {
            diagnostics
                .push(Diagnostic::error("manifest-key-twice", key.span).with("key", &key.text));
            continue;
        }
        let fields = Fields::new(node, (&key.text, key.span), &KEYS, diagnostics);
        directory.insert(Name::new(&key.text), entry(fields, &key.text));
    }
    directory
}

impl Entry {
    /// An entry that could not be read.
    fn unread(name: &str) -> Self {
        let structure = Structure {
            nom: name.to_owned(),
            telephone: None,
            horaires: None,
            adresse: None,
        };
        Self {
            structure,
            email: None,
            hours: None,
            delay_high: None,
            delay_normal: None,
        }
    }
}

fn entry(mut fields: Fields<'_>, key: &str) -> Entry {
    let name = fields.require_text("nom");
    let phone = fields.take_as("telephone", telephone);
    let email = fields.take_as("courriel", email_address);
    let when = fields.take_text("horaires");
    let written = when.as_ref().map(|when| when.text.clone());
    let when = when.filter(|when| when.text != ALWAYS);
    let hours = fields.parsed(when, |text| manifest::hours("horaires", text));
    let address = fields.take_text("adresse").map(|address| address.text);
    let (delay_high, delay_normal) = delays(&mut fields);
    let nom = name.map_or_else(|| key.to_owned(), |name| name.text);
    let structure = Structure {
        nom,
        telephone: phone,
        horaires: written,
        adresse: address,
    };
    Entry {
        structure,
        email,
        hours,
        delay_high,
        delay_normal,
    }
}

fn delays(fields: &mut Fields<'_>) -> (Option<Duration>, Option<Duration>) {
    let Some((key, node)) = fields.take("delais") else {
        return (None, None);
    };
    let node = Node {
        span: key.span,
        ..node
    };
    let mut fields = Fields::new(
        node,
        ("delais", key.span),
        &["haute", "normale"],
        fields.diagnostics(),
    );
    let mut delay = |priority: &'static str| {
        fields.take_as(priority, |text| {
            let bad = || {
                Diagnostic::error("manifest-bad-duration", text.span)
                    .with("key", priority)
                    .with("value", &text.text)
            };
            duration::duration(&text.text).ok_or_else(bad)
        })
    };
    (delay("haute"), delay("normale"))
}

/// Short numbers are numbers too: only what cannot be dialled is refused.
fn telephone(text: &Text) -> Result<String, Diagnostic> {
    let digits = text.text.chars().filter(char::is_ascii_digit).count();
    let sound = text.text.chars().all(|c| {
        c.is_ascii_digit() || matches!(c, ' ' | '.' | '-' | '(' | ')' | '+' | '\u{a0}' | '\u{202f}')
    });
    let plus = text.text.rfind('+').is_none_or(|at| at == 0);
    if sound && plus && (2..=15).contains(&digits) {
        return Ok(text.text.clone());
    }
    Err(Diagnostic::error("directory-bad-phone", text.span).with("value", &text.text))
}

fn email_address(text: &Text) -> Result<String, Diagnostic> {
    let (name, domain) = text.text.rsplit_once('@').unwrap_or_default();
    if !name.is_empty()
        && domain.split('.').all(|part| !part.is_empty())
        && domain.contains('.')
        && !text.text.contains(char::is_whitespace)
    {
        return Ok(text.text.clone());
    }
    Err(Diagnostic::error("directory-bad-email", text.span).with("value", &text.text))
}
