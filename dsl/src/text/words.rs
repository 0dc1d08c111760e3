//! Trame's own words in a call: `oui`, « ne sait pas », the days of the week, languages.
//! They are plain sentences of `locales/<lang>/trame-call.ftl`, and never share a bundle with a package's texts.

use std::collections::HashMap;

use fluent_syntax::ast;

use super::{PRONUNCIATION, resource};

/// The words of one language, by id.
pub(super) struct Words(HashMap<String, Word>);

struct Word {
    text: String,
    pronunciation: Option<String>,
}

impl Words {
    /// Reads the messages whose value is plain text.
    pub(super) fn new(source: &str) -> Self {
        let resource = resource::load(source);
        let mut words = HashMap::new();
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry
                && let Some(text) = message.value.as_ref().and_then(plain)
            {
                let mut attributes = message.attributes.iter();
                let said = attributes.find(|own| own.id.name == PRONUNCIATION);
                let pronunciation = said.and_then(|own| plain(&own.value));
                let word = Word {
                    text,
                    pronunciation,
                };
                words.entry(message.id.name.to_owned()).or_insert(word);
            }
        }
        Self(words)
    }

    /// A word.
    pub(super) fn get(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(|word| word.text.as_str())
    }

    /// How it is pronounced, if it says so.
    pub(super) fn pronunciation(&self, id: &str) -> Option<&str> {
        self.0.get(id)?.pronunciation.as_deref()
    }
}

fn plain(pattern: &ast::Pattern<&str>) -> Option<String> {
    let text = |element: &ast::PatternElement<&str>| match element {
        ast::PatternElement::TextElement { value } => Some((*value).to_owned()),
        ast::PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(text).collect()
}
