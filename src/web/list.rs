//! The list of people to call.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use serde::{Deserialize, Serialize};
use time::macros::format_description;
use trame_dsl::name::Name;
use trame_dsl::script::Script;

use super::App;
use super::campaigns;
use super::error::WebError;
use super::fields::Fields;
use super::page::{Page, respond};
use super::tongue::{autonym, masked};
use super::visitor::{SignedIn, Visitor};
use crate::access::Role;
use crate::calls::Calls;
use crate::clock::local;
use crate::store::{Campaign, Contact, ContactState, Uuid};
use crate::words::{UiLanguage, Words};

/// The list.
#[derive(Debug, Serialize)]
pub struct ListPage {
    campaign: CampaignView,
    people: Vec<PersonView>,
    waiting: usize,
    done: usize,
    /// Whether the one who looks calls for it.
    calls: bool,
    /// Whether she answers for it.
    answers: bool,
    /// How the table is sorted: `ordre`, `nom`, `langue`, `etat`.
    sort: &'static str,
    /// The number of the call that the next person's would be.
    next: String,
}

#[derive(Debug, Serialize)]
struct CampaignView {
    id: String,
    title: String,
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
}

/// `GET /campagnes/{campaign}`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(campaign): Path<Uuid>,
    SignedIn(person): SignedIn,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let campaign = campaigns::one(&app, campaign).await?;
    let mut page = page_of(&app.calls, &campaign, visitor.ui).await?;
    page.answers = person.is(Role::Supervisor);
    page.calls = app.accounts.calls_for(&person, campaign.id).await?;
    sort(&mut page, &asked.tri);
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// `POST /campagnes/{campaign}/suivante`: takes the next person.
pub async fn next(
    State(app): State<App>,
    Path(campaign): Path<Uuid>,
    SignedIn(person): SignedIn,
    fields: Fields,
) -> Result<Redirect, WebError> {
    let campaign = campaigns::one(&app, campaign).await?;
    let number = Uuid::try_parse(fields.word("appel")).unwrap_or_else(|_| app.calls.clock.id());
    Ok(
        match app.calls.begin_next(&campaign, &person, number).await? {
            Some(call) => Redirect::to(&format!("/appels/{call}")),
            None => Redirect::to(&format!("/campagnes/{}?dit=nobody", campaign.id)),
        },
    )
}

/// `POST /personnes/{contact}/appel`: takes this person.
pub async fn call(
    State(app): State<App>,
    Path(contact): Path<Uuid>,
    SignedIn(person): SignedIn,
) -> Result<Redirect, WebError> {
    let found = app.calls.store.find_contact(contact).await?;
    let campaign = found.ok_or(WebError::NotFound)?.campaign_id;
    Ok(match app.calls.begin_with(contact, &person).await? {
        Some(call) => Redirect::to(&format!("/appels/{call}")),
        None => Redirect::to(&format!("/campagnes/{campaign}?dit=taken")),
    })
}

async fn page_of(calls: &Calls, campaign: &Campaign, ui: UiLanguage) -> Result<ListPage, WebError> {
    let people = calls.store.list_contacts(campaign.id).await?;
    // A list is shown whatever its script: without it, own outcomes are called by their names.
    let edition = calls.edition_of(campaign).await.ok();
    let script = edition.as_ref().map(|edition| &*edition.script);
    let finished = people
        .iter()
        .filter(|person| person.state == ContactState::Done)
        .count();
    Ok(ListPage {
        campaign: CampaignView::from(campaign),
        waiting: people.len() - finished,
        done: finished,
        people: people
            .iter()
            .map(|person| PersonView::of(person, script, calls, ui))
            .collect(),
        calls: false,
        answers: false,
        sort: "ordre",
        next: calls.clock.id().to_string(),
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
            id: campaign.id.to_string(),
            title: campaign.title.clone(),
        }
    }
}

impl PersonView {
    fn of(person: &Contact, script: Option<&Script>, calls: &Calls, ui: UiLanguage) -> Self {
        let now = calls.clock.now();
        let moment = |at: i64| {
            let (date, time) = local(at, &calls.zone);
            Moment {
                date: day(date),
                time: hour(time),
                passed: at <= now,
            }
        };
        let words = Words::of(ui);
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
            outcome: person
                .outcome
                .as_deref()
                .map(|outcome| words.outcome(script, &Name::new(outcome))),
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
    const SUBJECT: &'static str = "liste";

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
        let full = Self {
            campaign: CampaignView {
                id: Uuid::nil().to_string(),
                title: "Vos droits sont bientôt terminés".into(),
            },
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
                    outcome: Some("à rappeler".into()),
                    ..person("M. Sindbad", "ar", ContactState::Callback)
                },
                PersonView {
                    due: Some(moment(true)),
                    outcome: Some("absent".into()),
                    ..person("M. Edmond Dantès", "fr", ContactState::ToCall)
                },
                PersonView {
                    outcome: Some("déjà renouvelé".into()),
                    ..person("M. Sherlock Holmes", "en", ContactState::Done)
                },
            ],
            waiting: 4,
            done: 1,
            calls: true,
            answers: true,
            sort: "ordre",
            next: Uuid::nil().to_string(),
        };
        let over = Self {
            campaign: CampaignView {
                id: Uuid::nil().to_string(),
                title: "Vos droits sont bientôt terminés".into(),
            },
            people: Vec::new(),
            waiting: 0,
            done: 5,
            calls: false,
            answers: false,
            sort: "etat",
            next: Uuid::nil().to_string(),
        };
        vec![full, over]
    }
}
