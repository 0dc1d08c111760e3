//! One's own account: password, sessions, and the tokens of one's machines.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::App;
use super::error::WebError;
use super::fields::Fields;
use super::list::{day, hour};
use super::page::{Page, respond};
use super::routes::FILES;
use super::visitor::{SignedIn, Visitor};
use crate::access::{Person, Role, tags};
use crate::accounts::AccountError;
use crate::clock::local;

/// One's own account.
#[derive(Debug, Serialize)]
pub struct OwnPage {
    name: String,
    email: String,
    roles: Vec<Role>,
    speaks: String,
    translates: String,
    direction: String,
    sessions: Vec<SessionView>,
    /// Whether she may have tokens.
    works: bool,
    tokens: Vec<TokenView>,
    refused: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct TokenView {
    hash: String,
    name: String,
    /// Until when it works.
    day: String,
    over: bool,
    /// When it was last used.
    used: Option<String>,
}

#[derive(Debug, Serialize)]
struct SessionView {
    hash: String,
    /// When it was opened.
    day: String,
    hour: String,
    address: String,
    browser: String,
    /// It is this very one.
    here: bool,
}

/// `GET /compte`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
) -> Result<Response, WebError> {
    let page = page(&app, &visitor, &person, None).await?;
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// `POST /compte/mot-de-passe`
pub async fn change_password(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    fields: Fields,
) -> Result<Response, WebError> {
    let new = fields.exactly("mot_de_passe");
    let changed = if new == fields.exactly("confirmation") {
        let both = (fields.exactly("actuel"), new);
        app.accounts
            .change_password(&person, both, &visitor.origin)
            .await
    } else {
        Err(AccountError::Weak("password-differs"))
    };
    match changed {
        Ok(opened) => {
            let cookie = app.site.cookie(&opened.token).ok_or(WebError::Failed)?;
            let there = Redirect::to("/compte?dit=password-changed");
            Ok(([(SET_COOKIE, cookie)], there).into_response())
        }
        Err(AccountError::Store(error)) => Err(error.into()),
        Err(AccountError::Shut(minutes)) => {
            tracing::info!(minutes, "a password is tried too often");
            again(
                &app,
                &visitor,
                &person,
                StatusCode::TOO_MANY_REQUESTS,
                "shut",
            )
            .await
        }
        Err(refused) => {
            let code = refused.code();
            again(
                &app,
                &visitor,
                &person,
                StatusCode::UNPROCESSABLE_ENTITY,
                code,
            )
            .await
        }
    }
}

/// `POST /compte/sessions/{session}/fin`: ends one of her sessions.
pub async fn end_session(
    State(app): State<App>,
    SignedIn(person): SignedIn,
    Path(session): Path<String>,
) -> Result<Response, WebError> {
    if !app.accounts.end_session(person.id, &session).await? {
        return Err(WebError::NotFound);
    }
    Ok(Redirect::to("/compte?dit=session-ended").into_response())
}

/// The page again, with why something was refused.
pub async fn again(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    status: StatusCode,
    refused: &'static str,
) -> Result<Response, WebError> {
    let page = page(app, visitor, person, Some(refused)).await?;
    Ok(respond(status, visitor, &page))
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    refused: Option<&'static str>,
) -> Result<OwnPage, WebError> {
    let mut sessions = Vec::new();
    for (row, here) in app.accounts.sessions(person.id, &visitor.cookie).await? {
        let (date, time) = local(row.created_at, &app.calls.zone);
        sessions.push(SessionView {
            hash: row.token_hash,
            day: day(date),
            hour: hour(time),
            address: row.address,
            browser: row.browser,
            here,
        });
    }
    let mut tokens = Vec::new();
    for (row, works) in app.accounts.tokens(person.id).await? {
        let on = |at| day(local(at, &app.calls.zone).0);
        tokens.push(TokenView {
            hash: row.token_hash,
            name: row.name,
            day: on(row.expires_at),
            over: !works,
            used: row.used_at.map(on),
        });
    }
    Ok(OwnPage {
        works: FILES.iter().any(|role| person.is(*role)),
        tokens,
        name: person.name.clone(),
        email: person.email.clone(),
        roles: person.roles.iter().copied().collect(),
        speaks: tags(&person.speaks),
        translates: tags(&person.translates),
        direction: person.direction.clone().unwrap_or_default(),
        sessions,
        refused,
    })
}

impl Page for OwnPage {
    const TEMPLATE: &'static str = "own.html";
    const SUBJECT: &'static str = "compte";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let session = |here| SessionView {
            hash: "0a".into(),
            day: "01/12/2026".into(),
            hour: "10:30".into(),
            address: "10.0.0.7".into(),
            browser: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
                .into(),
            here,
        };
        let token = |over, used: Option<&str>| TokenView {
            hash: "0b".into(),
            name: "Mon ordinateur".into(),
            day: "01/03/2027".into(),
            over,
            used: used.map(str::to_owned),
        };
        let page = |refused| Self {
            works: true,
            tokens: vec![token(false, Some("01/12/2026")), token(true, None)],
            name: "Nadia".into(),
            email: "nadia@exemple.fr".into(),
            roles: vec![Role::Agent, Role::Translator],
            speaks: "ar fr".into(),
            translates: "ar".into(),
            direction: String::new(),
            sessions: vec![session(true), session(false)],
            refused,
        };
        let codes = [
            "wrong-password",
            "password-short",
            "password-differs",
            "shut",
            "token-name",
            "token-days",
            "token-many",
        ];
        let none = Self {
            works: false,
            tokens: Vec::new(),
            ..page(None)
        };
        let refused = codes.into_iter().map(|code| page(Some(code)));
        [page(None), none].into_iter().chain(refused).collect()
    }
}
