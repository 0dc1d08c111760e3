//! The site's own requests to the directory: no detour, no endless wait, no endless answer.

use std::error::Error;
use std::pin::Pin;
use std::time::Duration;

use openidconnect::url::Url;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http};
use reqwest::redirect::Policy;

use super::settings::is_private;

/// Keys and settings of the largest directories take a tenth of it.
const LONGEST_ANSWER: usize = 1024 * 1024;
const CONNECT: Duration = Duration::from_secs(4);
/// Two of them, at the worst, fit in what a page's request may take.
const ANSWER: Duration = Duration::from_secs(8);

/// A client of the directory.
#[derive(Clone, Debug)]
pub(super) struct Http(reqwest::Client);

/// A request that got no usable answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum HttpError {
    #[error("{}", because(.0))]
    Transport(#[from] reqwest::Error),
    #[error("{0} is not an https address")]
    Exposed(String),
    #[error("the answer is longer than {LONGEST_ANSWER} bytes")]
    TooLong,
    #[error("the answer cannot be read: {0}")]
    Unreadable(#[from] http::Error),
}

impl Http {
    pub(super) fn new() -> Result<Self, HttpError> {
        // The database's client is built with the same one; whoever comes second finds it there.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .redirect(Policy::none())
            .connect_timeout(CONNECT)
            .timeout(ANSWER)
            .user_agent(concat!("trame/", env!("CARGO_PKG_VERSION")))
            .build()?;
        Ok(Self(client))
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let address = request.uri().to_string();
        // A directory's own settings could name an address that anyone can listen to.
        if !Url::parse(&address).is_ok_and(|url| is_private(&url)) {
            return Err(HttpError::Exposed(address));
        }
        let mut answer = self.0.execute(request.try_into()?).await?;
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            if body.len() + chunk.len() > LONGEST_ANSWER {
                return Err(HttpError::TooLong);
            }
            body.extend_from_slice(&chunk);
        }
        let mut response = http::Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            response = response.header(name, value);
        }
        Ok(response.body(body)?)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

/// An error with its causes, on one line.
pub(super) fn because(error: &dyn Error) -> String {
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
