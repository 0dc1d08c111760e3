//! What is durable: events stored once, in order, together.

use trame::calls::engine::text_sets;
use trame::store::{
    Append, Appended, Campaign, ContactState, Ending, NewAlert, NewCall, NewContact, Store, Uuid,
};
use trame_dsl::call::event::{Circumstances, Data, Event};

use super::database::Database;
use super::fixture;

/// A site with that many calls under way.
pub async fn calls(store: &Store, count: u128) -> Vec<Uuid> {
    let edition = fixture::edition();
    store
        .publish(&edition.script, &text_sets(&edition), 1)
        .await
        .unwrap();
    let campaign = Campaign {
        id: Uuid::from_u128(1),
        package: edition.script.package.clone(),
        title: "Essai".into(),
        demonstration: true,
        version_id: None,
    };
    let person = |at: u128| NewContact {
        id: Uuid::from_u128(100 + at),
        name: format!("Personne {at}"),
        phone: "+33199000000".into(),
        language: "fr".into(),
        data: Data::new(),
    };
    let people: Vec<_> = (0..count).map(person).collect();
    store.create_campaign(&campaign, &people, 1).await.unwrap();
    let mut calls = Vec::new();
    for person in &people {
        let call = new_call(person.id, Uuid::from_u128(person.id.as_u128() + 10_000));
        assert!(store.open_call(&call).await.unwrap());
        calls.push(call.id);
    }
    calls
}

pub fn new_call(contact: Uuid, id: Uuid) -> NewCall {
    let edition = fixture::edition();
    let circumstances = Circumstances {
        date: time::macros::date!(2026 - 12 - 01),
        time: time::macros::time!(10:30),
        agent: "Nadia".into(),
        attempt: 1,
        language: "fr".parse().unwrap(),
        seed: 7,
    };
    NewCall {
        id,
        contact,
        attempts: 0,
        script: edition.script.hash.clone(),
        texts: edition.text_hashes(),
        circumstances,
        agent: None,
        first: Vec::new(),
        alerts: Vec::new(),
        at: 2,
    }
}

pub fn note(call: Uuid, seq: i64, request: &str) -> Append {
    Append {
        call,
        seq,
        request: request.to_owned(),
        event: Event::Noted {
            text: request.to_owned(),
        },
        at: 3,
        agent: None,
        alerts: Vec::new(),
        ending: None,
    }
}

#[tokio::test]
async fn a_request_or_a_place_is_taken_once() {
    let database = Database::fresh().await;
    let store = database.open().await;
    let call = calls(&store, 1).await[0];
    assert_eq!(
        store.append(note(call, 1, "a")).await.unwrap(),
        Appended::Stored
    );
    assert_eq!(
        store.append(note(call, 1, "a")).await.unwrap(),
        Appended::Already
    );
    assert_eq!(
        store.append(note(call, 2, "a")).await.unwrap(),
        Appended::Already
    );
    assert_eq!(
        store.append(note(call, 1, "b")).await.unwrap(),
        Appended::Conflict
    );
    assert_eq!(
        store.append(note(call, 2, "b")).await.unwrap(),
        Appended::Stored
    );
    let events = store.list_events(call).await.unwrap();
    let requests: Vec<_> = events
        .iter()
        .map(|event| (event.seq, &*event.request))
        .collect();
    assert_eq!(requests, [(1, "a"), (2, "b")]);
}

#[tokio::test]
async fn a_person_is_taken_once() {
    let database = Database::fresh().await;
    let store = database.open().await;
    let first = calls(&store, 1).await[0];
    let contact = store.find_call(first).await.unwrap().unwrap().contact_id;
    let second = new_call(contact, Uuid::from_u128(99));
    assert!(!store.open_call(&second).await.unwrap());
    assert!(store.find_call(second.id).await.unwrap().is_none());
}

#[tokio::test]
async fn many_are_written_together_and_a_bad_one_fails_alone() {
    let database = Database::fresh().await;
    let store = database.open().await;
    let calls = calls(&store, 50).await;
    let mut waiting = Vec::new();
    for call in &calls {
        let (store, call) = (store.clone(), *call);
        waiting.push(tokio::spawn(async move {
            for seq in 1..=10 {
                let stored = store
                    .append(note(call, seq, &format!("r{seq}")))
                    .await
                    .unwrap();
                assert_eq!(stored, Appended::Stored);
            }
        }));
    }
    // A call that does not exist spoils the batches it is in.
    for seq in 1..=10 {
        assert!(store.append(note(Uuid::nil(), seq, "bad")).await.is_err());
    }
    for task in waiting {
        task.await.unwrap();
    }
    store.close().await;
    let store = database.open().await;
    for call in calls {
        let events = store.list_events(call).await.unwrap();
        assert!(events.iter().map(|event| event.seq).eq(1..=10));
    }
}

#[tokio::test]
async fn an_event_brings_its_alerts_and_its_end_with_it() {
    let database = Database::fresh().await;
    let store = database.open().await;
    let call = calls(&store, 1).await[0];
    let alert = NewAlert {
        name: "sans_abri".into(),
        service: "pole".into(),
        priority: "haute",
        text: "Dort dehors".into(),
    };
    let ending = Ending {
        outcome: "absent".into(),
        state: ContactState::ToCall,
        due_at: Some(9),
    };
    let last = Append {
        alerts: vec![alert],
        ending: Some(ending),
        ..note(call, 1, "a")
    };
    assert_eq!(store.append(last).await.unwrap(), Appended::Stored);
    assert_eq!(store.list_alerts(call).await.unwrap().len(), 1);
    let row = store.find_call(call).await.unwrap().unwrap();
    assert_eq!(
        (row.outcome.as_deref(), row.ended_at),
        (Some("absent"), Some(3))
    );
    let contact = store.find_contact(row.contact_id).await.unwrap().unwrap();
    assert_eq!(
        (contact.state, contact.due_at, contact.attempts),
        (ContactState::ToCall, Some(9), 1)
    );
}

#[tokio::test]
async fn a_published_script_reads_back_and_never_changes() {
    let database = Database::fresh().await;
    let store = database.open().await;
    let edition = fixture::edition();
    store
        .publish(&edition.script, &text_sets(&edition), 1)
        .await
        .unwrap();
    let mut changed = text_sets(&edition);
    changed[0].ftl = "autre = chose".into();
    store.publish(&edition.script, &changed, 2).await.unwrap();
    let hashes = edition.text_hashes();
    let (script, sets) = store
        .find_script(&edition.script.hash, &hashes)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(script, *edition.script);
    let mut expected = text_sets(&edition);
    expected.sort_by(|a, b| a.language.cmp(&b.language));
    assert_eq!(sets, expected);
    assert!(store.find_script("other", &hashes).await.unwrap().is_none());
}
