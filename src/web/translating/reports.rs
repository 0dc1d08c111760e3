//! What agentes say of a message, and saying that it is settled.

use axum::extract::{Path, State};
use axum::response::Response;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::{App, LanguageView, address, back, bench, translating};
use crate::clock::local;
use crate::store::{ReportRow, Uuid};
use crate::translating::Bench;
use crate::translating::message::{Part, Piece};
use crate::web::error::WebError;
use crate::web::list::{day, hour};
use crate::web::visitor::{SignedIn, Visitor};

/// Something that an agente said of a sentence.
#[derive(Clone, Debug, Serialize)]
pub struct ReportView {
    pub(super) number: String,
    pub(super) part: Part,
    pub(super) who: Option<String>,
    pub(super) day: String,
    pub(super) hour: String,
    /// The title of the étape.
    pub(super) step: String,
    /// The language of the call.
    pub(super) language: LanguageView,
    /// The étapes and questions gone through.
    pub(super) route: Vec<String>,
    /// Whether the text has been changed since.
    pub(super) changed: bool,
}

impl ReportView {
    /// What was said of a text of these.
    pub(super) fn of(row: &ReportRow, pieces: &[Piece], bench: &Bench, app: &App) -> Self {
        let (date, time) = local(row.at, &app.calls.zone);
        let piece = pieces.iter().find(|piece| piece.id == row.message);
        Self {
            number: row.id.to_string(),
            part: bench.part(&row.message),
            who: row.who.clone(),
            day: day(date),
            hour: hour(time),
            step: bench.step_title(&row.step),
            language: LanguageView::of(&row.language.parse().unwrap_or_default()),
            route: row
                .route
                .iter()
                .map(|name| bench.step_title(name))
                .collect(),
            changed: piece.is_some_and(|piece| piece.base != row.text_hash),
        }
    }
}

/// `POST /traductions/{package}/{language}/{message}/signalements/{report}`
pub async fn settle(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    Path((package, language, message, report)): Path<(String, LanguageIdentifier, String, Uuid)>,
) -> Result<Response, WebError> {
    let bench = match bench(&app, &visitor, &package).await {
        Ok(bench) => bench,
        Err(response) => return Ok(response),
    };
    let settled = translating(&app)
        .settle(&person, (&bench, &language, &message), report)
        .await?;
    let said = if settled {
        "report-settled"
    } else {
        "report-gone"
    };
    Ok(back(&address(&package, &language, &message), said))
}
