//! Who else has a message open: asked by the page's script while it is open.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::{App, bench, translating};
use crate::store::Seat;
use crate::web::error::WebError;
use crate::web::page::{Page, respond};
use crate::web::visitor::{SignedIn, Visitor};

/// The names of the others who have a message open.
#[derive(Debug, Serialize)]
pub struct PresencePage {
    present: Vec<String>,
}

/// `POST /traductions/{package}/{language}/{message}/presence`
pub async fn touch(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    Path((package, language, message)): Path<(String, LanguageIdentifier, String)>,
) -> Result<Response, WebError> {
    let bench = match bench(&app, &visitor, &package).await {
        Ok(bench) => bench,
        Err(response) => return Ok(response),
    };
    let catalog = bench.catalog_of(&message).ok_or(WebError::NotFound)?;
    let tag = language.to_string();
    let seat = Seat {
        catalog,
        language: &tag,
        message: &message,
    };
    let translating = translating(&app);
    translating.sit_down(seat, &person).await?;
    let page = PresencePage {
        present: translating.others_at(seat, &person).await?,
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

impl Page for PresencePage {
    const TEMPLATE: &'static str = "presence.html";
    const SUBJECT: &'static str = "traductions";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let page = |present: &[&str]| Self {
            present: present.iter().map(|name| (*name).to_owned()).collect(),
        };
        vec![page(&[]), page(&["Leïla"]), page(&["Leïla", "Samir"])]
    }
}
