//! Accounts kept through their pages, and what each act leaves in the journal.

use std::time::Duration;

use reqwest::StatusCode;
use trame::access::Role;

use super::app::{Agent, Page, TestApp};

const PASSWORD: &str = "quatre chevaux lisent demain";

async fn administrator(app: &TestApp) -> Agent {
    let person = app.person("Léa", &[Role::Administrator]).await;
    app.enter(&person).await
}

/// The link that a page shows.
fn link(page: &Page) -> String {
    let (_, rest) = page.html.split_once("/invitation/").unwrap();
    format!("/invitation/{}", rest.split('"').next().unwrap())
}

/// The address of the account of that name.
async fn account(admin: &Agent, name: &str) -> String {
    let page = admin.get("/comptes").await.html;
    let end = page.find(&format!("<bdi>{name}</bdi>")).unwrap();
    let start = page[..end].rfind("href=\"").unwrap() + "href=\"".len();
    page[start..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn somebody_is_invited_chooses_her_password_and_comes_in() {
    let app = TestApp::new().await;
    let admin = administrator(&app).await;
    let fields = [
        ("courriel", "Nadia.B@exemple.fr"),
        ("nom", "Nadia"),
        ("role", "agente"),
        ("role", "traductrice"),
        ("parle", "ar, fr"),
        ("traduit", "ar"),
    ];
    let given = admin.post("/comptes", &fields).await;
    assert_eq!(given.status, StatusCode::OK, "{}", given.html);
    assert!(given.says("Lien pour Nadia") && given.says("04/12/2026 à 10:30"));
    let nadia = app.visitor();
    let chosen = [("mot_de_passe", PASSWORD), ("confirmation", PASSWORD)];
    let address = link(&given);
    let entered = nadia.post(&address, &chosen).await;
    assert_eq!(entered.status, StatusCode::OK, "{}", entered.html);
    assert!(entered.says("Bonjour Nadia"));
    let own = nadia.get("/compte").await;
    assert!(own.says("nadia.b@exemple.fr") && own.says("ar fr"));
    // The link is used up; her password works.
    assert_eq!(app.visitor().get(&address).await.status, StatusCode::GONE);
    let again = app.visitor();
    let fields = [
        ("courriel", "NADIA.b@exemple.fr"),
        ("mot_de_passe", PASSWORD),
    ];
    assert!(
        again
            .post("/connexion", &fields)
            .await
            .says("Bonjour Nadia")
    );
    let journal = admin.get("/journal").await;
    for said in [
        "compte ajouté",
        "lien donné",
        "mot de passe choisi",
        "nadia.b@exemple.fr",
    ] {
        assert!(journal.says(said), "{said}: {}", journal.html);
    }
    let filtered = admin.get("/journal?acte=account-added&qui=").await;
    assert!(!filtered.html.contains("<td>lien donné"));
}

#[tokio::test]
async fn what_will_not_do_comes_back_as_it_was_typed() {
    let app = TestApp::new().await;
    let admin = administrator(&app).await;
    let form = |email: &'static str, role: &'static str, parle: &'static str| {
        [
            ("courriel", email),
            ("nom", "Claire D"),
            ("role", role),
            ("parle", parle),
        ]
    };
    for (email, role, parle, said) in [
        ("claire", "agente", "fr", "ne se lit pas"),
        ("claire@exemple.fr", "", "fr", "au moins un rôle"),
        ("claire@exemple.fr", "reine", "fr", "n'est pas connu"),
        (
            "claire@exemple.fr",
            "autrice",
            "fr",
            "écrit pour une direction",
        ),
        (
            "claire@exemple.fr",
            "agente",
            "français!",
            "Une des langues ne se lit pas",
        ),
        (
            &admin.person.as_ref().unwrap().email.clone().leak()[..],
            "agente",
            "fr",
            "a déjà un compte",
        ),
    ] {
        let refused = admin.post("/comptes", &form(email, role, parle)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(refused.says(said), "{said}: {}", refused.html);
        assert!(refused.says("value=\"Claire D\"") && refused.says(email));
    }
}

#[tokio::test]
async fn an_account_is_changed_shut_and_opened_again() {
    let app = TestApp::new().await;
    let admin = administrator(&app).await;
    let agent = app.agent("Zoé").await;
    let address = account(&admin, "Zoé").await;
    let fields = [("nom", "Zoé M"), ("role", "agente"), ("parle", "ta")];
    let changed = admin.post(&address, &fields).await;
    assert!(changed.says("Les changements sont enregistrés") && changed.says("Zoé M"));
    assert!(agent.list().await.says("Zoé M"));
    let asked = admin.get(&format!("{address}/fermeture")).await;
    assert!(asked.says("Fermer ce compte : Zoé M ?") && asked.says("Non, revenir"));
    assert_eq!(agent.list().await.status, StatusCode::OK);
    let shut = admin.post(&format!("{address}/fermeture"), &[]).await;
    assert!(shut.says("Le compte est fermé"));
    assert_eq!(agent.list().await.path, "/connexion");
    let refused = admin.post(&format!("{address}/lien"), &[]).await;
    assert!(refused.says("Rouvrez d'abord ce compte"));
    let open = admin.post(&format!("{address}/ouverture"), &[]).await;
    assert!(open.says("Le compte est rouvert"));
}

#[tokio::test]
async fn the_last_administratrice_stays() {
    let app = TestApp::new().await;
    let visitor = app.visitor();
    let first = app.accounts.first_link().await.unwrap().unwrap().secret;
    let fields = [
        ("courriel", "lea@exemple.fr"),
        ("nom", "Léa Première"),
        ("mot_de_passe", PASSWORD),
        ("confirmation", PASSWORD),
    ];
    let entered = visitor.post(&format!("/invitation/{first}"), &fields).await;
    assert!(entered.says("Bonjour Léa Première"));
    let address = account(&visitor, "Léa Première").await;
    let shut = visitor.post(&format!("{address}/fermeture"), &[]).await;
    assert_eq!(shut.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(shut.says("Personne d'autre n'administre le site"));
    let fields = [("nom", "Léa Première"), ("role", "agente")];
    let changed = visitor.post(&address, &fields).await;
    assert_eq!(changed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(visitor.get("/comptes").await.status, StatusCode::OK);
}

#[tokio::test]
async fn two_who_close_each_other_leave_one() {
    let app = TestApp::new().await;
    let mut pair = Vec::new();
    for name in ["Ada", "Inès"] {
        let person = app.person(name, &[Role::Administrator]).await;
        let link = app.accounts.password_link(person.id).await.unwrap().secret;
        let chosen = [("mot_de_passe", PASSWORD), ("confirmation", PASSWORD)];
        app.visitor()
            .post(&format!("/invitation/{link}"), &chosen)
            .await;
        pair.push(person.id);
    }
    for _ in 0..5 {
        let (one, other) = (app.accounts.disable(pair[0]), app.accounts.disable(pair[1]));
        let _ = tokio::join!(one, other);
        let rows = app.accounts.list().await.unwrap();
        assert!(rows.iter().any(trame::store::AccountRow::administers));
        for id in &pair {
            app.accounts.enable(*id).await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions() {
    let app = TestApp::new().await;
    let person = app.person("Awa", &[Role::Supervisor]).await;
    let link = app.accounts.password_link(person.id).await.unwrap().secret;
    let chosen = [("mot_de_passe", PASSWORD), ("confirmation", PASSWORD)];
    let one = app.visitor();
    one.post(&format!("/invitation/{link}"), &chosen).await;
    let other = app.visitor();
    let fields = [("courriel", &*person.email), ("mot_de_passe", PASSWORD)];
    other.post("/connexion", &fields).await;
    assert!(one.get("/compte").await.html.matches("/fin\"").count() == 1);
    let new = "cinq autruches comptent hier";
    let wrong = [
        ("actuel", "non"),
        ("mot_de_passe", new),
        ("confirmation", new),
    ];
    let refused = one.post("/compte/mot-de-passe", &wrong).await;
    assert!(refused.says("Le mot de passe actuel n'est pas celui-là"));
    let right = [
        ("actuel", PASSWORD),
        ("mot_de_passe", new),
        ("confirmation", new),
    ];
    let changed = one.post("/compte/mot-de-passe", &right).await;
    assert_eq!(
        (changed.status, &*changed.path),
        (StatusCode::OK, "/compte")
    );
    assert_eq!(other.get("/compte").await.path, "/connexion");
    let fields = [("courriel", &*person.email), ("mot_de_passe", new)];
    assert_eq!(
        other.post("/connexion", &fields).await.status,
        StatusCode::OK
    );
    // One session ends another of hers, and nobody else's.
    let page = one.get("/compte").await;
    let end = page
        .html
        .split("/compte/sessions/")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let address = format!("/compte/sessions/{end}");
    let stranger = administrator(&app).await;
    assert_eq!(
        stranger.post(&address, &[]).await.status,
        StatusCode::NOT_FOUND
    );
    assert!(
        one.post(&address, &[])
            .await
            .says("La connexion est fermée")
    );
    assert_eq!(other.get("/compte").await.path, "/connexion");
}

#[tokio::test]
async fn the_responsable_says_who_calls() {
    let app = TestApp::new().await;
    let awa = app.person("Awa", &[Role::Supervisor]).await;
    let awa = app.enter(&awa).await;
    let nadia = app.person("Nadia Nouvelle", &[Role::Agent]).await;
    let browser = app.enter(&nadia).await;
    assert_eq!(browser.list().await.status, StatusCode::NOT_FOUND);
    let members = format!("{}/membres", awa.list().await.path);
    assert!(awa.get(&members).await.says("Nadia Nouvelle"));
    let id = nadia.id.to_string();
    let saved = awa.post(&members, &[("membre", &id)]).await;
    assert!(saved.says("sont enregistrées"), "{}", saved.html);
    assert_eq!(browser.list().await.status, StatusCode::OK);
    let strangers = awa.person.as_ref().unwrap().id.to_string();
    let refused = awa.post(&members, &[("membre", &strangers)]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert_eq!(browser.list().await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_journal_keeps_a_year() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    agent.list().await;
    let hers = agent.person.as_ref().unwrap().email.clone();
    let kept = async || {
        app.accounts
            .journal(None, "", &hers, 10)
            .await
            .unwrap()
            .len()
    };
    // She came in, was shown the list, and looked at it again.
    assert_eq!(kept().await, 3);
    app.clock.advance(Duration::from_hours(364 * 24));
    app.accounts.purge().await.unwrap();
    assert_eq!(kept().await, 3);
    app.clock.advance(Duration::from_hours(2 * 24));
    app.accounts.purge().await.unwrap();
    assert_eq!(kept().await, 0);
}
