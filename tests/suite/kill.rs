//! The server is killed again and again while agentes make calls: every answer that was
//! acknowledged is there once, none is there twice, and every call can be continued.
//!
//! `TRAME_KILL_CALLS` and `TRAME_KILL_CLIENTS` make it larger: 200 and 20 are the full size.

#[path = "kill/walker.rs"]
mod walker;

use std::collections::{BTreeMap, BTreeSet};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use reqwest::StatusCode;
use tokio::time::{sleep, timeout};
use trame::access::Role;
use trame::accounts::{Accounts, Profile};
use trame::clock::Clock;
use trame::library::site::embedded;
use trame::store::{Campaign, NewContact, Uuid};
use trame_dsl::call::event::Data;
use trame_dsl::name::Name;
use trame_dsl::value::Value;

use super::client::client;
use super::database::Database;
use super::fixture;
use walker::{Random, Walker};

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
    assert!(answers > calls * 5, "only {answers} answers");
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
    /// How many pages its nodes have given.
    given: Arc<AtomicUsize>,
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
            given: Arc::default(),
        }
    }

    /// Another node of the same site.
    fn beside(&self) -> Self {
        Self {
            campaign: self.campaign,
            members: self.members.clone(),
            given: Arc::clone(&self.given),
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
        // Some lives are too short for a page; others last for some pages, however slow the machine.
        if random.below(2) == 0 {
            let wanted = site.given.load(Ordering::Relaxed) + 1 + random.index(8);
            while site.given.load(Ordering::Relaxed) < wanted && !over.load(Ordering::Relaxed) {
                sleep(Duration::from_millis(5)).await;
            }
        }
        sleep(Duration::from_millis(10 + random.below(140))).await;
        if over.load(Ordering::Relaxed) {
            return (server, kills);
        }
        server.kill();
        kills += 1;
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
