//! The tokens of one's own machines: made, shown once, taken back.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::App;
use super::error::WebError;
use super::fields::Fields;
use super::list::{day, hour};
use super::own;
use super::page::{Page, respond};
use super::visitor::{SignedIn, Visitor};
use crate::accounts::{AccountError, DAYS};
use crate::clock::local;

/// A token, shown once.
#[derive(Debug, Serialize)]
pub struct TokenPage {
    name: String,
    secret: String,
    /// Until when it works.
    day: String,
    hour: String,
    /// The address of the site, as the command line is told it.
    address: String,
}

/// Whether a token is really to be taken back.
#[derive(Debug, Serialize)]
pub struct TokenEndPage {
    hash: String,
    name: String,
}

/// `POST /compte/jetons`: makes one.
pub async fn make(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    fields: Fields,
) -> Result<Response, WebError> {
    let days = fields.word("duree");
    let days = if days.is_empty() {
        DAYS
    } else {
        days.parse().unwrap_or_default()
    };
    let what = (fields.word("nom"), days);
    let made = match app
        .accounts
        .make_token(&person, what, &visitor.origin)
        .await
    {
        Ok(made) => made,
        Err(AccountError::Store(error)) => return Err(error.into()),
        Err(refused) => {
            return own::again(
                &app,
                &visitor,
                &person,
                StatusCode::UNPROCESSABLE_ENTITY,
                refused.code(),
            )
            .await;
        }
    };
    let (date, time) = local(made.expires_at, &app.calls.zone);
    let page = TokenPage {
        name: made.name,
        secret: made.secret,
        day: day(date),
        hour: hour(time),
        address: visitor.address.clone(),
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// `GET /compte/jetons/{token}/fin`
pub async fn confirm(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    Path(token): Path<String>,
) -> Result<Response, WebError> {
    let hers = app.accounts.tokens(person.id).await?;
    let row = hers.into_iter().find(|(row, _)| row.token_hash == token);
    let (row, _) = row.ok_or(WebError::NotFound)?;
    let page = TokenEndPage {
        hash: row.token_hash,
        name: row.name,
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// `POST /compte/jetons/{token}/fin`: takes one back.
pub async fn revoke(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    Path(token): Path<String>,
) -> Result<Response, WebError> {
    let revoked = app.accounts.revoke_token(&person, &token, &visitor.origin);
    if !revoked.await? {
        return Err(WebError::NotFound);
    }
    Ok(Redirect::to("/compte?dit=token-revoked").into_response())
}

impl Page for TokenPage {
    const TEMPLATE: &'static str = "token.html";
    const SUBJECT: &'static str = "compte";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        vec![Self {
            name: "Mon ordinateur".into(),
            secret: format!("trame_{}", "0a".repeat(32)),
            day: "01/03/2027".into(),
            hour: "10:30".into(),
            address: "https://trame.exemple".into(),
        }]
    }
}

impl Page for TokenEndPage {
    const TEMPLATE: &'static str = "token_end.html";
    const SUBJECT: &'static str = "compte";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        vec![Self {
            hash: "0a".repeat(32),
            name: "Mon ordinateur".into(),
        }]
    }
}
