//! The packages' files, for somebody's own machine: it says whose it is by a token, and is answered
//! in JSON. See `exchange`.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use super::App;
use super::error::WebError;
use super::page::Rendered;
use super::visitor::{SignedIn, Visitor};
use crate::access::Person;
use crate::accounts::{Deed, Origin, Unrecognised};
use crate::exchange::{Answer, Changes, FORMAT, LONGEST_REQUEST, Listing, MOST_CHANGES};
use crate::publishing::Publishing;

/// How many paths one line of the journal names.
const NAMED: usize = 50;

/// Whose machine asks.
pub async fn owner(
    app: &App,
    headers: &HeaderMap,
    origin: &Origin,
) -> Result<Arc<Person>, Response> {
    let given = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let Some((_, given)) = given else {
        return Err(WebError::TokenMissing.into_response());
    };
    let recognised = app.accounts.recognise_machine(given.trim(), origin).await;
    let refused = |error| match error {
        Unrecognised::Unknown => WebError::TokenUnknown,
        Unrecognised::Expired => WebError::TokenExpired,
        Unrecognised::Shut(minutes) => {
            tracing::info!(minutes, "too many unknown tokens");
            WebError::TokenShut
        }
        Unrecognised::Store(error) => error.into(),
    };
    recognised
        .map(Arc::new)
        .map_err(|error| refused(error).into_response())
}

/// `GET /api/fichiers`: the files that she may see.
pub async fn list(
    State(app): State<App>,
    SignedIn(person): SignedIn,
) -> Result<Json<Listing>, WebError> {
    let files = publishing(&app).entries(&person).await?;
    Ok(Json(Listing {
        format: FORMAT,
        files,
    }))
}

/// `GET /api/fichiers/{*path}`: what one of them holds.
pub async fn read(State(app): State<App>, Path(path): Path<String>) -> Result<Response, WebError> {
    let contents = app.calls.store.read_site_file(&path).await?;
    let contents = contents.ok_or(WebError::NotFound)?;
    let kind = HeaderValue::from_static("application/octet-stream");
    Ok(([(CONTENT_TYPE, kind)], Body::from(contents)).into_response())
}

/// `POST /api/fichiers`: changes some of them, all or none.
pub async fn change(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    request: Request,
) -> Result<Response, WebError> {
    let body = to_bytes(request.into_body(), LONGEST_REQUEST).await;
    let body = body.map_err(|_| WebError::BadForm)?;
    let asked: Changes = serde_json::from_slice(&body).map_err(|_| WebError::BadForm)?;
    let paths: BTreeSet<&str> = asked.changes.iter().map(|one| one.path.as_str()).collect();
    let fit = asked.format == FORMAT
        && paths.len() == asked.changes.len()
        && paths.len() <= MOST_CHANGES
        && !paths.iter().any(|path| path.contains('\0'));
    if !fit {
        return Err(WebError::BadForm);
    }
    let refused = publishing(&app).send(&person, &asked).await?;
    let status = if refused.is_empty() && asked.dry_run {
        StatusCode::OK
    } else if refused.is_empty() {
        for some in paths.iter().collect::<Vec<_>>().chunks(NAMED) {
            let named: Vec<_> = some.iter().map(|path| **path).collect();
            let deed = Deed::new("files-sent").with("fichiers", named.join(", "));
            app.accounts.note(&person, deed, &visitor.origin).await?;
        }
        StatusCode::OK
    } else {
        StatusCode::CONFLICT
    };
    let answer = Answer {
        format: FORMAT,
        refused,
    };
    let mut response = (status, Json(answer)).into_response();
    response.extensions_mut().insert(Rendered);
    Ok(response)
}

fn publishing(app: &App) -> Publishing<'_> {
    Publishing {
        store: &app.calls.store,
        clock: &app.calls.clock,
    }
}
