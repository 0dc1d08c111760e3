//! The words of the language as an author writes them, gathered from the lists that read them: what
//! an editor can propose, and what the reference must explain.

use super::answers::tail::MARKS;
use super::keywords::KEYWORDS;
use super::options::{OPTIONS, TYPES};

/// Words that come second on a line, after a keyword or a type, or between two parts of it.
const SECOND: [&str; 11] = [
    "sinon si",
    "confirmer si",
    "par défaut",
    "vers",
    "priorité haute",
    "priorité normale",
    "fois",
    "choix multiple",
    "texte long",
    "attendu pas",
    "passe",
];

/// Every keyword, type, option and mark, and the words that come second.
pub fn words() -> impl Iterator<Item = &'static str> {
    // « par » begins a line only with the word that follows it.
    let keywords = KEYWORDS.iter().map(|(word, _)| *word);
    let keywords = keywords.filter(|word| *word != "par");
    keywords
        .chain(TYPES)
        .chain(OPTIONS)
        .chain(MARKS)
        .chain(SECOND)
}
