//! A site for one test: a fresh database, a clock that stands still, and agentes who speak to
//! it through its pages.

use std::sync::Arc;

use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, StatusCode};
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use trame::calls::Calls;
use trame::clock::Clock;
use trame::config::{Config, ZONE};
use trame::store::Uuid;
use trame::web::serve::Site;

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
    folder: Arc<TempDir>,
    stop: oneshot::Sender<()>,
    done: JoinHandle<()>,
}

impl TestApp {
    /// A new site with its demonstration list.
    pub async fn new() -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        Self::open(folder, Clock::fixed(START.parse().unwrap())).await
    }

    async fn open(folder: Arc<TempDir>, clock: Clock) -> Self {
        let database = format!("sqlite://{}/trame.db", folder.path().display());
        let config = Config::new("127.0.0.1:0", &database, ZONE).unwrap();
        let library = fixture::files();
        let site = Site::open(&config, clock.clone(), &library).await.unwrap();
        let url = format!("http://{}", site.address().unwrap());
        let calls = Arc::clone(&site.calls);
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
            folder,
            stop,
            done,
        }
    }

    /// Stops the site and starts it again on the same database.
    pub async fn restart(self) -> Self {
        let Self {
            clock,
            folder,
            stop,
            done,
            ..
        } = self;
        stop.send(()).unwrap();
        done.await.unwrap();
        Self::open(folder, clock).await
    }

    /// Someone at a browser who has not said her name.
    pub fn visitor(&self) -> Agent {
        let client = Client::builder()
            .cookie_store(true)
            .redirect(Policy::limited(5))
            .build();
        Agent {
            client: client.unwrap(),
            url: self.url.clone(),
        }
    }

    /// An agente who has.
    pub async fn agent(&self, name: &str) -> Agent {
        let agent = self.visitor();
        let page = agent.post("/agente", &[("prenom", name)]).await;
        assert_eq!(page.status, StatusCode::OK);
        agent
    }
}

/// Someone at a browser.
pub struct Agent {
    /// Her browser.
    pub client: Client,
    /// The site.
    pub url: String,
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
    /// Looks at a page.
    pub async fn get(&self, path: &str) -> Page {
        Self::page(self.client.get(format!("{}{path}", self.url))).await
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        Self::page(self.client.post(format!("{}{path}", self.url)).form(fields)).await
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
        self.post("/personnes/suivante", &[]).await
    }

    async fn page(request: RequestBuilder) -> Page {
        let response = request.send().await.unwrap();
        let status = response.status();
        let path = response.url().path().to_owned();
        // Templates write the solidus as an entity.
        let html = response.text().await.unwrap().replace("&#x2f;", "/");
        Page { status, path, html }
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
