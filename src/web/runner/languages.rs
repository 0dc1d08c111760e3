//! The languages of a call: those to go on in, and what is told of the one it begins in.

use serde::Serialize;
use trame_dsl::call::screen::Screen;
use unic_langid::LanguageIdentifier;

use crate::calls::View;
use crate::library::publish::Published;
use crate::web::tongue::{autonym, named};
use crate::words::{UiLanguage, language_name};

/// A call that begins in another language than the person's, which is not open.
#[derive(Clone, Debug, Serialize)]
pub struct Opening {
    /// The person's.
    pub hers: String,
    /// The call's.
    pub first: String,
}

/// A language to go on in.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageView {
    /// Its tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// Nobody has reviewed its texts.
    pub draft: bool,
    /// The call is in it.
    pub current: bool,
    /// The language whose texts are said, where it has none of its own.
    pub through: Option<String>,
}

impl Opening {
    /// Until the first answer, that the person's own language could not be begun in.
    pub fn of(view: &View, ui: UiLanguage) -> Option<Self> {
        let first = &view.row.circumstances.language;
        let hers = &view.contact.language;
        let told = view.screen.answers.is_empty() && view.screen.language == *first;
        (told && *hers != first.to_string()).then(|| Self {
            hers: named(ui, hers),
            first: language_name(ui, first),
        })
    }
}

impl LanguageView {
    /// The languages to go on in, and the one that the call is in whatever it began with.
    pub fn all(edition: &Published, screen: &Screen, ui: UiLanguage) -> Vec<Self> {
        let view = |language: &LanguageIdentifier, texts: &LanguageIdentifier| {
            let tag = language.to_string();
            Self {
                name: autonym(&tag).to_owned(),
                draft: edition.is_draft(texts),
                current: *language == screen.language,
                through: (language != texts).then(|| language_name(ui, texts)),
                tag,
            }
        };
        let offered = edition.offered.iter();
        let mut all: Vec<_> = offered
            .map(|offered| view(&offered.language, &offered.texts))
            .collect();
        if !edition.offers(&screen.language) {
            all.push(view(&screen.language, &screen.language));
        }
        all
    }
}
