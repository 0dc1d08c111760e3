//! The campaigns that somebody calls for, or answers for.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::App;
use super::error::WebError;
use super::page::{Page, respond};
use super::visitor::{SignedIn, Visitor};
use crate::access::{On, Person};
use crate::store::{Campaign, Uuid};

/// The campaigns.
#[derive(Debug, Serialize)]
pub struct CampaignsPage {
    campaigns: Vec<CampaignView>,
}

#[derive(Debug, Serialize)]
struct CampaignView {
    id: String,
    title: String,
}

/// `GET /campagnes`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
) -> Result<Response, WebError> {
    let campaigns = of(&app, &person).await?;
    let view = |campaign: &Campaign| CampaignView {
        id: campaign.id.to_string(),
        title: campaign.title.clone(),
    };
    let page = CampaignsPage {
        campaigns: campaigns.iter().map(view).collect(),
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// The campaigns that are hers, oldest first.
pub async fn of(app: &App, person: &Person) -> Result<Vec<Campaign>, WebError> {
    let mut hers = Vec::new();
    for campaign in app.calls.store.list_campaigns().await? {
        if app
            .accounts
            .reaches(person, On::Campaign, campaign.id)
            .await?
        {
            hers.push(campaign);
        }
    }
    Ok(hers)
}

/// A campaign that its route has found to be hers.
pub async fn one(app: &App, id: Uuid) -> Result<Campaign, WebError> {
    let campaigns = app.calls.store.list_campaigns().await?;
    let found = campaigns.into_iter().find(|campaign| campaign.id == id);
    found.ok_or(WebError::NotFound)
}

impl Page for CampaignsPage {
    const TEMPLATE: &'static str = "campaigns.html";
    const SUBJECT: &'static str = "campagnes";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let campaign = CampaignView {
            id: Uuid::nil().to_string(),
            title: "Vos droits sont bientôt terminés".into(),
        };
        vec![
            Self {
                campaigns: vec![campaign],
            },
            Self {
                campaigns: Vec::new(),
            },
        ]
    }
}
