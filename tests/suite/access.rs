//! Who may call what: every route, for every role, on one's own object and on somebody else's, tried
//! over HTTP. What is expected is written here a second time, apart from the program's own table: a
//! route that one of the two does not know fails.

use std::collections::{BTreeMap, BTreeSet};

use reqwest::header::LOCATION;
use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};
use trame::access::{Person, Role};
use trame::accounts::{Origin, Profile, form_token};
use trame::store::{Campaign, Uuid};
use trame::web::{ROUTES, Verb};

use super::app::TestApp;
use super::client::client;
use super::fixture;

/// Verb, address, then for nobody, autrice, traductrice, agente, responsable, administratrice:
/// `yes` may; `own` may on what is hers, and finds nothing at what is not; `no` is told that it is not
/// for her role; `in` is asked to sign in; `none` finds nothing.
const TABLE: &str = include_str!("access.txt");

/// The people of the columns after the first.
const ROLES: [Role; 5] = Role::ALL;

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Admitted,
    AskedIn,
    Refused,
    NotFound,
}

/// A row of the table.
struct Row {
    verb: Verb,
    path: &'static str,
    cells: Vec<&'static str>,
}

fn table() -> Vec<Row> {
    let lines = TABLE
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let row = |line: &'static str| {
        let mut words = line.split_whitespace();
        let verb = match words.next().unwrap() {
            "GET" => Verb::Get,
            "POST" => Verb::Post,
            other => panic!("{other}: {line}"),
        };
        let path = words.next().unwrap();
        let cells: Vec<_> = words.collect();
        assert_eq!(cells.len(), 6, "{line}");
        Row { verb, path, cells }
    };
    lines.map(row).collect()
}

#[test]
fn every_route_is_in_the_table() {
    let name = |verb: Verb, path: &str| format!("{verb:?} {path}");
    let written: BTreeSet<_> = table().iter().map(|row| name(row.verb, row.path)).collect();
    let served: BTreeSet<_> = ROUTES
        .iter()
        .map(|route| name(route.verb, route.path))
        .collect();
    let missing: Vec<_> = served.symmetric_difference(&written).collect();
    assert!(missing.is_empty(), "in one table only: {missing:?}");
    assert_eq!(written.len(), ROUTES.len(), "a route stands twice");
}

#[tokio::test]
async fn every_route_keeps_to_its_rule_for_every_role() {
    let stage = Stage::new().await;
    let mut wrong = Vec::new();
    for row in table() {
        for (column, cell) in row.cells.iter().enumerate() {
            for own in [true, false] {
                let expected = expected(cell, row.path, own);
                let answer = stage.ask(row.verb, row.path, column, own).await;
                if answer != expected {
                    let whose = if own { "own" } else { "other's" };
                    let verb = row.verb;
                    wrong.push(format!(
                        "{verb:?} {} column {column}, {whose}: {answer:?}, not {expected:?}",
                        row.path
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn expected(cell: &str, path: &str, own: bool) -> Answer {
    match cell {
        "yes" => Answer::Admitted,
        "own" => {
            assert!(path.contains('{'), "{path} is nobody's own");
            if own {
                Answer::Admitted
            } else {
                Answer::NotFound
            }
        }
        "no" => Answer::Refused,
        "in" => Answer::AskedIn,
        "none" => Answer::NotFound,
        other => panic!("{other}: {path}"),
    }
}

/// A site with one person for each role, and things that are hers or somebody else's.
struct Stage {
    app: TestApp,
    client: Client,
    people: Vec<Person>,
    /// Of the machine of each of them.
    tokens: Vec<String>,
    own: BTreeMap<&'static str, String>,
    others: BTreeMap<&'static str, String>,
}

impl Stage {
    async fn new() -> Self {
        let app = TestApp::new().await;
        let agent = app.agent("Nadia").await;
        let own_call = agent.next().await.call();
        let stranger = app.agent("Samira").await;
        let mut people = Vec::new();
        for role in ROLES {
            people.push(match role {
                Role::Agent => agent.person.clone().unwrap(),
                _ => app.person("Camille", &[role]).await,
            });
        }
        let mut tokens = Vec::new();
        for person in &people {
            tokens.push(app.token(person).await);
        }
        let (campaign, contact, call) = elsewhere(&app, stranger.person.as_ref().unwrap()).await;
        let spare = app.person("Alex", &[Role::Agent]).await;
        let page = agent.list().await.html;
        let asset = page
            .split("/assets/")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        let (hash, file) = asset.split_once('/').unwrap();
        let own_contact = app
            .calls
            .store
            .find_call(own_call)
            .await
            .unwrap()
            .unwrap()
            .contact_id;
        let shared = [
            ("hash", hash.to_owned()),
            ("file", file.to_owned()),
            ("secret", "0".repeat(64)),
            ("account", spare.id.to_string()),
            ("session", "0".repeat(64)),
            ("token", "0".repeat(64)),
            ("subject", "comptes".to_owned()),
            ("number", "1".to_owned()),
            ("report", Uuid::nil().to_string()),
        ];
        let mut own = BTreeMap::from(shared);
        let mut others = own.clone();
        let publishing = app.publishing();
        publishing.push(&fixture::other_files()).await.unwrap();
        let published = publishing.first_version(fixture::OTHER, None).await;
        assert!(published.unwrap().is_some());
        own.insert("package", fixture::PACKAGE.to_owned());
        others.insert("package", fixture::OTHER.to_owned());
        own.insert("*path", fixture::SCRIPT.to_owned());
        let other = fixture::SCRIPT.replace(fixture::PACKAGE, fixture::OTHER);
        others.insert("*path", other);
        own.insert("language", "ar".to_owned());
        others.insert("language", "tr".to_owned());
        own.insert("message", "bonjour".to_owned());
        others.insert("message", "bonjour".to_owned());
        own.insert("campaign", app.campaign().await.to_string());
        own.insert("contact", own_contact.to_string());
        own.insert("call", own_call.to_string());
        others.insert("campaign", campaign.to_string());
        others.insert("contact", contact.to_string());
        others.insert("call", call.to_string());
        let client = client().redirect(Policy::none()).build().unwrap();
        Self {
            app,
            client,
            people,
            tokens,
            own,
            others,
        }
    }

    /// Asks as the person of a column, in a session of her own that nothing else uses.
    async fn ask(&self, verb: Verb, path: &str, column: usize, own: bool) -> Answer {
        let things = if own { &self.own } else { &self.others };
        let mut address = path.to_owned();
        for (name, value) in things {
            address = address.replace(&format!("{{{name}}}"), value);
        }
        assert!(!address.contains('{'), "{path}");
        let cookie = match column.checked_sub(1) {
            None => "f".repeat(64),
            Some(at) => {
                let person = self.people[at].clone();
                let from = Origin::default();
                let opened = self.app.accounts.open_session(person, "sign-in", &from);
                opened.await.unwrap().token
            }
        };
        // What the request before may have changed.
        let campaign = self.own["campaign"].parse().unwrap();
        let store = &self.app.calls.store;
        store
            .set_members(campaign, &[self.people[2].id])
            .await
            .unwrap();
        let url = format!("{}{address}", self.app.url);
        let request = match verb {
            Verb::Get => self.client.get(url),
            Verb::Post => self.client.post(url).form(&[("csrf", form_token(&cookie))]),
        };
        let (name, value) = match column.checked_sub(1) {
            Some(at) if path.starts_with("/api/") => {
                ("authorization", format!("Bearer {}", self.tokens[at]))
            }
            _ => ("cookie", format!("trame={cookie}")),
        };
        let response = request.header(name, value).send().await.unwrap();
        let location = response
            .headers()
            .get(LOCATION)
            .and_then(|to| to.to_str().ok());
        // Where signing out itself leads.
        let asked_in =
            location.is_some_and(|to| to.starts_with("/connexion") && !to.contains("dit="));
        match response.status() {
            StatusCode::UNAUTHORIZED => Answer::AskedIn,
            StatusCode::FORBIDDEN => Answer::Refused,
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Answer::NotFound,
            _ if asked_in => Answer::AskedIn,
            status => {
                assert!(!status.is_server_error(), "{verb:?} {address}: {status}");
                Answer::Admitted
            }
        }
    }
}

/// A campaign that somebody else calls for, with a person of its list and a call under way.
async fn elsewhere(app: &TestApp, stranger: &Person) -> (Uuid, Uuid, Uuid) {
    let store = &app.calls.store;
    let known = store.list_campaigns().await.unwrap().swap_remove(0);
    let person = store.list_contacts(known.id).await.unwrap().swap_remove(5);
    let campaign = Campaign {
        id: app.clock.id(),
        ..known
    };
    let contact = trame::store::NewContact {
        id: app.clock.id(),
        name: "M. Ailleurs".into(),
        phone: person.phone,
        language: "fr".into(),
        data: person.data,
    };
    let (campaign_id, contact_id) = (campaign.id, contact.id);
    store
        .create_campaign(&campaign, &[contact], app.clock.now() + 1)
        .await
        .unwrap();
    store
        .set_members(campaign_id, &[stranger.id])
        .await
        .unwrap();
    let call = app
        .calls
        .begin_next(&campaign, stranger, app.clock.id())
        .await
        .unwrap()
        .unwrap();
    (campaign_id, contact_id, call)
}

#[tokio::test]
async fn who_leaves_a_campaign_or_loses_a_role_is_out_at_once() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    let store = &app.calls.store;
    let campaign = app.campaign().await;
    let members = store.list_members(campaign).await.unwrap();
    store.set_members(campaign, &[]).await.unwrap();
    // She ends the call she is in; the list and everybody else's calls are closed to her.
    assert_eq!(agent.get(&page.path).await.status, StatusCode::OK);
    assert_eq!(agent.list().await.status, StatusCode::NOT_FOUND);
    let over = agent.submit(&page, "fin", &[("issue", "absent")]).await;
    assert_eq!(over.status, StatusCode::NOT_FOUND);
    let ended = store.find_call(page.call()).await.unwrap().unwrap();
    assert_eq!(ended.outcome.as_deref(), Some("absent"));
    store.set_members(campaign, &members).await.unwrap();
    assert_eq!(agent.get(&page.path).await.status, StatusCode::OK);
    let id = agent.person.as_ref().unwrap().id;
    let profile = Profile {
        name: "Nadia".into(),
        roles: vec!["traductrice".into()],
        translates: "ta".into(),
        ..Profile::default()
    };
    app.accounts.change(id, &profile).await.unwrap();
    assert_eq!(agent.get(&page.path).await.status, StatusCode::FORBIDDEN);
    app.accounts.disable(id).await.unwrap();
    assert_eq!(agent.get(&page.path).await.path, "/connexion");
}
