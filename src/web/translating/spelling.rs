//! What the author of an enquête says of the changes of its words: that they are of the spelling only.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::{App, LanguageView, back, bench, translating};
use crate::accounts::Deed;
use crate::translating::spelling::{Declared, Reworded};
use crate::web::error::WebError;
use crate::web::fields::Fields;
use crate::web::page::{Page, respond};
use crate::web::visitor::{SignedIn, Visitor};

/// The texts whose words have changed since they were translated.
#[derive(Debug, Serialize)]
pub struct SpellingPage {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) source: LanguageView,
    pub(super) texts: Vec<Reworded>,
}

/// `GET /enquetes/{package}/orthographe`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Result<Response, WebError> {
    let bench = match bench(&app, &visitor, &name).await {
        Ok(bench) => bench,
        Err(response) => return Ok(response),
    };
    let page = SpellingPage {
        title: bench.title().to_owned(),
        source: LanguageView::of(bench.source()),
        texts: translating(&app).reworded(&bench).await?,
        name,
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// `POST /enquetes/{package}/orthographe`
pub async fn declare(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    Path(name): Path<String>,
    fields: Fields,
) -> Result<Response, WebError> {
    let declared = fields.words("texte");
    let declared: Option<Vec<_>> = declared.iter().map(|word| Declared::parse(word)).collect();
    let declared = declared.ok_or(WebError::BadForm)?;
    let kept = translating(&app)
        .declare_spelling(&person, &name, &declared)
        .await?;
    let kept = kept.ok_or(WebError::NotFound)?;
    let to = format!("/enquetes/{name}/orthographe");
    if kept == 0 {
        return Ok(back(&to, "spelling-none"));
    }
    let texts: Vec<&str> = declared.iter().map(|one| one.id.as_str()).collect();
    let deed = Deed::new("spelling-declared").on(&*name);
    let deed = deed.with("textes", texts.join(", "));
    app.accounts.note(&person, deed, &visitor.origin).await?;
    Ok(back(&to, "spelling-declared"))
}

impl Page for SpellingPage {
    const TEMPLATE: &'static str = "spelling.html";
    const SUBJECT: &'static str = "enquetes";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        super::samples::spellings()
    }
}
