//! Who may send and see what.

use trame::access::{Person, Role};
use trame::accounts::Profile;

use super::{Folder, author, paths, there};
use crate::app::TestApp;
use crate::fixture::{self, ARABIC, MANIFEST, OTHER, SCRIPT};

/// A site with another direction's package, shared scripts and their texts.
async fn site() -> TestApp {
    let app = TestApp::today().await;
    let mut files = fixture::other_files();
    files.insert(
        "scripts-library/communs/rgpd.trame",
        b"# partage\n".to_vec(),
    );
    files.insert("locales/ar/communs/rgpd.ftl", b"a = b\n".to_vec());
    files.insert("locales/ar/termes.ftl", b"-x = y\n".to_vec());
    files.insert(format!("locales/tr/{OTHER}.ftl"), b"a = b\n".to_vec());
    app.publishing().push(&files).await.unwrap();
    app
}

async fn folder(app: &TestApp, person: &Person) -> Folder {
    let folder = Folder::of(app, person).await;
    folder.well(&["pull"]);
    folder
}

#[tokio::test(flavor = "multi_thread")]
async fn an_author_sees_her_direction_s_packages_and_what_is_shared() {
    let app = site().await;
    let folder = folder(&app, &author(&app).await).await;
    assert!(folder.read(SCRIPT).is_some());
    assert!(folder.read("scripts-library/communs/rgpd.trame").is_some());
    assert!(folder.read("scripts-library/annuaire.yaml").is_some());
    assert!(!folder.path(&format!("scripts-library/{OTHER}")).exists());
    assert!(!folder.path("locales/tr").exists());
    // She sends no one else's: neither shared files nor another direction's, and is told no more.
    folder.write("scripts-library/annuaire.yaml", "a: b\n");
    folder.write("scripts-library/communs/rgpd.trame", "# à moi\n");
    folder.write("locales/ar/communs/rgpd.ftl", "a = c\n");
    folder.write("locales/ar/termes.ftl", "-x = z\n");
    let mine = folder.read(MANIFEST).unwrap();
    folder.write(&format!("scripts-library/{OTHER}/enquete.yaml"), &mine);
    folder.write(&format!("scripts-library/{OTHER}/script.trame"), "à moi\n");
    folder.write(&format!("locales/tr/{OTHER}.ftl"), "a = à moi\n");
    folder.write("scripts-library/communs/enquete.yaml", &mine);
    folder.write("scripts-library/Majuscule/enquete.yaml", &mine);
    folder.write(SCRIPT, "à moi\n");
    let report = folder.told(&["push"]);
    assert_eq!(paths(&report, "done"), [SCRIPT]);
    let mut refused: Vec<_> = report["refused"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["path"].as_str().unwrap(), one["why"].as_str().unwrap()))
        .collect();
    refused.sort_unstable();
    assert_eq!(
        refused,
        [
            ("locales/ar/communs/rgpd.ftl", "shared"),
            ("locales/ar/termes.ftl", "shared"),
            ("locales/tr/pmi-bilan.ftl", "not-yours"),
            ("scripts-library/Majuscule/enquete.yaml", "name"),
            ("scripts-library/annuaire.yaml", "shared"),
            ("scripts-library/communs/enquete.yaml", "shared"),
            ("scripts-library/communs/rgpd.trame", "shared"),
            ("scripts-library/pmi-bilan/enquete.yaml", "not-yours"),
            ("scripts-library/pmi-bilan/script.trame", "not-yours"),
        ]
    );
    // A package does not go over to another direction, nor lose what says whose it is.
    folder.write(
        MANIFEST,
        mine.replace("MDPH de la Seine-Saint-Denis", "PMI"),
    );
    let report = folder.told(&["push", MANIFEST]);
    assert_eq!(report["refused"][0]["why"], "direction");
    folder.remove(MANIFEST);
    let report = folder.told(&["push", MANIFEST]);
    assert_eq!(report["refused"][0]["why"], "manifest");
    assert_eq!(there(&app, MANIFEST).await.as_deref(), Some(&*mine));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translator_sends_texts_of_her_languages() {
    let app = site().await;
    // She translates into Arabic and Tamil; the package is in Arabic.
    let person = app.person("Amina", &[Role::Translator]).await;
    let folder = folder(&app, &person).await;
    assert!(folder.read(SCRIPT).is_some());
    assert!(!folder.path(&format!("scripts-library/{OTHER}")).exists());
    for path in [
        ARABIC,
        "locales/ar/mdph-fin-de-droits.yaml",
        "locales/ta/mdph-fin-de-droits.ftl",
        "locales/ar/communs/rgpd.ftl",
        "locales/ar/termes.ftl",
        "locales/tr/mdph-fin-de-droits.ftl",
        "locales/tr/termes.ftl",
        "locales/AR/termes.ftl",
        "locales/tr/pmi-bilan.ftl",
        "locales/ar/pmi-bilan.ftl",
        SCRIPT,
        MANIFEST,
        "scripts-library/communs/rgpd.trame",
    ] {
        folder.write(path, "a = d\n");
    }
    let report = folder.told(&["push"]);
    let mut done = paths(&report, "done");
    done.sort();
    assert_eq!(
        done,
        [
            "locales/ar/communs/rgpd.ftl",
            ARABIC,
            "locales/ar/mdph-fin-de-droits.yaml",
            "locales/ar/termes.ftl",
            "locales/ta/mdph-fin-de-droits.ftl",
        ]
    );
    let why = |path: &str| {
        let all = report["refused"].as_array().unwrap();
        let one = all.iter().find(|one| one["path"] == path).unwrap();
        one["why"].as_str().unwrap().to_owned()
    };
    assert_eq!(why("locales/tr/mdph-fin-de-droits.ftl"), "language");
    assert_eq!(why("locales/tr/termes.ftl"), "language");
    assert_eq!(why("locales/AR/termes.ftl"), "path");
    assert_eq!(why("locales/tr/pmi-bilan.ftl"), "not-yours");
    assert_eq!(why("locales/ar/pmi-bilan.ftl"), "not-yours");
    assert_eq!(why(SCRIPT), "texts");
    assert_eq!(why("scripts-library/communs/rgpd.trame"), "shared");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administratrice_sees_and_sends_everything() {
    let app = site().await;
    let lea = app.person("Léa", &[Role::Administrator]).await;
    let folder = folder(&app, &lea).await;
    assert!(folder.read(&format!("locales/tr/{OTHER}.ftl")).is_some());
    folder.write("scripts-library/annuaire.yaml", "pole:\n  nom: P\n");
    folder.write("scripts-library/communs/autre.trame", "# a\n");
    folder.write(&format!("scripts-library/{OTHER}/script.trame"), "# a\n");
    folder.write("locales/ur/termes.ftl", "-x = y\n");
    let report = folder.told(&["push"]);
    assert_eq!(paths(&report, "done").len(), 4);
    assert!(
        there(&app, "scripts-library/communs/autre.trame")
            .await
            .is_some()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_count_as_they_are_now() {
    let app = site().await;
    let person = author(&app).await;
    let folder = folder(&app, &person).await;
    let before = folder.read(SCRIPT);
    let moved = Profile {
        name: "Claire".into(),
        roles: vec!["autrice".into()],
        direction: "PMI".into(),
        ..Profile::default()
    };
    app.accounts.change(person.id, &moved).await.unwrap();
    // What she may no longer see is not taken for removed, and stays on her machine.
    let received = folder.told(&["pull"]);
    assert_eq!(paths(&received, "done").len(), 3);
    assert_eq!(folder.read(SCRIPT), before);
    assert!(folder.path(&format!("scripts-library/{OTHER}")).exists());
    folder.write(SCRIPT, "à moi\n");
    let sent = folder.told(&["push", SCRIPT]);
    assert_eq!(sent["refused"][0]["why"], "not-yours");
    assert_eq!(there(&app, SCRIPT).await, before);
    app.accounts.disable(person.id).await.unwrap();
    let out = folder.run(&["pull"]);
    assert_eq!(out.status.code(), Some(2));
}
