//! What a save takes out of a file is said, and what it could not keep is left.

use reqwest::StatusCode;

use super::super::app::TestApp;
use super::super::fixture::{self, ARABIC};
use super::{held, translator, type_in};

#[tokio::test]
async fn a_translation_that_is_emptied_is_said_to_be_removed() {
    let app = TestApp::new().await;
    let agent = translator(&app, "Leïla").await;
    let saved = type_in(&agent, "proposer", "enregistrer", &[("proposer", "")]).await;
    assert!(saved.says("Une traduction a été retirée"), "{}", saved.html);
    assert!(!held(&app, ARABIC).await.contains("proposer ="));
}

#[tokio::test]
async fn a_file_that_loses_letters_when_it_is_written_is_left() {
    let mut files = fixture::files();
    let mut bytes = b"# caf\xe9\n".to_vec();
    bytes.extend_from_slice(files.get(ARABIC).unwrap());
    files.insert(ARABIC, bytes.clone());
    let app = TestApp::of(&files).await;
    let agent = translator(&app, "Leïla").await;
    let refused = type_in(&agent, "proposer", "enregistrer", &[("proposer", "متى؟")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.html);
    assert!(refused.says("متى؟"));
    let all = app.calls.store.read_site_files().await.unwrap();
    let kept = all.into_iter().find(|(path, _)| path == ARABIC).unwrap();
    assert_eq!(kept.1, bytes);
}
