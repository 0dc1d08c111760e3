//! The other door: signing in by the département's own directory. Nobody gets an account by it.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::App;
use super::error::WebError;
use super::page::{Page, respond};
use super::sign_in::{Asked, let_in, own_page};
use super::site::SiteInfo;
use super::visitor::{Visitor, cookie};
use crate::accounts::{Deed, Entry, Refusal, Vouched};
use crate::oidc::{Answer, FLOW_MINUTES, Flow, Identity, OidcError, Provider};

/// The page that says why somebody did not come in.
#[derive(Debug, Default, Serialize)]
pub struct DirectoryPage {
    /// The middle of its words' ids: `directory-<kind>-title`.
    kind: &'static str,
    /// How the directory is called, where the site says so.
    directory: Option<String>,
    /// The address that the directory gave, for her to see which of hers it is.
    email: Option<String>,
    /// Minutes to wait.
    minutes: i64,
}

/// `GET /connexion/annuaire`: to the directory, with what proves that the answer is hers.
pub async fn begin(
    State(app): State<App>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, WebError> {
    let directory = directory(&app)?;
    let (address, flow) = match directory.begin(app.calls.clock.now()).await {
        Ok(begun) => begun,
        Err(error) => return Ok(refuse(&visitor, &error)),
    };
    // The page to go to then travels with the proof, not through the directory.
    let value = format!("{}.{}", flow.to_cookie(), own_page(&asked.vers));
    let cookie = flow_cookie(&app.site, &value, FLOW_MINUTES * 60)?;
    Ok(([(SET_COOKIE, cookie)], Redirect::to(&address)).into_response())
}

/// `GET /connexion/retour`: back from the directory. What proves whose answer it is serves once,
/// whatever the answer.
pub async fn finish(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    answer: Result<Query<Answer>, QueryRejection>,
) -> Result<Response, WebError> {
    let directory = directory(&app)?;
    let kept = cookie(&headers, flow_name(&app.site)).unwrap_or_default();
    let (flow, towards) = kept.rsplit_once('.').unwrap_or_default();
    let answer = answer.map(|Query(answer)| answer).unwrap_or_default();
    let answered = Answered {
        flow: Flow::from_cookie(flow),
        answer,
    };
    let mut response = enter(&app, &visitor, &directory, answered, towards).await?;
    let forget = flow_cookie(&app.site, "", 0)?;
    response.headers_mut().append(SET_COOKIE, forget);
    Ok(response)
}

struct Answered {
    flow: Option<Flow>,
    answer: Answer,
}

async fn enter(
    app: &App,
    visitor: &Visitor,
    directory: &Provider,
    answered: Answered,
    towards: &str,
) -> Result<Response, WebError> {
    // Any page elsewhere can make a browser come here: without what proves that it was sent by us, there is
    // nothing to guess.
    let Some(flow) = answered.flow else {
        return Ok(refuse(visitor, &OidcError::State("nothing was asked")));
    };
    // Counted as passwords are: this door is no way round the other one.
    let knock = match app.accounts.knock_from(&visitor.origin).await {
        Ok(knock) => knock,
        Err(Refusal::Shut(minutes)) => return Ok(shut(visitor, minutes)),
        Err(Refusal::Store(error)) => return Err(error.into()),
        Err(Refusal::Wrong) => return Err(WebError::Failed),
    };
    let now = app.calls.clock.now();
    let identity = match directory.finish(flow, &answered.answer, now).await {
        Ok(identity) => identity,
        Err(error) => {
            match error {
                // Nobody guesses there.
                OidcError::Unreachable(_) | OidcError::Refused(_) => {
                    app.accounts.take_back(knock).await?;
                }
                _ => note(app, visitor, &error).await?,
            }
            return Ok(refuse(visitor, &error));
        }
    };
    let vouched = Vouched {
        issuer: identity.issuer.clone(),
        subject: identity.subject.clone(),
        email: identity.verified_email().ok().map(str::to_owned),
    };
    let entry = app
        .accounts
        .sign_in_by_directory(&vouched, &visitor.origin)
        .await?;
    let opened = match entry {
        Entry::In(opened) => opened,
        Entry::Unknown => return Ok(unknown(visitor, &identity)),
        Entry::Closed => return Ok(page(visitor, "closed", identity.email)),
    };
    app.accounts.take_back(knock).await?;
    let_in(app, visitor, &opened, towards).await
}

fn directory(app: &App) -> Result<Arc<Provider>, WebError> {
    app.directory.clone().ok_or(WebError::NotFound)
}

/// The journal tells of proofs that do not hold.
async fn note(app: &App, visitor: &Visitor, error: &OidcError) -> Result<(), WebError> {
    let deed = Deed::new("sign-in-directory-refused").with("code", error.code());
    app.accounts.record(None, "", deed, &visitor.origin).await?;
    Ok(())
}

fn refuse(visitor: &Visitor, error: &OidcError) -> Response {
    tracing::warn!(code = error.code(), %error, "a sign-in by the directory");
    page(visitor, error.code(), None)
}

/// The directory knows her and the site does not: she is told by which address it looked.
fn unknown(visitor: &Visitor, identity: &Identity) -> Response {
    let kind = match identity.verified_email() {
        Ok(_) => "unknown",
        Err(error) => error.code(),
    };
    page(visitor, kind, identity.email.clone())
}

fn shut(visitor: &Visitor, minutes: i64) -> Response {
    let page = DirectoryPage {
        kind: "shut",
        directory: visitor.site.directory.clone(),
        email: None,
        minutes,
    };
    respond(StatusCode::TOO_MANY_REQUESTS, visitor, &page)
}

fn page(visitor: &Visitor, kind: &'static str, email: Option<String>) -> Response {
    let status = match kind {
        "oidc-unreachable" => StatusCode::BAD_GATEWAY,
        "oidc-state" => StatusCode::BAD_REQUEST,
        _ => StatusCode::FORBIDDEN,
    };
    let page = DirectoryPage {
        kind,
        directory: visitor.site.directory.clone(),
        email,
        minutes: 0,
    };
    respond(status, visitor, &page)
}

/// With TLS, no other site of the same domain can set a cookie of that name.
fn flow_name(site: &SiteInfo) -> &'static str {
    if site.public.is_some() {
        "__Host-trame-annuaire"
    } else {
        "trame-annuaire"
    }
}

/// `Lax`: the browser comes back from another site.
fn flow_cookie(site: &SiteInfo, value: &str, seconds: i64) -> Result<HeaderValue, WebError> {
    let name = flow_name(site);
    let secure = if site.public.is_some() {
        "; Secure"
    } else {
        ""
    };
    let cookie =
        format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&cookie).map_err(|_| WebError::Failed)
}

impl Page for DirectoryPage {
    const TEMPLATE: &'static str = "directory.html";
    const SUBJECT: &'static str = "connexion";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let kinds = [
            "oidc-unreachable",
            "oidc-refused",
            "oidc-state",
            "oidc-token",
            "oidc-no-email",
            "oidc-email-not-verified",
            "unknown",
            "closed",
            "shut",
        ];
        let sample = |kind| Self {
            kind,
            directory: Some("l'annuaire d'exemple".into()),
            email: Some("amina@departement.exemple".into()),
            minutes: 2,
        };
        kinds.into_iter().map(sample).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::flow_cookie;
    use crate::web::site::SiteInfo;

    #[test]
    fn what_a_browser_keeps_meanwhile_is_kept_close() {
        let cookie = |public: Option<&str>| {
            let site = SiteInfo {
                public: public.map(str::to_owned),
                ..SiteInfo::default()
            };
            let cookie = flow_cookie(&site, "a", 600).unwrap();
            cookie.to_str().unwrap().to_owned()
        };
        let rest = "=a; Path=/; Max-Age=600; HttpOnly; SameSite=Lax";
        assert_eq!(cookie(None), format!("trame-annuaire{rest}"));
        let public = cookie(Some("https://trame.exemple"));
        assert_eq!(public, format!("__Host-trame-annuaire{rest}; Secure"));
    }
}
