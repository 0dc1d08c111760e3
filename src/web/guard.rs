//! Who may ask, and what a browser may do with the answer.

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderName, ORIGIN, REFERRER_POLICY,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::App;
use super::error::WebError;

/// Nothing from elsewhere, nothing written inside a page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Refuses requests that another site made a browser send.
pub async fn check(State(app): State<App>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    if !host.is_some_and(|host| app.site.answers_to(host)) {
        return WebError::ForeignHost.into_response();
    }
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if !reads && !is_same_site(headers, app.site.public.as_deref()) {
        return WebError::ForeignForm.into_response();
    }
    // No database keeps such a sign, and no address of ours has it.
    if request
        .uri()
        .path_and_query()
        .is_some_and(|asked| asked.as_str().contains("%00"))
    {
        return WebError::NotFound.into_response();
    }
    next.run(request).await
}

/// Browsers say where a form comes from; programs that are no browser say nothing.
fn is_same_site(headers: &HeaderMap, public: Option<&str>) -> bool {
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(&HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text(&ORIGIN) else {
        return true;
    };
    let host = text(&HOST).unwrap_or_default();
    let here = origin
        .split_once("://")
        .is_some_and(|(_, from)| from == host);
    // A proxy in front may say another host.
    here || Some(origin) == public
}

/// Says to the browser what it may do.
pub async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    set(CONTENT_SECURITY_POLICY, POLICY);
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(X_FRAME_OPTIONS, "DENY");
    set(REFERRER_POLICY, "same-origin");
    set(
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=()",
    );
    set(
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    );
    set(
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    );
    if app.site.public.is_some() {
        set(STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    // Pages speak of people: nothing of them stays in a shared cache.
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue};

    use super::is_same_site;

    #[test]
    fn forms_of_other_sites_are_refused() {
        let headers = |pairs: &[(&'static str, &'static str)]| {
            let mut map = HeaderMap::new();
            for (name, value) in pairs {
                map.insert(*name, HeaderValue::from_static(value));
            }
            map
        };
        assert!(is_same_site(
            &headers(&[("sec-fetch-site", "same-origin")]),
            None
        ));
        assert!(!is_same_site(
            &headers(&[("sec-fetch-site", "cross-site")]),
            None
        ));
        assert!(!is_same_site(
            &headers(&[("sec-fetch-site", "same-site")]),
            None
        ));
        assert!(is_same_site(
            &headers(&[("host", "a:1"), ("origin", "http://a:1")]),
            None
        ));
        assert!(!is_same_site(
            &headers(&[("host", "a:1"), ("origin", "http://b:1")]),
            None
        ));
        let behind = [("host", "a:1"), ("origin", "https://trame.example")];
        assert!(is_same_site(
            &headers(&behind),
            Some("https://trame.example")
        ));
        assert!(!is_same_site(
            &headers(&behind),
            Some("https://other.example")
        ));
        assert!(!is_same_site(
            &headers(&[("host", "a:1"), ("origin", "null")]),
            None
        ));
    }
}
