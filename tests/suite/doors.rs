//! The door, tried by those who should stay out: forged and old sessions, forms of other pages,
//! headers that lie, links used twice, passwords guessed.

use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use trame::access::Role;
use trame::accounts::{Origin, Profile, form_token};

use super::app::TestApp;
use super::client::client;

#[path = "doors/guesses.rs"]
mod guesses;

const PASSWORD: &str = "quatre chevaux lisent demain";

/// A browser that follows nothing and keeps nothing.
fn bare() -> Client {
    client().redirect(Policy::none()).build().unwrap()
}

fn with(request: RequestBuilder, cookie: &str) -> RequestBuilder {
    request.header("cookie", format!("trame={cookie}"))
}

/// A person with a password; her address.
async fn known(app: &TestApp, login: &str) -> String {
    let profile = Profile {
        name: "Camille".into(),
        roles: vec![Role::Supervisor.code().into()],
        ..Profile::default()
    };
    let email = format!("{login}@exemple.fr");
    let person = app.accounts.add(&email, &profile).await.unwrap();
    let link = app.accounts.password_link(person.id).await.unwrap().secret;
    let accepted = app
        .accounts
        .accept(&link, PASSWORD, &Origin::default())
        .await;
    accepted.unwrap();
    email
}

fn cookie_of(response: &Response) -> Option<String> {
    let header = response.headers().get(SET_COOKIE)?.to_str().ok()?;
    let value = header.strip_prefix("trame=")?.split(';').next()?;
    Some(value.to_owned())
}

#[tokio::test]
async fn a_session_is_only_what_the_site_gave() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let list = format!("{}{}", app.url, agent.list().await.path);
    let forged = [
        "",
        "0",
        &"0".repeat(64),
        &"é".repeat(32),
        "' OR 1=1 --",
        &"a".repeat(100_000 / 16),
    ];
    for cookie in forged {
        let answer = with(bare().get(&list), cookie).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{cookie}");
        let to = answer.headers()[LOCATION].to_str().unwrap();
        assert!(to.starts_with("/connexion"), "{cookie}: {to}");
    }
    // Headers that name somebody are nobody's.
    for (name, value) in [
        ("x-forwarded-user", "nadia"),
        ("authorization", "Basic bmFkaWE6bmFkaWE="),
    ] {
        let answer = bare().get(&list).header(name, value).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{name}");
    }
}

#[tokio::test]
async fn a_session_ends_when_it_is_left_and_at_the_end_of_the_day() {
    let app = TestApp::new().await;
    let person = app.person("Awa", &[Role::Supervisor]).await;
    let agent = app.enter(&person).await;
    for _ in 0..3 {
        app.clock.advance(Duration::from_hours(5));
        assert_eq!(agent.get("/campagnes").await.path, "/campagnes");
    }
    // In use all day; a day is sixteen hours.
    app.clock.advance(Duration::from_hours(2));
    assert_eq!(agent.get("/campagnes").await.path, "/connexion");
    let again = app.enter(&person).await;
    app.clock.advance(Duration::from_hours(9));
    assert_eq!(again.get("/campagnes").await.path, "/connexion");
}

#[tokio::test]
async fn signing_in_gives_another_cookie_and_the_old_one_opens_nothing() {
    let app = TestApp::new().await;
    let email = known(&app, "camille").await;
    let door = format!("{}/connexion", app.url);
    let first = bare().get(&door).send().await.unwrap();
    let fixed = cookie_of(&first).unwrap();
    let fields = [
        ("csrf", form_token(&fixed)),
        ("courriel", email),
        ("mot_de_passe", PASSWORD.to_owned()),
        ("vers", "//evil.example".to_owned()),
    ];
    let opened = with(bare().post(&door), &fixed)
        .form(&fields)
        .send()
        .await
        .unwrap();
    assert_eq!(opened.status(), StatusCode::SEE_OTHER);
    assert_eq!(opened.headers()[LOCATION], "/");
    let header = opened.headers()[SET_COOKIE].to_str().unwrap();
    assert!(
        header.contains("HttpOnly") && header.contains("SameSite=Lax"),
        "{header}"
    );
    let fresh = cookie_of(&opened).unwrap();
    assert_ne!(fresh, fixed);
    let campaigns = format!("{}/campagnes", app.url);
    let old = with(bare().get(&campaigns), &fixed).send().await.unwrap();
    assert_eq!(old.status(), StatusCode::SEE_OTHER);
    let new = with(bare().get(&campaigns), &fresh).send().await.unwrap();
    assert_eq!(new.status(), StatusCode::OK);
    // Signing out ends it for whoever kept the cookie.
    let leave = format!("{}/deconnexion", app.url);
    let token = [("csrf", form_token(&fresh))];
    with(bare().post(&leave), &fresh)
        .form(&token)
        .send()
        .await
        .unwrap();
    let kept = with(bare().get(&campaigns), &fresh).send().await.unwrap();
    assert_eq!(kept.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_form_carries_its_own_session_s_secret() {
    let app = TestApp::new().await;
    let person = app.person("Nadia", &[Role::Supervisor]).await;
    let other = app.person("Samira", &[Role::Supervisor]).await;
    let from = Origin::default();
    let mine = app
        .accounts
        .open_session(person, "sign-in", &from)
        .await
        .unwrap()
        .token;
    let hers = app
        .accounts
        .open_session(other, "sign-in", &from)
        .await
        .unwrap()
        .token;
    let leave = format!("{}/deconnexion", app.url);
    let wrong = [
        form_token(&hers),
        form_token(""),
        mine.clone(),
        String::new(),
        "0".repeat(64),
    ];
    for token in wrong {
        let request = with(bare().post(&leave), &mine).form(&[("csrf", &token)]);
        assert_eq!(
            request.send().await.unwrap().status(),
            StatusCode::FORBIDDEN,
            "{token}"
        );
        let request = with(bare().post(&leave), &mine).header("x-trame-csrf", &token);
        assert_eq!(
            request.send().await.unwrap().status(),
            StatusCode::FORBIDDEN,
            "{token}"
        );
    }
    // In the address it counts for nothing, nor does a verb that another header names.
    let address = format!("{leave}?csrf={}", form_token(&mine));
    let request = with(bare().post(address), &mine);
    assert_eq!(
        request.send().await.unwrap().status(),
        StatusCode::FORBIDDEN
    );
    let request = with(bare().get(&leave), &mine).header("x-http-method-override", "POST");
    assert_eq!(
        request.send().await.unwrap().status(),
        StatusCode::SEE_OTHER
    );
    let request = with(bare().post(&leave), &mine).header("x-trame-csrf", form_token(&mine));
    assert_eq!(
        request.send().await.unwrap().status(),
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn bodies_that_are_no_form_change_nothing() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let call = agent.next().await;
    let person = agent.person.clone().unwrap();
    let opened = app
        .accounts
        .open_session(person, "sign-in", &Origin::default())
        .await;
    let token = opened.unwrap().token;
    let url = format!("{}{}/note", app.url, call.path);
    let bodies: [(&str, Vec<u8>); 6] = [
        ("application/json", b"{\"texte\":\"x\"}".to_vec()),
        (
            "multipart/form-data; boundary=x",
            b"--x\r\n\r\n--x--".to_vec(),
        ),
        ("text/plain", b"texte=x".to_vec()),
        ("application/x-www-form-urlencoded", vec![0xff, 0xfe]),
        (
            "application/x-www-form-urlencoded",
            b"%ff%fe=%00&&&=&%".to_vec(),
        ),
        ("application/x-www-form-urlencoded", b"a=b&".repeat(20_000)),
    ];
    for (kind, body) in bodies {
        let request = with(bare().post(&url), &token).header(CONTENT_TYPE, kind);
        let request = request
            .header("x-trame-csrf", form_token(&token))
            .body(body);
        let status = request.send().await.unwrap().status();
        let refused = [StatusCode::BAD_REQUEST, StatusCode::UNPROCESSABLE_ENTITY];
        assert!(refused.contains(&status), "{kind}: {status}");
    }
    let big = vec![b'a'; 200_000];
    let request = with(bare().post(&url), &token).body(big);
    assert_eq!(
        request.send().await.unwrap().status(),
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let events = app.calls.store.list_events(call.call()).await.unwrap();
    assert!(events.is_empty());
}

#[tokio::test]
async fn addresses_written_otherwise_lead_nowhere_else() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let call = agent.next().await.path;
    let id = call.strip_prefix("/appels/").unwrap().to_owned();
    let stranger = app.person("Samira", &[Role::Agent]).await;
    let token = app
        .accounts
        .open_session(stranger, "sign-in", &Origin::default())
        .await;
    let token = token.unwrap().token;
    let upper = id.to_uppercase();
    let plain = id.replace('-', "");
    let addresses = [
        format!("/appels/{upper}"),
        format!("/appels/{plain}"),
        format!("/appels/{{{id}}}"),
        format!("/appels/{id}/"),
        format!("//appels/{id}"),
        format!("/assets/../appels/{id}"),
        format!("/assets/%2e%2e/appels/{id}"),
        format!("/sante/%2e%2e/appels/{id}"),
        format!("/appels/{id}%00"),
    ];
    for address in addresses {
        let request = with(bare().get(format!("{}{address}", app.url)), &token);
        let request = request
            .header("x-original-url", &call)
            .header("x-rewrite-url", &call);
        let status = request.send().await.unwrap().status();
        assert_eq!(status, StatusCode::NOT_FOUND, "{address}");
    }
}
