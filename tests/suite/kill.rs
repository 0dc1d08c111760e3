//! The server is killed again and again while agentes make calls: every answer that was
//! acknowledged is there once, none is there twice, and every call can be continued.
//!
//! `TRAME_KILL_CALLS` and `TRAME_KILL_CLIENTS` make it larger: 200 and 20 are the full size.

use std::collections::{BTreeMap, BTreeSet};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode};
use tokio::time::{sleep, timeout};
use trame::clock::Clock;
use trame::library::site::embedded;
use trame::store::{Campaign, NewContact, Store, Uuid};
use trame_dsl::call::event::Data;
use trame_dsl::name::Name;
use trame_dsl::value::Value;

use super::app::Page;
use super::fixture;

/// How long a server may take to come back before the test gives up.
const PATIENCE: Duration = Duration::from_mins(1);

/// An answer that the server has acknowledged: its call and its request's number.
type Acknowledged = BTreeSet<(Uuid, String)>;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_random_it_loses_and_doubles_nothing() {
    let (calls, clients) = (size("TRAME_KILL_CALLS", 40), size("TRAME_KILL_CLIENTS", 8));
    let site = Killable::new(calls).await;
    let over = Arc::new(AtomicBool::new(false));
    let killer = tokio::spawn(kill_often(site.clone(), Arc::clone(&over)));
    let agents = (0..clients).map(|number| {
        let client = Walker::new(&site, number as u64);
        tokio::spawn(client.work())
    });
    let mut acknowledged = Acknowledged::new();
    for agent in agents.collect::<Vec<_>>() {
        acknowledged.extend(agent.await.unwrap());
    }
    over.store(true, Ordering::Relaxed);
    let (server, kills) = killer.await.unwrap();
    assert!(kills > 0, "the server was never killed");
    assert!(
        acknowledged.len() > calls * 2,
        "only {} answers",
        acknowledged.len()
    );
    every_call_can_be_looked_at(&site, &acknowledged).await;
    drop(server);
    nothing_lost_nothing_doubled(&site, &acknowledged).await;
    println!(
        "{calls} calls, {clients} clients, {kills} kills, {} acknowledged",
        acknowledged.len()
    );
}

fn size(variable: &str, default: usize) -> usize {
    std::env::var(variable)
        .ok()
        .and_then(|value| value.parse().ok())
        .unwrap_or(default)
}

/// A server that can be killed and started again where it was.
#[derive(Clone)]
struct Killable {
    folder: Arc<tempfile::TempDir>,
    port: u16,
}

impl Killable {
    /// A site whose list has so many people.
    async fn new(people: usize) -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let site = Self {
            folder,
            port: free.local_addr().unwrap().port(),
        };
        drop(free);
        let store = Store::open(&site.database()).await.unwrap();
        let clock = Clock::System;
        let campaign = Campaign {
            id: clock.id(),
            package: "mdph-fin-de-droits".to_owned(),
            title: "Essai".to_owned(),
            demonstration: true,
            version_id: Some(fixture::publish(&store, &clock, &embedded()).await.id),
        };
        let list: Vec<NewContact> = (0..people).map(|number| person(&clock, number)).collect();
        store
            .create_campaign(&campaign, &list, clock.now())
            .await
            .unwrap();
        store.close().await;
        site
    }

    fn database(&self) -> String {
        format!("sqlite://{}/trame.db", self.folder.path().display())
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn start(&self) -> Server {
        let child = Command::new(program())
            .args(["serve", "--listen", &format!("127.0.0.1:{}", self.port)])
            .args(["--database", &self.database()])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Server(child.unwrap())
    }

    async fn answers(&self) -> bool {
        reqwest::get(format!("{}/sante", self.url())).await.is_ok()
    }
}

fn program() -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_trame")).to_owned()
}

fn person(clock: &Clock, number: usize) -> NewContact {
    let code = |code: &str| Value::Code(Name::new(code));
    let ends = time::macros::date!(2027 - 01 - 31);
    let data = Data::from([
        (Name::new("civilite"), code("madame")),
        (Name::new("nom"), Value::Text(format!("Essai {number}"))),
        (Name::new("droit"), code("aah")),
        (Name::new("fin_droits"), Value::Date(ends)),
    ]);
    let language = ["fr", "ar", "ta", "en"][number % 4].to_owned();
    let phone = format!("+3319900{number:04}");
    NewContact {
        id: clock.id(),
        name: format!("Mme Essai {number}"),
        phone,
        language,
        data,
    }
}

/// A process that does not outlive the test.
struct Server(Child);

impl Server {
    /// `kill -9`
    fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Kills the server at moments that nobody expects, until the calls are over; then leaves it up.
async fn kill_often(site: Killable, over: Arc<AtomicBool>) -> (Server, usize) {
    let mut kills = 0;
    let mut random = Random(0x5EED);
    loop {
        let server = site.start();
        timeout(PATIENCE, async {
            while !site.answers().await {
                sleep(Duration::from_millis(20)).await;
            }
        })
        .await
        .expect("the server starts");
        sleep(Duration::from_millis(20 + random.below(250))).await;
        if over.load(Ordering::Relaxed) {
            return (server, kills);
        }
        server.kill();
        kills += 1;
    }
}

/// An agente who makes one call after the other and sends again what was not acknowledged.
struct Walker {
    client: Client,
    url: String,
    random: Random,
    acknowledged: Acknowledged,
}

impl Walker {
    fn new(site: &Killable, seed: u64) -> Self {
        let client = Client::builder()
            .cookie_store(true)
            .redirect(Policy::limited(5))
            .timeout(Duration::from_secs(20));
        Self {
            client: client.build().unwrap(),
            url: site.url(),
            random: Random(seed.wrapping_mul(0x9E37_79B9) + 1),
            acknowledged: Acknowledged::new(),
        }
    }

    async fn work(mut self) -> Acknowledged {
        let name = format!("Agente {}", self.random.0 % 1000);
        self.send("/agente", &[("prenom".into(), name)]).await;
        loop {
            let page = self.send("/personnes/suivante", &[]).await;
            if !page.path.starts_with("/appels/") {
                return self.acknowledged;
            }
            self.call(page).await;
        }
    }

    /// Makes a call to its end.
    async fn call(&mut self, mut page: Page) {
        for _ in 0..80 {
            page = if page.html.contains("id=\"conclusion\"") {
                let moment = ("jour".to_owned(), "2027-01-04".to_owned());
                let hour = ("heure".to_owned(), "10:30".to_owned());
                self.act(&page, "fin", vec![moment, hour]).await
            } else if page.html.contains("id=\"confirmation\"") {
                self.act(&page, "confirmation", vec![]).await
            } else if page.html.contains("/reponse\"") {
                let answer = self.answer(&page);
                self.act(&page, "reponse", answer).await
            } else {
                return;
            };
        }
        panic!("a call has no end: {}", page.html);
    }

    /// An answer of the question on screen, at random.
    fn answer(&mut self, page: &Page) -> Vec<(String, String)> {
        let choices = values(&page.html, "name=\"reponse\" value=");
        let field = page
            .html
            .split('<')
            .find(|element| element.contains("id=\"champ\""));
        let word = if field.is_some_and(|field| field.contains("type=\"date\"")) {
            "2026-11-02".to_owned()
        } else if field.is_some() || choices.is_empty() {
            "Rien à ajouter".to_owned()
        } else {
            // The first answer is mostly the one that leads on.
            let any = self.random.below(choices.len() as u64);
            let at = if self.random.below(4) == 0 { any } else { 0 };
            choices[usize::try_from(at).unwrap()].clone()
        };
        vec![("reponse".to_owned(), word)]
    }

    /// Sends a form of the page, and notes that it was acknowledged.
    async fn act(&mut self, page: &Page, act: &str, fields: Vec<(String, String)>) -> Page {
        let form = page.form(act);
        let request = form
            .hidden
            .iter()
            .find(|(name, _)| name == "request_id")
            .unwrap()
            .1
            .clone();
        let mut all = form.hidden;
        all.extend(fields);
        let next = self.send(&form.action, &all).await;
        assert_eq!(next.status, StatusCode::OK, "{act}: {}", next.html);
        self.acknowledged.insert((page.call(), request));
        next
    }

    /// Sends until the server has answered, the same each time.
    async fn send(&self, path: &str, fields: &[(String, String)]) -> Page {
        let sent = async {
            loop {
                let request = self.client.post(format!("{}{path}", self.url)).form(fields);
                if let Ok(response) = request.send().await {
                    let (status, path) = (response.status(), response.url().path().to_owned());
                    if let Ok(html) = response.text().await {
                        return Page {
                            status,
                            path,
                            html: html.replace("&#x2f;", "/"),
                        };
                    }
                }
                sleep(Duration::from_millis(30)).await;
            }
        };
        timeout(PATIENCE, sent)
            .await
            .expect("the server comes back")
    }
}

/// Values of the elements that have `mark`, within one element each.
fn values(html: &str, mark: &str) -> Vec<String> {
    let elements = html.split('<').filter(|element| element.contains(mark));
    let value = |element: &str| {
        let start = element.find("value=\"")? + "value=\"".len();
        Some(element[start..start + element[start..].find('"')?].to_owned())
    };
    elements.filter_map(value).collect()
}

/// `SplitMix64`, so that a failure can be run again.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }
}

async fn every_call_can_be_looked_at(site: &Killable, acknowledged: &Acknowledged) {
    let calls: BTreeSet<Uuid> = acknowledged.iter().map(|(call, _)| *call).collect();
    for call in calls {
        let response = reqwest::get(format!("{}/appels/{call}", site.url()))
            .await
            .unwrap();
        assert_eq!(response.status(), StatusCode::OK, "call {call}");
    }
}

async fn nothing_lost_nothing_doubled(site: &Killable, acknowledged: &Acknowledged) {
    let store = Store::open(&site.database()).await.unwrap();
    let mut by_call: BTreeMap<Uuid, Vec<&str>> = BTreeMap::new();
    for (call, request) in acknowledged {
        by_call.entry(*call).or_default().push(request);
    }
    for (call, requests) in by_call {
        let events = store.list_events(call).await.unwrap();
        for request in requests {
            let stored = events
                .iter()
                .filter(|event| event.request == *request)
                .count();
            assert_eq!(stored, 1, "request {request} of call {call}");
        }
        let places: BTreeSet<i64> = events.iter().map(|event| event.seq).collect();
        assert_eq!(
            places.len(),
            events.len(),
            "two events at one place of call {call}"
        );
    }
    store.close().await;
}
