//! A site for one test: a fresh database, a clock that stands still, and agentes who speak to
//! it through its pages.

use std::sync::{Arc, Mutex};

use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, StatusCode};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use trame::access::{Person, Role};
use trame::accounts::{Accounts, Origin, Profile};
use trame::calls::Calls;
use trame::clock::Clock;
use trame::config::{Config, Settings, ZONE};
use trame::library::files::Files;
use trame::publishing::Publishing;
use trame::store::Uuid;
use trame::web::serve::Site;

use super::client::client;
use super::database::Database;
use super::fixture;

/// 1 December 2026, 10:30 in Paris.
const START: &str = "2026-12-01T09:30:00Z";

/// A site.
pub struct TestApp {
    /// Where it is.
    pub url: String,
    /// Its time.
    pub clock: Clock,
    /// Behind its pages, for what no page shows.
    pub calls: Arc<Calls>,
    /// Its people.
    pub accounts: Accounts,
    database: Database,
    stop: oneshot::Sender<()>,
    done: JoinHandle<()>,
}

impl TestApp {
    /// A new site whose time is this machine's, as that of its command line is.
    pub async fn today() -> Self {
        Self::open(Database::fresh().await, Clock::System).await
    }

    /// A new site with its demonstration list.
    pub async fn new() -> Self {
        let database = Database::fresh().await;
        Self::open(database, Clock::fixed(START.parse().unwrap())).await
    }

    /// Two nodes of a new site that start at the same moment.
    pub async fn two(database: Database) -> (Self, Self) {
        let open = || tokio::spawn(Self::open(database.clone(), Clock::System));
        let (one, other) = (open(), open());
        (one.await.unwrap(), other.await.unwrap())
    }

    /// A new site whose folder holds other files.
    pub async fn of(library: &Files) -> Self {
        let clock = Clock::fixed(START.parse().unwrap());
        Self::open_with(Database::fresh().await, clock, library).await
    }

    async fn open(database: Database, clock: Clock) -> Self {
        Self::open_with(database, clock, &fixture::files()).await
    }

    async fn open_with(database: Database, clock: Clock, library: &Files) -> Self {
        let settings = Settings {
            listen: "127.0.0.1:0",
            database: &database.url,
            zone: ZONE,
            demonstration: true,
            ..Settings::default()
        };
        let config = Config::new(&settings).unwrap();
        let site = Site::open(&config, clock.clone(), library).await.unwrap();
        let url = format!("http://{}", site.address().unwrap());
        let calls = Arc::clone(&site.calls);
        let accounts = site.accounts.clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let done = tokio::spawn(async move {
            site.serve(async { stopped.await.unwrap_or_default() })
                .await
                .unwrap();
        });
        Self {
            url,
            clock,
            calls,
            accounts,
            database,
            stop,
            done,
        }
    }

    /// Another node of the same site.
    pub async fn beside(&self) -> Self {
        Self::open(self.database.clone(), self.clock.clone()).await
    }

    /// Stops the site and starts it again on the same database.
    pub async fn restart(self) -> Self {
        let Self {
            clock,
            database,
            stop,
            done,
            ..
        } = self;
        stop.send(()).unwrap();
        done.await.unwrap();
        Self::open(database, clock).await
    }

    /// Someone at a browser who is not signed in.
    pub fn visitor(&self) -> Agent {
        let client = client()
            .cookie_store(true)
            .redirect(Policy::limited(5))
            .build();
        Agent {
            client: client.unwrap(),
            url: self.url.clone(),
            form: Mutex::default(),
            campaign: Uuid::nil(),
            person: None,
        }
    }

    /// Its publishing.
    pub fn publishing(&self) -> Publishing<'_> {
        Publishing {
            store: &self.calls.store,
            clock: &self.clock,
        }
    }

    /// The address of its database.
    pub fn database(&self) -> String {
        self.database.url.clone()
    }

    /// The demonstration's campaign.
    pub async fn campaign(&self) -> Uuid {
        self.calls.store.list_campaigns().await.unwrap()[0].id
    }

    /// A person with these roles, who may enter as the people of a demonstration do.
    pub async fn person(&self, name: &str, roles: &[Role]) -> Person {
        let mark = self.clock.id().simple();
        let profile = Profile {
            name: name.to_owned(),
            roles: roles.iter().map(ToString::to_string).collect(),
            direction: "MDPH de la Seine-Saint-Denis".to_owned(),
            translates: "ar ta".to_owned(),
            ..Profile::default()
        };
        let email = format!("{mark}@demonstration.invalid");
        self.accounts.add(&email, &profile).await.unwrap()
    }

    /// A token of hers, for her own machine.
    pub async fn token(&self, person: &Person) -> String {
        let origin = Origin::default();
        let made = self.accounts.make_token(person, ("Poste", 90), &origin);
        made.await.unwrap().secret
    }

    /// Her browser, once she has entered.
    pub async fn enter(&self, person: &Person) -> Agent {
        let mut agent = self.visitor();
        let id = person.id.to_string();
        let page = agent
            .post("/demonstration/entree", &[("compte", &id)])
            .await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.html);
        agent.campaign = self.campaign().await;
        agent.person = Some(person.clone());
        agent
    }

    /// An agente of the demonstration's campaign.
    pub async fn agent(&self, name: &str) -> Agent {
        let person = self.person(name, &[Role::Agent]).await;
        let campaign = self.campaign().await;
        let store = &self.calls.store;
        let mut members = store.list_members(campaign).await.unwrap();
        members.push(person.id);
        store.set_members(campaign, &members).await.unwrap();
        self.enter(&person).await
    }
}

/// Someone at a browser.
pub struct Agent {
    /// Her browser.
    pub client: Client,
    /// The site.
    pub url: String,
    /// The secret that her pages' forms carry.
    form: Mutex<String>,
    campaign: Uuid,
    /// Who she is.
    pub person: Option<Person>,
}

/// A page she was given.
pub struct Page {
    /// Its status.
    pub status: StatusCode,
    /// Its address's path.
    pub path: String,
    /// Its HTML.
    pub html: String,
}

impl Agent {
    /// The same browser, sent to another node.
    pub fn at(&self, node: &TestApp) -> Self {
        Self {
            client: self.client.clone(),
            url: node.url.clone(),
            form: Mutex::new(self.form.lock().unwrap().clone()),
            campaign: self.campaign,
            person: self.person.clone(),
        }
    }

    /// Looks at a page.
    pub async fn get(&self, path: &str) -> Page {
        self.page(self.client.get(format!("{}{path}", self.url)))
            .await
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        if self.form.lock().unwrap().is_empty() {
            self.get("/connexion").await;
        }
        let form = self.form.lock().unwrap().clone();
        let mut all = vec![("csrf", form.as_str())];
        all.extend(fields.iter().filter(|(name, _)| *name != "csrf"));
        self.page(self.client.post(format!("{}{path}", self.url)).form(&all))
            .await
    }

    /// Sends a form of a page as it stands there: the one whose address ends with `act`.
    pub async fn submit(&self, page: &Page, act: &str, fields: &[(&str, &str)]) -> Page {
        let form = page.form(act);
        let mut all: Vec<_> = form
            .hidden
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        all.extend_from_slice(fields);
        self.post(&form.action, &all).await
    }

    /// Takes the next person.
    pub async fn next(&self) -> Page {
        self.post(&format!("/campagnes/{}/suivante", self.campaign), &[])
            .await
    }

    /// The list of her campaign.
    pub async fn list(&self) -> Page {
        self.get(&format!("/campagnes/{}", self.campaign)).await
    }

    async fn page(&self, request: RequestBuilder) -> Page {
        let response = request.send().await.unwrap();
        let status = response.status();
        let path = response.url().path().to_owned();
        // Templates write the solidus as an entity.
        let html = response.text().await.unwrap().replace("&#x2f;", "/");
        let page = Page { status, path, html };
        let secret = page.secret();
        if !secret.is_empty() {
            *self.form.lock().unwrap() = secret;
        }
        page
    }
}

/// A form of a page.
pub struct Form {
    /// Where it goes.
    pub action: String,
    /// What it holds before anything is typed.
    pub hidden: Vec<(String, String)>,
}

impl Page {
    /// The first form whose address ends with `act`, with its hidden fields.
    pub fn form(&self, act: &str) -> Form {
        let end = format!("/{act}\"");
        let at = self
            .html
            .find(&end)
            .unwrap_or_else(|| panic!("no form {act} in {}", self.html));
        let start = self.html[..at].rfind("action=\"").unwrap() + "action=\"".len();
        let action = self.html[start..at + end.len() - 1].to_owned();
        let body = &self.html[at..at + self.html[at..].find("</form>").unwrap()];
        let inputs = body.split("<input type=\"hidden\"").skip(1);
        let attribute = |input: &str, name: &str| {
            let start = input.find(&format!("{name}=\"")).unwrap() + name.len() + 2;
            input[start..start + input[start..].find('"').unwrap()].to_owned()
        };
        let hidden = inputs.map(|input| (attribute(input, "name"), attribute(input, "value")));
        Form {
            action,
            hidden: hidden.collect(),
        }
    }

    /// The secret that its forms carry; empty when it has none.
    pub fn secret(&self) -> String {
        let found = self.html.split_once("name=\"csrf\" value=\"");
        let rest = found.map_or("", |(_, rest)| rest);
        rest.split('"').next().unwrap_or_default().to_owned()
    }

    /// The question that is asked.
    pub fn question(&self) -> String {
        let hidden = self.form("reponse").hidden;
        let question = hidden.into_iter().find(|(name, _)| name == "question");
        question.unwrap().1
    }

    /// The call whose page it is.
    pub fn call(&self) -> Uuid {
        self.path.strip_prefix("/appels/").unwrap().parse().unwrap()
    }

    /// Whether the page says so.
    pub fn says(&self, text: &str) -> bool {
        // Apostrophes are written as entities, and French signs keep to their word.
        let html = self.html.replace("&#x27;", "'").replace('\u{a0}', " ");
        html.contains(text)
    }
}
