//! A site's files, over HTTP.

use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue, LOCATION};
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{Address, DeskError};
use crate::exchange::{Answer, Changes, Entry, FORMAT, LONGEST_FILE, Listing, Refused};
use crate::http::{because, body, client};

/// The longest list of files.
const LONGEST_LIST: usize = 16 * 1024 * 1024;
const CONNECT: Duration = Duration::from_secs(10);
/// A site answers within twenty seconds; what is sent takes its time on a slow line.
const ANSWER: Duration = Duration::from_mins(2);
/// Where a site says, for programs, why it refuses.
const FAULT: &str = "x-trame-fault";
/// Reasons that have words of their own here.
const FAULTS: [&str; 6] = [
    "token-missing",
    "token-unknown",
    "token-expired",
    "token-shut",
    "forbidden",
    "foreign-host",
];

/// A site, spoken with in somebody's name.
pub struct Remote {
    address: Address,
    client: Client,
    token: HeaderValue,
}

/// What every answer says first.
#[derive(Deserialize)]
struct Spoken {
    format: u32,
}

impl Remote {
    /// A site at an address, for whoever has that token.
    ///
    /// # Errors
    /// When the token cannot be one.
    pub fn new(address: Address, token: &str) -> Result<Self, DeskError> {
        let token = token.trim();
        if token.is_empty() {
            return Err(DeskError::NoToken);
        }
        let shaped = token.len() == 70
            && token.starts_with("trame_")
            && token.bytes().skip(6).all(|byte| byte.is_ascii_hexdigit());
        let value = HeaderValue::from_str(&format!("Bearer {token}"));
        let (true, Ok(mut token)) = (shaped, value) else {
            return Err(DeskError::BadToken);
        };
        token.set_sensitive(true);
        let mut builder = client(CONNECT, ANSWER);
        if address.is_here() {
            // Nobody stands between this machine and itself.
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|error| unreachable(&error))?;
        Ok(Self {
            address,
            client,
            token,
        })
    }

    /// Where it is.
    #[must_use]
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// The files that may be seen.
    ///
    /// # Errors
    /// When the site does not answer, or refuses.
    pub async fn list(&self) -> Result<Vec<Entry>, DeskError> {
        let answer = self.ask(self.client.get(self.address.files(None))).await?;
        if answer.status() == StatusCode::NOT_FOUND {
            return Err(DeskError::NotTrame);
        }
        let listing: Listing = spoken(answer, StatusCode::OK).await?;
        Ok(listing.files)
    }

    /// What a file holds; `None` when it is not there.
    pub(super) async fn read(&self, path: &str) -> Result<Option<Vec<u8>>, DeskError> {
        let url = self.address.files(Some(path));
        let answer = self.ask(self.client.get(url)).await?;
        match answer.status() {
            StatusCode::OK => {
                let contents = body(answer, LONGEST_FILE).await;
                let contents = contents.map_err(|error| unreachable(&error))?;
                contents.ok_or(DeskError::TooLong).map(Some)
            }
            StatusCode::NOT_FOUND => Ok(None),
            status => Err(DeskError::Failed(status.as_u16())),
        }
    }

    /// Sends changes: what stands in their way, in which case none was made.
    pub(super) async fn send(&self, changes: &Changes) -> Result<Vec<Refused>, DeskError> {
        let text = serde_json::to_vec(changes).map_err(|_| DeskError::TooLong)?;
        let request = self.client.post(self.address.files(None));
        let request = request.header(CONTENT_TYPE, "application/json").body(text);
        let answer = self.ask(request).await?;
        let status = answer.status();
        let answer: Answer = spoken(answer, StatusCode::CONFLICT).await?;
        if status == StatusCode::CONFLICT && answer.refused.is_empty() {
            return Err(DeskError::NotTrame);
        }
        Ok(answer.refused)
    }

    /// Asks, and understands why the answer is none.
    async fn ask(&self, request: RequestBuilder) -> Result<Response, DeskError> {
        let request = request.header(AUTHORIZATION, self.token.clone());
        let answer = request.send().await.map_err(|error| unreachable(&error))?;
        let header = |name| {
            let value: Option<&HeaderValue> = answer.headers().get(name);
            value.and_then(|value| value.to_str().ok())
        };
        let status = answer.status();
        if status.is_redirection() {
            let to = header(LOCATION.as_str()).unwrap_or_default();
            return Err(DeskError::Moved(to.to_owned()));
        }
        let fault = header(FAULT);
        if let Some(known) = fault.filter(|fault| FAULTS.contains(fault)) {
            return Err(DeskError::Refused(known.to_owned()));
        }
        match status {
            StatusCode::PAYLOAD_TOO_LARGE => Err(DeskError::TooLong),
            StatusCode::SERVICE_UNAVAILABLE => Err(DeskError::Busy),
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Err(DeskError::NotTrame),
            _ if status.is_server_error() => Err(DeskError::Failed(status.as_u16())),
            _ => Ok(answer),
        }
    }
}

/// An answer in the form that both speak, under status 200 or another.
async fn spoken<T: DeserializeOwned>(answer: Response, or: StatusCode) -> Result<T, DeskError> {
    let status = answer.status();
    if status != StatusCode::OK && status != or {
        return Err(DeskError::Failed(status.as_u16()));
    }
    let text = body(answer, LONGEST_LIST).await;
    let text = text.map_err(|error| unreachable(&error))?;
    let text = text.ok_or(DeskError::TooLong)?;
    let first: Spoken = serde_json::from_slice(&text).map_err(|_| DeskError::NotTrame)?;
    if first.format != FORMAT {
        return Err(DeskError::Version {
            newer: first.format > FORMAT,
        });
    }
    serde_json::from_slice(&text).map_err(|_| DeskError::NotTrame)
}

fn unreachable(error: &reqwest::Error) -> DeskError {
    DeskError::Unreachable(because(error))
}
