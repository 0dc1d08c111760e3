//! What a language is called, in the language of the pages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use trame_dsl::text::listing::list;
use unic_langid::LanguageIdentifier;

use super::{UiLanguage, call_words};

static FRENCH: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| list(&call_words("fr")));
static ENGLISH: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| list(&call_words("en")));

/// What a language is called in the middle of a sentence; its tag when we do not know.
#[must_use]
pub fn language_name(ui: UiLanguage, language: &LanguageIdentifier) -> String {
    let words = match ui {
        UiLanguage::French => &FRENCH,
        UiLanguage::English => &ENGLISH,
    };
    let name = words.get(&format!("langue-{language}"));
    name.map_or_else(|| language.to_string(), Clone::clone)
}

#[cfg(test)]
mod tests {
    use super::{UiLanguage, language_name};

    #[test]
    fn languages_are_named_in_the_language_of_the_pages() {
        let name = |ui, tag: &str| language_name(ui, &tag.parse().unwrap());
        assert_eq!(name(UiLanguage::French, "ar"), "arabe");
        assert_eq!(name(UiLanguage::English, "ar"), "Arabic");
        assert_eq!(name(UiLanguage::French, "pt-BR"), "pt-BR");
    }
}
