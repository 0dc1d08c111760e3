//! The first page: what somebody can do here.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::App;
use super::campaigns;
use super::error::WebError;
use super::nav::{self, Entry};
use super::page::{Page, respond};
use super::visitor::{SignedIn, Visitor};
use crate::access::Role;

/// The first page.
#[derive(Debug, Serialize)]
pub struct HomePage {
    name: String,
    entries: Vec<Entry>,
}

/// `GET /`: an agente who calls for one campaign is taken to its list.
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
) -> Result<Response, WebError> {
    let only_calls = person.roles.iter().all(|role| *role == Role::Agent);
    if only_calls && visitor.said.is_none() {
        let hers = campaigns::of(&app, &person).await?;
        if let [only] = hers.as_slice() {
            return Ok(Redirect::to(&format!("/campagnes/{}", only.id)).into_response());
        }
    }
    let page = HomePage {
        name: person.name.clone(),
        entries: nav::entries(Some(&person), &visitor.path),
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

impl Page for HomePage {
    const TEMPLATE: &'static str = "home.html";
    const SUBJECT: &'static str = "accueil";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let everything = super::page::tests::everybody();
        vec![
            Self {
                name: "Nadia".into(),
                entries: nav::entries(Some(&everything), "/"),
            },
            Self {
                name: "Nadia".into(),
                entries: Vec::new(),
            },
        ]
    }
}
