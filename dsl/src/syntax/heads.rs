//! The beginning of a line: which kind it is, given the line it seems to stand under.

use crate::name::nearest;
use crate::syntax::codes;
use crate::syntax::keywords::{KEYWORDS, Kind};
use crate::syntax::lines::{Row, sentence};
use crate::syntax::reader::{Reader, insertion};
use crate::syntax::words::{first, fold, same, trim};

/// A line's kind, and what follows its mark or its keyword.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head<'t> {
    pub(super) kind: Kind,
    pub(super) rest: &'t str,
    /// Whether the kind is a guess, reported already.
    pub(super) guessed: bool,
}

impl<'t> Head<'t> {
    fn sure(kind: Kind, rest: &'t str) -> Self {
        Self {
            kind,
            rest,
            guessed: false,
        }
    }

    fn guess(kind: Kind, rest: &'t str) -> Self {
        Self {
            kind,
            rest,
            guessed: true,
        }
    }
}

/// Marks people type for `-`, and for `->`.
const DASHES: [char; 8] = ['–', '—', '−', '•', '●', '·', '▪', '*'];
/// Quotes people put around what is said.
const QUOTES: [char; 5] = ['"', '«', '»', '“', '”'];
pub(in crate::syntax) const ARROWS: [&str; 7] = ["→", "⇒", "➔", "➜", "=>", "–>", "—>"];

impl<'t> Reader<'t> {
    /// What a line is. `under` is the line it seems to stand under.
    pub(super) fn head(&mut self, row: &Row<'t>, under: Kind) -> Head<'t> {
        if !row.sound {
            self.mention(row.text);
            return Head::guess(Kind::Unknown, row.text);
        }
        match row.text.as_bytes().first() {
            Some(b'>') => Head::sure(Kind::Said, row.text.get(1..).unwrap_or_default()),
            Some(b'!') => Head::sure(Kind::Note, row.text.get(1..).unwrap_or_default()),
            Some(b'-') => dash(sentence(row)),
            Some(byte) if byte.is_ascii_alphabetic() => self.keyword(sentence(row), under),
            _ => self.odd(sentence(row), under),
        }
    }

    /// A line that begins with no letter of the keyboard: a mistaken mark, or an accented keyword.
    fn odd(&mut self, text: &'t str, under: Kind) -> Head<'t> {
        if let Some(arrow) = ARROWS.iter().find(|arrow| text.starts_with(**arrow)) {
            let (typed, rest) = text.split_at(arrow.len());
            self.mend(codes::BAD_ARROW, typed, "->");
            return Head::sure(Kind::Goto, trim(rest));
        }
        if text.starts_with(DASHES) {
            let width = text.chars().next().map_or(0, char::len_utf8);
            let (typed, rest) = text.split_at(width);
            self.mend(codes::BAD_DASH, typed, "-");
            return Head::sure(Kind::Answer, trim(rest));
        }
        self.keyword(text, under)
    }

    fn keyword(&mut self, text: &'t str, under: Kind) -> Head<'t> {
        let (word, rest) = first(text);
        let kind = KEYWORDS.iter().find(|(known, _)| *known == word);
        let kind = kind.or_else(|| KEYWORDS.iter().find(|(known, _)| same(known, word)));
        if matches!(under, Kind::Data | Kind::Field)
            && (kind.is_none() || trim(rest).starts_with(':'))
        {
            return Head::sure(Kind::Field, text);
        }
        match kind {
            Some((_, kind)) => self.second_word(*kind, word, rest, under),
            None => self.unknown(text, under),
        }
    }

    /// Keywords of two words, and those that one letter tells apart.
    fn second_word(&mut self, kind: Kind, word: &'t str, rest: &'t str, under: Kind) -> Head<'t> {
        let (second, after) = first(trim(rest));
        match kind {
            Kind::Else if same("si", second) => Head::sure(Kind::ElseIf, trim(after)),
            Kind::Settle if under.is_of_scenario() => Head::sure(Kind::Settle, trim(rest)),
            Kind::Settle if same("si", second) => Head::sure(Kind::Confirm, trim(after)),
            Kind::Settle => {
                let fault = self.fault(codes::MISSING_SI, word).with("found", word);
                let at = fault.span;
                self.report(insertion(fault, at, " si"));
                Head::guess(Kind::Confirm, trim(rest))
            }
            Kind::Default if same("défaut", second) => Head::sure(Kind::Default, trim(after)),
            Kind::Default if nearest(&fold(second), ["defaut"]).is_some() => {
                self.mend(codes::UNKNOWN_KEYWORD, second, "défaut");
                Head::guess(Kind::Default, trim(after))
            }
            Kind::Default => self.unknown_line(word, rest, under),
            Kind::Data if under.is_of_scenario() => {
                self.mend(codes::UNKNOWN_KEYWORD, word, "donnée");
                Head::guess(Kind::Given, trim(rest))
            }
            Kind::Given if under == Kind::File && second.is_empty() => {
                self.mend(codes::UNKNOWN_KEYWORD, word, "données");
                Head::guess(Kind::Data, second)
            }
            kind => Head::sure(kind, trim(rest)),
        }
    }

    /// A first word that is no keyword: the nearest one that may stand there, else the nearest of all.
    fn unknown(&mut self, text: &'t str, under: Kind) -> Head<'t> {
        let (word, rest) = first(text);
        let folded = fold(word);
        let near = |place: Option<Kind>| {
            let known = KEYWORDS
                .iter()
                .filter(|(_, kind)| place.is_none_or(|place| may_be(place, *kind)));
            let folds: Vec<_> = known
                .map(|(word, kind)| (fold(word), *word, *kind))
                .collect();
            let found = nearest(&folded, folds.iter().map(|(fold, ..)| fold.as_str()))?;
            folds
                .iter()
                .find(|(fold, ..)| fold == found)
                .map(|(_, word, kind)| (*word, *kind))
        };
        match near(Some(under)).or_else(|| near(None)) {
            Some((known, kind)) if folded.len() > 1 => {
                self.mend(codes::UNKNOWN_KEYWORD, word, known);
                let count = self.count();
                let head = self.second_word(kind, word, rest, under);
                self.forget(count);
                Head {
                    guessed: true,
                    ..head
                }
            }
            _ => self.unknown_line(word, rest, under),
        }
    }

    /// A line that nothing announces. Where a text is awaited, it is likely one.
    fn unknown_line(&mut self, word: &'t str, rest: &'t str, under: Kind) -> Head<'t> {
        let start = self.span(word);
        let line = self.slice(start.to(self.span(rest)));
        let quoted = if word.is_empty() { line } else { word };
        let fault = self
            .fault(codes::UNKNOWN_LINE, quoted)
            .with("found", quoted);
        // Quotes around the whole of it go; those inside are said.
        let sentence = trim(line);
        let inside = sentence.trim_matches(QUOTES);
        let around = sentence.starts_with(QUOTES) && sentence.ends_with(QUOTES);
        let sentence = if around && !inside.contains(QUOTES) {
            trim(inside)
        } else {
            sentence
        };
        let fault = if under.holds(Kind::Said) && !sentence.is_empty() {
            let span = start.to(self.span(rest));
            fault.proposed(span, format!("> {sentence}"))
        } else {
            fault
        };
        self.report(fault);
        Head::guess(Kind::Unknown, word)
    }
}

/// Whether a keyword read as `kind` may begin a line under `place`: some go with a second word.
fn may_be(place: Kind, kind: Kind) -> bool {
    place.holds(kind) || (kind == Kind::Settle && place.holds(Kind::Confirm))
}

fn dash(text: &str) -> Head<'_> {
    match text.strip_prefix("->") {
        Some(rest) => Head::sure(Kind::Goto, trim(rest)),
        None => Head::sure(Kind::Answer, trim(text.get(1..).unwrap_or_default())),
    }
}
