//! Who looks at a page: the person her cookie belongs to, the language of her pages, and how
//! she asks.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::header::{COOKIE, SET_COOKIE, USER_AGENT};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::App;
use super::error::WebError;
use super::site::SiteInfo;
use crate::access::Person;
use crate::accounts::{Origin, is_secret, secret};
use crate::calls::Leader;
use crate::words::UiLanguage;

/// Where the addresses begin that are for machines.
pub(super) const MACHINES: &str = "/api/";
/// Where style sheets, scripts and pictures are.
const ASSETS: &str = "/assets/";
/// A year, in seconds.
const KEPT: u32 = 31_536_000;

/// Who looks.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// The language of her pages.
    pub ui: UiLanguage,
    /// Who she is, once she has signed in.
    pub person: Option<Arc<Person>>,
    /// Her cookie: a session's, or one that only ties forms to her browser.
    pub cookie: String,
    /// From where she asks.
    pub origin: Origin,
    /// Whether the page's script asks, which wants only the part that changes.
    pub fragment: bool,
    /// Whether she has sent a form: what answers it is no page to come back to.
    pub sends: bool,
    /// The scheme and host by which she reached the site.
    pub address: String,
    /// The page she looks at.
    pub path: String,
    /// What has just been done, as the end of `notice-<said>`.
    pub said: Option<String>,
    /// The site she looks at.
    pub site: Arc<SiteInfo>,
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, WebError> {
        // Every request passes `welcome` first.
        parts.extensions.get().cloned().ok_or(WebError::Failed)
    }
}

/// The person who is signed in, on routes that nobody else can call.
#[derive(Clone, Debug)]
pub struct SignedIn(pub Arc<Person>);

impl<S: Sync> FromRequestParts<S> for SignedIn {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, WebError> {
        let visitor = Visitor::from_request_parts(parts, state).await?;
        visitor.person.map(Self).ok_or(WebError::SignInFirst)
    }
}

impl Visitor {
    fn of(headers: &HeaderMap, uri: &Uri, site: &Arc<SiteInfo>) -> Self {
        let asked = asked_language(uri);
        let kept = cookie(headers, "langue")
            .as_deref()
            .and_then(UiLanguage::parse);
        let own = cookie(headers, site.cookie_name()).filter(|text| is_secret(text));
        // French, unless she asks for another: what a browser prefers is not a choice of hers.
        Self {
            ui: asked.or(kept).unwrap_or_default(),
            cookie: own.unwrap_or_default(),
            fragment: headers.contains_key("x-trame-fragment"),
            address: site.address(headers),
            path: page_of(uri.path()),
            said: said(uri),
            site: Arc::clone(site),
            ..Self::default()
        }
    }

    /// She, as one who leads a call.
    pub fn leader(&self) -> Option<Leader> {
        self.person.as_deref().map(Leader::from)
    }
}

/// Makes the visitor known to what comes after, gives her browser a cookie when it has none, and keeps
/// the language that a link asked for.
pub async fn welcome(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let asked = asked_language(request.uri());
    let mut visitor = Visitor::of(request.headers(), request.uri(), &app.site);
    visitor.origin = origin(&request, &app.site);
    visitor.sends = request.method() == Method::POST;
    let path = request.uri().path();
    if path.starts_with(MACHINES) || path.starts_with(ASSETS) {
        // A machine has no cookie, and is given none: its token says whose it is. What is kept by whoever
        // carries it to a browser says nothing of anybody.
        visitor.cookie.clear();
        request.extensions_mut().insert(visitor);
        return next.run(request).await;
    }
    let fresh = visitor.cookie.is_empty();
    if fresh {
        visitor.cookie = secret();
    } else {
        match app.accounts.recognise(&visitor.cookie).await {
            Ok(person) => visitor.person = person.map(Arc::new),
            Err(error) => return WebError::from(error).into_response(),
        }
    }
    let cookie = fresh.then(|| app.site.cookie(&visitor.cookie)).flatten();
    request.extensions_mut().insert(visitor);
    let mut response = next.run(request).await;
    // A handler that gives another cookie knows better.
    let given = response.headers().contains_key(SET_COOKIE);
    if let Some(cookie) = cookie.filter(|_| !given) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    if let Some(value) = asked.and_then(|language| set_cookie("langue", language.tag())) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// From where a request comes: who connects, or whom a trusted proxy speaks for, the last one that no
/// trusted proxy is.
fn origin(request: &Request, site: &SiteInfo) -> Origin {
    let connected = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let connected = connected.map(|info| info.0.ip().to_canonical());
    let headers = request.headers();
    let text = |value: &HeaderValue| value.to_str().unwrap_or_default().to_owned();
    let trusted = |ip: IpAddr| site.proxies.contains(&ip);
    let mut address = connected;
    if connected.is_some_and(trusted) {
        let lines: Vec<_> = headers
            .get_all("x-forwarded-for")
            .iter()
            .map(text)
            .collect();
        let joined = lines.join(",");
        let named = joined.split(',').map(|one| named_address(one.trim()));
        address = named
            .rev()
            .map_while(|ip| ip)
            .find(|ip| !trusted(*ip))
            .or(connected);
    }
    Origin {
        address: address.map(|ip| ip.to_string()).unwrap_or_default(),
        browser: headers.get(USER_AGENT).map(text).unwrap_or_default(),
    }
}

/// An address as proxies write it: with a port or without.
fn named_address(text: &str) -> Option<IpAddr> {
    let bare = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let ip = bare.unwrap_or(text).parse::<IpAddr>();
    let ip = ip.or_else(|_| text.parse::<SocketAddr>().map(|place| place.ip()));
    ip.ok().map(|ip| ip.to_canonical())
}

/// What a link says was just done, if it could be the end of a word's id.
fn said(uri: &Uri) -> Option<String> {
    let mut pairs = uri.query().unwrap_or_default().split('&');
    let said = pairs.find_map(|pair| pair.strip_prefix("dit="))?;
    let plain = said.len() <= 40
        && said
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    plain.then(|| said.to_owned())
}

/// The header that makes a browser keep a value.
pub fn set_cookie(name: &str, value: &str) -> Option<HeaderValue> {
    let value = encode(value);
    let text = format!("{name}={value}; Path=/; Max-Age={KEPT}; HttpOnly; SameSite=Lax");
    HeaderValue::from_str(&text).ok()
}

/// The page to come back to from an address that a form was sent to: a call's, or the page itself.
fn page_of(path: &str) -> String {
    let call = path
        .strip_prefix("/appels/")
        .and_then(|rest| rest.split('/').next());
    let plain = |text: &str| {
        let known = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte);
        text.bytes().all(known) && !text.starts_with("//")
    };
    let page = call.map_or_else(|| path.to_owned(), |id| format!("/appels/{id}"));
    if plain(&page) { page } else { "/".to_owned() }
}

fn asked_language(uri: &Uri) -> Option<UiLanguage> {
    let pairs = uri.query().unwrap_or_default().split('&');
    pairs
        .filter_map(|pair| pair.strip_prefix("lang="))
        .find_map(UiLanguage::parse)
}

pub(super) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
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
    use super::{decode, encode, page_of};

    #[test]
    fn the_language_is_changed_on_a_page_of_ours() {
        assert_eq!(page_of("/appels/0a-1/reponse"), "/appels/0a-1");
        assert_eq!(page_of("//evil.example"), "/");
        assert_eq!(page_of("/comptes"), "/comptes");
        assert_eq!(page_of("/a?b=<c>"), "/");
    }

    #[test]
    fn names_are_kept_as_they_are_typed() {
        for name in ["Nadia", "Anne-Zoé", "شهرزاد", "D'Arc"] {
            assert_eq!(decode(&encode(name)).as_deref(), Some(name));
        }
        assert_eq!(decode("%E9"), None);
    }
}
