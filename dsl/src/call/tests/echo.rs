//! A speaker for tests: it says which text was asked for, and with what.

use unic_langid::LanguageIdentifier;

use crate::call::read::answer_word;
use crate::text::{Quoted, Scope, Shown, Speaker, TextId};

/// A speaker that says a text's id, and the variables that the test asks for.
pub struct Echo(pub &'static [&'static str]);

impl Speaker for Echo {
    fn show(&self, language: &LanguageIdentifier, id: &TextId, scope: &dyn Scope) -> Option<Shown> {
        let mut text = id.message.to_string();
        if let Some(attribute) = &id.attribute {
            text.push('.');
            text.push_str(attribute);
        }
        for variable in self.0 {
            let quoted = scope.quoted(variable).and_then(|quoted| quoted.answer);
            let word = quoted.map_or_else(|| "?".to_owned(), |answer| answer_word(&answer));
            text = format!("{text} {variable}={word}");
        }
        Some(self.word(language, &text))
    }

    fn word(&self, language: &LanguageIdentifier, word: &str) -> Shown {
        Shown {
            id: None,
            text: word.to_owned(),
            lang: language.clone(),
            fallback: false,
            dir: "ltr",
            source: None,
            pronunciation: None,
        }
    }

    fn plain(&self, quoted: &Quoted, _scope: &dyn Scope) -> String {
        let answer = quoted.answer.as_ref();
        answer.map_or_else(String::new, answer_word)
    }
}
