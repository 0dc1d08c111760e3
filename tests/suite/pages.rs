//! What every page keeps: who may ask, in which language, and what a browser may do.

use reqwest::StatusCode;
use reqwest::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY};

use super::app::TestApp;
use super::database::execute;

#[tokio::test]
async fn a_first_visit_asks_who_it_is_and_marks_the_demonstration() {
    let app = TestApp::new().await;
    let visitor = app.visitor();
    let door = visitor.get("/").await;
    assert_eq!(door.path, "/connexion");
    assert!(door.says("Démonstration : ces personnes n'existent pas."));
    assert!(!door.says("Personne suivante"));
    let agent = app.agent("Anne-Zoé").await;
    let list = agent.get("/").await;
    assert!(list.path.starts_with("/campagnes/"), "{}", list.path);
    assert!(list.says("Personne suivante") && list.says("Anne-Zoé"));
    let gone = agent.post("/deconnexion", &[]).await;
    assert!(gone.says("Vous êtes déconnectée"));
    assert_eq!(agent.get("/").await.path, "/connexion");
}

#[tokio::test]
async fn pages_are_in_french_or_english() {
    let app = TestApp::new().await;
    let visitor = app.agent("Nadia").await;
    let list = visitor.list().await.path;
    let english = visitor.get(&format!("{list}?lang=en")).await;
    assert!(english.says("People to call"));
    // The choice is kept.
    assert!(visitor.get(&list).await.says("People to call"));
    let other = app.agent("Samira").await;
    let request = other.client.get(format!("{}{list}", app.url));
    let answer = request
        .header("accept-language", "en-GB,en;q=0.9")
        .send()
        .await;
    assert!(
        answer
            .unwrap()
            .text()
            .await
            .unwrap()
            .contains("Personnes à appeler"),
        "what a browser prefers is not a choice"
    );
    let missing = visitor.get("/rien").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert!(missing.says("There is no such page"));
    for address in [
        "/appels/00000000-0000-0000-0000-000000000000",
        "/appels/x",
        "/assets/%00/%FF",
    ] {
        let wrong = other.get(address).await;
        assert_eq!(wrong.status, StatusCode::NOT_FOUND, "{address}");
        assert!(wrong.says("Cette page n'existe pas"), "{address}");
    }
}

#[tokio::test]
async fn other_sites_are_kept_out() {
    let app = TestApp::new().await;
    let visitor = app.visitor();
    let request = visitor.client.get(&app.url).header("host", "evil.example");
    assert_eq!(
        request.send().await.unwrap().status(),
        StatusCode::BAD_REQUEST
    );
    let post = || {
        visitor
            .client
            .post(format!("{}/connexion", app.url))
            .form(&[("courriel", "eve@exemple.fr")])
    };
    let request = post().header("origin", "http://evil.example");
    assert_eq!(
        request.send().await.unwrap().status(),
        StatusCode::FORBIDDEN
    );
    let request = post().header("sec-fetch-site", "cross-site");
    assert_eq!(
        request.send().await.unwrap().status(),
        StatusCode::FORBIDDEN
    );
    let big = "x".repeat(300_000);
    let refused = visitor.post("/connexion", &[("courriel", &big)]).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn pages_are_not_kept_and_assets_are() {
    let app = TestApp::new().await;
    let visitor = app.visitor();
    let page = visitor
        .client
        .get(format!("{}/connexion", app.url))
        .send()
        .await
        .unwrap();
    let policy = page.headers()[CONTENT_SECURITY_POLICY]
        .to_str()
        .unwrap()
        .to_owned();
    assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe"));
    assert_eq!(page.headers()[CACHE_CONTROL], "no-store");
    let html = page.text().await.unwrap().replace("&#x2f;", "/");
    assert!(!html.contains("style=\"") && !html.contains("<style"));
    let start = html.find("/assets/").unwrap();
    let path = &html[start..start + html[start..].find('"').unwrap()];
    let asset = visitor
        .client
        .get(format!("{}{path}", app.url))
        .send()
        .await
        .unwrap();
    assert!(
        asset.headers()[CACHE_CONTROL]
            .to_str()
            .unwrap()
            .contains("immutable")
    );
    assert_eq!(
        visitor.get("/assets/0/trame.css").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn what_cannot_be_done_is_said_with_what_was_kept_and_what_to_do() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let list = agent.list().await.path;
    // A person whose data are not what the enquête expects.
    execute(&app.database(), "UPDATE contact SET data = '{}'".into()).await;
    let unusable = agent.next().await;
    assert_eq!(unusable.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unusable.says("Cet appel ne peut pas s'ouvrir") && unusable.says("Rien n'est perdu."));
    // A database that fails.
    let rename = "ALTER TABLE campaign_member RENAME TO elsewhere";
    execute(&app.database(), rename.into()).await;
    let failed = agent.get(&list).await;
    assert_eq!(failed.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(failed.says("Trame n'a pas pu répondre") && failed.says("Rechargez la page"));
    assert!(!failed.html.contains("campaign_member"));
}
