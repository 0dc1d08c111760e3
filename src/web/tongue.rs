//! Languages as their speakers write them, and telephone numbers as they are read.

use crate::words::{UiLanguage, language_name};

pub use crate::words::reading::{dialled, spaced, transcription};

/// A language's name in itself; its tag when we do not know it.
pub fn autonym(tag: &str) -> &str {
    match tag.split(['-', '_']).next().unwrap_or(tag) {
        "fr" => "Français",
        "en" => "English",
        "ar" => "العربية",
        "bn" => "বাংলা",
        "de" => "Deutsch",
        "es" => "Español",
        "fa" => "فارسی",
        "hi" => "हिन्दी",
        "ht" => "Kreyòl ayisyen",
        "it" => "Italiano",
        "kab" => "Taqbaylit",
        "pl" => "Polski",
        "ps" => "پښتو",
        "pt" => "Português",
        "ro" => "Română",
        "ru" => "Русский",
        "so" => "Soomaali",
        "sr" => "Српски",
        "ta" => "தமிழ்",
        "tr" => "Türkçe",
        "uk" => "Українська",
        "ur" => "اردو",
        "vi" => "Tiếng Việt",
        "wo" => "Wolof",
        "zh" => "中文",
        _ => tag,
    }
}

/// What a language is called in that of the page; its tag when it is none.
pub fn named(ui: UiLanguage, tag: &str) -> String {
    tag.parse()
        .map_or_else(|_| tag.to_owned(), |language| language_name(ui, &language))
}

/// A bound as the agente writes it: a date by its day, a number with the language's sign.
pub fn bound(written: &str, ui: UiLanguage) -> String {
    let parts: Vec<_> = written.split('-').collect();
    match (parts.as_slice(), ui) {
        ([year, month, day], _) if !year.is_empty() => format!("{day}/{month}/{year}"),
        (_, UiLanguage::French) => written.replace('.', ","),
        (_, UiLanguage::English) => written.to_owned(),
    }
}

/// The same with its middle hidden from whoever looks over a shoulder.
pub fn masked(e164: &str) -> String {
    let spaced = spaced(e164);
    let count = spaced.chars().count();
    let hide = |(at, c): (usize, char)| {
        if at > 2 && at + 5 < count && c != ' ' {
            '•'
        } else {
            c
        }
    };
    spaced.chars().enumerate().map(hide).collect()
}

#[cfg(test)]
mod tests {
    use super::{bound, masked, spaced};
    use crate::words::UiLanguage;

    #[test]
    fn bounds_are_written_as_they_are_typed() {
        assert_eq!(bound("-0.5", UiLanguage::French), "-0,5");
        assert_eq!(bound("0.5", UiLanguage::English), "0.5");
        assert_eq!(bound("2026-01-31", UiLanguage::French), "31/01/2026");
        assert_eq!(bound("09:30", UiLanguage::French), "09:30");
    }

    #[test]
    fn numbers_are_read_in_pairs() {
        assert_eq!(spaced("+33199001234"), "01 99 00 12 34");
        assert_eq!(masked("+33199001234"), "01 •• •• 12 34");
        assert_eq!(spaced("+4420"), "+4420");
    }
}
