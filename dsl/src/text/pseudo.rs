//! Texts that nobody speaks, made of a source's own: longer, accented or mirrored, and marked at both
//! ends, so that a text that is cut, forgotten or laid out the wrong way is seen before anybody translates.

use fluent_syntax::{ast, parser, serializer};

use super::pattern::canonical;
use super::resource;

/// What is done to letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disguise {
    /// Accents on all of them, and vowels twice: some 40 % longer.
    Accented,
    /// Words that are read from right to left.
    Mirrored,
}

/// What stands at the ends of a text.
const ENDS: [char; 2] = ['⟦', '⟧'];
/// From here on, letters go from right to left.
const TURN: char = '\u{202E}';
/// The end of it.
const BACK: char = '\u{202C}';

/// A text, as `listing` writes it, in disguise. What stands in braces, but for the words of variants,
/// stays as it is. None when it cannot be read.
#[must_use]
pub fn disguised(text: &str, disguise: Disguise) -> Option<String> {
    let mut source = "m =".to_owned();
    for line in text.split('\n') {
        source.push_str("\n    ");
        source.push_str(line);
    }
    source.push('\n');
    let (kept, _) = resource::guard(&source, false);
    let mut parsed = parser::parse(kept).ok()?;
    let [ast::Entry::Message(message)] = parsed.body.as_mut_slice() else {
        return None;
    };
    let value = message.value.as_mut()?;
    pattern(value, disguise);
    mark(value);
    Some(canonical(&serializer::serialize(&parsed)).0)
}

fn pattern(value: &mut ast::Pattern<String>, disguise: Disguise) {
    for element in &mut value.elements {
        match element {
            ast::PatternElement::TextElement { value } => *value = words(value, disguise),
            ast::PatternElement::Placeable { expression: placed } => expression(placed, disguise),
        }
    }
}

fn expression(placed: &mut ast::Expression<String>, disguise: Disguise) {
    match placed {
        ast::Expression::Select { variants, .. } => {
            for variant in variants {
                pattern(&mut variant.value, disguise);
            }
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression: placed }) => {
            expression(placed, disguise);
        }
        ast::Expression::Inline(_) => {}
    }
}

/// Puts the marks at both ends.
fn mark(value: &mut ast::Pattern<String>) {
    let mark = |mark: char| ast::PatternElement::TextElement {
        value: mark.to_string(),
    };
    value.elements.insert(0, mark(ENDS[0]));
    value.elements.push(mark(ENDS[1]));
}

/// Words in disguise. An address stays: it may be a link.
fn words(text: &str, disguise: Disguise) -> String {
    let mut written = String::with_capacity(text.len() * 2);
    for part in text.split_inclusive(char::is_whitespace) {
        if part.contains('@') || part.contains("://") || part.starts_with("www.") {
            written.push_str(part);
            continue;
        }
        match disguise {
            Disguise::Accented => part.chars().for_each(|c| accented(c, &mut written)),
            Disguise::Mirrored => mirrored(part, &mut written),
        }
    }
    written
}

fn accented(c: char, written: &mut String) {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const DRESSED: &str = "áƀçďéƒğĥíĵķłɱñóƥɋřšŧúṽŵẋýžÁɃÇĎÉƑĞĤÍĴĶŁⱮÑÓƤɊŘŠŦÚṼŴẊÝŽ";
    let dressed = PLAIN.find(c).and_then(|at| DRESSED.chars().nth(at));
    written.push(dressed.unwrap_or(c));
    if "aeiouyàâéèêëîïôùûAEIOUYÀÂÉÈÊËÎÏÔÙÛ".contains(c) {
        written.push(dressed.unwrap_or(c));
    }
}

/// Each word turned by itself: the sentence goes as its language does, and figures stay as they are.
fn mirrored(part: &str, written: &mut String) {
    let mut inside = false;
    for c in part.chars() {
        if c.is_alphabetic() != inside {
            written.push(if inside { BACK } else { TURN });
            inside = !inside;
        }
        written.push(c);
    }
    if inside {
        written.push(BACK);
    }
}

#[cfg(test)]
mod tests {
    use super::{Disguise, disguised};
    use crate::text::listing;

    #[test]
    fn only_words_are_disguised() {
        let accented = |text| disguised(text, Disguise::Accented).unwrap();
        assert_eq!(
            accented("Bonjour { $nom }."),
            "⟦Ɓóóñĵóóúúř { $nom }.⟧".replace('Ɓ', "Ƀ")
        );
        assert_eq!(
            accented("{ -mdph } : { NUMBER($n) } { \"a\" }, x@y.fr, 12"),
            "⟦{ -mdph } : { NUMBER($n) } { \"a\" }, x@y.fr, 12⟧"
        );
        let selector = "{ $n ->\n    [one] un\n   *[other] { $n }\n}";
        let turned = accented(selector);
        assert!(
            turned.contains("[one] úúñ") && turned.contains("*[other] { $n }"),
            "{turned}"
        );
        let mirrored = disguised("Le 3 mai", Disguise::Mirrored).unwrap();
        assert_eq!(mirrored, "⟦\u{202E}Le\u{202C} 3 \u{202E}mai\u{202C}⟧");
        assert_eq!(disguised("{ $n", Disguise::Accented), None);
    }

    #[test]
    fn what_is_written_reads_back() {
        for text in [
            "a\n\nb",
            "{ \"\" }",
            "{ \"[\" }a\n{ \".\" }b",
            "un { $x ->\n   *[a] { $y ->\n       *[b] c\n    }\n} deux",
        ] {
            let turned = disguised(text, Disguise::Accented).unwrap();
            let indented = turned.replace('\n', "\n    ");
            let read = listing::list(&format!("m =\n    {indented}\n"));
            assert_eq!(read.get("m"), Some(&turned), "{text}");
            assert!(turned.starts_with('⟦') && turned.ends_with('⟧'), "{turned}");
        }
    }

    #[test]
    fn french_gets_some_forty_in_a_hundred_longer() {
        let text = "Vous êtes libre de répondre ou non : cela ne change rien à vos droits. \
                    Je note vos réponses, mais l'appel n'est pas enregistré.";
        let turned = disguised(text, Disguise::Accented).unwrap();
        let longer = turned.chars().count() * 100 / text.chars().count();
        assert!((130..150).contains(&longer), "{longer}");
    }
}
