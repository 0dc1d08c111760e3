//! Publishing an enquête: what is warned of, what changed, the hash, and doing it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::{App, publishing};
use crate::accounts::Deed;
use crate::publishing::{Asked, Outcome, Proposal};
use crate::review::changes::Changes;
use crate::review::readiness::Readiness;
use crate::web::error::WebError;
use crate::web::fields::Fields;
use crate::web::page::{Page, respond};
use crate::web::visitor::{SignedIn, Visitor};

/// What would be published.
#[derive(Debug, Serialize)]
pub struct PublicationPage {
    name: String,
    title: String,
    /// The number that it would have.
    number: i64,
    /// The latest version's; 0 when there is none.
    latest: i64,
    /// The hash of what would be published; `None` while there are errors.
    hash: Option<String>,
    ready: Readiness,
    /// Whether it can be published.
    sound: bool,
    /// Whether what is warned of must be read first.
    warned: bool,
    /// Whether the latest version is exactly that already.
    published: bool,
    changes: Option<Changes>,
    /// Why it was not published, as the end of `publication-refused-<refused>`.
    refused: Option<&'static str>,
}

/// `GET /enquetes/{package}/publication`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Result<Response, WebError> {
    let proposal = publishing(&app).proposal(&name, visitor.ui).await?;
    let page = PublicationPage::of(proposal.ok_or(WebError::NotFound)?, None);
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// `POST /enquetes/{package}/publication`
pub async fn publish(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    Path(name): Path<String>,
    fields: Fields,
) -> Result<Response, WebError> {
    let asked = Asked {
        hash: fields.word("empreinte").to_owned(),
        latest: fields.word("derniere").parse().unwrap_or_default(),
        read: fields.has("lu"),
    };
    let outcome = publishing(&app)
        .publish(&name, &asked, Some(person.id), visitor.ui)
        .await?;
    let (proposal, status, refused) = match outcome.ok_or(WebError::NotFound)? {
        Outcome::Published(number) => {
            let deed = Deed::new("package-published").on(&*name);
            let deed = deed.with("version", number.to_string());
            app.accounts.note(&person, deed, &visitor.origin).await?;
            return Ok(to_version(&name, number, "published"));
        }
        Outcome::Same(number) => return Ok(to_version(&name, number, "published-already")),
        Outcome::NotReady(proposal) => (proposal, StatusCode::CONFLICT, "not-ready"),
        Outcome::Changed(proposal) => (proposal, StatusCode::CONFLICT, "changed"),
        Outcome::Unread(proposal) => (proposal, StatusCode::UNPROCESSABLE_ENTITY, "unread"),
    };
    let page = PublicationPage::of(*proposal, Some(refused));
    Ok(respond(status, &visitor, &page))
}

fn to_version(name: &str, number: i64, said: &str) -> Response {
    Redirect::to(&format!("/enquetes/{name}/versions/{number}?dit={said}")).into_response()
}

impl PublicationPage {
    fn of(proposal: Proposal, refused: Option<&'static str>) -> Self {
        let name = proposal.package.name.clone();
        let manifest = proposal.package.manifest.as_ref();
        let title = manifest.map_or_else(|| name.clone(), |manifest| manifest.title.clone());
        Self {
            title,
            number: proposal.number(),
            latest: proposal.number() - 1,
            sound: proposal.ready.is_ready() && proposal.hash.is_some(),
            warned: proposal.ready.is_warned(),
            published: proposal.is_published(),
            hash: proposal.hash,
            ready: proposal.ready,
            changes: proposal.changes,
            name,
            refused,
        }
    }
}

impl Page for PublicationPage {
    const TEMPLATE: &'static str = "publication.html";
    const SUBJECT: &'static str = "enquetes";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        use super::samples::{changes, ready, unready};
        let page = |ready: Readiness, latest, changes| Self {
            name: "mdph-fin-de-droits".into(),
            title: "Vos droits sont bientôt terminés".into(),
            number: latest + 1,
            latest,
            hash: Some("9f".repeat(32)),
            sound: ready.is_ready(),
            warned: ready.is_warned(),
            ready,
            published: false,
            changes,
            refused: None,
        };
        let same = Changes {
            identical: true,
            ..Changes::default()
        };
        vec![
            page(ready(), 1, Some(changes())),
            page(Readiness::default(), 0, None),
            Self {
                published: true,
                ..page(ready(), 2, Some(same))
            },
            Self {
                hash: None,
                refused: Some("not-ready"),
                ..page(unready(), 1, None)
            },
            Self {
                refused: Some("changed"),
                ..page(ready(), 1, Some(Changes::default()))
            },
            Self {
                refused: Some("unread"),
                ..page(ready(), 1, Some(changes()))
            },
        ]
    }
}
