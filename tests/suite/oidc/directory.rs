//! A real OpenID Connect provider, run by Node for one test, and someone who signs in there.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode};

use crate::client::client;

/// A directory. It stops with the test.
pub struct Directory {
    /// Where it is.
    pub issuer: String,
    child: Child,
    // Held open: it stops when the first is closed, and fails when it cannot write to the other.
    _input: ChildStdin,
    _output: BufReader<ChildStdout>,
}

impl Directory {
    /// The usual one.
    pub fn start() -> Self {
        Self::run(&[])
    }

    /// One with the ways of ProConnect.
    pub fn signed() -> Self {
        Self::run(&["0", "signed"])
    }

    fn run(args: &[&str]) -> Self {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser");
        let started = Command::new("node")
            .arg("provider.mjs")
            .args(args)
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut child = started.expect("Node.js runs the directory (see tests/run)");
        let input = child.stdin.take().unwrap();
        let mut line = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        output.read_line(&mut line).unwrap();
        let said: serde_json::Value = serde_json::from_str(&line)
            .expect("the directory says where it is (npm ci in tests/browser installs it)");
        Self {
            issuer: said["issuer"].as_str().unwrap().to_owned(),
            child,
            _input: input,
            _output: output,
        }
    }

    /// Stops it at once.
    pub fn stop(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        // One that has already stopped is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Someone's browser at the directory.
pub struct Browser(Client);

impl Browser {
    pub fn new() -> Self {
        let client = client().cookie_store(true).redirect(Policy::none()).build();
        Self(client.unwrap())
    }

    /// Signs in at the directory; the address that it sends her back to.
    pub async fn enter(&self, address: &str, login: &str) -> String {
        let page = self.follow(address).await.expect("a sign-in page");
        let form = [("login", login), ("password", "annuaire")];
        let answer = self.0.post(page.url().clone()).form(&form).send().await;
        self.back(answer.unwrap()).await
    }

    /// Turns back at the directory.
    pub async fn renounce(&self, address: &str) -> String {
        let page = self.follow(address).await.expect("a sign-in page");
        let address = format!("{}/renoncer", page.url());
        self.back(self.0.get(address).send().await.unwrap()).await
    }

    async fn back(&self, answer: Response) -> String {
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "nobody was let in");
        let address = target(&answer);
        match self.follow(&address).await {
            Err(address) => address,
            Ok(page) => panic!("{} sends nobody back", page.url()),
        }
    }

    /// Follows redirections to a page, or to an address of the site.
    async fn follow(&self, address: &str) -> Result<Response, String> {
        let mut address = address.to_owned();
        loop {
            if address.contains("/connexion/retour") && !address.contains("redirect_uri") {
                return Err(address);
            }
            let answer = self.0.get(&address).send().await.unwrap();
            if !answer.status().is_redirection() {
                return Ok(answer);
            }
            address = target(&answer);
        }
    }
}

fn target(answer: &Response) -> String {
    let place = answer.headers()["location"].to_str().unwrap();
    answer.url().join(place).unwrap().into()
}
