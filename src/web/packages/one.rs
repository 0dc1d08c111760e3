//! An enquête: what it is, what is wrong with it, its languages and its versions.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::{App, VersionLine, publishing};
use crate::publishing::Proposal;
use crate::review::manifest::{Field, fields};
use crate::review::readiness::Readiness;
use crate::web::error::WebError;
use crate::web::page::{Page, respond};
use crate::web::visitor::{SignedIn, Visitor};
use crate::words::Words;

/// An enquête.
#[derive(Debug, Serialize)]
pub struct PackagePage {
    name: String,
    title: String,
    /// What its manifest says; `None` while it has faults.
    fields: Option<Vec<Field>>,
    ready: Readiness,
    /// Whether it compiles, so that its languages can be told.
    compiles: bool,
    /// Whether what would be published is what the latest version is.
    published: bool,
    versions: Vec<VersionLine>,
    /// Whether she who looks may publish it.
    hers: bool,
}

/// `GET /enquetes/{package}`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    Path(name): Path<String>,
) -> Result<Response, WebError> {
    let publishing = publishing(&app);
    let belonging = publishing.belonging(&name).await?;
    let belonging = belonging.ok_or(WebError::NotFound)?;
    let proposal = publishing.proposal(&name, visitor.ui).await?;
    let versions = publishing.versions(&name).await?;
    let lines = versions
        .iter()
        .map(|version| VersionLine::of(version, &app.calls.zone))
        .collect();
    let gone = versions.first().map(|latest| latest.title.clone());
    let page = PackagePage {
        versions: lines,
        hers: belonging.is_written_by(&person),
        ..PackagePage::of(&name, proposal, gone, Words::of(visitor.ui))
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

impl PackagePage {
    fn of(name: &str, proposal: Option<Proposal>, gone: Option<String>, words: &Words) -> Self {
        let Some(proposal) = proposal else {
            // Its files are gone; its versions are not.
            return Self {
                name: name.to_owned(),
                title: gone.unwrap_or_else(|| name.to_owned()),
                fields: None,
                ready: Readiness::default(),
                compiles: false,
                published: false,
                versions: Vec::new(),
                hers: false,
            };
        };
        let manifest = proposal.package.manifest.as_ref();
        let title = manifest.map_or_else(|| name.to_owned(), |manifest| manifest.title.clone());
        Self {
            name: name.to_owned(),
            title,
            fields: manifest.map(|manifest| fields(manifest, words)),
            compiles: proposal.hash.is_some(),
            published: proposal.is_published(),
            ready: proposal.ready,
            versions: Vec::new(),
            hers: false,
        }
    }
}

impl Page for PackagePage {
    const TEMPLATE: &'static str = "package.html";
    const SUBJECT: &'static str = "enquetes";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        use super::samples::{ready, unready};
        let page = |ready: Readiness, numbers: &[i64], published| Self {
            name: "mdph-fin-de-droits".into(),
            title: "Vos droits sont bientôt terminés".into(),
            fields: Some(vec![
                Field {
                    field: "direction",
                    value: Some("MDPH de la Seine-Saint-Denis".into()),
                },
                Field {
                    field: "hours",
                    value: None,
                },
            ]),
            compiles: ready.errors.is_empty(),
            ready,
            published,
            versions: numbers.iter().copied().map(VersionLine::sample).collect(),
            hers: true,
        };
        vec![
            page(ready(), &[2, 1], true),
            page(Readiness::default(), &[], false),
            Self {
                fields: None,
                hers: false,
                ..page(unready(), &[1], false)
            },
        ]
    }
}
