//! Passwords guessed, and links tried twice.

use std::time::Duration;

use reqwest::StatusCode;
use tokio::task::JoinSet;
use trame::access::Role;
use trame::accounts::{Origin, Refusal, form_token};

use super::super::app::{Agent, TestApp};
use super::{PASSWORD, bare, known, with};

async fn sign_in(agent: &Agent, email: &str, password: &str) -> StatusCode {
    let fields = [("courriel", email), ("mot_de_passe", password)];
    agent.post("/connexion", &fields).await.status
}

/// Tries a password in a browser of its own, and says to be at an address of its own.
async fn guess(door: String, email: String, number: u8, password: &str) -> StatusCode {
    let cookie = format!("{number:064x}");
    let fields = [
        ("csrf", form_token(&cookie)),
        ("courriel", email),
        ("mot_de_passe", password.to_owned()),
    ];
    let request = with(bare().post(&door), &cookie).form(&fields);
    let request = request.header("x-forwarded-for", format!("10.0.0.{number}"));
    request.send().await.unwrap().status()
}

#[tokio::test]
async fn a_password_is_not_guessed() {
    let app = TestApp::new().await;
    let email = known(&app, "camille").await;
    // From as many addresses as one likes: whoever is in front is not trusted to name them.
    let door = format!("{}/connexion", app.url);
    let mut waiting = JoinSet::new();
    for number in 0..30 {
        waiting.spawn(guess(door.clone(), email.clone(), number, "pas celui-là"));
    }
    let mut looked_at = 0;
    while let Some(status) = waiting.join_next().await {
        match status.unwrap() {
            StatusCode::UNPROCESSABLE_ENTITY => looked_at += 1,
            status => assert_eq!(status, StatusCode::TOO_MANY_REQUESTS),
        }
    }
    assert!(looked_at <= 5, "{looked_at} guesses were looked at");
    // Even the right one waits, and the door opens again.
    assert_eq!(
        guess(door.clone(), email.clone(), 100, PASSWORD).await,
        StatusCode::TOO_MANY_REQUESTS
    );
    app.clock.advance(Duration::from_mins(16));
    assert_eq!(
        guess(door, email, 101, PASSWORD).await,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn one_address_does_not_try_every_login() {
    let app = TestApp::new().await;
    let email = known(&app, "camille").await;
    let agent = app.visitor();
    let mut shut = 0;
    for number in 0..60 {
        let status = sign_in(
            &agent,
            &format!("personne{number}@exemple.fr"),
            "Printemps2026!",
        )
        .await;
        shut += usize::from(status == StatusCode::TOO_MANY_REQUESTS);
    }
    assert!((15..=25).contains(&shut), "{shut}");
    assert_eq!(
        sign_in(&agent, &email, PASSWORD).await,
        StatusCode::TOO_MANY_REQUESTS
    );
    app.clock.advance(Duration::from_mins(16));
    assert_eq!(sign_in(&agent, &email, PASSWORD).await, StatusCode::OK);
}

#[tokio::test]
async fn right_passwords_cost_nothing_and_a_shut_address_shuts_no_login() {
    let app = TestApp::new().await;
    let from = |address: &str| Origin {
        address: address.to_owned(),
        browser: String::new(),
    };
    let mut unit = Vec::new();
    for number in 0..8 {
        unit.push(known(&app, &format!("agente{number}")).await);
    }
    // A call unit comes in from one address, all at once, more often than an address may fail.
    for _ in 0..6 {
        let mut entering = JoinSet::new();
        for email in unit.clone() {
            let (accounts, origin) = (app.accounts.clone(), from("5.5.5.5"));
            entering
                .spawn(async move { accounts.sign_in(&email, PASSWORD, &origin).await.is_ok() });
        }
        assert!(entering.join_all().await.into_iter().all(|entered| entered));
    }
    let guess = async |login: &str, address: &str| {
        let tried = app
            .accounts
            .sign_in(login, "Printemps2026!", &from(address))
            .await;
        matches!(tried, Err(Refusal::Shut(_)))
    };
    for number in 0..45 {
        guess(&format!("personne{number}@exemple.fr"), "6.6.6.6").await;
    }
    for _ in 0..8 {
        assert!(guess(&unit[0], "6.6.6.6").await);
    }
    let hers = app
        .accounts
        .sign_in(&unit[0], PASSWORD, &from("4.4.4.4"))
        .await;
    assert!(hers.is_ok());
    // Whoever has one address of IPv6 has as many as she wants.
    let mut last = false;
    for number in 0..45 {
        let address = format!("2001:db8::{number:x}");
        last = guess(&format!("personne{number}@exemple.org"), &address).await;
    }
    assert!(last);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_links_that_are_made_at_once_one_works() {
    let app = TestApp::new().await;
    let person = app.person("Camille", &[Role::Supervisor]).await;
    let mut making = JoinSet::new();
    for _ in 0..8 {
        let accounts = app.accounts.clone();
        making.spawn(async move { accounts.password_link(person.id).await.unwrap().secret });
    }
    let mut working = 0;
    for secret in making.join_all().await {
        let page = app.visitor().get(&format!("/invitation/{secret}")).await;
        working += usize::from(page.status == StatusCode::OK);
    }
    assert_eq!(working, 1);
}

#[tokio::test]
async fn a_sign_that_no_database_keeps_leads_nowhere() {
    let app = TestApp::new().await;
    let admin = app
        .enter(&app.person("Ada", &[Role::Administrator]).await)
        .await;
    for address in ["/journal?acte=%00", "/journal?qui=%00", "/comptes/%00"] {
        assert_eq!(
            admin.get(address).await.status,
            StatusCode::NOT_FOUND,
            "{address}"
        );
    }
    // An address of forms leads back to their page.
    let back = admin.get("/compte/jetons").await;
    assert_eq!((back.status, &*back.path), (StatusCode::OK, "/compte"));
}

#[tokio::test]
async fn an_unknown_login_is_answered_as_a_known_one() {
    let app = TestApp::new().await;
    let email = known(&app, "camille").await;
    let shown = async |email: &str| {
        let agent = app.visitor();
        let page = agent
            .post(
                "/connexion",
                &[("courriel", email), ("mot_de_passe", "non")],
            )
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let secret = page.secret();
        page.html.replace(email, "").replace(&secret, "")
    };
    assert_eq!(shown(&email).await, shown("inconnue@exemple.fr").await);
}

#[tokio::test]
async fn a_link_works_once_and_for_a_while() {
    let app = TestApp::new().await;
    let secret = app.accounts.first_link().await.unwrap().unwrap().secret;
    let other = app.accounts.first_link().await.unwrap().unwrap().secret;
    let visitor = app.visitor();
    // The last one made counts.
    assert_eq!(
        visitor.get(&format!("/invitation/{secret}")).await.status,
        StatusCode::GONE
    );
    let address = format!("/invitation/{other}");
    assert!(
        visitor
            .get(&address)
            .await
            .says("Créer le compte de l'administratrice")
    );
    let fill = |password: &str, again: &str| {
        [
            ("courriel", "lea@exemple.fr".to_owned()),
            ("nom", "Léa".to_owned()),
            ("mot_de_passe", password.to_owned()),
            ("confirmation", again.to_owned()),
        ]
    };
    for (password, again, said) in [
        ("court", "court", "trop court"),
        (PASSWORD, "autre chose", "ne sont pas les mêmes"),
        ("lea@exemple.fr", "lea@exemple.fr", "vite deviné"),
    ] {
        let fields = fill(password, again);
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let refused = visitor.post(&address, &fields).await;
        assert_eq!(
            refused.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{password}"
        );
        assert!(
            refused.says(said) && refused.says("Léa"),
            "{}",
            refused.html
        );
    }
    let fields = fill(PASSWORD, PASSWORD);
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let entered = visitor.post(&address, &fields).await;
    assert_eq!(entered.status, StatusCode::OK);
    assert!(entered.says("Bonjour Léa"));
    // Somebody looks after accounts now: no such link is made, and none works.
    assert_eq!(app.visitor().get(&address).await.status, StatusCode::GONE);
    assert!(app.accounts.first_link().await.unwrap().is_none());
    let person = app.person("Nadia", &[Role::Agent]).await;
    let late = app.accounts.password_link(person.id).await.unwrap().secret;
    app.clock.advance(Duration::from_hours(73));
    let late = app.visitor().get(&format!("/invitation/{late}")).await;
    assert_eq!(late.status, StatusCode::GONE);
    assert!(late.says("Ce lien n'est plus valable"));
}
