//! Sign-in by a directory: against a real provider, and against one that forges.

#[path = "oidc/directory.rs"]
pub mod directory;
#[path = "oidc/doors.rs"]
mod doors;
#[path = "oidc/forger.rs"]
mod forger;
#[path = "oidc/site.rs"]
mod site;

use std::collections::HashMap;

use reqwest::Url;
use trame::clock::Clock;
use trame::oidc::{Answer, Flow, Identity, OidcError, Provider, Settings};

use directory::{Browser, Directory};
use forger::{Fault, Forger, NOW, SECRET};

const BACK: &str = "http://127.0.0.1:8093/connexion/retour";

fn provider(issuer: &str) -> Provider {
    Provider::open(Settings::new(issuer, "trame", Some(SECRET)).unwrap(), BACK).unwrap()
}

/// What an address asks, or answers.
fn query(address: &str) -> HashMap<String, String> {
    let address = Url::parse(address).unwrap();
    address.query_pairs().into_owned().collect()
}

fn answer(address: &str) -> Answer {
    let mut said = query(address);
    Answer {
        code: said.remove("code"),
        state: said.remove("state"),
        error: said.remove("error"),
        iss: said.remove("iss"),
    }
}

fn code(result: Result<Identity, OidcError>) -> &'static str {
    match result {
        Ok(identity) => panic!("{identity:?} was let in"),
        Err(error) => error.code(),
    }
}

#[tokio::test]
async fn a_real_directory_says_who_comes() {
    let directory = Directory::start();
    let provider = provider(&directory.issuer);
    let now = Clock::System.now();
    let (address, flow) = provider.begin(now).await.unwrap();
    let asked = query(&address);
    assert_eq!(asked["code_challenge_method"], "S256");
    assert_eq!(asked["scope"], "openid email profile");
    let back = Browser::new().enter(&address, "amina").await;
    let answer = answer(&back);
    let flow = Flow::from_cookie(&flow.to_cookie()).unwrap();
    let identity = provider.finish(flow.clone(), &answer, now).await.unwrap();
    assert_eq!(identity.issuer, directory.issuer);
    assert_eq!(identity.subject, "amina");
    assert_eq!(
        identity.verified_email().unwrap(),
        "amina.haddad@departement.exemple"
    );
    assert_eq!(identity.name.as_deref(), Some("Amina Haddad"));
    // The directory takes a code once.
    assert_eq!(
        code(provider.finish(flow, &answer, now).await),
        "oidc-token"
    );
}

#[tokio::test]
async fn a_directory_with_the_ways_of_proconnect_is_understood() {
    let directory = Directory::signed();
    let now = Clock::System.now();
    for trusts in [false, true] {
        let settings = Settings::new(&directory.issuer, "trame", Some(SECRET));
        let settings = settings.unwrap().trusting_email(trusts).without_pkce();
        let provider = Provider::open(settings.unwrap(), BACK).unwrap();
        let (address, flow) = provider.begin(now).await.unwrap();
        assert_eq!(
            query(&address)["scope"],
            "openid email given_name usual_name"
        );
        let answer = answer(&Browser::new().enter(&address, "amina").await);
        let identity = provider.finish(flow, &answer, now).await.unwrap();
        assert_eq!(identity.name.as_deref(), Some("Amina Haddad"));
        assert_eq!(identity.verified_email().is_ok(), trusts);
    }
}

#[tokio::test]
async fn an_address_must_be_there_and_be_vouched_for() {
    let directory = Directory::start();
    let provider = provider(&directory.issuer);
    let now = Clock::System.now();
    for (login, expected) in [
        ("bruno", "oidc-email-not-verified"),
        ("chloe", "oidc-no-email"),
    ] {
        let (address, flow) = provider.begin(now).await.unwrap();
        let answer = answer(&Browser::new().enter(&address, login).await);
        let identity = provider.finish(flow, &answer, now).await.unwrap();
        assert_eq!(identity.verified_email().unwrap_err().code(), expected);
    }
}

#[tokio::test]
async fn turning_back_and_mixed_up_answers_are_refused() {
    let directory = Directory::start();
    let provider = provider(&directory.issuer);
    let now = Clock::System.now();
    let (address, flow) = provider.begin(now).await.unwrap();
    let back = answer(&Browser::new().renounce(&address).await);
    assert_eq!(
        code(provider.finish(flow, &back, now).await),
        "oidc-refused"
    );
    // Two sign-ins in two windows: the answer to one is none to the other.
    let (first, own) = provider.begin(now).await.unwrap();
    let (_, other) = provider.begin(now).await.unwrap();
    let first = answer(&Browser::new().enter(&first, "amina").await);
    assert_eq!(
        code(provider.finish(other.clone(), &first, now).await),
        "oidc-state"
    );
    // Even told the state, the directory asks for the verifier that only the browser has.
    let state = own.to_cookie().split('.').next().unwrap().to_owned();
    let rest = other.to_cookie();
    let (_, rest) = rest.split_once('.').unwrap();
    let stolen = Flow::from_cookie(&format!("{state}.{rest}")).unwrap();
    assert_eq!(
        code(provider.finish(stolen, &first, now).await),
        "oidc-token"
    );
}

#[tokio::test]
async fn a_directory_that_is_away_is_said_to_be() {
    let away = Directory::start();
    let provider = provider(&away.issuer);
    away.stop();
    let error = provider.begin(0).await.err().unwrap();
    assert_eq!(error.code(), "oidc-unreachable");
}

#[tokio::test]
async fn a_site_with_a_wrong_secret_is_refused() {
    let directory = Directory::start();
    let settings = Settings::new(&directory.issuer, "trame", Some("another"));
    let wrong = Provider::open(settings.unwrap(), BACK).unwrap();
    let now = Clock::System.now();
    let (address, flow) = wrong.begin(now).await.unwrap();
    let back = answer(&Browser::new().enter(&address, "amina").await);
    assert_eq!(code(wrong.finish(flow, &back, now).await), "oidc-token");
}

/// A sign-in at the forger's, with one thing wrong.
async fn forged(forger: &Forger, provider: &Provider, fault: Fault) -> Result<Identity, OidcError> {
    let now = NOW * 1_000_000;
    let (address, flow) = provider.begin(now).await?;
    let asked = query(&address);
    forger.expect(&asked["nonce"], fault);
    let answer = Answer {
        code: Some("a code".to_owned()),
        state: Some(asked["state"].clone()),
        ..Answer::default()
    };
    provider.finish(flow, &answer, now).await
}

#[tokio::test]
async fn forged_proofs_are_refused() {
    let forger = Forger::start().await;
    let provider = provider(&forger.issuer());
    let sound = forged(&forger, &provider, Fault::None).await.unwrap();
    assert_eq!(sound.verified_email().unwrap(), "a@x.fr");
    for fault in [
        Fault::OtherNonce,
        Fault::NoNonce,
        Fault::Expired,
        Fault::FromTheFuture,
        Fault::OtherAudience,
        Fault::TwoAudiences,
        Fault::OtherIssuer,
        Fault::Unsigned,
        Fault::ForeignKey,
        Fault::SignedWithTheSecret,
        Fault::OtherAccessToken,
        Fault::OtherSubjectOnThePage,
        Fault::NoToken,
    ] {
        let refused = forged(&forger, &provider, fault).await.err();
        let refused = refused.unwrap_or_else(|| panic!("{fault:?} was let in"));
        assert_eq!(refused.code(), "oidc-token", "{fault:?}: {refused}");
    }
    let nameless = forged(&forger, &provider, Fault::NoAddress).await.unwrap();
    assert_eq!(
        nameless.verified_email().unwrap_err().code(),
        "oidc-no-email"
    );
    // A key that was not there yet is looked for.
    let sound = forged(&forger, &provider, Fault::NewKey).await.unwrap();
    assert_eq!(sound.subject, "42");
}

#[tokio::test]
async fn a_description_that_is_none_is_refused() {
    let forger = Forger::start().await;
    for fault in [
        Fault::Detour,
        Fault::EndlessAnswer,
        Fault::ForeignDescription,
    ] {
        forger.expect("", fault);
        let refused = provider(&forger.issuer()).begin(0).await.err().unwrap();
        assert_eq!(refused.code(), "oidc-unreachable", "{fault:?}");
    }
}
