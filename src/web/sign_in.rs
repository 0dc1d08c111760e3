//! The door: signing in with a password, and out. On a demonstration, walking in.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};

use super::App;
use super::demonstration;
use super::error::WebError;
use super::fields::Fields;
use super::page::{Page, respond};
use super::visitor::{SignedIn, Visitor};
use crate::access::Role;
use crate::accounts::{Opened, Refusal};
use crate::store::{AccountRow, Uuid};

/// The door.
#[derive(Debug, Serialize)]
pub struct SignInPage {
    /// What was typed.
    login: String,
    /// The page to go to then.
    towards: String,
    /// Why she was not let in, as the end of a word's id.
    refused: Option<&'static str>,
    /// Minutes to wait.
    minutes: i64,
    /// How the directory that she can sign in by is called; empty where it has no name.
    directory: Option<String>,
    /// Who can be on a demonstration.
    demonstration: Vec<Guest>,
}

/// Somebody of a demonstration.
#[derive(Debug, Serialize)]
struct Guest {
    id: String,
    name: String,
    roles: Vec<Role>,
}

/// What the address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub(super) vers: String,
}

/// `GET /connexion`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let page = page(&app, "", &asked.vers).await?;
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// `POST /connexion`
pub async fn enter(
    State(app): State<App>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, WebError> {
    let login = fields.word("courriel");
    // A password is what was typed, spaces and all.
    let password = fields.exactly("mot_de_passe");
    let (status, refused, minutes) =
        match app.accounts.sign_in(login, password, &visitor.origin).await {
            Ok(opened) => return let_in(&app, &visitor, &opened, fields.word("vers")).await,
            Err(Refusal::Wrong) => (StatusCode::UNPROCESSABLE_ENTITY, "wrong", 0),
            Err(Refusal::Shut(minutes)) => (StatusCode::TOO_MANY_REQUESTS, "shut", minutes),
            Err(Refusal::Store(error)) => return Err(error.into()),
        };
    let page = SignInPage {
        refused: Some(refused),
        minutes,
        ..page(&app, login, fields.word("vers")).await?
    };
    Ok(respond(status, &visitor, &page))
}

/// `POST /demonstration/entree`: on a demonstration, anybody is whom she likes.
pub async fn enter_demonstration(
    State(app): State<App>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, WebError> {
    let id: Uuid = fields
        .word("compte")
        .parse()
        .map_err(|_| WebError::BadForm)?;
    let row = app.accounts.find(id).await.map_err(|_| WebError::BadForm)?;
    if !is_guest(&row) {
        return Err(WebError::BadForm);
    }
    let opened = app
        .accounts
        .open_session(row.person(), "sign-in", &visitor.origin)
        .await?;
    let_in(&app, &visitor, &opened, fields.word("vers")).await
}

/// `POST /deconnexion`
pub async fn leave(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
) -> Result<Response, WebError> {
    app.accounts
        .sign_out(&visitor.cookie, &person, &visitor.origin)
        .await?;
    Ok(Redirect::to("/connexion?dit=signed-out").into_response())
}

/// Gives her the cookie of her session, which is another than the one she had, and takes her where
/// she was going.
pub async fn let_in(
    app: &App,
    visitor: &Visitor,
    opened: &Opened,
    towards: &str,
) -> Result<Response, WebError> {
    if let Some(before) = visitor.person.as_deref() {
        app.accounts
            .sign_out(&visitor.cookie, before, &visitor.origin)
            .await?;
    }
    let cookie = app.site.cookie(&opened.token).ok_or(WebError::Failed)?;
    Ok(([(SET_COOKIE, cookie)], Redirect::to(own_page(towards))).into_response())
}

/// A page of this site, or its first one.
pub(super) fn own_page(towards: &str) -> &str {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte);
    let own = towards.starts_with('/') && !towards.starts_with("//") && towards.bytes().all(plain);
    // The door itself is nowhere to go.
    let door = towards.starts_with("/connexion") || towards.starts_with("/deconnexion");
    if own && !door { towards } else { "/" }
}

async fn page(app: &App, login: &str, towards: &str) -> Result<SignInPage, WebError> {
    let mut guests = Vec::new();
    if app.site.demonstration {
        let rows = app.accounts.list().await?;
        guests.extend(rows.iter().filter(|row| is_guest(row)).map(|row| Guest {
            id: row.id.to_string(),
            name: row.name.clone(),
            roles: row.roles.iter().copied().collect(),
        }));
    }
    Ok(SignInPage {
        login: login.to_owned(),
        towards: own_page(towards).to_owned(),
        refused: None,
        minutes: 0,
        directory: app.site.directory.clone(),
        demonstration: guests,
    })
}

fn is_guest(row: &AccountRow) -> bool {
    row.disabled_at.is_none() && row.email.ends_with(demonstration::DOMAIN)
}

impl Page for SignInPage {
    const TEMPLATE: &'static str = "sign_in.html";
    const SUBJECT: &'static str = "connexion";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let plain = |refused| Self {
            login: "nadia@exemple.fr".into(),
            towards: "/".into(),
            refused,
            minutes: 3,
            directory: None,
            demonstration: Vec::new(),
        };
        let directory = |name: &str| Self {
            directory: Some(name.to_owned()),
            ..plain(None)
        };
        let guest = |name: &str, roles: &[Role]| Guest {
            id: Uuid::nil().to_string(),
            name: name.into(),
            roles: roles.to_vec(),
        };
        let demonstration = Self {
            demonstration: vec![
                guest("Nadia", &[Role::Agent]),
                guest("Claire", &[Role::Author, Role::Administrator]),
            ],
            ..plain(None)
        };
        vec![
            plain(None),
            plain(Some("wrong")),
            plain(Some("shut")),
            directory(""),
            directory("l'annuaire d'exemple"),
            demonstration,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::own_page;

    #[test]
    fn nobody_is_sent_elsewhere() {
        assert_eq!(own_page("/appels/0a-1"), "/appels/0a-1");
        for elsewhere in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "",
            "/a?b",
            "/deconnexion",
            "x",
        ] {
            assert_eq!(own_page(elsewhere), "/", "{elsewhere}");
        }
    }
}
