//! Which version of its enquête a campaign runs, and moving it to a newer one.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::{App, VersionLine, publishing};
use crate::publishing::campaigns::Running;
use crate::review::changes::Changes;
use crate::store::{Campaign, Uuid, Version};
use crate::web::campaigns;
use crate::web::error::WebError;
use crate::web::fields::Fields;
use crate::web::page::{Page, respond};
use crate::web::visitor::Visitor;

/// What a campaign runs.
#[derive(Debug, Serialize)]
pub struct CampaignVersionPage {
    campaign: String,
    title: String,
    package: String,
    /// What its calls begin with; `None` when it was never given a version.
    running: Option<VersionLine>,
    /// The latest version, when it is another.
    newer: Option<VersionLine>,
    /// The ids of both, as the form says them.
    from: String,
    to: String,
    changes: Option<Changes>,
    /// Whether somebody else was faster.
    refused: bool,
}

/// `GET /campagnes/{campaign}/version`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<Uuid>,
) -> Result<Response, WebError> {
    page(&app, &visitor, id, StatusCode::OK).await
}

/// `POST /campagnes/{campaign}/version`
pub async fn change(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<Uuid>,
    fields: Fields,
) -> Result<Response, WebError> {
    let campaign = campaigns::one(&app, id).await?;
    let from = campaign.version_id.map(|id| id.to_string());
    let to = fields.word("vers").parse::<Uuid>();
    let to = to.map_err(|_| WebError::BadForm)?;
    let seen = fields.word("depuis") == from.unwrap_or_default();
    if seen && publishing(&app).move_to(&campaign, to).await? {
        let back = format!("/campagnes/{id}/version?dit=version-moved");
        return Ok(Redirect::to(&back).into_response());
    }
    page(&app, &visitor, id, StatusCode::CONFLICT).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    id: Uuid,
    status: StatusCode,
) -> Result<Response, WebError> {
    let campaign = campaigns::one(app, id).await?;
    let running = publishing(app).running(&campaign, visitor.ui).await?;
    let page = CampaignVersionPage {
        refused: status == StatusCode::CONFLICT,
        ..CampaignVersionPage::of(&campaign, running, app)
    };
    Ok(respond(status, visitor, &page))
}

impl CampaignVersionPage {
    fn of(campaign: &Campaign, running: Running, app: &App) -> Self {
        let line = |version: &Version| VersionLine::of(version, &app.calls.zone);
        let id = |version: Option<&Version>| {
            version
                .map(|version| version.id.to_string())
                .unwrap_or_default()
        };
        Self {
            campaign: campaign.id.to_string(),
            title: campaign.title.clone(),
            package: campaign.package.clone(),
            running: running.version.as_ref().map(line),
            newer: running.newer.as_ref().map(line),
            from: id(running.version.as_ref()),
            to: id(running.newer.as_ref()),
            changes: running.changes,
            refused: false,
        }
    }
}

impl Page for CampaignVersionPage {
    const TEMPLATE: &'static str = "campaign_version.html";
    const SUBJECT: &'static str = "liste";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        use super::samples::changes;
        let page = |running: Option<i64>, newer: Option<i64>, changes, refused| Self {
            campaign: Uuid::nil().to_string(),
            title: "Vos droits sont bientôt terminés".into(),
            package: "mdph-fin-de-droits".into(),
            running: running.map(VersionLine::sample),
            newer: newer.map(VersionLine::sample),
            from: Uuid::nil().to_string(),
            to: Uuid::max().to_string(),
            changes,
            refused,
        };
        vec![
            page(Some(1), Some(2), Some(changes()), false),
            page(Some(2), None, None, false),
            page(None, Some(1), None, false),
            page(None, None, None, false),
            page(Some(1), Some(3), Some(Changes::default()), true),
        ]
    }
}
