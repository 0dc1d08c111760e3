//! Files between folders and a site that runs: every row of the rule, by the program itself and over
//! HTTP, in the name of people who may do this and not that.

#[path = "push/machine.rs"]
mod machine;
#[path = "push/rights.rs"]
mod rights;
#[path = "push/sites.rs"]
mod sites;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;
use trame::access::{Person, Role};

use super::app::TestApp;
use super::fixture::{ARABIC, MANIFEST, PACKAGE, SCRIPT};
use super::site::{err, json, out};

/// Somebody's desk: a folder, and a token of the site.
pub struct Folder {
    place: TempDir,
    site: String,
    token: String,
}

impl Folder {
    /// An empty folder of somebody's.
    pub async fn of(app: &TestApp, person: &Person) -> Self {
        Self {
            place: tempfile::tempdir().unwrap(),
            site: app.url.clone(),
            token: app.token(person).await,
        }
    }

    /// Runs the program there.
    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_trame"));
        let command = command
            .current_dir(self.place.path())
            .args(arguments)
            .env("TRAME_TOKEN", &self.token)
            .env("TRAME_SITE", &self.site)
            .env_remove("TRAME_UI_LANG");
        command.stdin(Stdio::null()).output().unwrap()
    }

    /// Runs it, and reads what it says for programs.
    pub fn told(&self, arguments: &[&str]) -> Value {
        let mut all = arguments.to_vec();
        all.extend(["--format", "json"]);
        let output = self.run(&all);
        assert!(!output.stdout.is_empty(), "{}", err(&output));
        json(&output)
    }

    /// Runs it, and all is well.
    pub fn well(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{}{}", out(&output), err(&output));
        out(&output)
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.place.path().join(path)
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.path(path)).ok()
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).unwrap();
    }
}

/// What a report says of a kind, by path.
fn paths(report: &Value, kind: &str) -> Vec<String> {
    let all = report[kind].as_array().unwrap().iter();
    let named = |one: &Value| one["path"].as_str().or(one.as_str()).unwrap().to_owned();
    all.map(named).collect()
}

/// What the site holds at a path.
pub async fn there(app: &TestApp, path: &str) -> Option<String> {
    let contents = app.calls.store.read_site_file(path).await.unwrap();
    contents.map(|contents| String::from_utf8(contents).unwrap())
}

pub async fn author(app: &TestApp) -> Person {
    app.person("Claire", &[Role::Author]).await
}

/// A site, and two desks of its authors that have received everything.
async fn two_desks() -> (TestApp, Folder, Folder) {
    let app = TestApp::today().await;
    let one = Folder::of(&app, &author(&app).await).await;
    let other = app.person("Élise", &[Role::Author]).await;
    let other = Folder::of(&app, &other).await;
    for folder in [&one, &other] {
        folder.well(&["pull"]);
    }
    (app, one, other)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_pull_brings_the_files_and_a_second_nothing() {
    let app = TestApp::today().await;
    let folder = Folder::of(&app, &author(&app).await).await;
    let shown = folder.told(&["pull", "--dry-run"]);
    assert_eq!(paths(&shown, "done").len(), 4);
    assert_eq!(fs::read_dir(folder.place.path()).unwrap().count(), 0);
    let said = folder.well(&["pull"]);
    assert!(
        said.contains("4 fichiers reçus de http://127.0.0.1:"),
        "{said}"
    );
    assert_eq!(folder.read(SCRIPT), there(&app, SCRIPT).await);
    // The site is known from then on.
    let again = folder.run(&["pull"]);
    assert!(out(&again).contains("Rien à recevoir"), "{}", out(&again));
    let again = folder.told(&["push"]);
    assert_eq!(again["same"], 4);
    assert!(paths(&again, "done").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_changed_on_one_side_goes_to_the_other() {
    let (app, one, other) = two_desks().await;
    // Changed, added and removed in a folder.
    one.write(SCRIPT, "changé\n");
    one.write("locales/ta/termes.ftl", "-x = y\n");
    let part = format!("scripts-library/{PACKAGE}/suite.trame");
    one.write(&part, "é\r\n\u{feff}");
    one.remove(ARABIC);
    one.write("locales/ar/mdph-fin-de-droits.yaml", "bonjour: {}\n");
    let shown = one.told(&["push", "--dry-run", "scripts-library", "locales/ar"]);
    assert_eq!(paths(&shown, "done").len(), 4);
    assert!(there(&app, ARABIC).await.is_some());
    let sent = one.told(&["push", &format!("scripts-library/{PACKAGE}")]);
    let mut done = paths(&sent, "done");
    done.sort();
    assert_eq!(
        done,
        [
            "locales/ar/mdph-fin-de-droits.ftl",
            "locales/ar/mdph-fin-de-droits.yaml",
            SCRIPT,
            &part
        ]
    );
    assert_eq!(there(&app, SCRIPT).await.as_deref(), Some("changé\n"));
    assert_eq!(there(&app, ARABIC).await, None);
    // To the other folder, byte for byte.
    let waits = other.told(&["push"]);
    assert_eq!(paths(&waits, "waiting").len(), 4);
    assert!(paths(&waits, "done").is_empty());
    other.well(&["pull"]);
    assert_eq!(other.read(SCRIPT).as_deref(), Some("changé\n"));
    assert_eq!(other.read(&part).as_deref(), Some("é\r\n\u{feff}"));
    assert_eq!(other.read(ARABIC), None);
    // Removed in the other, and received by the first; what is only its own stays.
    other.remove(&part);
    other.well(&["push"]);
    one.well(&["pull"]);
    assert_eq!(one.read(&part), None);
    assert_eq!(
        one.read("locales/ta/termes.ftl").as_deref(),
        Some("-x = y\n")
    );
    let journal = app
        .accounts
        .journal(None, "files-sent", "", 9)
        .await
        .unwrap();
    assert_eq!(journal.len(), 2);
    assert!(journal[1].detail["fichiers"].contains(SCRIPT));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_changed_on_both_sides_is_shown_and_stays() {
    let (app, one, other) = two_desks().await;
    one.write(SCRIPT, "une\n");
    one.well(&["push"]);
    other.write(SCRIPT, "autre\n");
    other.write(MANIFEST, format!("{}\n", other.read(MANIFEST).unwrap()));
    let refused = other.run(&["push"]);
    assert_eq!(refused.status.code(), Some(1));
    let said = out(&refused);
    for expected in [
        "Changés des deux côtés",
        "dossier : 6 octets",
        "site : 4 octets, par Claire, le ",
        &format!("trame push --settle {SCRIPT}"),
        "Un fichier envoyé",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    assert_eq!(there(&app, SCRIPT).await.as_deref(), Some("une\n"));
    assert_eq!(there(&app, MANIFEST).await, other.read(MANIFEST));
    let refused = other.told(&["pull"]);
    assert_eq!(paths(&refused, "conflicts"), [SCRIPT]);
    assert_eq!(refused["conflicts"][0]["site"]["changed_by"], "Claire");
    assert_eq!(other.read(SCRIPT).as_deref(), Some("autre\n"));
    // The folder wins, and the site's text is kept beside; later the other way round.
    other.well(&["push", "--settle", SCRIPT]);
    assert_eq!(there(&app, SCRIPT).await.as_deref(), Some("autre\n"));
    assert_eq!(
        other.read(&format!("{SCRIPT}.site")).as_deref(),
        Some("une\n")
    );
    one.write(SCRIPT, "encore\n");
    one.write(&format!("{SCRIPT}.folder"), "déjà là\n");
    one.well(&["pull", "--settle", SCRIPT]);
    assert_eq!(one.read(SCRIPT).as_deref(), Some("autre\n"));
    let kept = one.read(&format!("{SCRIPT}.folder-2"));
    assert_eq!(kept.as_deref(), Some("encore\n"));
    // What is kept beside is no part of the library.
    assert!(paths(&other.told(&["push"]), "done").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removal_meets_a_change_and_neither_wins() {
    let (app, one, other) = two_desks().await;
    one.write(ARABIC, "bonjour = أهلا\n");
    one.well(&["push"]);
    other.remove(ARABIC);
    other.write("locales/ar/termes.ftl", "-x = y\n");
    let refused = other.told(&["push", "scripts-library", ARABIC]);
    assert_eq!(paths(&refused, "conflicts"), [ARABIC]);
    assert_eq!(refused["conflicts"][0]["folder"], Value::Null);
    other.well(&["pull", "--settle", ARABIC]);
    assert_eq!(other.read(ARABIC), one.read(ARABIC));
    // And the other way round.
    one.remove(ARABIC);
    one.write("locales/ar/termes.ftl", "-x = y\n");
    one.well(&["push", ARABIC]);
    other.write(ARABIC, "bonjour = مرحبا\n");
    let refused = other.run(&["pull", ARABIC]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(out(&refused).contains("site : supprimé par Claire"));
    other.well(&["push", "--settle", ARABIC]);
    assert_eq!(there(&app, ARABIC).await, other.read(ARABIC));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_never_agreed_on_is_neither_removed_nor_replaced() {
    let (app, one, _) = two_desks().await;
    // A folder of before the first exchange, where one file differs and others are missing.
    let late = app.person("Odile", &[Role::Author]).await;
    let late = Folder::of(&app, &late).await;
    late.write(SCRIPT, "le mien\n");
    let sent = late.told(&["push"]);
    assert_eq!(paths(&sent, "conflicts"), [SCRIPT]);
    assert_eq!(paths(&sent, "done"), Vec::<String>::new());
    let received = late.told(&["pull"]);
    assert_eq!(paths(&received, "conflicts"), [SCRIPT]);
    assert_eq!(paths(&received, "done").len(), 3);
    assert_eq!(late.read(SCRIPT).as_deref(), Some("le mien\n"));
    // What they agreed on is forgotten: what is the same is seen to be, and nothing is lost.
    one.remove(".trame-site.json");
    one.write(SCRIPT, "autre chose\n");
    let sent = one.told(&["push"]);
    assert_eq!(paths(&sent, "conflicts"), [SCRIPT]);
    assert_eq!(sent["same"], 3);
    // Whoever has only a part of the library takes nothing away from the rest.
    fs::remove_dir_all(one.path("locales")).unwrap();
    let sent = one.told(&["push", "locales"]);
    assert!(paths(&sent, "done").is_empty());
    assert!(there(&app, ARABIC).await.is_some());
    one.well(&["pull", "locales"]);
    assert!(one.read(ARABIC).is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exchange_that_was_cut_off_goes_on() {
    let (app, one, _) = two_desks().await;
    let before = fs::read(one.path(".trame-site.json")).unwrap();
    one.write(SCRIPT, "envoyé\n");
    one.write(ARABIC, "bonjour = أهلا\n");
    one.well(&["push"]);
    // The answer was lost on its way: the folder does not know that it was sent.
    fs::write(one.path(".trame-site.json"), before).unwrap();
    let again = one.told(&["push"]);
    assert!(paths(&again, "done").is_empty() && paths(&again, "conflicts").is_empty());
    one.write(SCRIPT, "la suite\n");
    one.well(&["push"]);
    assert_eq!(there(&app, SCRIPT).await.as_deref(), Some("la suite\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_library_is_sent_in_several_parts() {
    let (app, one, other) = two_desks().await;
    let long = "# é\n".repeat(300_000);
    for part in 0..6 {
        let path = format!("scripts-library/{PACKAGE}/partie{part}.trame");
        one.write(&path, format!("# {part}\n{long}"));
    }
    let sent = one.told(&["push"]);
    assert_eq!(paths(&sent, "done").len(), 6);
    let journal = app
        .accounts
        .journal(None, "files-sent", "", 9)
        .await
        .unwrap();
    assert!(journal.len() > 1, "in one part");
    other.well(&["pull"]);
    let path = format!("scripts-library/{PACKAGE}/partie5.trame");
    assert_eq!(other.read(&path), one.read(&path));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_package_of_hers_is_sent_whole() {
    let (app, one, _) = two_desks().await;
    let manifest = one.read(MANIFEST).unwrap();
    one.write("scripts-library/nouvelle/enquete.yaml", &manifest);
    one.write("scripts-library/nouvelle/script.trame", "étape a : A\n");
    one.write("locales/ar/nouvelle.ftl", "a = ا\n");
    one.well(&["push"]);
    assert!(there(&app, "locales/ar/nouvelle.ftl").await.is_some());
    // Of another direction: nothing of it.
    let foreign = manifest.replace("MDPH de la Seine-Saint-Denis", "PMI");
    one.write("scripts-library/etrangere/enquete.yaml", &foreign);
    one.write("scripts-library/etrangere/script.trame", "étape a : A\n");
    let refused = one.told(&["push"]);
    assert_eq!(paths(&refused, "refused").len(), 2);
    assert_eq!(refused["refused"][0]["why"], "direction");
    assert!(
        there(&app, "scripts-library/etrangere/script.trame")
            .await
            .is_none()
    );
}
