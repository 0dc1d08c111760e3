//! The screen of a call: what is said, what is asked, and everything else within one key.

mod forms;
mod notice;
mod question;
#[cfg(test)]
mod samples;
mod view;

use std::collections::BTreeMap;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use trame_dsl::call::event::Event;

use super::App;
use super::error::WebError;
use super::fields::Fields;
use super::page::respond;
use super::visitor::Visitor;
use crate::calls::{Act, CallError, Deed, Done};
use crate::store::Uuid;
use forms::Faulty;
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
    if visitor.agent.is_none() {
        return Ok(Redirect::to("/?dit=prenom").into_response());
    }
    let names = |list: &str| {
        let known = list.split(',').filter_map(|name| name.parse().ok());
        known.collect::<Vec<_>>()
    };
    let done = Done {
        dropped: names(&asked.hors),
        restored: names(&asked.encore),
    };
    let notice = match asked.dit.as_str() {
        "note" => Some(Notice::done(&visitor, "runner-noted")),
        "alerte" => Some(Notice::done(&visitor, "runner-alerted")),
        _ => Notice::of_route(&visitor, &done),
    };
    page(&app, &visitor, call, StatusCode::OK, notice, None).await
}

/// `POST …/reponse`: answers the question.
pub async fn answer(
    State(app): State<App>,
    visitor: Visitor,
    Path(call): Path<Uuid>,
    fields: Fields,
) -> Result<Response, WebError> {
    perform(&app, &visitor, call, &fields, forms::answer(&fields), "").await
}

/// `POST …/retour`: goes back to a question.
pub async fn back(
    State(app): State<App>,
    visitor: Visitor,
    Path(call): Path<Uuid>,
    fields: Fields,
) -> Result<Response, WebError> {
    perform(&app, &visitor, call, &fields, forms::back(&fields), "").await
}

/// `POST …/confirmation`: confirms a soft check.
pub async fn confirm(
    State(app): State<App>,
    visitor: Visitor,
    Path(call): Path<Uuid>,
    fields: Fields,
) -> Result<Response, WebError> {
    perform(
        &app,
        &visitor,
        call,
        &fields,
        forms::confirmation(&fields),
        "",
    )
    .await
}

/// `POST …/langue`: goes on in another language.
pub async fn language(
    State(app): State<App>,
    visitor: Visitor,
    Path(call): Path<Uuid>,
    fields: Fields,
) -> Result<Response, WebError> {
    perform(&app, &visitor, call, &fields, forms::language(&fields), "").await
}

/// `POST …/note`: writes a note.
pub async fn note(
    State(app): State<App>,
    visitor: Visitor,
    Path(call): Path<Uuid>,
    fields: Fields,
) -> Result<Response, WebError> {
    perform(&app, &visitor, call, &fields, forms::note(&fields), "note").await
}

/// `POST …/objection`: records that the person asked something.
pub async fn rebuttal(
    State(app): State<App>,
    visitor: Visitor,
    Path(call): Path<Uuid>,
    fields: Fields,
) -> Result<Response, WebError> {
    perform(&app, &visitor, call, &fields, forms::rebuttal(&fields), "").await
}

/// `POST …/alerte`: raises an alert by hand.
pub async fn alert(
    State(app): State<App>,
    visitor: Visitor,
    Path(call): Path<Uuid>,
    fields: Fields,
) -> Result<Response, WebError> {
    perform(
        &app,
        &visitor,
        call,
        &fields,
        forms::alert(&fields),
        "alerte",
    )
    .await
}

/// `POST …/reprise`: goes on with a call that somebody else led.
pub async fn take_over(
    State(app): State<App>,
    visitor: Visitor,
    Path(call): Path<Uuid>,
    fields: Fields,
) -> Result<Response, WebError> {
    let agent = visitor.agent.clone().unwrap_or_default();
    let deed = Deed::Event(Event::TakenOver { agent });
    perform(&app, &visitor, call, &fields, Ok(deed), "").await
}

/// `POST …/fin`: ends the call.
pub async fn end(
    State(app): State<App>,
    visitor: Visitor,
    Path(call): Path<Uuid>,
    fields: Fields,
) -> Result<Response, WebError> {
    perform(&app, &visitor, call, &fields, forms::end(&fields), "").await
}

/// Does what a form says, and shows what comes next.
async fn perform(
    app: &App,
    visitor: &Visitor,
    call: Uuid,
    fields: &Fields,
    deed: Result<Deed, Faulty>,
    said: &str,
) -> Result<Response, WebError> {
    let Some(agent) = visitor.agent.clone() else {
        return Ok(Redirect::to("/?dit=prenom").into_response());
    };
    let deed = match deed {
        Ok(deed) => deed,
        Err(Faulty::Form) => return Err(WebError::BadForm),
        Err(Faulty::Typed(code)) => {
            let notice = Notice::error(visitor, &format!("refusal-{code}"), &[]);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(app, visitor, call, status, Some(notice), Some(fields)).await;
        }
    };
    let (request, seen) = forms::envelope(fields).ok_or(WebError::BadForm)?;
    let act = Act {
        call,
        agent,
        request,
        seen,
        deed,
    };
    match app.calls.act(&act).await {
        Ok(done) if visitor.fragment => {
            let notice = match said {
                "note" => Some(Notice::done(visitor, "runner-noted")),
                "alerte" => Some(Notice::done(visitor, "runner-alerted")),
                _ => Notice::of_route(visitor, &done),
            };
            page(app, visitor, call, StatusCode::OK, notice, None).await
        }
        Ok(done) => Ok(Redirect::to(&address(call, &done, said)).into_response()),
        Err(error) => refused(app, visitor, call, fields, error).await,
    }
}

/// Shows the call as it is, with why the form was not followed and what was typed.
async fn refused(
    app: &App,
    visitor: &Visitor,
    call: Uuid,
    fields: &Fields,
    error: CallError,
) -> Result<Response, WebError> {
    let (status, notice) = match error {
        CallError::Refused(refused) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            Notice::refusal(visitor, refused),
        ),
        CallError::Stale => (
            StatusCode::CONFLICT,
            Notice::error(visitor, "runner-stale", &[]),
        ),
        CallError::NotYours(with) => {
            let args = [("agente", with)];
            (
                StatusCode::CONFLICT,
                Notice::error(visitor, "runner-not-yours", &args),
            )
        }
        other => return Err(other.into()),
    };
    page(app, visitor, call, status, Some(notice), Some(fields)).await
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

/// Where a browser without JavaScript goes after an act.
fn address(call: Uuid, done: &Done, said: &str) -> String {
    let names = |keys: &[trame_dsl::value::Key]| {
        let names: Vec<_> = keys.iter().take(20).map(ToString::to_string).collect();
        names.join(",").replace('[', "%5B").replace(']', "%5D")
    };
    let mut asked = BTreeMap::new();
    if !done.dropped.is_empty() {
        asked.insert("hors", names(&done.dropped));
    }
    if !done.restored.is_empty() {
        asked.insert("encore", names(&done.restored));
    }
    if !said.is_empty() {
        asked.insert("dit", said.to_owned());
    }
    let pairs: Vec<_> = asked
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let mark = if pairs.is_empty() { "" } else { "?" };
    format!("/appels/{call}{mark}{}", pairs.join("&"))
}
