//! Translations: what is to be translated, what is known of each text, and how far each language is.
//! Pure: it reads a package and its files, and writes files; who did what and when comes as arguments.
//!
//! A *catalog* is a unit of texts with one name: a package, a script that it includes, or `termes`.
//! Its texts in a language are `locales/<language>/<catalog>.ftl`; what is known of them stands beside,
//! in `locales/<language>/<catalog>.yaml`.

pub mod check;
pub mod context;
pub mod faulty;
pub mod glossary;
pub mod memory;
pub mod opening;
pub mod preview;
pub mod progress;
pub mod pseudo;
pub mod reach;
pub mod rename;
pub mod renewal;
pub mod source;
pub mod state;
pub mod status;
#[cfg(test)]
mod tests;
pub mod written;

use trame_dsl::digest::Digest;

/// The catalog of the terms that packages share.
pub const TERMS: &str = "termes";

/// How many digits of a hash are kept: enough to tell the texts of one message apart, few enough for a
/// line to be read.
const DIGITS: usize = 16;

/// The hash of some texts.
#[must_use]
pub fn hash<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut digest = Digest::default();
    for part in parts {
        digest.add(part.as_bytes());
    }
    let mut hex = digest.hex();
    hex.truncate(DIGITS);
    hex
}
