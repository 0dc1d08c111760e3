//! Several servers on one database: what one acknowledged, the others know.

use reqwest::StatusCode;
use trame::store::{Appended, Uuid};

use super::app::TestApp;
use super::database::{Database, execute};
use super::store::{calls, note};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL: tests/run and tests/postgres start one"]
async fn two_nodes_that_start_together_make_one_site() {
    let (one, other) = TestApp::two(Database::postgres().await).await;
    let store = &one.calls.store;
    let campaigns = store.list_campaigns().await.unwrap();
    assert_eq!(campaigns.len(), 1, "{campaigns:?}");
    assert_eq!(
        store
            .list_contacts(one.campaign().await)
            .await
            .unwrap()
            .len(),
        16
    );
    assert_eq!(
        store
            .list_members(one.campaign().await)
            .await
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        store
            .list_versions("mdph-fin-de-droits")
            .await
            .unwrap()
            .len(),
        1
    );
    assert_eq!(other.accounts.list().await.unwrap().len(), 7);
}

#[tokio::test]
async fn a_call_hops_from_node_to_node() {
    let one = TestApp::new().await;
    let other = one.beside().await;
    let here = one.agent("Nadia").await;
    let there = here.at(&other);
    let first = here.next().await;
    // Both keep the call in memory from here on.
    assert_eq!(there.get(&first.path).await.question(), "joignable");
    let page = here.submit(&first, "reponse", &[("reponse", "oui")]).await;
    assert_eq!(there.get(&first.path).await.question(), "demande");
    // An answer to the newest page, of which the other node has not seen the last.
    let page = there.submit(&page, "reponse", &[("reponse", "non")]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.html);
    let page = here.submit(&page, "reponse", &[("reponse", "rien")]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.html);
    assert_eq!(page.question(), "logement");
    // What one node acknowledged is not done again by the other.
    let again = there.submit(&first, "reponse", &[("reponse", "oui")]).await;
    assert_eq!(again.question(), "logement");
    let events = other.calls.store.list_events(first.call()).await.unwrap();
    assert_eq!(events.len(), 3);
}

#[tokio::test]
async fn who_took_a_call_over_elsewhere_has_it() {
    let one = TestApp::new().await;
    let other = one.beside().await;
    let nadia = one.agent("Nadia").await;
    let samira = other.agent("Samira").await;
    let page = nadia.next().await;
    let seen = samira.get(&page.path).await;
    samira.submit(&seen, "reprise", &[]).await;
    let late = nadia.submit(&page, "reponse", &[("reponse", "oui")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.says("Samira a repris cet appel"), "{}", late.html);
}

#[tokio::test]
async fn two_nodes_never_have_the_same_place_or_the_same_person() {
    let database = Database::fresh().await;
    let (one, other) = (database.open().await, database.open().await);
    let calls = calls(&one, 20).await;
    let mut writing = Vec::new();
    for (node, store) in [one.clone(), other.clone()].into_iter().enumerate() {
        for call in calls.clone() {
            let store = store.clone();
            writing.push(tokio::spawn(async move {
                let mut stored = 0;
                for seq in 1..=10 {
                    let event = note(call, seq, &format!("{node}-{seq}"));
                    match store.append(event).await.unwrap() {
                        Appended::Stored => stored += 1,
                        Appended::Conflict => {}
                        Appended::Already => panic!("no request is sent twice"),
                    }
                }
                stored
            }));
        }
    }
    let mut stored = 0;
    for task in writing {
        stored += task.await.unwrap();
    }
    assert_eq!(stored, 20 * 10);
    for call in calls {
        let events = other.list_events(call).await.unwrap();
        assert!(events.iter().map(|event| event.seq).eq(1..=10));
        assert_eq!(one.last_seq(call).await.unwrap(), 10);
    }
    assert_eq!(one.last_seq(Uuid::nil()).await.unwrap(), 0);
}

#[tokio::test]
#[ignore = "needs PostgreSQL: tests/run and tests/postgres start one"]
async fn lost_connections_are_made_again() {
    let mut database = Database::postgres().await;
    let name = format!("lost_{}", std::process::id());
    database.url = format!("{}&application_name={name}", database.url);
    let store = database.open().await;
    let call = calls(&store, 1).await[0];
    for seq in 1..=5 {
        let end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name";
        execute(
            &database.url.replace(&name, "killer"),
            format!("{end} = '{name}'"),
        )
        .await;
        let stored = store.append(note(call, seq, &seq.to_string())).await;
        assert_eq!(stored.unwrap(), Appended::Stored);
        assert_eq!(store.last_seq(call).await.unwrap(), seq);
    }
}

#[tokio::test]
async fn a_sign_that_no_database_keeps_is_left_out() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    let noted = agent
        .submit(&page, "note", &[("texte", "Le \0matin\0.")])
        .await;
    assert_eq!(noted.status, StatusCode::OK);
    assert!(noted.says("Le matin."), "{}", noted.html);
}
