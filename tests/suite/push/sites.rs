//! Exchanges that do not take place, and sites that are none, or mean harm.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;

use trame::accounts::Profile;

use super::{Folder, author};
use crate::app::TestApp;
use crate::site::{err, out};

#[tokio::test(flavor = "multi_thread")]
async fn what_keeps_an_exchange_from_taking_place_is_said() {
    let app = TestApp::today().await;
    let mut folder = Folder::of(&app, &author(&app).await).await;
    let refused = |folder: &Folder, arguments: &[&str], expected: &str| {
        let output = folder.run(arguments);
        assert_eq!(output.status.code(), Some(2), "{}", out(&output));
        assert!(err(&output).contains(expected), "{}", err(&output));
        let shown = err(&output).contains(&folder.token);
        assert!(folder.token.is_empty() || !shown, "the token is shown");
    };
    refused(&folder, &["push"], "placez-vous dans le dossier");
    refused(
        &folder,
        &["pull", "--from", "trame.exemple"],
        "n'est pas l'adresse d'un site",
    );
    refused(
        &folder,
        &["pull", "--from", "http://trame.exemple"],
        "n'est pas une adresse https",
    );
    refused(
        &folder,
        &["pull", "--from", "http://127.0.0.1:9"],
        "le site ne répond pas",
    );
    refused(&folder, &["pull", "../ailleurs"], "de ce dossier-ci");
    refused(&folder, &["pull", "--settle"], "il manque");
    let output = folder.run(&["pull", "rien"]);
    assert_eq!(output.status.code(), Some(1));
    fs::write(folder.path(".trame-site.json"), "{").unwrap();
    refused(&folder, &["pull"], "ne se lit pas");
    folder.remove(".trame-site.json");
    folder.token.clear();
    refused(&folder, &["pull"], "il manque un jeton");
    folder.token = "trame_abc".to_owned();
    refused(&folder, &["pull"], "n'est pas un jeton entier");
    folder.token = format!("trame_{}", "0".repeat(64));
    refused(&folder, &["pull"], "ne connaît pas ce jeton");
    let profile = Profile {
        name: "Nadia".into(),
        roles: vec!["agente".into()],
        ..Profile::default()
    };
    let nadia = app
        .accounts
        .add("nadia@exemple.fr", &profile)
        .await
        .unwrap();
    let mut nadia = Folder::of(&app, &nadia).await;
    refused(&nadia, &["pull"], "n'a pas de rôle");
    // A site of something else.
    let other = Elsewhere::answering("HTTP/1.1 200 OK", "<html>");
    nadia.site = other.url;
    refused(&nadia, &["pull"], "ce n'est pas un site Trame");
    let newer = Elsewhere::answering("HTTP/1.1 200 OK", "{\"format\":99,\"fichiers\":{}}");
    nadia.site = newer.url;
    refused(&nadia, &["pull"], "une version plus récente");
    let moved = Elsewhere::answering("HTTP/1.1 302 Found\r\nLocation: https://ici.exemple/", "");
    nadia.site = moved.url;
    refused(&nadia, &["pull"], "https://ici.exemple/");
}

/// Something that answers whatever it is asked.
struct Elsewhere {
    url: String,
}

impl Elsewhere {
    fn answering(head: &'static str, body: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let _ = stream.read(&mut [0; 4096]);
                let length = body.len();
                let text = format!("{head}\r\nContent-Length: {length}\r\n\r\n{body}");
                let _ = stream.write_all(text.as_bytes());
            }
        });
        Self { url }
    }
}

/// A file cannot be written through a name that leads elsewhere.
#[tokio::test(flavor = "multi_thread")]
async fn a_site_that_names_files_elsewhere_is_not_followed() {
    let app = TestApp::today().await;
    let mut folder = Folder::of(&app, &author(&app).await).await;
    let listing = concat!(
        "{\"format\":1,\"files\":[{\"path\":\"../dehors.ftl\",\"hash\":\"00\",\"size\":1,",
        "\"changed_at\":0,\"changed_by\":null}]}"
    );
    folder.site = Elsewhere::answering("HTTP/1.1 200 OK", listing).url;
    folder.well(&["pull"]);
    assert!(!folder.path("../dehors.ftl").exists());
}
