//! How texts and numbers are written to be read: transcriptions, telephone numbers, signs that stay
//! on the line of their word.

use unic_langid::LanguageIdentifier;

use super::UiLanguage;

/// In French, signs that stand apart from their word stay on its line.
#[must_use]
pub fn unbroken(text: &str, language: &str) -> String {
    if UiLanguage::parse(language) != Some(UiLanguage::French) {
        return text.to_owned();
    }
    let mut text = text.replace("« ", "«\u{a0}");
    for sign in ["?", "!", ":", ";", "»"] {
        text = text.replace(&format!(" {sign}"), &format!("\u{a0}{sign}"));
    }
    text
}

/// The `lang` and the `dir` of a line that tells how a text of that language is pronounced: in Latin
/// letters it is read from the left, and is no longer in the language's own script.
#[must_use]
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
#[must_use]
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
#[must_use]
pub fn dialled(written: &str) -> String {
    let joined: String = written.split_whitespace().collect();
    let read = spaced(&joined);
    if read == joined {
        written.to_owned()
    } else {
        read
    }
}

#[cfg(test)]
mod tests {
    use super::{dialled, transcription};

    #[test]
    fn a_transcription_is_marked_by_its_script() {
        let latin = |tag: &str| (tag.to_owned(), "ltr");
        assert_eq!(transcription("ta", "Uṅkaḷ urimai 2027"), latin("ta-Latn"));
        assert_eq!(transcription("ar", "naʿam"), latin("ar-Latn"));
        assert_eq!(transcription("zh-Hans", "nǐ hǎo"), latin("zh-Latn"));
        assert_eq!(transcription("ta", "نعم"), ("ta".to_owned(), "auto"));
    }

    #[test]
    fn numbers_are_dialled_as_they_are_read() {
        assert_eq!(dialled("+33 1 99 00 12 34"), "01 99 00 12 34");
        assert_eq!(dialled("115"), "115");
    }
}
