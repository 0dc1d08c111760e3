//! Languages as their speakers write them, and telephone numbers as they are read.

use unic_langid::LanguageIdentifier;

use crate::words::{UiLanguage, language_name};

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

/// The `lang` and the `dir` of a line that tells how a text of that language is pronounced: in Latin
/// letters it is read from the left, and is no longer in the language's own script.
pub fn transcription(tag: &str, line: &str) -> (String, &'static str) {
    let letters = line.chars().filter(|c| c.is_alphabetic());
    let (latin, other): (Vec<_>, Vec<_>) = letters.partition(|c| is_latin(*c));
    let language = tag.parse::<LanguageIdentifier>();
    match (language, "Latn".parse()) {
        (Ok(mut language), Ok(script)) if latin.len() >= other.len() => {
            language.script = Some(script);
            (language.to_string(), "ltr")
        }
        _ => (tag.to_owned(), "auto"),
    }
}

/// Letters of the Latin script, with those of transcriptions: `ʿ`, `ṅ`, `ə`.
fn is_latin(letter: char) -> bool {
    matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{2ff}' | '\u{1d00}'..='\u{1eff}')
}

/// A French number in pairs, `01 99 00 12 34`; another one as it is.
pub fn spaced(e164: &str) -> String {
    let national = e164.strip_prefix("+33").filter(|rest| rest.len() == 9);
    let Some(national) = national else {
        return e164.to_owned();
    };
    let digits: Vec<char> = format!("0{national}").chars().collect();
    digits
        .chunks(2)
        .map(String::from_iter)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The same from a number written in groups; what is no French number stays as it is.
pub fn dialled(written: &str) -> String {
    let joined: String = written.split_whitespace().collect();
    let read = spaced(&joined);
    if read == joined {
        written.to_owned()
    } else {
        read
    }
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
    use super::{bound, dialled, masked, spaced, transcription};
    use crate::words::UiLanguage;

    #[test]
    fn bounds_are_written_as_they_are_typed() {
        assert_eq!(bound("-0.5", UiLanguage::French), "-0,5");
        assert_eq!(bound("0.5", UiLanguage::English), "0.5");
        assert_eq!(bound("2026-01-31", UiLanguage::French), "31/01/2026");
        assert_eq!(bound("09:30", UiLanguage::French), "09:30");
    }

    #[test]
    fn a_transcription_is_marked_by_its_script() {
        let latin = |tag: &str| (tag.to_owned(), "ltr");
        assert_eq!(transcription("ta", "Uṅkaḷ urimai 2027"), latin("ta-Latn"));
        assert_eq!(transcription("ar", "naʿam"), latin("ar-Latn"));
        assert_eq!(transcription("zh-Hans", "nǐ hǎo"), latin("zh-Latn"));
        assert_eq!(transcription("ta", "نعم"), ("ta".to_owned(), "auto"));
    }

    #[test]
    fn numbers_are_read_in_pairs() {
        assert_eq!(spaced("+33199001234"), "01 99 00 12 34");
        assert_eq!(masked("+33199001234"), "01 •• •• 12 34");
        assert_eq!(spaced("+4420"), "+4420");
        assert_eq!(dialled("+33 1 99 00 12 34"), "01 99 00 12 34");
        assert_eq!(dialled("115"), "115");
    }
}
