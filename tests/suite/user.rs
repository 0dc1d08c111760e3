//! `trame user`: accounts from the command line, while the site runs.

use reqwest::StatusCode;
use serde_json::Value;

use super::app::TestApp;
use super::site::{err, json, out, trame};

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_kept_beside_a_site_that_runs() {
    let app = TestApp::today().await;
    let database = app.database();
    let site = ["--database", &database, "--public-url", &app.url];
    let run = |words: &[&str]| {
        let folder = tempfile::tempdir().unwrap();
        let all: Vec<_> = ["user"].iter().chain(words).chain(&site).copied().collect();
        trame(folder.path(), &all)
    };
    let added = run(&[
        "add",
        "Zoe@exemple.fr",
        "--name",
        "Zoé",
        "--role",
        "agente,traductrice",
        "--speaks",
        "fr,ar",
    ]);
    assert!(added.status.success(), "{}", err(&added));
    let said = out(&added);
    let link = said
        .split_whitespace()
        .find(|word| word.contains("/invitation/"))
        .unwrap();
    let path = link.strip_prefix(&app.url).unwrap().to_owned();
    let password = "quatre chevaux lisent demain";
    let zoe = app.visitor();
    let chosen = [("mot_de_passe", password), ("confirmation", password)];
    assert!(zoe.post(&path, &chosen).await.says("Bonjour Zoé"));

    let wrong = run(&["role", "zoe@exemple.fr", "--role", "traductice"]);
    assert!(
        err(&wrong).contains("Vouliez-vous dire « traductrice »"),
        "{}",
        err(&wrong)
    );
    assert!(
        run(&["role", "zoe@exemple.fr", "--role", "responsable"])
            .status
            .success()
    );
    assert_eq!(zoe.get("/campagnes").await.status, StatusCode::OK);
    let listed: Value = json(&run(&["list", "--format", "json"]));
    let entries = listed.as_array().unwrap();
    let hers = entries
        .iter()
        .find(|entry| entry["email"] == "zoe@exemple.fr")
        .unwrap();
    assert_eq!(hers["roles"], serde_json::json!(["responsable"]));
    // What was not said again stays.
    assert_eq!(hers["speaks"], serde_json::json!(["ar", "fr"]));
    assert_eq!(hers["state"], "active");

    assert!(run(&["disable", "zoe@exemple.fr"]).status.success());
    assert_eq!(zoe.get("/campagnes").await.path, "/connexion");
    assert!(err(&run(&["link", "zoe@exemple.fr"])).contains("trame user enable"));
    assert!(run(&["enable", "zoe@exemple.fr"]).status.success());
    assert!(err(&run(&["disable", "nul@exemple.fr"])).contains("Aucun compte"));
    let journal = app
        .accounts
        .journal(None, "account-disabled", "", 10)
        .await
        .unwrap();
    assert_eq!((journal.len(), &*journal[0].who), (1, "ligne de commande"));
}
