//! The stylesheet and the scripts, inside the program. Their address holds their hash, so
//! that a browser keeps them for good and never has an old one.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use rust_embed::Embed;

use super::error::WebError;

#[derive(Embed)]
#[folder = "src/web/assets"]
struct Assets;

/// The address of a file.
pub fn url(file: &str) -> String {
    let hash = Assets::get(file).map(|found| short(found.metadata.sha256_hash()));
    format!("/assets/{}/{file}", hash.unwrap_or_default())
}

fn short(hash: [u8; 32]) -> String {
    let mut text = String::new();
    for byte in hash.iter().take(8) {
        for digit in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(digit.into(), 16));
        }
    }
    text
}

/// Gives a file.
pub async fn show(Path((hash, name)): Path<(String, String)>) -> Result<Response, WebError> {
    let file = Assets::get(&name).ok_or(WebError::NotFound)?;
    if short(file.metadata.sha256_hash()) != hash {
        return Err(WebError::NotFound);
    }
    let kind = file.metadata.mimetype();
    let kind = if kind.starts_with("text/") {
        format!("{kind}; charset=utf-8")
    } else {
        kind.to_owned()
    };
    let headers = [
        (CONTENT_TYPE, kind),
        (
            CACHE_CONTROL,
            "public, max-age=31536000, immutable".to_owned(),
        ),
    ];
    Ok((headers, file.data.into_owned()).into_response())
}
