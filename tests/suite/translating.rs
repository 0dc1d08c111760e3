//! The translators' workbench, over HTTP: what is saved stands in the store's files and nothing else
//! does, marks are cleared by acts alone, and nobody writes over anybody.

#[path = "translating/around.rs"]
mod around;
#[path = "translating/kept.rs"]
mod kept;

use reqwest::StatusCode;
use trame::access::Role;
use trame::library::files::Files;

use super::app::{Agent, Page, TestApp};
use super::fixture::{ARABIC, PACKAGE, SCRIPT};

const QUEUE: &str = "/traductions/mdph-fin-de-droits/ar";
const STATE: &str = "locales/ar/mdph-fin-de-droits.yaml";

fn address(message: &str) -> String {
    format!("{QUEUE}/{message}")
}

/// What a file of the site holds; nothing when it is not there.
async fn held(app: &TestApp, path: &str) -> String {
    let files = app.calls.store.read_site_files().await.unwrap();
    let found = files.into_iter().find(|(known, _)| known == path);
    String::from_utf8(found.map(|(_, contents)| contents).unwrap_or_default()).unwrap()
}

/// Somebody edits the script in the folder and starts the site again.
async fn reword(app: &TestApp, old: &str, new: &str) {
    let mut files = Files::default();
    let text = held(app, SCRIPT).await;
    assert!(text.contains(old), "{old}");
    for (path, contents) in app.calls.store.read_site_files().await.unwrap() {
        files.insert(path, contents);
    }
    files.insert(SCRIPT, text.replace(old, new).into_bytes());
    let pushed = app.publishing().push(&files).await.unwrap();
    assert!(pushed.conflicts.is_empty(), "{pushed:?}");
}

async fn translator(app: &TestApp, name: &str) -> Agent {
    app.enter(&app.person(name, &[Role::Translator]).await)
        .await
}

/// Opens a message, types some texts and presses a button.
async fn type_in(agent: &Agent, message: &str, act: &str, texts: &[(&str, &str)]) -> Page {
    let page = agent.get(&address(message)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.html);
    send(agent, &page, message, act, texts).await
}

/// Sends the form of a message's page, with some texts typed and the others as they stand there.
async fn send(
    agent: &Agent,
    page: &Page,
    message: &str,
    act: &str,
    texts: &[(&str, &str)],
) -> Page {
    let mut fields = vec![("acte".to_owned(), act.to_owned())];
    for (name, value) in page.fields() {
        let typed = texts.iter().find(|(id, _)| name == format!("texte.{id}"));
        fields.push((name, typed.map_or(value, |(_, typed)| (*typed).to_owned())));
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    agent.submit(page, message, &fields).await
}

impl Page {
    /// The long fields of the page, as they stand there.
    fn fields(&self) -> Vec<(String, String)> {
        let fields = self.html.split("<textarea ").skip(1);
        let field = |field: &str| {
            let name = field.split("name=\"").nth(1).unwrap();
            let value = field.split_once('>').unwrap().1;
            let value = value.split("</textarea>").next().unwrap();
            let value = value.replace("&quot;", "\"").replace("&#x27;", "'");
            (name.split('"').next().unwrap().to_owned(), value)
        };
        fields.map(field).collect()
    }

    /// The part of the page that is about a text.
    fn text(&self, id: &str) -> &str {
        let start = self.html.find(&format!("id=\"texte-{id}\"")).unwrap();
        let rest = &self.html[start..];
        &rest[..rest.find("</section>").unwrap()]
    }
}

async fn history(app: &TestApp, message: &str) -> Vec<(String, String, Option<String>)> {
    let store = &app.calls.store;
    let events = store.list_message_events(PACKAGE, "ar", message, 100);
    let events = events.await.unwrap();
    events
        .into_iter()
        .map(|event| (event.message, event.action, event.text))
        .collect()
}

#[tokio::test]
async fn the_queue_is_in_the_order_of_the_call_and_says_which_branch_leads_there() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    let page = leila.get("/traductions").await;
    assert!(
        page.says("Vos droits sont bientôt terminés"),
        "{}",
        page.html
    );
    assert!(page.says("ouverte aux appels") && !page.says("fermée aux appels"));
    let more = "  dire de_plus\n    > Encore un mot.\n  question freins";
    reword(&app, "  question freins", more).await;
    let page = leila.get("/traductions").await;
    assert!(
        page.says("fermée aux appels") && page.says("se trouve dans : Informer"),
        "{}",
        page.html
    );
    let queue = leila.get(QUEUE).await;
    let places: Vec<usize> = [
        "bonjour",
        "joignable",
        "demande",
        "freins",
        "logement",
        "proposer",
    ]
    .into_iter()
    .map(|message| queue.html.find(&format!("{QUEUE}/{message}\"")).unwrap())
    .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(queue.says("Étape « Informer »") && queue.says("oui ou non"));
    // What is for agentes and services stands behind its own filter.
    assert!(!queue.html.contains("/sans_abri\""));
    let optional = leila.get(&format!("{QUEUE}?etat=facultatifs")).await;
    assert!(optional.html.contains("/sans_abri\""));
    assert!(optional.says("quand « logement » est « Non »") && optional.says("non demandé"));
    let found = leila.get(&format!("{QUEUE}?etat=tous&q=DORMIR")).await;
    assert!(found.html.contains("/logement\"") && !found.html.contains("/freins\""));
    let done = leila.get(&format!("{QUEUE}?etat=relus")).await;
    assert!(done.says("Aucun texte n'est dans cet état."));
}

#[tokio::test]
async fn a_text_is_written_into_the_file_and_every_other_byte_stays() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    let before = held(&app, ARABIC).await;
    let saved = type_in(
        &leila,
        "demande",
        "enregistrer",
        &[("demande", "هل قدّمتم طلبًا؟")],
    )
    .await;
    assert_eq!(saved.path, address("demande"), "{}", saved.html);
    assert!(saved.says("C'est enregistré. L'état des textes n'a pas changé"));
    assert_eq!(held(&app, ARABIC).await, before.replace("قدمتم", "قدّمتم"));
    assert!(
        held(&app, STATE)
            .await
            .contains("demande: {etat: brouillon"),
        "{}",
        held(&app, STATE).await
    );
    let marked = type_in(
        &leila,
        "bonjour",
        "relu",
        &[("bonjour", "مرحبا { $agente }.\nكيف الحال؟")],
    )
    .await;
    assert!(
        marked.says("C'est enregistré, avec son état."),
        "{}",
        marked.html
    );
    let expected = before.replace("قدمتم", "قدّمتم").replace(
        "bonjour = السلام عليكم، اسمي { $agente }.",
        "bonjour =\n    مرحبا { $agente }.\n    كيف الحال؟",
    );
    assert_eq!(held(&app, ARABIC).await, expected);
    let state = held(&app, STATE).await;
    let line = state
        .lines()
        .find(|line| line.trim().starts_with("bonjour:"))
        .unwrap();
    assert!(
        line.contains("relu") && line.contains("Leïla") && line.contains("2026-12-01"),
        "{line}"
    );
    let acts: Vec<_> = history(&app, "bonjour")
        .await
        .into_iter()
        .map(|(_, act, _)| act)
        .collect();
    assert_eq!(acts, ["relu"]);
    assert!(marked.says("Marqué relu") && marked.says("Leïla, le 01/12/2026 à 10:30"));
    // A file that changed here is not the folder's any more.
    let files = app.calls.store.list_site_files().await.unwrap();
    let file = files.into_iter().find(|file| file.path == ARABIC).unwrap();
    assert!(file.pushed_hash.is_some() && file.pushed_hash != file.hash);
}

#[tokio::test]
async fn only_an_act_on_that_very_message_clears_a_mark() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    let yes = [("joignable", "هل أتحدث مع { $civilite } { $nom }؟")];
    type_in(&leila, "joignable", "relu", &yes).await;
    type_in(&leila, "bonjour", "relu", &[]).await;
    reword(&app, "Bonjour, je suis", "Bonjour, ici").await;
    let page = leila.get(&address("bonjour")).await;
    assert!(page.says("français modifié"));
    assert!(page.says("<del>je") && page.says("<ins>ici"));
    let saved = send(
        &leila,
        &page,
        "bonjour",
        "enregistrer",
        &[("bonjour", "هنا { $agente }.")],
    )
    .await;
    assert!(saved.says("français modifié"), "{}", saved.html);
    let elsewhere = type_in(&leila, "joignable", "traduit", &[]).await;
    assert!(elsewhere.says("Rien n'avait changé"), "{}", elsewhere.html);
    assert!(
        leila
            .get(&address("bonjour"))
            .await
            .says("français modifié")
    );
    assert!(
        leila
            .get(&format!("{QUEUE}?etat=perimes"))
            .await
            .html
            .contains("/bonjour\"")
    );
    let marked = type_in(&leila, "bonjour", "traduit", &[]).await;
    assert!(!marked.says("français modifié") && marked.text("bonjour").contains("statut-fresh"));
    // A condition or an answer around it is another mark.
    reword(
        &app,
        "- occupe : Oui, mais pas maintenant",
        "- occupe : Pas maintenant",
    )
    .await;
    let page = leila.get(&address("joignable")).await;
    assert!(
        page.text("joignable").contains("statut-context-changed"),
        "{}",
        page.html
    );
    assert!(page.text("joignable.occupe").contains("statut-stale"));
    let one = send(&leila, &page, "joignable", "relu:joignable.occupe", &[]).await;
    assert!(
        one.text("joignable.occupe").contains("statut-reviewed"),
        "{}",
        one.html
    );
    assert!(one.text("joignable").contains("statut-context-changed"));
}

#[tokio::test]
async fn nothing_is_said_of_a_source_that_was_not_seen() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    let page = leila.get(&address("bonjour")).await;
    reword(&app, "Bonjour, je suis", "Bonjour, ici").await;
    let refused = send(
        &leila,
        &page,
        "bonjour",
        "relu",
        &[("bonjour", "سلام { $agente }")],
    )
    .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.says("vient de changer") && refused.says("سلام { $agente }"));
    assert!(refused.says("Bonjour, ici { $agente }."));
    assert!(history(&app, "bonjour").await.is_empty());
    let marked = send(&leila, &refused, "bonjour", "relu", &[]).await;
    assert!(
        marked.text("bonjour").contains("statut-reviewed"),
        "{}",
        marked.html
    );
}

#[tokio::test]
async fn neither_of_two_translators_writes_over_the_other() {
    let app = TestApp::new().await;
    let (leila, samir) = (
        translator(&app, "Leïla").await,
        translator(&app, "Samir").await,
    );
    let hers = leila.get(&address("joignable")).await;
    let his = samir.get(&address("joignable")).await;
    assert!(his.says("Leïla a aussi ce message ouvert"), "{}", his.html);
    let asked = samir.post(&address("joignable/presence"), &[]).await;
    assert!(
        asked.says("Leïla a aussi ce message ouvert"),
        "{}",
        asked.html
    );
    // Another message of the same file, and another text of the same message, are nobody's concern.
    let other = samir.get(&address("freins")).await;
    send(
        &leila,
        &hers,
        "joignable",
        "enregistrer",
        &[("joignable.oui", "أجل")],
    )
    .await;
    send(
        &samir,
        &other,
        "freins",
        "enregistrer",
        &[("freins", "ماذا؟")],
    )
    .await;
    let kept = send(
        &samir,
        &his,
        "joignable",
        "enregistrer",
        &[("joignable.occupe", "لاحقًا")],
    )
    .await;
    assert_eq!(kept.status, StatusCode::OK, "{}", kept.html);
    let file = held(&app, ARABIC).await;
    for text in [".oui = أجل", ".occupe = لاحقًا", "freins = ماذا؟"] {
        assert!(file.contains(text), "{file}");
    }
    let refused = send(
        &samir,
        &his,
        "joignable",
        "relu",
        &[("joignable.oui", "نعم نعم")],
    )
    .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.says("أجل") && refused.says("نعم نعم") && refused.says("Quelqu'un d'autre"));
    assert_eq!(held(&app, ARABIC).await, file);
    // He has seen hers now, and may decide.
    let decided = send(&samir, &refused, "joignable", "enregistrer", &[]).await;
    assert_eq!(decided.status, StatusCode::OK);
    assert!(held(&app, ARABIC).await.contains(".oui = نعم نعم"));
    app.clock.advance(std::time::Duration::from_mins(3));
    assert!(
        !leila
            .get(&address("joignable"))
            .await
            .says("aussi ce message ouvert")
    );
}

#[tokio::test]
async fn a_form_that_is_sent_twice_does_nothing_twice() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    let page = leila.get(&address("demande")).await;
    let typed = [("demande", "هل قدّمتم طلبًا؟")];
    send(&leila, &page, "demande", "traduit", &typed).await;
    let (file, state) = (held(&app, ARABIC).await, held(&app, STATE).await);
    let again = send(&leila, &page, "demande", "traduit", &typed).await;
    assert!(again.says("Rien n'avait changé"), "{}", again.html);
    assert_eq!(
        (held(&app, ARABIC).await, held(&app, STATE).await),
        (file, state)
    );
    assert_eq!(history(&app, "demande").await.len(), 1);
}
