//! Faults of requests: each has one status and one page, which says what happened, what was
//! kept and what to do next. Causes go to the log.

use axum::extract::Request;
use axum::http::header::WWW_AUTHENTICATE;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::page::{Page, Rendered, respond};
use super::visitor::Visitor;
use crate::calls::CallError;
use crate::store::StoreError;

/// What can go wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WebError {
    /// There is no such page.
    NotFound,
    /// The form does not say what it must.
    BadForm,
    /// The request names a site that is not this one.
    ForeignHost,
    /// The form comes from another site.
    ForeignForm,
    /// The form does not carry the secret of this browser's pages.
    FormToken,
    /// Nobody is signed in, and somebody must be.
    SignInFirst,
    /// The machine has no token.
    TokenMissing,
    /// Nobody has the machine's token.
    TokenUnknown,
    /// The machine's token no longer works.
    TokenExpired,
    /// Too many tokens that nobody has came from there.
    TokenShut,
    /// She has not the role for it.
    Forbidden,
    /// A link that works once was used, or is too old.
    LinkGone,
    /// The person's data, or a stored call, cannot be used.
    Unusable,
    /// Something of ours failed.
    Failed,
}

impl WebError {
    fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::BadForm | Self::ForeignHost => StatusCode::BAD_REQUEST,
            Self::ForeignForm | Self::FormToken | Self::Forbidden => StatusCode::FORBIDDEN,
            Self::SignInFirst | Self::TokenMissing | Self::TokenUnknown | Self::TokenExpired => {
                StatusCode::UNAUTHORIZED
            }
            Self::TokenShut => StatusCode::TOO_MANY_REQUESTS,
            Self::LinkGone => StatusCode::GONE,
            Self::Unusable => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Failed => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn kind(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::BadForm => "bad-form",
            Self::ForeignHost => "foreign-host",
            Self::ForeignForm => "foreign-form",
            Self::FormToken => "form-token",
            Self::SignInFirst => "sign-in-first",
            Self::TokenMissing => "token-missing",
            Self::TokenUnknown => "token-unknown",
            Self::TokenExpired => "token-expired",
            Self::TokenShut => "token-shut",
            Self::Forbidden => "forbidden",
            Self::LinkGone => "link-gone",
            Self::Unusable => "unusable",
            Self::Failed => "failed",
        }
    }
}

impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<CallError> for WebError {
    fn from(error: CallError) -> Self {
        match error {
            CallError::NotFound => Self::NotFound,
            CallError::Unusable(cause) => {
                tracing::error!(%cause, "a call cannot be used");
                Self::Unusable
            }
            other => {
                tracing::error!(error = %other, "a call failed");
                Self::Failed
            }
        }
    }
}

impl From<StoreError> for WebError {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "the store failed");
        Self::Failed
    }
}

/// A page that says what went wrong.
#[derive(Debug, Serialize)]
pub struct ErrorPage {
    /// The middle of its words' ids: `error-<kind>-title`.
    pub kind: &'static str,
    /// The status.
    pub status: u16,
}

impl Page for ErrorPage {
    const TEMPLATE: &'static str = "error.html";
    const SUBJECT: &'static str = "erreurs";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        let kinds = [
            "not-found",
            "bad-form",
            "foreign-host",
            "foreign-form",
            "form-token",
            "sign-in-first",
            "token-missing",
            "token-unknown",
            "token-expired",
            "token-shut",
            "forbidden",
            "link-gone",
            "too-large",
            "unusable",
            "failed",
            "busy",
        ];
        kinds
            .into_iter()
            .map(|kind| Self { kind, status: 500 })
            .collect()
    }
}

/// Gives every fault its page, in the visitor's language.
pub async fn pages(request: Request, next: Next) -> Response {
    let visitor = request
        .extensions()
        .get::<Visitor>()
        .cloned()
        .unwrap_or_default();
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let response = next.run(request).await;
    let mut status = response.status();
    let fault = status.is_client_error() || status.is_server_error();
    if !fault || response.extensions().get::<Rendered>().is_some() {
        return response;
    }
    let known = response.extensions().get::<WebError>();
    // An address that does not read leads nowhere; only a form can be wrong in itself.
    if reads && known.is_none() && status == StatusCode::BAD_REQUEST {
        status = StatusCode::NOT_FOUND;
    }
    let kind = match known {
        Some(error) => error.kind(),
        None => kind_of(status),
    };
    let page = ErrorPage {
        kind,
        status: status.as_u16(),
    };
    let mut response = respond(status, &visitor, &page);
    if kind.starts_with("token-") {
        let how = HeaderValue::from_static("Bearer");
        response.headers_mut().insert(WWW_AUTHENTICATE, how);
    }
    // For the page's script, and for programs, which go by it.
    let name = HeaderName::from_static("x-trame-fault");
    response
        .headers_mut()
        .insert(name, HeaderValue::from_static(kind));
    response
}

/// The page of a status that a layer gave.
fn kind_of(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => "not-found",
        StatusCode::SERVICE_UNAVAILABLE => "busy",
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        _ if status.is_client_error() => "bad-form",
        _ => "failed",
    }
}
