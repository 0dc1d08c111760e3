//! An agente of the test, at her browser.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, StatusCode};
use tokio::time::{sleep, timeout};
use trame::store::Uuid;

use super::super::app::Page;
use super::super::client::client;
use super::{Acknowledged, Killable, PATIENCE};

/// An agente who makes one call after the other and sends again what was not acknowledged, to another
/// node when there is one.
pub struct Walker {
    client: Client,
    /// The nodes, the one she is on first.
    urls: Vec<String>,
    random: Random,
    acknowledged: Acknowledged,
    campaign: Uuid,
    member: Uuid,
    form: String,
    hops: usize,
    given: Arc<AtomicUsize>,
}

impl Walker {
    pub fn new(sites: &[Killable], seed: u64) -> Self {
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
            given: Arc::clone(&sites[0].given),
        }
    }

    /// Signs in.
    pub async fn enter(&mut self) {
        let door = self.get("/connexion").await;
        self.form = door.secret();
        let entry = [
            ("csrf".into(), self.form.clone()),
            ("compte".into(), self.member.to_string()),
        ];
        let entered = self.send("/demonstration/entree", &entry).await;
        self.form = entered.secret();
    }

    pub async fn work(mut self) -> (Acknowledged, usize) {
        self.enter().await;
        loop {
            let list = self.get(&format!("/campagnes/{}", self.campaign)).await;
            let next = list.form("suivante");
            let page = self.send(&next.action, &next.hidden).await;
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
            let any = self.random.index(choices.len());
            let at = if self.random.below(4) == 0 { any } else { 0 };
            choices[at].clone()
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
    pub async fn get(&mut self, path: &str) -> Page {
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
                        self.given.fetch_add(1, Ordering::Relaxed);
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
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }

    /// A place among so many.
    pub fn index(&mut self, end: usize) -> usize {
        usize::try_from(self.below(end as u64)).unwrap()
    }
}
