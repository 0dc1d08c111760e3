//! Data and answers read from JSON files: objects, name → value. Numbers keep their
//! spelling, so that they stay exact.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::value::RawValue;
use trame_dsl::call::rehearsal::{Act, Raw, Slot};
use trame_dsl::name::{Name, is_name};
use trame_dsl::value::Key;

use super::super::Context;
use super::super::output::{Stop, cause};

/// The entry that names the soft checks to confirm.
const CONFIRM: &str = "confirm";

/// The object in a file, as raw words.
pub fn object(path: &Path, context: Context) -> Result<BTreeMap<String, Raw>, Stop> {
    let shown = path.display().to_string();
    let refuse = |id: &str, args: &[(&str, String)]| {
        Stop::Failed(anyhow::anyhow!(context.words.text(id, args)))
    };
    let text = fs::read_to_string(path).map_err(|error| {
        refuse(
            "cli-unreadable",
            &[
                ("path", shown.clone()),
                ("cause", cause(&error, context.words)),
            ],
        )
    })?;
    let text = text.trim_start_matches('\u{FEFF}');
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        let args = [
            ("path", shown),
            ("line", error.line().to_string()),
            ("column", error.column().to_string()),
        ];
        return Err(refuse("cli-not-json", &args));
    }
    let entries: Entries = serde_json::from_str(text)
        .map_err(|_| refuse("cli-play-not-object", &[("path", shown.clone())]))?;
    let mut words = BTreeMap::new();
    for (name, value) in flat(entries) {
        let raw = raw(value.get()).ok_or_else(|| {
            let args = [("path", shown.clone()), ("name", name.clone())];
            Stop::Refused(context.words.text("cli-play-bad-value", &args))
        })?;
        words.insert(name, raw);
    }
    Ok(words)
}

type Entries = BTreeMap<String, Box<RawValue>>;

/// What is said of a question's rows or answers in an object of its own, each by its whole name:
/// `grille.ligne`.
fn flat(entries: Entries) -> Entries {
    let mut all = Entries::new();
    for (name, value) in entries {
        match serde_json::from_str::<Entries>(value.get()) {
            Ok(inner) if !inner.is_empty() => {
                let inner = inner.into_iter();
                all.extend(inner.map(|(member, value)| (format!("{name}.{member}"), value)));
            }
            _ => {
                all.insert(name, value);
            }
        }
    }
    all
}

/// The answers in a file, with the checks that are confirmed.
pub fn acts(path: &Path, context: Context) -> Result<Vec<Act>, Stop> {
    let mut acts = Vec::new();
    for (name, raw) in object(path, context)? {
        let bad = |name: &str| {
            Stop::Refused(
                context
                    .words
                    .text("cli-play-bad-slot", &[("name", name.to_owned())]),
            )
        };
        match raw {
            Raw::Many(owners) if name == CONFIRM => {
                for owner in owners {
                    acts.push(Act::Confirm(owner.parse().map_err(|_| bad(&owner))?));
                }
            }
            raw => acts.push(Act::Answer(slot(&name).ok_or_else(|| bad(&name))?, raw)),
        }
    }
    Ok(acts)
}

/// `q`, `q[2]`, `grille.ligne`, `q.code`, `q[2].code`.
pub fn slot(text: &str) -> Option<Slot> {
    let (key, member) = match text.split_once('.') {
        Some((key, member)) => (key, Some(member)),
        None => (text, None),
    };
    let member = match member {
        Some(member) if is_name(member) => Some(Name::new(member)),
        Some(_) => return None,
        None => None,
    };
    let key: Key = key.parse().ok()?;
    Some(Slot { key, member })
}

/// A text, a number, or several of them.
fn raw(json: &str) -> Option<Raw> {
    if json.starts_with('[') {
        let items: Vec<Box<RawValue>> = serde_json::from_str(json).ok()?;
        let words: Option<Vec<String>> = items.iter().map(|item| word(item.get())).collect();
        return words.map(Raw::Many);
    }
    word(json).map(Raw::One)
}

fn word(json: &str) -> Option<String> {
    match json.as_bytes().first()? {
        b'"' => serde_json::from_str(json).ok(),
        b't' => Some("oui".to_owned()),
        b'f' => Some("non".to_owned()),
        // Exponents are not a spelling that the language knows.
        b'-' | b'0'..=b'9' if !json.contains(['e', 'E']) => Some(json.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{raw, slot};
    use trame_dsl::call::rehearsal::Raw;

    #[test]
    fn numbers_keep_their_digits() {
        assert_eq!(
            raw("1234567890123456789012345.678"),
            Some(Raw::One("1234567890123456789012345.678".into()))
        );
        assert_eq!(
            raw(r#"["a", 2]"#),
            Some(Raw::Many(vec!["a".into(), "2".into()]))
        );
        assert_eq!(raw("true"), Some(Raw::One("oui".into())));
        assert_eq!(raw("null"), None);
        assert_eq!(raw("{}"), None);
    }

    #[test]
    fn slots() {
        assert_eq!(slot("q[2].autre").unwrap().to_string(), "q[2].autre");
        assert_eq!(slot("grille.ligne").unwrap().to_string(), "grille.ligne");
        assert!(slot("q[0]").is_none());
        assert!(slot("Q").is_none());
        assert!(slot("q.").is_none());
    }
}
