//! The screen of a call: what is said, what is asked, and everything else within one key.

mod act;
mod forms;
mod languages;
mod notice;
mod question;
#[cfg(test)]
mod samples;
mod sentences;
mod view;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::App;
use super::error::WebError;
use super::fields::Fields;
use super::page::respond;
use super::visitor::Visitor;
use crate::calls::Done;
use crate::store::Uuid;
pub use act::{alert, answer, back, confirm, end, flag, language, note, rebuttal, take_over};
use notice::Notice;
pub use view::RunnerPage;

/// What the address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    hors: String,
    encore: String,
    dit: String,
}

/// `GET /appels/{call}`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(call): Path<Uuid>,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let names = |list: &str| {
        let known = list.split(',').filter_map(|name| name.parse().ok());
        known.collect::<Vec<_>>()
    };
    let done = Done {
        dropped: names(&asked.hors),
        restored: names(&asked.encore),
    };
    let notice = Notice::after(&visitor, &asked.dit, &done);
    page(&app, &visitor, call, StatusCode::OK, notice, None).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    call: Uuid,
    status: StatusCode,
    notice: Option<Notice>,
    typed: Option<&Fields>,
) -> Result<Response, WebError> {
    let view = app.calls.view(call).await?;
    let page = RunnerPage::new(view, &app.calls, visitor, notice, typed);
    Ok(respond(status, visitor, &page))
}
