//! Help on each page's subject, and pages of faults with a way out.

use reqwest::StatusCode;
use trame::access::Role;

use super::app::TestApp;

#[tokio::test]
async fn each_page_leads_to_the_help_on_its_own_subject() {
    let app = TestApp::new().await;
    let visitor = app.visitor();
    assert!(
        visitor
            .get("/connexion")
            .await
            .html
            .contains("href=\"/aide/connexion\"")
    );
    let agent = app.agent("Nadia").await;
    assert!(agent.list().await.html.contains("href=\"/aide/liste\""));
    let call = agent.next().await;
    assert!(call.html.contains("href=\"/aide/appel\" target=\"_blank\""));
    assert!(agent.get("/aide/appel").await.says("Lisez à voix haute"));
    let lea = app.person("Léa", &[Role::Administrator]).await;
    let lea = app.enter(&lea).await;
    for (page, subject) in [
        ("/comptes", "comptes"),
        ("/journal", "journal"),
        ("/compte", "compte"),
    ] {
        let link = format!("href=\"/aide/{subject}\"");
        assert!(lea.get(page).await.html.contains(&link), "{page}");
        assert_eq!(
            visitor.get(&format!("/aide/{subject}")).await.status,
            StatusCode::OK
        );
    }
    let unknown = visitor.get("/aide/rien").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_fault_shows_the_way_out_that_is_open() {
    let app = TestApp::new().await;
    let signed_out = app.visitor().get("/rien").await;
    assert!(signed_out.says("Aller à la connexion") && !signed_out.says("Revenir à l'accueil"));
    let agent = app.agent("Nadia").await;
    for (page, status) in [
        ("/rien", StatusCode::NOT_FOUND),
        ("/comptes", StatusCode::FORBIDDEN),
    ] {
        let fault = agent.get(page).await;
        assert_eq!(fault.status, status, "{page}");
        assert!(
            fault.says("Revenir à l'accueil") && !fault.says("Aller à la connexion"),
            "{page}"
        );
    }
    let call = agent.next().await;
    let stranger = app.visitor();
    stranger.get("/connexion").await;
    let refused = stranger
        .submit(&call, "note", &[("texte", "Un fait")])
        .await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    let back = format!("href=\"/connexion?vers={}\"", call.path);
    assert!(refused.html.contains(&back), "{}", refused.html);
    let big = "x".repeat(300_000);
    let refused = agent.submit(&call, "note", &[("texte", &big)]).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(refused.says("Cet envoi est trop long"), "{}", refused.html);
}
