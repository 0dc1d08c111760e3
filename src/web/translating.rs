//! The translators' workbench: what is left to do, a message, and what its author says of the source.

pub mod assist;
pub mod one;
pub mod overview;
pub mod presence;
pub mod queue;
pub mod reports;
#[cfg(test)]
mod samples;
pub mod save;
pub mod spelling;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use trame_dsl::platform::Platform;
use unic_langid::LanguageIdentifier;

use super::App;
use super::error::WebError;
use super::page::respond;
use super::tongue::autonym;
use super::visitor::Visitor;
use crate::access::Person;
use crate::clock::local;
use crate::platform::Icu;
use crate::translating::{Bench, Opening, Translating};

/// A language, as pages show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageView {
    /// Its tag, for `lang` and for addresses.
    pub tag: String,
    /// What it is called in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

impl LanguageView {
    /// A language.
    #[must_use]
    pub fn of(language: &LanguageIdentifier) -> Self {
        let tag = language.to_string();
        Self {
            name: autonym(&tag).to_owned(),
            dir: if Icu::is_rtl(language) { "rtl" } else { "ltr" },
            tag,
        }
    }
}

/// The use cases.
fn translating(app: &App) -> Translating<'_> {
    Translating {
        store: &app.calls.store,
        clock: &app.calls.clock,
    }
}

/// Today, as the state of translations writes it.
fn today(app: &App) -> String {
    let (date, _) = local(app.calls.clock.now(), &app.calls.zone);
    date.to_string()
}

/// A package that can be translated.
///
/// # Errors
/// When there is none; when its script has errors, what the translator is told instead.
async fn bench(app: &App, visitor: &Visitor, package: &str) -> Result<Box<Bench>, Response> {
    let opening = translating(app).open(package).await;
    match opening.map_err(|error| WebError::from(error).into_response())? {
        Opening::Bench(bench) => Ok(bench),
        Opening::Nothing => Err(WebError::NotFound.into_response()),
        Opening::Faulty(title) => {
            let page = queue::FaultyPage {
                name: package.to_owned(),
                title,
            };
            Err(respond(StatusCode::CONFLICT, visitor, &page))
        }
    }
}

/// Whether somebody translates a language of a package: others only look.
fn is_hers(bench: &Bench, person: &Person, language: &LanguageIdentifier) -> bool {
    person.is(crate::access::Role::Translator)
        && person.translates.contains(language)
        && bench.sources.languages().contains(language)
}

/// A message's address.
fn address(package: &str, language: &LanguageIdentifier, message: &str) -> String {
    format!("/traductions/{package}/{language}/{message}")
}

/// Goes to a page that says what was done.
fn back(to: &str, said: &str) -> Response {
    Redirect::to(&format!("{to}?dit={said}")).into_response()
}
