//! What an agente is told of the sentences of a call, and what she tells of them.

use std::collections::BTreeMap;

use reqwest::StatusCode;
use trame::library::files::Files;
use trame::library::package::Package;
use trame::store::{Campaign, ContactState, NewContact, ReportRow};
use trame::translation::hash;
use trame::translation::source::Sources;
use trame::translation::state::{Record, Stage, State};
use trame_dsl::call::event::Data;

use super::app::{Agent, Page, TestApp};
use super::fixture::{self, ARABIC, MANIFEST, PACKAGE};

/// The fixture, with parts of its files replaced.
fn edited(edits: &[(&str, &str, &str)]) -> Files {
    let mut files = fixture::files();
    for (path, old, new) in edits {
        let text = String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
        assert!(text.contains(old), "{path}: {old}");
        files.insert(*path, text.replacen(old, new, 1).into_bytes());
    }
    files
}

/// The same with Kabyle, which has no texts and falls back to Arabic, and Tamil, which has none at all.
fn more_languages() -> Files {
    let cibles = "cibles: [ar, ta], repli: { kab: ar }";
    edited(&[(MANIFEST, "cibles: [ar]", cibles)])
}

async fn speak(agent: &Agent, page: &Page, language: &str) -> Page {
    agent.submit(page, "langue", &[("langue", language)]).await
}

/// A call to somebody who speaks that language.
async fn call_to(app: &TestApp, agent: &Agent, language: &str) -> Page {
    let campaign = app.campaign().await;
    let people = app.calls.store.list_contacts(campaign).await.unwrap();
    let mut hers = people.iter().filter(|one| one.language == language);
    let free = hers.find(|one| one.state == ContactState::ToCall).unwrap();
    let page = agent
        .post(&format!("/personnes/{}/appel", free.id), &[])
        .await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.html);
    page
}

#[tokio::test]
async fn a_pronunciation_stands_between_a_sentence_and_its_french() {
    let said = "joignable = هل أتحدث مع { $civilite } { $nom }؟\n";
    let more = format!(
        "{said}    .prononciation = hal ataḥaddaṯu maʿa {{ $nom }}?\n    .oui-prononciation = naʿam\n"
    );
    let app = TestApp::of(&edited(&[(ARABIC, said, &more)])).await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    assert!(!page.html.contains("class=\"prononciation\""));
    let page = speak(&agent, &page, "ar").await;
    let line = "<span class=\"prononciation\" lang=\"ar-Latn\" dir=\"ltr\" aria-hidden=\"true\">";
    assert_eq!(page.html.matches(line).count(), 2, "{}", page.html);
    let text = page.html.find("هل أتحدث مع").unwrap();
    let pronounced = page.html.find("hal ataḥaddaṯu maʿa").unwrap();
    let french = page.html.find("Est-ce que je parle bien").unwrap();
    assert!(text < pronounced && pronounced < french);
    assert!(page.html.contains("data-key=\"p\""));
}

#[tokio::test]
async fn only_open_languages_are_offered() {
    let app = TestApp::of(&more_languages()).await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    let offers = |page: &Page, tag: &str| {
        page.html
            .contains(&format!("name=\"langue\" value=\"{tag}\""))
    };
    assert!(offers(&page, "fr") && offers(&page, "ar") && offers(&page, "kab"));
    assert!(!offers(&page, "ta") && page.says("textes en arabe"));
    let refused = speak(&agent, &page, "ta").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    // What a language borrows says where it comes from; what is its own says nothing.
    let page = speak(&agent, &page, "kab").await;
    assert!(page.says("En arabe : pas encore traduit") && page.says("السلام عليكم"));
    let page = speak(&agent, &page, "ar").await;
    assert!(page.says("السلام عليكم") && !page.says("pas encore traduit"));
}

#[tokio::test]
async fn a_call_begins_in_a_language_that_is_open_and_says_so() {
    let app = TestApp::of(&more_languages()).await;
    let agent = app.agent("Nadia").await;
    let page = call_to(&app, &agent, "ta").await;
    let told =
        "Sa langue (tamoul) n'est pas ouverte pour cette enquête : l'appel commence en français.";
    assert!(page.says(told), "{}", page.html);
    let page = agent
        .submit(&page, "reponse", &[("reponse", "occupe")])
        .await;
    assert!(!page.says(told));
    let page = call_to(&app, &agent, "ar").await;
    assert!(page.says("السلام عليكم") && !page.says("n'est pas ouverte"));
}

#[test]
fn the_language_declared_in_place_of_hers_comes_before_the_source() {
    let package = Package::build(PACKAGE, &more_languages());
    let published = trame::library::publish::Published::of(&package).unwrap();
    let first = |hers: &str| published.first_language(hers).to_string();
    assert_eq!((first("kab"), first("ar")), ("ar".into(), "ar".into()));
    assert_eq!((first("ta"), first("so")), ("fr".into(), "fr".into()));
    let offered = published.offered.iter();
    let offered: Vec<_> = offered
        .map(|one| format!("{} {}", one.language, one.texts))
        .collect();
    assert_eq!(offered, ["fr fr", "ar ar", "kab ar"]);
}

#[tokio::test]
async fn a_sentence_whose_surroundings_changed_is_marked() {
    let mut files = fixture::files();
    let package = Package::build(PACKAGE, &files);
    let sources = Sources::of(&package).unwrap();
    let arabic = String::from_utf8(files.get(ARABIC).unwrap().to_vec()).unwrap();
    let texts = trame_dsl::text::listing::list(&arabic);
    let record = |id: &str, context: &str| Record {
        stage: Stage::Reviewed,
        source: sources.get(id).unwrap().hash.clone(),
        context: context.to_owned(),
        text: hash([texts[id].as_str()]),
        by: String::new(),
        on: String::new(),
    };
    let known = sources.get("bonjour").unwrap().context.clone();
    let records = BTreeMap::from([
        ("bonjour".to_owned(), record("bonjour", &known)),
        (
            "joignable".to_owned(),
            record("joignable", "0000000000000000"),
        ),
    ]);
    let state = State { records }.write();
    files.insert(format!("locales/ar/{PACKAGE}.yaml"), state.into_bytes());
    let app = TestApp::of(&files).await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    assert!(!page.says("class=\"mention\""));
    let page = speak(&agent, &page, "ar").await;
    assert!(
        page.says("ce qui entoure la phrase a changé"),
        "{}",
        page.html
    );
    // Two answers, which nobody has reviewed, beside a question that somebody has.
    assert_eq!(page.html.matches("Traduction non relue").count(), 3);
}

async fn reports(app: &TestApp, language: &str) -> Vec<ReportRow> {
    let catalogs = [PACKAGE.to_owned()];
    let store = &app.calls.store;
    store.list_reports(language, &catalogs).await.unwrap()
}

#[tokio::test]
async fn a_sentence_that_does_not_work_reaches_its_translators() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    assert!(
        !page.html.contains("/signalement"),
        "nobody translates French"
    );
    let page = speak(&agent, &page, "ar").await;
    let page = agent.submit(&page, "reponse", &[("reponse", "oui")]).await;
    let sentence = [("phrase", "demande")];
    let told = agent.submit(&page, "signalement", &sentence).await;
    assert!(told.says("La phrase est signalée"), "{}", told.html);
    assert_eq!(told.question(), "demande");
    agent.submit(&page, "signalement", &sentence).await;
    let open = reports(&app, "ar").await;
    assert_eq!(open.len(), 1, "said twice, it is said once");
    let report = &open[0];
    assert_eq!(report.who.as_deref(), Some("Nadia"));
    assert_eq!((&*report.package, &*report.catalog), (PACKAGE, PACKAGE));
    assert_eq!((&*report.language, &*report.shown_in), ("ar", "ar"));
    assert_eq!(
        (&*report.message, &*report.step),
        ("demande", "information")
    );
    assert_eq!(
        report.route,
        ["accueil", "joignable", "information", "demande"]
    );
    assert_eq!(report.text_hash, hash(["هل قدمتم طلبًا؟"]));
    // Not a sentence of that screen, or none at all.
    for other in ["proposer", "rien", ""] {
        let refused = agent
            .submit(&page, "signalement", &[("phrase", other)])
            .await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    }
    let store = &app.calls.store;
    let by = agent.person.as_ref().unwrap().id;
    assert!(store.settle_report(report.id, by, 7).await.unwrap());
    assert!(!store.settle_report(report.id, by, 8).await.unwrap());
    assert!(reports(&app, "ar").await.is_empty());
    // What was settled can be told of again.
    agent.submit(&page, "signalement", &sentence).await;
    assert_eq!(reports(&app, "ar").await.len(), 1);
}

#[tokio::test]
async fn a_sentence_told_of_late_is_that_of_its_screen() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    let first = speak(&agent, &page, "ar").await;
    let page = agent
        .submit(&first, "reponse", &[("reponse", "occupe")])
        .await;
    let over = [("issue", "interrompu")];
    agent.submit(&page, "fin", &over).await;
    let script = agent
        .client
        .post(format!("{}{}/signalement", app.url, first.path));
    let seen = first.form("signalement").hidden;
    let field = |name: &str| seen.iter().find(|(key, _)| key == name).unwrap().1.clone();
    let fields = [
        ("csrf", field("csrf")),
        ("seq", field("seq")),
        ("request_id", field("request_id")),
        ("phrase", "joignable.oui".to_owned()),
    ];
    let script = script.header("X-Trame-Fragment", "1").form(&fields);
    let response = script.send().await.unwrap();
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    let open = reports(&app, "ar").await;
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].message, "joignable.oui");
    assert_eq!(open[0].route, ["accueil", "joignable"]);
    // Two agentes who say the same are two.
    let other = app.agent("Samira").await;
    let page = other.next().await;
    let page = speak(&other, &page, "ar").await;
    other
        .submit(&page, "signalement", &[("phrase", "joignable.oui")])
        .await;
    assert_eq!(reports(&app, "ar").await.len(), 2);
}

#[tokio::test]
async fn an_alert_that_comes_before_any_answer_is_kept() {
    let script = "scripts-library/mdph-fin-de-droits/script.trame";
    let first = "étape avant : Avant tout\n  alerte signal_droits vers pole, priorité haute\n    \
        ! { $nom } est appelée.\n\nétape accueil";
    let files = edited(&[(script, "étape accueil", first)]);
    let app = TestApp::of(&files).await;
    let agent = app.agent("Nadia").await;
    let page = agent.next().await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.html);
    let alerts = app.calls.store.list_alerts(page.call()).await.unwrap();
    let names: Vec<&str> = alerts.iter().map(|alert| &*alert.name).collect();
    assert_eq!(names, ["signal_droits"]);
    assert!(
        alerts[0].text.ends_with("est appelée."),
        "{}",
        alerts[0].text
    );
    agent.submit(&page, "reponse", &[("reponse", "oui")]).await;
    assert_eq!(
        app.calls
            .store
            .list_alerts(page.call())
            .await
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn who_cannot_be_called_keeps_nobody_else_from_it() {
    let app = TestApp::new().await;
    let agent = app.agent("Nadia").await;
    let person = agent.person.clone().unwrap();
    let store = &app.calls.store;
    let known = store.list_campaigns().await.unwrap().swap_remove(0);
    let sound = store.list_contacts(known.id).await.unwrap().swap_remove(0);
    let campaign = Campaign {
        id: app.clock.id(),
        ..known
    };
    let contact = |data: &Data| NewContact {
        id: app.clock.id(),
        name: sound.name.clone(),
        phone: sound.phone.clone(),
        language: "pt-BR".into(),
        data: data.clone(),
    };
    let people = [
        contact(&Data::new()),
        contact(&Data::new()),
        contact(&sound.data),
    ];
    let now = app.clock.now();
    store
        .create_campaign(&campaign, &people, now)
        .await
        .unwrap();
    // She speaks Portuguese: so does who speaks that of Brazil.
    let mut speaks = person.clone();
    speaks.speaks = ["pt".parse().unwrap()].into();
    let begin = || app.calls.begin_next(&campaign, &speaks, app.clock.id());
    let call = begin().await.unwrap().unwrap();
    let row = store.find_call(call).await.unwrap().unwrap();
    assert_eq!(row.contact_id, people[2].id);
    // Only those are left: then it is said.
    assert!(begin().await.is_err());
    speaks.speaks = ["ar".parse().unwrap()].into();
    let begin = || app.calls.begin_next(&campaign, &speaks, app.clock.id());
    assert_eq!(begin().await.unwrap(), None);
}

#[tokio::test]
async fn whoever_looks_at_people_is_noted_however_she_asks() {
    let app = TestApp::new().await;
    let nadia = app.agent("Nadia").await;
    let samira = app.agent("Samira").await;
    let page = nadia.next().await;
    let noted = async |action: &str| {
        let rows = app.accounts.journal(None, action, "", 50).await.unwrap();
        rows.len()
    };
    let as_a_script = |path: &str| {
        let request = samira.client.get(format!("{}{path}", app.url));
        request.header("x-trame-fragment", "1")
    };
    let (lists, calls) = (noted("list-seen").await, noted("call-seen").await);
    let list = format!("/campagnes/{}", app.campaign().await);
    as_a_script(&list).send().await.unwrap();
    assert_eq!(noted("list-seen").await, lists + 1);
    as_a_script(&page.path).send().await.unwrap();
    assert_eq!(noted("call-seen").await, calls + 1);
    // What she may not do shows her the call all the same.
    let refused = samira.submit(&page, "note", &[("texte", "x")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(noted("call-seen").await, calls + 2);
    // Who leads it is noted once, not at each answer.
    let own = nadia.client.get(format!("{}{}", app.url, page.path));
    own.header("x-trame-fragment", "1").send().await.unwrap();
    nadia.submit(&page, "reponse", &[("reponse", "oui")]).await;
    let after = noted("call-seen").await;
    let own = nadia.client.get(format!("{}{}", app.url, page.path));
    own.header("x-trame-fragment", "1").send().await.unwrap();
    assert_eq!(noted("call-seen").await, after);
}
