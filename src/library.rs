//! Packages: from a folder's files to a script that can be called with. Knows nothing
//! of the database, nor of who asks.

pub mod compile;
pub mod create;
pub mod directory;
pub mod discover;
mod duration;
mod fields;
pub mod files;
pub mod hours;
pub mod manifest;
pub mod mend;
pub mod package;
pub mod patch;
pub mod publish;
pub mod push;
pub mod rehearse;
pub mod site;
pub mod sources;
mod yaml;

/// A word in lower case without its accents, to recognise what was meant.
fn plain(word: &str) -> String {
    let lower = word.trim().to_lowercase();
    let letters = lower
        .chars()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c));
    letters
        .map(|c| match c {
            'à' | 'â' | 'ä' => 'a',
            'ç' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' => 'i',
            'ô' | 'ö' => 'o',
            'ù' | 'û' | 'ü' => 'u',
            other => other,
        })
        .collect()
}
