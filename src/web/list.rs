//! The list of people to call.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};
use time::macros::format_description;

use super::App;
use super::error::WebError;
use super::fields::Fields;
use super::page::{Page, respond};
use super::tongue::{autonym, masked};
use super::visitor::{Visitor, agent_name, set_cookie};
use crate::calls::Calls;
use crate::clock::local;
use crate::store::{Campaign, Contact, ContactState, Uuid};

/// The list.
#[derive(Debug, Serialize)]
pub struct ListPage {
    campaign: Option<CampaignView>,
    people: Vec<PersonView>,
    waiting: usize,
    done: usize,
    agent: Option<String>,
    /// How the table is sorted: `ordre`, `nom`, `langue`, `etat`.
    sort: &'static str,
    /// What has just happened, as the end of a word's id.
    notice: Option<&'static str>,
    /// What was typed as a name and could not be one.
    typed: String,
}

#[derive(Debug, Serialize)]
struct CampaignView {
    title: String,
    demonstration: bool,
}

#[derive(Debug, Serialize)]
struct PersonView {
    id: String,
    name: String,
    phone: String,
    language: String,
    language_name: String,
    state: ContactState,
    attempts: i64,
    due: Option<Moment>,
    outcome: Option<String>,
    call: Option<String>,
    with: Option<String>,
    since: Option<String>,
}

#[derive(Debug, Serialize)]
struct Moment {
    date: String,
    time: String,
    passed: bool,
}

/// What the address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    tri: String,
    dit: String,
}

/// `GET /`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let mut page = page_of(&app.calls, &visitor).await?;
    page.notice = match asked.dit.as_str() {
        "personne" => Some("nobody"),
        "prise" => Some("taken"),
        "prenom" => Some("name-first"),
        _ => None,
    };
    sort(&mut page, &asked.tri);
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// `POST /agente`: says who is on the phone.
pub async fn name_agent(
    State(app): State<App>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, WebError> {
    let typed = fields.word("prenom");
    let cookie = agent_name(typed).and_then(|name| set_cookie("agente", &name));
    if let Some(cookie) = cookie {
        return Ok(([(SET_COOKIE, cookie)], Redirect::to("/")).into_response());
    }
    let mut page = page_of(&app.calls, &visitor).await?;
    page.notice = Some("bad-name");
    typed.clone_into(&mut page.typed);
    page.agent = None;
    Ok(respond(StatusCode::UNPROCESSABLE_ENTITY, &visitor, &page))
}

/// `POST /personnes/suivante`: takes the next person.
pub async fn next(State(app): State<App>, visitor: Visitor) -> Result<Redirect, WebError> {
    let Some(agent) = &visitor.agent else {
        return Ok(Redirect::to("/?dit=prenom"));
    };
    let campaigns = app.calls.store.list_campaigns().await?;
    for campaign in &campaigns {
        if let Some(call) = app.calls.begin_next(campaign, agent).await? {
            return Ok(Redirect::to(&format!("/appels/{call}")));
        }
    }
    Ok(Redirect::to("/?dit=personne"))
}

/// `POST /personnes/{contact}/appel`: takes this person.
pub async fn call(
    State(app): State<App>,
    visitor: Visitor,
    Path(contact): Path<Uuid>,
) -> Result<Redirect, WebError> {
    let Some(agent) = &visitor.agent else {
        return Ok(Redirect::to("/?dit=prenom"));
    };
    Ok(match app.calls.begin_with(contact, agent).await? {
        Some(call) => Redirect::to(&format!("/appels/{call}")),
        None => Redirect::to("/?dit=prise"),
    })
}

async fn page_of(calls: &Calls, visitor: &Visitor) -> Result<ListPage, WebError> {
    let campaigns = calls.store.list_campaigns().await?;
    let mut people = Vec::new();
    for campaign in &campaigns {
        people.extend(calls.store.list_contacts(campaign.id).await?);
    }
    let finished = people
        .iter()
        .filter(|person| person.state == ContactState::Done)
        .count();
    Ok(ListPage {
        campaign: campaigns.first().map(CampaignView::from),
        waiting: people.len() - finished,
        done: finished,
        people: people
            .iter()
            .map(|person| PersonView::of(person, calls))
            .collect(),
        agent: visitor.agent.clone(),
        sort: "ordre",
        notice: None,
        typed: String::new(),
    })
}

fn sort(page: &mut ListPage, by: &str) {
    let people = &mut page.people;
    page.sort = match by {
        "nom" => {
            people.sort_by_key(|person| person.name.to_lowercase());
            "nom"
        }
        "langue" => {
            people.sort_by(|a, b| a.language.cmp(&b.language));
            "langue"
        }
        "etat" => {
            people.sort_by_key(|person| (person.state, person.attempts));
            "etat"
        }
        _ => "ordre",
    };
}

impl From<&Campaign> for CampaignView {
    fn from(campaign: &Campaign) -> Self {
        Self {
            title: campaign.title.clone(),
            demonstration: campaign.demonstration,
        }
    }
}

impl PersonView {
    fn of(person: &Contact, calls: &Calls) -> Self {
        let now = calls.clock.now();
        let moment = |at: i64| {
            let (date, time) = local(at, &calls.zone);
            Moment {
                date: day(date),
                time: hour(time),
                passed: at <= now,
            }
        };
        let under_way = person.state == ContactState::InCall;
        Self {
            id: person.id.to_string(),
            name: person.name.clone(),
            phone: masked(&person.phone),
            language: person.language.clone(),
            language_name: autonym(&person.language).to_owned(),
            state: person.state,
            attempts: person.attempts,
            due: person.due_at.map(moment),
            outcome: person.outcome.clone(),
            call: person
                .call_id
                .filter(|_| under_way)
                .map(|id| id.to_string()),
            with: person.agent.clone().filter(|_| under_way),
            since: person
                .started_at
                .filter(|_| under_way)
                .map(|at| moment(at).time),
        }
    }
}

/// A date in figures; `DD/MM/YYYY` in both languages of the pages.
pub fn day(date: time::Date) -> String {
    date.format(format_description!("[day]/[month]/[year]"))
        .unwrap_or_default()
}

/// An hour in figures.
pub fn hour(time: time::Time) -> String {
    time.format(format_description!("[hour]:[minute]"))
        .unwrap_or_default()
}

impl Page for ListPage {
    const TEMPLATE: &'static str = "list.html";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let person = |name: &str, language: &str, state| PersonView {
            id: Uuid::nil().to_string(),
            name: name.to_owned(),
            phone: masked("+33199001234"),
            language: language.to_owned(),
            language_name: autonym(language).to_owned(),
            state,
            attempts: 1,
            due: None,
            outcome: None,
            call: None,
            with: None,
            since: None,
        };
        let moment = |passed| Moment {
            date: "01/12/2026".into(),
            time: "10:30".into(),
            passed,
        };
        let full = |notice| Self {
            campaign: Some(CampaignView {
                title: "Vos droits sont bientôt terminés".into(),
                demonstration: true,
            }),
            people: vec![
                PersonView {
                    attempts: 0,
                    ..person("Mme Emma Bovary", "fr", ContactState::ToCall)
                },
                PersonView {
                    call: Some(Uuid::nil().to_string()),
                    with: Some("Nadia".into()),
                    since: Some("10:12".into()),
                    ..person("Mme Kannagi", "ta", ContactState::InCall)
                },
                PersonView {
                    due: Some(moment(false)),
                    outcome: Some("rappel".into()),
                    ..person("M. Sindbad", "ar", ContactState::Callback)
                },
                PersonView {
                    due: Some(moment(true)),
                    outcome: Some("absent".into()),
                    ..person("M. Edmond Dantès", "fr", ContactState::ToCall)
                },
                PersonView {
                    outcome: Some("deja_renouvele".into()),
                    ..person("M. Sherlock Holmes", "en", ContactState::Done)
                },
            ],
            waiting: 4,
            done: 1,
            agent: Some("Nadia".into()),
            sort: "ordre",
            notice,
            typed: String::new(),
        };
        let unnamed = |notice| Self {
            agent: None,
            typed: "<b>".into(),
            ..full(notice)
        };
        let empty = Self {
            campaign: None,
            people: Vec::new(),
            waiting: 0,
            done: 0,
            ..full(None)
        };
        let over = Self {
            people: Vec::new(),
            waiting: 0,
            done: 5,
            ..full(Some("nobody"))
        };
        vec![
            full(None),
            full(Some("taken")),
            unnamed(Some("name-first")),
            unnamed(Some("bad-name")),
            empty,
            over,
        ]
    }
}
