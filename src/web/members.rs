//! Who calls for a campaign, as the responsable says.

use std::collections::BTreeSet;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::App;
use super::campaigns;
use super::error::WebError;
use super::fields::Fields;
use super::page::{Page, respond};
use super::visitor::{SignedIn, Visitor};
use crate::access::{Role, tags};
use crate::accounts::Deed;
use crate::store::{AccountRow, Uuid};

/// Who calls for a campaign.
#[derive(Debug, Serialize)]
pub struct MembersPage {
    id: String,
    title: String,
    agents: Vec<AgentView>,
}

#[derive(Debug, Serialize)]
struct AgentView {
    id: String,
    name: String,
    speaks: String,
    member: bool,
}

/// `GET /campagnes/{campaign}/membres`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(campaign): Path<Uuid>,
) -> Result<Response, WebError> {
    let campaign = campaigns::one(&app, campaign).await?;
    let members: BTreeSet<_> = app
        .calls
        .store
        .list_members(campaign.id)
        .await?
        .into_iter()
        .collect();
    let agent = |row: AccountRow| AgentView {
        id: row.id.to_string(),
        member: members.contains(&row.id),
        speaks: tags(&row.speaks),
        name: row.name,
    };
    let page = MembersPage {
        id: campaign.id.to_string(),
        title: campaign.title,
        agents: agents(&app).await?.into_iter().map(agent).collect(),
    };
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// `POST /campagnes/{campaign}/membres`
pub async fn change(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(by): SignedIn,
    Path(campaign): Path<Uuid>,
    fields: Fields,
) -> Result<Response, WebError> {
    let chosen: BTreeSet<_> = fields.words("membre").into_iter().collect();
    let known = agents(&app).await?.into_iter();
    let members: Vec<_> = known
        .filter(|row| chosen.contains(&row.id.to_string()))
        .collect();
    if members.len() != chosen.len() {
        return Err(WebError::BadForm);
    }
    let ids: Vec<_> = members.iter().map(|row| row.id).collect();
    app.calls.store.set_members(campaign, &ids).await?;
    let names: Vec<_> = members.iter().map(|row| row.email.as_str()).collect();
    let deed = Deed::new("members-changed").on(campaign.to_string());
    let deed = deed.with("members", names.join(" "));
    app.accounts.note(&by, deed, &visitor.origin).await?;
    Ok(Redirect::to(&format!("/campagnes/{campaign}?dit=members-changed")).into_response())
}

/// The accounts that can call.
async fn agents(app: &App) -> Result<Vec<AccountRow>, WebError> {
    let mut rows = app.accounts.list().await?;
    rows.retain(|row| row.disabled_at.is_none() && row.roles.contains(&Role::Agent));
    Ok(rows)
}

impl Page for MembersPage {
    const TEMPLATE: &'static str = "members.html";
    const SUBJECT: &'static str = "membres";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let agent = |name: &str, member| AgentView {
            id: Uuid::nil().to_string(),
            name: name.into(),
            speaks: "ar fr".into(),
            member,
        };
        let page = |agents| Self {
            id: Uuid::nil().to_string(),
            title: "Vos droits sont bientôt terminés".into(),
            agents,
        };
        vec![
            page(vec![agent("Nadia", true), agent("Samira", false)]),
            page(Vec::new()),
        ]
    }
}
