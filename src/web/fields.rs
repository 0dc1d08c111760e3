//! What a form brings: names and words, in order.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;

use super::error::WebError;

/// The fields of a form.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl<S: Send + Sync> FromRequestParts<S> for Fields {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, WebError> {
        // A form is read once, when it is admitted.
        parts.extensions.get().cloned().ok_or(WebError::BadForm)
    }
}

impl Fields {
    /// Reads the body of a form; one without a body has no field.
    pub fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, WebError> {
        if body.is_empty() {
            return Ok(Self::default());
        }
        let kind = headers
            .get(CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok());
        let essence = kind.and_then(|kind| kind.split(';').next());
        let is_form = essence.is_some_and(|kind| {
            kind.trim()
                .eq_ignore_ascii_case("application/x-www-form-urlencoded")
        });
        if !is_form || str::from_utf8(body).is_err() {
            return Err(WebError::BadForm);
        }
        let pairs = form_urlencoded::parse(body);
        Ok(Self(
            pairs
                .map(|(key, word)| (clean(key.into_owned()), clean(word.into_owned())))
                .collect(),
        ))
    }

    /// The word of a field, without spaces at its ends; empty when it is not there.
    #[must_use]
    pub fn word(&self, name: &str) -> &str {
        self.0
            .iter()
            .rev()
            .find(|(key, _)| key == name)
            .map_or("", |(_, word)| word.trim())
    }

    /// What a field holds, spaces and all; empty when it is not there.
    #[must_use]
    pub fn exactly(&self, name: &str) -> &str {
        let mut last = self.0.iter().rev();
        last.find(|(key, _)| key == name)
            .map_or("", |(_, word)| word)
    }

    /// All words of a field that are not empty.
    #[must_use]
    pub fn words(&self, name: &str) -> Vec<String> {
        let mine = self.0.iter().filter(|(key, _)| key == name);
        let words = mine.map(|(_, word)| word.trim().to_owned());
        words.filter(|word| !word.is_empty()).collect()
    }

    /// The fields whose name begins with `prefix`: the rest of the name, and the word.
    pub fn members<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let member = move |(key, word): &'a (String, String)| {
            key.strip_prefix(prefix).map(|rest| (rest, word.trim()))
        };
        self.0.iter().filter_map(member)
    }

    /// Whether the field is there, even empty.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }
}

/// A word without the character that is none, U+0000, which no database keeps in a text.
fn clean(mut word: String) -> String {
    word.retain(|sign| sign != '\0');
    word
}

#[cfg(test)]
impl From<&[(&str, &str)]> for Fields {
    fn from(pairs: &[(&str, &str)]) -> Self {
        Self(
            pairs
                .iter()
                .map(|(key, word)| ((*key).to_owned(), (*word).to_owned()))
                .collect(),
        )
    }
}
