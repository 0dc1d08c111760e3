//! Signing in to a site by a real directory, over HTTP.

use reqwest::StatusCode;

use super::directory::Directory;
use super::site::{Answered, Place};

const AMINA: &str = "amina.haddad@departement.exemple";

/// She stays out, with a page that says why in the words of that kind.
fn kept_out(answer: &Answered, status: StatusCode, title: &str) {
    assert_eq!(answer.status, status, "{}", answer.html);
    let shown = answer.html.replace("&#x27;", "'");
    assert!(
        shown.contains(&format!("<h1>{title}</h1>")),
        "{}",
        answer.html
    );
    assert!(!answer.cookies.contains(&("trame".to_owned(), false)) || answer.towards.is_empty());
    let forgotten = ("trame-annuaire".to_owned(), true);
    assert!(answer.cookies.contains(&forgotten), "{:?}", answer.cookies);
}

#[tokio::test]
async fn somebody_with_an_account_comes_in() {
    let directory = Directory::start();
    let place = Place::open(&directory.issuer).await;
    place.account(AMINA).await;
    let amina = place.visitor();
    let door = amina.get("/connexion?vers=/campagnes").await;
    let shown = door.html.replace("&#x27;", "'");
    assert!(
        shown.contains("Se connecter avec l'annuaire d'essai"),
        "{shown}"
    );
    assert!(shown.contains("/connexion/annuaire?vers="), "{shown}");
    let there = amina.leave("/connexion/annuaire?vers=/campagnes").await;
    assert!(there.starts_with(&directory.issuer));
    let back = super::directory::Browser::new()
        .enter(&there, "amina")
        .await;
    let entered = amina.get(&amina.path(&back)).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.html);
    assert_eq!(entered.towards, "/campagnes");
    assert!(entered.cookies.contains(&("trame".to_owned(), false)));
    assert!(
        entered
            .cookies
            .contains(&("trame-annuaire".to_owned(), true))
    );
    assert!(amina.is_in().await);
    assert_eq!(place.told().await, ["sign-in-directory", "directory-tied"]);
    // The same address of the site a second time, in the same browser.
    let again = amina.get(&amina.path(&back)).await;
    kept_out(
        &again,
        StatusCode::BAD_REQUEST,
        "Cette connexion n'est plus valable",
    );
}

#[tokio::test]
async fn nobody_is_sent_elsewhere_and_a_session_is_another_each_time() {
    let directory = Directory::start();
    let place = Place::open(&directory.issuer).await;
    place.account(AMINA).await;
    let amina = place.visitor();
    for vers in ["//evil.example", "https://evil.example", "/%5Cevil.example"] {
        let there = amina
            .leave(&format!("/connexion/annuaire?vers={vers}"))
            .await;
        assert!(!there.contains("evil"), "{there}");
        let back = super::directory::Browser::new()
            .enter(&there, "amina")
            .await;
        let entered = amina.get(&amina.path(&back)).await;
        assert_eq!(entered.towards, "/", "{vers}");
        assert!(entered.cookies.contains(&("trame".to_owned(), false)));
    }
    // Each sign-in ended the session before it.
    let person = place.accounts.list().await.unwrap().remove(0);
    assert_eq!(
        place.accounts.sessions(person.id, "").await.unwrap().len(),
        1
    );
}

#[tokio::test]
async fn whoever_has_no_open_account_stays_out() {
    let directory = Directory::start();
    let place = Place::open(&directory.issuer).await;
    let denis = place.account("denis@departement.exemple").await;
    place.account("bruno@departement.exemple").await;
    place.accounts.disable(denis.id).await.unwrap();
    for (login, title, said) in [
        (
            "zoe",
            "Vous n'avez pas encore de compte ici",
            "zoe@departement.exemple",
        ),
        ("denis", "Votre compte est fermé", ""),
        (
            "bruno",
            "Votre adresse n'est pas confirmée",
            "bruno@departement.exemple",
        ),
        (
            "chloe",
            "L'annuaire du département ne donne pas votre adresse",
            "",
        ),
    ] {
        let visitor = place.visitor();
        let back = visitor.identified(login).await;
        let answer = visitor.get(&back).await;
        kept_out(&answer, StatusCode::FORBIDDEN, title);
        assert!(answer.html.contains(said), "{}", answer.html);
        assert!(!visitor.is_in().await);
    }
    let rows = place.accounts.list().await.unwrap();
    assert_eq!(rows.len(), 2, "nobody gets an account by it");
    assert_eq!(place.told().await, ["sign-in-directory-refused"; 4]);
}

#[tokio::test]
async fn turning_back_and_a_directory_that_is_away_are_said() {
    let directory = Directory::start();
    let place = Place::open(&directory.issuer).await;
    let visitor = place.visitor();
    let back = visitor.turned_back().await;
    let answer = visitor.get(&back).await;
    kept_out(
        &answer,
        StatusCode::FORBIDDEN,
        "La connexion n'a pas abouti",
    );
    let back = visitor.identified("amina").await;
    directory.stop();
    let answer = visitor.get(&back).await;
    kept_out(
        &answer,
        StatusCode::BAD_GATEWAY,
        "L'annuaire du département ne répond pas",
    );
    // A site that never reached it starts all the same, and says it to whoever wants to go there.
    let place = Place::open("http://127.0.0.1:9").await;
    let answer = place.visitor().get("/connexion/annuaire").await;
    assert_eq!(answer.status, StatusCode::BAD_GATEWAY, "{}", answer.html);
    assert_eq!(
        place.visitor().get("/connexion").await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn answers_that_are_forged_mixed_up_or_stolen_are_refused() {
    let directory = Directory::start();
    let place = Place::open(&directory.issuer).await;
    place.account(AMINA).await;
    let (amina, other) = (place.visitor(), place.visitor());
    let title = "Cette connexion n'est plus valable";
    for forged in [
        "",
        "?code=a&state=b",
        "?state=a&state=b",
        "?error=x",
        "?code=%FF",
    ] {
        let answer = other.get(&format!("/connexion/retour{forged}")).await;
        kept_out(&answer, StatusCode::BAD_REQUEST, title);
    }
    // Her answer in another browser, which asked for itself or not at all.
    let back = amina.identified("amina").await;
    kept_out(
        &place.visitor().get(&back).await,
        StatusCode::BAD_REQUEST,
        title,
    );
    other.leave("/connexion/annuaire").await;
    kept_out(&other.get(&back).await, StatusCode::BAD_REQUEST, title);
    // Another state in her own: the flow is forgotten, and the right one no longer serves.
    let forged = back.replacen("state=", "state=x", 1);
    kept_out(&amina.get(&forged).await, StatusCode::BAD_REQUEST, title);
    kept_out(&amina.get(&back).await, StatusCode::BAD_REQUEST, title);
    assert!(!amina.is_in().await && !other.is_in().await);
}

#[tokio::test]
async fn too_many_forged_answers_shut_this_door_and_the_other() {
    let directory = Directory::start();
    let place = Place::open(&directory.issuer).await;
    place.account(AMINA).await;
    let amina = place.visitor();
    let back = amina.identified("amina").await;
    let guesser = place.visitor();
    // A page elsewhere that makes a browser ask shuts nothing.
    let mut last = StatusCode::OK;
    for _ in 0..45 {
        last = guesser.get("/connexion/retour?code=a&state=b").await.status;
    }
    assert_eq!(last, StatusCode::BAD_REQUEST);
    for _ in 0..45 {
        guesser.leave("/connexion/annuaire").await;
        last = guesser.get("/connexion/retour?code=a&state=b").await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(amina.get(&back).await.status, StatusCode::TOO_MANY_REQUESTS);
}
