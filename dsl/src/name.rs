//! Names that authors give, which are also Fluent identifiers and export columns.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// The longest name, in characters.
pub const MAX_NAME: usize = 64;

/// Words that cannot be names: operators, non-answers and what introduces an end.
pub const RESERVED: [&str; 8] = ["et", "ou", "non", "dans", "contient", "nsp", "refus", "fin"];

/// What is known without being asked; these cannot be names either.
pub const KNOWN: [&str; 7] = [
    "aujourd_hui",
    "maintenant",
    "agente",
    "langue",
    "tentative",
    "direction",
    "duree_conservation",
];

/// Words that cannot be answer codes.
pub const NOT_CODES: [&str; 5] = ["nsp", "refus", "passe", "note", "prononciation"];

/// A name or an answer's code; cheap to copy.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Name(Arc<str>);

impl Name {
    /// A name as it was written. Its shape is checked where it is read: see [`is_name`].
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(Arc::from(text))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a path can be included: in the library, and no package's own script, which is nobody else's.
#[must_use]
pub fn is_include_path(path: &str) -> bool {
    let known = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-');
    let plain = |part: &str| !part.is_empty() && part.bytes().all(known);
    let own = path
        .split_once('/')
        .is_some_and(|(_, name)| name == "script");
    path.split('/').all(plain) && !own
}

/// Whether `text` has the shape of a name: `[a-z][a-z0-9_]*`, at most 64 characters.
#[must_use]
pub fn is_name(text: &str) -> bool {
    text.len() <= MAX_NAME
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))
}

/// The known name nearest to `unknown`, if one alone is near enough to be what was meant. Between
/// two that are equally near nobody can tell, nor between `enfant_1` and `enfant_2`.
pub fn nearest<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = unknown.chars().count();
    let mut best: Option<(usize, &str)> = None;
    let mut alone = false;
    for name in known {
        let distance = strsim::osa_distance(unknown, name);
        // Two words that share no more than half their letters are two words.
        let near = distance <= 1 + length / 4 && distance * 2 < length.max(2);
        if !near || differ_by_digits(unknown, name) {
            continue;
        }
        match best {
            Some((least, _)) if distance > least => {}
            Some((least, known)) if distance == least => alone &= known == name,
            _ => (best, alone) = (Some((distance, name)), true),
        }
    }
    best.filter(|_| alone).map(|(_, name)| name)
}

/// Whether two names are the same but for their figures: they were told apart on purpose.
fn differ_by_digits(one: &str, other: &str) -> bool {
    let letters = |name: &str| -> String { name.chars().filter(|c| !c.is_ascii_digit()).collect() };
    let figures = |name: &str| name.bytes().any(|byte| byte.is_ascii_digit());
    figures(one) && figures(other) && one != other && letters(one) == letters(other)
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

impl Borrow<str> for Name {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn one_name_alone_is_near() {
        assert_eq!(nearest("prenon", ["prenom", "nom"]), Some("prenom"));
        assert_eq!(nearest("age", ["ages", "agee"]), None, "two are as near");
        assert_eq!(
            nearest("agr", ["age", "age"]),
            Some("age"),
            "the same twice"
        );
        assert_eq!(nearest("b", ["a"]), None, "nothing in common");
        assert_eq!(
            nearest("enfant_3", ["enfant_1"]),
            None,
            "told apart by figures"
        );
        assert_eq!(
            nearest("enfnt_1", ["enfant_1", "enfant_2"]),
            Some("enfant_1")
        );
        assert_eq!(
            nearest("rappler", ["rappeler", "accueil"]),
            Some("rappeler")
        );
    }
}
