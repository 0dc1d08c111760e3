//! What two texts are compared by: their words, whatever their case and their signs, with each
//! variable by its rank and each number by a place, so that « se termine le { $fin } » is found
//! under another name.

/// The words of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The words, in order. A variable is `$` and its rank, a number `#`, a term `-` and its name, a
    /// phrase `{` and its name.
    pub words: Vec<String>,
    /// The variables, by rank, as they are named.
    pub variables: Vec<String>,
    /// The numbers, in order, as they are written.
    pub numbers: Vec<String>,
}

impl Form {
    /// The words of a text, as `listing` writes it.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut form = Self::default();
        let mut rest = text;
        // Whether a name that comes now stands just after an opening brace.
        let mut opened = false;
        while let Some(first) = rest.chars().next() {
            let after = &rest[first.len_utf8()..];
            let names = |text: &str| text.starts_with(|c: char| c.is_ascii_alphabetic());
            let taken = match first {
                '$' if names(after) => {
                    let name = name(after);
                    form.variable(name);
                    1 + name.len()
                }
                '-' if opened && names(after) => {
                    let name = name(after);
                    form.words.push(format!("-{name}"));
                    1 + name.len()
                }
                _ if opened && names(rest) => {
                    let name = name(rest);
                    form.words.push(format!("{{{name}"));
                    name.len()
                }
                _ if first.is_numeric() => {
                    let number = run(rest, char::is_numeric);
                    form.words.push("#".to_owned());
                    form.numbers.push(number.to_owned());
                    number.len()
                }
                _ if is_letter(first) => {
                    let word = run(rest, is_letter);
                    form.words.push(word.to_lowercase());
                    word.len()
                }
                _ => first.len_utf8(),
            };
            opened = first == '{' || (opened && first.is_whitespace());
            rest = rest.get(taken..).unwrap_or_default();
        }
        form
    }

    /// Its words on one line.
    #[must_use]
    pub fn line(&self) -> String {
        self.words.join(" ")
    }

    fn variable(&mut self, name: &str) {
        let known = self.variables.iter().position(|known| known == name);
        let rank = known.unwrap_or_else(|| {
            self.variables.push(name.to_owned());
            self.variables.len() - 1
        });
        self.words.push(format!("${rank}"));
    }
}

/// The text with each variable's name replaced by what `renamed` gives for it.
#[must_use]
pub fn rename<'n>(text: &str, renamed: impl Fn(&str) -> Option<&'n str>) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(sign) = rest.find('$') {
        let (before, after) = rest.split_at(sign + 1);
        written.push_str(before);
        let name = name(after);
        written.push_str(renamed(name).unwrap_or(name));
        rest = &after[name.len()..];
    }
    written.push_str(rest);
    written
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !c.is_numeric()
}

/// The name that a text begins with.
fn name(text: &str) -> &str {
    run(text, |c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> &str {
    let end = text.find(|c| !belongs(c)).unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::{Form, rename};

    #[test]
    fn variables_and_numbers_have_places() {
        let form =
            Form::of("La { -mdph } vous { motif }, { $nom } :\nle 115, { $fin } ou { $nom } ?");
        assert_eq!(form.line(), "la -mdph vous {motif $0 le # $1 ou $0");
        assert_eq!(form.variables, ["nom", "fin"]);
        assert_eq!(form.numbers, ["115"]);
    }

    #[test]
    fn the_same_sentence_under_other_names_has_the_same_words() {
        let one = Form::of(
            "Votre droit se termine le { $fin_droits }, { $reste -> \n[one] x\n*[other] { $reste } y\n}",
        );
        let other = Form::of(
            "Votre droit se termine le { $terme }, { $jours -> \n[one] x\n*[other] { $jours } y\n}",
        );
        assert_eq!(one.words, other.words);
        assert_ne!(one.variables, other.variables);
        let renamed = rename("انتهى { $fin_droits } و{ $x }", |name| {
            (name == "fin_droits").then_some("terme")
        });
        assert_eq!(renamed, "انتهى { $terme } و{ $x }");
    }

    #[test]
    fn any_text_has_a_form() {
        for text in ["", "$", "{ -", "{", "١٢ $é", "{ - }", "😀$a{-b"] {
            let _ = Form::of(text);
            let _ = rename(text, |_| Some("x"));
        }
    }
}
