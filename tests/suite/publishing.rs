//! Publishing, over HTTP: what blocks it, what must be read first, and that calls stay on their version.

use reqwest::StatusCode;
use trame::access::{Person, Role};
use trame::accounts::Profile;
use trame::library::files::Files;
use trame::store::FileChange;

use super::app::{Agent, Page, TestApp};
use super::fixture::{self, MANIFEST, PACKAGE, SCRIPT};

const PUBLICATION: &str = "/enquetes/mdph-fin-de-droits/publication";

/// The enquête's files with one text replaced by another.
fn edited(path: &str, old: &str, new: &str) -> Files {
    let mut files = fixture::files();
    let text = String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
    assert!(text.contains(old), "{old}");
    files.insert(path, text.replacen(old, new, 1).into_bytes());
    files
}

/// Somebody edits the folder and starts the site again.
async fn push(app: &TestApp, files: &Files) {
    let pushed = app.publishing().push(files).await.unwrap();
    assert!(pushed.conflicts.is_empty(), "{pushed:?}");
}

async fn author(app: &TestApp) -> Agent {
    app.enter(&app.person("Claire", &[Role::Author]).await)
        .await
}

/// Publishes what there is, having read what is warned of.
async fn publish(author: &Agent) -> Page {
    let page = author.get(PUBLICATION).await;
    author.submit(&page, "publication", &[("lu", "oui")]).await
}

async fn versions(app: &TestApp) -> usize {
    app.publishing().versions(PACKAGE).await.unwrap().len()
}

#[tokio::test]
async fn the_demonstration_runs_a_published_version() {
    let app = TestApp::new().await;
    let campaign = app
        .calls
        .store
        .list_campaigns()
        .await
        .unwrap()
        .swap_remove(0);
    let versions = app.publishing().versions(PACKAGE).await.unwrap();
    assert_eq!(versions.len(), 1);
    assert_eq!(campaign.version_id, Some(versions[0].id));
    assert_eq!(versions[0].publisher.as_deref(), Some("Claire"));
    assert!(!versions[0].warnings.is_empty(), "the Arabic is a draft");
    let app = app.restart().await;
    assert_eq!(app.publishing().versions(PACKAGE).await.unwrap().len(), 1);
}

#[tokio::test]
async fn errors_and_failing_rehearsals_block() {
    let app = TestApp::new().await;
    let author = author(&app).await;
    push(
        &app,
        &edited(SCRIPT, "si logement = rue", "si logement = ru"),
    )
    .await;
    let page = author.get(PUBLICATION).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("si logement = ru") && page.says("script.trame:"));
    assert!(!page.html.contains("name=\"empreinte\""));
    let forced = [("empreinte", "0"), ("derniere", "1"), ("lu", "oui")];
    let refused = author.post(PUBLICATION, &forced).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let failing = "scénario essai : un essai\n  donnée civilite = madame\n  donnée nom = \"A\"\n  \
                   donnée droit = aah\n  donnée fin_droits = 2027-01-15\n  \
                   réponse joignable = occupe\n  attendu fin complet\n\nobjection";
    push(&app, &edited(SCRIPT, "objection", failing)).await;
    let page = author.get(PUBLICATION).await;
    assert!(page.says("« essai »"), "{}", page.html);
    assert!(!page.html.contains("publication\" "), "{}", page.html);
    let refused = author.post(PUBLICATION, &forced).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(versions(&app).await, 1);
}

#[tokio::test]
async fn warnings_must_be_read_and_are_kept_with_the_version() {
    let app = TestApp::new().await;
    let author = author(&app).await;
    push(
        &app,
        &edited(SCRIPT, "Quand puis-je rappeler ?", "Quand vous rappeler ?"),
    )
    .await;
    let page = author.get(PUBLICATION).await;
    assert!(page.says("J'ai lu les points d'attention"));
    assert!(
        page.says("Quand puis-je rappeler ?") && page.says("Quand vous rappeler ?"),
        "{}",
        page.html
    );
    let unread = author.submit(&page, "publication", &[]).await;
    assert_eq!(unread.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(versions(&app).await, 1);
    let done = author
        .submit(&unread, "publication", &[("lu", "oui")])
        .await;
    assert_eq!(done.path, "/enquetes/mdph-fin-de-droits/versions/2");
    assert!(
        done.says("La version est publiée") && done.says("arabe : ouverte, à relire en partie")
    );
    // What is published is what was shown.
    let hidden = page.form("publication").hidden;
    let hash = &hidden
        .iter()
        .find(|(name, _)| name == "empreinte")
        .unwrap()
        .1;
    assert!(done.html.contains(hash.as_str()));
    let first = author.get("/enquetes/mdph-fin-de-droits/versions/1").await;
    assert!(first.says("C'est la première version"));
}

#[tokio::test]
async fn the_same_is_not_published_twice() {
    let app = TestApp::new().await;
    let author = author(&app).await;
    assert!(
        author
            .get(PUBLICATION)
            .await
            .says("Rien n'a changé depuis la version 1")
    );
    // What makes no other call makes no other version.
    push(
        &app,
        &edited(SCRIPT, "données\n", "# Une remarque.\n\ndonnées\n"),
    )
    .await;
    assert!(
        author
            .get(PUBLICATION)
            .await
            .says("Rien n'a changé depuis la version 1")
    );
    push(
        &app,
        &edited(MANIFEST, "conservation: 6 mois", "conservation: 1 an"),
    )
    .await;
    let page = author.get(PUBLICATION).await;
    let once = author.submit(&page, "publication", &[("lu", "oui")]).await;
    let twice = author.submit(&page, "publication", &[("lu", "oui")]).await;
    assert!(once.says("La version est publiée"));
    assert_eq!(twice.path, once.path);
    assert!(twice.says("il n'y avait rien à publier"));
    assert_eq!(versions(&app).await, 2);
}

#[tokio::test]
async fn what_changed_in_between_is_refused_and_shown() {
    let app = TestApp::new().await;
    let author = author(&app).await;
    push(&app, &edited(SCRIPT, "Parlez lentement.", "Parlez bien.")).await;
    let page = author.get(PUBLICATION).await;
    push(&app, &edited(SCRIPT, "Parlez lentement.", "Parlez fort.")).await;
    let refused = author.submit(&page, "publication", &[("lu", "oui")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.says("Parlez fort.") && !refused.says("Parlez bien."));
    assert_eq!(versions(&app).await, 1);
    // It is shown as it is now: sent again from there, it goes through.
    let done = author
        .submit(&refused, "publication", &[("lu", "oui")])
        .await;
    assert_eq!(done.status, StatusCode::OK);
    assert_eq!(versions(&app).await, 2);
}

#[tokio::test]
async fn two_authors_at_once_make_one_version() {
    let app = TestApp::new().await;
    let (claire, lise) = (author(&app).await, author(&app).await);
    push(&app, &edited(SCRIPT, "Parlez lentement.", "Parlez bien.")).await;
    let (hers, other) = (claire.get(PUBLICATION).await, lise.get(PUBLICATION).await);
    let read = [("lu", "oui")];
    let (one, two) = tokio::join!(
        claire.submit(&hers, "publication", &read),
        lise.submit(&other, "publication", &read)
    );
    assert_eq!((one.status, two.status), (StatusCode::OK, StatusCode::OK));
    assert_eq!(one.path, two.path);
    assert_eq!(versions(&app).await, 2);
}

#[tokio::test]
async fn another_direction_finds_nothing() {
    let app = TestApp::new().await;
    let profile = Profile {
        name: "Odile".to_owned(),
        roles: vec!["autrice".to_owned(), "responsable".to_owned()],
        direction: "PMI".to_owned(),
        ..Profile::default()
    };
    let alone = Profile {
        roles: vec!["autrice".to_owned()],
        ..profile.clone()
    };
    let enter = async |email: &str, profile: &Profile| {
        let person: Person = app.accounts.add(email, profile).await.unwrap();
        app.enter(&person).await
    };
    let stranger = enter("odile@demonstration.invalid", &alone).await;
    for path in [
        "/enquetes/mdph-fin-de-droits",
        PUBLICATION,
        "/enquetes/mdph-fin-de-droits/versions/1",
    ] {
        assert_eq!(
            stranger.get(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    assert!(!stranger.get("/enquetes").await.says("Vos droits"));
    // Who answers for campaigns reads every enquête; she publishes her own direction's only.
    let both = enter("odile2@demonstration.invalid", &profile).await;
    let page = both.get("/enquetes/mdph-fin-de-droits").await;
    assert!(page.status == StatusCode::OK && !page.says("Publier…"));
    let forced = both.post(PUBLICATION, &[("lu", "oui")]).await;
    assert_eq!(forced.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn calls_stay_on_their_version() {
    let app = TestApp::new().await;
    let author = author(&app).await;
    let agent = app.agent("Nadia").await;
    let old = agent.next().await;
    assert!(old.says("Parlez lentement."));
    push(&app, &edited(SCRIPT, "Parlez lentement.", "Parlez bien.")).await;
    publish(&author).await;
    assert_eq!(versions(&app).await, 2);
    // A campaign runs what it was given until somebody moves it.
    let other = app.agent("Samira").await;
    assert!(other.next().await.says("Parlez lentement."));
    let supervisor = app.person("Awa", &[Role::Supervisor]).await;
    let supervisor = app.enter(&supervisor).await;
    let address = format!("/campagnes/{}/version", app.campaign().await);
    let page = supervisor.get(&address).await;
    assert!(page.says("Parlez bien."), "{}", page.html);
    let moved = supervisor.submit(&page, "version", &[]).await;
    assert!(
        moved.says("La campagne a changé de version"),
        "{}",
        moved.html
    );
    let late = supervisor.submit(&page, "version", &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let third = app.agent("Anne").await;
    assert!(third.next().await.says("Parlez bien."));
    let again = agent.get(&old.path).await;
    assert!(again.says("Parlez lentement."), "the call under way stays");
    let app = app.restart().await;
    let view = app.calls.view(old.call()).await.unwrap();
    let first = &app.publishing().versions(PACKAGE).await.unwrap()[1];
    assert_eq!(view.edition.script.hash, first.script_hash);
}

#[tokio::test]
async fn what_changed_on_both_sides_is_never_lost() {
    let app = TestApp::new().await;
    let store = &app.calls.store;
    let kept = store.list_site_files().await.unwrap();
    let was = kept
        .iter()
        .find(|file| file.path == SCRIPT)
        .unwrap()
        .clone();
    let mine = b"mine".to_vec();
    let change = FileChange {
        path: SCRIPT.to_owned(),
        was: was.hash,
        becomes: Some((trame::library::push::content_hash(&mine), mine)),
        pushed: was.pushed_hash,
    };
    assert!(
        store
            .update_site_files(std::slice::from_ref(&change), 1, None)
            .await
            .unwrap()
    );
    assert!(
        !store.update_site_files(&[change], 1, None).await.unwrap(),
        "stale"
    );
    // The folder has not changed: the site's stays.
    push(&app, &fixture::files()).await;
    let theirs = edited(SCRIPT, "Parlez lentement.", "Parlez bien.");
    let pushed = app.publishing().push(&theirs).await.unwrap();
    assert_eq!(pushed.conflicts, [SCRIPT]);
    let files = store.read_site_files().await.unwrap();
    let script = files.iter().find(|(path, _)| path == SCRIPT).unwrap();
    assert_eq!(script.1, b"mine");
}

#[tokio::test]
async fn the_state_of_translations_is_kept_with_a_version_and_makes_none() {
    let app = TestApp::new().await;
    let author = author(&app).await;
    let mut files = fixture::files();
    let state = format!("locales/ar/{PACKAGE}.yaml");
    files.insert(&*state, b"version: 1\ntextes: {}\n".to_vec());
    push(&app, &files).await;
    let page = author.get(PUBLICATION).await;
    assert!(!page.html.contains("name=\"empreinte\""), "{}", page.html);
    assert_eq!(versions(&app).await, 1);
    let text = String::from_utf8(files.get(SCRIPT).unwrap().to_vec()).unwrap();
    let text = text.replacen("Parlez lentement.", "Parlez bien.", 1);
    files.insert(SCRIPT, text.into_bytes());
    push(&app, &files).await;
    publish(&author).await;
    let second = app.publishing().versions(PACKAGE).await.unwrap()[0].id;
    let kept = app.calls.store.read_version_files(second).await.unwrap();
    assert!(kept.iter().any(|(path, _)| *path == state));
}
