//! A real site that people sign in to by a directory, and their browsers.

use std::collections::BTreeSet;

use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode};
use trame::access::{Person, Role};
use trame::accounts::{Accounts, Profile};
use trame::clock::Clock;
use trame::config::{Config, DirectoryWritten, Settings, ZONE};
use trame::library::files::Files;
use trame::web::serve::Site;

use super::directory::Browser;
use crate::client::client;
use crate::database::Database;

/// A site; it stops with the test.
pub struct Place {
    pub url: String,
    pub accounts: Accounts,
    _database: Database,
}

impl Place {
    /// One that knows the directory at `issuer`.
    pub async fn open(issuer: &str) -> Self {
        let database = Database::fresh().await;
        let settings = Settings {
            listen: "127.0.0.1:0",
            database: &database.url,
            zone: ZONE,
            directory: DirectoryWritten {
                issuer: Some(issuer),
                client_id: Some("trame"),
                client_secret: Some("secret-du-site"),
                name: Some("l'annuaire d'essai"),
                ..DirectoryWritten::NONE
            },
            ..Settings::default()
        };
        let config = Config::new(&settings).unwrap();
        let site = Site::open(&config, Clock::System, &Files::default())
            .await
            .unwrap();
        let url = format!("http://{}", site.address().unwrap());
        let accounts = site.accounts.clone();
        tokio::spawn(async move { site.serve(std::future::pending()).await.unwrap() });
        Self {
            url,
            accounts,
            _database: database,
        }
    }

    /// An account of that address.
    pub async fn account(&self, email: &str) -> Person {
        let profile = Profile {
            name: "Amina".to_owned(),
            roles: vec![Role::Supervisor.to_string()],
            ..Profile::default()
        };
        self.accounts.add(email, &profile).await.unwrap()
    }

    pub fn visitor(&self) -> Visitor {
        let browser = client().cookie_store(true).redirect(Policy::none());
        Visitor {
            client: browser.build().unwrap(),
            url: self.url.clone(),
            at_directory: Browser::new(),
        }
    }

    /// What the journal tells, the last first.
    pub async fn told(&self) -> Vec<String> {
        let rows = self.accounts.journal(None, "", "", 50).await.unwrap();
        rows.into_iter().map(|row| row.action).collect()
    }
}

/// Someone at a browser.
pub struct Visitor {
    client: Client,
    url: String,
    at_directory: Browser,
}

/// What the site answered.
pub struct Answered {
    pub status: StatusCode,
    /// Where it sends her.
    pub towards: String,
    /// The names of the cookies it gives, and whether each is to be forgotten.
    pub cookies: BTreeSet<(String, bool)>,
    pub html: String,
}

impl Visitor {
    pub async fn get(&self, path: &str) -> Answered {
        let answer = self.client.get(format!("{}{path}", self.url)).send().await;
        read(answer.unwrap()).await
    }

    /// Goes to the directory; the address there.
    pub async fn leave(&self, path: &str) -> String {
        let left = self.get(path).await;
        assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.html);
        left.towards
    }

    /// Signs in there, and is sent back to an address of the site.
    pub async fn identified(&self, login: &str) -> String {
        let there = self.leave("/connexion/annuaire").await;
        self.path(&self.at_directory.enter(&there, login).await)
    }

    /// Turns back there.
    pub async fn turned_back(&self) -> String {
        let there = self.leave("/connexion/annuaire").await;
        self.path(&self.at_directory.renounce(&there).await)
    }

    pub fn path(&self, address: &str) -> String {
        let path = address.strip_prefix(&self.url);
        path.unwrap_or_else(|| panic!("{address} is not of this site"))
            .to_owned()
    }

    /// Whether the site knows her.
    pub async fn is_in(&self) -> bool {
        self.get("/").await.status == StatusCode::OK
    }
}

async fn read(answer: Response) -> Answered {
    let header = |name: &str| {
        let values = answer.headers().get_all(name).into_iter();
        values
            .map(|value| value.to_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let cookies = header("set-cookie").into_iter().map(|line| {
        let name = line.split('=').next().unwrap().to_owned();
        (name, line.contains("Max-Age=0"))
    });
    Answered {
        status: answer.status(),
        towards: header("location").into_iter().next().unwrap_or_default(),
        cookies: cookies.collect(),
        html: answer.text().await.unwrap(),
    }
}
