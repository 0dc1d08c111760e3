//! The site's own requests to the directory.

use std::pin::Pin;
use std::time::Duration;

use openidconnect::url::Url;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http};

use crate::http::{because, body, client, is_private};

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
        Ok(Self(client(CONNECT, ANSWER).build()?))
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let address = request.uri().to_string();
        // A directory's own settings could name an address that anyone can listen to.
        if !Url::parse(&address).is_ok_and(|url| is_private(&url)) {
            return Err(HttpError::Exposed(address));
        }
        let answer = self.0.execute(request.try_into()?).await?;
        let mut response = http::Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            response = response.header(name, value);
        }
        let body = body(answer, LONGEST_ANSWER).await?;
        Ok(response.body(body.ok_or(HttpError::TooLong)?)?)
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}
