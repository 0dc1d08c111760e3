//! Machines that should stay out, and requests that no command makes.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use reqwest::header::SET_COOKIE;
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use trame::access::{Person, Role};
use trame::accounts::{Origin, form_token};
use trame::library::push::content_hash;

use super::{author, there};
use crate::app::TestApp;
use crate::client::client;
use crate::fixture::{ARABIC, PACKAGE, SCRIPT};

/// A machine that says what it likes.
struct Machine {
    client: Client,
    url: String,
    token: String,
}

impl Machine {
    async fn of(app: &TestApp, person: &Person) -> Self {
        Self {
            client: client().build().unwrap(),
            url: format!("{}/api/fichiers", app.url),
            token: app.token(person).await,
        }
    }

    async fn list(&self) -> Response {
        let request = self.client.get(&self.url).bearer_auth(&self.token);
        request.send().await.unwrap()
    }

    async fn send(&self, body: Value) -> Response {
        let request = self.client.post(&self.url).bearer_auth(&self.token);
        request.json(&body).send().await.unwrap()
    }

    async fn change(&self, path: &str, was: Option<String>, text: Option<&str>) -> Response {
        let change = json!({"path": path, "was": was, "text": text});
        self.send(json!({"format": 1, "changes": [change]})).await
    }
}

fn fault(response: &Response) -> &str {
    let fault = response.headers().get("x-trame-fault");
    fault.map_or("", |fault| fault.to_str().unwrap())
}

#[tokio::test]
async fn only_a_token_that_works_lets_a_machine_in() {
    let app = TestApp::new().await;
    let person = author(&app).await;
    let mut machine = Machine::of(&app, &person).await;
    let first = machine.list().await;
    assert_eq!(first.status(), StatusCode::OK);
    assert!(first.headers().get(SET_COOKIE).is_none());
    // Neither a session nor its form's secret stands for it, nor it for them.
    let opened = app
        .accounts
        .open_session(person.clone(), "sign-in", &Origin::default())
        .await
        .unwrap();
    let cookie = format!("trame={}", opened.token);
    let get = machine.client.get(&machine.url).header("cookie", &cookie);
    let answer = get.send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(answer.headers()["www-authenticate"], "Bearer");
    let post = machine.client.post(&machine.url).header("cookie", &cookie);
    let post = post.header("x-trame-csrf", form_token(&opened.token));
    assert_eq!(fault(&post.send().await.unwrap()), "token-missing");
    let page = machine.client.get(format!("{}/compte", app.url));
    let page = page.bearer_auth(&machine.token).send().await.unwrap();
    assert_eq!(page.url().path(), "/connexion");
    // Forged, cut, in other letters.
    let right = machine.token.clone();
    for wrong in [
        format!("trame_{}", "0".repeat(64)),
        right[..69].to_owned(),
        right.trim_start_matches("trame_").to_owned(),
        right.to_uppercase(),
        format!("{right}0"),
        opened.token.clone(),
        "' OR 1=1 --".to_owned(),
    ] {
        machine.token = wrong;
        let answer = machine.list().await;
        assert_eq!(fault(&answer), "token-unknown", "{}", machine.token);
    }
    machine.token = right;
    assert_eq!(machine.list().await.status(), StatusCode::OK);
    // Too old, then taken back.
    app.clock.advance(Duration::from_hours(24 * 91));
    assert_eq!(fault(&machine.list().await), "token-expired");
    let machine = Machine::of(&app, &person).await;
    let rows = app.accounts.tokens(person.id).await.unwrap();
    let hash = &rows[0].0.token_hash;
    assert!(!hash.contains(&machine.token[6..]));
    let other = app.person("Élise", &[Role::Author]).await;
    let origin = Origin::default();
    assert!(
        !app.accounts
            .revoke_token(&other, hash, &origin)
            .await
            .unwrap()
    );
    assert!(
        app.accounts
            .revoke_token(&person, hash, &origin)
            .await
            .unwrap()
    );
    assert_eq!(fault(&machine.list().await), "token-unknown");
    // With the account, and with the password that a thief may have known.
    let machine = Machine::of(&app, &person).await;
    app.accounts.disable(person.id).await.unwrap();
    assert_eq!(fault(&machine.list().await), "token-unknown");
    app.accounts.enable(person.id).await.unwrap();
    assert_eq!(fault(&machine.list().await), "token-unknown");
}

#[tokio::test]
async fn wrong_tokens_are_counted_and_shut_nobody_else_out() {
    let app = TestApp::new().await;
    let person = author(&app).await;
    let right = Machine::of(&app, &person).await;
    let wrong = Machine {
        token: format!("trame_{}", "1".repeat(64)),
        ..Machine::of(&app, &person).await
    };
    let mut answers = Vec::new();
    for _ in 0..45 {
        answers.push(wrong.list().await.status());
    }
    assert_eq!(answers[0], StatusCode::UNAUTHORIZED);
    assert_eq!(answers[44], StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(fault(&wrong.list().await), "token-shut");
    assert_eq!(right.list().await.status(), StatusCode::OK);
    // Who signs in from there by password is not taken for it.
    let there = Origin {
        address: "127.0.0.1".into(),
        ..Origin::default()
    };
    let attempt = app.accounts.sign_in("x@y.fr", "faux", &there).await;
    assert!(matches!(attempt, Err(trame::accounts::Refusal::Wrong)));
    let noted = app.accounts.journal(None, "token-refused", "", 99).await;
    assert!(noted.unwrap().len() <= 41);
}

#[tokio::test]
async fn a_file_that_changed_meanwhile_is_refused_and_all_that_came_with_it() {
    let app = TestApp::new().await;
    let machine = Machine::of(&app, &author(&app).await).await;
    let was = content_hash(there(&app, SCRIPT).await.unwrap().as_bytes());
    let arabic = content_hash(there(&app, ARABIC).await.unwrap().as_bytes());
    let done = machine
        .change(SCRIPT, Some(was.clone()), Some("un\n"))
        .await;
    assert_eq!(done.status(), StatusCode::OK);
    // Twice the same: it is so already.
    let again = machine
        .change(SCRIPT, Some(was.clone()), Some("un\n"))
        .await;
    assert_eq!(again.status(), StatusCode::OK);
    let body = json!({"format": 1, "changes": [
        {"path": ARABIC, "was": arabic, "text": "a = b\n"},
        {"path": SCRIPT, "was": was, "text": "deux\n"},
    ]});
    let refused = machine.send(body).await;
    assert_eq!(refused.status(), StatusCode::CONFLICT);
    let refused: Value = refused.json().await.unwrap();
    assert_eq!(refused["refused"].as_array().unwrap().len(), 1);
    assert_eq!(refused["refused"][0]["why"], "changed");
    assert_eq!(refused["refused"][0]["site"]["hash"], content_hash(b"un\n"));
    assert_eq!(refused["refused"][0]["site"]["changed_by"], "Claire");
    assert_ne!(there(&app, ARABIC).await.as_deref(), Some("a = b\n"));
    assert_eq!(there(&app, SCRIPT).await.as_deref(), Some("un\n"));
    // What was taken not to be there, and is.
    let refused = machine.change(SCRIPT, None, Some("trois\n")).await;
    assert_eq!(refused.status(), StatusCode::CONFLICT);
}

/// Two machines write the same file at once, again and again: one of them wins each time.
#[tokio::test(flavor = "multi_thread")]
async fn of_two_that_write_at_once_one_is_refused() {
    let app = TestApp::today().await;
    let one = Machine::of(&app, &author(&app).await).await;
    let other = Machine::of(&app, &author(&app).await).await;
    for round in 0..10 {
        let was = there(&app, SCRIPT)
            .await
            .map(|text| content_hash(text.as_bytes()));
        let (mine, hers) = (format!("a{round}\n"), format!("b{round}\n"));
        let (a, b) = tokio::join!(
            one.change(SCRIPT, was.clone(), Some(&mine)),
            other.change(SCRIPT, was.clone(), Some(&hers)),
        );
        let mut answers = [a.status(), b.status()];
        answers.sort();
        assert_eq!(answers, [StatusCode::OK, StatusCode::CONFLICT]);
        let won = if a.status() == StatusCode::OK {
            mine
        } else {
            hers
        };
        assert_eq!(there(&app, SCRIPT).await, Some(won));
    }
}

#[tokio::test]
async fn paths_lead_nowhere_else() {
    let app = TestApp::new().await;
    let lea = app.person("Léa", &[Role::Administrator]).await;
    let machine = Machine::of(&app, &lea).await;
    for path in [
        "",
        "/etc/passwd",
        "../x.ftl",
        "scripts-library/../../x.trame",
        "scripts-library/./x.trame",
        "scripts-library//x.trame",
        "scripts-library\\p\\script.trame",
        "scripts-library/p\\..\\x.trame",
        "scripts-library/C:/x.trame",
        "scripts-library/.git/x.trame",
        "scripts-library/p/.x.trame",
        "scripts-library/p/notes.txt",
        "scripts-library/a.b/script.trame",
        "locales/fr/trame-web.ftl",
        "locales/../x/y.ftl",
        "locales/AR/p.ftl",
        "locales/pas une langue/p.ftl",
        "Locales/ar/p.ftl",
        "trame.db",
        "scripts-library/p\u{1}/x.trame",
        "scripts-library/p%00/x.trame",
        "scripts-library/p/%2e%2e/x.trame",
        "scripts-library/é/x.trame",
        // The same as a file that is there, for some machines.
        "scripts-library/MDPH-fin-de-droits/script.trame",
        "locales/ar/MDPH-fin-de-droits.ftl",
        &format!("scripts-library/{}/script.trame", "p".repeat(300)),
    ] {
        let refused = machine.change(path, None, Some("x\n")).await;
        assert_eq!(refused.status(), StatusCode::CONFLICT, "{path:?}");
        let refused: Value = refused.json().await.unwrap();
        assert_eq!(refused["refused"][0]["why"], "path", "{path:?}");
    }
    let nul = machine.change("scripts-library/p\0/x.trame", None, Some("x\n"));
    assert_eq!(nul.await.status(), StatusCode::BAD_REQUEST);
    // In the address, where they are no letters.
    let host = app.url.strip_prefix("http://").unwrap();
    for path in [
        "scripts-library/../../../etc/passwd",
        "scripts-library/%2e%2e/%2e%2e/x.trame",
        "scripts-library%2F..%2Fx.trame",
        "..%2f..%2ftrame.db",
        "%00",
        "scripts-library/p%00/script.trame",
        "%ff",
        "locales/fr/trame-web.ftl",
    ] {
        let mut stream = TcpStream::connect(host).unwrap();
        let request = format!(
            "GET /api/fichiers/{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
             Authorization: Bearer {}\r\n\r\n",
            machine.token
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream
            .set_read_timeout(Some(Duration::from_secs(5)))
            .unwrap();
        tokio::task::spawn_blocking(move || {
            stream.read_to_string(&mut answer).unwrap();
            answer
        })
        .await
        .map(|answer| {
            let status = answer.lines().next().unwrap_or_default().to_owned();
            assert!(
                status.contains("404") || status.contains("400"),
                "{path}: {status}"
            );
        })
        .unwrap();
    }
}

#[tokio::test]
async fn what_is_too_long_or_does_not_read_changes_nothing() {
    let app = TestApp::new().await;
    let lea = app.person("Léa", &[Role::Administrator]).await;
    let machine = Machine::of(&app, &lea).await;
    let path = format!("scripts-library/{PACKAGE}/long.trame");
    // A file of ten million letters is the longest; a request has a bound of its own.
    let long = "x".repeat(10 * 1024 * 1024);
    let taken = machine.change(&path, None, Some(&long)).await;
    assert_eq!(taken.status(), StatusCode::OK);
    let longer = format!("{long}x");
    let refused = machine
        .change(&path, Some(content_hash(long.as_bytes())), Some(&longer))
        .await;
    let refused: Value = refused.json().await.unwrap();
    assert_eq!(refused["refused"][0]["why"], "long");
    let beyond = "x".repeat(12 * 1024 * 1024);
    let refused = machine.change(&path, None, Some(&beyond)).await;
    assert_eq!(refused.status(), StatusCode::PAYLOAD_TOO_LARGE);
    // Other routes are not sent more for it.
    let form = machine.client.post(format!("{}/connexion", app.url));
    let form = form.form(&[("x", "x".repeat(200 * 1024))]).send().await;
    assert_eq!(form.unwrap().status(), StatusCode::PAYLOAD_TOO_LARGE);
    let change = json!({"path": SCRIPT, "was": null, "text": "x"});
    let many: Vec<_> = (0..2001)
        .map(|at| json!({"path": format!("scripts-library/p/{at}.trame"), "was": null, "text": ""}))
        .collect();
    for body in [
        json!([]),
        json!({"format": 2, "changes": [change]}),
        json!({"format": 1, "changes": [change, change]}),
        json!({"format": 1, "changes": many}),
        json!({"format": 1, "changes": [{"path": SCRIPT}]}),
    ] {
        let refused = machine.send(body).await;
        assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
    }
    let raw = machine
        .client
        .post(&machine.url)
        .bearer_auth(&machine.token);
    let raw = raw.body(b"{\"format\":1,\"changes\":[{\"path\":\"\xff\"}]}".to_vec());
    assert_eq!(raw.send().await.unwrap().status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_token_is_made_shown_once_and_taken_back_on_her_account_s_page() {
    let app = TestApp::new().await;
    let person = author(&app).await;
    let browser = app.enter(&person).await;
    let page = browser.get("/compte").await;
    assert!(page.says("Jetons de vos postes"));
    let unnamed = browser
        .submit(&page, "jetons", &[("nom", " "), ("duree", "30")])
        .await;
    assert_eq!(unnamed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unnamed.says("Donnez un nom au jeton"));
    let long = browser
        .submit(&page, "jetons", &[("nom", "a"), ("duree", "4000")])
        .await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    let made = browser
        .submit(&page, "jetons", &[("nom", "Mon  ordinateur")])
        .await;
    let at = made.html.find("trame_").unwrap();
    let token = made.html[at..at + 70].to_owned();
    assert!(made.says("jusqu'au 01/03/2027"), "{}", made.html);
    let machine = Machine {
        client: client().build().unwrap(),
        url: format!("{}/api/fichiers", app.url),
        token: token.clone(),
    };
    assert_eq!(machine.list().await.status(), StatusCode::OK);
    let page = browser.get("/compte").await;
    assert!(!page.html.contains(&token[6..]), "shown twice");
    assert!(page.says("Mon ordinateur") && page.says("servi le 01/12/2026"));
    let link = page.html.split("href=\"/compte/jetons/").nth(1).unwrap();
    let link = format!("/compte/jetons/{}", link.split('"').next().unwrap());
    let other = app.enter(&app.person("Élise", &[Role::Author]).await).await;
    assert_eq!(other.get(&link).await.status, StatusCode::NOT_FOUND);
    assert_eq!(other.post(&link, &[]).await.status, StatusCode::NOT_FOUND);
    let asked = browser.get(&link).await;
    assert!(asked.says("Retirer le jeton « Mon ordinateur » ?"));
    let done = browser.submit(&asked, "fin", &[]).await;
    assert!(done.says("Le jeton est retiré"));
    assert_eq!(fault(&machine.list().await), "token-unknown");
    for action in ["token-made", "token-revoked"] {
        let noted = app.accounts.journal(None, action, "", 9).await.unwrap();
        assert_eq!(noted.len(), 1, "{action}");
        assert_eq!(noted[0].object, "Mon ordinateur");
    }
    let agent = app.agent("Nadia").await;
    assert!(!agent.get("/compte").await.says("Jetons de vos postes"));
}
