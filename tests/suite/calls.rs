//! Calls through the pages, as browsers without JavaScript make them.

use std::collections::BTreeSet;
use std::time::Duration;

use reqwest::StatusCode;
use trame::store::ContactState;

use super::app::{Agent, Page, TestApp};

async fn answer(agent: &Agent, page: &Page, value: &str) -> Page {
    let next = agent.submit(page, "reponse", &[("reponse", value)]).await;
    assert_eq!(next.status, StatusCode::OK, "{}", next.html);
    next
}

#[tokio::test]
async fn a_whole_call_is_made_by_forms() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    let call = page.call();
    assert!(
        page.says("Bonjour, je suis \u{2068}Nadia\u{2069}."),
        "{}",
        page.html
    );
    assert_eq!(page.question(), "joignable");
    let page = answer(&agent, &page, "oui").await;
    let page = answer(&agent, &page, "non").await;
    let freins = [
        ("reponse", "autre"),
        ("precision.autre", "Une panne"),
        ("precision.rien", "x"),
    ];
    let page = agent.submit(&page, "reponse", &freins).await;
    assert_eq!(page.question(), "logement");
    let page = answer(&agent, &page, "rue").await;
    assert!(page.says("Pôle Solidarités"));
    let alerts = app.calls.store.list_alerts(call).await.unwrap();
    assert_eq!(alerts.len(), 1);
    assert_eq!(
        (&*alerts[0].name, &*alerts[0].priority),
        ("sans_abri", "haute")
    );
    assert!(alerts[0].text.contains("dort dehors"));
    let page = answer(&agent, &page, "passe").await;
    let page = agent.submit(&page, "fin", &[]).await;
    assert!(page.says("L'appel est terminé"), "{}", page.html);
    let row = app.calls.store.find_call(call).await.unwrap().unwrap();
    assert_eq!(row.outcome.as_deref(), Some("complet"));
    let contact = app
        .calls
        .store
        .find_contact(row.contact_id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(contact.state, ContactState::Done);
    assert_eq!(app.calls.store.list_events(call).await.unwrap().len(), 6);
}

#[tokio::test]
async fn a_request_sent_twice_counts_once() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let first = agent.next().await;
    let once = answer(&agent, &first, "oui").await;
    let twice = answer(&agent, &first, "oui").await;
    assert_eq!(once.question(), "demande");
    assert_eq!(twice.question(), "demande");
    assert_eq!(
        app.calls
            .store
            .list_events(first.call())
            .await
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn two_tabs_lose_nothing_and_double_nothing() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let here = agent.next().await;
    let path = here.path.clone();
    let there = agent.get(&path).await;
    answer(&agent, &here, "oui").await;
    let late = agent
        .submit(&there, "reponse", &[("reponse", "occupe")])
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.says("Vous aviez répondu : occupe"), "{}", late.html);
    assert_eq!(late.question(), "demande");
    // What does not depend on the moment goes through from an old page.
    let noted = agent
        .submit(&there, "note", &[("texte", "Le matin.")])
        .await;
    assert_eq!(noted.status, StatusCode::OK);
    assert!(noted.says("Le matin."));
    assert_eq!(
        app.calls
            .store
            .list_events(here.call())
            .await
            .unwrap()
            .len(),
        2
    );
}

#[tokio::test]
async fn one_click_sent_twice_takes_one_person() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let list = agent.list().await;
    // As when the answer was lost on the way, and as when both are on their way together.
    let (once, twice) = tokio::join!(
        agent.submit(&list, "suivante", &[]),
        agent.submit(&list, "suivante", &[])
    );
    let later = agent.submit(&list, "suivante", &[]).await;
    assert!(once.path.starts_with("/appels/"), "{}", once.path);
    assert_eq!((&once.path, &once.path), (&twice.path, &later.path));
    let people = app.calls.store.list_contacts(app.campaign().await).await;
    let people = people.unwrap();
    let called = people.iter().filter(|person| person.attempts > 0).count();
    assert_eq!(called, 1);

    // Her own person is hers again; nobody else's call is given by its number.
    let contact = contact_of(&app, &once).await;
    let again = agent
        .post(&format!("/personnes/{contact}/appel"), &[])
        .await;
    assert_eq!(again.path, once.path);
    let other = app.agent("Awa").await;
    let number = once.call().to_string();
    let next = format!("/campagnes/{}/suivante", app.campaign().await);
    let hers = other.post(&next, &[("appel", &number)]).await;
    assert!(
        hers.path.starts_with("/appels/") && hers.path != once.path,
        "{}",
        hers.path
    );

    // Once the call is over, the same page leads to somebody else.
    agent.submit(&once, "fin", &[("issue", "absent")]).await;
    let next = agent.submit(&list, "suivante", &[]).await;
    assert!(
        next.path.starts_with("/appels/") && next.path != once.path,
        "{}",
        next.path
    );
}

#[tokio::test]
async fn nobody_is_called_by_two_agentes() {
    let app = TestApp::new().await;
    let mut agents = Vec::new();
    for at in 0..20 {
        let letter = char::from(b'a' + at);
        let agent = app.agent(&format!("Agente {letter}")).await;
        agents.push(tokio::spawn(async move { agent.next().await.path }));
    }
    let mut calls = BTreeSet::new();
    let mut left = 0;
    for agent in agents {
        let path = agent.await.unwrap();
        if path.starts_with("/campagnes/") {
            left += 1;
        } else {
            assert!(calls.insert(path));
        }
    }
    assert_eq!((calls.len(), left), (16, 4));
    let campaigns = app.calls.store.list_campaigns().await.unwrap();
    let people = app
        .calls
        .store
        .list_contacts(campaigns[0].id)
        .await
        .unwrap();
    assert!(
        people
            .iter()
            .all(|person| person.attempts == 1 && person.call_id.is_some())
    );
}

#[tokio::test]
async fn a_call_is_taken_over() {
    let app = TestApp::new().await;
    let nadia = app.agent("Nadia").await;
    let samira = app.agent("Samira").await;
    let page = nadia.next().await;
    let page = answer(&nadia, &page, "oui").await;
    let seen = samira.get(&page.path).await;
    assert!(seen.says("Nadia mène cet appel"));
    let page_of_samira = samira.submit(&seen, "reprise", &[]).await;
    assert_eq!(page_of_samira.question(), "demande");
    let late = nadia.submit(&page, "reponse", &[("reponse", "oui")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.says("Samira a repris cet appel"));
    answer(&samira, &page_of_samira, "oui").await;
}

#[tokio::test]
async fn a_call_back_comes_at_its_hour_and_takes_up_the_call() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    let first = page.call();
    let page = answer(&agent, &page, "oui").await;
    let page = answer(&agent, &page, "non").await;
    let fields = [("issue", "rappel"), ("jour", "2026-12-02"), ("heure", "")];
    let refused = agent.submit(&page, "fin", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says("donnez le jour et l'heure") && refused.html.contains("2026-12-02"));
    let fields = [
        ("issue", "rappel"),
        ("jour", "2026-12-02"),
        ("heure", "10:30"),
    ];
    let over = agent.submit(&refused, "fin", &fields).await;
    assert!(over.says("L'appel est terminé"));
    let contact = app
        .calls
        .store
        .find_call(first)
        .await
        .unwrap()
        .unwrap()
        .contact_id;
    let list = agent.list().await;
    assert!(list.says("à partir du 02/12/2026 à 10:30"), "{}", list.html);
    assert_ne!(contact_of(&app, &agent.next().await).await, contact);
    app.clock.advance(Duration::from_hours(24));
    // Her session ended in the night.
    assert_eq!(agent.next().await.status, StatusCode::UNAUTHORIZED);
    let agent = app.enter(&agent.person.unwrap()).await;
    let again = agent.next().await;
    assert_eq!(contact_of(&app, &again).await, contact);
    assert_eq!(again.question(), "joignable");
    let page = answer(&agent, &again, "oui").await;
    assert_eq!(page.question(), "freins");
}

async fn contact_of(app: &TestApp, page: &Page) -> trame::store::Uuid {
    app.calls
        .store
        .find_call(page.call())
        .await
        .unwrap()
        .unwrap()
        .contact_id
}

#[tokio::test]
async fn the_language_changes_and_the_french_stays_under_it() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    let page = agent.submit(&page, "langue", &[("langue", "ar")]).await;
    assert!(page.html.contains("lang=\"ar\" dir=\"rtl\""));
    assert!(page.says("السلام عليكم") && page.says("Bonjour, je suis"));
    assert!(page.says("brouillon"));
    assert!(!page.says("pas encore traduit"), "{}", page.html);
}

#[tokio::test]
async fn a_call_goes_on_after_the_site_stopped() {
    let app = TestApp::new().await;
    let mut agent = app.agent("Nadia").await;
    let page = agent.next().await;
    let page = answer(&agent, &page, "oui").await;
    let app = app.restart().await;
    // Her session goes on too.
    agent.url.clone_from(&app.url);
    let page = agent.get(&page.path).await;
    assert_eq!(page.question(), "demande");
    assert!(
        answer(&agent, &page, "oui")
            .await
            .says("Qu'est-ce qui vous a empêché ?")
    );
}

#[tokio::test]
async fn a_correction_says_what_no_longer_counts() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    let page = answer(&agent, &page, "oui").await;
    let page = answer(&agent, &page, "non").await;
    let back = agent
        .submit(&page, "retour", &[("question", "joignable")])
        .await;
    assert_eq!(back.question(), "joignable");
    assert!(back.says("(réponse actuelle)"));
    let page = answer(&agent, &back, "occupe").await;
    assert!(page.says("ne comptent plus : demande"), "{}", page.html);
    let back = agent
        .submit(&page, "retour", &[("question", "joignable")])
        .await;
    let page = answer(&agent, &back, "oui").await;
    assert!(page.says("Comptent de nouveau : demande"));
    assert_eq!(page.question(), "freins");
}

#[tokio::test]
async fn what_is_refused_comes_back_as_it_was_typed() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    let page = answer(&agent, &page, "oui").await;
    let page = answer(&agent, &page, "non").await;
    let both = [
        ("reponse", "autre"),
        ("precision.autre", "Une panne"),
        ("reponse", "rien"),
    ];
    let refused = agent.submit(&page, "reponse", &both).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says("ne va avec aucune autre") && refused.says("Une panne"));
    assert_eq!(
        refused.html.matches(" checked>").count(),
        3 + 1,
        "{}",
        refused.html
    );
}

#[tokio::test]
async fn the_page_s_script_gets_only_what_changes() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    let form = page.form("reponse");
    let mut fields = form.hidden.clone();
    fields.push(("reponse".into(), "oui".into()));
    let request = agent.client.post(format!("{}{}", agent.url, form.action));
    let response = request
        .header("x-trame-fragment", "1")
        .form(&fields)
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let html = response.text().await.unwrap();
    assert!(html.contains("id=\"appel\"") && !html.contains("<html"));
}

#[tokio::test]
async fn who_is_absent_is_called_again_as_the_manifest_says() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let absent = [("issue", "absent")];
    let campaign = app.calls.store.list_campaigns().await.unwrap()[0].id;
    let first = async || {
        app.calls
            .store
            .list_contacts(campaign)
            .await
            .unwrap()
            .swap_remove(0)
    };
    let person = first().await;
    let call = format!("/personnes/{}/appel", person.id);
    for (attempt, state) in [(1, ContactState::ToCall), (2, ContactState::Done)] {
        let page = agent.post(&call, &[]).await;
        let over = agent.submit(&page, "fin", &absent).await;
        assert_eq!(over.status, StatusCode::OK, "{}", over.html);
        let person = first().await;
        assert_eq!((person.attempts, person.state), (attempt, state));
        let later = (state == ContactState::ToCall).then(|| app.clock.now() + 90 * 60_000_000);
        assert_eq!(person.due_at, later);
        app.clock.advance(Duration::from_mins(90));
    }
}
