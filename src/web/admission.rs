//! Whether a request may go on to its route: who asks, on what, and whether a form is one of
//! our pages'. This is the one place that decides; handlers only do.

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, RawPathParams, Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::App;
use super::error::WebError;
use super::fields::Fields;
use super::machine;
use super::routes::{Route, Verb};
use super::visitor::Visitor;
use crate::access::{On, Person, Who};
use crate::accounts::{Deed, is_form_token};
use crate::publishing::Publishing;
use crate::store::Uuid;

/// The header in which a page's script sends the secret of its forms.
const HEADER: &str = "x-trame-csrf";

/// Lets a request pass to its route, or says why not.
pub async fn admit(
    State((app, route)): State<(App, &'static Route)>,
    mut visitor: Visitor,
    mut request: Request,
    next: Next,
) -> Response {
    if matches!(route.rule.who, Who::Token(_)) {
        match machine::owner(&app, request.headers(), &visitor.origin).await {
            Ok(person) => visitor.person = Some(person),
            Err(response) => return response,
        }
        request.extensions_mut().insert(visitor.clone());
    }
    match admitted(&app, route, &visitor, request).await {
        Ok((request, object)) => {
            let response = next.run(request).await;
            let status = response.status();
            let done = status.is_success() || status.is_redirection();
            // The page of a call is shown to whoever does not lead it, too, and may not do what she wants.
            let seen = (route.rule.on == On::Call && status == StatusCode::CONFLICT)
                .then_some("call-seen");
            if let Some(action) = route.noted.filter(|_| done).or(seen)
                && let Some(person) = &visitor.person
                && let Err(error) = note(&app, route, &visitor, person, (action, object)).await
            {
                // What cannot be accounted for is not shown.
                return error.into_response();
            }
            response
        }
        Err(response) => response,
    }
}

/// Notes what was done. The page of the call that somebody leads is read again after each answer: only the
/// first look is noted.
async fn note(
    app: &App,
    route: &Route,
    visitor: &Visitor,
    person: &Person,
    (action, object): (&'static str, String),
) -> Result<(), WebError> {
    let again = action == "call-seen" && (visitor.fragment || route.verb == Verb::Post);
    if again
        && let Some(Ok(call)) = object.split('/').next().map(str::parse)
        && app.calls.store.leads(call, person.id).await?
    {
        return Ok(());
    }
    let deed = Deed::new(action).on(object);
    Ok(app.accounts.note(person, deed, &visitor.origin).await?)
}

async fn admitted(
    app: &App,
    route: &'static Route,
    visitor: &Visitor,
    request: Request,
) -> Result<(Request, String), Response> {
    let person = visitor.person.as_deref();
    if !route.rule.admits(person, app.site.demonstration) {
        return Err(refusal(route, visitor));
    }
    let (mut parts, body) = request.into_parts();
    let params = RawPathParams::from_request_parts(&mut parts, app).await;
    let params = params.map_err(|_| WebError::NotFound.into_response())?;
    let object: Vec<&str> = params.iter().map(|(_, value)| value).collect();
    let object = object.join("/");
    let named = |name: &str| {
        let mut all = params.iter();
        let value = all.find(|(key, _)| *key == name).map(|(_, value)| value);
        value.unwrap_or_default().to_owned()
    };
    if !is_hers(app, route.rule.on, visitor, &named).await? {
        return Err(WebError::NotFound.into_response());
    }
    if route.verb == Verb::Get {
        return Ok((Request::from_parts(parts, body), object));
    }
    let bytes = to_bytes(body, route.longest).await;
    let bytes = bytes.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE.into_response())?;
    // No browser sends a token by itself: there is no page whose form another could imitate.
    if matches!(route.rule.who, Who::Token(_)) {
        return Ok((Request::from_parts(parts, Body::from(bytes)), object));
    }
    let fields = Fields::read(&parts.headers, &bytes).map_err(IntoResponse::into_response)?;
    let header = parts
        .headers
        .get(HEADER)
        .and_then(|value| value.to_str().ok());
    let token = header.unwrap_or_else(|| fields.word("csrf"));
    if !is_form_token(&visitor.cookie, token) {
        return Err(WebError::FormToken.into_response());
    }
    parts.extensions.insert(fields);
    Ok((Request::from_parts(parts, Body::from(bytes)), object))
}

/// Who is not signed in is asked to; who is, and may not, is told so.
fn refusal(route: &Route, visitor: &Visitor) -> Response {
    if route.rule.who == Who::Demonstration {
        return WebError::NotFound.into_response();
    }
    if visitor.person.is_some() {
        return WebError::Forbidden.into_response();
    }
    if route.verb == Verb::Get && !visitor.fragment {
        let back = if visitor.path == "/" {
            String::new()
        } else {
            format!("?vers={}", visitor.path)
        };
        return Redirect::to(&format!("/connexion{back}")).into_response();
    }
    WebError::SignInFirst.into_response()
}

/// Whether what the address names is hers, as `on` says; `named` gives a part of the address.
async fn is_hers(
    app: &App,
    on: On,
    visitor: &Visitor,
    named: &(dyn Fn(&str) -> String + Sync),
) -> Result<bool, Response> {
    let object = match on {
        On::Nothing => return Ok(true),
        On::Campaign => named("campaign"),
        On::Contact => named("contact"),
        On::Call => named("call"),
        On::Package | On::OwnPackage | On::File | On::Translation | On::OwnTranslation => {
            return is_her_package(app, on, visitor, named).await;
        }
    };
    let (Some(person), Ok(id)) = (visitor.person.as_deref(), object.parse::<Uuid>()) else {
        return Ok(false);
    };
    let reaches = app.accounts.reaches(person, on, id).await;
    reaches.map_err(|error| WebError::from(error).into_response())
}

/// The same of a package, or of a language of one.
async fn is_her_package(
    app: &App,
    on: On,
    visitor: &Visitor,
    named: &(dyn Fn(&str) -> String + Sync),
) -> Result<bool, Response> {
    let Some(person) = visitor.person.as_deref() else {
        return Ok(false);
    };
    let publishing = Publishing {
        store: &app.calls.store,
        clock: &app.calls.clock,
    };
    let failed = |error| WebError::from(error).into_response();
    if on == On::File {
        let sees = publishing.sees(person, &named("path")).await;
        return sees.map_err(failed);
    }
    let belonging = publishing.belonging(&named("package")).await;
    let belonging = belonging.map_err(failed)?;
    let Some(belonging) = belonging else {
        return Ok(false);
    };
    let language = named("language").parse();
    Ok(match (on, language) {
        (On::OwnPackage, _) => belonging.is_written_by(person),
        (On::Translation, Ok(language)) => belonging.is_read_by(person, &language),
        (On::OwnTranslation, Ok(language)) => belonging.is_translated_by(person, &language),
        (On::Translation | On::OwnTranslation, Err(_)) => false,
        _ => belonging.is_reached_by(person),
    })
}
