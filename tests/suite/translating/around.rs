//! What is around the writing of a translation: who may do it, what the autrice and the agentes say, and
//! what comes of it on a call.

use reqwest::StatusCode;
use trame::access::{Person, Role};

use super::super::app::TestApp;
use super::super::fixture::{self, ARABIC, PACKAGE};
use super::{QUEUE, STATE, address, held, history, reword, send, translator, type_in};

#[tokio::test]
async fn a_text_that_the_source_has_no_more_is_removed_by_an_act() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    type_in(&leila, "freins", "relu", &[("freins.rien", "لا شيء")]).await;
    reword(&app, "    - rien       : Rien  [seule]\n", "").await;
    let queue = leila.get(QUEUE).await;
    assert!(
        queue.says("n'est plus dans le français") && queue.says("freins.rien"),
        "{}",
        queue.html
    );
    assert!(held(&app, ARABIC).await.contains(".rien"));
    let removed = leila.submit(&queue, "retrait", &[]).await;
    assert!(
        removed.says("Le texte est retiré du fichier."),
        "{}",
        removed.html
    );
    assert!(
        !held(&app, ARABIC).await.contains("rien") && !held(&app, STATE).await.contains("rien")
    );
}

#[tokio::test]
async fn an_author_declares_a_change_of_spelling_in_every_language() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    let claire = app
        .enter(&app.person("Claire", &[Role::Author]).await)
        .await;
    let path = "/enquetes/mdph-fin-de-droits/orthographe";
    assert!(
        claire
            .get(path)
            .await
            .says("Aucun texte traduit n'a changé.")
    );
    type_in(&leila, "bonjour", "relu", &[]).await;
    reword(&app, "Bonjour, je suis", "Bonjour, je sui").await;
    let page = claire.get(path).await;
    assert!(
        page.says("Bonjour, je suis { $agente }.") && page.says("Bonjour, je sui { $agente }.")
    );
    let nothing = claire.submit(&page, "orthographe", &[]).await;
    assert!(nothing.says("Rien n'est coché"), "{}", nothing.html);
    let value = page.html.split("name=\"texte\" value=\"").nth(1).unwrap();
    let value = value.split('"').next().unwrap();
    // What was declared of one change is not declared of the next.
    reword(&app, "je sui {", "je seray {").await;
    let late = claire
        .submit(&page, "orthographe", &[("texte", value)])
        .await;
    assert!(
        late.says("les textes ont changé entre-temps"),
        "{}",
        late.html
    );
    reword(&app, "je seray {", "je sui {").await;
    let done = claire
        .submit(&page, "orthographe", &[("texte", value)])
        .await;
    assert!(
        done.says("les traductions de ces textes restent bonnes"),
        "{}",
        done.html
    );
    let text = leila.get(&address("bonjour")).await;
    assert!(
        text.text("bonjour").contains("statut-reviewed"),
        "{}",
        text.html
    );
    let journal = app
        .accounts
        .journal(None, "spelling-declared", "", 10)
        .await
        .unwrap();
    assert_eq!(journal.len(), 1);
}

#[tokio::test]
async fn who_does_not_translate_only_looks() {
    let app = TestApp::new().await;
    let roles: [&[Role]; 2] = [&[Role::Author], &[Role::Supervisor]];
    for roles in roles {
        let person = app.enter(&app.person("Alex", roles).await).await;
        let page = person.get(&address("bonjour")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.html.contains("<textarea") && page.says("Vous pouvez regarder."));
        let posted = person.post(&address("bonjour"), &[("acte", "relu")]).await;
        assert_eq!(posted.status, StatusCode::FORBIDDEN);
    }
    // An author who also translates, into another language, may write in that one alone.
    let both: Person = app.person("Noé", &[Role::Author, Role::Translator]).await;
    let profile = trame::accounts::Profile {
        name: "Noé".into(),
        roles: vec!["autrice".into(), "traductrice".into()],
        direction: "MDPH de la Seine-Saint-Denis".into(),
        translates: "ta".into(),
        ..trame::accounts::Profile::default()
    };
    app.accounts.change(both.id, &profile).await.unwrap();
    let noe = app.enter(&both).await;
    assert_eq!(noe.get(&address("bonjour")).await.status, StatusCode::OK);
    let posted = noe.post(&address("bonjour"), &[("acte", "relu")]).await;
    assert_eq!(posted.status, StatusCode::NOT_FOUND);
    let leila = translator(&app, "Leïla").await;
    for wrong in [
        "/traductions/mdph-fin-de-droits/ta/bonjour",
        &address("inconnu"),
        "/traductions/mdph-fin-de-droits/!",
    ] {
        assert_eq!(
            leila.get(wrong).await.status,
            StatusCode::NOT_FOUND,
            "{wrong}"
        );
    }
    let form = [("acte", "n'importe")];
    assert_eq!(
        leila.post(&address("bonjour"), &form).await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn a_script_with_errors_cannot_be_translated_and_says_so() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    reword(&app, "si logement = rue", "si logement = ru").await;
    assert!(
        leila
            .get("/traductions")
            .await
            .says("Cette enquête contient des erreurs")
    );
    let page = leila.get(&address("bonjour")).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.says("Les traductions déjà faites sont gardées."));
}

#[tokio::test]
async fn a_state_that_cannot_be_read_is_never_written_over() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    let page = leila.get(&address("bonjour")).await;
    let mut files = fixture::files();
    files.insert(STATE, b"version: 1\ntextes: non\n".to_vec());
    app.publishing().push(&files).await.unwrap();
    let refused = send(&leila, &page, "bonjour", "relu", &[("bonjour", "سلام")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.says("L'état des textes ne se lit pas") && refused.says("سلام"));
    assert_eq!(held(&app, STATE).await, "version: 1\ntextes: non\n");
}

#[tokio::test]
async fn a_translation_made_here_is_on_the_next_call() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    let agent = app.agent("Nadia").await;
    let said = [("bonjour", "صباح الخير، اسمي { $agente }.")];
    type_in(&leila, "bonjour", "enregistrer", &said).await;
    let page = agent.next().await;
    let page = agent.submit(&page, "langue", &[("langue", "ar")]).await;
    assert!(
        page.says("السلام عليكم"),
        "a draft is on no call: {}",
        page.html
    );
    agent.submit(&page, "fin", &[("issue", "absent")]).await;
    type_in(&leila, "bonjour", "relu", &[]).await;
    let page = agent.next().await;
    let page = agent.submit(&page, "langue", &[("langue", "ar")]).await;
    assert!(page.says("صباح الخير"), "{}", page.html);
}

#[tokio::test]
async fn what_agentes_report_is_shown_and_settled() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    let nadia = app.person("Nadia", &[Role::Agent]).await;
    let report = trame::store::NewReport {
        id: app.clock.id(),
        at: app.clock.now(),
        account: nadia.id,
        package: PACKAGE.into(),
        catalog: PACKAGE.into(),
        language: "ar".into(),
        message: "demande".into(),
        shown_in: "ar".into(),
        text_hash: "0".repeat(16),
        step: "information".into(),
        route: vec!["accueil".into(), "joignable".into()],
    };
    app.calls.store.create_report(&report).await.unwrap();
    let queue = leila.get(&format!("{QUEUE}?etat=signales")).await;
    assert!(
        queue.html.contains("/demande\"") && queue.says("signalé 1 fois"),
        "{}",
        queue.html
    );
    let page = leila.get(&address("demande")).await;
    assert!(page.says("Nadia, le 01/12/2026 à 10:30") && page.says("Se présenter › joignable"));
    assert!(page.says("Le texte a été changé depuis."));
    let elsewhere = format!("{}/signalements/{}", address("bonjour"), report.id);
    assert!(leila.post(&elsewhere, &[]).await.says("déjà réglé"));
    let settled = leila.submit(&page, &report.id.to_string(), &[]).await;
    assert!(settled.says("La remarque est réglée.") && settled.says("Remarque réglée"));
    let queue = leila.get(&format!("{QUEUE}?etat=signales")).await;
    assert!(!queue.html.contains("/demande\""));
}

#[tokio::test]
async fn what_depends_on_a_choice_is_asked_for_in_whole_sentences() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    let chosen = "> { $civilite ->\n    >   [madame] Madame { $nom } ?\n    >  *[monsieur] Monsieur { $nom } ?\n    > }";
    reword(
        &app,
        "> Est-ce que je parle bien à { $civilite } { $nom } ?",
        chosen,
    )
    .await;
    let page = leila.get(&address("joignable")).await;
    let names: Vec<String> = page.fields().into_iter().map(|(name, _)| name).collect();
    assert!(
        names.contains(&"variante.joignable:madame".to_owned()),
        "{names:?}"
    );
    assert!(page.says("quand « civilite » est « Madame »") && page.says("Madame { $nom } ?"));
    let sentences = |madame: &str, monsieur: &str| {
        let mut fields = vec![("acte".to_owned(), "traduit:joignable".to_owned())];
        for (name, value) in page.fields() {
            let typed = match name.as_str() {
                "variante.joignable:madame" => madame.to_owned(),
                "variante.joignable:monsieur" => monsieur.to_owned(),
                _ => value,
            };
            fields.push((name, typed));
        }
        fields
    };
    let send = async |madame: &str, monsieur: &str| {
        let fields = sentences(madame, monsieur);
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        leila.submit(&page, "joignable", &fields).await
    };
    let empty = send("هل أنتِ { $nom }؟", "").await;
    assert_eq!(empty.status, StatusCode::CONFLICT);
    assert!(empty.says("Une des phrases est vide.") && empty.says("هل أنتِ { $nom }؟"));
    let saved = send("هل أنتِ { $nom }؟", "هل أنتَ { $nom }؟").await;
    assert!(
        saved.says("C'est enregistré, avec son état."),
        "{}",
        saved.html
    );
    let written = "joignable = { $civilite ->\n        [madame] هل أنتِ { $nom }؟\n       *[monsieur] هل أنتَ { $nom }؟\n    }\n    .oui";
    let file = held(&app, ARABIC).await;
    assert!(
        file.contains(written)
            || file.contains(&written.replace("joignable = {", "joignable =\n    {")),
        "{file}"
    );
    let again = send("هل أنتِ { $nom }؟", "هل أنتَ { $nom }؟").await;
    assert!(again.says("Rien n'avait changé"), "{}", again.html);
}

#[tokio::test]
async fn what_is_warned_of_is_saved_once_it_has_been_read() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    let before = held(&app, ARABIC).await;
    // Words that are the source's, left as they are.
    let typed = [("logement", "Avez-vous un logement où dormir ?")];
    let asked = type_in(&leila, "logement", "traduit:logement", &typed).await;
    assert_eq!(asked.status, StatusCode::CONFLICT, "{}", asked.html);
    assert!(asked.says("enregistrer quand même"), "{}", asked.html);
    assert_eq!(held(&app, ARABIC).await, before);
    let wrong = [("joignable", "مرحبا")];
    let refused = type_in(&leila, "joignable", "enregistrer", &wrong).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text("joignable").contains("مرحبا"));
    let mut fields = vec![("acte", "traduit:logement"), ("quand_meme", "oui")];
    let standing = asked.fields();
    fields.extend(standing.iter().map(|(name, value)| (&**name, &**value)));
    let saved = leila.submit(&asked, "logement", &fields).await;
    assert!(
        saved.says("C'est enregistré, avec son état."),
        "{}",
        saved.html
    );
    assert!(
        held(&app, ARABIC)
            .await
            .contains("logement = Avez-vous un logement où dormir ?")
    );
}

#[tokio::test]
async fn a_text_that_cannot_be_read_is_refused_at_its_place_and_kept() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    let before = held(&app, ARABIC).await;
    let typed = [
        ("joignable.oui", "نعم { $nom"),
        ("joignable.occupe", "لاحقًا"),
    ];
    let refused = type_in(&leila, "joignable", "traduit", &typed).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        refused.text("joignable.oui").contains("aria-invalid"),
        "{}",
        refused.html
    );
    assert!(refused.text("joignable.oui").contains("نعم { $nom"));
    assert!(!refused.text("joignable.occupe").contains("aria-invalid"));
    assert!(refused.text("joignable.occupe").contains("لاحقًا"));
    assert_eq!(held(&app, ARABIC).await, before);
    let typed = [("joignable.oui", "نعم\n.occupe = لا"), ("joignable", "")];
    let saved = type_in(&leila, "joignable", "enregistrer", &typed).await;
    assert_eq!(saved.status, StatusCode::OK, "{}", saved.html);
    let file = held(&app, ARABIC).await;
    assert!(
        file.contains("joignable =\n    .oui =\n        نعم\n        { \".\" }occupe = لا\n"),
        "{file}"
    );
    assert!(file.contains("    .occupe = نعم، لكن ليس الآن\n"), "{file}");
    let acts = history(&app, "joignable").await;
    assert!(
        acts.contains(&("joignable".into(), "retire".into(), None)),
        "{acts:?}"
    );
}

#[tokio::test]
async fn an_earlier_text_is_put_back_into_its_field() {
    let app = TestApp::new().await;
    let leila = translator(&app, "Leïla").await;
    type_in(&leila, "demande", "relu", &[("demande", "أولًا")]).await;
    app.clock.advance(std::time::Duration::from_mins(1));
    type_in(&leila, "demande", "enregistrer", &[("demande", "ثانيًا")]).await;
    let page = leila.get(&address("demande")).await;
    let links: Vec<&str> = page.html.split("?reprendre=").skip(1).collect();
    assert_eq!(links.len(), 2, "{}", page.html);
    let first = links[1].split('#').next().unwrap();
    let back = leila
        .get(&format!("{}?reprendre={first}", address("demande")))
        .await;
    assert_eq!(back.fields()[0].1, "أولًا");
    assert!(held(&app, ARABIC).await.contains("demande = ثانيًا"));
    send(&leila, &back, "demande", "enregistrer", &[]).await;
    assert!(held(&app, ARABIC).await.contains("demande = أولًا"));
}
