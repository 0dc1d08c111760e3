//! What helps a translator while she writes, over HTTP: the sentences that a call would say, what is
//! wrong, what was said elsewhere. Nothing of it is kept.

use reqwest::StatusCode;
use trame::access::Role;

use super::app::{Agent, Page, TestApp};

const BONJOUR: &str = "/traductions/mdph-fin-de-droits/ar/bonjour";
const FIN: &str = "/traductions/mdph-fin-de-droits/ar/fin_proche";

async fn translator(app: &TestApp) -> Agent {
    app.enter(&app.person("Leïla", &[Role::Translator]).await)
        .await
}

async fn tried(agent: &Agent, message: &str, text: &str) -> Page {
    let id = message.rsplit('/').next().unwrap();
    agent
        .post(
            &format!("{message}/essai"),
            &[(&format!("texte.{id}"), text)],
        )
        .await
}

/// A page without the marks that isolate what is placed.
fn plain(page: &Page) -> String {
    page.html.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn what_is_typed_is_said_as_on_the_call_and_not_kept() {
    let app = TestApp::new().await;
    let agent = translator(&app).await;
    let before = app.calls.store.read_site_files().await.unwrap();
    let typed = "{ $fin_droits }، { $reste ->\r\n    [zero] اليوم\r\n    [one] غدًا\r\n    [two] يومان\r\n    \
                 [few] { $reste } أيام\r\n    [many] { $reste } يومًا\r\n   *[other] { $reste } يوم\r\n}.";
    let page = tried(&agent, FIN, typed).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.html);
    let html = plain(&page);
    for form in ["اليوم.", "غدًا.", "يومان.", "أيام.", "يومًا.", "يوم."] {
        assert!(html.contains(form), "{form}: {html}");
    }
    assert!(html.contains("dir=\"rtl\""), "{html}");
    assert!(page.says("Votre droit à l'allocation"), "{html}");
    assert_eq!(app.calls.store.read_site_files().await.unwrap(), before);
}

#[tokio::test]
async fn what_is_wrong_is_said_while_one_types() {
    let app = TestApp::new().await;
    let agent = translator(&app).await;
    let unknown = tried(&agent, BONJOUR, "مرحبًا { $inconnue } من { -departement }").await;
    assert!(unknown.says("$inconnue"), "{}", unknown.html);
    assert!(unknown.says("avis erreur"), "{}", unknown.html);
    let open = tried(&agent, BONJOUR, "مرحبًا { $agente").await;
    assert!(open.says("avis erreur"), "{}", open.html);
    let sound = "السلام عليكم، اسمي { $agente }، وأتصل من { -departement }.";
    let sound = tried(&agent, BONJOUR, sound).await;
    assert!(!sound.says("avis erreur"), "{}", sound.html);
    // Other texts than those of the message are nobody's business here.
    let other = agent
        .post(&format!("{BONJOUR}/essai"), &[("texte.merci", "شكرًا")])
        .await;
    assert!(!other.html.contains("شكرًا"), "{}", other.html);
}

#[tokio::test]
async fn what_was_said_elsewhere_stands_beside_the_text() {
    let app = TestApp::new().await;
    let agent = translator(&app).await;
    // « Oui » is an answer of two questions of the package, and of the script that it includes.
    let page = agent
        .get("/traductions/mdph-fin-de-droits/ar/joignable")
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("Dit ailleurs"), "{}", page.html);
    assert!(page.says("Même phrase"), "{}", page.html);
    assert!(page.html.contains("data-texte=\"نعم\""), "{}", page.html);
    let page = agent.get(BONJOUR).await;
    assert!(page.says("{ -departement }"), "{}", page.html);
    assert!(page.says("L'employeur des agentes."), "{}", page.html);
}
