//! Requests of our own to other machines: no detour, no endless wait, no endless answer.

use std::error::Error;
use std::net::IpAddr;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder, Response, Url};

/// A client to be. It chooses its cryptography here, and follows nobody elsewhere.
pub fn client(connect: Duration, answer: Duration) -> ClientBuilder {
    // The database's client is built with the same one; whoever comes second finds it there.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder()
        .redirect(Policy::none())
        .connect_timeout(connect)
        .timeout(answer)
        .user_agent(concat!("trame/", env!("CARGO_PKG_VERSION")))
}

/// An answer's body; `None` when it is longer than so many bytes.
///
/// # Errors
/// When it stops on its way.
pub async fn body(mut answer: Response, longest: usize) -> Result<Option<Vec<u8>>, reqwest::Error> {
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        if body.len() + chunk.len() > longest {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Some(body))
}

/// Whether what is said there stays between two: `https`, or this very machine.
#[must_use]
pub fn is_private(url: &Url) -> bool {
    match url.scheme() {
        "https" => url.has_host(),
        "http" => is_here(url),
        _ => false,
    }
}

/// Whether an address is one of this very machine.
#[must_use]
pub fn is_here(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || bare
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// An error with its causes, on one line.
pub fn because(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = error.source();
    }
    text
}
