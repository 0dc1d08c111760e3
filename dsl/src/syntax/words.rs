//! Words as people type them: spaces, accents, capitals, and the names they make.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::name::{KNOWN, MAX_NAME, Name, RESERVED, is_name};
use crate::span::Spanned;
use crate::syntax::codes;
use crate::syntax::reader::Reader;
use crate::syntax::tree::Ident;

/// Whether a character counts as a space: those of a French keyboard or typesetter included.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{A0}' | '\u{202F}')
}

/// Without spaces at both ends.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// The words of a piece of text.
pub(super) fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_space).filter(|word| !word.is_empty())
}

/// The first word of a line, and what follows it.
pub(super) fn first(text: &str) -> (&str, &str) {
    let ends = |c: char| is_space(c) || matches!(c, ':' | '=' | ',' | '(' | '"');
    text.split_at(text.find(ends).unwrap_or(text.len()))
}

/// Whether `typed` is the word `canonical`, with or without accents, with or without a capital first.
pub(super) fn same(canonical: &str, typed: &str) -> bool {
    if canonical == typed {
        return true;
    }
    // The commonest words differ from their first letter on; a capital or an accent may be there.
    let capital = typed
        .chars()
        .next()
        .map(|first| first.to_lowercase().next().unwrap_or(first));
    let rest = typed.chars().skip(1);
    plain(canonical.chars()).eq(plain(capital.into_iter().chain(rest)))
}

fn plain(chars: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    chars.nfd().filter(|c| !is_combining_mark(*c))
}

/// Without accents and in small letters: what a mistyped word is compared by.
pub(super) fn fold(text: &str) -> String {
    plain(text.chars()).flat_map(char::to_lowercase).collect()
}

/// The name nearest to what was typed: `Médecin traitant` gives `medecin_traitant`. Empty when there is none.
pub(crate) fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in fold(text).chars() {
        match c {
            'œ' => slug.push_str("oe"),
            'æ' => slug.push_str("ae"),
            'a'..='z' | '0'..='9' => slug.push(c),
            _ if slug.ends_with('_') || slug.is_empty() => {}
            _ => slug.push('_'),
        }
    }
    slug.truncate(MAX_NAME);
    slug.truncate(slug.trim_end_matches('_').len());
    slug
}

/// What a name is for, which decides what it may not be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Given to something of the script.
    Declared,
    /// Given to a list.
    List,
    /// A reference.
    Used,
    /// An answer's code.
    Code,
}

impl<'t> Reader<'t> {
    /// Reads a name. A faulty one is reported, and stands as what it was likely meant to be.
    pub(super) fn name(&mut self, typed: &'t str, role: Role) -> Ident {
        let span = self.span(typed);
        let name = self.checked_name(typed, role);
        Spanned { node: name, span }
    }

    fn checked_name(&mut self, typed: &str, role: Role) -> Name {
        if !is_name(typed) {
            return self.mended_name(typed, role);
        }
        let reserved = match role {
            Role::Declared => RESERVED.contains(&typed) || KNOWN.contains(&typed),
            Role::List => {
                RESERVED.contains(&typed)
                    || KNOWN.contains(&typed)
                    || matches!(typed, "multiple" | "long")
            }
            Role::Used | Role::Code => false,
        };
        if reserved {
            self.refuse(codes::RESERVED_NAME, typed);
        }
        Name::new(typed)
    }

    fn mended_name(&mut self, typed: &str, role: Role) -> Name {
        let slug = slug(typed);
        let code = if role == Role::Code {
            codes::BAD_CODE
        } else {
            codes::BAD_NAME
        };
        if typed.len() > MAX_NAME
            && typed
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        {
            let fault = self
                .fault(codes::NAME_TOO_LONG, typed)
                .with("max", &MAX_NAME);
            self.report(fault);
            return Name::new(slug.get(..MAX_NAME).unwrap_or(&slug));
        }
        if is_name(&slug) {
            self.mend(code, typed, &slug);
            return Name::new(&slug);
        }
        self.refuse(code, typed);
        Name::new(&format!("x_{slug}"))
    }
}

#[cfg(test)]
mod tests {
    use super::{same, slug};

    #[test]
    fn accents_and_capitals_do_not_matter() {
        for typed in [
            "étape",
            "etape",
            "Étape",
            "e\u{301}tape",
            "E\u{301}tape",
            "Etape",
        ] {
            assert!(same("étape", typed), "{typed}");
        }
        assert!(!same("étape", "ETAPE"));
        assert!(!same("étape", "étapes"));
    }

    #[test]
    fn slugs_are_names() {
        assert_eq!(slug("Médecin traitant"), "medecin_traitant");
        assert_eq!(slug("aujourd'hui"), "aujourd_hui");
        assert_eq!(slug("Sœur"), "soeur");
        assert_eq!(slug("…"), "");
    }
}
