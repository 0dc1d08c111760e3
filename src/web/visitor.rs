//! Who looks at a page: her name, the language of her pages, and how she asks.

use axum::extract::{FromRequestParts, Request};
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Uri};
use axum::middleware::Next;
use axum::response::Response;

use super::error::WebError;
use crate::words::UiLanguage;

/// A year, in seconds.
const KEPT: u32 = 31_536_000;
/// The longest name of an agente, in characters.
const NAME: usize = 40;

/// Who looks.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// The language of her pages.
    pub ui: UiLanguage,
    /// Her name, once she has given it.
    pub agent: Option<String>,
    /// Whether the page's script asks, which wants only the part that changes.
    pub fragment: bool,
    /// The page she looks at.
    pub path: String,
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, WebError> {
        Ok(Self::of(&parts.headers, &parts.uri))
    }
}

impl Visitor {
    fn of(headers: &HeaderMap, uri: &Uri) -> Self {
        let asked = asked_language(uri);
        let kept = cookie(headers, "langue")
            .as_deref()
            .and_then(UiLanguage::parse);
        // French, unless she asks for another: what a browser prefers is not a choice of hers.
        Self {
            ui: asked.or(kept).unwrap_or_default(),
            agent: cookie(headers, "agente").and_then(|name| agent_name(&name)),
            fragment: headers.contains_key("x-trame-fragment"),
            path: page_of(uri.path()),
        }
    }
}

/// Makes the visitor known to what comes after, and keeps the language that a link asked for.
pub async fn welcome(mut request: Request, next: Next) -> Response {
    let asked = asked_language(request.uri());
    let visitor = Visitor::of(request.headers(), request.uri());
    request.extensions_mut().insert(visitor);
    let mut response = next.run(request).await;
    if let Some(value) = asked.and_then(|language| set_cookie("langue", language.tag())) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// A name fit for an agente, without what could not be said aloud.
pub fn agent_name(typed: &str) -> Option<String> {
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = !typed.is_empty()
        && typed.chars().count() <= NAME
        && typed
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '’' | '.'));
    fits.then_some(typed)
}

/// The header that makes a browser keep a value.
pub fn set_cookie(name: &str, value: &str) -> Option<HeaderValue> {
    let value = encode(value);
    let text = format!("{name}={value}; Path=/; Max-Age={KEPT}; HttpOnly; SameSite=Lax");
    HeaderValue::from_str(&text).ok()
}

/// The page to come back to from an address that a form was sent to: a call's, or the list.
fn page_of(path: &str) -> String {
    let call = path
        .strip_prefix("/appels/")
        .and_then(|rest| rest.split('/').next());
    let plain = |id: &&str| {
        id.bytes()
            .all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
    };
    call.filter(plain)
        .map_or_else(|| "/".to_owned(), |id| format!("/appels/{id}"))
}

fn asked_language(uri: &Uri) -> Option<UiLanguage> {
    let pairs = uri.query().unwrap_or_default().split('&');
    pairs
        .filter_map(|pair| pair.strip_prefix("lang="))
        .find_map(UiLanguage::parse)
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let mut pairs = all
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(key, _)| key.trim() == name)?;
    decode(value.trim())
}

fn encode(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::{agent_name, decode, encode, page_of};

    #[test]
    fn the_language_is_changed_on_a_page_of_ours() {
        assert_eq!(page_of("/appels/0a-1/reponse"), "/appels/0a-1");
        assert_eq!(page_of("//evil.example"), "/");
        assert_eq!(page_of("/agente"), "/");
    }

    #[test]
    fn names_are_kept_as_they_are_typed() {
        for name in ["Nadia", "Anne-Zoé", "شهرزاد", "D'Arc"] {
            assert_eq!(decode(&encode(name)).as_deref(), Some(name));
        }
        assert_eq!(agent_name("  Anne   Zoé ").as_deref(), Some("Anne Zoé"));
        assert_eq!(agent_name("<b>"), None);
        assert_eq!(agent_name(" "), None);
        assert_eq!(decode("%E9"), None);
    }
}
