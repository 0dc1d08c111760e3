//! The type of a question or of a `donnée`, and the options after it.

use std::mem::discriminant;

use crate::name::nearest;
use crate::span::{Span, Spanned};
use crate::syntax::codes;
use crate::syntax::reader::{Reader, insertion};
use crate::syntax::tree::{Ident, QuestionOption, TypeExpr, TypeKind};
use crate::syntax::words::{Role, fold, same, split, trim};

/// Types, as an author writes them; what follows some of them is read apart.
pub(super) const TYPES: [&str; 13] = [
    "oui non",
    "choix",
    "classement",
    "grille",
    "échelle",
    "entier",
    "décimal",
    "texte",
    "date",
    "heure",
    "téléphone",
    "courriel",
    "code postal",
];

/// Options, as an author writes them.
pub(super) const OPTIONS: [&str; 7] = [
    "obligatoire",
    "facultatif",
    "à lire",
    "ordre aléatoire",
    "au plus",
    "au moins",
    "entre",
];

/// What people call a type elsewhere, folded, with the type it can only be.
const OTHER_TYPES: [(&str, &str); 15] = [
    ("oui/non", "oui non"),
    ("ouinon", "oui non"),
    ("booleen", "oui non"),
    ("telephon", "téléphone"),
    ("phone", "téléphone"),
    ("tel", "téléphone"),
    ("mobile", "téléphone"),
    ("portable", "téléphone"),
    ("mail", "courriel"),
    ("email", "courriel"),
    ("e-mail", "courriel"),
    ("mel", "courriel"),
    ("texte_long", "texte long"),
    ("code_postal", "code postal"),
    ("multiple", "choix multiple"),
];

/// What people call an option elsewhere, folded, with the option it can only be.
const OTHER_OPTIONS: [(&str, &str); 7] = [
    ("max", "au plus"),
    ("maximum", "au plus"),
    ("min", "au moins"),
    ("minimum", "au moins"),
    ("optionnel", "facultatif"),
    ("requis", "obligatoire"),
    ("aleatoire", "ordre aléatoire"),
];

impl<'t> Reader<'t> {
    /// Reads a type. An unknown one is reported, and stands as what it was likely meant to be.
    pub(super) fn type_expr(&mut self, text: &'t str) -> TypeExpr {
        let text = trim(text);
        let span = self.span(text);
        let words: Vec<&str> = split(text).collect();
        let kind = match words.as_slice() {
            [] => {
                self.refuse(codes::MISSING_TYPE, text);
                TypeKind::Text(false)
            }
            [first, rest @ ..] => match TYPES.iter().find(|name| same(first_word(name), first)) {
                Some(name) => self.known_type(name, text, rest),
                None => self.unknown_type(text, first, rest),
            },
        };
        TypeExpr { span, kind }
    }

    fn known_type(&mut self, name: &str, text: &'t str, rest: &[&'t str]) -> TypeKind {
        match name {
            "choix" => match rest {
                [word, rest @ ..] if same("multiple", word) => TypeKind::Multiple(self.list(rest)),
                _ => TypeKind::Choice(self.list(rest)),
            },
            "classement" => TypeKind::Ranking(self.list(rest)),
            "grille" => self.grid(text, rest),
            "échelle" => self.scale(text, rest),
            "texte" => match rest {
                [word, rest @ ..] if same("long", word) => self.bare(rest, TypeKind::Text(true)),
                _ => self.bare(rest, TypeKind::Text(false)),
            },
            "oui non" => self.two_words("non", name, text, rest, TypeKind::YesNo),
            "code postal" => self.two_words("postal", name, text, rest, TypeKind::Postcode),
            "entier" => self.bare(rest, TypeKind::Integer),
            "décimal" => self.bare(rest, TypeKind::Decimal),
            "date" => self.bare(rest, TypeKind::Date),
            "heure" => self.bare(rest, TypeKind::Time),
            "téléphone" => self.bare(rest, TypeKind::Phone),
            _ => self.bare(rest, TypeKind::Email),
        }
    }

    fn grid(&mut self, text: &'t str, rest: &[&'t str]) -> TypeKind {
        let count = self.count();
        let list = self.list(rest);
        if list.is_none() && self.count() == count {
            self.refuse(codes::MISSING_NAME, text);
        }
        list.map_or(TypeKind::Text(false), TypeKind::Grid)
    }

    /// The list that some types name.
    fn list(&mut self, rest: &[&'t str]) -> Option<Ident> {
        let (name, rest) = rest.split_first()?;
        // An option in its place: the comma is missing.
        if OPTIONS
            .iter()
            .any(|option| same(first_word(option), name) && *name != "ordre")
        {
            self.missing_comma(name);
            return None;
        }
        self.bare(rest, ());
        Some(self.name(name, Role::Used))
    }

    /// A type that takes nothing more.
    fn bare<T>(&mut self, rest: &[&'t str], kind: T) -> T {
        if let Some(extra) = rest.first() {
            if OPTIONS.iter().any(|option| same(first_word(option), extra)) {
                self.missing_comma(extra);
            } else {
                self.refuse(codes::EXTRA_WORDS, extra);
            }
        }
        kind
    }

    fn missing_comma(&mut self, option: &'t str) {
        let fault = self
            .fault(codes::MISSING_COMMA, option)
            .with("found", option);
        let at = self.span(option);
        self.report(insertion(
            fault,
            Span {
                end: at.start,
                ..at
            },
            ", ",
        ));
    }

    fn two_words(
        &mut self,
        second: &str,
        name: &str,
        text: &'t str,
        rest: &[&'t str],
        kind: TypeKind,
    ) -> TypeKind {
        match rest {
            [word, rest @ ..] if same(second, word) => self.bare(rest, kind),
            // « oui/non », « oui, non » and the like.
            _ => {
                self.mend(codes::UNKNOWN_TYPE, text, name);
                kind
            }
        }
    }

    fn scale(&mut self, text: &'t str, rest: &[&'t str]) -> TypeKind {
        if let [low, to, high, rest @ ..] = rest
            && same("à", to)
            && let (Ok(low), Ok(high)) = (low.parse(), high.parse())
        {
            return self.bare(rest, TypeKind::Scale(low, high));
        }
        self.refuse(codes::BAD_SCALE, text);
        TypeKind::Scale(0, 10)
    }

    fn unknown_type(&mut self, text: &'t str, first: &'t str, rest: &[&'t str]) -> TypeKind {
        let folded = fold(first);
        let firsts: Vec<String> = TYPES.iter().map(|name| fold(first_word(name))).collect();
        let other = OTHER_TYPES.iter().find(|(word, _)| *word == folded);
        if let Some((_, name)) = other {
            self.mend(codes::UNKNOWN_TYPE, first, name);
            let name = TYPES
                .iter()
                .find(|known| first_word(known) == first_word(name));
            let count = self.count();
            let kind = self.known_type(name.unwrap_or(&TYPES[0]), text, rest);
            self.forget(count);
            return kind;
        }
        let near = nearest(&folded, firsts.iter().map(String::as_str));
        let known = near.and_then(|near| TYPES.iter().find(|name| fold(first_word(name)) == near));
        let Some(name) = known else {
            self.refuse(codes::UNKNOWN_TYPE, text);
            return TypeKind::Text(false);
        };
        // A type of two words is mended whole; of others, the first word is enough.
        let place = if name.contains(' ') { text } else { first };
        self.mend(codes::UNKNOWN_TYPE, place, name);
        let count = self.count();
        let kind = self.known_type(name, text, rest);
        self.forget(count);
        kind
    }

    /// Reads the options after a type.
    pub(super) fn options(&mut self, texts: &[&'t str]) -> Vec<Spanned<QuestionOption>> {
        let mut options: Vec<Spanned<QuestionOption>> = Vec::new();
        for text in texts {
            let text = trim(text);
            if text.is_empty() {
                let fault = self.fault(codes::EMPTY_OPTION, text);
                self.report(fault);
                continue;
            }
            let Some(node) = self.option(text) else {
                continue;
            };
            if let Some(code) = clash(&options, &node) {
                self.refuse(code, text);
                continue;
            }
            options.push(Spanned {
                node,
                span: self.span(text),
            });
        }
        options
    }

    fn option(&mut self, text: &'t str) -> Option<QuestionOption> {
        let mut words = split(text);
        let (first, second) = (words.next()?, words.next());
        let is = |one: &str, two: &str| {
            same(one, first) && second.is_some_and(|second| same(two, second))
        };
        let after = |word: &'t str| {
            text.get(self.from(text, word) + word.len()..)
                .map_or("", trim)
        };
        if is("au", "plus") {
            return self.whole(text, after(second?)).map(QuestionOption::AtMost);
        }
        if is("au", "moins") {
            return self
                .whole(text, after(second?))
                .map(QuestionOption::AtLeast);
        }
        if same("entre", first) {
            return self.between(text, after(first));
        }
        let count = if is("à", "lire") || is("ordre", "aléatoire") {
            2
        } else {
            1
        };
        let option = match count {
            2 if same("à", first) => QuestionOption::ReadAloud,
            2 => QuestionOption::RandomOrder,
            _ if same("obligatoire", first) => QuestionOption::Required,
            _ if same("facultatif", first) => QuestionOption::Optional,
            _ => return self.unknown_option(text),
        };
        let rest: Vec<&str> = split(text).skip(count).collect();
        self.bare(&rest, Some(option))
    }

    /// Where a word of `text` begins in it.
    fn from(&self, text: &str, word: &str) -> usize {
        (self.span(word).start - self.span(text).start) as usize
    }

    fn whole(&mut self, text: &'t str, number: &'t str) -> Option<u32> {
        let found = number.parse().ok().filter(|number| *number > 0);
        if found.is_none() {
            self.refuse(
                codes::BAD_COUNT,
                if number.is_empty() { text } else { number },
            );
        }
        found
    }

    fn between(&mut self, text: &'t str, bounds: &'t str) -> Option<QuestionOption> {
        if !split(bounds).any(|word| same("et", word)) {
            self.refuse(codes::BAD_BOUNDS, text);
            return None;
        }
        let (low, high) = self.bounds(bounds)?;
        Some(QuestionOption::Between(low, high))
    }

    fn unknown_option(&mut self, text: &'t str) -> Option<QuestionOption> {
        // « au plus 3 » mistyped is compared without its number.
        let words = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let folded: Vec<String> = OPTIONS.iter().map(|option| fold(option)).collect();
        let near = nearest(&fold(words), folded.iter().map(String::as_str));
        let near = near.and_then(|near| OPTIONS.iter().find(|option| fold(option) == near));
        let other = OTHER_OPTIONS.iter().find(|(word, _)| *word == fold(words));
        match other.map(|(_, option)| option).or(near) {
            Some(option) => self.mend(codes::UNKNOWN_OPTION, words, option),
            None => self.refuse(codes::UNKNOWN_OPTION, text),
        }
        None
    }
}

/// Whether a piece of text begins as a type does.
pub(super) fn is_type(text: &str) -> bool {
    let word = split(text).next().unwrap_or_default();
    TYPES.iter().any(|name| same(first_word(name), word))
}

pub(super) fn first_word(name: &str) -> &str {
    name.split(' ').next().unwrap_or(name)
}

fn clash(options: &[Spanned<QuestionOption>], new: &QuestionOption) -> Option<&'static str> {
    let has = |option: &QuestionOption| {
        options
            .iter()
            .any(|known| discriminant(&known.node) == discriminant(option))
    };
    if has(new) {
        return Some(codes::DUPLICATE_OPTION);
    }
    let opposite = match new {
        QuestionOption::Required => QuestionOption::Optional,
        QuestionOption::Optional => QuestionOption::Required,
        _ => return None,
    };
    has(&opposite).then_some(codes::OPTION_CONFLICT)
}
