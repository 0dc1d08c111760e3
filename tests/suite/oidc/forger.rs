//! A directory that does one thing wrong at a time, as a real one cannot be made to.

use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use openidconnect::core::{CoreEdDsaPrivateSigningKey, CoreHmacKey, CoreJwsSigningAlgorithm};
use openidconnect::{JsonWebKeyId, PrivateSigningKey};
use serde_json::{Value, json};

/// The site's secret at the directory.
pub const SECRET: &str = "secret-du-site";
/// 1 December 2026, 10:30 in Paris, in seconds.
pub const NOW: i64 = 1_796_117_400;

/// What is wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fault {
    #[default]
    None,
    OtherNonce,
    NoNonce,
    Expired,
    FromTheFuture,
    OtherAudience,
    TwoAudiences,
    OtherIssuer,
    Unsigned,
    ForeignKey,
    SignedWithTheSecret,
    OtherAccessToken,
    OtherSubjectOnThePage,
    NewKey,
    NoToken,
    NoAddress,
    EndlessAnswer,
    Detour,
    ForeignDescription,
}

#[derive(Default)]
struct Faulty {
    issuer: String,
    nonce: String,
    fault: Fault,
}

/// Whoever forges.
#[derive(Clone, Default)]
pub struct Forger(Arc<Mutex<Faulty>>);

impl Forger {
    pub async fn start() -> Self {
        let forger = Self::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        forger.0.lock().unwrap().issuer = issuer;
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(description))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .route("/page", get(page))
            .with_state(forger.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        forger
    }

    pub fn issuer(&self) -> String {
        self.0.lock().unwrap().issuer.clone()
    }

    pub fn expect(&self, nonce: &str, fault: Fault) {
        let mut faulty = self.0.lock().unwrap();
        nonce.clone_into(&mut faulty.nonce);
        faulty.fault = fault;
    }

    fn fault(&self) -> Fault {
        self.0.lock().unwrap().fault
    }
}

/// A key made of one byte, so that it is the same at each call.
fn key(seed: u8, kid: &str) -> CoreEdDsaPrivateSigningKey {
    let mut der = BASE64_STANDARD.decode("MC4CAQAwBQYDK2VwBCIEIA==").unwrap();
    der.extend([seed; 32]);
    let body = BASE64_STANDARD.encode(der);
    let (begin, end) = ("-----BEGIN PRIVATE KEY-----", "-----END PRIVATE KEY-----");
    let pem = format!("{begin}\n{body}\n{end}\n");
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(JsonWebKeyId::new(kid.into()))).unwrap()
}

async fn description(State(forger): State<Forger>) -> axum::response::Response {
    use axum::response::{IntoResponse, Redirect};
    let issuer = forger.issuer();
    match forger.fault() {
        Fault::Detour => return Redirect::to(&format!("{issuer}/elsewhere")).into_response(),
        Fault::EndlessAnswer => return " ".repeat(2 << 20).into_response(),
        _ => {}
    }
    let named = if forger.fault() == Fault::ForeignDescription {
        "https://elsewhere.exemple"
    } else {
        &issuer
    };
    Json(json!({
        "issuer": named,
        "authorization_endpoint": format!("{issuer}/auth"),
        "token_endpoint": format!("{issuer}/token"),
        "userinfo_endpoint": format!("{issuer}/page"),
        "jwks_uri": format!("{issuer}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        // Lies too: what is taken is the site's to say.
        "id_token_signing_alg_values_supported": ["EdDSA", "HS256", "none"],
    }))
    .into_response()
}

async fn keys(State(forger): State<Forger>) -> Json<Value> {
    let key = match forger.fault() {
        Fault::NewKey => key(3, "new"),
        _ => key(1, "usual"),
    };
    let public = serde_json::to_value(key.as_verification_key()).unwrap();
    Json(json!({ "keys": [public] }))
}

async fn page(State(forger): State<Forger>) -> Json<Value> {
    match forger.fault() {
        Fault::OtherSubjectOnThePage => {
            Json(json!({ "sub": "someone else", "email": "b@x.fr", "email_verified": true }))
        }
        _ => Json(json!({ "sub": "42" })),
    }
}

async fn token(State(forger): State<Forger>) -> Json<Value> {
    if forger.fault() == Fault::NoToken {
        return Json(json!({ "access_token": "open", "token_type": "Bearer" }));
    }
    let id = forger.id_token();
    Json(json!({ "access_token": "open", "token_type": "Bearer", "id_token": id }))
}

impl Forger {
    fn id_token(&self) -> String {
        let fault = self.fault();
        let (algorithm, kid) = match fault {
            Fault::Unsigned => ("none", "usual"),
            Fault::SignedWithTheSecret => ("HS256", "usual"),
            Fault::NewKey => ("EdDSA", "new"),
            _ => ("EdDSA", "usual"),
        };
        let header = part(&json!({ "alg": algorithm, "kid": kid }));
        let signed = format!("{header}.{}", part(&self.claims(fault)));
        let bytes = signed.as_bytes();
        let eddsa = |key: CoreEdDsaPrivateSigningKey| {
            key.sign(&CoreJwsSigningAlgorithm::EdDsa, bytes).unwrap()
        };
        let signature = match fault {
            Fault::Unsigned => Vec::new(),
            Fault::ForeignKey => eddsa(key(2, "usual")),
            Fault::NewKey => eddsa(key(3, "new")),
            Fault::SignedWithTheSecret => CoreHmacKey::new(SECRET)
                .sign(&CoreJwsSigningAlgorithm::HmacSha256, bytes)
                .unwrap(),
            _ => eddsa(key(1, "usual")),
        };
        format!("{signed}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
    }

    fn claims(&self, fault: Fault) -> Value {
        let (issuer, nonce) = {
            let faulty = self.0.lock().unwrap();
            (faulty.issuer.clone(), faulty.nonce.clone())
        };
        let mut claims = json!({
            "iss": issuer, "sub": "42", "aud": "trame", "nonce": nonce,
            "iat": NOW - 10, "exp": NOW + 300,
            "email": "a@x.fr", "email_verified": true,
        });
        match fault {
            Fault::OtherNonce => claims["nonce"] = json!("another"),
            Fault::NoNonce => claims["nonce"] = Value::Null,
            Fault::Expired => claims["exp"] = json!(NOW - 300),
            Fault::FromTheFuture => {
                claims["iat"] = json!(NOW + 3600);
                claims["exp"] = json!(NOW + 7200);
            }
            Fault::OtherAudience => claims["aud"] = json!("another"),
            Fault::TwoAudiences => claims["aud"] = json!(["trame", "another"]),
            Fault::OtherIssuer => claims["iss"] = json!("https://elsewhere.exemple"),
            Fault::OtherAccessToken => claims["at_hash"] = json!("AAAAAAAAAAAAAAAAAAAAAA"),
            Fault::OtherSubjectOnThePage | Fault::NoAddress => claims["email"] = Value::Null,
            _ => {}
        }
        claims
    }
}

fn part(value: &Value) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(value.to_string())
}
