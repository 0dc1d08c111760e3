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
use reqwest::{Client, RequestBuilder, StatusCode};
use tokio::time::{sleep, timeout};
use trame::access::Role;
use trame::accounts::{Accounts, Profile};
use trame::clock::Clock;
use trame::library::site::embedded;
use trame::store::{Campaign, NewContact, Uuid};
use trame_dsl::call::event::Data;
use trame_dsl::name::Name;
use trame_dsl::value::Value;

use super::app::Page;
use super::client::client;
use super::database::Database;
use super::fixture;

/// How long a server may take to come back before the test gives up.
const PATIENCE: Duration = Duration::from_mins(1);

/// An answer that the server has acknowledged: its call and its request's number.
type Acknowledged = BTreeSet<(Uuid, String)>;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_random_it_loses_and_doubles_nothing() {
    survive(1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL: tests/run and tests/postgres start one"]
async fn two_nodes_killed_at_random_lose_and_double_nothing() {
    survive(2).await;
}

/// Makes calls on so many nodes, each killed again and again, and looks at what is left.
async fn survive(nodes: usize) {
    let (calls, clients) = (size("TRAME_KILL_CALLS", 40), size("TRAME_KILL_CLIENTS", 8));
    let first = Killable::new(calls, clients).await;
    let mut sites = vec![first.clone()];
    sites.resize_with(nodes, || first.beside());
    let over = Arc::new(AtomicBool::new(false));
    let killers: Vec<_> = (0x5EED..)
        .zip(&sites)
        .map(|(seed, site)| tokio::spawn(kill_often(site.clone(), seed, Arc::clone(&over))))
        .collect();
    let agents: Vec<_> = (0..clients as u64)
        .map(|number| tokio::spawn(Walker::new(&sites, number).work()))
        .collect();
    let mut acknowledged = Acknowledged::new();
    let mut hops = 0;
    for agent in agents {
        let (hers, hopped) = agent.await.unwrap();
        acknowledged.extend(hers);
        hops += hopped;
    }
    over.store(true, Ordering::Relaxed);
    let mut kills = 0;
    let mut servers = Vec::new();
    for killer in killers {
        let (server, killed) = killer.await.unwrap();
        assert!(killed > 0, "a server was never killed");
        kills += killed;
        servers.push(server);
    }
    let answers = acknowledged.len();
    assert!(answers > calls * 2, "only {answers} answers");
    assert_eq!(hops > 0, nodes > 1, "{hops} hops");
    for site in &sites {
        every_call_can_be_looked_at(site, &acknowledged).await;
    }
    drop(servers);
    nothing_lost_nothing_doubled(&sites[0].database, &acknowledged).await;
    each_person_in_one_call_at_a_time(&sites[0].database).await;
    println!(
        "{nodes} nodes, {calls} calls, {clients} clients, {kills} kills, {hops} hops, {answers} acknowledged"
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
    database: Database,
    port: u16,
    campaign: Uuid,
    members: Vec<Uuid>,
}

impl Killable {
    /// A site whose list has so many people.
    async fn new(people: usize, clients: usize) -> Self {
        let mut site = Self::on(Database::fresh().await);
        let store = site.database.open().await;
        let clock = Clock::System;
        let accounts = Accounts::new(store.clone(), clock.clone());
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
        let mut members = Vec::new();
        for number in 0..clients {
            let profile = Profile {
                name: format!("Agente {number}"),
                roles: vec![Role::Agent.code().to_owned()],
                ..Profile::default()
            };
            let email = format!("agente{number}@demonstration.invalid");
            members.push(accounts.add(&email, &profile).await.unwrap().id);
        }
        store.set_members(campaign.id, &members).await.unwrap();
        store.close().await;
        site.campaign = campaign.id;
        site.members = members;
        site
    }

    /// A node on that database.
    fn on(database: Database) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        Self {
            database,
            port,
            campaign: Uuid::nil(),
            members: Vec::new(),
        }
    }

    /// Another node of the same site.
    fn beside(&self) -> Self {
        Self {
            campaign: self.campaign,
            members: self.members.clone(),
            ..Self::on(self.database.clone())
        }
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn start(&self) -> Server {
        let child = Command::new(program())
            .args(["serve", "--demonstration", "--listen"])
            .arg(format!("127.0.0.1:{}", self.port))
            .args(["--database", &self.database.url])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Server(child.unwrap())
    }

    async fn answers(&self) -> bool {
        client()
            .build()
            .unwrap()
            .get(format!("{}/sante", self.url()))
            .send()
            .await
            .is_ok()
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
async fn kill_often(site: Killable, seed: u64, over: Arc<AtomicBool>) -> (Server, usize) {
    let mut kills = 0;
    let mut random = Random(seed);
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

/// An agente who makes one call after the other and sends again what was not acknowledged, to another
/// node when there is one.
struct Walker {
    client: Client,
    /// The nodes, the one she is on first.
    urls: Vec<String>,
    random: Random,
    acknowledged: Acknowledged,
    campaign: Uuid,
    member: Uuid,
    form: String,
    hops: usize,
}

impl Walker {
    fn new(sites: &[Killable], seed: u64) -> Self {
        let client = client()
            .cookie_store(true)
            .redirect(Policy::limited(5))
            .timeout(Duration::from_secs(20));
        Self {
            client: client.build().unwrap(),
            urls: sites.iter().map(Killable::url).collect(),
            random: Random(seed.wrapping_mul(0x9E37_79B9) + 1),
            acknowledged: Acknowledged::new(),
            campaign: sites[0].campaign,
            member: sites[0].members[usize::try_from(seed).unwrap()],
            form: String::new(),
            hops: 0,
        }
    }

    /// Signs in.
    async fn enter(&mut self) {
        let door = self.get("/connexion").await;
        self.form = door.secret();
        let entry = [
            ("csrf".into(), self.form.clone()),
            ("compte".into(), self.member.to_string()),
        ];
        let entered = self.send("/demonstration/entree", &entry).await;
        self.form = entered.secret();
    }

    async fn work(mut self) -> (Acknowledged, usize) {
        self.enter().await;
        loop {
            let next = format!("/campagnes/{}/suivante", self.campaign);
            let page = self
                .send(&next, &[("csrf".into(), self.form.clone())])
                .await;
            if !page.path.starts_with("/appels/") {
                return (self.acknowledged, self.hops);
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

    /// Goes on at the next node.
    fn hop(&mut self) {
        if self.urls.len() > 1 {
            self.urls.rotate_left(1);
            self.hops += 1;
        }
    }

    /// Looks at a page, until a server has answered.
    async fn get(&mut self, path: &str) -> Page {
        self.until_answered(|client, url| client.get(format!("{url}{path}")))
            .await
    }

    /// Sends until a server has answered, the same each time.
    async fn send(&mut self, path: &str, fields: &[(String, String)]) -> Page {
        // A balancer in front sends her anywhere.
        if self.random.below(4) == 0 {
            self.hop();
        }
        self.until_answered(|client, url| client.post(format!("{url}{path}")).form(fields))
            .await
    }

    async fn until_answered(&mut self, request: impl Fn(&Client, &str) -> RequestBuilder) -> Page {
        let sent = async {
            loop {
                let request = request(&self.client, &self.urls[0]);
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
                self.hop();
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
    let mut walker = Walker::new(std::slice::from_ref(site), 0);
    walker.enter().await;
    let calls: BTreeSet<Uuid> = acknowledged.iter().map(|(call, _)| *call).collect();
    for call in calls {
        let page = walker.get(&format!("/appels/{call}")).await;
        assert_eq!(page.status, StatusCode::OK, "call {call}");
        assert!(
            page.path.starts_with("/appels/"),
            "call {call}: {}",
            page.path
        );
    }
}

async fn nothing_lost_nothing_doubled(database: &Database, acknowledged: &Acknowledged) {
    let store = database.open().await;
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
        let places = (1_i64..).zip(&events);
        for (place, event) in places {
            assert_eq!(event.seq, place, "an event of call {call}");
        }
    }
    store.close().await;
}

/// Nobody has a call that began before her last one was over, nor one that is not counted.
async fn each_person_in_one_call_at_a_time(database: &Database) {
    let spans: Vec<(Uuid, i64, Option<i64>)> = database
        .rows(
            "SELECT contact_id, started_at, ended_at FROM call ORDER BY contact_id, started_at, id",
        )
        .await;
    for pair in spans.windows(2) {
        let [(one, _, end), (other, start, _)] = pair else {
            continue;
        };
        let apart = one != other || end.is_some_and(|end| end <= *start);
        assert!(apart, "{one} was in two calls at a time");
    }
    let counted: Vec<(Uuid, i64, Option<i64>)> = database
        .rows("SELECT id, attempts, due_at FROM contact WHERE attempts > 0")
        .await;
    for (person, attempts, _) in counted {
        let calls = spans.iter().filter(|span| span.0 == person).count();
        assert_eq!(i64::try_from(calls).unwrap(), attempts, "calls of {person}");
    }
}
