//! What a link that works once opens: the first account of a site, or the choice of a password.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::App;
use super::error::WebError;
use super::fields::Fields;
use super::page::{Page, respond};
use super::sign_in::let_in;
use super::visitor::Visitor;
use crate::accounts::{AccountError, Invited};

/// The page of a link.
#[derive(Debug, Serialize)]
pub struct InvitationPage {
    /// Its own secret, for the form's address.
    secret: String,
    /// Whether it creates the first account.
    first: bool,
    /// Whose password is chosen, or the address that was typed.
    email: String,
    /// Her name, or what was typed.
    name: String,
    /// Why the form was not followed, as the end of a word's id.
    refused: Option<&'static str>,
}

/// `GET /invitation/{secret}`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Result<Response, WebError> {
    let page = page(&app, &secret).await?;
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// `POST /invitation/{secret}`
pub async fn accept(
    State(app): State<App>,
    visitor: Visitor,
    Path(secret): Path<String>,
    fields: Fields,
) -> Result<Response, WebError> {
    let mut page = page(&app, &secret).await?;
    let password = fields.exactly("mot_de_passe");
    let opened = if password != fields.exactly("confirmation") {
        Err(AccountError::Weak("password-differs"))
    } else if page.first {
        let typed = (fields.word("courriel"), fields.word("nom"), password);
        app.accounts
            .accept_first(&secret, typed, &visitor.origin)
            .await
    } else {
        app.accounts
            .accept(&secret, password, &visitor.origin)
            .await
    };
    match opened {
        Ok(opened) => let_in(&app, &visitor, &opened, "/").await,
        Err(AccountError::LinkGone) => Err(WebError::LinkGone),
        Err(AccountError::Store(error)) => Err(error.into()),
        Err(refused) => {
            page.refused = Some(refused.code());
            if page.first {
                fields.word("courriel").clone_into(&mut page.email);
                fields.word("nom").clone_into(&mut page.name);
            }
            Ok(respond(StatusCode::UNPROCESSABLE_ENTITY, &visitor, &page))
        }
    }
}

async fn page(app: &App, secret: &str) -> Result<InvitationPage, WebError> {
    let invited = app
        .accounts
        .invited(secret)
        .await
        .map_err(|error| match error {
            AccountError::Store(error) => error.into(),
            _ => WebError::LinkGone,
        })?;
    let (first, email, name) = match invited {
        Invited::First => (true, String::new(), String::new()),
        Invited::Person(person) => (false, person.email.clone(), person.name.clone()),
    };
    Ok(InvitationPage {
        secret: secret.to_owned(),
        first,
        email,
        name,
        refused: None,
    })
}

impl Page for InvitationPage {
    const TEMPLATE: &'static str = "invitation.html";
    const SUBJECT: &'static str = "invitation";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let page = |first, refused| Self {
            secret: "0a".into(),
            first,
            email: "nadia@exemple.fr".into(),
            name: "Nadia".into(),
            refused,
        };
        let codes = [
            "email",
            "name",
            "taken",
            "password-short",
            "password-long",
            "password-guessed",
            "password-differs",
        ];
        let refused = codes.into_iter().map(|code| page(true, Some(code)));
        [page(true, None), page(false, None)]
            .into_iter()
            .chain(refused)
            .collect()
    }
}
